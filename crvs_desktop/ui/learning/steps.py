"""The steps of a lesson, one below the other: what is done, what is to be done now, and its hints and question."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from crvs_desktop.domain.lessons import Step, StepProgress, text_in
from crvs_desktop.ui.announce import announce
from crvs_desktop.ui.widgets.buttons import LinkButton, SecondaryButton
from crvs_desktop.ui.widgets.labels import IconLabel, Label, breakable, set_look

SPACE_PX = 4


class StepRow(QWidget):
    """`answered` carries what was typed, `copy_wanted` what the step gives to be copied."""

    answered = Signal(str)
    copy_wanted = Signal(str)

    def __init__(self, step: Step, language: str) -> None:
        super().__init__()
        self.setObjectName(f"lesson_step_{step.name}")
        self._step = step
        self._language = language
        self._icon = IconLabel("caret-right", "grey500", 20)
        self._text = _text(text_in(step.text, language))
        self._text.setObjectName("lesson_step_text")
        self._column = QVBoxLayout()
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(self._text)
        self._hints: list[Label] = []
        self._answer = QLineEdit()
        self._answer.setObjectName("lesson_answer")
        translate = QCoreApplication.translate
        self._answer.setPlaceholderText(translate("Learning", "Your answer"))
        self._answer.setAccessibleName(translate("Learning", "Your answer"))
        self._send = SecondaryButton(translate("Learning", "Answer"))
        self._send.setObjectName("lesson_answer_button")
        self._question = QWidget()
        question = QHBoxLayout(self._question)
        question.setContentsMargins(0, 0, 0, 0)
        question.setSpacing(8)
        question.addWidget(self._answer, 1)
        question.addWidget(self._send)
        self._error = Label("", "field_error")
        self._error.setObjectName("lesson_answer_error")
        self._value = Label(breakable(step.copy), "mono")
        self._value.setObjectName("lesson_value")
        self._copy = LinkButton(translate("Learning", "Copy"))
        self._copy.setObjectName("lesson_copy_button")
        for part in (self._question, self._error, self._value, self._copy):
            part.hide()
            self._column.addWidget(part, 0, Qt.AlignmentFlag.AlignLeft if part is self._copy else Qt.AlignmentFlag(0))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 6, 0, 6)
        row.setSpacing(12)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._column, 1)
        self._send.clicked.connect(self._on_send)
        self._answer.returnPressed.connect(self._on_send)
        self._answer.textEdited.connect(self._error.hide)
        self._copy.clicked.connect(lambda: self.copy_wanted.emit(step.copy))

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
        self._question.setVisible(asks)
        self._error.setVisible(asks and bool(self._error.text()))
        for part in (self._value, self._copy):
            part.setVisible(is_current and bool(self._step.copy))
        for number in range(len(self._hints), progress.hints):
            hint = _text(translate("Learning", "Hint: {text}").format(text=self._hint(number)))
            hint.setObjectName("lesson_hint")
            self._hints.append(hint)
            self._column.insertWidget(1 + number, hint)
        for hint in self._hints:
            hint.setVisible(is_current)

    def refuse_answer(self, text: str) -> None:
        self._error.setText(text)
        self._error.show()
        announce(self._answer, text, urgent=True)
        self._answer.selectAll()
        self._answer.setFocus()

    def _hint(self, number: int) -> str:
        return text_in(self._step.hints[number], self._language) if number < len(self._step.hints) else ""

    @Slot()
    def _on_send(self) -> None:
        if self._answer.text().strip():
            self.answered.emit(self._answer.text())


def _text(text: str) -> Label:
    """Return a label with room for the space at which a line is broken: from right to left it stands beside it."""
    label = Label(breakable(text))
    label.setContentsMargins(SPACE_PX, 0, SPACE_PX, 0)
    return label
