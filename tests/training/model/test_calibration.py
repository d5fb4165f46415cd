from __future__ import annotations

import keras
import numpy as np
import pytest

from digit_gui.network.learning.targets import one_hot
from training.model import calibration, prediction
from training.model.network import LARGE, SMALL, truncated_at


@pytest.mark.parametrize("true_temperature", [0.5, 1.0, 2.5])
@pytest.mark.parametrize("design", [LARGE, SMALL])
def test_the_temperature_that_made_the_labels_is_found(true_temperature, design):
    rng = np.random.default_rng(0)
    logits = rng.normal(0, 2, (20_000, 10))
    p = prediction.likelihoods(logits, true_temperature, design)
    labels = (p.cumsum(axis=1) > rng.random((len(p), 1))).argmax(axis=1)
    found = calibration.fit_temperature(logits, one_hot(labels), design)
    assert found == pytest.approx(true_temperature, rel=0.05)


@pytest.mark.parametrize("design", [LARGE, SMALL])
def test_applying_a_temperature_divides_the_logits(design):
    model = design.build(0.0)
    x = np.random.default_rng(0).random((4, 28, 28, 1), np.float32)
    logits = keras.ops.convert_to_numpy(truncated_at(model, "logits")(x))
    calibration.apply_temperature(model, 2.0)
    answer = keras.ops.convert_to_numpy(model(x))
    assert answer == pytest.approx(prediction.likelihoods(logits, 2.0, design), abs=1e-5)
