"""The window around the pages: navigation, header, menus, and what is shown when."""
