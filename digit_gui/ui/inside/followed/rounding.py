"""Rounds the parts of a sum so that what is shown adds up, in every digit, to the sum shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from digit_gui.core.grid import Floats


def rounded_parts(parts: Floats, total: float, decimals: int) -> list[float]:
    """The parts, each rounded up or down, so that they add up to the rounded total.

    Those that lie nearest to the other side are rounded the other way (the method of the largest
    remainder), so each differs from its part by less than one unit of the last digit.

    Args:
        parts: (n,), which add up to `total` but for the inaccuracy of float32.
        total: what they add up to.
        decimals: how many are shown.
    """
    unit = 10.0**decimals
    scaled = np.asarray(parts, np.float64) * unit
    rounded = np.rint(scaled)
    excess = int(rounded.sum() - np.rint(total * unit))
    # The first are those that were rounded up by most, if there is too much, or down by most.
    order = np.argsort(-(rounded - scaled) * np.sign(excess), kind="stable")
    rounded[order[: abs(excess)]] -= np.sign(excess)
    return [float(value) / unit for value in rounded]
