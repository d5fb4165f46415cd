"""How much each pixel of a picture differs from the paper around it. Knows no Qt.

Strokes are narrow: what they cover is closed up by the paper beside them (a morphological closing
of a picture with dark ink, an opening of one with light ink). Paper may be dark or light and
unevenly lit, and a shadow's edge stays an edge.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np
import numpy.typing as npt

if TYPE_CHECKING:
    from digit_gui.core.grid import Floats

# Pictures are opened side by side, and the window needs a core of its own.
cv2.setNumThreads(1)

Pixels = npt.NDArray[np.uint8]

_COARSE, _FINER = 160, 480
"""Pixels on the longer side, at most, of the copies in which the paper is looked for: a coarse one,
since paper changes slowly, and where strokes are narrow a finer one, since shadows have edges."""

_WIDEST_STROKE = 0.15
"""Width of a stroke that is still ink, as a share of the picture's longer side: a digit that fills
the picture, drawn with a thick marker."""

_FINE_STROKE = 0.03
"""The same of a pen on a page."""

_PAGE, _SINGLE = (_FINER, _FINE_STROKE), (_COARSE, _WIDEST_STROKE)
"""How large the copy is and how wide the strokes are, on a page and of a single digit."""

_NEAR = 2.7
_SURROUNDINGS = 0.4
"""Width of a pixel's near surroundings, in widths of the widest stroke, and of its wide ones, as a
share of the picture: strokes cover less than half of both."""

_NARROW = 0.6
"""Width of the strokes that were seen, as a share of the widest that could be seen, up to which all
of them were."""

_THICK = 90
"""Percentile of widths along the strokes that is taken for a thick one: blots are short."""

_CLEAR, _FAR = 25.0, 1.6
"""Levels of 255, and how many times as strong as the other, from which on it is clear whether
writing is dark or light."""

_STROKES = 4
"""Widths of a stroke from which on nothing is ink any more, once strokes have been seen."""

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


@dataclass(frozen=True, eq=False)
class Contrast:
    """The contrast of each pixel.

    Attributes:
        values: (height, width) float32, about 0 on paper and about 1 where black ink lies on white
            paper. Shadow dims paper and ink alike, so that of dark ink is a share of the paper's
            brightness.
        least: the least that counts as writing, in 0..1.
    """

    values: Floats
    least: float


def on_paper(pixels: Pixels) -> Pixels:
    """Colours (height, width, 3 or 1) of `pixels` (height, width, 4), where transparent on paper.

    A grey picture has one colour. What is transparent shows the paper that fits: black under light
    writing, white under dark.
    """
    colours, alpha = pixels[..., :3], pixels[..., 3]
    if alpha.min() < 255:
        opacity = alpha[..., None].astype(np.float32) / np.float32(255)
        total = float(opacity.sum())
        is_light = total > 0 and float((colours * opacity).mean(axis=2).sum()) > total * 127.5
        paper = np.float32(0 if is_light else 255)
        colours = np.rint(colours * opacity + paper * (1 - opacity)).astype(np.uint8)
    red, green, blue = cv2.split(colours)
    is_grey = np.array_equal(red, green) and np.array_equal(red, blue)
    return red[..., None] if is_grey else np.ascontiguousarray(colours)


def contrast_to_paper(colours: Pixels, *, is_page: bool = False) -> Contrast:
    """How much each pixel differs from the paper around it.

    Of dark on light and light on dark, the stronger one is taken for writing.

    Args:
        colours: (height, width, 1 or 3) uint8.
        is_page: whether it may be a page of fine writing; that of a single digit is wide.
    """
    scales = (_PAGE, _SINGLE) if is_page else (_SINGLE,)
    is_light, paper = _paper(colours, scales)
    values = _difference(colours, paper, is_light=is_light)
    values -= _median(values)
    noise = _noise(values)
    if noise > _NOISY:
        values = cv2.blur(values, (3, 3))
        values -= _median(values)
        noise = _noise(values)
    return Contrast(values, max(_LEAST, _LEAST_PER_NOISE * noise))


def _reduced(colours: Pixels, longest: int) -> Pixels:
    """A copy with at most `longest` pixels on the longer side."""
    height, width = colours.shape[:2]
    share = min(1.0, longest / max(height, width))
    size = max(1, round(width * share)), max(1, round(height * share))
    return _with_colours(cv2.resize(colours, size, interpolation=cv2.INTER_AREA))


def _with_colours(pixels: Pixels) -> Pixels:
    """OpenCV drops the last axis of grey pictures."""
    return pixels if pixels.ndim == 3 else pixels[..., None]


def _paper(colours: Pixels, scales: tuple[tuple[int, float], ...]) -> tuple[bool, Pixels]:
    """Whether the writing is lighter than the paper, and a small copy of the paper alone.

    The copy is of a negative where writing is light. Fine writing is looked for first, in a finer
    copy: the smaller the surroundings, the less uneven is their light. Writing is narrow, and
    differs from what most of its surroundings look like. Neither a table beside the paper nor the
    squares between ruled lines are both.
    """
    for longest, share in scales:
        copy = _reduced(colours, longest)
        width = share * max(copy.shape)
        grey = copy.max(axis=2) // 2 + copy.min(axis=2) // 2
        near, far = (
            cv2.medianBlur(grey, min(255, _odd(size)))
            for size in (_NEAR * width, _SURROUNDINGS * max(grey.shape))
        )
        dark = cv2.morphologyEx(grey, cv2.MORPH_BLACKHAT, _square(width))
        light = cv2.morphologyEx(grey, cv2.MORPH_TOPHAT, _square(width))
        dark_near = _strength(cv2.subtract(near, grey), dark)
        light_near = _strength(cv2.subtract(grey, near), light)
        is_light = light_near > dark_near
        far_off = cv2.subtract(grey, far) if is_light else cv2.subtract(far, grey)
        # The inside of a thick 8 is narrow and light, but as light as the paper.
        is_writing = _strength(far_off, light if is_light else dark) > _CLEAR
        is_clear = is_writing and not 1 / _FAR < (light_near + 1) / (dark_near + 1) < _FAR
        copy = 255 - copy if is_light else copy
        paper = _closed(copy, width)
        stroke = _stroke_width(_with_colours(cv2.subtract(paper, copy)).max(axis=2))
        if is_clear and stroke < _NARROW * width:
            break
    if _STROKES * stroke < width:
        paper = _closed(copy, _STROKES * stroke)
    return is_light, paper


def _strength(difference: Pixels, narrow: Pixels) -> float:
    """The mean of the largest hundredth of what is both different and narrow, in 0..255."""
    writing = np.minimum(difference, narrow)
    count = max(1, writing.size // 100)
    return float(np.partition(writing, -count, axis=None)[-count:].mean())


def _closed(coarse: Pixels, width: float) -> Pixels:
    """The picture without what is dark and narrower than `width` pixels, and smooth."""
    closed = cv2.morphologyEx(coarse, cv2.MORPH_CLOSE, _square(width))
    return _with_colours(cv2.blur(closed, (3, 3)))


def _square(width: float) -> Pixels:
    side = _odd(width)
    return np.asarray(cv2.getStructuringElement(cv2.MORPH_RECT, (side, side)), np.uint8)


def _odd(width: float) -> int:
    """An odd number, at least 3, so that there is a middle."""
    return max(3, 2 * round(width / 2) + 1)


def _stroke_width(difference: Pixels) -> float:
    """The width of thick strokes among what differs from the paper, in pixels.

    What reaches the picture's edge may be a table beside the paper; it counts where nothing else
    does.
    """
    _, mask = cv2.threshold(difference, 0, 255, cv2.THRESH_BINARY | cv2.THRESH_OTSU)
    _, labels = cv2.connectedComponents(mask)
    edge = np.unique(np.concatenate([labels[0], labels[-1], labels[:, 0], labels[:, -1]]))
    distance = cv2.distanceTransform(cv2.copyMakeBorder(mask, 1, 1, 1, 1, 0), cv2.DIST_L2, 3)
    is_middle = (distance > 0) & (distance >= cv2.dilate(distance, np.ones((3, 3), np.uint8)))
    middles = distance[1:-1, 1:-1][is_middle[1:-1, 1:-1] & ~np.isin(labels, edge)]
    return 2 * float(np.percentile(middles, _THICK) if middles.size else distance.max())


def _difference(colours: Pixels, paper: Pixels, *, is_light: bool) -> Floats:
    """The largest contrast among the colours, (height, width); `paper` is a coarse copy."""
    height, width = colours.shape[:2]
    result: Floats | None = None
    for plane, coarse in zip(cv2.split(colours), cv2.split(paper), strict=True):
        around = cv2.resize(coarse, (width, height), interpolation=cv2.INTER_LINEAR)
        around = around.astype(np.float32)
        if is_light:
            contrast = (plane.astype(np.float32) - (255 - around)) / np.float32(255)
        else:
            contrast = (around - plane) / np.maximum(around, np.float32(255 * _DARKEST_PAPER))
        result = contrast if result is None else np.maximum(result, contrast)
    assert result is not None
    return result


def _median(values: Floats) -> np.float32:
    """The median of some of the values: enough for what thousands of pixels say."""
    ordered = np.sort(
        values[:: 1 + values.shape[0] // 500, :: 1 + values.shape[1] // 500], axis=None
    )
    return np.float32(ordered[len(ordered) // 2])


def _noise(values: Floats) -> float:
    """The standard deviation of paper, which most pixels are; the median of `values` is 0."""
    return _TO_DEVIATION * float(_median(np.abs(values)))
