"""The lesson that is being taken, beside the pages in which it is done."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from crvs_desktop.domain.errors import CrvsDesktopError
from crvs_desktop.domain.lessons import Lesson, LessonProgress, text_in
from crvs_desktop.ui.announce import announce
from crvs_desktop.ui.clipboard import ClipboardGuard
from crvs_desktop.ui.learning.steps import StepRow
from crvs_desktop.ui.messages import sentence
from crvs_desktop.ui.tasks import Tasks
from crvs_desktop.ui.theme import Theme
from crvs_desktop.ui.widgets.alerts import Alert
from crvs_desktop.ui.widgets.buttons import IconButton, SecondaryButton, TertiaryButton
from crvs_desktop.ui.widgets.labels import ElidedLabel, Label
from crvs_desktop.ui.widgets.toasts import ToastHost

if TYPE_CHECKING:
    from crvs_desktop.services.learning.lessons import Lessons
    from crvs_desktop.services.session import Session

LOOK_MS = 500
WIDTH_PX = 344
HEIGHT_PX = 184


class LessonPanel(QFrame):
    """Hidden while no lesson is taken. Looks at the audit twice a second, and only at what is new in it.

    `again_wanted` carries the lesson that is to be begun anew; `changed` says that progress was made."""

    again_wanted = Signal(object)  # Lesson
    changed = Signal()

    def __init__(
        self,
        lessons: Lessons,
        session: Session,
        tasks: Tasks,
        clipboard: ClipboardGuard,
        toasts: ToastHost,
        language: str,
    ) -> None:
        super().__init__()
        self.setObjectName("lesson_panel")
        self.setAccessibleName(self.tr("Lesson"))
        self._lessons = lessons
        self._session = session
        self._tasks = tasks
        self._clipboard = clipboard
        self._toasts = toasts
        self._language = language
        self._lesson: Lesson | None = None
        self._shown: LessonProgress | None = None
        self._rows: list[StepRow] = []
        self._is_looking = self._is_folded = self._is_below = False

        self._title = ElidedLabel("", "strong")
        self._title.setObjectName("lesson_title")
        self._count = Label("", "small", wrap=False)
        self._count.setObjectName("lesson_count")
        self._fold = IconButton("caret-down", "")
        self._fold.setObjectName("lesson_fold_button")
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self._title)
        names.addWidget(self._count)
        self._head = QHBoxLayout()
        self._head.setContentsMargins(16, 8, 8, 8)
        self._head.setSpacing(8)
        self._head.addLayout(names, 1)
        self._head.addWidget(self._fold)

        content = QWidget()
        content.setProperty("look", "plain")
        self._steps = QVBoxLayout(content)
        self._steps.setContentsMargins(16, 0, 12, 8)
        self._steps.setSpacing(0)
        self._finished = Alert("positive", self.tr("Lesson finished. Well done."))
        self._finished.setObjectName("lesson_finished")
        self._finished.hide()
        self._steps.addWidget(self._finished)
        self._steps.addStretch(1)
        self._area = QScrollArea()
        self._area.setProperty("look", "plain")
        self._area.setWidgetResizable(True)
        self._area.setWidget(content)
        self._area.setAccessibleName(self.tr("Steps"))

        self._hint = SecondaryButton(self.tr("Hint"))
        self._hint.setObjectName("lesson_hint_button")
        self._again = TertiaryButton(self.tr("Start again"))
        self._again.setObjectName("lesson_again_button")
        self._leave = TertiaryButton(self.tr("Leave"))
        self._leave.setObjectName("lesson_leave_button")
        self._buttons = QWidget()
        buttons = QHBoxLayout(self._buttons)
        buttons.setContentsMargins(12, 8, 12, 8)
        buttons.setSpacing(4)
        for button in (self._hint, self._again, self._leave):
            buttons.addWidget(button)
        buttons.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addLayout(self._head)
        self._column.addWidget(self._area, 1)
        self._column.addWidget(self._buttons)

        self._fold.clicked.connect(self._on_fold)
        self._hint.clicked.connect(self._on_hint)
        self._again.clicked.connect(self._on_again)
        self._leave.clicked.connect(self._on_leave)
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)
        Theme.of(self).changed.connect(self._arrange)  # it may be the size of letters
        self._arrange()
        self.hide()
        self.look()

    def place(self, *, below: bool) -> None:
        """Stand beside the page, or below it where the window is too narrow for both."""
        if below != self._is_below:
            self._is_below = below
            self._arrange()
            if self._shown is not None:
                self._show_steps(self._shown)

    def fold(self, *, folded: bool) -> None:
        """Below a page, show the steps or only the title."""
        if folded != self._is_folded:
            self._on_fold()

    @Slot()
    def look(self) -> None:
        """See what was done meanwhile."""
        if self._is_looking or self._session.is_locked:
            return
        self._is_looking = True
        self._tasks.submit(self, lambda: self._lessons.look(self._session), self._on_looked, self._on_not_looked)

    def start(self, name: str) -> None:
        self._do(lambda: self._lessons.start(self._session, name), lambda: self.fold(folded=False))

    def resume(self, name: str) -> None:
        self._do(lambda: self._lessons.resume(self._session, name), lambda: self.fold(folded=False))

    def stop(self) -> None:
        """The session ends."""
        self._timer.stop()

    # What is shown

    def _on_looked(self, progress: LessonProgress | None) -> None:
        self._is_looking = False
        self._show(progress)

    def _on_not_looked(self, error: Exception) -> None:
        # The next thing anyone does with the file says plainly what is wrong with it.
        self._is_looking = False
        if not isinstance(error, CrvsDesktopError):
            raise error

    def _show(self, progress: LessonProgress | None) -> None:
        before, self._shown = self._shown, progress
        if progress is None:
            self._timer.stop()
            self.hide()
            self._lesson = None
            return
        if not self._timer.isActive():
            self._timer.start()
        lesson = self._lessons.catalogue.lesson(progress.lesson)
        if progress == before and lesson == self._lesson:
            return
        is_another = before is None or (before.lesson, before.started_at_ms) != (
            progress.lesson,
            progress.started_at_ms,
        )
        if is_another or lesson != self._lesson:  # or its file was changed
            self._make_rows(lesson)
        if lesson is None or [step.name for step in lesson.steps] != [step.step for step in progress.steps]:
            return  # its file was changed just now: the next look knows
        self._show_steps(progress)
        self.show()
        if before is not None and before.lesson == progress.lesson and before.done < progress.done:
            self._say_done(progress, before)
        self.changed.emit()

    def _make_rows(self, lesson: Lesson | None) -> None:
        self._lesson = lesson
        for row in self._rows:
            self._steps.removeWidget(row)
            row.deleteLater()
        self._rows = []
        if lesson is None:
            return
        self._title.setText(text_in(lesson.title, self._language))
        for number, step in enumerate(lesson.steps):
            row = StepRow(step, self._language)
            row.answered.connect(self._on_answered)
            row.copy_wanted.connect(self._on_copy)
            self._steps.insertWidget(number, row)
            self._rows.append(row)

    def _show_steps(self, progress: LessonProgress) -> None:
        number = self.locale().toString
        text = self.tr("{done} of {all} steps done")
        self._count.setText(text.format(done=number(progress.done), all=number(len(progress.steps))))
        current = self._current()
        for place, (row, step) in enumerate(zip(self._rows, progress.steps, strict=True)):
            row.show_progress(step, is_current=place == current)
            row.setVisible(not self._is_below or place == current)  # there is room for one below the page
        self._finished.setVisible(progress.is_complete)
        self._leave.setText(self.tr("Close") if progress.is_complete else self.tr("Leave"))
        self._hint.setVisible(current is not None)
        if current is not None and self._lesson is not None:
            self._hint.setEnabled(progress.steps[current].hints < len(self._lesson.steps[current].hints))
        shown = self._finished if current is None else self._rows[current]
        # Its height is known once the layout has been done.
        QTimer.singleShot(0, shown, lambda: self._area.ensureWidgetVisible(shown))

    def _say_done(self, progress: LessonProgress, before: LessonProgress) -> None:
        if progress.is_complete:
            announce(self, self._finished.text())
            return
        assert self._lesson is not None  # noqa: S101
        texts = [
            text_in(step.text, self._language)
            for step, now, then in zip(self._lesson.steps, progress.steps, before.steps, strict=True)
            if now.is_done and not then.is_done
        ]
        announce(self, self.tr("Done: {steps}").format(steps=" ".join(texts)))

    def _current(self) -> int | None:
        """Return the place of the first step that is not done."""
        steps = self._shown.steps if self._shown is not None else ()
        return next((place for place, step in enumerate(steps) if not step.is_done), None)

    @Slot()
    def _arrange(self) -> None:
        px = Theme.of(self).px
        for layout in (self._head, self._column):
            layout.removeWidget(self._buttons)
        if self._is_below:
            self._head.insertWidget(1, self._buttons)
        else:
            self._column.addWidget(self._buttons)
        self.setProperty("place", "below" if self._is_below else "beside")
        self.style().unpolish(self)
        self.style().polish(self)
        is_folded = self._is_folded and self._is_below
        self._area.setVisible(not is_folded)
        self._buttons.setVisible(not is_folded)
        free = 16_777_215  # Qt's own largest size
        width = free if self._is_below else px(WIDTH_PX)
        self.setMinimumWidth(0 if self._is_below else width)
        self.setMaximumWidth(width)
        self.setMaximumHeight(px(HEIGHT_PX) if self._is_below else free)
        if is_folded:
            self.setMaximumHeight(self._head.sizeHint().height())
        self._fold.set_icon_name("caret-up" if self._is_folded else "caret-down")
        self._fold.set_name(self.tr("Show the steps") if self._is_folded else self.tr("Hide the steps"))
        self._fold.setVisible(self._is_below)

    # What a person does

    @Slot()
    def _on_fold(self) -> None:
        self._is_folded = not self._is_folded
        self._arrange()

    @Slot()
    def _on_hint(self) -> None:
        current = self._current()
        if current is None or self._lesson is None:
            return
        name = self._lesson.steps[current].name
        self._hint.setEnabled(False)

        def say() -> None:
            if self._lesson is not None and self._shown is not None and self._current() == current:
                opened = self._shown.steps[current].hints
                announce(self, text_in(self._lesson.steps[current].hints[opened - 1], self._language))

        self._do(lambda: self._lessons.open_hint(self._session, name), say)

    @Slot(str)
    def _on_answered(self, answer: str) -> None:
        current = self._current()
        if current is None or self._lesson is None:
            return
        row, name = self._rows[current], self._lesson.steps[current].name

        def on_done(is_right: bool) -> None:
            if not is_right:
                row.refuse_answer(self.tr("That is not it. Look again, or open a hint."))
            self.look()

        self._tasks.submit_use_case(
            self, lambda: self._lessons.answer(self._session, name, answer), on_done, self._tell
        )

    @Slot(str)
    def _on_copy(self, value: str) -> None:
        self._clipboard.copy_plain(value)  # it is in the lesson's file for all to read
        self._toasts.show_toast(self.tr("Copied"), "positive")

    @Slot()
    def _on_again(self) -> None:
        if self._lesson is not None:
            self.again_wanted.emit(self._lesson)

    @Slot()
    def _on_leave(self) -> None:
        self._do(lambda: self._lessons.leave(self._session))

    def _do(self, work: Callable[[], object], then: Callable[[], None] = lambda: None) -> None:
        """Do it, and show how far the lesson is then."""

        def do() -> LessonProgress | None:
            work()
            return self._lessons.look(self._session)

        def on_done(progress: LessonProgress | None) -> None:
            self._show(progress)
            self.changed.emit()
            then()

        self._tasks.submit_use_case(self, do, on_done, self._tell)

    def _tell(self, error: CrvsDesktopError) -> None:
        self._toasts.show_toast(sentence(error), "negative")
        self.look()
