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


@pytest.mark.parametrize("path", [default_model(), resource("assets/small.keras")])
def test_what_it_computes_in_an_experiment_is_what_keras_computes(keras, path):
    from digit_gui.network.recognizer import Recognizer

    model, network = keras.models.load_model(path), Recognizer(path)
    structure, cooled = network.structure, 2.5
    first = structure.stages[0].name
    start = keras.Model(model.inputs, model.get_layer(first).output)
    names = [*(stage.name for stage in structure.stages[1:]), "summary", "logits", "likelihoods"]
    end = keras.Model(start.output, [model.get_layer(name).output for name in names])
    experiment = Experiment(
        off=frozenset({(0, 1), (0, 3)}), temperature=cooled, threshold=0.9, turn=15, across=2
    )
    maps = start.predict(batch(altered(IMAGE[None], experiment)), verbose=0)
    maps[..., [1, 3]] = 0
    *others, features, logits, plain = end.predict(maps, verbose=0)
    likelihoods = plain[0].astype(float) ** (1 / cooled)
    likelihoods /= likelihoods.sum()

    def same(found, expected):
        np.testing.assert_allclose(found, expected, atol=1e-4)

    outcome = network.try_out(IMAGE, experiment)
    found = outcome.activations
    for stage, expected in enumerate((maps, *others)):
        same(found.maps[stage], expected[0])
    same(found.features, features[0])
    same(found.logits, logits[0])
    same(found.prediction.likelihoods, likelihoods)
    assert found.prediction.threshold == 0.9
    assert list(found.influences[0][[1, 3]]) == [0, 0]
    assert len(found.head) == len(outcome.structure.head) == len(structure.head) + 1
    same(found.head[-2], [found.logits, *found.head][-3] / cooled)
    same(found.head[-1], likelihoods)

    def sum_at(stage, row, column, channel):
        return network.cell_sum(IMAGE, stage, row, column, channel, experiment)

    switched_off = sum_at(0, 5, 5, 3)
    assert switched_off.value == 0
    same(
        switched_off.operations[-2].value,
        start.predict(batch(altered(IMAGE[None], experiment)), verbose=0)[0, 5, 5, 3],
    )
    same(sum_at(1, 3, 3, 0).value, found.maps[1][3, 3, 0])
    digit = sum_at(structure.logit_stage, 0, 0, 4)
    same(digit.total, logits[0, 4])
    same(digit.value, likelihoods[4])
    assert [done.scale for done in digit.operations][-2] == pytest.approx(1 / cooled)


def test_a_layer_more_only_where_the_temperature_is_another(recognizer):
    outcome = recognizer.try_out(IMAGE, Experiment(turn=5))
    assert outcome.structure == recognizer.structure
    plain = recognizer.inspect(altered(IMAGE[None], Experiment(turn=5))[0])
    for found, expected in zip(outcome.activations.head, plain.head, strict=True):
        np.testing.assert_allclose(found, expected, atol=1e-4)
    digit = recognizer.cell_sum(IMAGE, recognizer.structure.logit_stage, 0, 0, 4, Experiment())
    assert [done.layer for done in digit.operations] == list(recognizer.structure.head)


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
