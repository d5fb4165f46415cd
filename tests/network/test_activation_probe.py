import numpy as np
import pytest

from digit_gui.core.brush import blank
from digit_gui.core.inspection.activations import InspectionError, Layer
from tests.hands import DIGITS, drawing

STAGES = ["stage1", "stage2_inner", "stage2", "stage3_inner", "stage3"]
IMAGES = [drawing(drawn["strokes"]) for drawn in DIGITS] + [blank()]
INPUTS = np.stack(IMAGES)[..., None] / np.float32(255)


def values(keras, model, tensors):
    """What plain Keras computes on all drawings: one array for each tensor."""
    return keras.Model(model.inputs, tensors).predict(INPUTS, verbose=0)


def same(found, expected):
    np.testing.assert_allclose(found, expected, atol=1e-4)


def random_cells(structure, number, seed):
    rng = np.random.default_rng(seed)
    for index, stage in enumerate(structure.stages):
        shape = (stage.height, stage.width, stage.channels)
        for _ in range(number):
            yield index, tuple(int(rng.integers(size)) for size in shape)


def test_the_activations_are_what_keras_computes(recognizer, keras, model):
    names = ["framed", *STAGES, "summary", "logits", "likelihoods"]
    expected = values(keras, model, [model.get_layer(name).output for name in names])
    for index, image in enumerate(IMAGES):
        framed, *maps, features, logits, likelihoods = (of_all[index] for of_all in expected)
        activations = recognizer.inspect(image)
        same(activations.framed, framed[:, :, 0])
        for found, stage in zip(activations.maps, maps, strict=True):
            same(found, stage)
        same(activations.features, features)
        same(activations.logits, logits)
        same(activations.prediction.likelihoods, likelihoods)


def test_a_network_of_another_kind(other_recognizer, keras, other_model):
    mean, largest, flat = (other_model.layers[at] for at in (1, 4, 5))
    assert [stage.name for stage in other_recognizer.structure.stages] == ["convolution 1", "wide"]
    expected = values(keras, other_model, [mean.output, largest.output, flat.output])
    weights, bias = other_model.layers[-1].get_weights()
    for index, image in enumerate(IMAGES):
        activations = other_recognizer.inspect(image)
        same(activations.framed, INPUTS[index, :, :, 0])
        same(activations.maps[0], expected[0][index])
        same(activations.maps[1], expected[1][index])
        same(activations.features, expected[2][index])
        same(activations.logits, expected[2][index] @ weights + bias)
        same(activations.prediction.likelihoods, other_recognizer.predict(image).likelihoods)


def test_a_network_as_tutorials_build_it(keras, tmp_path):
    from digit_gui.network.recognizer import Recognizer

    layers = keras.layers
    tutorial = keras.Sequential(
        [
            keras.Input((28, 28, 1)),
            layers.Conv2D(4, 3),
            layers.Activation("relu"),
            layers.MaxPooling2D(),
            layers.Conv2D(6, 3, activation=layers.LeakyReLU(0.1)),
            layers.MaxPooling2D(),
            layers.Flatten(),
            layers.Dropout(0.5),
            layers.Dense(20, "relu"),
            layers.Dense(10),
            layers.Activation("softmax"),
        ]
    )
    tutorial.save(tmp_path / "tutorial.keras")
    recognizer = Recognizer(tmp_path / "tutorial.keras")
    assert [stage.height for stage in recognizer.structure.stages] == [13, 5]
    assert recognizer.structure.feature_count == 20
    activations = recognizer.inspect(IMAGES[4])
    softmax = np.exp(activations.logits) / np.exp(activations.logits).sum()
    same(activations.prediction.likelihoods, softmax)
    same(recognizer.cell_sum(IMAGES[4], 1, 2, 3, 4).value, activations.maps[1][2, 3, 4])


@pytest.mark.parametrize("which", ["recognizer", "other_recognizer"])
def test_a_sum_ends_in_the_value_of_the_map(which, request):
    recognizer = request.getfixturevalue(which)
    image = IMAGES[3]
    activations = recognizer.inspect(image)
    entering = (activations.framed[:, :, None], *activations.maps)
    for stage, cell in random_cells(recognizer.structure, 12, seed=1):
        found = recognizer.cell_sum(image, stage, *cell)
        assert found.patch.shape == found.kernel.shape
        assert np.isin(found.patch, np.append(entering[stage], 0)).all()
        same(found.total, (found.patch * found.kernel).sum() + found.bias)
        same(found.value, activations.maps[stage][cell])


def test_the_operations_on_a_sum_follow_from_one_another(recognizer, model):
    gamma, beta, mean, variance = model.get_layer("stage2_norm").get_weights()
    epsilon = model.get_layer("stage2_norm").epsilon
    kernel = model.get_layer("stage2_conv2").get_weights()[0]
    for channel in range(0, 64, 7):
        found = recognizer.cell_sum(IMAGES[3], 2, 1, 3, channel)
        assert [operation.layer.kind for operation in found.operations] == [
            "pooling",
            "normalization",
            "activation",
        ]
        assert found.row in (2, 3)
        assert found.column in (6, 7)
        same(found.kernel, kernel[..., channel])
        features, normalized, activated = (operation.value for operation in found.operations)
        same(found.total, features)
        scale = gamma[channel] / np.sqrt(variance[channel] + epsilon)
        same(normalized, (features - mean[channel]) * scale + beta[channel])
        same(activated, max(normalized, 0))
        pooling, normalization, _ = found.operations
        same(pooling.pooled.max(), pooling.value)
        assert pooling.pooled.shape == (2, 2)
        same(normalization.scale, scale)
        same(found.total * normalization.scale + normalization.shift, normalized)


