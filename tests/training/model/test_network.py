from __future__ import annotations

import keras
import numpy as np
import pytest

from training.model.network import build_network, build_small_network


@pytest.mark.parametrize("build", [build_network, build_small_network])
def test_the_network_answers_blank_paper_without_nan(build):
    answer = keras.ops.convert_to_numpy(build()(np.zeros((1, 28, 28, 1), np.float32)))
    assert answer.shape == (1, 10)
    assert answer.sum() == pytest.approx(1, abs=1e-5)


def test_the_small_network_is_one_that_a_class_can_take_in():
    model = build_small_network()
    kinds = {type(layer).__name__ for layer in model.layers}
    assert "BatchNormalization" not in kinds
    assert model.count_params() < 15_000
    assert [model.get_layer(f"stage{n}").output.shape[-1] for n in (1, 2, 3)] == [8, 16, 24]
    assert model.layers[-1].input is model.get_layer("logits").output
