"""Colours and the style sheet: ink on paper, one accent, the rest from the system's palette."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette

SPACE = 8
"""Spacing in the window is in steps of this, in device-independent pixels."""

SLIDER_HEIGHT = 20
"""Pixels: the handle's 16 with its border, and room around it; Qt reserves only 15."""

_SCHEMES = {
    "system": Qt.ColorScheme.Unknown,
    "light": Qt.ColorScheme.Light,
    "dark": Qt.ColorScheme.Dark,
}
_ROLE = QPalette.ColorRole
_PALETTES = {
    "light": {
        _ROLE.Window: "#efefef",
        _ROLE.WindowText: "#101214",
        _ROLE.Base: "#ffffff",
        _ROLE.Text: "#101214",
        _ROLE.Button: "#efefef",
        _ROLE.ButtonText: "#101214",
        _ROLE.ToolTipBase: "#ffffff",
        _ROLE.ToolTipText: "#101214",
        _ROLE.Highlight: "#1d5fd1",
        _ROLE.HighlightedText: "#ffffff",
    },
    "dark": {
        _ROLE.Window: "#20242a",
        _ROLE.WindowText: "#e8eaed",
        _ROLE.Base: "#171a1f",
        _ROLE.Text: "#f1f3f5",
        _ROLE.Button: "#2a2f37",
        _ROLE.ButtonText: "#e8eaed",
        _ROLE.ToolTipBase: "#2a2f37",
        _ROLE.ToolTipText: "#e8eaed",
        _ROLE.Highlight: "#7db0ff",
        _ROLE.HighlightedText: "#0b1524",
    },
}


def use_appearance(name: str) -> None:
    """Makes the program light or dark, or lets it follow the system.

    Args:
        name: "system", "light" or "dark".

    Raises:
        KeyError: for any other name.
    """
    hints, scheme = QGuiApplication.styleHints(), _SCHEMES[name]
    hints.setColorScheme(scheme)
    palette = QPalette()
    # Not every desktop can be asked for a scheme; there the palette is our own.
    if name != "system" and hints.colorScheme() != scheme:
        for role, colour in _PALETTES[name].items():
            palette.setColor(role, QColor(colour))
            if role in (_ROLE.WindowText, _ROLE.Text, _ROLE.ButtonText):
                off = mixed(QColor(colour), QColor(_PALETTES[name][_ROLE.Window]), 0.6)
                palette.setColor(QPalette.ColorGroup.Disabled, role, off)
    QGuiApplication.setPalette(palette)


def is_dark(palette: QPalette) -> bool:
    """Whether the palette is one of light text on dark windows."""
    return palette.color(QPalette.ColorRole.Window).lightness() < 128


def accent(palette: QPalette) -> QColor:
    """The accent colour, the only one not the system's; 4.5:1 or more on base and window."""
    return QColor("#7db0ff") if is_dark(palette) else QColor("#1d5fd1")


def on_accent(palette: QPalette) -> QColor:
    """Text on the accent colour."""
    return QColor("#0b1524") if is_dark(palette) else QColor("#ffffff")


def mixed(one: QColor, other: QColor, share: float) -> QColor:
    """The colour between `one` and `other`, at `share` in 0..1 of the way."""
    return QColor.fromRgbF(
        one.redF() + (other.redF() - one.redF()) * share,
        one.greenF() + (other.greenF() - one.greenF()) * share,
        one.blueF() + (other.blueF() - one.blueF()) * share,
    )


def paper(palette: QPalette) -> QColor:
    """The palette's base colour: the grid and the background of text fields."""
    return palette.color(QPalette.ColorRole.Base)


def ink(palette: QPalette) -> QColor:
    """The palette's text colour: the ink."""
    return palette.color(QPalette.ColorRole.Text)


def line(palette: QPalette) -> QColor:
    """Borders and other thin lines."""
    return mixed(window(palette), text(palette), 0.28)


def track(palette: QPalette) -> QColor:
    """The background of a bar or a slider."""
    return mixed(window(palette), text(palette), 0.1)


