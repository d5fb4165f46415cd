"""How two networks do on damaged drawings, side by side."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent

from digit_gui.core.learning.reports import Measured
from digit_gui.core.words import percent, translate
from digit_gui.ui.looks import theme
from digit_gui.ui.looks.accessibility import explain
from digit_gui.ui.looks.charts import chart_painter
from digit_gui.ui.workshop.views.titled import Titled

_ROWS = 6
"""Kinds of damage."""


class DamageBars(Titled):
    """For each damage two bars: above the network in training, below the program's own.

    Each is 100 % long: first what is read right, then what is Unknown, at the end what is wrong.
    """

    def __init__(self) -> None:
        super().__init__(translate("DamageBars", "500 strangers' digits: right, Unknown, wrong"))
        self.setObjectName("damageBars")
        self._trained: dict[str, Measured] = {}
        self._own: dict[str, Measured] = {}
        explain(
            self,
            translate(
                "DamageBars",
                "Above the network in training, below the program's own: in colour what "
                "is read right, in grey what is Unknown, at the end, dark, what is wrong "
                "although it was named.",
            ),
        )

    def clear(self) -> None:
        self._trained, self._own = {}, {}
        self.update()

    def show_measured(self, measured: Measured) -> None:
        results = self._trained if measured.network is None else self._own
        results[measured.damage] = measured
        self.setAccessibleDescription(self.words())
        self.update()

    def words(self) -> str:
        """All that is shown, in words."""
        return "; ".join(
            translate("DamageBars", "{name}, {which}: {right} right, {wrong} wrong").format(
                name=translate("Damage", name),
                which=which,
                right=percent(measured.right, 1),
                wrong=percent(measured.wrong, 1),
            )
            for which, results in (
                (translate("DamageBars", "this network"), self._trained),
                (translate("DamageBars", "own"), self._own),
            )
            for name, measured in results.items()
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = chart_painter(self)
        room = self.paint_title(painter)
        names = list(self._trained) or list(self._own)
        if not names:
            painter.setPen(theme.dimmed(self.palette()))
            painter.drawText(
                room, Qt.AlignmentFlag.AlignCenter, translate("DamageBars", "Being measured...")
            )
            return
        row = room.height() / _ROWS
        metrics = self.fontMetrics()
        labels = [translate("Damage", name) for name in names]
        label = max(map(metrics.horizontalAdvance, labels)) + theme.SPACE
        which_network = (translate("DamageBars", "this network"), translate("DamageBars", "own"))
        value = max(metrics.horizontalAdvance(f"{percent(1, 1)}  {w} ") for w in which_network)
        for number, name in enumerate(names):
            top = room.top() + number * row
            painter.setPen(theme.text(self.palette()))
            place = QRectF(room.left(), top, label, row)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, labels[number])
            for half, (which, results) in enumerate(
                zip(which_network, (self._trained, self._own), strict=True)
            ):
                high = min(row * 0.4, 1.2 * self.fontMetrics().height())
                bar = QRectF(
                    room.left() + label,
                    top + row / 2 + (half - 1) * (high + 1),
                    room.width() - label - value,
                    high,
                )
                if name in results:
                    self._paint_bar(painter, bar, results[name], is_own=half == 1)
                    painter.setPen(theme.text(self.palette()))
                    beside = QRectF(bar.right() + theme.SPACE, bar.top(), value, high)
                    words = f"{percent(results[name].right, 1)}  {which}"
                    painter.drawText(beside, Qt.AlignmentFlag.AlignVCenter, words)

    def _paint_bar(
        self, painter: QPainter, bar: QRectF, measured: Measured, *, is_own: bool
    ) -> None:
        palette = self.palette()
        painter.fillRect(bar, theme.track(palette))
        right, wrong = QRectF(bar), QRectF(bar)
        right.setWidth(bar.width() * measured.right)
        wrong.setLeft(bar.right() - bar.width() * measured.wrong)
        named = theme.dimmed(palette) if is_own else theme.accent(palette)
        painter.fillRect(right, named)
        painter.fillRect(wrong, theme.text(palette))
