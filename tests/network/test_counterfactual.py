"""What would make it another digit: the change that is found, checked by plain Keras."""

import numpy as np
import pytest

from digit_gui.core.brush import blank
from digit_gui.network.inspection.counterfactual import Guide
from digit_gui.network.model_graph import parse_model
from tests.hands import DIGITS, drawing

EVERY = range(len(DIGITS))

_VISIBLE = 13
"""Of 255, a twentieth of ink: where a stroke lies over ink, it changes single cells by less, which
nobody sees."""


def found(recognizer, image, digit):
    """The end of a search, and how many slices it took."""
    slices = list(recognizer.what_if(image, digit))
    assert all(value is None for value in slices[:-1])
    return slices[-1], len(slices)


@pytest.fixture(scope="module")
def likelihoods_of(model):
    """Ten likelihoods of an image, by plain Keras."""

    def likelihoods(image):
        return model(image[None, :, :, None] / np.float32(255)).numpy()[0]

    return likelihoods


@pytest.fixture(scope="module")
def proposals(recognizer, likelihoods_of):
    """For each drawing of the tests, what would make it the second likeliest digit."""
    images = [drawing(drawn["strokes"]) for drawn in DIGITS]
    nearest = [int(np.argsort(-likelihoods_of(image))[1]) for image in images]
    return [
        found(recognizer, image, digit)[0] for image, digit in zip(images, nearest, strict=True)
    ]


def test_it_finds_the_nearest_other_digit_of_every_drawing(proposals, likelihoods_of):
    for proposal in proposals:
        assert proposal.is_found
        likelihoods = likelihoods_of(proposal.changed)
        np.testing.assert_allclose(proposal.prediction.likelihoods, likelihoods, atol=1e-4)
        assert likelihoods.argmax() == proposal.digit
        assert likelihoods[proposal.digit] > 0.5


def test_little_of_the_ink_changes(proposals):
    shares = [proposal.share for proposal in proposals]
    assert np.median(shares) < 0.25
    assert max(shares) < 0.6


def test_added_and_removed_ink_lead_from_one_drawing_to_the_other(proposals):
    for proposal in proposals:
        added, removed = proposal.added.astype(int), proposal.removed.astype(int)
        np.testing.assert_array_equal(proposal.image + added - removed, proposal.changed)
        assert not (added * removed).any()
        ink = proposal.image.sum(dtype=np.int64)
        assert proposal.share == pytest.approx((added.sum() + removed.sum()) / ink)


def test_it_changes_lines_that_can_be_drawn_and_no_scattered_cells(proposals):
    for proposal in proposals:
        changed = np.pad(np.maximum(proposal.added, proposal.removed) > _VISIBLE, 1)
        around = sum(
            np.roll(changed, (down, across), (0, 1)).astype(int)
            for down in (-1, 0, 1)
            for across in (-1, 0, 1)
        )
        assert not (changed & (around == 1)).any()


def test_what_it_is_already_needs_no_change(recognizer):
    proposal, slices = found(recognizer, drawing(DIGITS[5]["strokes"]), 4)
    assert proposal.is_found
    assert proposal.share == 0
    assert slices == 1


def test_without_ink_there_is_nothing_to_change(recognizer):
    proposal, _ = found(recognizer, blank(), 3)
    assert not proposal.is_found
    assert not proposal.changed.any()


def test_a_network_of_another_kind(other_recognizer, other_model):
    image = drawing(DIGITS[8]["strokes"])
    proposal, slices = found(other_recognizer, image, 2)
    likelihoods = other_model(proposal.changed[None, :, :, None] / np.float32(255)).numpy()[0]
    np.testing.assert_allclose(proposal.prediction.likelihoods, likelihoods, atol=1e-4)
    assert proposal.is_found == (likelihoods[2] > 0.5)
    assert slices < 120


def test_the_guides_goal_and_slope_are_what_keras_computes(keras, model):
    import tensorflow as tf

    image, digit = drawing(DIGITS[3]["strokes"]), 7
    guide = Guide(parse_model(model))
    outputs = keras.Model(model.input, [model.get_layer("logits").output, model.output])
    batch = tf.constant(image[None, :, :, None] / np.float32(255))
    with tf.GradientTape() as tape:
        tape.watch(batch)
        logits, likelihoods = outputs(batch)
        likelihood = likelihoods[0, digit]
        goal = tf.math.log((likelihood + 1e-7) / (1 - likelihood + 1e-7)) + logits[0, digit] / 2
    slope = tape.gradient(goal, batch).numpy()[0, :, :, 0]
    (value,), (given,) = guide.values([image], digit)
    assert value == pytest.approx(float(goal), abs=1e-3)
    np.testing.assert_allclose(given, likelihoods[0], atol=1e-5)
    scale = float(np.abs(slope).max())
    np.testing.assert_allclose(guide.slope(image, digit), slope, atol=1e-3 * scale)
