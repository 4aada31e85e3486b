"""What cannot be read because there is no room for it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QComboBox,
    QLabel,
    QStyle,
    QStyleOptionComboBox,
    QToolButton,
    QWidget,
)

from crvs_desktop.ui.widgets.labels import ElidedLabel

ROUNDING_PX = 2


def cut_off(window: QWidget) -> list[str]:
    """Texts that are smaller than they need to be, or that stand outside of the window and cannot be scrolled to."""
    wrong = []
    for widget in window.findChildren(QWidget):
        if isinstance(widget, QComboBox) and widget.isVisible() and widget.objectName().endswith("_filter"):
            wrong += _cut_choice(widget)
        if not widget.isVisible() or widget.window() is not window or isinstance(widget, ElidedLabel):
            continue
        if not isinstance(widget, QLabel | QAbstractButton) or isinstance(widget, QToolButton) or not widget.text():
            continue
        text = widget.text().replace("\u200b", "")
        about = f"{widget.objectName() or type(widget).__name__} “{text[:40]}”"
        if isinstance(widget, QLabel):
            needed_width = widget.minimumSizeHint().width() if widget.wordWrap() else widget.sizeHint().width()
            needed_height = widget.heightForWidth(widget.width()) if widget.wordWrap() else widget.sizeHint().height()
        else:
            needed_width, needed_height = widget.sizeHint().width(), widget.sizeHint().height()
        if widget.width() < needed_width - ROUNDING_PX:
            wrong.append(f"{about} is {widget.width()} wide and needs {needed_width}")
        if widget.height() < needed_height - ROUNDING_PX:
            wrong.append(f"{about} is {widget.height()} high and needs {needed_height}")
        if _lost(widget):
            wrong.append(f"{about} stands where it is not seen")
    return wrong


def _cut_choice(combo: QComboBox) -> list[str]:
    option = QStyleOptionComboBox()
    combo.initStyleOption(option)
    edit = QStyle.SubControl.SC_ComboBoxEditField
    room = combo.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, edit, combo).width()
    needed = combo.fontMetrics().horizontalAdvance(combo.currentText())
    about = f"{combo.objectName()} “{combo.currentText()}”"
    return [f"{about} has {room} and needs {needed}"] if room < needed - ROUNDING_PX else []


def _lost(widget: QWidget) -> bool:
    """Whether some of it is outside of what holds it, and nothing can be scrolled to see it."""
    rect = QRect(QPoint(), widget.size())
    inside: QWidget = widget
    parent = widget.parentWidget()
    while parent is not None and not inside.isWindow():
        rect.translate(inside.pos())
        if isinstance(parent.parentWidget(), QAbstractScrollArea | QAbstractItemView):
            return False
        if not parent.rect().adjusted(-ROUNDING_PX, -ROUNDING_PX, ROUNDING_PX, ROUNDING_PX).contains(rect):
            return True
        inside, parent = parent, parent.parentWidget()
    return False
