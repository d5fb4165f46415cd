"""The workshop's networks learn; they are built as chosen, and files keep them."""

import sys
from dataclasses import replace

import keras
import numpy as np
import pytest

from digit_gui.core.learning.lesson_data import load_lesson_data
from digit_gui.core.learning.requests import KINDS, Architecture, Hyperparameters
from digit_gui.network.learning import kept_network
from digit_gui.network.learning.small_network import build
from digit_gui.network.learning.trainer import Trainer
from digit_gui.network.model_file import ModelError
from digit_gui.network.recognizer import Recognizer
from digit_gui.resources import default_model, resource
from tests.hands import digit, drawing


@pytest.fixture(scope="module")
def data():
    return load_lesson_data(resource("assets/lesson.npz"))


@pytest.fixture(scope="module")
def lesson(data):
    """A network after 60 steps, their losses, and what it can do."""
    trainer = Trainer(data)
    trainer.start(Architecture(), seed=3)
    trainer.use(replace(Hyperparameters(), learning_rate=5e-3))
    trainer.evaluate()
    losses = [trainer.step() for _ in range(60)]
    return trainer, losses, trainer.evaluate()


@pytest.fixture
def trained(lesson):
    return lesson[0]


def test_sixty_steps_teach_it_most_digits(lesson):
    trained, losses, last = lesson
    assert np.mean(losses[-10:]) < 0.7 * np.mean(losses[:10])
    before, after = trained.curve
    assert before.right < 0.2
    assert after.right > 0.5
    assert after.loss < before.loss
    assert last.confusion.sum(axis=1).tolist() == [100] * 10
    assert np.trace(last.confusion) == round(1000 * after.right)
    assert trained.likelihoods_of(drawing(digit(7))).sum() == pytest.approx(1, abs=1e-5)


def test_epochs_are_counted_by_drawings(trained):
    assert trained.epochs == pytest.approx(60 * 64 / 6400)


def test_the_same_seed_learns_the_same(data):
    def losses(seed):
        trainer = Trainer(data)
        trainer.start(Architecture(kind="no hidden layer"), seed)
        return [trainer.step() for _ in range(3)]

    first = losses(1)
    assert losses(1) == first
    assert losses(2) != first


@pytest.mark.parametrize("kind", KINDS[:4])
def test_every_kind_of_network_learns(data, kind):
    trainer = Trainer(data)
    trainer.start(Architecture(kind, width=2, activation="tanh", is_framed=False, dropout=0.2), 0)
    first = [trainer.step() for _ in range(2)]
    assert np.isfinite(first).all()
    assert trainer.kernels.ndim == 3
    shapes = dict(trainer.built.shapes)
    assert shapes["drawing"] == (28, 28, 1)
    assert shapes["logits"] == (10,)
    assert trainer.built.weights == build(trainer.architecture).count_params()


def test_hyperparameters_hold_from_the_next_step_on(data):
    trainer = Trainer(data)
    trainer.start(Architecture(kind="no hidden layer"), 0)
    trainer.use(Hyperparameters(drawings=50, batch_size=10, with_non_digits=False, variation=0))
    for _ in range(5):
        trainer.step()
    assert trainer.epochs == 1
    trainer.use(Hyperparameters(drawings=6000, batch_size=64, without_forms=True))
    trainer.step()
    left = 6400 - (data.learning.forms > 0).sum()
    assert trainer.epochs == pytest.approx(1 + 64 / left)


def test_a_diverging_network_is_measured_too(data):
    trainer = Trainer(data)
    trainer.start(Architecture(), 0)
    trainer.use(Hyperparameters(learning_rate=1e6))
    for _ in range(6):
        trainer.step()
    assert trainer.evaluate().point.right < 0.3


def test_a_file_keeps_the_network_and_how_it_came_about(trained, data, tmp_path):
    file = tmp_path / "new folder" / "mine.keras"
    kept_network.save(trained.model, trained.architecture, trained.curve, file)
    again = Trainer(data)
    again.take(*kept_network.load(file))
    image = drawing(digit(3))
    assert np.array_equal(again.likelihoods_of(image), trained.likelihoods_of(image))
    assert again.curve == trained.curve
    assert again.epochs == trained.curve[-1].epochs
    # An ordinary file: plain Keras opens it, and so does the main window.
    assert keras.models.load_model(file).input_shape == (None, 28, 28, 1)
    expected = trained.likelihoods_of(image)
    assert Recognizer(file).predict(image).likelihoods == pytest.approx(expected, abs=1e-5)
    assert len(list(file.parent.iterdir())) == 1


def test_networks_from_elsewhere_are_refused_in_words():
    with pytest.raises(ModelError, match="was not made in the workshop"):
        kept_network.load(default_model())


def test_what_cant_be_written_is_said_and_leaves_the_old_file(trained, tmp_path):
    blocked = tmp_path / "a file"
    blocked.write_text("here")
    with pytest.raises(ModelError, match="could not be written: File exists"):
        kept_network.save(trained.model, trained.architecture, [], blocked / "mine.keras")
    assert blocked.read_text() == "here"


@pytest.mark.linux
def test_a_full_disk_leaves_the_old_file(trained, tmp_path):
    if sys.platform == "win32":  # for mypy: the marker leaves it out
        return
    import resource as limits

    file = tmp_path / "mine.keras"
    kept_network.save(trained.model, trained.architecture, trained.curve, file)
    before = file.read_bytes()
    soft, hard = limits.getrlimit(limits.RLIMIT_FSIZE)
    limits.setrlimit(limits.RLIMIT_FSIZE, (4096, hard))
    try:
        with pytest.raises(ModelError, match="could not be written"):
            kept_network.save(trained.model, trained.architecture, [], file)
    finally:
        limits.setrlimit(limits.RLIMIT_FSIZE, (soft, hard))
    assert file.read_bytes() == before
    assert [path.name for path in tmp_path.iterdir()] == ["mine.keras"]
