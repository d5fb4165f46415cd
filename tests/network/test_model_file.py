import zipfile

import numpy as np

from digit_gui.resources import default_model
from tests.hands import DIGITS, drawing


def test_no_file(refused, tmp_path):
    assert "no model file" in refused(tmp_path / "model.keras")


def test_a_truncated_model(refused, tmp_path):
    whole = default_model().read_bytes()
    path = tmp_path / "model.keras"
    path.write_bytes(whole[: len(whole) // 2])
    assert "only a part of one" in refused(path)


def test_a_zip_that_is_no_model(refused, tmp_path):
    path = tmp_path / "model.keras"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("letter.txt", "Dear reader")
    assert "not a supported Keras model" in refused(path)


def test_a_model_with_broken_weights(refused, tmp_path):
    path = tmp_path / "model.keras"
    with zipfile.ZipFile(default_model()) as whole, zipfile.ZipFile(path, "w") as broken:
        for name in whole.namelist():
            part = whole.read(name)
            broken.writestr(name, part[:1000] if name.endswith(".h5") else part)
    assert "not a supported Keras model" in refused(path)


def test_a_model_of_another_shape(refused, keras, tmp_path):
    path = tmp_path / "colour.keras"
    image = keras.Input((32, 32, 3))
    keras.Model(image, keras.layers.Dense(7)(keras.layers.Flatten()(image))).save(path)
    sentence = refused(path)
    assert "32 x 32 x 3" in sentence
    assert "28 x 28 x 1" in sentence


def test_a_model_of_several_outputs(refused, keras, tmp_path):
    path = tmp_path / "two.keras"
    image = keras.Input((28, 28, 1))
    flat = keras.layers.Flatten()(image)
    keras.Model(image, [keras.layers.Dense(10)(flat), keras.layers.Dense(10)(flat)]).save(path)
    assert "something else" in refused(path)


def test_a_model_that_gives_no_likelihoods(refused, keras, tmp_path):
    path = tmp_path / "logits.keras"
    image = keras.Input((28, 28, 1))
    logits = keras.layers.Dense(10, bias_initializer="ones")(keras.layers.Flatten()(image))
    keras.Model(image, keras.layers.Rescaling(5.0)(logits)).save(path)
    assert "likelihoods" in refused(path)


def test_a_model_that_can_not_be_computed(refused, keras, tmp_path):
    layers = [
        keras.Input((28, 28, 1)),
        keras.layers.Conv2D(2, 3, strides=(10**30, 1), padding="same"),
        keras.layers.GlobalAveragePooling2D(),
        keras.layers.Dense(10, "softmax"),
    ]
    path = tmp_path / "model.keras"
    keras.Sequential(layers).save(path)
    assert refused(path) == f"The network in {path} doesn't answer with likelihoods."


def test_a_model_that_holds_code(refused, keras, tmp_path):
    path = tmp_path / "code.keras"
    image = keras.Input((28, 28, 1))
    flat = keras.layers.Flatten()(keras.layers.Lambda(lambda x: x * 2)(image))
    keras.Model(image, keras.layers.Dense(10, "softmax")(flat)).save(path)
    assert "program code" in refused(path)


def test_a_model_without_a_channel_axis(keras, tmp_path):
    from digit_gui.network.recognizer import Recognizer

    layers = keras.layers
    model = keras.Sequential(
        [
            keras.Input((28, 28), name="image"),
            layers.Reshape((28, 28, 1), name="without_channel"),
            layers.Conv2D(4, 3, strides=3, activation="relu"),
            layers.Flatten(),
            layers.Dense(10, "softmax"),
        ]
    )
    model.save(tmp_path / "model.keras")
    recognizer = Recognizer(tmp_path / "model.keras")
    images = np.stack([drawing(drawn["strokes"]) for drawn in DIGITS[:3]])
    expected = model.predict(images / np.float32(255), verbose=0)
    np.testing.assert_allclose(recognizer.predict_all(images), expected, atol=1e-5)
    np.testing.assert_allclose(recognizer.predict(images[1]).likelihoods, expected[1], atol=1e-5)
    activations = recognizer.inspect(images[2])
    assert activations.maps[0].shape == (9, 9, 4)
    np.testing.assert_allclose(activations.prediction.likelihoods, expected[2], atol=1e-5)
    explanation = recognizer.explain(images[0], 0)
    while not explanation.done:
        explanation.advance()
    assert explanation.attribution.completeness_error < 0.05
