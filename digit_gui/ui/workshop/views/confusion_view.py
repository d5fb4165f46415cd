"""The confusion matrix: what strangers wrote, and what the network named."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QMouseEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QToolTip

from digit_gui.core.grid import DIGITS, with_article
from digit_gui.core.learning.reports import UNKNOWN
from digit_gui.core.words import translate
from digit_gui.ui.looks import theme
from digit_gui.ui.looks.accessibility import explain
from digit_gui.ui.looks.charts import chart_painter
from digit_gui.ui.workshop.views.titled import Titled

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

_COLUMNS = DIGITS + 1

_THREE_DIGITS = 100
"""From here on a number needs smaller type to fit into its field."""


class ConfusionView(Titled):
    """A row for each digit written, a column for each named, and one for Unknown."""

    def __init__(self) -> None:
        super().__init__(translate("ConfusionView", "Confusion matrix"))
        self._counts: npt.NDArray[np.int_] | None = None
        # Kept: painting 110 fields takes 20 ms, and is seen more often than they change.
        self._picture: QPixmap | None = None
        self.setMouseTracking(True)
        explain(
            self,
            translate(
                "ConfusionView",
                "What strangers wrote, row by row, and what the network named: the right "
                "answers are on the diagonal, Unknown is in the last column. Point at a "
                "field for its number.",
            ),
        )

    def show_counts(self, counts: npt.NDArray[np.int_]) -> None:
        """Counts (10, 11): digits written by digits named, Unknown last."""
        self._counts = counts
        self._picture = None
        self.update()

    def words_at(self, row: int, column: int) -> str:
        """What the field in a row and a column says."""
        assert self._counts is not None
        count = self._counts[row, column]
        if row == column:
            words = translate(
                "ConfusionView", "{count} of {all} strangers' {digit}s: {named} (right)"
            )
        else:
            words = translate("ConfusionView", "{count} of {all} strangers' {digit}s: {named}")
        unknown = translate("Wording", "Unknown")
        named = unknown if column == UNKNOWN else with_article(column)
        return words.format(count=count, all=self._counts[row].sum(), digit=row, named=named)

    def _fields(self) -> tuple[QPointF, float]:
        """The upper left corner of the first field, and a field's side."""
        high = self.fontMetrics().height() + theme.SPACE
        room = QRectF(self.rect()).adjusted(theme.SPACE, high, -theme.SPACE, -theme.SPACE // 2)
        # With two more columns and rows, for the digits and what they mean.
        side = min(room.width() / (_COLUMNS + 2), room.height() / (DIGITS + 2))
        left = room.center().x() - (_COLUMNS + 2) * side / 2 + 2 * side
        top = room.center().y() - (DIGITS + 2) * side / 2
        return QPointF(left, top), side

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._picture = None

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._picture = None

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._picture is None:
            self._picture = QPixmap(self.size() * self.devicePixelRatio())
            self._picture.setDevicePixelRatio(self.devicePixelRatio())
            painter = chart_painter(self._picture)
            painter.setFont(self.font())
            self._paint(painter)
            painter.end()
        QPainter(self).drawPixmap(0, 0, self._picture)

    def _paint(self, painter: QPainter) -> None:
        self.paint_title(painter)
        corner, side = self._fields()
        palette = self.palette()
        font = QFont(self.font())
        font.setPixelSize(max(9, int(side * 0.5)))
        painter.setFont(font)
        painter.setPen(theme.dimmed(palette))
        centred = Qt.AlignmentFlag.AlignCenter
        for n in range(DIGITS):
            before = QRectF(corner.x() - side, corner.y() + n * side, side, side)
            painter.drawText(before, centred, str(n))
        for n in range(_COLUMNS):
            below = QRectF(corner.x() + n * side, corner.y() + DIGITS * side, side, side)
            painter.drawText(below, centred, "?" if n == UNKNOWN else str(n))
        painter.drawText(
            QRectF(corner.x(), corner.y() + (DIGITS + 1) * side, _COLUMNS * side, side),
            centred,
            translate("ConfusionView", "named"),
        )
        painter.save()
        painter.translate(corner.x() - 2 * side, corner.y() + DIGITS * side)
        painter.rotate(-90)
        painter.drawText(
            QRectF(0, 0, DIGITS * side, side), centred, translate("ConfusionView", "written")
        )
        painter.restore()
        if self._counts is None:
            return
        for row in range(DIGITS):
            total = max(1, int(self._counts[row].sum()))
            for column in range(_COLUMNS):
                place = QRectF(
                    corner.x() + column * side, corner.y() + row * side, side - 1, side - 1
                )
                self._paint_field(painter, place, row, column, total)

    def _paint_field(
        self, painter: QPainter, place: QRectF, row: int, column: int, total: int
    ) -> None:
        assert self._counts is not None
        palette, count = self.palette(), int(self._counts[row, column])
        share = (count / total) ** 0.5
        full = theme.accent(palette) if row == column else theme.text(palette)
        strength = share if row == column else 0.7 * share
        painter.fillRect(place, theme.mixed(theme.track(palette), full, strength))
        if count:
            is_dark = strength > 0.5
            upon = theme.on_accent(palette) if row == column else theme.paper(palette)
            painter.setPen(upon if is_dark else theme.text(palette))
            if count >= _THREE_DIGITS:
                font = QFont(painter.font())
                font.setPixelSize(max(7, int(place.width() * 0.45)))
                painter.save()
                painter.setFont(font)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(count))
            if count >= _THREE_DIGITS:
                painter.restore()

    def field_at(self, at: QPointF) -> tuple[int, int] | None:
        """The row and column of the field at a point of the widget."""
        corner, side = self._fields()
        row, column = int((at.y() - corner.y()) // side), int((at.x() - corner.x()) // side)
        return (row, column) if 0 <= row < DIGITS and 0 <= column < _COLUMNS else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        field = self.field_at(event.position())
        if self._counts is None or field is None:
            QToolTip.hideText()
        else:
            QToolTip.showText(event.globalPosition().toPoint(), self.words_at(*field), self)

    def event(self, event: QEvent) -> bool:
        # The sentence about the whole is below; here it would cover that of the field.
        return event.type() == QEvent.Type.ToolTip or super().event(event)
