"""What every page of a signed-in person is."""

from typing import Final

from PySide6.QtWidgets import QWidget

# The pages by the names that history, navigation and menus know them by.
INTEGRATIONS: Final = "integrations"
AUDIT: Final = "audit"
TEAM: Final = "team"
PRACTICE: Final = "practice"
LEARNING: Final = "learning"
HOME: Final = "home"


class Page(QWidget):
    """A page of the workbench; what it has nothing to do for stays as it is here."""

    def start_working(self) -> None:
        """Put the focus where work starts, so that the page's shortcuts hold."""

    def refresh(self) -> None:
        """Read again what is shown; selection and scroll position stay."""

    def forget_secrets(self) -> None:
        """Take what is secret from the screen: the window is being locked."""

    def keep_layout(self) -> None:
        """Keep in the settings how the page was left."""
