"""Components of a mask of pixels (the pieces that are connected), and how wide strokes are.

Knows no Qt.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

Mask = npt.NDArray[np.bool_]

_NEAR = 0.12
"""Components that are closer than this share of the largest one's longer side belong together:
the bar of a 5 and its bow do, two digits of a number don't."""

_TIMES_LARGER = 5
"""How many times larger than any other a component must be to be taken although it reaches the
picture's edge."""


def labelled(mask: Mask) -> npt.NDArray[np.int64]:
    """For each pixel of `mask` (height, width) its component's label, and -1 outside the mask.

    Pixels are connected along sides and corners. A component's label is the index of its first
    pixel, row by row. Whole runs of pixels are labelled, not single ones. Runs that touch hand on
    the smaller label while all labels jump to their label's label, so that few rounds are enough,
    after Shiloach and Vishkin, "An O(log n) parallel connectivity algorithm", 1982.
    """
    height, width = mask.shape
    # A column outside the mask behind each row keeps runs within their rows.
    stride = width + 1
    padded = np.zeros((height, stride), np.int8)
    padded[:, :width] = mask
    steps = np.diff(padded.ravel(), prepend=np.int8(0))
    starts, ends = np.flatnonzero(steps == 1), np.flatnonzero(steps == -1)
    label = np.arange(len(starts))
    # The runs in the row below that touch each run lie side by side.
    first = np.searchsorted(ends, starts + stride)
    touching = np.searchsorted(starts, ends + stride, side="right") - first
    one = np.repeat(label, touching)
    other = np.arange(len(one)) + np.repeat(first - np.cumsum(touching) + touching, touching)
    while not np.array_equal(label[one], label[other]):
        np.minimum.at(
            label,
            np.maximum(label[one], label[other]),
            np.minimum(label[one], label[other]),
        )
        while not np.array_equal(label, label[label]):
            label = label[label]
    labels = np.full(mask.shape, -1, np.int64)
    first_pixel = starts // stride * width + starts % stride
    labels[mask] = np.repeat(first_pixel[label], ends - starts)
    return labels


def largest(mask: Mask) -> Mask:
    """The component with the most pixels, with those that belong to it; all False without any.

    One that reaches the picture's edge is only taken when it is many times larger than any other:
    it may be the table's edge, or a shadow's.
    """
    labels = labelled(mask)
    sizes = np.bincount(labels[mask], minlength=mask.size)
    if not sizes.any():
        return mask
    edge = np.concatenate([labels[0], labels[-1], labels[:, 0], labels[:, -1]])
    within = sizes.copy()
    within[edge[edge >= 0]] = 0
    chosen = within if _TIMES_LARGER * within.max() >= sizes.max() else sizes
    taken = labels == chosen.argmax()
    rows, columns = (np.flatnonzero(taken.any(axis=axis)) for axis in (1, 0))
    near = round(_NEAR * (max(np.ptp(rows), np.ptp(columns)) + 1))
    around = np.s_[
        max(0, rows[0] - near) : rows[-1] + near + 1,
        max(0, columns[0] - near) : columns[-1] + near + 1,
    ]
    belongs = np.zeros(mask.size, bool)
    belongs[labels[around][dilated(taken[around], near) & mask[around]]] = True
    return mask & belongs[labels]


def dilated(mask: Mask, by: int) -> Mask:
    """`mask` grown by `by` pixels all around, about round."""
    for step in range(by):
        grown = mask.copy()
        grown[1:] |= mask[:-1]
        grown[:-1] |= mask[1:]
        if step % 2:  # a square and a diamond in turn make an octagon
            square = grown.copy()
            square[:, 1:] |= grown[:, :-1]
            square[:, :-1] |= grown[:, 1:]
            mask = square
        else:
            grown[:, 1:] |= mask[:, :-1]
            grown[:, :-1] |= mask[:, 1:]
            mask = grown
    return mask


def stroke_width(mask: Mask) -> float:
    """About how wide the strokes of `mask` are, in pixels: its area by half its outline."""
    padded = np.pad(mask, 1)
    inner = padded[2:, 1:-1] & padded[:-2, 1:-1] & padded[1:-1, 2:] & padded[1:-1, :-2] & mask
    outline = int(mask.sum() - inner.sum())
    return 2 * float(mask.sum()) / max(outline, 1)
