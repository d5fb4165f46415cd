import numpy as np
import pytest

from digit_gui.core.brush import blank
from tests.hands import DIGITS, drawing


@pytest.fixture(scope="module")
def logits_of(keras, model):
    """The logits of drawings (n, 28, 28) in 0..1, by plain Keras."""
    up_to_logits = keras.Model(model.input, model.get_layer("logits").output)

    def logits_of(drawings):
        return up_to_logits(np.asarray(drawings, np.float32)[..., None]).numpy()

    return logits_of


def finished(explanation):
    while not explanation.done:
        explanation.advance()
    return explanation.attribution


@pytest.mark.parametrize("drawn", DIGITS, ids=lambda drawn: str(drawn["digit"]))
def test_the_values_add_up_to_the_difference_from_blank(recognizer, logits_of, drawn):
    image = drawing(drawn["strokes"])
    gained = np.diff(logits_of([blank(), image / 255]), axis=0)[0]
    digit = drawn["digit"]
    other = (digit + 4) % 10
    for against, expected in [(None, gained[digit]), (other, gained[digit] - gained[other])]:
        found = finished(recognizer.explain(image, digit, against))
        assert (found.digit, found.against) == (digit, against)
        np.testing.assert_allclose(found.difference, expected, atol=1e-4)
        assert abs(found.values.sum() - expected) <= 0.05 * max(abs(expected), 1)
        assert not found.values[image == 0].any()
    for_other = finished(recognizer.explain(image, other))
    np.testing.assert_allclose(for_other.difference, gained[other], atol=1e-4)
    assert for_other.completeness_error <= 0.05


def test_every_digit_of_one_drawing(recognizer):
    image = drawing(DIGITS[0]["strokes"])
    for digit in range(10):
        assert finished(recognizer.explain(image, digit)).completeness_error <= 0.05


def test_the_values_are_the_integral_of_the_gradients(recognizer, keras, model):
    import tensorflow as tf

    image = drawing(DIGITS[3]["strokes"])
    steps = 400
    # The midpoint rule, evenly spaced: another quadrature than the one that is tested.
    fractions = (np.arange(steps, dtype=np.float32) + 0.5) / steps
    path = tf.constant(fractions[:, None, None, None] * (image / np.float32(255))[None, :, :, None])
    up_to_logits = keras.Model(model.input, model.get_layer("logits").output)
    with tf.GradientTape() as tape:
        tape.watch(path)
        explained = up_to_logits(path)[:, 2]
    slopes = tape.gradient(explained, path).numpy().mean(axis=0)[:, :, 0]
    expected = slopes * image / 255
    found = finished(recognizer.explain(image, 2)).values
    assert np.abs(found - expected).sum() <= 0.06 * np.abs(expected).sum()
    assert np.corrcoef(found.ravel(), expected.ravel())[0, 1] > 0.995


def test_one_panel_is_what_keras_computes(recognizer, keras, model):
    import tensorflow as tf

    from digit_gui.network.inspection.integrated_gradients import IntegratedGradients
    from digit_gui.network.model_graph import parse_model

    given = (drawing(DIGITS[5]["strokes"]) / np.float32(255))[None, :, :, None]
    target = np.eye(10, dtype=np.float32)[4] - np.eye(10, dtype=np.float32)[9]
    values, logits = IntegratedGradients(parse_model(model)).integrate(given, target, 0.25, 0.75)
    up_to_logits = keras.Model(model.input, model.get_layer("logits").output)
    nodes, weights = np.polynomial.legendre.leggauss(7)
    expected = np.zeros((28, 28))
    for node, weight in zip(nodes, weights, strict=True):
        at = tf.constant(given * np.float32(0.5 + 0.25 * node))
        with tf.GradientTape() as tape:
            tape.watch(at)
            explained = up_to_logits(at) @ target[:, None]
        expected += 0.25 * weight * tape.gradient(explained, at).numpy()[0, :, :, 0]
    np.testing.assert_allclose(values, expected * given[0, :, :, 0], atol=1e-4)
    np.testing.assert_allclose(logits, up_to_logits(given * np.float32(0.75))[0], atol=1e-4)


def test_a_blank_grid_has_nothing_to_explain(recognizer):
    found = finished(recognizer.explain(blank(), 3))
    assert not found.values.any()
    assert found.difference == pytest.approx(0, abs=1e-5)


def test_a_network_of_another_kind(other_recognizer):
    image = drawing(DIGITS[7]["strokes"])
    activations, empty = other_recognizer.inspect(image), other_recognizer.inspect(blank())
    found = finished(other_recognizer.explain(image, 7, against=1))
    gained = activations.logits - empty.logits
    np.testing.assert_allclose(found.difference, gained[7] - gained[1], atol=1e-4)
    assert found.completeness_error <= 0.05


def test_it_ends_after_a_bounded_number_of_slices(recognizer):
    noise = np.random.default_rng(3).integers(0, 256, (28, 28), np.uint8)
    explanation = recognizer.explain(noise, 5, against=6)
    slices = 0
    while not explanation.done:
        explanation.advance()
        slices += 1
    assert slices <= 18
    before = explanation.attribution
    explanation.advance()
    np.testing.assert_array_equal(explanation.attribution.values, before.values)
