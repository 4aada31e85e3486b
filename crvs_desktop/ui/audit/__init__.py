"""The audit trail on the screen: the page with all of it, and the pane that follows a client."""
