"""The steps of a lesson, one below the other: what is done, what is to be done now, and its hints and question."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from crvs_desktop.domain.lessons import Step, StepProgress, text_in
from crvs_desktop.ui.widgets.buttons import SecondaryButton
from crvs_desktop.ui.widgets.fields import Field
from crvs_desktop.ui.widgets.labels import IconLabel, Label, set_look

SELECTABLE = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard


class StepRow(QWidget):
    """`answered` carries what was typed."""

    answered = Signal(str)

    def __init__(self, step: Step, language: str) -> None:
        super().__init__()
        self.setObjectName(f"lesson_step_{step.name}")
        self._step = step
        self._language = language
        self._icon = IconLabel("caret-right", "grey500", 20)
        self._text = Label(text_in(step.text, language))
        self._text.setObjectName("lesson_step_text")
        # A secret or an address that it quotes can be copied.
        self._text.setTextInteractionFlags(SELECTABLE)
        self._text.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._column = QVBoxLayout()
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(self._text)
        self._hints: list[Label] = []
        self._answer = QLineEdit()
        self._answer.setObjectName("lesson_answer")
        self._send = SecondaryButton(QCoreApplication.translate("Learning", "Answer"))
        self._send.setObjectName("lesson_answer_button")
        self._field = Field(QCoreApplication.translate("Learning", "Your answer"), self._answer)
        self._field.forget_error_when_edited()
        for part in (self._field, self._send):
            part.hide()
            self._column.addWidget(part)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 6, 0, 6)
        row.setSpacing(12)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._column, 1)
        self._send.clicked.connect(self._on_send)
        self._answer.returnPressed.connect(self._on_send)

    def show_progress(self, progress: StepProgress, *, is_current: bool) -> None:
        """Show it as done, as what is to be done now, or as what comes later."""
        translate = QCoreApplication.translate
        state = translate("Learning", "To do later")
        if progress.is_done:
            state = translate("Learning", "Done")
            self._icon.set_icon("check-circle", "positive_dark")
        elif is_current:
            state = translate("Learning", "To do now")
            self._icon.set_icon("arrow-right", "primary")
        else:
            self._icon.set_icon("caret-right", "grey400")
        set_look(self._text, "look", "strong" if is_current else "field_hint")
        text = text_in(self._step.text, self._language)
        self._text.setAccessibleName(f"{state}: {text}")
        asks = is_current and bool(self._step.answers)
        self._field.setVisible(asks)
        self._send.setVisible(asks)
        for number in range(len(self._hints), progress.hints):
            hint = Label(translate("Learning", "Hint: {text}").format(text=self._hint(number)), "text")
            hint.setObjectName("lesson_hint")
            self._hints.append(hint)
            self._column.insertWidget(1 + number, hint)
        for hint in self._hints:
            hint.setVisible(is_current)

    def refuse_answer(self, text: str) -> None:
        self._field.set_error(text)
        self._answer.selectAll()
        self._answer.setFocus()

    def _hint(self, number: int) -> str:
        return text_in(self._step.hints[number], self._language) if number < len(self._step.hints) else ""

    @Slot()
    def _on_send(self) -> None:
        if self._answer.text().strip():
            self.answered.emit(self._answer.text())
