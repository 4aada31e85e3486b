"""Stops with a clear message when this Python is too old; imported before anything an old one cannot read."""

import sys

if sys.version_info < (3, 11):  # noqa: UP036
    sys.exit(
        f"CRVS Desktop needs Python 3.11 or newer, and this is Python {sys.version_info[0]}."
        f"{sys.version_info[1]} ({sys.executable}).\n"
        f"Run the command again with a newer one, for example: python3.12 {sys.argv[0]}"
    )
