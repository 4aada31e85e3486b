"""The Learning page: which lessons there are, and how far one has come with them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QItemSelectionModel, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QTabWidget, QVBoxLayout, QWidget

from crvs_desktop.domain.lessons import Lesson, LessonProgress, text_in
from crvs_desktop.ui.learning.class_tab import ClassTab
from crvs_desktop.ui.learning.results_dialog import ResultsDialog
from crvs_desktop.ui.messages import sentence
from crvs_desktop.ui.page import Page
from crvs_desktop.ui.practice.list_model import ListColumn, ListModel
from crvs_desktop.ui.practice.list_view import ListView
from crvs_desktop.ui.tasks import Tasks
from crvs_desktop.ui.theme import Theme
from crvs_desktop.ui.widgets.alerts import Alert
from crvs_desktop.ui.widgets.buttons import PrimaryButton, SecondaryButton
from crvs_desktop.ui.widgets.cards import Card
from crvs_desktop.ui.widgets.dialogs import ConfirmDialog
from crvs_desktop.ui.widgets.empty import EmptyState
from crvs_desktop.ui.widgets.labels import Label, breakable
from crvs_desktop.ui.widgets.toasts import ToastHost

if TYPE_CHECKING:
    from crvs_desktop.services.learning.lessons import Lessons
    from crvs_desktop.services.learning.results import ResultFiles
    from crvs_desktop.services.session import Session

PRACTICE_SCENARIO = "practice"
ROOM_FOR_TEXT_PX = 480


@dataclass(frozen=True)
class LessonRow:
    lesson: Lesson
    progress: LessonProgress | None

    @property
    def is_under_way(self) -> bool:
        return self.progress is not None and not self.progress.is_complete


class LearningPage(Page):
    """`start_wanted` and `resume_wanted` carry the name of a lesson, `reset_wanted` that of a scenario as well; the
    question before a reset was answered then."""

    start_wanted = Signal(str)
    resume_wanted = Signal(str)
    reset_wanted = Signal(str, str)

    def __init__(
        self,
        lessons: Lessons,
        result_files: ResultFiles,
        session: Session,
        tasks: Tasks,
        toasts: ToastHost,
        language: str,
    ) -> None:
        super().__init__()
        self.setObjectName("learning_page")
        self._lessons = lessons
        self._result_files = result_files
        self._session = session
        self._tasks = tasks
        self._toasts = toasts
        self._language = language
        self._read_files = False
        card = Card(self.tr("Learning"))
        self._reset = SecondaryButton(self.tr("Reset…"), icon_name="arrow-clockwise")
        self._reset.setObjectName("reset_button")
        self._reset.setAccessibleName(self.tr("Reset the workspace to its beginning"))
        card.add_header_widget(self._reset)
        tabs = QTabWidget()
        tabs.setObjectName("learning_tabs")
        tabs.setAccessibleName(self.tr("Learning"))
        tabs.setDocumentMode(True)
        card.body.addWidget(tabs, 1)
        lessons_tab = QWidget()
        tabs.addTab(lessons_tab, self.tr("Lessons"))
        self._class = ClassTab(result_files, lambda: lessons.catalogue.lessons, session, tasks, toasts, language)
        tabs.addTab(self._class, self.tr("Class"))
        body = QVBoxLayout(lessons_tab)
        body.setContentsMargins(0, 16, 0, 0)
        body.setSpacing(card.body.spacing())
        self._explanation = Label(
            self.tr(
                "A lesson is done in the real screens: a panel beside them says what to do, and ticks each step when "
                "the audit shows that it was done."
            )
        )
        body.addWidget(self._explanation)
        self._faults = Alert("warning")
        self._faults.setObjectName("lesson_faults")
        self._faults.hide()
        body.addWidget(self._faults)
        columns: list[ListColumn[LessonRow]] = [
            ListColumn(
                self.tr("Lesson"),
                lambda row: text_in(row.lesson.title, language),
                second=lambda row: text_in(row.lesson.why, language),
            ),
            ListColumn(self.tr("Time"), self._time_text, width_px=96),
            ListColumn(self.tr("Steps"), self._steps_text, width_px=112),
            ListColumn(self.tr("State"), self._state_text, pill_kind=self._state_kind, width_px=136),
        ]
        model = ListModel(columns, lambda _count: self._read(), lambda row: row.lesson.name, tasks)
        empty = EmptyState("graduation-cap", self.tr("No lessons"), self.tr("The files of the lessons are not there."))
        self._list = ListView(model, "lesson_table", self.tr("Lessons"), empty)
        body.addWidget(self._list, 1)
        self._why = Label("", "supporting")
        self._why.setObjectName("lesson_why")
        body.addWidget(self._why)
        self._again = SecondaryButton(self.tr("Start again"))
        self._again.setObjectName("start_again_button")
        self._start = PrimaryButton(self.tr("Start"))
        self._start.setObjectName("start_lesson_button")
        foot = QHBoxLayout()
        foot.setSpacing(8)
        self._save = SecondaryButton(self.tr("Save my results…"), icon_name="floppy-disk")
        self._save.setObjectName("save_my_results_button")
        foot.addWidget(self._save)
        foot.addStretch(1)
        foot.addWidget(self._again)
        foot.addWidget(self._start)
        body.addLayout(foot)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 24, 24, 24)
        outer.addWidget(card)
        self._reset.clicked.connect(self._on_reset)
        self._save.clicked.connect(self._on_save)
        self._start.clicked.connect(self._on_start)
        self._again.clicked.connect(self._on_again)
        self._list.opened.connect(self._on_start)
        self._list.current_changed.connect(self._show_choice)
        model.was_read.connect(self._on_read)
        self._show_choice()
        self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low window the list needs the room more than the texts."""
        super().resizeEvent(event)
        for text in (self._explanation, self._why):
            text.setVisible(self.height() >= Theme.of(self).px(ROOM_FOR_TEXT_PX))

    def start_working(self) -> None:
        """Whoever writes a lesson opens the page again, and sees what became of it."""
        self._list.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self._read_files = True
        self.refresh()

    def refresh(self) -> None:
        if not self._session.is_locked:
            self._list.model.refresh()

    def _read(self) -> list[LessonRow]:
        if self._read_files:
            self._read_files = False
            self._lessons.reload()
        progress = {each.lesson: each for each in self._lessons.progress(self._session)}
        return [LessonRow(lesson, progress.get(lesson.name)) for lesson in self._lessons.catalogue.lessons]

    @Slot()
    def _on_read(self) -> None:
        faults = [sentence(fault) for fault in self._lessons.catalogue.faults]
        self._faults.setVisible(bool(faults))
        self._faults.set_text(breakable("\n".join(faults)))
        if not self._list.table.currentIndex().isValid() and self._list.model.rowCount():
            # QTableView.selectRow() selects nothing in a window that is mirrored for right-to-left.
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self._list.table.selectionModel().setCurrentIndex(self._list.model.index(0, 0), flags)
        self._show_choice()

    @Slot()
    def _show_choice(self) -> None:
        row: LessonRow | None = self._list.current()
        self._start.setEnabled(row is not None)
        self._why.setText("" if row is None else text_in(row.lesson.why, self._language))
        self._again.setVisible(row is not None and row.is_under_way)
        if row is not None and row.progress is not None:
            self._start.setText(self.tr("Go on") if row.is_under_way else self.tr("Start again"))
        else:
            self._start.setText(self.tr("Start"))

    @Slot()
    def _on_start(self) -> None:
        row: LessonRow | None = self._list.current()
        if row is not None and row.is_under_way:
            self.resume_wanted.emit(row.lesson.name)
        else:
            self._on_again()

    @Slot()
    def _on_again(self) -> None:
        row: LessonRow | None = self._list.current()
        if row is not None:
            self.begin(row.lesson)

    def begin(self, lesson: Lesson) -> None:
        """Start a lesson from its beginning, after a question when that replaces the workspace."""
        if not lesson.scenario:
            self.start_wanted.emit(lesson.name)
            return
        question = reset_question(self, starts_lesson=True)
        question.confirmed.connect(question.accept)
        question.confirmed.connect(lambda: self.reset_wanted.emit(lesson.scenario, lesson.name))
        question.open()

    @Slot()
    def _on_save(self) -> None:
        dialog = ResultsDialog(self._result_files, self._session, self._tasks, self)
        saved = self.tr("Results saved in {path}")
        dialog.written.connect(lambda path: self._toasts.show_toast(saved.format(path=path), "positive"))
        dialog.open()

    @Slot()
    def _on_reset(self) -> None:
        question = reset_question(self, starts_lesson=False)
        question.confirmed.connect(question.accept)
        question.confirmed.connect(lambda: self.reset_wanted.emit(PRACTICE_SCENARIO, ""))
        question.open()

    # What the list shows

    def _time_text(self, row: LessonRow) -> str:
        return self.tr("{minutes} min").format(minutes=self.locale().toString(row.lesson.minutes))

    def _steps_text(self, row: LessonRow) -> str:
        number = self.locale().toString
        done = 0 if row.progress is None else row.progress.done
        return self.tr("{done} of {all}").format(done=number(done), all=number(len(row.lesson.steps)))

    def _state_text(self, row: LessonRow) -> str:
        if row.progress is None:
            return self.tr("New")
        if row.progress.finished_at_ms is not None:
            return self.tr("Finished")
        return self.tr("Under way")

    @staticmethod
    def _state_kind(row: LessonRow) -> str:
        return "positive" if row.progress is not None and row.progress.finished_at_ms is not None else "neutral"


def reset_question(parent: QWidget, *, starts_lesson: bool) -> ConfirmDialog:
    """Ask before the workspace is replaced."""
    translate = QCoreApplication.translate
    kept = translate(
        "Learning",
        "All that was done in this one is replaced: clients, users, records and audit. The practice API is stopped. "
        "How far everybody came with the lessons is kept.",
    )
    if starts_lesson:
        title, button = translate("Learning", "Begin in a new workspace?"), translate("Learning", "Begin")
        text = (
            translate("Learning", "This lesson begins in a practice workspace that was prepared for it.") + " " + kept
        )
    else:
        title, button = translate("Learning", "Reset the workspace?"), translate("Learning", "Reset")
        text = translate("Learning", "A new practice workspace takes its place, as on the first day.") + " " + kept
    question = ConfirmDialog(title, text, button, parent=parent)
    question.setObjectName("reset_question")
    return question
