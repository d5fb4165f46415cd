"""Takes the lines of ruled and squared paper, of tables and of forms away. Knows no Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np
import numpy.typing as npt

from digit_gui.imaging.components import full_ink

if TYPE_CHECKING:
    from digit_gui.core.grid import Floats
    from digit_gui.imaging.components import Mask

_FAINT = 0.3
"""Share of full ink's contrast from which on ruled lines are seen; fainter ones disturb nobody."""

_COARSE = 1100
"""Pixels on the longer side, at most, of the copy in which lines are looked for."""

_PART = 1 / 18
"""Length of the straight parts that a line consists of, as a share of the longer side."""

_SIDE, _SHORTEST = 1 / 40, 9
"""The same for the sides of boxes; and pixels of the coarse copy that it takes at least."""

_LINE = 1 / 5
"""Length of a line, as a share of the longer side: longer than a digit, and than a dash."""

WHOLE = 0.85
"""Share of the page's width from which on a line is one of ruled paper."""

_FILLED = 0.87
"""Share of a line's length that has ink on it, unless it is longer than half of the page. Level
feet of digits side by side fill up to 0.86 of theirs, faded lines seen aslant 0.88 or more."""

_THIN = 1 / 110
"""Width of a line at most, as a share of the longer side; and this many times its length."""
_SLENDER = 1 / 18

_SLOPES = (-4.0, -2.0, 0.0, 2.0, 4.0)
"""Degrees by which lines may still be turned, on a page that is seen aslant. A line that has been
made 2 pixels wider is found within a degree of these."""

_COVERED = 60
"""Levels of 255 from which on a pixel of the coarse copy is ink: a thin line covers a quarter."""

_STRONGER = 1.5
"""Times the contrast of a line from which on something on it is writing."""

_AROUND = 3
"""Pixels to both sides within which a line's middle has the most contrast."""

Pixels = npt.NDArray[np.uint8]
Integers = npt.NDArray[np.intp]


@dataclass(frozen=True, eq=False)
class Lines:
    """Where the lines across and down are, as masks, and how thick they are, in pixels."""

    across: Mask
    down: Mask
    thick_across: int
    thick_down: int


def without_lines(mask: Mask, values: Floats, lines: Lines) -> Mask:
    """The ink without ruled lines. Where writing crosses a line, it stays whole.

    Args:
        mask: the ink, (height, width), with the lines.
        values: the contrast of each pixel.
        lines: of the same page.
    """
    ink = mask.astype(np.uint8)
    for where, thickness, is_across in (
        (lines.across, lines.thick_across, True),
        (lines.down, lines.thick_down, False),
    ):
        if where.any():
            faint = where & (values < _STRONGER * _contrast(values, where, is_across=is_across))
            ink = _without(ink, faint.astype(np.uint8), thickness, is_across=is_across)
    return ink.astype(bool)


def _contrast(values: Floats, where: Mask, *, is_across: bool) -> float:
    """The contrast of lines in their middle, where most of their length has no writing on it."""
    across = np.ones((2 * _AROUND + 1, 1) if is_across else (1, 2 * _AROUND + 1), np.uint8)
    middle = where & (values >= cv2.dilate(values, across))
    return float(np.median(values[middle])) if middle.any() else 0.0


def visible(values: Floats, full: float) -> Mask:
    """Where there may be a line, of the contrast of each pixel and that of full ink."""
    return np.asarray(values > _FAINT * full)


def ink_beside(values: Floats, lines: Lines, least: float) -> float:
    """The contrast of full ink beside lines, of which there may be more than of writing.

    0 where hardly a pixel there has more than `least`.
    """
    return full_ink(values[~(lines.across | lines.down)], least)


def ruled_lines(mask: Mask) -> Lines:
    """The lines among all that differs from the paper, (height, width), on a straight page."""
    height, width = mask.shape
    share = min(1.0, _COARSE / max(height, width))
    size = max(1, round(width * share)), max(1, round(height * share))
    shrunk = cv2.resize(mask.astype(np.uint8) * 255, size, interpolation=cv2.INTER_AREA)
    coarse = (shrunk > _COVERED).astype(np.uint8)
    turned = np.ascontiguousarray(coarse.T)
    across, thick_across, bounded = _lines(coarse)
    down, thick_down, _ = _lines(turned)
    if bounded.any():
        sides = _sides(turned, np.ascontiguousarray(bounded.T))
        down, thick_down = down | sides, max(thick_down, thick_across)

    def whole(lines: Pixels) -> Mask:
        resized = cv2.resize(lines, (width, height), interpolation=cv2.INTER_NEAREST)
        return np.asarray(resized > 0)

    return Lines(
        whole(across),
        whole(np.ascontiguousarray(down.T)),
        max(1, round((thick_across - 2) / share)),
        max(1, round((thick_down - 2) / share)),
    )


