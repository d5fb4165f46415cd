"""Finds what is written in a picture and puts it on the 28x28 grid as ink. Knows no Qt.

What differs from the paper by more than the picture's own noise, and is connected, is writing; the
largest component of it is taken.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from digit_gui.core.brush import blank
from digit_gui.core.grid import SIZE
from digit_gui.imaging.components import dilated, largest, stroke_width
from digit_gui.imaging.contrast import contrast_to_paper, without_transparency
from digit_gui.imaging.resampling import resampled

if TYPE_CHECKING:
    from digit_gui.core.grid import Floats, Image

LONGEST = 448
"""Pixels on the longer side of a picture beyond which nothing is gained: 16 for each cell of the
grid, and strokes are rarely thinner than a hundredth of a picture."""

_LENGTH = 20
"""Cells on the longer side of what is put on the grid, as MNIST's digits have them."""

_FINE = 8
"""Pixels per cell, on each side, in which strokes are made thicker or thinner."""

_THINNEST, _THICKEST = 1.7, 2.7
"""Widths of a stroke, in cells, that are left as they are; the network recognizes these best."""

_PLAIN = 12
"""Levels of 255 from black or white that still count as plain paper in a picture of 28x28 pixels:
what JPEG adds to it."""

_GREY = 0.1
"""Largest difference of a grey pixel's red, green and blue, in 0..1."""

_VISIBLE = 20
"""Levels of 255 that the darkest ink in a picture of 28x28 pixels must have: 8%."""

_SMALLEST = 0.02
"""Share of the picture's longer side below which what differs from the paper is a speck."""

_FULL_INK = 75
"""Percentile of the writing's contrasts that is taken as full ink: a stroke's middle, not its
edges."""


class NothingWrittenError(ValueError):
    """Nothing is written in the picture."""

    def __init__(self) -> None:
        super().__init__("Nothing is written in this picture.")


@dataclass(frozen=True)
class Found:
    """What was found in a picture.

    Attributes:
        image: the writing as an image, (28, 28) uint8, 255 = ink.
        area: left, top, width and height of what was taken, as shares (0..1) of the picture's
            width and height.
    """

    image: Image
    area: tuple[float, float, float, float]


def find(pixels: npt.NDArray[np.uint8]) -> Found:
    """The largest thing that is written in a picture, its proportions kept.

    A picture of 28x28 pixels on plain paper is taken cell by cell, as it is.

    Args:
        pixels: (height, width, 4) uint8, red, green, blue and opacity, not premultiplied; the
            longer side is best at most `LONGEST`.

    Raises:
        NothingWrittenError: all of it is paper.
    """
    colours = without_transparency(pixels)
    height, width = colours.shape[1:]
    if (height, width) == (SIZE, SIZE):
        image = _cell_by_cell(colours)
        if image is not None:
            return Found(image, (0.0, 0.0, 1.0, 1.0))
    contrast, least = contrast_to_paper(colours)
    full = _contrast_of_full_ink(contrast, least)
    mask = largest(contrast > full / 2)
    rows, columns = np.flatnonzero(mask.any(axis=1)), np.flatnonzero(mask.any(axis=0))
    top, bottom = int(rows[0]), int(rows[-1]) + 1
    left, right = int(columns[0]), int(columns[-1]) + 1
    if max(bottom - top, right - left) < max(3, _SMALLEST * max(height, width)):
        raise NothingWrittenError
    taken = np.s_[top:bottom, left:right]
    ink = np.where(dilated(mask[taken], 1), np.clip(contrast[taken] / full, 0, 1), 0)
    area = (left / width, top / height, (right - left) / width, (bottom - top) / height)
    return Found(_on_grid(ink.astype(np.float32)), area)


def _cell_by_cell(colours: Floats) -> Image | None:
    """The picture (1 or 3, 28, 28) as an image, if it is grey on plain paper."""
    grey = np.rint(255 * colours.mean(axis=0)).astype(np.uint8)
    paper = np.median(grey)
    if np.ptp(colours, axis=0).max() > _GREY or _PLAIN < paper < 255 - _PLAIN:
        return None
    image: Image = grey if paper <= _PLAIN else 255 - grey
    if image.max() <= _VISIBLE:
        raise NothingWrittenError
    return image


def _contrast_of_full_ink(contrast: Floats, least: float) -> float:
    """The contrast of full ink. Raises NothingWrittenError where hardly a pixel reaches `least`."""
    written = contrast[contrast > least]
    if written.size < 4:
        raise NothingWrittenError
    return max(float(np.percentile(written, _FULL_INK)), least)


def _on_grid(ink: Floats) -> Image:
    """Writing (height, width) in 0..1 scaled to the grid's middle, in strokes of readable width."""
    height, width = ink.shape
    longer = max(height, width)
    high, wide = (max(_FINE, round(_LENGTH * _FINE * side / longer)) for side in (height, width))
    fine = np.zeros((SIZE * _FINE, SIZE * _FINE), np.float32)
    top, left = (SIZE * _FINE - high) // 2, (SIZE * _FINE - wide) // 2
    fine[top : top + high, left : left + wide] = resampled(ink, high, wide)
    inked = fine > 0.5
    stroke = stroke_width(inked) / _FINE
    if stroke < _THINNEST:
        fine = dilated(inked, round((_THINNEST - stroke) * _FINE / 2)).astype(np.float32)
    elif stroke > _THICKEST:
        thinner = ~dilated(~inked, round((stroke - _THICKEST) * _FINE / 2))
        fine = thinner.astype(np.float32)
    cells = fine.reshape(SIZE, _FINE, SIZE, _FINE).mean(axis=(1, 3))
    image = blank()
    image[:] = np.rint(255 * cells / max(float(cells.max()), 1e-3))
    return image
