"""Finds what is written in a picture and puts it on the 28x28 grid as ink. Knows no Qt.

The paper is what most of a pixel's wide surroundings look like (a local median), so it may be
dark or light and unevenly lit. What differs from it more than the picture's own grain, and hangs
together, is writing; the largest piece of it is taken.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from digit_gui.core.brush import blank
from digit_gui.core.grid import SIZE, Image
from digit_gui.imaging import components as marks

Floats = npt.NDArray[np.float32]
Mask = npt.NDArray[np.bool_]

LONGEST = 448
"""Pixels on the longer side of a picture beyond which nothing is gained."""

_LENGTH = 20
"""Cells on the longer side of what is put on the grid."""

_FINE = 8
"""Pixels per cell in which strokes are made thicker or thinner."""

_THINNEST, _THICKEST = 1.7, 2.7
"""Widths of a stroke, in cells, that are left as they are; the network reads these best."""

_COARSE, _AROUND = 32, 13
"""Side of the small copy in which the paper is looked for, and of a pixel's surroundings in it."""

_FLAT = 12
"""Levels of 255 from black or white that are still plain paper in a picture of 28x28 pixels."""

_LEAST_CONTRAST = 0.08
_GRAINS = 5.0
"""How many times stronger than the paper's grain (its standard deviation) writing is at least."""
_GRAINY = 0.05
"""Grain that is smoothed away, which costs fine strokes some contrast."""


class NothingWrittenError(ValueError):
    """There is no writing in the picture."""


@dataclass(frozen=True)
class Found:
    """What was written in a picture.

    Attributes:
        image: the writing as a drawing, (28, 28) uint8, 255 = ink.
        area: left, top, width and height of what was taken, in pixels of the picture.
    """

    image: Image
    area: tuple[int, int, int, int]


def find(pixels: npt.NDArray[np.uint8]) -> Found:
    """The largest thing that is written in a picture, its proportions kept.

    A picture of 28x28 pixels on plain paper is taken cell by cell, as it is.

    Args:
        pixels: (height, width, 4) uint8, red, green, blue and opacity, not premultiplied; the
            longer side is best at most `LONGEST`.

    Raises:
        NothingWrittenError: all of it is paper.
    """
    colours = _opaque(pixels)
    height, width = colours.shape[:2]
    if (height, width) == (SIZE, SIZE):
        image = _cell_by_cell(colours)
        if image is not None:
            return Found(image, (0, 0, SIZE, SIZE))
    contrast, least = _contrast(colours)
    level = _level(contrast, least)
    mask = marks.largest(contrast > level / 2)
    rows, columns = np.flatnonzero(mask.any(axis=1)), np.flatnonzero(mask.any(axis=0))
    top, bottom, left, right = rows[0], rows[-1] + 1, columns[0], columns[-1] + 1
    if max(bottom - top, right - left) < max(3, 0.02 * max(height, width)):
        raise NothingWrittenError("Nothing is written in this picture.")
    ink = np.where(marks.thicker(mask, 1), np.clip(contrast / level, 0, 1), 0)
    image = _on_grid(ink[top:bottom, left:right].astype(np.float32))
    return Found(image, (int(left), int(top), int(right - left), int(bottom - top)))


def _opaque(pixels: npt.NDArray[np.uint8]) -> Floats:
    """Colours (height, width, 3) float32 in 0..1; what is transparent lets fitting paper through.

    That is black under light writing and white under dark.
    """
    colours = pixels[..., :3].astype(np.float32) / 255
    opacity = pixels[..., 3:].astype(np.float32) / 255
    seen = float(opacity.sum())
    paper = 0.0 if seen and float((colours * opacity).sum()) > 1.5 * seen else 1.0
    over = colours * opacity + np.float32(paper) * (1 - opacity)
    return np.asarray(over, np.float32)


def _cell_by_cell(colours: Floats) -> Image | None:
    """The picture as a drawing, if it is grey on plain paper."""
    grey = np.rint(255 * colours.mean(axis=2)).astype(np.uint8)
    paper = np.median(grey)
    if np.ptp(colours, axis=2).max() > 0.1 or _FLAT < paper < 255 - _FLAT:
        return None
    image: Image = grey if paper <= _FLAT else 255 - grey
    if image.max() < 255 * _LEAST_CONTRAST:
        raise NothingWrittenError("Nothing is written in this picture.")
    return image


