"""Drawings as points: what a layer makes of them, seen from where they differ most."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from digit_gui.core.grid import Floats


def principal_components(values: Floats) -> tuple[Floats, Floats]:
    """The two directions in which values differ most, and the mean that they start from.

    Principal component analysis: Pearson, "On lines and planes of closest fit to systems of points
    in space", 1901.

    Args:
        values: (N, d) float32, of N drawings.

    Returns:
        The mean (d,), and two unit vectors (d, 2). Each points to where its largest element is
        positive, so that a picture does not flip from one time to the next.
    """
    mean = values.mean(axis=0)
    _, _, directions = np.linalg.svd(values - mean, full_matrices=False)
    two = np.zeros((values.shape[1], 2), np.float32)
    found = directions[:2].T
    two[:, : found.shape[1]] = found
    largest = two[np.abs(two).argmax(axis=0), [0, 1]]
    return mean, np.asarray(two * np.where(largest < 0, -1, 1), np.float32)
