"""What things are: types, roles, names, audit rules and errors. Standard library only."""
