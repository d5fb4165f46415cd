"""Learning curves: loss or share right over epochs. The only module that imports pyqtgraph."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor

from digit_gui.core.words import percent
from digit_gui.ui.looks import theme
from digit_gui.ui.looks.accessibility import explain

if TYPE_CHECKING:
    from digit_gui.core.grid import Floats


class Curves(pg.PlotWidget):  # type: ignore[misc]
    """A chart with named curves; it can't be dragged, so that it always shows all of them.

    Args:
        title: what it shows.
        explanation: a sentence on how to read it.
        as_share: values are shares in 0..1, shown in per cent.
    """

    def __init__(self, title: str, explanation: str, *, as_share: bool) -> None:
        super().__init__()
        self.setMinimumSize(160, 120)
        explain(self, explanation)
        self.setAccessibleName(title)
        self._title = title
        self._as_share = as_share
        self._curves: dict[str, pg.PlotDataItem] = {}
        self._strengths: dict[str, tuple[float, float]] = {}
        plot = self.getPlotItem()
        plot.setMenuEnabled(False)
        plot.hideButtons()
        plot.setMouseEnabled(False, False)
        plot.setLimits(xMin=0)
        plot.showGrid(y=True, alpha=0.15)
        self._legend = plot.addLegend(offset=(-1, -1 if as_share else 1), labelTextSize="9pt")
        axis = plot.getAxis("left")
        axis.enableAutoSIPrefix(False)
        axis.setWidth(44)
        plot.getAxis("bottom").enableAutoSIPrefix(False)
        plot.getAxis("bottom").setStyle(maxTickLevel=0)
        plot.layout.setContentsMargins(0, 0, theme.SPACE * 2, 0)
        if as_share:
            plot.setYRange(0, 1, padding=0.05)
            axis.setTicks([[(n / 4, percent(n / 4)) for n in range(5)]])
        self._take_colours()

    def show_curve(self, name: str, points: Floats, strength: float, width: float = 2.0) -> None:
        """Shows a curve in the place of the one of that name.

        Args:
            name: in the legend.
            points: (N, 2), epochs and values; what is not a number is left out.
            strength: 1 in the accent colour, less in a fainter one.
            width: of the line, in pixels.
        """
        if name not in self._curves:
            self._strengths[name] = (strength, width)
            self._curves[name] = self.plot(
                name=name, connect="finite", antialias=width > 1, pen=self._pen(name)
            )
        # More than one for each pixel can't be told apart, and take long to paint.
        stride = max(1, -(-len(points) // max(1, self.width())))
        shown = points[::stride] if len(points) else np.empty((0, 2))
        self._curves[name].setData(shown[:, 0], shown[:, 1])

    def clear_curves(self) -> None:
        for name in list(self._curves):
            self.removeItem(self._curves.pop(name))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_curves"):
            self._take_colours()

    def _take_colours(self) -> None:
        palette = self.palette()
        self.setBackground(theme.paper(palette))
        plot = self.getPlotItem()
        plot.setTitle(self._title, color=theme.text(palette), size="10pt")
        for side in ("left", "bottom"):
            plot.getAxis(side).setPen(theme.line(palette))
            plot.getAxis(side).setTextPen(theme.dimmed(palette))
        self._legend.setLabelTextColor(theme.text(palette))
        for name, curve in self._curves.items():
            curve.setPen(self._pen(name))
        for _, label in self._legend.items:
            label.setText(label.text)

    def _pen(self, name: str) -> pg.mkPen:
        strength, width = self._strengths[name]
        palette = self.palette()
        if strength == 1:
            colour = theme.accent(palette)
        else:
            colour = theme.mixed(theme.paper(palette), theme.text(palette), strength)
        return pg.mkPen(QColor(colour), width=width, style=Qt.PenStyle.SolidLine)
