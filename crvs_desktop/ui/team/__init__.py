"""Team: the people of the workspace, and everything that is done with their accounts."""
