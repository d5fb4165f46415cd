"""A hand is taught: what is learned, what is pointed out, and what is refused."""

from typing import Any

import numpy as np
import pytest

from digit_gui.core.grid import NO_DIGIT
from digit_gui.core.hand.judgement import Note
from digit_gui.core.hand.note_file import read_note
from digit_gui.network.inspection.stored_drawings import load_stored_drawings
from digit_gui.network.model_file import ModelError, load_model
from digit_gui.network.teaching import taught_network
from digit_gui.network.teaching.rehearsal import load_rehearsal
from digit_gui.network.teaching.teach import named, teach
from digit_gui.network.teaching.teacher import Teacher
from digit_gui.network.teaching.upper_layers import UpperLayers
from digit_gui.resources import default_model, small_model


@pytest.fixture(scope="module")
def teacher():
    """Prepared once, which takes some seconds."""
    teacher = Teacher(UpperLayers(default_model()), load_rehearsal())
    assert next(teacher.prepare()) > 0  # interrupted, and then gone on with
    *_, last = teacher.prepare()
    assert last == 1
    return teacher


@pytest.fixture(scope="module")
def hand():
    """Three drawings of each digit: (30, 28, 28), (30,)."""
    stored = load_stored_drawings()
    chosen = np.concatenate([np.flatnonzero(stored.labels == d)[:3] for d in range(10)])
    return stored.images[chosen], stored.labels[chosen].astype(np.int8)


def taught(teacher, images, labels, confirmed=()):
    is_confirmed = np.isin(np.arange(len(labels)), confirmed)
    *shares, last = list[Any](teach(teacher, images, np.asarray(labels, np.int8), is_confirmed))
    assert shares == sorted(shares)
    assert 0 <= shares[0] < shares[-1] <= 1
    return last


def features(teacher, images):
    return np.concatenate(list(teacher.upper.features(images)))


def test_what_the_network_has_never_seen_is_learned_and_nothing_forgotten(teacher, hand):
    images, labels = hand
    mirrored = np.ascontiguousarray(images[:, :, ::-1])
    drawn = features(teacher, mirrored)
    before = named(teacher.upper.weights.likelihoods(drawn)) == labels
    result = taught(teacher, mirrored, labels)
    after = named(result.weights.likelihoods(drawn)) == labels
    assert before.sum() < after.sum()
    judgement = result.judgement
    assert judgement.own.before.right < judgement.own.after.right
    assert judgement.strangers.after.total == 1000
    assert judgement.non_digits.after.total == 200
    again = taught(teacher, mirrored, labels)
    for one, other in zip(vars(result.weights).values(), vars(again.weights).values(), strict=True):
        assert np.array_equal(one, other)


def test_one_correction_is_learned(teacher, hand):
    images, _ = hand
    result = taught(teacher, images[6:7], [7])
    assert named(result.weights.likelihoods(features(teacher, images[6:7]))) == [7]
    assert result.judgement.own.after.right == result.judgement.own.before.right
    assert not result.judgement.doubtful


def test_a_slip_is_pointed_out_and_left_out_unless_it_is_confirmed(teacher, hand):
    images, labels = hand
    wrong = labels.copy()
    wrong[0] = 4
    result = taught(teacher, images, wrong)
    assert result.judgement.doubtful == ((0, 0),)
    assert result.judgement.own.after.total == 29
    assert taught(teacher, images, wrong, confirmed=[0]).judgement.doubtful == ()


def test_a_prankster_is_refused(teacher):
    """Whoever calls every 3 an 8, and shows many, would spoil the reading of 3 for all."""
    stored = load_stored_drawings()
    threes = stored.images[stored.labels == 3][:40]
    judgement = taught(teacher, threes, np.full(len(threes), 8)).judgement
    assert judgement.harms_strangers
    assert judgement.is_refused


def test_no_digits_are_learned_too(teacher, hand):
    images, _ = hand
    result = taught(teacher, images[3:6], [NO_DIGIT] * 3)
    assert (named(result.weights.likelihoods(features(teacher, images[3:6]))) == NO_DIGIT).all()


def test_the_taught_network_is_an_ordinary_one_with_a_note(teacher, hand, tmp_path):
    images, labels = hand
    result = taught(teacher, images, labels)
    note = Note("Anna", {"0": 3}, "abc", "1.0", result.judgement.as_dict())
    path = tmp_path / "hands" / "taught-1.keras"
    taught_network.save(teacher.upper, result.weights, note, path)
    assert read_note(path) == note
    assert [file.name for file in path.parent.iterdir()] == ["taught-1.keras"]
    network = load_model(path)
    expected = result.weights.likelihoods(features(teacher, images))
    assert np.allclose(network.predict(images / 255, verbose=0), expected, atol=1e-4)
    assert read_note(default_model()) is None
    assert read_note(tmp_path / "none.keras") is None
    # The teacher's own network is as it was.
    assert np.allclose(
        UpperLayers(default_model()).weights.kernel, teacher.upper.weights.kernel, atol=0
    )
    with pytest.raises(ModelError):
        taught_network.save(teacher.upper, result.weights, note, path / "below.keras")


def test_other_networks_cannot_be_taught():
    with pytest.raises(ModelError, match="program's own"):
        UpperLayers(small_model())
