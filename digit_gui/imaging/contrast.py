"""How much each pixel of a picture differs from the paper around it. Knows no Qt.

The paper is what most of a pixel's wide surroundings look like (a local median), so it may be
dark or light and unevenly lit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from digit_gui.imaging.resampling import resampled

if TYPE_CHECKING:
    from digit_gui.core.grid import Floats

_COARSE = 32
"""Pixels on each side, at most, of the coarse copy in which the paper is looked for: paper and
shadows change slowly, and in so few the medians take 1 ms."""

_WINDOW = 13
"""Pixels of the coarse copy on each side of a pixel's surroundings: wide enough (40% of the
picture) that strokes cover less than half of it, and odd, so that it has a middle."""

_DARKEST_PAPER = 0.15
"""Brightness in 0..1. The contrast of dark ink is a share of the paper's brightness, and below
this the sensor's noise would be counted as contrast."""

_LEAST = 0.08
"""The least contrast that counts as writing, in 0..1: a faint pencil's."""

_LEAST_PER_NOISE = 5.0
"""How many times stronger than the paper's noise (its standard deviation) writing is at least:
of 200,000 pixels of normal noise, less than one is."""

_NOISY = 0.05
"""Noise, as a contrast in 0..1, from which on the picture is smoothed, which costs thin strokes
some of their contrast."""

_TO_DEVIATION = 1.4826
"""A normal distribution's standard deviation is so many times its median absolute deviation."""


def without_transparency(pixels: npt.NDArray[np.uint8]) -> Floats:
    """Colours (3, height, width) float32 in 0..1 of `pixels` (height, width, 4), on paper.

    A grey picture has one colour, (1, height, width), which takes a third of the time. What is
    transparent shows the paper that fits: black under light writing, white under dark.
    """
    planes = np.ascontiguousarray(pixels.transpose(2, 0, 1))
    is_grey = np.array_equal(planes[0], planes[1]) and np.array_equal(planes[0], planes[2])
    colours = planes[: 1 if is_grey else 3].astype(np.float32) / np.float32(255)
    if planes[3].min() == 255:
        return colours
    opacity = planes[3].astype(np.float32) / np.float32(255)
    total = float(opacity.sum())
    is_light = total > 0 and float((colours * opacity).mean(axis=0).sum()) > total / 2
    paper = np.float32(0.0 if is_light else 1.0)
    return np.asarray(colours * opacity + paper * (1 - opacity), np.float32)


def contrast_to_paper(colours: Floats) -> tuple[Floats, float]:
    """How much each pixel differs from the paper around it.

    Args:
        colours: (1 or 3, height, width) float32 in 0..1.

    Returns:
        The contrast (height, width) float32, about 0 on paper and about 1 where black ink lies on
        white paper, whichever of dark on light and light on dark is stronger; and the least
        contrast that counts as writing. Shadow dims paper and ink alike, so the contrast of dark
        ink is a share of the paper's brightness.
    """
    paper = _paper(colours)
    difference = paper - colours
    darker, lighter = difference.max(axis=0), -difference.min(axis=0)
    if _strength(darker) >= _strength(lighter):
        contrast = (difference / np.maximum(paper, _DARKEST_PAPER)).max(axis=0)
    else:
        contrast = lighter
    contrast -= _median(contrast)
    noise = _noise(contrast)
    if noise > _NOISY:
        contrast = _smoothed(contrast)
        contrast -= _median(contrast)
        noise = _noise(contrast)
    return contrast, max(_LEAST, _LEAST_PER_NOISE * noise)


def _strength(difference: Floats) -> float:
    """The mean of the largest hundredth of the differences."""
    count = max(1, difference.size // 100)
    return float(np.sort(difference, axis=None)[-count:].mean())


def _noise(contrast: Floats) -> float:
    """The standard deviation of paper, which most pixels are; the median of `contrast` is 0."""
    return _TO_DEVIATION * float(_median(np.abs(contrast)))


def _median(values: Floats) -> np.float32:
    """The median of all values, by sorting.

    On evenly coloured paper, whose values are equal, NumPy's `median` takes ten times as long.
    """
    ordered = np.sort(values, axis=None)
    middle: np.float32 = ordered[(values.size - 1) // 2 : values.size // 2 + 1].mean()
    return middle


def _smoothed(values: Floats) -> Floats:
    """The mean of each pixel and its eight neighbours."""
    padded = np.pad(values, 1, "edge")
    rows = padded[:-2] + padded[1:-1] + padded[2:]
    total = rows[:, :-2] + rows[:, 1:-1] + rows[:, 2:]
    return np.asarray(total / np.float32(9), np.float32)


def _paper(colours: Floats) -> Floats:
    """The median colour of the wide surroundings of each pixel, like `colours`."""
    height, width = colours.shape[1:]
    rows = np.linspace(0, height - 1, min(_COARSE, height)).round().astype(int)
    columns = np.linspace(0, width - 1, min(_COARSE, width)).round().astype(int)
    coarse = colours[:, rows[:, None], columns]
    levels = np.rint(coarse * np.float32(255)).astype(np.int16)
    medians = _median_filtered(levels).astype(np.float32) / np.float32(255)
    return resampled(medians, height, width)


def _median_filtered(levels: npt.NDArray[np.int16]) -> npt.NDArray[np.int16]:
    """The median of the window around each of `levels` (colours, rows, columns) in 0..255.

    A binary search, bit by bit, in all windows at once: NumPy's `median` takes eight times as long.
    """
    edge = _WINDOW // 2
    padded = np.pad(
        levels,
        ((0, 0), (edge, edge), (edge, edge)),
        "reflect",
        reflect_type="odd",  # so that light goes on fading beyond the edge: from -255 to 510
    )
    windows = np.lib.stride_tricks.sliding_window_view(padded, (_WINDOW, _WINDOW), axis=(1, 2))
    values = windows.transpose(3, 4, 0, 1, 2).reshape(_WINDOW**2, -1)
    median = np.full(values.shape[1], values.min())
    bit = 1 << int(np.ptp(values)).bit_length()
    while bit := bit >> 1:
        higher = median + np.int16(bit)
        below = (values < higher).sum(axis=0, dtype=np.uint8)
        median = np.where(below <= _WINDOW**2 // 2, higher, median)
    return median.reshape(levels.shape)