def _contrast(colours: Floats) -> tuple[Floats, float]:
    """How much each pixel differs from the paper around it, and what is the least to count.

    Whichever of dark on light and light on dark is stronger. Shadow dims paper and ink alike, so
    the difference of dark ink counts in parts of the paper's brightness.
    """
    paper = _paper(colours)
    darker = ((paper - colours) / np.maximum(paper, 0.15)).max(axis=2)
    lighter = (colours - paper).max(axis=2)
    strongest = max(1, darker.size // 100)
    dark = float(np.partition((paper - colours).max(axis=2), -strongest, None)[-strongest:].mean())
    light = float(np.partition(lighter, -strongest, None)[-strongest:].mean())
    contrast = darker if dark >= light else lighter
    grain = _grain(contrast)
    if grain > _GRAINY:
        contrast = _smoothed(contrast)
        grain = _grain(contrast)
    return contrast - np.median(contrast), max(_LEAST_CONTRAST, _GRAINS * grain)


def _grain(contrast: Floats) -> float:
    """The standard deviation of what is paper: most pixels are."""
    return 1.4826 * float(np.median(np.abs(contrast - np.median(contrast))))


def _smoothed(values: Floats) -> Floats:
    """The mean of each pixel and its eight neighbours."""
    around = np.lib.stride_tricks.sliding_window_view(np.pad(values, 1, "edge"), (3, 3))
    return np.asarray(around.mean(axis=(2, 3)), np.float32)


def _paper(colours: Floats) -> Floats:
    """The median colour of the wide surroundings of each pixel, like `colours`."""
    height, width = colours.shape[:2]
    rows = np.linspace(0, height - 1, min(_COARSE, height)).round().astype(int)
    columns = np.linspace(0, width - 1, min(_COARSE, width)).round().astype(int)
    edge = _AROUND // 2
    wide = np.pad(
        colours[np.ix_(rows, columns)],
        ((edge, edge), (edge, edge), (0, 0)),
        "reflect",
        reflect_type="odd",  # so that light goes on fading beyond the edge
    )
    around = np.lib.stride_tricks.sliding_window_view(wide, (_AROUND, _AROUND), axis=(0, 1))
    small = np.median(around.reshape(*around.shape[:3], -1), axis=3)
    full = _weights(height, len(rows)) @ small.transpose(2, 0, 1) @ _weights(width, len(columns)).T
    return np.asarray(full.transpose(1, 2, 0), np.float32)


def _level(contrast: Floats, least: float) -> float:
    """The contrast of full ink. Raises NothingWrittenError where nothing reaches `least`."""
    written = contrast[contrast > least]
    if written.size < 4:
        raise NothingWrittenError("Nothing is written in this picture.")
    return max(float(np.percentile(written, 75)), least)


def _on_grid(ink: Floats) -> Image:
    """Writing (height, width) in 0..1 scaled to the grid's middle, in strokes of readable width."""
    height, width = ink.shape
    longer = max(height, width)
    high, wide = (max(_FINE, round(_LENGTH * _FINE * side / longer)) for side in (height, width))
    fine = _weights(high, height) @ ink @ _weights(wide, width).T
    room = np.zeros((SIZE * _FINE, SIZE * _FINE), np.float32)
    top, left = (SIZE * _FINE - high) // 2, (SIZE * _FINE - wide) // 2
    room[top : top + high, left : left + wide] = fine
    inked = room > 0.5
    stroke = marks.stroke_width(inked) / _FINE
    if stroke < _THINNEST:
        room = marks.thicker(inked, round((_THINNEST - stroke) * _FINE / 2)).astype(np.float32)
    elif stroke > _THICKEST:
        thinner = ~marks.thicker(~inked, round((stroke - _THICKEST) * _FINE / 2))
        room = thinner.astype(np.float32)
    cells = room.reshape(SIZE, _FINE, SIZE, _FINE).mean(axis=(1, 3))
    image = blank()
    image[:] = np.rint(255 * cells / max(float(cells.max()), 1e-3))
    return image


def _weights(to: int, source: int) -> Floats:
    """(to, source): each of `to` places as a mean of the `source` pixels around it, tent-shaped."""
    scale = source / to
    reach = max(scale, 1.0)
    at = (np.arange(to) + 0.5) * scale - 0.5
    tent = np.maximum(
        0, 1 - np.abs(np.arange(source) - np.clip(at, 0, source - 1)[:, None]) / reach
    )
    return np.asarray(tent / tent.sum(axis=1, keepdims=True), np.float32)
