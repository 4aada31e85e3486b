"""Says something through the screen reader that no focused control says by itself."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, text: str, *, urgent: bool = False) -> None:
    """`text` must never hold a secret."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # many enums, and not for the first page

    event = QAccessibleAnnouncementEvent(widget, text)
    if urgent:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)
