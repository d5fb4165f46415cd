"""Components of a mask of pixels (the pieces that are connected), and how wide strokes are.

Knows no Qt.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np
import numpy.typing as npt

if TYPE_CHECKING:
    from digit_gui.core.grid import Floats

Mask = npt.NDArray[np.bool_]

_NEAR = 0.12
"""Components that are closer than this share of the largest one's longer side belong together:
the bar of a 5 and its bow do, two digits of a number don't."""

_TIMES_LARGER = 5
"""How many times larger than any other a component must be to be taken although it reaches the
picture's edge."""

_OTHER_HEIGHT, _OTHER_AREA = 0.5, 0.15
"""Height and area, as shares of the largest one's, of a component that may be another digit."""

_FULL_INK = 75
"""Percentile of the writing's contrasts that is taken as full ink: a stroke's middle, not its
edges."""


def full_ink(contrasts: Floats, least: float) -> float:
    """The contrast of full ink; 0 where hardly a pixel has more than `least`."""
    written = contrasts[contrasts > least]
    return max(float(np.percentile(written, _FULL_INK)), least) if written.size >= 4 else 0.0


def largest(mask: Mask) -> tuple[Mask, bool]:
    """The component with the most pixels, with those that belong to it; all False without any.

    Also whether it stands alone: nothing else, away from the picture's edge, is nearly as high.

    One that reaches the picture's edge is only taken when it is many times larger than any other:
    it may be the table's edge, or a shadow's.
    """
    count, labels, stats, _ = cv2.connectedComponentsWithStats(mask.astype(np.uint8))
    if count == 1:
        return mask, True
    sizes = stats[:, cv2.CC_STAT_AREA].copy()
    sizes[0] = 0
    within = sizes.copy()
    within[np.concatenate([labels[0], labels[-1], labels[:, 0], labels[:, -1]])] = 0
    chosen = within if _TIMES_LARGER * within.max() >= sizes.max() else sizes
    first = int(chosen.argmax())
    taken = labels == first
    left, top, width, height = stats[first, : cv2.CC_STAT_AREA].tolist()
    near = round(_NEAR * max(width, height))
    around = np.s_[
        max(0, top - near) : top + height + near, max(0, left - near) : left + width + near
    ]
    belongs = np.zeros(count, bool)
    belongs[labels[around][dilated(taken[around], near)]] = True
    belongs[0] = False
    others = within * ~belongs >= _OTHER_AREA * sizes[first]
    is_alone = not (others & (stats[:, cv2.CC_STAT_HEIGHT] >= _OTHER_HEIGHT * height)).any()
    return np.asarray(belongs[labels]), is_alone


def dilated(mask: Mask, by: int) -> Mask:
    """`mask` grown by `by` pixels all around."""
    distance = cv2.distanceTransform((~mask).astype(np.uint8), cv2.DIST_L2, 3)
    # Where the whole array is True, the distance is that to nothing, which is large.
    return np.asarray((distance <= by) | mask)


def stroke_width(mask: Mask) -> float:
    """About how wide the strokes of `mask` are, in pixels: its area by half its outline."""
    padded = cv2.copyMakeBorder(mask.astype(np.uint8), 1, 1, 1, 1, cv2.BORDER_CONSTANT, value=0)
    cross = cv2.getStructuringElement(cv2.MORPH_CROSS, (3, 3))
    area, inner = cv2.countNonZero(padded), cv2.countNonZero(cv2.erode(padded, cross))
    return 2 * area / max(area - inner, 1)
