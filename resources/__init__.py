"""Fonts, icons, styles and lists that the program reads with `importlib.resources.files(__name__)`."""
