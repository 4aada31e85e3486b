from __future__ import annotations

import re
from importlib import resources

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel
from pytestqt.qtbot import QtBot

from crvs_desktop.ui.theme import COLOURS, CONTRAST_SHEET, STYLE_SHEETS, Theme, install_theme

# Text on what lies below it, as the style sheet and the widgets pair them. WCAG 2.2 AA: 4.5:1.
TEXT_PAIRS = [
    ("grey600", "surface"),
    ("grey600", "grey100"),
    ("grey600", "grey200"),
    ("grey600", "primary_lighter"),
    ("grey600", "avatar"),
    ("grey500", "surface"),
    ("grey500", "grey100"),
    ("grey500", "grey200"),
    ("grey500", "primary_lighter"),
    ("primary", "surface"),
    ("primary_dark", "surface"),
    ("primary_dark", "primary_lighter"),
    ("primary_dark", "grey100"),
    ("primary_dark", "grey200"),
    ("on_primary", "primary"),
    ("on_primary", "primary_dark"),
    ("on_primary", "primary_darker"),
    ("on_negative", "negative"),
    ("on_negative", "negative_dark"),
    ("on_negative", "negative_darker"),
    ("negative_dark", "surface"),
    ("positive_darker", "surface"),
    ("negative_darker", "surface"),
    ("warning_text", "surface"),
    ("warning_text", "primary_lighter"),
    ("info_darker", "surface"),
    ("positive_darker", "positive_lighter"),
    ("negative_darker", "negative_lighter"),
    ("warning_text", "warning_lighter"),
    ("info_darker", "info_lighter"),
    ("on_warning", "warning"),
    ("on_toast", "toast_positive"),
    ("on_toast", "toast_negative"),
    ("on_toast", "toast_info"),
    ("surface", "grey600"),  # tool tips
]

# Frames, icons and marks that mean something. WCAG 2.2 AA: 3:1.
SHAPE_PAIRS = [
    ("grey600", "surface"),
    ("grey400", "surface"),  # placeholder text (never needed text) and the frame of the search input
    ("negative", "surface"),
    ("primary", "primary_lighter"),
    ("primary", "menu_hover"),
    ("primary", "grey100"),
    ("primary", "grey200"),
    ("info_dark", "surface"),
    ("positive_dark", "surface"),
    ("on_info", "info_dark"),
    ("on_positive", "positive_dark"),
    ("on_negative", "negative"),
    ("on_warning", "warning_darker"),
]


