"""Marks in a mask of pixels: which hang together, how wide their strokes are. Knows no Qt."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

Mask = npt.NDArray[np.bool_]

_NEAR = 0.12
"""Marks belong together that are closer than this part of the largest one's longer side: the bar
of a 5 and its bow do, two digits of a number don't."""


_WITHIN = 5
"""How many times larger a mark must be to be taken although it runs on beyond the picture."""


def labelled(mask: Mask) -> npt.NDArray[np.int64]:
    """For each pixel of `mask` (height, width) the number of its mark, one for all that touch.

    Pixels touch along sides and corners. A mark's number is the index of its first pixel; outside
    the mask it is -1. Neighbours hand on the smaller number while all numbers jump to their
    number's number, so few rounds are enough, after Shiloach and Vishkin, "An O(log n) parallel
    connectivity algorithm", 1982.
    """
    height, width = mask.shape
    index = np.arange(mask.size).reshape(mask.shape)
    pairs = [
        (index[:, :-1], index[:, 1:]),
        (index[:-1], index[1:]),
        (index[:-1, :-1], index[1:, 1:]),
        (index[:-1, 1:], index[1:, :-1]),
    ]
    inked = mask.ravel()
    touching = [
        (a.ravel()[both], b.ravel()[both])
        for a, b in pairs
        for both in [inked[a.ravel()] & inked[b.ravel()]]
    ]
    one, other = (np.concatenate(column) for column in zip(*touching, strict=True))
    number = np.arange(mask.size)
    while True:
        first, second = number[one], number[other]
        if np.array_equal(first, second):
            break
        np.minimum.at(number, np.maximum(first, second), np.minimum(first, second))
        while not np.array_equal(number, number[number]):
            number = number[number]
    return np.where(mask, number.reshape(height, width), -1)


def largest(mask: Mask) -> Mask:
    """The mark with the most pixels, with those that belong to it; all False without any.

    One that runs on beyond the picture is only taken when it is many times larger than any other:
    it may be the table's edge, or a shadow's.
    """
    numbers = labelled(mask)
    sizes = np.bincount(numbers[mask], minlength=mask.size)
    if not sizes.any():
        return mask
    edge = np.unique(np.concatenate([numbers[0], numbers[-1], numbers[:, 0], numbers[:, -1]]))
    within = sizes.copy()
    within[edge[edge >= 0]] = 0
    chosen = within if _WITHIN * within.max() >= sizes.max() else sizes
    taken = numbers == chosen.argmax()
    rows, columns = (np.flatnonzero(taken.any(axis=axis)) for axis in (1, 0))
    longer = max(np.ptp(rows), np.ptp(columns)) + 1
    near = np.unique(numbers[thicker(taken, round(_NEAR * longer)) & mask])
    return mask & np.isin(numbers, near)


def thicker(mask: Mask, by: int) -> Mask:
    """`mask` grown by `by` pixels all around, about round."""
    for step in range(by):
        grown = mask.copy()
        grown[1:] |= mask[:-1]
        grown[:-1] |= mask[1:]
        grown[:, 1:] |= mask[:, :-1]
        grown[:, :-1] |= mask[:, 1:]
        if step % 2:  # a square and a diamond in turn make an octagon
            grown[1:, 1:] |= mask[:-1, :-1]
            grown[:-1, :-1] |= mask[1:, 1:]
            grown[1:, :-1] |= mask[:-1, 1:]
            grown[:-1, 1:] |= mask[1:, :-1]
        mask = grown
    return mask


def stroke_width(mask: Mask) -> float:
    """About how wide the strokes of `mask` are, in pixels: its area by half its outline."""
    padded = np.pad(mask, 1)
    inner = padded[2:, 1:-1] & padded[:-2, 1:-1] & padded[1:-1, 2:] & padded[1:-1, :-2] & mask
    outline = int(mask.sum() - inner.sum())
    return 2 * float(mask.sum()) / max(outline, 1)