def _lines(ink: Pixels) -> tuple[Pixels, float, Pixels]:
    """Lines across in the coarse copy.

    Returns:
        Where they are, how thick they are in pixels, and where those are that end on the page: they
        may belong to boxes.
    """
    height, width = ink.shape
    longer = max(height, width)
    labels, stats = _straight(ink, max(_SHORTEST, round(_PART * longer)))
    lengths = stats[:, cv2.CC_STAT_WIDTH]
    thickness = stats[:, cv2.CC_STAT_AREA] / np.maximum(lengths, 1)
    most = 2 + np.minimum(np.maximum(4, _THIN * longer), np.maximum(2, _SLENDER * lengths))
    # Digits that stand on it make a long line thicker; they are told from it below.
    most[lengths >= longer / 2] *= 2
    is_line = (lengths >= _LINE * longer) & (thickness <= most)
    is_line[0] = False
    if not is_line.any():
        return np.zeros_like(ink), 0.0, np.zeros_like(ink)
    thick = float(np.median(thickness[is_line]))
    lines, bounded = np.zeros_like(ink), np.zeros_like(ink)
    for index in np.flatnonzero(is_line):
        rows, columns = _along(labels == index, thick)
        filled = len(np.unique(columns[ink[rows, columns] > 0]))
        if filled < _FILLED * lengths[index] and lengths[index] < longer / 2:
            continue
        lines[rows, columns] = 1
        if lengths[index] < WHOLE * width:
            bounded[rows, columns] = 1
    return lines, thick, bounded


def _along(line: Mask, thickness: float) -> tuple[Integers, Integers]:
    """Rows and columns of a line without the parts of digits that lie on it, or against it."""
    rows, columns = np.nonzero(line)
    x = columns / line.shape[1]
    near = np.ones(len(rows), bool)
    for reach in (2 * thickness, thickness, thickness / 2):
        curve = np.polyfit(x[near], rows[near], 2)
        near = np.abs(rows - np.polyval(curve, x)) <= reach
    return rows[near], columns[near]


def _sides(ink: Pixels, ends: Pixels) -> Pixels:
    """Short lines across that lead from one of the `ends` to another: the sides of boxes.

    The outer sides of boxes stand where their lines end. Where there are none, as on ruled paper
    that is seen aslant, what leads from line to line is a stroke of a digit.
    """
    labels, stats = _straight(ink, max(_SHORTEST, round(_SIDE * max(ink.shape))))
    is_side = _are_sides(stats, ends) & (
        stats[:, cv2.CC_STAT_HEIGHT] <= np.maximum(6, stats[:, cv2.CC_STAT_WIDTH] / 4)
    )
    is_side[0] = False
    sides = is_side[labels].astype(np.uint8)
    return sides if _are_boxes(ends, sides) else np.zeros_like(sides)


def _are_boxes(lines: Pixels, sides: Pixels) -> bool:
    """Whether one of the lines, which lead down, has a side, across, where it ends."""
    wider = cv2.morphologyEx(lines, cv2.MORPH_CLOSE, np.ones((_SHORTEST, 3), np.uint8))
    _, _, stats, _ = cv2.connectedComponentsWithStats(wider)
    for left, top, width, height, _ in stats[1:].tolist():
        reach = max(_SHORTEST // 2, height // 40)
        for end in (top, top + height):
            around = np.s_[max(0, end - reach) : end + reach, max(0, left - 3) : left + width + 3]
            if sides[around].any():
                return True
    return False


def _straight(ink: Pixels, part: int) -> tuple[npt.NDArray[np.int32], npt.NDArray[np.int32]]:
    """Components of what consists of straight parts across: labels, and OpenCV's statistics."""
    wider = cv2.dilate(ink, np.ones((3, 1), np.uint8))
    straight = np.zeros_like(ink)
    for slope in _SLOPES:
        straight |= cv2.morphologyEx(wider, cv2.MORPH_OPEN, _segment(part, slope))
    # Where a line is interrupted it is still one.
    gap = np.ones((1, max(3, part // 2)), np.uint8)
    _, labels, stats, _ = cv2.connectedComponentsWithStats(
        cv2.morphologyEx(straight, cv2.MORPH_CLOSE, gap)
    )
    return labels, stats


def _are_sides(stats: npt.NDArray[np.int32], ends: Pixels) -> npt.NDArray[np.bool_]:
    """Which components, as `connectedComponentsWithStats` gives them, reach from line to line."""
    near = cv2.dilate(ends, np.ones((9, 5), np.uint8))
    left, right = stats[:, cv2.CC_STAT_LEFT], stats[:, :3].sum(axis=1) - stats[:, 1] - 1
    middle = stats[:, cv2.CC_STAT_TOP] + stats[:, cv2.CC_STAT_HEIGHT] // 2
    return np.asarray((near[middle, left] > 0) & (near[middle, right] > 0))


def _segment(length: int, slope: float) -> Pixels:
    """A line across, turned by `slope` degrees, as a structuring element."""
    rise = round(length / 2 * np.tan(np.radians(slope)))
    element = np.zeros((2 * abs(rise) + 1, length), np.uint8)
    cv2.line(element, (0, abs(rise) - rise), (length - 1, abs(rise) + rise), 1, 1)
    return element


def _without(ink: Pixels, lines: Pixels, thickness: int, *, is_across: bool) -> Pixels:
    """The ink without lines; it is closed again where there is ink on both sides of one."""
    rest = ink & ~lines & 1
    reach = thickness + 4
    upright = np.ones((reach, 1), np.uint8)
    slanted = np.eye(reach, dtype=np.uint8)
    elements = (upright, slanted, slanted[::-1].copy())
    bridged = np.zeros_like(ink)
    for element in elements:
        element = element if is_across else np.ascontiguousarray(element.T)
        bridged |= cv2.morphologyEx(rest, cv2.MORPH_CLOSE, element)
    return np.asarray(rest | (bridged & ink & lines), np.uint8)
