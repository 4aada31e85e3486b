"""The language of the window: its texts, its dates and numbers, and which side it is read from."""

import logging
from typing import Final

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from crvs_desktop.domain.policy import LANGUAGES
from crvs_desktop.ui import resources

SYSTEM: Final = "system"
# Each in itself: whoever reads no other shall find it.
NAMES: Final = {"en": "English", "fr": "Français", "ar": "العربية"}
RIGHT_TO_LEFT: Final = ("ar",)
_PROPERTY = "crvs_language"


def install_language(app: QApplication, wanted: str) -> None:
    """Speak this language from now on, or that of the system; what is shown already is not made anew."""
    code = language_code(wanted)
    if app.property(_PROPERTY) == code:
        return
    app.setProperty(_PROPERTY, code)
    for translator in app.findChildren(QTranslator):
        app.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(_locale(code))
    of_qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in ((f"qtbase_{code}", of_qt), (f"crvs_{code}", str(resources.folder("translations")))):
        if code == "en" and folder == of_qt:
            continue
        translator = QTranslator(app)
        if translator.load(name, folder):
            app.installTranslator(translator)
        else:
            logging.getLogger(__name__).warning("The texts %s are missing in %s", name, folder)
    right_to_left = code in RIGHT_TO_LEFT
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight)


def language_code(wanted: str) -> str:
    """Return the language that is spoken when this one is wanted: English where the system's is none of ours."""
    code = wanted if wanted != SYSTEM else QLocale.system().name().partition("_")[0]
    return code if code in LANGUAGES else LANGUAGES[0]


def _locale(code: str) -> QLocale:
    """Return the language with the customs of the country that the system is set to."""
    system = QLocale.system()
    if system.language() == QLocale.Language.C and code == LANGUAGES[0]:
        return system
    return QLocale(QLocale(code).language(), system.territory())
