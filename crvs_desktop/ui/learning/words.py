"""What lessons and steps are called, also those that another computer has and this one has not."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale

from crvs_desktop.domain.lessons import Lesson, text_in


class LessonWords:
    def __init__(self, lessons: Sequence[Lesson], language: str) -> None:
        self._lessons = {lesson.name: lesson for lesson in lessons}
        self._language = language

    @property
    def count(self) -> int:
        """How many lessons there are here."""
        return len(self._lessons)

    def lesson(self, name: str) -> str:
        """Return the title, or the name of the file of an unknown lesson."""
        lesson = self._lessons.get(name)
        return name if lesson is None else text_in(lesson.title, self._language)

    def step(self, lesson_name: str, step_name: str) -> str:
        """Return the title of the lesson and the number of the step in it."""
        lesson = self._lessons.get(lesson_name)
        names = [] if lesson is None else [step.name for step in lesson.steps]
        place = QLocale().toString(names.index(step_name) + 1) if step_name in names else step_name
        text = QCoreApplication.translate("LessonWords", "{lesson}, step {step}")
        return text.format(lesson=self.lesson(lesson_name), step=place)
