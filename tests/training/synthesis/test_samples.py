from __future__ import annotations

import numpy as np
import pytest

from training.data.characters import load_digits, load_mnist
from training.synthesis.samples import Mix, SampleStream, Sources


def test_the_same_seed_draws_the_same_samples(mnist_file, stroke_file):
    mnist = load_mnist(mnist_file)
    sources = Sources(mnist.x_train, mnist.y_train, load_digits(stroke_file))
    epochs = []
    for seed, epoch in ((1, 0), (1, 0), (1, 1), (2, 0)):
        with SampleStream(sources, Mix(20, 20, 0, 8), 16, seed) as stream:
            x, y = next(stream.batches(epoch))
        assert x.shape == (16, 28, 28, 1)
        assert x.dtype == np.float32
        assert y.sum(axis=1) == pytest.approx(np.ones(16))
        epochs.append(x)
    assert np.array_equal(epochs[0], epochs[1])
    assert not np.array_equal(epochs[0], epochs[2])
    assert not np.array_equal(epochs[0], epochs[3])


def test_mnist_alone_is_enough_to_draw_from(mnist_file):
    mnist = load_mnist(mnist_file)
    with SampleStream(Sources(mnist.x_train, mnist.y_train), Mix(20, 20, 10, 10), 16, 0) as stream:
        _, y = next(stream.batches(0))
    assert y.max(axis=1) == pytest.approx(np.ones(16))
