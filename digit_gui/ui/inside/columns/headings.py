"""The headings of the network's columns: title, facts, what is done, and a question mark."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QGuiApplication, QPainter, QPalette, QPen

from digit_gui.ui.inside.columns.words import Heading
from digit_gui.ui.looks import theme

_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop

_MARK = 16
"""Diameter of a question mark's circle, in logical pixels."""

_GAP = 3
"""Between a title and the facts below it."""

_NARROW = 80
"""Width of a column below which its title needs the place of the question mark."""

_LEAST_TYPE = 9
"""Pixels of the smallest type."""

_LATIN = re.compile("[A-Za-z\\u00c0-\\u024f]+[,.;:]?")
"""Words that can be hyphenated; Qt breaks Japanese and Chinese lines by itself."""


class Headings:
    """Lays the headings out, as high as the highest of them.

    Args:
        headings: one for each column.
        widths: of the columns.
        font: of the view.
        full: whether there is room for what is done before each column.
    """

    def __init__(
        self, headings: Sequence[Heading], widths: Sequence[int], font: QFont, *, full: bool
    ) -> None:
        self._headings = headings
        self._font = font
        self._bold = QFont(font)
        self._bold.setBold(True)
        self._small = QFont(font)
        titles = [
            (heading.title, _title_width(width))
            for heading, width in zip(headings, widths, strict=True)
        ]
        facts = [(heading.facts, width) for heading, width in zip(headings, widths, strict=True)]
        size = QFontMetrics(font).height() * 5 // 6
        self._bold.setPixelSize(_fitting(self._bold, titles, size))
        self._small.setPixelSize(_fitting(self._small, facts, max(size * 5 // 6, 10)))
        self._full = full
        self._titles = [hyphenated(text, width, self._bold) for text, width in titles]
        self._facts = [hyphenated(text, width, self._small) for text, width in facts]
        self._title_height = max(
            _height(text, width, self._bold)
            for text, (_, width) in zip(self._titles, titles, strict=True)
        )
        self._facts_height = max(
            _height(text, width, self._small)
            for text, width in zip(self._facts, widths, strict=True)
        )
        self._done_height = 0
        if full:
            self._done_height = max(
                _height(_done(heading), width, self._small)
                for heading, width in zip(headings, widths, strict=True)
            )

    @property
    def height(self) -> int:
        """In logical pixels, with the space below."""
        space = theme.SPACE // 2
        done = self._done_height + space if self._done_height else 0
        return self._title_height + _GAP + self._facts_height + done + theme.SPACE

    def heading_at(self, columns: Sequence[QRect], point: QPoint) -> int | None:
        """The column whose heading is at a point."""
        for n, column in enumerate(columns):
            if QRect(column.x(), 0, column.width(), self._title_height).contains(point):
                return n
        return None

    def paint(self, painter: QPainter, columns: Sequence[QRect], palette: QPalette) -> None:
        """Paints all headings, each at the top of its column."""
        direction = painter.layoutDirection()
        # Sentences, unlike the charts below them.
        painter.setLayoutDirection(QGuiApplication.layoutDirection())
        for heading, title, facts, column in zip(
            self._headings, self._titles, self._facts, columns, strict=True
        ):
            at = QRect(column.x(), column.y(), _title_width(column.width()), self._title_height)
            painter.setFont(self._bold)
            painter.setPen(theme.text(palette))
            painter.drawText(at, _WRAP, title)
            top = at.bottom() + 1 + _GAP
            at = QRect(column.x(), top, column.width(), self._facts_height)
            painter.setFont(self._small)
            painter.setPen(theme.dimmed(palette))
            painter.drawText(at, _WRAP, facts)
            if self._full:
                top = at.bottom() + 1 + theme.SPACE // 2
                at = QRect(column.x(), top, column.width(), self._done_height)
                painter.setPen(theme.accent(palette))
                painter.drawText(at, _WRAP, _done(heading))
            if column.width() >= _NARROW:
                self._paint_mark(painter, column, palette)
        painter.setFont(self._font)
        painter.setLayoutDirection(direction)

    @staticmethod
    def _paint_mark(painter: QPainter, column: QRect, palette: QPalette) -> None:
        place = QRect(column.right() - _MARK + 1, column.top() + 1, _MARK, _MARK)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.dimmed(palette), 1))
        painter.drawEllipse(place.adjusted(1, 1, -1, -1))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, "?")
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def _title_width(column: int) -> int:
    return column if column < _NARROW else column - _MARK


def _fitting(font: QFont, texts: Sequence[tuple[str, int]], size: int) -> int:
    """The largest size, in pixels up to `size`, at which each word fits the width of its text."""
    for pixels in range(size, _LEAST_TYPE, -1):
        tried = QFont(font)
        tried.setPixelSize(pixels)
        metrics = QFontMetrics(tried)
        if all(
            metrics.horizontalAdvance(word) <= width
            for text, width in texts
            for word in text.replace("\N{ZERO WIDTH SPACE}", " ").split()
        ):
            return pixels
    return _LEAST_TYPE


def hyphenated(text: str, width: int, font: QFont) -> str:
    """`text` with hyphens in Latin words that are wider than `width` pixels even in small type."""
    metrics = QFontMetrics(font)
    return "".join(_hyphenated(word, width, metrics) for word in re.split(r"(\s+)", text))


def _hyphenated(word: str, width: int, metrics: QFontMetrics) -> str:
    """Breaks where the most fits, so that at least two letters are left for the next line."""
    if metrics.horizontalAdvance(word) <= width or not _LATIN.fullmatch(word):
        return word
    fitting = (
        n for n in range(len(word) - 2, 1, -1) if metrics.horizontalAdvance(f"{word[:n]}-") <= width
    )
    n = next(fitting, 0)
    return f"{word[:n]}-{_hyphenated(word[n:], width, metrics)}" if n else word


def _done(heading: Heading) -> str:
    return "\n".join(f"\N{RIGHTWARDS ARROW} {words}" for words in heading.operations)


def _height(text: str, width: int, font: QFont) -> int:
    return QFontMetrics(font).boundingRect(0, 0, max(width, 1), 0, _WRAP, text).height()
