"""The help, bundled with the program."""
