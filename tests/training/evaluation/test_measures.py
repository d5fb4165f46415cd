from __future__ import annotations

import numpy as np
import pytest

from training.evaluation import measures


def likelihoods(rows):
    """Rows of (likeliest digit, its likelihood); the rest is shared out evenly."""
    p = np.array([[(1 - share) / 9] * 10 for _, share in rows])
    p[np.arange(len(rows)), [digit for digit, _ in rows]] = [share for _, share in rows]
    return p


def test_right_wrong_unknown():
    p = likelihoods([(3, 0.9), (3, 0.4), (5, 0.8), (5, 0.3)])
    y = np.array([3, 3, 1, 1])
    assert measures.right(p, y) == 0.25
    assert measures.wrong(p, y) == 0.25
    assert measures.unknown(p) == 0.5
    assert measures.accuracy(p, y) == 0.5
    counts = measures.confusion(p, y)
    assert (counts[3, 3], counts[3, 10], counts[1, 5], counts[1, 10]) == (1, 1, 1, 1)
    assert counts.sum() == 4


def test_exactly_one_half_is_unknown():
    p = np.zeros((1, 10))
    p[0, [2, 7]] = 0.5
    assert measures.unknown(p) == 1


def test_calibration_error_is_the_gap_between_likelihood_and_hits():
    p = likelihoods([(1, 0.8)] * 10)
    hits_eight_of_ten = np.array([1] * 8 + [2] * 2)
    hits_five_of_ten = np.array([1] * 5 + [2] * 5)
    assert measures.calibration_error(p, hits_eight_of_ten) == pytest.approx(0, abs=1e-12)
    assert measures.calibration_error(p, hits_five_of_ten) == pytest.approx(0.3)
    low, high = measures.interval(measures.calibration_error, p, hits_five_of_ten, draws=200)
    assert low < 0.3 < high


def test_risk_grows_from_the_surest_on():
    p = likelihoods([(1, 0.6), (1, 0.99), (1, 0.8)])
    coverage, risk = measures.risk_coverage(p, np.array([2, 1, 1]))
    assert coverage == pytest.approx([1 / 3, 2 / 3, 1])
    assert risk == pytest.approx([0, 0, 1 / 3])
