"""Numbers to colours: one scale for values of one sign, one for signed values.

Lightness alone orders the first; the second goes to blue and to red, which people of all kinds
of colour vision tell apart. Both start from the palette's paper, so they work in light and dark.
"""

from __future__ import annotations

import itertools
from functools import lru_cache

import numpy as np
import numpy.typing as npt
from PySide6.QtGui import QColor, QImage, QPalette

from digit_gui.ui import theme

Values = npt.NDArray[np.float32]

_STEPS = 255
_MIDDLE = 127
_NOTHING = 255
_TURN = 0.6
"""Where the first scale has reached its hue and goes on in lightness alone."""


def _blend(stops: list[tuple[float, QColor]], at: float) -> int:
    for (start, one), (end, other) in itertools.pairwise(stops):
        if at <= end:
            return theme.mixed(one, other, (at - start) / (end - start)).rgb()
    return stops[-1][1].rgb()


class ColourScale:
    """255 colours, and how values are laid on them; one more where there is no value."""

    def __init__(self, stops: list[tuple[float, QColor]], nothing: QColor, *, signed: bool) -> None:
        self._table = [_blend(stops, n / (_STEPS - 1)) for n in range(_STEPS)] + [nothing.rgb()]
        self._signed = signed

    def colour(self, share: float) -> QColor:
        """The colour of a single value, `share` of the largest magnitude, -1..1 or 0..1."""
        start = _MIDDLE if self._signed else 0
        reach = _MIDDLE if self._signed else _STEPS - 1
        return QColor.fromRgb(self._table[start + round(share * reach)])

    def picture(self, values: Values, largest: float) -> QImage:
        """A pixel for each of `values` (rows, columns); NaN is where there is none.

        `largest` is the magnitude that gets the strongest colour; 0 when all values are 0.
        """
        shares = values / largest if largest > 0 else values
        if self._signed:
            indices = _MIDDLE + np.clip(shares, -1, 1) * _MIDDLE
        else:
            indices = np.clip(shares, 0, 1) * (_STEPS - 1)
        pixels = np.rint(np.nan_to_num(indices, nan=_NOTHING)).astype(np.uint8, order="C")
        rows, columns = pixels.shape
        picture = QImage(pixels.data, columns, rows, columns, QImage.Format.Format_Indexed8)
        picture.setColorTable(self._table)
        return picture.convertToFormat(QImage.Format.Format_RGB32)


def activations(palette: QPalette) -> ColourScale:
    """For values from 0 up."""
    return _activations(*_grounds(palette))


def signed(palette: QPalette) -> ColourScale:
    """For values below 0, red, and above, blue."""
    return _signed(*_grounds(palette))


def _grounds(palette: QPalette) -> tuple[int, int, bool]:
    """All that the scales depend on: colours of paper and window, and whether they are dark."""
    return theme.paper(palette).rgb(), theme.window(palette).rgb(), theme.is_dark(palette)


# Making a scale takes longer than all the rest of showing a drawing; there are two of each.


@lru_cache(maxsize=4)
def _activations(paper: int, window: int, dark: bool) -> ColourScale:
    hue = QColor("#3f74cc") if dark else QColor("#3f7fdc")
    end = QColor("#eaf2ff") if dark else QColor("#071a3d")
    stops = [(0.0, QColor(paper)), (_TURN, hue), (1.0, end)]
    return ColourScale(stops, QColor(window), signed=False)


@lru_cache(maxsize=4)
def _signed(paper: int, window: int, dark: bool) -> ColourScale:
    against = QColor("#ff8a6b") if dark else QColor("#b2182b")
    for_it = QColor("#7db0ff") if dark else QColor("#1b5fb4")
    stops = [(0.0, against), (0.5, QColor(paper)), (1.0, for_it)]
    return ColourScale(stops, QColor(window), signed=True)


def picture_of(values: Values, palette: QPalette) -> QImage:
    """A picture of values and gaps, on the scale that suits their signs, up to the largest."""
    least, largest = float(np.nanmin(values)), float(np.nanmax(values))
    scale = signed(palette) if least < 0 else activations(palette)
    return scale.picture(values, max(largest, -least))


def tiled(maps: Values, columns: int) -> Values:
    """Feature maps (height, width, channels) side by side in rows of `columns`, one cell apart.

    The cells between them, and after the last, are NaN.
    """
    height, width, channels = maps.shape
    rows = -(-channels // columns)
    sheet = np.full((rows, height + 1, columns, width + 1), np.nan, np.float32)
    order = np.arange(channels)
    sheet[order // columns, :height, order % columns, :width] = np.moveaxis(maps, 2, 0)
    return sheet.reshape(rows * (height + 1), columns * (width + 1))[:-1, :-1]
