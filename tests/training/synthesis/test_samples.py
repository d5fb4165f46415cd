from __future__ import annotations

import numpy as np
import pytest

from training.data.characters import load_digits, load_mnist
from training.synthesis.samples import Mix, Sources, draw
from training.synthesis.stream import SampleStream


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


def test_drawings_between_two_digits_have_shared_targets(mnist_file, stroke_file):
    mnist = load_mnist(mnist_file)
    sources = Sources(mnist.x_train, mnist.y_train, load_digits(stroke_file))
    x, y = draw(sources, "between", 20, np.random.default_rng(0))
    assert x.any(axis=(1, 2)).all()
    assert y[:, [1, 7]].sum(axis=1) == pytest.approx(np.ones(20))
    assert y.max() <= 0.75


def test_kept_samples_are_those_that_are_rendered(mnist_file, stroke_file, tmp_path):
    mnist = load_mnist(mnist_file)
    sources = Sources(mnist.x_train, mnist.y_train, load_digits(stroke_file))

    def epochs(sources, distinct, kept):
        mix = Mix(24, 24, 0, 8, 8)
        with SampleStream(sources, mix, 64, 1, distinct=distinct, kept=kept) as stream:
            batches = stream.batches(0)
            return [next(batches)[0] for _ in range(2)]

    rendered = epochs(sources, None, tmp_path / "kept")
    assert not np.array_equal(np.sort(rendered[0], axis=0), np.sort(rendered[1], axis=0))
    blank = Sources(np.zeros_like(mnist.x_train), mnist.y_train, load_digits(stroke_file))
    found = epochs(blank, 1, tmp_path / "kept")  # nothing is rendered from the blank images
    assert np.array_equal(found[0], rendered[0])
    assert np.array_equal(np.sort(found[1], axis=0), np.sort(rendered[0], axis=0))
