"""Colour scales: a sequential one for values from 0 up, a diverging one for signed values.

The first is ordered by lightness alone. The second goes to blue and to red, which people with any
kind of colour vision can tell apart. Both start from the palette's base colour, on light and dark.
"""

from __future__ import annotations

import itertools
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtGui import QColor, QImage, QPalette

from digit_gui.ui.looks import theme

if TYPE_CHECKING:
    from digit_gui.core.grid import Floats

_COLOURS = 255
"""In a scale: one less than an 8-bit image can index, so that signed scales have a middle."""

_MIDDLE = _COLOURS // 2
"""Index of 0 in a signed scale."""

_MISSING = _COLOURS
"""Index of the colour of NaN."""

_FULL_HUE = 0.6
"""Share of the sequential scale at which its hue is reached; behind it only lightness changes."""


def _blend(stops: list[tuple[float, QColor]], at: float) -> int:
    for (start, one), (end, other) in itertools.pairwise(stops):
        if at <= end:
            return theme.mixed(one, other, (at - start) / (end - start)).rgb()
    return stops[-1][1].rgb()


class ColourScale:
    """255 colours and how values are mapped to them, and one more for missing values."""

    def __init__(self, stops: list[tuple[float, QColor]], missing: QColor, *, signed: bool) -> None:
        colours = [_blend(stops, n / (_COLOURS - 1)) for n in range(_COLOURS)]
        self._table = [*colours, missing.rgb()]
        self._signed = signed

    @property
    def least(self) -> float:
        """The share that has the first colour: -1 of a signed scale, else 0."""
        return -1.0 if self._signed else 0.0

    def colour(self, share: float) -> QColor:
        """The colour of a value: `share` of the largest magnitude, in 0..1, or -1..1 if signed."""
        start = _MIDDLE if self._signed else 0
        length = _MIDDLE if self._signed else _COLOURS - 1
        return QColor.fromRgb(self._table[start + round(share * length)])

    def picture(self, values: Floats, largest: float) -> QImage:
        """One pixel for each value.

        Args:
            values: (rows, columns) float32; NaN where one is missing.
            largest: the magnitude that gets the strongest colour; 0 if all values are 0.
        """
        shares = values / largest if largest > 0 else values
        if self._signed:
            indices = _MIDDLE + np.clip(shares, -1, 1) * _MIDDLE
        else:
            indices = np.clip(shares, 0, 1) * (_COLOURS - 1)
        indices = np.rint(indices)
        # Faster than nan_to_num, which looks for infinities too.
        indices[np.isnan(indices)] = _MISSING
        pixels = indices.astype(np.uint8, order="C")
        rows, columns = pixels.shape
        picture = QImage(pixels.data, columns, rows, columns, QImage.Format.Format_Indexed8)
        picture.setColorTable(self._table)
        return picture.convertToFormat(QImage.Format.Format_RGB32)


def activations(palette: QPalette) -> ColourScale:
    """For values from 0 up."""
    return _activations(*_key(palette))


def signed(palette: QPalette) -> ColourScale:
    """For signed values: red below 0, blue above."""
    return _signed(*_key(palette))


def _key(palette: QPalette) -> tuple[int, int, bool]:
    """What the scales depend on: RGB of the base and window colours, and whether they are dark."""
    return theme.paper(palette).rgb(), theme.window(palette).rgb(), theme.is_dark(palette)


# Making a scale takes longer than painting with it. Kept: two scales, light and dark.


@lru_cache(maxsize=4)
def _activations(paper: int, window: int, dark: bool) -> ColourScale:
    hue = QColor("#3f74cc") if dark else QColor("#3f7fdc")
    end = QColor("#eaf2ff") if dark else QColor("#071a3d")
    stops = [(0.0, QColor(paper)), (_FULL_HUE, hue), (1.0, end)]
    return ColourScale(stops, QColor(window), signed=False)


@lru_cache(maxsize=4)
def _signed(paper: int, window: int, dark: bool) -> ColourScale:
    negative = QColor("#ff8a6b") if dark else QColor("#b2182b")
    positive = QColor("#7db0ff") if dark else QColor("#1b5fb4")
    stops = [(0.0, negative), (0.5, QColor(paper)), (1.0, positive)]
    return ColourScale(stops, QColor(window), signed=True)


def scale_of(values: Floats, palette: QPalette) -> tuple[ColourScale, float]:
    """The scale for the signs of all the values, and the magnitude with its strongest colour."""
    least, largest = float(values.min()), float(values.max())
    scale = signed(palette) if least < 0 else activations(palette)
    return scale, max(largest, -least)
