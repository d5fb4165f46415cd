from __future__ import annotations

import keras
import numpy as np
import pytest

from training.evaluation import measures
from training.model import calibration, prediction
from training.model.network import build_network, truncated_at
from training.synthesis.samples import one_hot


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


@pytest.mark.parametrize("true_temperature", [0.5, 1.0, 2.5])
def test_the_temperature_that_made_the_labels_is_found(true_temperature):
    rng = np.random.default_rng(0)
    logits = rng.normal(0, 2, (20_000, 10))
    p = prediction.likelihoods(logits, true_temperature)
    labels = (p.cumsum(axis=1) > rng.random((len(p), 1))).argmax(axis=1)
    found = calibration.fit_temperature(logits, one_hot(labels))
    assert found == pytest.approx(true_temperature, rel=0.05)


def test_a_cooled_network_divides_its_logits():
    model = build_network()
    x = np.random.default_rng(0).random((4, 28, 28, 1), np.float32)
    logits = keras.ops.convert_to_numpy(truncated_at(model, "logits")(x))
    calibration.apply_temperature(model, 2.0)
    answer = keras.ops.convert_to_numpy(model(x))
    assert answer == pytest.approx(prediction.likelihoods(logits, 2.0), abs=1e-5)


def test_the_network_answers_blank_paper_without_nan():
    answer = keras.ops.convert_to_numpy(build_network()(np.zeros((1, 28, 28, 1), np.float32)))
    assert answer.shape == (1, 10)
    assert answer.sum() == pytest.approx(1, abs=1e-5)
