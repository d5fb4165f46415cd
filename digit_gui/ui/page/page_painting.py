"""How the pieces of a page are marked: a box around each, and what it is beside it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPalette, QPen

from digit_gui.core.page import UNREAD
from digit_gui.ui.looks import theme

if TYPE_CHECKING:
    from digit_gui.core.page import Piece

_SMALLEST, _LARGEST = 9.0, 22.0
"""Height of a digit beside its box, in pixels, and as a share of the box's height."""
_SHARE = 0.5

_GAP = 2.0
"""Pixels between what is written and its box."""

_SURE, _UNSURE, _QUIET = QColor("#1d5fd1"), QColor("#b3470a"), QColor("#5c6166")
"""Of digits, of what a person had better look at, and of what is none: 4.5:1 beside white. They do
not follow the palette, for the picture does not either: what they mark it with lies on white."""

_WHITE = QColor("#ffffff")
_VEIL = QColor(255, 255, 255, 215)


def paint_pieces(
    painter: QPainter,
    pieces: tuple[Piece, ...],
    selected: Piece | None,
    place: Callable[[QRectF], QRectF],
) -> None:
    """Marks the pieces: sure ones quietly, those that a person had better look at set apart.

    Args:
        painter: in pixels of the view.
        pieces: of the page.
        selected: the one that is looked at.
        place: from a rectangle on the page to one in the view.
    """
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    around = QRectF(painter.viewport())
    for piece in pieces:
        box = place(QRectF(*piece.box)).adjusted(-_GAP, -_GAP, _GAP, _GAP)
        if box.adjusted(0, -_LARGEST * 2, _LARGEST, 0).intersects(around):
            _paint_box(painter, box, piece, is_selected=piece is selected)
            _paint_label(painter, box, piece, is_selected=piece is selected)


def _paint_box(painter: QPainter, box: QRectF, piece: Piece, *, is_selected: bool) -> None:
    if is_selected:
        pens = QPen(_WHITE, 6), QPen(_SURE, 3)
    elif piece.is_unsure:
        pens = QPen(_WHITE, 4), QPen(_UNSURE, 2)
    elif piece.digit is None:
        pens = QPen(_VEIL, 2), QPen(_QUIET, 1, Qt.PenStyle.DotLine)
    else:
        line = QColor(_SURE)
        line.setAlphaF(0.5)
        pens = QPen(_VEIL, 2), QPen(line, 1)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for pen in pens:
        painter.setPen(pen)
        painter.drawRoundedRect(box, 2, 2)


def _paint_label(painter: QPainter, box: QRectF, piece: Piece, *, is_selected: bool) -> None:
    if piece.is_no_digit:
        return
    text = UNREAD if piece.digit is None else str(piece.digit)
    font = QFont()
    font.setPixelSize(round(min(max(_SHARE * box.height(), _SMALLEST), _LARGEST)))
    font.setBold(is_selected or piece.is_unsure or piece.is_corrected)
    metrics = QFontMetricsF(font)
    wide, high = metrics.horizontalAdvance(text) + 4, metrics.ascent() + 1
    # Above the right end of the box: digits in a line are closer to each other than lines are.
    label = QRectF(box.right() - wide / 2, box.top() - high * 0.75, wide, high)
    colour = _UNSURE if piece.is_unsure else _QUIET if piece.digit is None else _SURE
    is_loud = is_selected or piece.is_unsure
    ground, letter = (colour, _WHITE) if is_loud else (_VEIL, colour)
    painter.setFont(font)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(label, 3, 3)
    painter.setPen(letter)
    painter.drawText(label, Qt.AlignmentFlag.AlignCenter, text)
    if piece.is_corrected:
        under = QPointF(0, label.height() - 1)
        painter.drawLine(label.topLeft() + under, label.topRight() + under)


def unsure_text(palette: QPalette) -> QColor:
    """What sets apart a digit that is not sure, in text on the palette's base colour."""
    return QColor("#ff9d5c") if theme.is_dark(palette) else _UNSURE


def paint_focus(painter: QPainter, area: QRectF, palette: QPalette) -> None:
    """Frames the view when the keyboard has led to it."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.accent(palette), 2))
    painter.drawRect(area.adjusted(1, 1, -1, -1))
