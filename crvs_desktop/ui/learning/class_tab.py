"""What a class made of the lessons: for whoever teaches, from the files that the trainees saved."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from crvs_desktop.domain.errors import CrvsDesktopError
from crvs_desktop.domain.lessons import Lesson
from crvs_desktop.domain.results import RESULTS_SUFFIX, Results, hardest_steps
from crvs_desktop.ui.dates import date_text, local_text
from crvs_desktop.ui.files import first_folder
from crvs_desktop.ui.learning.certificate import print_certificates
from crvs_desktop.ui.learning.person_dialog import PersonDialog
from crvs_desktop.ui.learning.trouble_bars import TroubleBars
from crvs_desktop.ui.learning.words import LessonWords
from crvs_desktop.ui.messages import sentence
from crvs_desktop.ui.practice.list_model import ListColumn, ListModel
from crvs_desktop.ui.practice.list_view import ListView
from crvs_desktop.ui.tasks import Tasks
from crvs_desktop.ui.theme import Theme
from crvs_desktop.ui.widgets.alerts import Alert
from crvs_desktop.ui.widgets.buttons import PrimaryButton, SecondaryButton
from crvs_desktop.ui.widgets.empty import EmptyState
from crvs_desktop.ui.widgets.labels import Label, breakable
from crvs_desktop.ui.widgets.toasts import ToastHost

if TYPE_CHECKING:
    from crvs_desktop.services.learning.results import ClassResults, ResultFiles
    from crvs_desktop.services.session import Session

HARDEST_SHOWN = 4
FAULTS_SHOWN = 3
ROOM_FOR_PICTURE_PX = 440


class ClassTab(QWidget):
    """Reads the chosen files each time anew and keeps nothing of them."""

    def __init__(
        self,
        result_files: ResultFiles,
        lessons: Callable[[], Sequence[Lesson]],
        session: Session,
        tasks: Tasks,
        toasts: ToastHost,
        language: str,
    ) -> None:
        super().__init__()
        self.setObjectName("class_tab")
        self._result_files = result_files
        self._lessons = lessons
        self._session = session
        self._tasks = tasks
        self._toasts = toasts
        self._language = language
        self._words = LessonWords((), language)
        self._paths: dict[Path, None] = {}  # in the order in which they were chosen, each once
        self._found: ClassResults | None = None

        self._open = SecondaryButton(self.tr("Open result files…"), icon_name="folder-open")
        self._open.setObjectName("open_results_button")
        self._forget = SecondaryButton(self.tr("Clear the list"))
        self._forget.setObjectName("clear_results_button")
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._open)
        head.addWidget(self._forget)
        head.addStretch(1)
        self._faults = Alert("warning")
        self._faults.setObjectName("result_faults")
        self._faults.hide()
        columns: list[ListColumn[Results]] = [
            ListColumn(self.tr("Person"), lambda row: row.person, second=self._saved_text),
            ListColumn(self.tr("Finished"), self._finished_text, width_px=112),
            ListColumn(self.tr("Hints opened"), self._hints_text, width_px=128),
            ListColumn(self.tr("Is at"), self._lesson_text, second=self._step_text),
        ]
        model: ListModel[Results] = ListModel(
            columns, lambda _count: self._read(), lambda row: (row.workspace_id, row.username, row.person), tasks
        )
        empty = EmptyState(
            "users",
            self.tr("No results yet"),
            self.tr("Trainees save theirs under Lessons. Bring the files here on a USB stick, and open all of them."),
        )
        self._list = ListView(model, "class_table", self.tr("Class"), empty)
        self._bars_title = Label(self.tr("Where most got stuck or needed help"), "strong")
        self._bars = TroubleBars()
        self._bars.setObjectName("trouble_bars")
        self._all = SecondaryButton(self.tr("Certificates of all…"), icon_name="printer")
        self._all.setObjectName("all_certificates_button")
        self._one = PrimaryButton(self.tr("Certificate…"))
        self._one.setObjectName("certificate_button")
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addStretch(1)
        foot.addWidget(self._all)
        foot.addWidget(self._one)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 16, 0, 0)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self._faults)
        column.addWidget(self._list, 1)
        column.addWidget(self._bars_title)
        column.addWidget(self._bars)
        column.addLayout(foot)
        self._open.clicked.connect(self._on_open)
        self._forget.clicked.connect(self._on_forget)
        self._all.clicked.connect(self._on_all)
        self._one.clicked.connect(self._on_one)
        self._list.opened.connect(self._on_opened)
        self._list.current_changed.connect(self._show_choice)
        model.was_read.connect(self._on_read)
        self._on_read()

    def refresh(self) -> None:
        """Read the files again."""
        self._list.model.refresh()

    def open_files(self, paths: Sequence[Path]) -> None:
        """Add the files to those that are shown."""
        self._paths.update(dict.fromkeys(paths))
        self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_picture()

    def _read(self) -> Sequence[Results]:
        # Not at the top: what reads files of results is not needed for the first paint.
        from crvs_desktop.services.learning.results import read_result_files

        self._found = read_result_files(tuple(self._paths))
        return self._found.results

    @Slot()
    def _on_read(self) -> None:
        found = self._found
        self._words = LessonWords(self._lessons(), self._language)
        faults = [] if found is None else [f"{name}: {sentence(fault)}" for name, fault in found.faults]
        self._faults.setVisible(bool(faults))
        if len(faults) > FAULTS_SHOWN:
            more = self.tr("… and %Ln more files.", "", len(faults) - FAULTS_SHOWN)
            faults = [*faults[:FAULTS_SHOWN], more]
        self._faults.set_text(breakable("\n".join(faults)))
        hardest = [] if found is None else hardest_steps(found.results, HARDEST_SHOWN)
        self._bars.show_steps([(self._words.step(each.lesson, each.step), each) for each in hardest])
        self._show_picture()
        self._show_choice()

    def _show_picture(self) -> None:
        """In a low window the list needs the room more; the column “Is at” says the same of each person."""
        is_shown = self._bars.has_steps and self.height() >= Theme.of(self).px(ROOM_FOR_PICTURE_PX)
        self._bars_title.setVisible(is_shown)
        self._bars.setVisible(is_shown)

    @Slot()
    def _show_choice(self) -> None:
        row: Results | None = self._list.current()
        self._one.setEnabled(row is not None and bool(row.finished))
        results = () if self._found is None else self._found.results
        self._all.setEnabled(any(each.finished for each in results))
        self._forget.setEnabled(bool(self._paths))

    @Slot()
    def _on_open(self) -> None:
        dialog = QFileDialog(self, self.tr("Open result files"), first_folder())
        dialog.setObjectName("open_results_dialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilter(f"*{RESULTS_SUFFIX}")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(self._on_files_chosen)
        dialog.open()

    @Slot(list)
    def _on_files_chosen(self, paths: list[str]) -> None:
        self.open_files([Path(path) for path in paths])

    @Slot()
    def _on_forget(self) -> None:
        self._paths.clear()
        self.refresh()

    @Slot(int)
    def _on_opened(self, row: int) -> None:
        PersonDialog(self._list.model.row(row), self._words, self).open()

    @Slot()
    def _on_one(self) -> None:
        row: Results | None = self._list.current()
        if row is not None:
            self._ask_for_place([row], self.tr("Certificate") + f" {row.person}.pdf")

    @Slot()
    def _on_all(self) -> None:
        assert self._found is not None  # noqa: S101
        finished = [each for each in self._found.results if each.finished]
        self._ask_for_place(finished, self.tr("Certificates") + ".pdf")

    def _ask_for_place(self, people: Sequence[Results], suggestion: str) -> None:
        dialog = QFileDialog(self, self.tr("Save the certificates"), first_folder())
        dialog.setObjectName("certificate_file_dialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter("*.pdf")
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile("".join("-" if character in '/\\:*?"<>|' else character for character in suggestion))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: self.write_certificates(people, Path(path)))
        dialog.open()

    def write_certificates(self, people: Sequence[Results], path: Path) -> None:
        """Write one page for each person into a PDF."""
        data = print_certificates(people, self._words)
        files, session = self._result_files, self._session

        def on_done(_nothing: None) -> None:
            text = self.tr("%Ln certificates saved in {path}", "", len(people))
            self._toasts.show_toast(text.format(path=path), "positive")

        def on_failed(error: Exception) -> None:
            if not isinstance(error, CrvsDesktopError) or error.reason == "session-ended":
                raise error  # for the window: it tells, or goes to the sign-in page
            self._toasts.show_toast(sentence(error), "negative")

        names = [each.person for each in people]
        self._tasks.submit(self, lambda: files.write_certificates(session, names, data, path), on_done, on_failed)

    # What the list shows

    def _saved_text(self, row: Results) -> str:
        return self.tr("Saved {when}").format(when=local_text(row.at_ms))

    def _finished_text(self, row: Results) -> str:
        number = self.locale().toString
        return self.tr("{done} of {all}").format(done=number(len(row.finished)), all=number(self._words.count))

    def _hints_text(self, row: Results) -> str:
        return self.locale().toString(sum(lesson.hints for lesson in row.lessons))

    def _lesson_text(self, row: Results) -> str:
        if row.stuck is not None:
            return self._words.lesson(row.stuck[0].lesson)
        last = max((lesson.finished_at_ms or 0 for lesson in row.lessons), default=0)
        if not last:
            return ""
        day = date_text(QDateTime.fromMSecsSinceEpoch(last).date())
        return self.tr("Finished what they began on {day}").format(day=day)

    def _step_text(self, row: Results) -> str:
        if row.stuck is None:
            return ""
        lesson, step = row.stuck
        number = self.locale().toString
        place = [each.step for each in lesson.steps].index(step.step) + 1
        return self.tr("Step {number} of {all}").format(number=number(place), all=number(len(lesson.steps)))
