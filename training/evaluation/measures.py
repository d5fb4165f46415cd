"""What the figures of the report mean, each in a few lines of NumPy.

Throughout, `p` is (N, 10) float likelihoods whose rows add up to 1, `y` (N,) int the digits that
were meant. The program shows a digit when its likelihood exceeds 0.5, and Unknown otherwise.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from digit_gui.core.grid import THRESHOLD

if TYPE_CHECKING:
    from collections.abc import Callable

Likelihoods = npt.NDArray[np.float64]
Labels = npt.NDArray[np.int_]

BINS = 15
"""Bins of likelihood in which calibration is measured."""


def shown(p: Likelihoods) -> npt.NDArray[np.bool_]:
    """Which of the answers show a digit, (N,)."""
    return np.asarray(p.max(axis=1) > THRESHOLD)


def accuracy(p: Likelihoods, y: Labels) -> float:
    """Share whose likeliest digit is the one that was meant, shown or not."""
    return float((p.argmax(axis=1) == y).mean())


def right(p: Likelihoods, y: Labels) -> float:
    """Share of which the program shows the digit that was meant."""
    return float((shown(p) & (p.argmax(axis=1) == y)).mean())


def wrong(p: Likelihoods, y: Labels) -> float:
    """Share of which the program shows another digit: wrong and confident."""
    return float((shown(p) & (p.argmax(axis=1) != y)).mean())


def unknown(p: Likelihoods) -> float:
    """Share that the program calls Unknown."""
    return float((~shown(p)).mean())


def reliability(p: Likelihoods, y: Labels) -> list[tuple[float, float, float]]:
    """Of each bin that is not empty: mean likelihood, share of hits, share of all drawings."""
    confidence, hit = p.max(axis=1), p.argmax(axis=1) == y
    bins = np.minimum((confidence * BINS).astype(int), BINS - 1)
    return [
        (
            float(confidence[bins == b].mean()),
            float(hit[bins == b].mean()),
            float((bins == b).mean()),
        )
        for b in np.unique(bins)
    ]


def calibration_error(p: Likelihoods, y: Labels) -> float:
    """Expected calibration error (ECE): how far likelihood and hits differ, on average.

    Guo, Pleiss, Sun, Weinberger, "On Calibration of Modern Neural Networks", ICML 2017.
    """
    return sum(share * abs(mean - hits) for mean, hits, share in reliability(p, y))


def interval(
    measure: Callable[[Likelihoods, Labels], float], p: Likelihoods, y: Labels, draws: int = 1000
) -> tuple[float, float]:
    """Bootstrap interval that holds 95% of the measure's values over `draws` resamplings."""
    rng = np.random.default_rng(0)
    resampled = (rng.integers(0, len(y), len(y)) for _ in range(draws))
    low, high = np.percentile([measure(p[i], y[i]) for i in resampled], (2.5, 97.5))
    return float(low), float(high)


def confusion(p: Likelihoods, y: Labels) -> npt.NDArray[np.int_]:
    """Counts (10, 11): row the digit that was meant, column the one shown, the last Unknown."""
    answer = np.where(shown(p), p.argmax(axis=1), 10)
    counts = np.zeros((10, 11), int)
    np.add.at(counts, (y, answer), 1)
    return counts


def risk_coverage(p: Likelihoods, y: Labels) -> tuple[Likelihoods, Likelihoods]:
    """Share answered (N,), and share wrong among those, from the surest answer on."""
    surest = np.argsort(-p.max(axis=1), kind="stable")
    misses = np.cumsum((p.argmax(axis=1) != y)[surest])
    answered = np.arange(1, len(y) + 1)
    return answered / len(y), misses / answered
