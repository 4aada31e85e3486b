"""How the program looks: every colour by name, the fonts, and the style sheet filled with both."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Literal
from weakref import WeakKeyDictionary, WeakSet

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette, QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from crvs_desktop.ui import resources, svg

if TYPE_CHECKING:
    from PySide6.QtGui import QAccessibilityHints

Mode = Literal["light", "dark", "contrast", "system"]

# name: (light, dark, high contrast). The light values are those of the screens we mirror; *_text values are ours, where
# the darker tone does not reach 4.5:1. Dark values keep each pair's contrast or better it, those of high contrast reach
# 7:1 (tests/ui/test_theme.py).
COLOURS: dict[str, tuple[str, str, str]] = {
    "surface": ("#FFFFFF", "#1E2126", "#000000"),
    "primary": ("#4972BB", "#8FB1F0", "#FFE600"),
    "primary_dark": ("#395B98", "#A9C4F6", "#FFF380"),
    "primary_darker": ("#2B4573", "#C6D8FA", "#FFFAD1"),
    "primary_lighter": ("#F0F3F9", "#2A3140", "#33300A"),
    "on_primary": ("#FFFFFF", "#14181F", "#000000"),
    "positive": ("#49B78D", "#5CC79E", "#00E68A"),
    "positive_dark": ("#3A9371", "#74D2AE", "#33FFAA"),
    "positive_darker": ("#2C6E55", "#93DFC2", "#66FFC2"),
    "positive_lighter": ("#EDF8F4", "#1F3B31", "#00331F"),
    "on_positive": ("#FFFFFF", "#10231C", "#000000"),
    "negative": ("#D53F3F", "#FF8F8A", "#FF8A8A"),
    "negative_dark": ("#B92828", "#FFA7A3", "#FFA8A8"),
    "negative_darker": ("#8F1F1F", "#FFC4C1", "#FFC2C2"),
    "negative_lighter": ("#FBEFEF", "#452527", "#400000"),
    "on_negative": ("#FFFFFF", "#2A0C0C", "#000000"),
    "warning": ("#F1B162", "#F1B162", "#FFC04D"),
    "warning_dark": ("#ED9A33", "#F4C184", "#FFD080"),
    "warning_darker": ("#DA8113", "#F7D1A3", "#FFDFA6"),
    "warning_lighter": ("#FEF7EE", "#40311C", "#332200"),
    "warning_text": ("#875008", "#F7D1A3", "#FFDFA6"),
    "on_warning": ("#222222", "#2B1D08", "#000000"),
    "info": ("#4CC1BA", "#5CCFC8", "#66E0FF"),
    "info_dark": ("#38A29C", "#5CCFC8", "#66E0FF"),
    "info_darker": ("#2B7C77", "#7FDDD7", "#99EBFF"),
    "info_lighter": ("#EDF8F7", "#1E3938", "#002B36"),
    "on_info": ("#FFFFFF", "#0E2322", "#000000"),
    "focus": ("#EDC55E", "#EDC55E", "#00E5FF"),
    "grey100": ("#F5F5F5", "#14161A", "#000000"),
    "grey200": ("#EEEEEE", "#2C3037", "#4D4D4D"),
    "grey300": ("#CCCCCC", "#474D57", "#BFBFBF"),
    "grey400": ("#959595", "#808893", "#B3B3B3"),
    "grey500": ("#5B5B5B", "#B4BAC3", "#F2F2F2"),
    "grey600": ("#222222", "#F0F2F5", "#FFFFFF"),
    "primary_disabled": ("#A4B9DD", "#3D4A63", "#333333"),
    "negative_disabled": ("#EA9F9F", "#633B3B", "#333333"),
    "on_disabled": ("#FFFFFF", "#9AA2AE", "#CCCCCC"),
    "toast_positive": ("#2C6E55", "#2C6E55", "#00402B"),
    "toast_negative": ("#B92828", "#B92828", "#660000"),
    "toast_info": ("#222222", "#474D57", "#1A1A1A"),
    "toast_hover": ("#33FFFFFF", "#33FFFFFF", "#33FFFFFF"),
    "on_toast": ("#FFFFFF", "#FFFFFF", "#FFFFFF"),
    "avatar": ("#D8D8D8", "#474D57", "#333333"),
    "menu_hover": ("#E5E5E5", "#3A404A", "#666666"),
    "scrim": ("#B3000000", "#B3000000", "#CC000000"),
    "qr_dark": ("#000000", "#000000", "#000000"),
    "qr_light": ("#FFFFFF", "#FFFFFF", "#FFFFFF"),
}

# Height in px of an ordinary person's system font on each platform; more than that is someone who enlarged it.
_ORDINARY_FONT_PX = {"windows": 12.0, "cocoa": 13.0, "offscreen": 12.0}
_PLACEHOLDER = re.compile(r"@icon\(([a-z-]+), ([a-z0-9_]+)\)|@(px|half|inner)\((\d+)\)|@([a-z0-9_]+)")
_PROPERTY = "crvs_theme"
STYLE_ARGUMENTS = ("-style", "Fusion")
POINTS_PER_INCH = 72
STYLE_SHEETS = ("app.qss", "shell.qss")
CONTRAST_SHEET = "contrast.qss"
LARGEST_SCALE = 2.0
PROJECTED_SCALE = 1.5  # at least, on a screen that a class looks at
_LIGHT, _DARK, _CONTRAST = range(3)  # the columns of COLOURS


class Theme(QObject):
    """The looks of one QApplication. `changed` follows every change of colours or sizes."""

    changed = Signal()

    def __init__(self, app: QApplication, mode: Mode = "system", text_scale: float = 1.0) -> None:
        super().__init__(app)
        self._app = app
        self._mode: Mode = mode
        self._system_scale = _system_text_scale(app)
        self._chosen_scale = text_scale
        self._projecting = False
        self._fitted: WeakKeyDictionary[QWidget, dict[str, float]] = WeakKeyDictionary()
        self._followers: WeakSet[QWidget] = WeakSet()
        _load_fonts()
        app.setProperty(_PROPERTY, self)
        self._hints = app.styleHints()  # kept: PySide takes the other hints for gone when these are not in use
        self._contrast_hints: QAccessibilityHints | None = None
        self._hints.colorSchemeChanged.connect(self._on_system_changed)
        self._look = _LIGHT
        self._tell_platform()
        self._look = self._wanted_look()
        self._apply()

    @staticmethod
    def of(_widget: QObject | None = None) -> Theme:
        """The theme of the application that `_widget` lives in. There must be one: see `install_theme`."""
        app = QApplication.instance()
        theme = app.property(_PROPERTY) if app is not None else None
        if not isinstance(theme, Theme):
            raise LookupError("install_theme() has not been called")
        return theme

    @property
    def mode(self) -> Mode:
        return self._mode

    @property
    def is_dark(self) -> bool:
        return self._look != _LIGHT

    @property
    def is_contrast(self) -> bool:
        return self._look == _CONTRAST

    @property
    def text_scale(self) -> float:
        """What the system enlarges and what was chosen here, together."""
        chosen = max(self._chosen_scale, PROJECTED_SCALE) if self._projecting else self._chosen_scale
        return min(self._system_scale * chosen, LARGEST_SCALE)

    @property
    def projecting(self) -> bool:
        """Whether many people look at the screen: no secret may be read on it."""
        return self._projecting

    def set_mode(self, mode: Mode) -> None:
        self._mode = mode
        self._tell_platform()
        self._refresh()

    def set_text_scale(self, scale: float) -> None:
        """1.0 is ordinary; letters and what holds them grow together."""
        if scale != self._chosen_scale:
            self._chosen_scale = scale
            self._apply()

    def set_projecting(self, projecting: bool) -> None:
        if projecting != self._projecting:
            self._projecting = projecting
            self._apply()

    def follow_contrast(self) -> None:
        """Do as the system has its contrast from now on. To ask for the first time takes long, so not at the start."""
        if self._contrast_hints is None:
            self._contrast_hints = self._hints.accessibility()
            self._contrast_hints.contrastPreferenceChanged.connect(self._on_system_changed)
            self._refresh()

    def color(self, name: str) -> QColor:
        """Raises KeyError for a name the theme does not have."""
        return QColor(COLOURS[name][self._look])

    @staticmethod
    def paper_color(name: str) -> QColor:
        """What is printed has the light colours, whatever the screen has. Raises KeyError."""
        return QColor(COLOURS[name][_LIGHT])

    def px(self, size: float) -> int:
        """A measure of `screens.md`, grown with the letters of someone who enlarged them."""
        return round(size * self.text_scale)

    def fit(self, widget: QWidget, **measures: float) -> None:
        """Call setters of the widget, such as `setFixedWidth=248`, now and whenever the letters grow or shrink.
        The widget must be one that Python made: those that Qt makes for itself end unnoticed."""
        self._fitted[widget] = measures
        for setter, size in measures.items():
            getattr(widget, setter)(self.px(size))

    def follow(self, widget: QWidget) -> None:
        """Have `resizeEvent` called again whenever the letters grow or shrink: it lays out by measures."""
        self._followers.add(widget)

    def font(self, size_px: int = 16, *, semibold: bool = False, mono: bool = False) -> QFont:
        font = QFont("Noto Sans Mono" if mono else "Noto Sans")
        font.setPixelSize(self.px(size_px))
        font.setWeight(QFont.Weight.DemiBold if semibold else QFont.Weight.Normal)
        return font

    def fill(self, sheet: str) -> str:
        """Replaces the placeholders of a style sheet: `@name` is a colour, `@icon(check, on_primary)` a picture,
        `@px(40)` a measure, `@half(40)` half of it (for round ends), `@inner(20)` it without a frame of 2 px.

        Raises KeyError for a colour the theme does not have."""

        def value(found: re.Match[str]) -> str:
            icon, icon_color, measure, size, color = found.groups()
            if icon:
                return f"url({svg.path_of(icon, self.color(icon_color).name())})"
            if measure:
                grown = self.px(int(size))
                return f"{ {'px': grown, 'half': grown // 2, 'inner': grown - 4}[measure] }px"
            return _css(COLOURS[color][self._look])

        return _PLACEHOLDER.sub(value, sheet)

    def system_is_dark(self) -> bool:
        return self._hints.colorScheme() == Qt.ColorScheme.Dark

    def system_wants_contrast(self) -> bool:
        hints = self._contrast_hints
        return hints is not None and hints.contrastPreference() == Qt.ContrastPreference.HighContrast

    def _wanted_look(self) -> int:
        if self._mode == "contrast" or (self._mode == "system" and self.system_wants_contrast()):
            return _CONTRAST
        dark = self.system_is_dark() if self._mode == "system" else self._mode == "dark"
        return _DARK if dark else _LIGHT

    def _tell_platform(self) -> None:
        """Lets title bars and native menus follow a choice that differs from the system's."""
        hints = self._hints
        if self._mode == "system":
            hints.unsetColorScheme()
        else:
            hints.setColorScheme(Qt.ColorScheme.Light if self._mode == "light" else Qt.ColorScheme.Dark)

    def _refresh(self) -> None:
        look = self._wanted_look()
        if look != self._look:
            self._look = look
            self._apply()

    def _apply(self) -> None:
        self._app.setFont(self.font())
        self._app.setPalette(_palette(self.color))
        folder = resources.folder("styles")
        names = (*STYLE_SHEETS, CONTRAST_SHEET) if self.is_contrast else STYLE_SHEETS
        sheet = "\n".join(folder.joinpath(name).read_text("utf-8") for name in names)
        self._app.setStyleSheet(self.fill(sheet))
        for widget, measures in list(self._fitted.items()):
            if isValid(widget):
                self.fit(widget, **measures)
        for widget in list(self._followers):
            if isValid(widget):
                self._app.sendEvent(widget, QResizeEvent(widget.size(), widget.size()))
        self.changed.emit()

    @Slot()
    def _on_system_changed(self) -> None:
        self._refresh()


