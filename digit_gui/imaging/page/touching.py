"""Takes digits apart that touch: where a piece may be cut, and which cuts are best. Knows no Qt.

Over-segmentation: a piece is cut at more places than needed, the network judges every part between
two cuts, and the surest way through them is taken. After Matan, Burges, LeCun, Denker,
"Multi-digit recognition using a space displacement neural network", NIPS 1991, and Casey and
Lecolinet, "A survey of methods and strategies in character segmentation", PAMI 1996.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np
import numpy.typing as npt

from digit_gui.core.page import Ink
from digit_gui.imaging.page.pieces import trimmed

if TYPE_CHECKING:
    from digit_gui.core.grid import Floats

_FINE = 48
"""Pixels on the height in which seams are looked for: strokes are some 5 wide."""

_STEP = 1 / 12
"""From one place where a seam is looked for to the next, as a share of the height."""

_SIDEWAYS = 0.12
"""Ink that a seam would rather cross than go one pixel sideways."""

_MOST_CUTS = 14
"""Seams through one piece, at most: enough for five digits."""

_NARROWEST, _WIDEST = 0.1, 1.2
"""Width of a part, as a share of the piece's height."""

_THREE = 1.3
"""Width of a piece, as a share of its height, from which on it may be more than two digits."""

_LOWEST = 0.55
"""Height of a part at least, as a share of the piece's: a 2 among higher digits."""

_CRUMB = 0.1
"""Share of a part's ink below which a component of it is left over from its neighbour."""

_PER_INK = 0.02
"""What it costs to cut through a pixel of ink, as a logarithm of a likelihood."""

_LEAST = 1e-4
"""The least likelihood that is told apart from 0."""


@dataclass(frozen=True, eq=False)
class Parts:
    """A piece in all its parts.

    Attributes:
        inks: the parts.
        ends: for each of them, from which cut to which, the piece's own ends included.
        costs: of each cut, from the piece's left end to the right one.
    """

    inks: list[Ink]
    ends: list[tuple[int, int]]
    costs: list[float]


def parts_of(ink: Ink) -> Parts:
    """Everything between two cuts that may be a digit, but for the piece itself."""
    seams, costs = _seams(ink)
    columns = np.arange(ink.width)
    sides = [(columns >= seam[:, None]) for seam in seams]
    inks, ends = [], []
    at_least = 1 if ink.width < _THREE * ink.height else 0
    for first in range(len(seams) - 1):
        for last in range(first + 1, len(seams)):
            width = float((seams[last] - seams[first]).mean()) / ink.height
            at_ends = (first == 0) + (last == len(seams) - 1)
            if at_ends == 2 or at_ends < at_least or not _NARROWEST < width < _WIDEST:
                continue
            inside = sides[first] & ~sides[last]
            part = _without_crumbs(Ink(ink.left, ink.top, np.where(inside, ink.values, 0)))
            if part is not None and part.height >= _LOWEST * ink.height:
                inks.append(part)
                ends.append((first, last))
    return Parts(inks, ends, costs)


def surest(parts: Parts, likelihoods: Floats) -> tuple[list[int], float]:
    """The parts, from left to right, that are most likely all digits, and how likely they are.

    Args:
        parts: of a piece.
        likelihoods: for each part, that of its likeliest digit.

    Returns:
        Indices of parts, none where no way leads through them; and the logarithm of the product of
        their likelihoods, with the cuts' costs.
    """
    score = {0: 0.0}
    way: dict[int, tuple[int, int]] = {}
    order = sorted(range(len(parts.ends)), key=lambda at: parts.ends[at])
    for at in order:
        first, last = parts.ends[at]
        if first not in score:
            continue
        reached = score[first] + float(np.log(max(likelihoods[at], _LEAST)))
        reached -= _PER_INK * parts.costs[last]
        if reached > score.get(last, -np.inf):
            score[last], way[last] = reached, (first, at)
    end = len(parts.costs) - 1
    if end not in way:
        return [], -np.inf
    chosen, cut = [], end
    while cut:
        cut, at = way[cut]
        chosen.append(at)
    return chosen[::-1], score[end]


def _without_crumbs(ink: Ink) -> Ink | None:
    """The part without what its neighbours left in it; None when nothing is left."""
    mask = (ink.values > 0).astype(np.uint8)
    count, labels, stats, _ = cv2.connectedComponentsWithStats(mask)
    areas = stats[:, cv2.CC_STAT_AREA].copy()
    areas[0] = 0
    kept = areas >= _CRUMB * areas.sum()
    kept[0] = False
    return (
        trimmed(Ink(ink.left, ink.top, np.where(kept[labels], ink.values, 0)))
        if count > 1
        else None
    )


def _seams(ink: Ink) -> tuple[list[npt.NDArray[np.float64]], list[float]]:
    """Cuts from top to bottom that cross little ink: their column in each row, and their costs.

    The first is the piece's left end, and the last its right end.
    """
    scale = min(1.0, _FINE / ink.height)
    height, width = max(3, round(ink.height * scale)), max(3, round(ink.width * scale))
    small = cv2.resize(ink.values, (width, height), interpolation=cv2.INTER_AREA)
    step = max(2, round(_STEP * height))
    centres = np.arange(step, width - step + 1, step)
    ends = np.zeros(ink.height), np.full(ink.height, float(ink.width))
    if not len(centres):
        return list(ends), [0.0, 0.0]
    columns, costs = _cheapest(small, centres, step)
    kept = sorted(np.argsort(costs)[:_MOST_CUTS].tolist())
    rows = (np.arange(ink.height) + 0.5) * height / ink.height - 0.5
    seams = [
        np.rint((np.interp(rows, np.arange(height), columns[at]) + 0.5) / scale) for at in kept
    ]
    return [ends[0], *seams, ends[1]], [0.0, *costs[kept].tolist(), 0.0]


def _cheapest(
    ink: Floats, centres: npt.NDArray[np.int_], reach: int
) -> tuple[npt.NDArray[np.int_], Floats]:
    """For each centre the way down, within `reach` columns of it, that crosses the least ink.

    Returns:
        Columns (ways, height), and the ink that each crosses (ways,), in pixels.
    """
    height, width = ink.shape
    offsets = np.arange(-reach, reach + 1)
    at = centres[:, None] + offsets
    padded = np.where((at >= 0) & (at < width), 0.0, 9.0)
    bands = ink[:, np.clip(at, 0, width - 1)] + padded
    total = np.zeros((height, len(centres), len(offsets)), np.float32)
    total[0] = bands[0]
    moves = np.zeros(total.shape, np.int8)
    far = np.full((len(centres), 1), 99.0, np.float32)
    for row in range(1, height):
        above = total[row - 1]
        choices = np.stack(
            [
                np.hstack([far, above[:, :-1]]) + _SIDEWAYS,
                above,
                np.hstack([above[:, 1:], far]) + _SIDEWAYS,
            ]
        )
        best = choices.argmin(axis=0)
        moves[row] = best - 1
        total[row] = np.take_along_axis(choices, best[None], axis=0)[0] + bands[row]
    ways = np.arange(len(centres))
    column = total[-1].argmin(axis=1)
    costs = np.zeros(len(centres), np.float32)
    columns = np.zeros((len(centres), height), int)
    for row in range(height - 1, -1, -1):
        columns[:, row] = at[ways, column]
        costs += bands[row, ways, column]
        column = column + moves[row, ways, column]
    return columns, costs
