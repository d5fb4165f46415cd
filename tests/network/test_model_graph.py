import numpy as np
import pytest

from digit_gui.core.inspection.activations import InspectionError
from tests.hands import DIGITS, drawing

IMAGE = drawing(DIGITS[4]["strokes"])


def test_the_structure_is_that_of_the_model(recognizer, model):
    stages = recognizer.structure.stages
    assert [stage.name for stage in stages] == [
        "stage1",
        "stage2_inner",
        "stage2",
        "stage3_inner",
        "stage3",
    ]
    for stage in stages:
        shape = (None, stage.height, stage.width, stage.channels)
        assert model.get_layer(stage.name).output.shape == shape
    assert recognizer.structure.feature_count == model.get_layer("logits").input.shape[1]


def next_automatic_name(keras):
    """The name that Keras will give the dense layer after the next one."""
    number = keras.layers.Dense(1).name.removeprefix("dense").removeprefix("_")
    return f"dense_{int(number or 0) + 1}"


@pytest.mark.parametrize("name", [next_automatic_name, lambda keras: "logits"])
def test_names_of_layers_do_not_collide(keras, tmp_path, name):
    """In a fresh process Keras names the first dense layer "dense", as in a tutorial's model."""
    from digit_gui.network.recognizer import Recognizer

    layers = keras.layers
    keras.Sequential(
        [
            keras.Input((28, 28, 1)),
            layers.Conv2D(4, 3, strides=3, name="conv"),
            layers.Flatten(name="flat"),
            layers.Dense(20, name=name(keras)),
            layers.Dense(10, "softmax", name="answer"),
        ]
    ).save(tmp_path / "tutorial.keras")
    recognizer = Recognizer(tmp_path / "tutorial.keras")
    activations = recognizer.inspect(IMAGE)
    softmax = np.exp(activations.logits) / np.exp(activations.logits).sum()
    np.testing.assert_allclose(activations.prediction.likelihoods, softmax, atol=1e-5)


@pytest.mark.parametrize("which", ["model", "other_model"])
def test_a_cell_depends_on_its_receptive_field_and_nothing_else(which, request, keras):
    import tensorflow as tf

    from digit_gui.network.model_graph import parse_model

    # With fresh weights: trained ones may well be blind to noise.
    keras.utils.set_random_seed(7)
    graph = parse_model(keras.models.clone_model(request.getfixturevalue(which)))
    from_frame = keras.Model(graph.framed, [stage.maps for stage in graph.stages])
    noise = tf.random.stateless_normal((16, 28, 28, 1), (3, 4))
    for index, stage in enumerate(graph.structure.stages):
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
            np.testing.assert_allclose(disturbed, cells, atol=1e-4)


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
def test_what_cannot_be_inspected_is_refused_and_still_answers(build, reason, keras, tmp_path):
    from digit_gui.network.recognizer import Recognizer

    image = keras.Input((28, 28, 1))
    keras.Model(image, build(keras, image)).save(tmp_path / "model.keras")
    recognizer = Recognizer(tmp_path / "model.keras")
    assert recognizer.predict(IMAGE).likelihoods.shape == (10,)
    with pytest.raises(InspectionError, match=reason) as refusal:
        _ = recognizer.structure
    assert str(refusal.value).endswith(".")
    with pytest.raises(InspectionError, match=reason):
        recognizer.inspect(IMAGE)
