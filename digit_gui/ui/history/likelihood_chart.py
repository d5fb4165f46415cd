"""The ten likelihoods after each step of a drawing, as a small chart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from digit_gui.core.grid import DIGITS
from digit_gui.core.words import translate
from digit_gui.ui.looks import theme
from digit_gui.ui.looks.charts import chart_painter

if TYPE_CHECKING:
    from digit_gui.core.prediction import Prediction

_EDGE = 8
"""Pixels from the chart's sides to its first and last step: where the slider's handle stops."""

_DOTTED = 4.0
"""Pixels from step to step, from which on each step gets a dot: closer dots would run together."""


_MIN_HEIGHT = 40
"""Pixels: with the slider below half as high again as the messages beside it; the window must not
grow for it."""


class LikelihoodChart(QWidget):
    """Ten lines, from step to step; the digits that matter are named at the line's end."""

    def __init__(self) -> None:
        super().__init__()
        self._predictions: list[Prediction | None] = []
        self._step = 0
        self.setMinimumHeight(_MIN_HEIGHT)
        self.setAccessibleName(translate("LikelihoodChart", "Likelihoods along the strokes"))
        self.setToolTip(
            translate(
                "LikelihoodChart", "The ten likelihoods after each stroke; the dashed line is 50 %"
            )
        )

    def show_predictions(self, predictions: list[Prediction | None], step: int) -> None:
        """`predictions` after each step; None where there is no ink or none is known yet."""
        self._predictions, self._step = predictions, step
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = chart_painter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        top, bottom = 4.0, self.height() - 2.0
        painter.setPen(QPen(theme.line(palette), 1, Qt.PenStyle.DashLine))
        half = (top + bottom) / 2
        painter.drawLine(QPointF(_EDGE, half), QPointF(self.width() - _EDGE, half))
        here = self._x(self._step)
        painter.setPen(QPen(theme.line(palette), 1))
        painter.drawLine(QPointF(here, top), QPointF(here, bottom))
        present = self._predictions[self._step] if self._step < len(self._predictions) else None
        leader = None if present is None else int(present.likelihoods.argmax())
        steps = max(len(self._predictions) - 1, 1)
        pixels_per_step = (self.width() - 2 * _EDGE) / steps
        # A point for each pixel is enough: a drawing of a thousand steps takes no longer.
        every = max(1, round(1 / pixels_per_step))
        has_dots = pixels_per_step >= _DOTTED
        shown = [
            (n, prediction)
            for n, prediction in enumerate(self._predictions)
            if prediction is not None and n % every == 0
        ]
        for digit in sorted(range(DIGITS), key=lambda d: d == leader):
            colour = theme.accent(palette) if digit == leader else theme.dimmed(palette)
            painter.setPen(QPen(colour, 2 if digit == leader else 1))
            points = [
                QPointF(self._x(n), bottom - (bottom - top) * float(prediction.likelihoods[digit]))
                for n, prediction in shown
            ]
            painter.drawPolyline(QPolygonF(points))
            for point in points if has_dots else ():
                painter.drawEllipse(point, 1.5, 1.5)
        if leader is not None and present is not None:
            font = QFont(self.font())
            font.setBold(True)
            painter.setFont(font)
            at = bottom - (bottom - top) * float(present.likelihoods[leader])
            down = self.fontMetrics().ascent() if at < half else -4
            painter.setPen(theme.accent(palette))
            painter.drawText(QPointF(min(here + 4, self.width() - 12), at + down), str(leader))

    def _x(self, step: int) -> float:
        steps = max(len(self._predictions) - 1, 1)
        return _EDGE + (self.width() - 2 * _EDGE) * step / steps
