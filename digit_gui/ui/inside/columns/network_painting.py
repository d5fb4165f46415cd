"""How the parts of the network look: pictures made once for a drawing, then only painted."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QImage, QPainter, QPalette, QPen, QPolygonF

from digit_gui.core.words import decimal, signed_decimal, translate
from digit_gui.ui.answer.wording import percentage
from digit_gui.ui.looks import colour_scales, theme

if TYPE_CHECKING:
    from digit_gui.core.grid import Floats
    from digit_gui.core.inspection.activations import Activations
    from digit_gui.ui.inside.columns.network_layout import Column, NetworkLayout

_BAR = 3
"""Height of the bar of a map's influence, in logical pixels."""

_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_RIGHT = _MIDDLE | Qt.AlignmentFlag.AlignRight


class NetworkPictures:
    """Pictures of what the network computed for one drawing.

    The strongest colour of a stage stands for the largest activation in it.

    Args:
        activations: what is shown.
        layout: where.
        shown: for each stage and for the features, which channel is in each slot.
        contributions: (features,), what each feature adds to the likeliest digit's logit.
        palette: its colours.
    """

    def __init__(
        self,
        activations: Activations,
        layout: NetworkLayout,
        shown: Sequence[Sequence[int]],
        palette: QPalette,
    ) -> None:
        self._activations = activations
        self._layout = layout
        self._shown = shown
        self._palette = palette
        # Looked up once: a picture has a hundred bars, and is painted for each answer.
        signed = colour_scales.signed(palette)
        self._line, self._against, self._for = (
            theme.line(palette),
            signed.colour(-1),
            signed.colour(1),
        )
        self._framed = colour_scales.activations(palette).picture(activations.framed, 1.0)
        self._maps = [
            _stacked(maps, channels, palette)
            for maps, channels in zip(activations.maps, shown, strict=False)
        ]

    def paint(self, painter: QPainter, font: QFont, *, exact: bool) -> None:
        """Paints all but the headings."""
        layout, stages = self._layout, len(self._maps)
        painter.drawImage(layout.framed, self._framed)
        columns = layout.columns
        for n, (picture, column) in enumerate(zip(self._maps, columns[:stages], strict=True)):
            self._paint_maps(painter, picture, column, self._activations.influences[n], n)
        self._paint_features(painter, columns[stages], exact=exact)
        self._paint_outputs(painter, font, columns[-1], exact=exact)
        self._paint_arrows(painter)

    def _paint_maps(
        self, painter: QPainter, picture: QImage, column: Column, influences: Floats, stage: int
    ) -> None:
        largest = float(np.abs(influences).max()) or 1.0
        for slot, (channel, place) in enumerate(zip(self._shown[stage], column.slots, strict=True)):
            source = QRect(0, slot * column.rows, column.columns, column.rows)
            painter.drawImage(place, picture, source)
            under = QRectF(place.x(), place.bottom() + 2, place.width(), _BAR)
            self._paint_bar(painter, under, float(influences[channel]) / largest)

    def _paint_bar(self, painter: QPainter, area: QRectF, share: float) -> None:
        """A bar from the middle, to the right above zero and to the left below it."""
        middle = area.center().x()
        painter.fillRect(QRectF(middle - 0.5, area.y(), 1, area.height()), self._line)
        bar = QRectF(middle, area.y(), area.width() / 2 * share, area.height()).normalized()
        painter.fillRect(bar, self._for if share > 0 else self._against)

    def _paint_features(self, painter: QPainter, column: Column, *, exact: bool) -> None:
        added, text = self._activations.feature_contributions, theme.text(self._palette)
        largest = float(np.abs(added).max()) or 1.0
        metrics = painter.fontMetrics()
        number_width = metrics.horizontalAdvance("+00.00") + 4
        for channel, place in zip(self._shown[len(self._maps)], column.slots, strict=True):
            row = QRectF(place)
            numbered = row.width() > number_width + 24
            bars = row.adjusted(0, 3, -number_width if numbered else 0, -3)
            self._paint_bar(painter, bars, float(added[channel]) / largest)
            if numbered:
                painter.setPen(text)
                digits = 2 if exact else 1
                painter.drawText(row, _RIGHT, signed_decimal(float(added[channel]), digits))

    def _paint_outputs(
        self, painter: QPainter, font: QFont, column: Column, *, exact: bool
    ) -> None:
        """Ten rows: the digit, its logit, its likelihood as a bar and as a number."""
        activations, metrics = self._activations, painter.fontMetrics()
        area = QRectF(column.slots[0].united(column.slots[-1])).adjusted(4, 0, -2, 0)
        digit_width = metrics.horizontalAdvance("0") + theme.SPACE
        logit_width = metrics.horizontalAdvance("-00.00" if exact else "-00.0") + theme.SPACE // 2
        bold = QFont(font)
        bold.setBold(True)
        share_width = QFontMetrics(bold).horizontalAdvance(percentage(0.9999)) + theme.SPACE // 2
        bars = area.adjusted(digit_width + logit_width, 0, -share_width, 0)
        for digit, place in enumerate(column.slots):
            row = QRectF(place).adjusted(4, 0, -2, 0)
            _bold(painter, font, digit == activations.prediction.digit)
            painter.setPen(theme.text(self._palette))
            painter.drawText(row, _MIDDLE, str(digit))
            logit = row.adjusted(digit_width, 0, 0, 0)
            logit.setWidth(logit_width - theme.SPACE // 2)
            number = float(activations.logits[digit])
            painter.drawText(logit, _RIGHT, decimal(number, 2 if exact else 1))
            likelihood = float(activations.prediction.likelihoods[digit])
            painter.drawText(row, _RIGHT, percentage(likelihood))
            track = QRectF(bars.x(), row.y() + 3, bars.width(), row.height() - 6)
            painter.fillRect(track, theme.track(self._palette))
            filled = QRectF(track.x(), track.y(), track.width() * likelihood, track.height())
            painter.fillRect(filled, theme.accent(self._palette))
        _bold(painter, font, bold=False)
        if bars.width() > theme.SPACE:
            self._paint_threshold(painter, bars, activations.prediction.threshold)

    def _paint_threshold(self, painter: QPainter, bars: QRectF, threshold: float) -> None:
        painter.setPen(QPen(theme.text(self._palette), 1, Qt.PenStyle.DashLine))
        x = bars.x() + bars.width() * threshold
        painter.drawLine(QPointF(x, bars.y()), QPointF(x, bars.bottom() + theme.SPACE // 2))
        words = translate("NetworkPainting", "below this: Unknown")
        width = painter.fontMetrics().horizontalAdvance(words)
        painter.setPen(theme.dimmed(self._palette))
        right = self._layout.columns[-1].rect.right()
        left = min(x - width / 2, right - width)
        painter.drawText(QPointF(left, bars.bottom() + painter.fontMetrics().height()), words)

    def _paint_arrows(self, painter: QPainter) -> None:
        """From each column to the next, at the height of the framed image's middle."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.dimmed(self._palette))
        y = self._layout.framed.center().y()
        left = self._layout.first.right()
        for column in self._layout.columns:
            right = column.rect.left()
            middle, half = (left + right) / 2, min((right - left) / 2 - 2, 8)
            tip = QPointF(middle + half, y)
            shaft = QRectF(middle - half, y - 1, half, 2)
            painter.drawRect(shaft)
            painter.drawPolygon(QPolygonF([QPointF(middle, y - 5), QPointF(middle, y + 5), tip]))
            left = column.rect.right()
        painter.setBrush(Qt.BrushStyle.NoBrush)


def _stacked(maps: Floats, channels: Sequence[int], palette: QPalette) -> QImage:
    """Some of the maps (height, width, channels), one below the other, on their common scale."""
    scale, largest = colour_scales.scale_of(maps, palette)
    chosen = np.moveaxis(maps[:, :, list(channels)], 2, 0)
    stacked: Floats = chosen.reshape(-1, maps.shape[1])
    return scale.picture(stacked, largest)


def _bold(painter: QPainter, font: QFont, bold: bool) -> None:
    changed = QFont(font)
    changed.setBold(bold)
    painter.setFont(changed)


def outline(painter: QPainter, rect: QRect | QRectF, palette: QPalette) -> None:
    """A frame around what is pointed at, visible on light and on dark colours."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.paper(palette), 4))
    painter.drawRect(rect)
    painter.setPen(QPen(theme.accent(palette), 2))
    painter.drawRect(rect)
