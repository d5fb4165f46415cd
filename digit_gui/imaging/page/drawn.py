"""Several digits that were drawn side by side on the grid. Knows no Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from digit_gui.imaging.page.draft import Draft
from digit_gui.imaging.page.pieces import pieces_of
from digit_gui.imaging.page.reading import reading

if TYPE_CHECKING:
    from digit_gui.core.grid import Image
    from digit_gui.core.page import Piece
    from digit_gui.imaging.page.reading import Steps

_PIXELS = 8
"""Pixels for each cell's side: enough for strokes to be told apart."""

_MOST = 3
"""Digits that fit on the grid so that they can be read."""


def digits_of(image: Image) -> Steps[tuple[Piece, ...]]:
    """The two or three digits that an image consists of, from left to right; else none.

    Args:
        image: (28, 28) uint8, 255 = ink.
    """
    values = cv2.resize(image, None, fx=_PIXELS, fy=_PIXELS, interpolation=cv2.INTER_LINEAR).astype(
        np.float32
    ) / np.float32(255)
    mask = values > 0.5
    back = np.array([[1 / _PIXELS, 0, 0], [0, 1 / _PIXELS, 0]])
    page = yield from reading(Draft(pieces_of(mask, values, np.zeros_like(mask)), back))
    pieces = page.pieces
    are_digits = all(piece.digit is not None for piece in pieces)
    return pieces if len(page.lines) == 1 and 2 <= len(pieces) <= _MOST and are_digits else ()
