"""Networks with maps switched off, compared with plain Keras where their weights are 0."""

import numpy as np
import pytest

from digit_gui.core.inspection.activations import InspectionError
from digit_gui.core.inspection.experiment import Experiment, altered
from digit_gui.network.inspection.stored_drawings import FILE, load_stored_drawings
from digit_gui.resources import default_model, resource
from tests.hands import DIGITS, drawing

IMAGE = drawing(DIGITS[5]["strokes"])


@pytest.fixture(scope="module")
def drawings():
    return load_stored_drawings()


@pytest.fixture(scope="module")
def without_map_9(keras):
    """The program's network without map 9 of stage2: its normalization gives 0 there."""
    model = keras.models.load_model(default_model())
    normalization = model.get_layer("stage2_norm")
    weights = normalization.get_weights()
    for values in weights[:2]:
        values[9] = 0
    normalization.set_weights(weights)
    return model


def stage_of(recognizer, name):
    return [stage.name for stage in recognizer.structure.stages].index(name)


def batch(images):
    return images[..., None] / np.float32(255)


def test_without_changes_the_answer_is_the_same(recognizer):
    outcome = recognizer.try_out(IMAGE, Experiment())
    expected = recognizer.predict(IMAGE).likelihoods
    for prediction in (outcome.before, outcome.after):
        np.testing.assert_allclose(prediction.likelihoods, expected, atol=1e-6)
    np.testing.assert_array_equal(outcome.image, IMAGE)


def test_a_map_that_is_off_is_0_for_all_that_follows(recognizer, without_map_9, drawings):
    off = Experiment(off=frozenset({(stage_of(recognizer, "stage2"), 9)}))
    images = drawings.images[:40]
    expected = without_map_9.predict(batch(images), verbose=0)
    found = [recognizer.try_out(image, off).after.likelihoods for image in images]
    np.testing.assert_allclose(found, expected, atol=1e-4)
    plain = [recognizer.predict(image).likelihoods for image in images]
    assert np.abs(np.subtract(found, plain)).max() > 0.001


def test_the_stored_drawings_are_counted_with_and_without(
    recognizer, without_map_9, model, drawings
):
    experiment = Experiment(off=frozenset({(stage_of(recognizer, "stage2"), 9)}), turn=20)
    counts = [count for count in recognizer.count_right(experiment) if count]
    assert [count.drawings for count in counts] == sorted({count.drawings for count in counts})
    assert counts[-1].drawings == counts[-1].total == len(drawings.images)
    assert counts[-1].after < counts[-1].before
    first = counts[0]
    images, labels = drawings.images[: first.drawings], drawings.labels[: first.drawings]
    for network, tried, right in (
        (model, images, first.before),
        (without_map_9, altered(images, experiment), first.after),
    ):
        likelihoods = network.predict(batch(tried), batch_size=96, verbose=0)
        named = likelihoods.max(axis=1) > 0.5
        assert right == ((likelihoods.argmax(axis=1) == labels) & named).sum()


def test_temperature_divides_what_softmax_takes(recognizer, other_recognizer):
    for network in (recognizer, other_recognizer):
        plain = network.predict(IMAGE).likelihoods.astype(float)
        hot = network.try_out(IMAGE, Experiment(temperature=3)).after.likelihoods
        expected = plain ** (1 / 3) / (plain ** (1 / 3)).sum()
        np.testing.assert_allclose(hot, expected, atol=1e-4)


def test_a_network_of_another_kind(keras, other_model, other_recognizer):
    without = keras.models.clone_model(other_model)
    without.set_weights(other_model.get_weights())
    convolution = without.get_layer("wide")
    kernel, bias = convolution.get_weights()
    kernel[..., 2], bias[2] = 0, 0
    convolution.set_weights([kernel, bias])
    off = Experiment(off=frozenset({(1, 2)}))
    found = other_recognizer.try_out(IMAGE, off).after.likelihoods
    expected = without.predict(batch(IMAGE[None]), verbose=0)[0]
    np.testing.assert_allclose(found, expected, atol=1e-5)


def test_the_small_network(keras):
    from digit_gui.network.recognizer import Recognizer

    path = resource("assets/small.keras")
    small = Recognizer(path)
    everything = frozenset((0, channel) for channel in range(1, small.structure.stages[0].channels))
    outcome = small.try_out(IMAGE, Experiment(off=everything))
    expected = keras.models.load_model(path).predict(batch(IMAGE[None]), verbose=0)[0]
    np.testing.assert_allclose(outcome.before.likelihoods, expected, atol=1e-5)
    assert np.abs(outcome.after.likelihoods - expected).max() > 0.01


def test_the_drawings_that_come_with_the_program(drawings):
    assert drawings.images.shape == (1000, 28, 28)
    assert drawings.images.dtype == np.uint8
    assert np.bincount(drawings.labels).tolist() == [100] * 10
    assert resource(FILE).stat().st_size <= 200_000


def test_drawings_that_cannot_be_read_are_said_so(tmp_path):
    path = tmp_path / "none.npz"
    with pytest.raises(InspectionError, match=r"none\.npz can't be read"):
        load_stored_drawings(path)
    path.write_bytes(b"no archive")
    with pytest.raises(InspectionError, match=r"none\.npz can't be read"):
        load_stored_drawings(path)
