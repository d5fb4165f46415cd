"""Targets: the ten likelihoods that a network should answer with."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from digit_gui.core.grid import DIGITS

Targets = npt.NDArray[np.float32]
"""(N, 10) float32, each row adds up to 1."""


def one_hot(labels: npt.ArrayLike) -> Targets:
    """Labels (N,), 0..9, as targets (N, 10)."""
    targets: Targets = np.eye(DIGITS, dtype=np.float32)[np.asarray(labels, int)]
    return targets


def uniform_targets(count: int) -> Targets:
    """Targets (count, 10) of non-digits: every digit is equally likely."""
    return np.full((count, DIGITS), 1 / DIGITS, np.float32)
