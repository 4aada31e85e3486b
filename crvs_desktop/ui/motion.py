"""Whether things may move on the screen. Little does: the ring in a button that works, a bar that knows no end, and
where the desktop has it so the fading of menus."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from PySide6.QtWidgets import QProgressBar

_REDUCED = "reduced_motion"
_BEFORE = "effects_before"  # what the desktop wants


def reduced_motion() -> bool:
    """True when the person asked for no movement on the screen."""
    app = QApplication.instance()
    return app is not None and bool(app.property(_REDUCED))


def set_reduced_motion(reduced: bool) -> None:
    """From now on; what moves at the moment stops when it is next shown."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)  # noqa: S101
    general = Qt.UIEffect.UI_General
    if app.property(_BEFORE) is None:
        app.setProperty(_BEFORE, app.isEffectEnabled(general))
    app.setProperty(_REDUCED, reduced)
    app.setEffectEnabled(general, bool(app.property(_BEFORE)) and not reduced)


def show_endless(bar: "QProgressBar") -> None:
    """Say that it works without saying how far it is: a moving bar, or a still one for those who want no movement."""
    bar.setRange(0, 1 if reduced_motion() else 0)
    bar.setValue(0)
