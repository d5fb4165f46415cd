"""How the parts of the network look: pictures made once for a drawing, then only painted."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPalette, QPen

from digit_gui.core.grid import DIGITS
from digit_gui.ui import colour_scales, theme
from digit_gui.ui.answer.wording import percentage

if TYPE_CHECKING:
    from digit_gui.core.activations import Activations
    from digit_gui.core.grid import Floats
    from digit_gui.ui.inside.network_layout import NetworkLayout


class NetworkPictures:
    """Pictures of all that the network computed for one drawing.

    The strongest colour of each stage stands for the largest activation in it.
    """

    def __init__(self, activations: Activations, layout: NetworkLayout, palette: QPalette) -> None:
        self._activations = activations
        self._layout = layout
        self._palette = palette
        self._framed = colour_scales.activations(palette).picture(activations.framed, 1.0)
        self._sheets = [
            colour_scales.picture_of(colour_scales.tiled(maps, sheet.columns), palette)
            for maps, sheet in zip(activations.maps, layout.sheets, strict=True)
        ]
        self._features = colour_scales.picture_of(
            _folded(activations.features, layout.features), palette
        )

    def paint(self, painter: QPainter, font: QFont, stage_names: Sequence[str]) -> None:
        """Paints everything, with a title above each part."""
        self._paint_titles(painter, ["framed", *stage_names, "features", "logits"])
        painter.drawImage(self._layout.framed, self._framed)
        for sheet, picture in zip(self._layout.sheets, self._sheets, strict=True):
            painter.drawImage(sheet.rect, picture)
        painter.drawImage(self._layout.features, self._features)
        self._paint_outputs(painter, font)

    def _paint_titles(self, painter: QPainter, titles: Sequence[str]) -> None:
        layout = self._layout
        painter.setPen(theme.dimmed(self._palette))
        rects = [layout.framed, *(s.rect for s in layout.sheets), layout.features, layout.outputs]
        for rect, title in zip(rects, titles, strict=True):
            fitting = painter.fontMetrics().elidedText(
                title, Qt.TextElideMode.ElideRight, rect.width() + theme.SPACE
            )
            painter.drawText(rect.left(), rect.top() - theme.SPACE // 2, fitting)

    def _paint_outputs(self, painter: QPainter, font: QFont) -> None:
        """Ten rows: the digit, its logit as a bar from zero and as a number, its likelihood."""
        activations, area = self._activations, self._layout.outputs
        metrics = painter.fontMetrics()
        digit_width = metrics.horizontalAdvance("0") + theme.SPACE
        number_width = metrics.horizontalAdvance("-00.0") + theme.SPACE
        share_width = metrics.horizontalAdvance("> 99.9 %") + theme.SPACE
        bars = QRectF(area).adjusted(digit_width, 0, -number_width - share_width, 0)
        longest = max(float(np.abs(activations.logits).max()), 1e-6)
        row_height = min(area.height() / DIGITS, metrics.height() * 1.6)
        for digit in range(DIGITS):
            row = QRectF(area.left(), area.top() + digit * row_height, area.width(), row_height)
            logit = float(activations.logits[digit])
            _bold(painter, font, digit == activations.prediction.digit)
            painter.setPen(theme.text(self._palette))
            middle = Qt.AlignmentFlag.AlignVCenter
            right = middle | Qt.AlignmentFlag.AlignRight
            painter.drawText(row, middle, str(digit))
            painter.drawText(row.adjusted(0, 0, -share_width, 0), right, f"{logit:.1f}")
            share = percentage(float(activations.prediction.likelihoods[digit]))
            painter.drawText(row, right, share)
            self._paint_logit(painter, row, bars, logit / longest)
        painter.setPen(QPen(theme.line(self._palette), 1))
        zero = bars.center().x()
        painter.drawLine(QPointF(zero, area.top()), QPointF(zero, area.top() + DIGITS * row_height))

    def _paint_logit(self, painter: QPainter, row: QRectF, bars: QRectF, share: float) -> None:
        length = bars.width() / 2 * share
        top = row.center().y() - row.height() / 4
        bar = QRectF(bars.center().x(), top, length, row.height() / 2)
        signed = colour_scales.signed(self._palette)
        painter.fillRect(bar.normalized(), signed.colour(share))


def _bold(painter: QPainter, font: QFont, bold: bool) -> None:
    changed = QFont(font)
    changed.setBold(bold)
    painter.setFont(changed)


def _folded(vector: Floats, area: QRect) -> Floats:
    """A vector (n,) as a matrix whose cells are about square in `area`; NaN behind its end."""
    columns = max(1, round((len(vector) * area.width() / area.height()) ** 0.5))
    rows = -(-len(vector) // columns)
    folded = np.full(rows * columns, np.nan, np.float32)
    folded[: len(vector)] = vector
    return folded.reshape(rows, columns)


def outline(painter: QPainter, rect: QRect | QRectF, palette: QPalette) -> None:
    """A frame around what is pointed at, visible on light and on dark colours."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.paper(palette), 4))
    painter.drawRect(rect)
    painter.setPen(QPen(theme.accent(palette), 2))
    painter.drawRect(rect)
