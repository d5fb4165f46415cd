"""Icons: SVG files in `assets/icons`, drawn in `currentColor` and coloured for the palette."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from digit_gui.resources import resource

_SIDES = (16, 32, 48)
"""Pixels on each side: icon sizes of 16 and 24 at scale factors of 1 and 2."""


def program_icon() -> QIcon:
    """The program's own icon."""
    return QIcon(str(resource("assets/digit-gui.svg")))


def icon(name: str, colour: QColor, disabled: QColor, checked: QColor) -> QIcon:
    """The icon `assets/icons/{name}.svg` in the colour of each state of a control.

    Args:
        name: of the file, without its suffix.
        colour: on an ordinary control.
        disabled: on one that is disabled.
        checked: on one that is checked.

    Raises:
        FileNotFoundError: when there is no such icon.
    """
    svg = resource(f"assets/icons/{name}.svg").read_text(encoding="utf-8")
    made = QIcon()
    tints = (
        (QIcon.Mode.Normal, QIcon.State.Off, colour),
        (QIcon.Mode.Disabled, QIcon.State.Off, disabled),
        (QIcon.Mode.Normal, QIcon.State.On, checked),
    )
    for mode, state, tint in tints:
        renderer = QSvgRenderer(QByteArray(svg.replace("currentColor", tint.name()).encode()))
        for side in _SIDES:
            pixmap = QPixmap(side, side)
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            renderer.render(painter, QRectF(0, 0, side, side))
            painter.end()
            made.addPixmap(pixmap, mode, state)
    return made
