from __future__ import annotations

import keras
import numpy as np
import pytest

from training.model.network import build_network


def test_the_network_answers_blank_paper_without_nan():
    answer = keras.ops.convert_to_numpy(build_network()(np.zeros((1, 28, 28, 1), np.float32)))
    assert answer.shape == (1, 10)
    assert answer.sum() == pytest.approx(1, abs=1e-5)