def edge(palette: QPalette) -> QColor:
    """The outline of what carries meaning, such as a bar's whole length: 3:1 on the window."""
    return mixed(window(palette), text(palette), 0.5)


def faded(colour: QColor, palette: QPalette) -> QColor:
    """`colour` blended with the window's, for an answer that is out of date."""
    return mixed(colour, window(palette), 0.55)


def window(palette: QPalette) -> QColor:
    """The palette's window colour: the background of panels."""
    return palette.color(QPalette.ColorRole.Window)


def text(palette: QPalette) -> QColor:
    """The palette's window text colour."""
    return palette.color(QPalette.ColorRole.WindowText)


def dimmed(palette: QPalette) -> QColor:
    """Secondary text, or an answer that is out of date. At least 4.5:1 against the window."""
    return mixed(text(palette), window(palette), 0.35)


def faint(palette: QPalette) -> QColor:
    """Text and icons of disabled controls."""
    return mixed(text(palette), window(palette), 0.6)


def style_sheet(palette: QPalette) -> str:
    """The style sheet of the window and its dialogs; the grid and the bars paint themselves."""
    hovered = mixed(window(palette), text(palette), 0.08).name()
    pressed = mixed(window(palette), text(palette), 0.18).name()
    border, off = line(palette).name(), faint(palette).name()
    accented, upon = accent(palette), on_accent(palette).name()
    lifted = mixed(accented, text(palette), 0.15).name()
    return f"""
    QPushButton {{
        border: 1px solid {border}; border-radius: 6px; padding: 6px 12px;
        background: {paper(palette).name()};
    }}
    QPushButton:hover {{ background: {hovered}; }}
    QPushButton:pressed {{ background: {pressed}; }}
    QPushButton:disabled {{ color: {off}; background: transparent; }}
    QPushButton:focus {{ border: 2px solid {accented.name()}; padding: 5px 11px; }}
    QPushButton:checked, QPushButton#predictButton {{
        background: {accented.name()}; color: {upon}; border-color: {accented.name()};
    }}
    QPushButton#predictButton {{ font-weight: 600; padding: 6px 20px; }}
    QPushButton#predictButton:hover, QPushButton:checked:hover {{ background: {lifted}; }}
    QPushButton#predictButton:focus, QPushButton:checked:focus {{
        border: 2px solid {text(palette).name()};
    }}
    QPushButton#predictButton:focus {{ padding: 5px 19px; }}
    QFrame#hints {{
        border: 1px solid {border}; border-radius: 6px; background: {paper(palette).name()};
    }}
    QPushButton[link="true"] {{
        border: 1px solid transparent; border-radius: 4px; padding: 2px 4px;
        background: transparent; color: {accented.name()}; text-decoration: underline;
    }}
    QPushButton[link="true"]:hover {{ background: {hovered}; }}
    QPushButton[link="true"]:focus {{ border: 1px solid {accented.name()}; }}
    QPushButton#closeHints {{ text-decoration: none; color: {text(palette).name()}; }}
    QSlider:horizontal {{ min-height: {SLIDER_HEIGHT}px; }}
    QSlider::groove:horizontal {{ height: 4px; border-radius: 2px; background: {border}; }}
    QSlider::sub-page:horizontal {{ border-radius: 2px; background: {accented.name()}; }}
    QSlider::handle:horizontal {{
        width: 14px; height: 14px; margin: -6px 0; border-radius: 8px;
        border: 1px solid {accented.name()}; background: {accented.name()};
    }}
    QSlider::handle:horizontal:hover {{ background: {lifted}; }}
    QSlider::handle:horizontal:focus {{
        border: 2px solid {text(palette).name()}; width: 12px; height: 12px;
    }}
    QLabel[secondary="true"] {{ color: {dimmed(palette).name()}; }}
    QLabel#resultLabel[stale="true"] {{ color: {faded(text(palette), palette).name()}; }}
    QProgressBar#busyBar {{ border: none; background: transparent; }}
    QProgressBar#busyBar::chunk {{ background: {accented.name()}; }}
    """
