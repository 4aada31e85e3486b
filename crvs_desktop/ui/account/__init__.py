"""One's own account: the password."""
