"""Why a drawing may be hard to recognize, by its ink alone."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from digit_gui.core.grid import Image

_INK = 64
"""Of 255: the soft edge of a stroke is below it."""
_FULL = 128
"""Of 255: a stroke's middle exceeds it."""
_LITTLE = 10.0
"""Cells full of ink: a dot has 4, the smallest 1 that was recognized 12."""
_SMALL = 7
"""Cells of the longer side. Of ten digits drawn with the usual brush, all were recognized at 8,
nine at 7, and five at 6."""
_MUCH = 0.5
"""Share of all cells: digits drawn with a brush of 7 cells fill up to 0.43."""
_TOUCHING = 2
"""Cells of full ink at one edge: what a stroke of the usual brush has that goes on beyond it."""


class Reason(Enum):
    """What is unusual about a drawing."""

    LITTLE_INK = auto()
    SMALL = auto()
    MUCH_INK = auto()
    CUT_OFF = auto()


def reason(image: Image) -> Reason | None:
    """The first that applies to `image` (28, 28) uint8; None when none does, or it is blank."""
    rows, columns = np.nonzero(image >= _INK)
    if not rows.size:
        return None
    ink = float(image.sum()) / 255
    if ink < _LITTLE:
        return Reason.LITTLE_INK
    if max(np.ptp(rows), np.ptp(columns)) + 1 <= _SMALL:
        return Reason.SMALL
    if ink > _MUCH * image.size:
        return Reason.MUCH_INK
    edges = (image[0], image[-1], image[:, 0], image[:, -1])
    if any((edge >= _FULL).sum() >= _TOUCHING for edge in edges):
        return Reason.CUT_OFF
    return None