def luminance(color: QColor) -> float:
    """Relative luminance. Source: WCAG 2.2, definition."""

    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(part) for part in (color.redF(), color.greenF(), color.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


LIGHT, DARK, CONTRAST = range(3)  # as COLOURS has them
LOOKS = {"light": LIGHT, "dark": DARK, "contrast": CONTRAST}


def contrast(one: str, other: str, look: int) -> float:
    lights = sorted(luminance(QColor(COLOURS[name][look])) for name in (one, other))
    return (lights[1] + 0.05) / (lights[0] + 0.05)


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize(("text", "ground"), TEXT_PAIRS, ids=lambda name: name)
def test_text_can_be_read(text: str, ground: str, look: str) -> None:
    """Every text on every ground it is drawn on reaches 4.5:1 (WCAG 2.2 AA), 7:1 (AAA) in high contrast."""
    assert contrast(text, ground, LOOKS[look]) >= (7.0 if look == "contrast" else 4.5)


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize(("shape", "ground"), SHAPE_PAIRS, ids=lambda name: name)
def test_shapes_can_be_seen(shape: str, ground: str, look: str) -> None:
    """Frames and icons reach 3:1 (grey 400 has what its name in the list of colours promises: about that)."""
    assert contrast(shape, ground, LOOKS[look]) >= (2.9 if (shape, look) == ("grey400", "light") else 3.0)


@pytest.mark.parametrize(("shape", "ground"), [("grey300", "surface"), ("grey300", "grey100"), ("focus", "surface")])
def test_frames_are_plain_in_high_contrast(shape: str, ground: str) -> None:
    """Where cards and buttons end, and what has the focus, is seen by a line of 4.5:1 and more."""
    assert contrast(shape, ground, CONTRAST) >= 4.5


@pytest.mark.parametrize(("text", "ground"), TEXT_PAIRS, ids=lambda name: name)
def test_dark_is_as_readable_as_light(text: str, ground: str) -> None:
    """The dark value of a pair has the same or better contrast; beyond 7:1 (AAA) more is no gain."""
    assert contrast(text, ground, DARK) >= min(contrast(text, ground, LIGHT), 7.0)


def test_every_colour_of_the_theme_was_thought_of() -> None:
    """A colour that is used is in a pair above, or here with the reason why its contrast does not matter."""
    no_pair = {
        "positive",  # bars of the activity picture, which has the figures in words
        "warning_dark",
        "info",
        "focus",  # below
        "grey300",  # frames that only decorate; plain in high contrast
        "primary_disabled",  # what is disabled is exempt
        "negative_disabled",
        "on_disabled",
        "toast_hover",  # a veil over the toast
        "scrim",
        "qr_dark",
        "qr_light",
    }
    paired = {name for pair in (*TEXT_PAIRS, *SHAPE_PAIRS) for name in pair}
    assert set(COLOURS) - paired == no_pair


@pytest.mark.parametrize("name", [*STYLE_SHEETS, CONTRAST_SHEET])
def test_style_sheet_has_no_colour_of_its_own(theme: Theme, name: str) -> None:
    """Colours are written in the theme alone, and every placeholder of the sheets is filled."""
    sheet = resources.files("crvs_desktop.resources").joinpath("styles", name).read_text("utf-8")
    rules = re.sub(r"/\*.*?\*/", "", sheet, flags=re.S)
    assert not re.search(r":[^;{}]*(#[0-9a-fA-F]{3,8}\b|rgba?\()", rules)
    assert "@" not in theme.fill(rules)


def test_unknown_colour_is_a_mistake(theme: Theme) -> None:
    """A mistyped name does not become black in silence."""
    with pytest.raises(KeyError):
        theme.color("primry")
    with pytest.raises(KeyError):
        theme.fill("QLabel { color: @primry; }")


def test_dark_mode_changes_palette_sheet_and_says_so(qtbot: QtBot, theme: Theme, qapp: QApplication) -> None:
    """After the change every plain widget is light on dark."""
    label = QLabel("text")
    qtbot.addWidget(label)
    label.show()
    with qtbot.waitSignal(theme.changed):
        theme.set_mode("dark")
    assert theme.is_dark
    assert qapp.palette().color(QPalette.ColorRole.Window) == theme.color("surface")
    ground = label.grab().toImage().pixelColor(0, 0)
    assert luminance(ground) < 0.05
    assert theme.color("surface") == QColor(COLOURS["surface"][1])


def test_system_mode_follows_the_system(
    qtbot: QtBot, theme: Theme, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    """When the system turns light, a theme set to follow it turns light; one that was chosen stays."""
    system = {"dark": True}
    # The off-screen platform has no colour scheme to change.
    monkeypatch.setattr(theme, "system_is_dark", lambda: system["dark"])
    theme.set_mode("system")
    assert theme.is_dark
    system["dark"] = False
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert not theme.is_dark
    theme.set_mode("dark")
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert theme.is_dark


def test_system_that_wants_contrast_gets_it(theme: Theme, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    """A theme that follows the system follows its high contrast; one that was chosen stays."""
    monkeypatch.setattr(theme, "system_wants_contrast", lambda: True)  # the off-screen platform never does
    theme.follow_contrast()
    theme.set_mode("system")
    assert theme.is_contrast
    assert theme.color("surface") == QColor(COLOURS["surface"][CONTRAST])
    theme.set_mode("light")
    qapp.styleHints().accessibility().contrastPreferenceChanged.emit(Qt.ContrastPreference.HighContrast)
    assert not theme.is_contrast


def test_bundled_fonts_are_used(theme: Theme) -> None:
    """Letters come from the fonts we ship, in the weights we ask for."""
    for font, family in ((theme.font(), "Noto Sans"), (theme.font(mono=True), "Noto Sans Mono")):
        assert QFontInfo(font).family() == family
    semibold = theme.font(28, semibold=True)
    assert QFontInfo(semibold).weight() == 600
    assert QFontInfo(semibold).pixelSize() == 28


def test_enlarged_letters_enlarge_what_holds_them(qtbot: QtBot, theme: Theme) -> None:
    """With text half as large again, sizes from the style sheet and from the theme grow alike."""
    box = QCheckBox("Child's details")
    qtbot.addWidget(box)
    before = box.sizeHint()
    theme.set_text_scale(1.5)
    assert theme.px(40) == 60
    assert theme.font(16).pixelSize() == 24
    assert box.sizeHint().width() > before.width() * 1.3


def test_measures_follow_the_letters(qtbot: QtBot, theme: Theme) -> None:
    """What was made for ordinary letters has room for the larger ones at once, and shrinks with them again."""
    box, other = QLabel("text"), QLabel("text")
    for label in (box, other):
        qtbot.addWidget(label)
    theme.fit(box, setFixedWidth=200, setMinimumHeight=40)
    theme.set_text_scale(1.5)
    assert (box.width(), box.minimumHeight()) == (300, 60)
    assert other.minimumHeight() == 0
    theme.set_text_scale(1.0)
    assert (box.width(), box.minimumHeight()) == (200, 40)


def test_theme_is_found_from_any_widget_and_installed_once(qtbot: QtBot, theme: Theme, qapp: QApplication) -> None:
    """Installing again only sets the mode."""
    label = QLabel()
    qtbot.addWidget(label)
    assert Theme.of(label) is theme
    assert install_theme(qapp, "dark") is theme
    assert theme.is_dark
