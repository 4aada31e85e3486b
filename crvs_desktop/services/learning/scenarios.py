"""Practice workspaces that lessons begin in: the same on every computer, apart from its keys and the time."""

from typing import Final

SCENARIOS: Final = ("practice",)
