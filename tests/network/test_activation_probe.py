import numpy as np
import pytest

<<<<<<< HEAD
from digit_gui.core.activations import InspectionError
=======
>>>>>>> network
from digit_gui.core.brush import blank
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


<<<<<<< HEAD
def test_the_structure_is_that_of_the_model(recognizer, model):
    stages = recognizer.structure.stages
    assert [stage.name for stage in stages] == STAGES
    for stage in stages:
        shape = (None, stage.height, stage.width, stage.channels)
        assert model.get_layer(stage.name).output.shape == shape
    assert recognizer.structure.feature_count == model.get_layer("logits").input.shape[1]


def test_the_inside_is_what_keras_computes(recognizer, keras, model):
=======
def test_the_activations_are_what_keras_computes(recognizer, keras, model):
>>>>>>> network
    names = ["framed", *STAGES, "summary", "logits", "likelihoods"]
    expected = values(keras, model, [model.get_layer(name).output for name in names])
    for index, image in enumerate(IMAGES):
        framed, *maps, features, logits, likelihoods = (of_all[index] for of_all in expected)
<<<<<<< HEAD
        inside = recognizer.inspect(image)
        same(inside.framed, framed[:, :, 0])
        for found, stage in zip(inside.maps, maps, strict=True):
            same(found, stage)
        same(inside.features, features)
        same(inside.logits, logits)
        same(inside.prediction.likelihoods, likelihoods)
=======
        activations = recognizer.inspect(image)
        same(activations.framed, framed[:, :, 0])
        for found, stage in zip(activations.maps, maps, strict=True):
            same(found, stage)
        same(activations.features, features)
        same(activations.logits, logits)
        same(activations.prediction.likelihoods, likelihoods)
>>>>>>> network


def test_a_network_of_another_kind(other_recognizer, keras, other_model):
    mean, largest, flat = (other_model.layers[at] for at in (1, 4, 5))
    assert [stage.name for stage in other_recognizer.structure.stages] == ["convolution 1", "wide"]
    expected = values(keras, other_model, [mean.output, largest.output, flat.output])
    weights, bias = other_model.layers[-1].get_weights()
    for index, image in enumerate(IMAGES):
<<<<<<< HEAD
        inside = other_recognizer.inspect(image)
        same(inside.framed, INPUTS[index, :, :, 0])
        same(inside.maps[0], expected[0][index])
        same(inside.maps[1], expected[1][index])
        same(inside.features, expected[2][index])
        same(inside.logits, expected[2][index] @ weights + bias)
        same(inside.prediction.likelihoods, other_recognizer.predict(image).likelihoods)
=======
        activations = other_recognizer.inspect(image)
        same(activations.framed, INPUTS[index, :, :, 0])
        same(activations.maps[0], expected[0][index])
        same(activations.maps[1], expected[1][index])
        same(activations.features, expected[2][index])
        same(activations.logits, expected[2][index] @ weights + bias)
        same(activations.prediction.likelihoods, other_recognizer.predict(image).likelihoods)
>>>>>>> network


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
<<<<<<< HEAD
    inside = recognizer.inspect(IMAGES[4])
    softmax = np.exp(inside.logits) / np.exp(inside.logits).sum()
    same(inside.prediction.likelihoods, softmax)
    same(recognizer.cell_sum(IMAGES[4], 1, 2, 3, 4).value, inside.maps[1][2, 3, 4])
=======
    activations = recognizer.inspect(IMAGES[4])
    softmax = np.exp(activations.logits) / np.exp(activations.logits).sum()
    same(activations.prediction.likelihoods, softmax)
    same(recognizer.cell_sum(IMAGES[4], 1, 2, 3, 4).value, activations.maps[1][2, 3, 4])
>>>>>>> network


@pytest.mark.parametrize("which", ["recognizer", "other_recognizer"])
def test_a_sum_ends_in_the_value_of_the_map(which, request):
    recognizer = request.getfixturevalue(which)
    image = IMAGES[3]
<<<<<<< HEAD
    inside = recognizer.inspect(image)
    entering = (inside.framed[:, :, None], *inside.maps)
=======
    activations = recognizer.inspect(image)
    entering = (activations.framed[:, :, None], *activations.maps)
>>>>>>> network
    for stage, cell in random_cells(recognizer.structure, 12, seed=1):
        found = recognizer.cell_sum(image, stage, *cell)
        assert found.patch.shape == found.kernel.shape
        assert np.isin(found.patch, np.append(entering[stage], 0)).all()
        same(found.total, (found.patch * found.kernel).sum() + found.bias)
<<<<<<< HEAD
        same(found.value, inside.maps[stage][cell])
=======
        same(found.value, activations.maps[stage][cell])
>>>>>>> network


def test_the_operations_on_a_sum_follow_from_one_another(recognizer, model):
    gamma, beta, mean, variance = model.get_layer("stage2_norm").get_weights()
    epsilon = model.get_layer("stage2_norm").epsilon
    kernel = model.get_layer("stage2_conv2").get_weights()[0]
    for channel in range(0, 64, 7):
        found = recognizer.cell_sum(IMAGES[3], 2, 1, 3, channel)