def test_the_sum_of_a_convolution_that_activates_by_itself(other_recognizer, keras, other_model):
    first = other_model.layers[0]
    kernel, bias = first.get_weights()
    convolved = values(keras, other_model, first.output)
    for row, column, channel in [(0, 0, 0), (3, 3, 1), (6, 2, 5)]:
        found = other_recognizer.cell_sum(IMAGES[3], 0, row, column, channel)
        same(found.kernel, kernel[..., channel])
        same(found.bias, bias[channel])
        activation, pooling = found.operations
        assert activation.layer == Layer("activation", "relu")
        same(activation.value, max(found.total, 0))
        window = convolved[3, 2 * row : 2 * row + 2, 2 * column : 2 * column + 2, channel]
        same(activation.value, window.max())
        same(pooling.value, window.mean())
        same(pooling.pooled, window)


@pytest.mark.parametrize("which", ["recognizer", "other_recognizer"])
def test_what_the_last_maps_add_and_the_bias_are_the_logit(which, request):
    recognizer = request.getfixturevalue(which)
    for image in IMAGES[:4]:
        activations = recognizer.inspect(image)
        digit = activations.likeliest
        logit = recognizer.cell_sum(image, recognizer.structure.logit_stage, 0, 0, digit)
        same(activations.influences[-1].sum() + logit.bias, activations.logits[digit])
        same(activations.feature_contributions.sum() + logit.bias, activations.logits[digit])
        same(logit.contributions, activations.feature_contributions)


def test_influences_are_value_times_the_derivative_of_the_logit(recognizer, keras, model):
    """Checked by what the logit loses when a map of the first stage is made a little weaker."""
    image, share = IMAGES[4], 1e-3
    activations = recognizer.inspect(image)
    first = model.get_layer("stage1").output
    rest = keras.Model(first, model.get_layer("logits").output)
    maps = activations.maps[0]
    for channel in np.argsort(-np.abs(activations.influences[0]))[:5]:
        logits = []
        for factor in (1 - share, 1 + share):
            changed = maps.copy()
            changed[:, :, channel] *= factor
            logits.append(rest.predict(changed[None], verbose=0)[0, activations.likeliest])
        slope = (float(logits[1]) - float(logits[0])) / (2 * share)
        assert slope == pytest.approx(activations.influences[0][channel], abs=0.05)


@pytest.mark.parametrize("which", ["recognizer", "other_recognizer"])
def test_features_and_logits_are_followed_as_sums(which, request):
    recognizer = request.getfixturevalue(which)
    structure, image = recognizer.structure, IMAGES[2]
    activations = recognizer.inspect(image)
    last = activations.maps[-1]
    assert len(structure.sources) == structure.feature_count
    for index in range(0, structure.feature_count, 29):
        found = recognizer.cell_sum(image, structure.feature_stage, 0, 0, index)
        assert found.channels == (structure.sources[index],)
        same(found.patch[:, :, 0], last[:, :, structure.sources[index]])
        same(found.total, activations.features[index])
        same((found.patch * found.kernel).sum(), activations.features[index])
    for digit in range(10):
        found = recognizer.cell_sum(image, structure.logit_stage, 0, 0, digit)
        same(found.total, activations.logits[digit])
        same(found.value, activations.prediction.likelihoods[digit])
        heads = [values[digit] for values in activations.head]
        same([operation.value for operation in found.operations], heads)


def test_the_head_is_what_follows_the_logits(recognizer):
    softplus, softmax = recognizer.structure.head
    assert (softplus.kind, softplus.name, softmax.kind) == ("activation", "softplus", "softmax")
    activations = recognizer.inspect(IMAGES[3])
    same(activations.head[0], np.log1p(np.exp(activations.logits.astype(np.float64))))
    powers = np.exp(activations.head[0].astype(np.float64))
    same(activations.head[1], powers / powers.sum())


def test_features_that_are_no_sums_of_maps_are_refused_in_words(keras, tmp_path):
    from digit_gui.network.recognizer import Recognizer

    layers = keras.layers
    hidden = keras.Sequential(
        [
            keras.Input((28, 28, 1)),
            layers.Conv2D(3, 3, strides=3, activation="relu"),
            layers.Flatten(),
            layers.Dense(12, "relu"),
            layers.Dense(10),
            layers.Rescaling(0.5, name="temperature"),
            layers.Softmax(),
        ]
    )
    hidden.save(tmp_path / "hidden.keras")
    recognizer = Recognizer(tmp_path / "hidden.keras")
    structure = recognizer.structure
    assert structure.sources == ()
    with pytest.raises(InspectionError, match="not a weighted sum"):
        recognizer.cell_sum(IMAGES[2], structure.feature_stage, 0, 0, 3)
    logit = recognizer.cell_sum(IMAGES[2], structure.logit_stage, 0, 0, 3)
    scaling, _ = logit.operations
    assert (scaling.layer.kind, scaling.scale) == ("scaling", 0.5)
    same(scaling.value, logit.total / 2)
    assert set(logit.channels) == {-1}
