"""What one person of a class did, lesson by lesson."""

from PySide6.QtCore import QDateTime, Qt
from PySide6.QtWidgets import QWidget

from crvs_desktop.domain.lessons import LessonProgress
from crvs_desktop.domain.results import Results
from crvs_desktop.ui.dates import date_text, local_text
from crvs_desktop.ui.learning.words import LessonWords
from crvs_desktop.ui.widgets.buttons import PrimaryButton
from crvs_desktop.ui.widgets.dialogs import Dialog
from crvs_desktop.ui.widgets.facts import Facts
from crvs_desktop.ui.widgets.labels import Label, breakable


class PersonDialog(Dialog):
    def __init__(self, results: Results, words: LessonWords, parent: QWidget) -> None:
        super().__init__(results.person, parent)
        self.setObjectName("person_dialog")
        text = self.tr("Signed in as {username} in “{workspace}”, saved {when}.")
        when = local_text(results.at_ms)
        text = text.format(username=results.username, workspace=results.workspace_name, when=when)
        self.body.addWidget(Label(breakable(text), "supporting"))
        facts = Facts()
        for number, lesson in enumerate(results.lessons):
            facts.add_head(breakable(words.lesson(lesson.lesson)))
            facts.add(self.tr("State"), self._state_text(lesson), f"person_lesson_{number}")
            facts.add(self.tr("Help"), self._help_text(lesson), f"person_help_{number}")
        self.body.addWidget(facts)
        close = PrimaryButton(self.tr("Close"))
        close.setObjectName("close_button")
        close.clicked.connect(self.accept)
        self.add_footer_button(close)
        self.set_main_button(close)
        close.setFocus(Qt.FocusReason.OtherFocusReason)

    def _state_text(self, lesson: LessonProgress) -> str:
        number = self.locale().toString
        if lesson.finished_at_ms is not None:
            day = date_text(QDateTime.fromMSecsSinceEpoch(lesson.finished_at_ms).date())
            return self.tr("Finished on {day}").format(day=day)
        text = self.tr("{done} of {all} steps done")
        return text.format(done=number(lesson.done), all=number(len(lesson.steps)))

    def _help_text(self, lesson: LessonProgress) -> str:
        parts = [self.tr("%Ln hints opened", "", lesson.hints)] if lesson.hints else []
        wrong = sum(step.wrong for step in lesson.steps)
        if wrong:
            parts.append(self.tr("%Ln wrong answers", "", wrong))
        if lesson.starts > 1:
            parts.append(self.tr("begun %Ln times", "", lesson.starts))
        return ", ".join(parts)