<<<<<<< HEAD
        assert [step.kind for step in found.operations] == [
=======
        assert [operation.kind for operation in found.operations] == [
>>>>>>> network
            "pooling",
            "normalization",
            "activation",
        ]
        assert found.row in (2, 3)
        assert found.column in (6, 7)
        same(found.kernel, kernel[..., channel])
<<<<<<< HEAD
        features, normalized, activated = (step.value for step in found.operations)
=======
        features, normalized, activated = (operation.value for operation in found.operations)
>>>>>>> network
        same(found.total, features)
        scale = gamma[channel] / np.sqrt(variance[channel] + epsilon)
        same(normalized, (features - mean[channel]) * scale + beta[channel])
        same(activated, max(normalized, 0))


def test_the_sum_of_a_convolution_that_activates_by_itself(other_recognizer, keras, other_model):
    first = other_model.layers[0]
    kernel, bias = first.get_weights()
    convolved = values(keras, other_model, first.output)
    for row, column, channel in [(0, 0, 0), (3, 3, 1), (6, 2, 5)]:
        found = other_recognizer.cell_sum(IMAGES[3], 0, row, column, channel)
        same(found.kernel, kernel[..., channel])
        same(found.bias, bias[channel])
        activation, pooling = found.operations
        assert (activation.kind, activation.name) == ("activation", "relu")
        same(activation.value, max(found.total, 0))
        window = convolved[3, 2 * row : 2 * row + 2, 2 * column : 2 * column + 2, channel]
        same(activation.value, window.max())
        same(pooling.value, window.mean())
<<<<<<< HEAD


@pytest.mark.parametrize("which", ["model", "other_model"])
def test_a_cell_sees_its_receptive_field_and_nothing_else(which, request, keras):
    import tensorflow as tf

    from digit_gui.network.model_graph import parse_model

    # With fresh weights: trained ones may well be blind to noise.
    keras.utils.set_random_seed(7)
    parts = parse_model(keras.models.clone_model(request.getfixturevalue(which)))
    from_frame = keras.Model(parts.framed, [stage.maps for stage in parts.stages])
    noise = tf.random.stateless_normal((16, 28, 28, 1), (3, 4))
    for index, stage in enumerate(parts.structure.stages):
        for row, column in [(0, 0), (1, stage.width // 2), (stage.height - 1, stage.width - 1)]:
            left, top, width, height = stage.receptive_field(row, column)
            with tf.GradientTape() as tape:
                tape.watch(noise)
                cells = from_frame(noise)[index][:, row, column]
                total = tf.reduce_sum(cells)
            matters = np.abs(tape.gradient(total, noise).numpy()).max(axis=(0, 3)) > 0
            rows, columns = np.flatnonzero(matters.any(1)), np.flatnonzero(matters.any(0))
            assert (rows[0], rows[-1] + 1) == (top, top + height)
            assert (columns[0], columns[-1] + 1) == (left, left + width)
            outside = np.ones((28, 28, 1), bool)
            outside[top : top + height, left : left + width] = False
            disturbed = from_frame(tf.where(outside, noise[::-1], noise))[index][:, row, column]
            same(disturbed, cells)


def _mlp(keras, image):
    return keras.layers.Dense(10, "softmax")(keras.layers.Flatten()(image))


def _branches(keras, image):
    left, right = keras.layers.Conv2D(2, 3)(image), keras.layers.Conv2D(2, 3)(image)
    return _mlp(keras, keras.layers.Add()([left, right]))


def _residual(keras, image):
    first = keras.layers.Conv2D(2, 3, padding="same")(image)
    second = keras.layers.Conv2D(2, 3, padding="same")(first)
    return _mlp(keras, keras.layers.Conv2D(2, 3)(keras.layers.Add()([first, second])))


def _depthwise(keras, image):
    apart = keras.layers.DepthwiseConv2D(3)(keras.layers.Conv2D(2, 3)(image))
    return _mlp(keras, keras.layers.Conv2D(2, 3)(apart))


def _upsampled(keras, image):
    wider = keras.layers.UpSampling2D()(keras.layers.Conv2D(2, 3)(image))
    return _mlp(keras, keras.layers.Conv2D(2, 3)(wider))


def _enlarged(keras, image):
    return _mlp(keras, keras.layers.Conv2D(2, 3)(keras.layers.UpSampling2D()(image)))


def _sigmoid(keras, image):
    flat = keras.layers.Flatten()(keras.layers.Conv2D(2, 3)(image))
    return keras.layers.Dense(10, "sigmoid")(flat)


@pytest.mark.parametrize(
    ("build", "reason"),
    [
        (_mlp, "no two-dimensional convolutions"),
        (_branches, "single chain"),
        (_residual, "single chain"),
        (_depthwise, "single chain"),
        (_upsampled, "between two convolutions"),
        (_enlarged, "56 x 56 x 1"),
        (_sigmoid, "softmax"),
    ],
)
def test_what_can_not_be_shown_is_refused_and_still_answers(build, reason, keras, tmp_path):
    from digit_gui.network.recognizer import Recognizer

    image = keras.Input((28, 28, 1))
    keras.Model(image, build(keras, image)).save(tmp_path / "model.keras")
    recognizer = Recognizer(tmp_path / "model.keras")
    assert recognizer.predict(IMAGES[0]).likelihoods.shape == (10,)
    with pytest.raises(InspectionError, match=reason) as refusal:
        _ = recognizer.structure
    assert str(refusal.value).endswith(".")
    with pytest.raises(InspectionError, match=reason):
        recognizer.inspect(IMAGES[0])
=======
>>>>>>> network