def make_application() -> QApplication:
    """Return the application, in the style that the theme dresses. Not by `setStyle()`: what that gives back makes
    PySide build a large class, which the first page does without."""
    app = QApplication.instance() or QApplication([*sys.argv[:1], *STYLE_ARGUMENTS])
    assert isinstance(app, QApplication)  # noqa: S101
    return app


def install_theme(app: QApplication, mode: Mode = "system", text_scale: float = 1.0) -> Theme:
    """Dresses `app`. A second call only sets mode and text size."""
    theme = app.property(_PROPERTY)
    if isinstance(theme, Theme):
        theme.set_mode(mode)
        theme.set_text_scale(text_scale)
        return theme
    return Theme(app, mode, text_scale)


def _load_fonts() -> None:
    for file in resources.folder("fonts").glob("*.ttf"):
        if QFontDatabase.addApplicationFont(str(file)) < 0:
            raise RuntimeError(f"The bundled font {file.name} cannot be read")


def _system_text_scale(app: QApplication) -> float:
    ordinary = _ORDINARY_FONT_PX.get(app.platformName(), 14.0)
    font = app.font()
    # Without asking Qt for the font itself, which would look for its file.
    size_px = font.pixelSize()
    if size_px < 0:
        size_px = round(font.pointSizeF() * app.primaryScreen().logicalDotsPerInchY() / POINTS_PER_INCH)
    scale = size_px / ordinary
    return min(scale, 2.0) if scale > 1.1 else 1.0


def _css(color: str) -> str:
    """Return #AARRGGBB as style sheets want it; #RRGGBB they take."""
    if len(color) == len("#RRGGBB"):
        return color
    alpha, red, green, blue = bytes.fromhex(color[1:])
    return f"rgba({red},{green},{blue},{alpha})"


def _palette(color: Callable[[str], QColor]) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for which, name in {
        role.Window: "surface",
        role.WindowText: "grey600",
        role.Base: "surface",
        role.AlternateBase: "grey100",
        role.Text: "grey600",
        role.PlaceholderText: "grey400",
        role.Button: "surface",
        role.ButtonText: "grey600",
        role.BrightText: "negative",
        role.Link: "primary",
        role.LinkVisited: "primary_dark",
        role.Highlight: "primary",
        role.HighlightedText: "on_primary",
        role.ToolTipBase: "grey600",
        role.ToolTipText: "surface",
        role.Accent: "primary",
        role.Light: "surface",
        role.Midlight: "grey200",
        role.Mid: "grey300",
        role.Dark: "grey400",
        role.Shadow: "grey500",
    }.items():
        palette.setColor(which, color(name))
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, color("grey400"))
    return palette
