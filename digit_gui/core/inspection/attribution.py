"""How much each cell of a drawing contributes to a digit's logit."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from digit_gui.core.words import marked, translate

if TYPE_CHECKING:
    from digit_gui.core.grid import Floats


_PIECE = 7
"""Side of the piece of the drawing that is pointed out, in cells: a corner or a bow of a digit that
fills the grid."""


class Piece(NamedTuple):
    """A square piece of the drawing.

    Attributes:
        left: its first column of cells.
        top: its first row.
        side: its cells along a side.
        place: where it lies in the drawing, in words: "at the top left".
    """

    left: int
    top: int
    side: int
    place: str


@dataclass(frozen=True, eq=False)
class Attribution:
    """The contribution of each cell of a drawing to the logit of a digit.

    Attributes:
        values: (28, 28) float32 on the drawing's own grid. Positive values speak for the digit,
            negative ones against it. Cells without ink have 0.
        digit: the digit that is explained, 0..9.
        against: the digit, 0..9, whose logit is subtracted from that of `digit`, or None.
        difference: the logit, or the difference of the two logits, of the drawing minus that of
            the blank grid: what the values should add up to.
    """

    values: Floats
    digit: int
    against: int | None
    difference: float

    @property
    def completeness_error(self) -> float:
        """By how much the sum of the values misses the difference, at least 0.

        As a share of the difference, or of 1 if the difference is smaller than that.
        """
        missing = abs(float(self.values.sum(dtype=np.float64)) - self.difference)
        return missing / max(abs(self.difference), 1.0)

    @property
    def strongest(self) -> Piece | None:
        """The piece of the drawing that speaks most for the digit; None if no ink does."""
        rows, columns = np.nonzero(self.values)
        if not len(rows) or float(self.values.max()) <= 0:
            return None
        windows = np.lib.stride_tricks.sliding_window_view(self.values, (_PIECE, _PIECE))
        sums = windows.sum(axis=(2, 3), dtype=np.float64)
        top, left = (int(n) for n in np.unravel_index(sums.argmax(), sums.shape))
        middle = (_PIECE - 1) / 2
        down = _third(top + middle, int(rows.min()), int(rows.max()))
        across = _third(left + middle, int(columns.min()), int(columns.max()))
        return Piece(left, top, _PIECE, translate("Attribution", _PLACES[down][across]))


_PLACES = (
    (
        marked("Attribution", "at the top left"),
        marked("Attribution", "at the top"),
        marked("Attribution", "at the top right"),
    ),
    (
        marked("Attribution", "on the left"),
        marked("Attribution", "in the middle"),
        marked("Attribution", "on the right"),
    ),
    (
        marked("Attribution", "at the bottom left"),
        marked("Attribution", "at the bottom"),
        marked("Attribution", "at the bottom right"),
    ),
)


def _third(at: float, first: int, last: int) -> int:
    """In which third of the ink's extent a place lies: 0, 1 or 2."""
    share = (at - first) / max(last - first, 1)
    return min(max(int(share * 3), 0), 2)
