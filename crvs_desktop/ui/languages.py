"""The language of the window: its texts, its dates and numbers, and which side it is read from."""

import logging
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from crvs_desktop.domain.policy import LANGUAGES
from crvs_desktop.ui import resources

SYSTEM: Final = "system"
# Each in itself: whoever reads no other shall find it.
NAMES: Final = {"en": "English", "fr": "Français", "ar": "العربية"}
RIGHT_TO_LEFT: Final = ("ar",)
ARABIC_LETTERS: Final = "Noto Sans Arabic UI"  # as high as the Latin ones beside them
_PROPERTY = "crvs_language"


def install_language(app: QApplication, wanted: str) -> bool:
    """Speak this language from now on, or that of the system; return whether it is another one than before.

    What is shown already is not made anew."""
    code = language_code(wanted)
    before = app.property(_PROPERTY)
    if before == code:
        return False
    app.setProperty(_PROPERTY, code)
    # To look for children takes milliseconds, which no start needs.
    for translator in app.findChildren(QTranslator) if before is not None else ():
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
    if code == "ar":
        load_arabic_letters()
    right_to_left = code in RIGHT_TO_LEFT
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight)
    return True


def spoken_language() -> str:
    """Return the language that was installed."""
    app = QCoreApplication.instance()
    return str(app.property(_PROPERTY) or LANGUAGES[0]) if app is not None else LANGUAGES[0]


def load_arabic_letters() -> None:
    """What is in Arabic is shown with the letters we ship; they are read when the first of them is to be shown."""
    if ARABIC_LETTERS in QFont.substitutes("Noto Sans"):
        return
    for family in ("Noto Sans", "Noto Sans Mono"):
        QFont.insertSubstitution(family, ARABIC_LETTERS)
    for file in (resources.folder("fonts") / "arabic").glob("*.ttf"):
        if QFontDatabase.addApplicationFont(str(file)) < 0:
            raise RuntimeError(f"The bundled font {file.name} cannot be read")


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
