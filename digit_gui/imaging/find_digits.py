"""Finds what is written in a picture and puts it on the 28x28 grid as ink. Knows no Qt.

What differs from the paper by more than the picture's own noise, and is connected, is writing; the
largest component of it is taken.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np
import numpy.typing as npt

from digit_gui.core.grid import SIZE
from digit_gui.core.words import translate
from digit_gui.imaging.components import dilated, full_ink, largest
from digit_gui.imaging.contrast import contrast_to_paper, on_paper
from digit_gui.imaging.on_grid import on_grid
from digit_gui.imaging.ruling import WHOLE, ink_beside, ruled_lines, visible

if TYPE_CHECKING:
    from digit_gui.core.grid import Image

LONGEST = 448
"""Pixels on the longer side of a picture beyond which nothing is gained: 16 for each cell of the
grid, and strokes are rarely thinner than a hundredth of a picture."""

_PLAIN = 12
"""Levels of 255 from black or white that still count as plain paper in a picture of 28x28 pixels:
what JPEG adds to it."""

_GREY = 25
"""Largest difference of a grey pixel's red, green and blue, in 0..255."""

_VISIBLE = 20
"""Levels of 255 that the darkest ink in a picture of 28x28 pixels must have: 8%."""

_SMALLEST = 0.02
"""Share of the picture's longer side below which what differs from the paper is a speck."""


class NothingWrittenError(ValueError):
    """Nothing is written in the picture."""

    def __init__(self) -> None:
        super().__init__(translate("FindDigits", "Nothing is written in this picture."))


@dataclass(frozen=True)
class Found:
    """What was found in a picture.

    Attributes:
        image: the writing as an image, (28, 28) uint8, 255 = ink.
        area: left, top, width and height of what was taken, as shares (0..1) of the picture's
            width and height.
        is_alone: whether nothing else there may be a digit.
        is_whole: whether the whole picture was taken cell by cell.
    """

    image: Image
    area: tuple[float, float, float, float]
    is_alone: bool = True
    is_whole: bool = False


def find(pixels: npt.NDArray[np.uint8]) -> Found:
    """The largest thing that is written in a picture, its proportions kept.

    A picture of 28x28 pixels on plain paper is taken cell by cell, as it is.

    Args:
        pixels: (height, width, 4) uint8, red, green, blue and opacity, not premultiplied; the
            longer side is best at most `LONGEST`.

    Raises:
        NothingWrittenError: all of it is paper.
    """
    colours = on_paper(pixels)
    height, width = colours.shape[:2]
    if (height, width) == (SIZE, SIZE):
        image = _cell_by_cell(colours)
        if image is not None:
            return Found(image, (0.0, 0.0, 1.0, 1.0), is_whole=True)
    contrast = contrast_to_paper(colours)
    full = full_ink(contrast.values, contrast.least)
    if not full:
        raise NothingWrittenError
    marks = visible(contrast.values, full)
    if max(marks.any(axis=0).mean(), marks.any(axis=1).mean()) > WHOLE:
        full = ink_beside(contrast.values, ruled_lines(marks), contrast.least) or full
    mask, is_alone = largest(contrast.values > full / 2)
    left, top, wide, high = cv2.boundingRect(mask.astype(np.uint8))
    if max(high, wide) < max(3, _SMALLEST * max(height, width)):
        raise NothingWrittenError
    taken = np.s_[top : top + high, left : left + wide]
    ink = np.where(dilated(mask[taken], 1), np.clip(contrast.values[taken] / full, 0, 1), 0)
    area = (left / width, top / height, wide / width, high / height)
    return Found(on_grid(ink.astype(np.float32)), area, is_alone)


def _cell_by_cell(colours: npt.NDArray[np.uint8]) -> Image | None:
    """The picture (28, 28, 1 or 3) as an image, if it is grey on plain paper."""
    grey = np.rint(colours.mean(axis=2)).astype(np.uint8)
    paper = np.median(grey)
    if np.ptp(colours, axis=2).max() > _GREY or _PLAIN < paper < 255 - _PLAIN:
        return None
    image: Image = grey if paper <= _PLAIN else 255 - grey
    if image.max() <= _VISIBLE:
        raise NothingWrittenError
    return image
