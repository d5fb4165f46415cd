"""Which feature maps of a stage are shown where there is no room for all."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from digit_gui.core.grid import Floats


def choose(
    influences: Floats, number: int, before: Sequence[int] = (), pinned: Sequence[int] = ()
) -> tuple[int, ...]:
    """The maps with the largest influence, by their channels; all in their order if all fit.

    Args:
        influences: (channels,), what each map adds to the answer; its magnitude counts.
        number: how many maps are shown.
        before: the maps that were shown before. Those that still are keep their places: while
            a person draws, pictures must not change places under the eye.
        pinned: maps that are shown in any case, as far as there is room.
    """
    if number >= len(influences):
        return tuple(range(len(influences)))
    order = [int(n) for n in np.argsort(-np.abs(influences), kind="stable")]
    pinned = pinned[:number]
    others = [n for n in order if n not in pinned][: number - len(pinned)]
    wanted = [n for n in order if n in others or n in pinned]
    if len(before) != number:
        return tuple(wanted)
    new = iter([channel for channel in wanted if channel not in before])
    return tuple(channel if channel in wanted else next(new) for channel in before)
