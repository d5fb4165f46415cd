"""The measures of the report.

Throughout, `p` is likelihoods, (N, 10) float whose rows add up to 1, and `y` labels, (N,) int. The
program shows a digit when its likelihood exceeds 0.5, and Unknown otherwise.
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
"""Bins of equal width for the calibration error, as in Guo et al. (below)."""


def shown(p: Likelihoods) -> npt.NDArray[np.bool_]:
    """For which images the program shows a digit, (N,)."""
    return np.asarray(p.max(axis=1) > THRESHOLD)


def accuracy(p: Likelihoods, y: Labels) -> float:
    """The share whose likeliest digit is the label, shown or not."""
    return float((p.argmax(axis=1) == y).mean())


def right(p: Likelihoods, y: Labels) -> float:
    """The share for which the program shows the label."""
    return float((shown(p) & (p.argmax(axis=1) == y)).mean())


def wrong(p: Likelihoods, y: Labels) -> float:
    """The share for which the program shows another digit: wrong and confident."""
    return float((shown(p) & (p.argmax(axis=1) != y)).mean())


def unknown(p: Likelihoods) -> float:
    """The share for which the program shows Unknown."""
    return float((~shown(p)).mean())


def reliability(p: Likelihoods, y: Labels) -> list[tuple[float, float, float]]:
    """For each bin that is not empty: mean likelihood, accuracy, share of all images."""
    confidence, correct = p.max(axis=1), p.argmax(axis=1) == y
    bins = np.minimum((confidence * BINS).astype(int), BINS - 1)
    return [
        (
            float(confidence[bins == b].mean()),
            float(correct[bins == b].mean()),
            float((bins == b).mean()),
        )
        for b in np.unique(bins)
    ]


def calibration_error(p: Likelihoods, y: Labels) -> float:
    """Expected calibration error (ECE): the mean difference of likelihood and accuracy.

    Guo, Pleiss, Sun, Weinberger, "On Calibration of Modern Neural Networks", ICML 2017.
    """
    return sum(share * abs(mean - accurate) for mean, accurate, share in reliability(p, y))


def interval(
    measure: Callable[[Likelihoods, Labels], float], p: Likelihoods, y: Labels, draws: int = 1000
) -> tuple[float, float]:
    """The 95% bootstrap interval of a measure, from `draws` resamples."""
    rng = np.random.default_rng(0)
    resampled = (rng.integers(0, len(y), len(y)) for _ in range(draws))
    low, high = np.percentile([measure(p[i], y[i]) for i in resampled], (2.5, 97.5))
    return float(low), float(high)


def confusion(p: Likelihoods, y: Labels) -> npt.NDArray[np.int_]:
    """Counts (10, 11): rows are labels, columns the digit shown, the last of them Unknown."""
    answer = np.where(shown(p), p.argmax(axis=1), 10)
    counts = np.zeros((10, 11), int)
    np.add.at(counts, (y, answer), 1)
    return counts


def risk_coverage(p: Likelihoods, y: Labels) -> tuple[Likelihoods, Likelihoods]:
    """Coverage and risk, each (N,): the share answered, surest first, and the errors among them."""
    surest = np.argsort(-p.max(axis=1), kind="stable")
    misses = np.cumsum((p.argmax(axis=1) != y)[surest])
    answered = np.arange(1, len(y) + 1)
    return answered / len(y), misses / answered
