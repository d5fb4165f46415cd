import json
import zipfile

import numpy as np
import pytest

from digit_gui.core.brush import blank


@pytest.fixture
def saved(keras, tmp_path):
    """Saves a model of the given layers between a (28, 28, 1) image and ten likelihoods."""

    def saved(*layers):
        path = tmp_path / "model.keras"
        answer = keras.layers.Dense(10, "softmax")
        keras.Sequential([keras.Input((28, 28, 1)), *layers, answer]).save(path)
        return path

    return saved


def reconfigured(path, name, **numbers):
    """The model file with other numbers in the configuration of one layer, whatever its weights."""
    with zipfile.ZipFile(path) as archive:
        parts = {part: archive.read(part) for part in archive.namelist()}
    config = json.loads(parts["config.json"])
    found = [layer for layer in all_layers(config["config"]) if layer["config"]["name"] == name]
    assert len(found) == 1
    found[0]["config"].update(numbers)
    parts["config.json"] = json.dumps(config).encode()
    with zipfile.ZipFile(path, "w") as archive:
        for part, content in parts.items():
            archive.writestr(part, content)
    return path


def all_layers(config):
    for layer in config["layers"]:
        yield layer
        if "layers" in layer["config"]:
            yield from all_layers(layer["config"])


@pytest.mark.parametrize(
    ("name", "numbers"),
    [
        ("conv", {"filters": 10**8}),
        ("conv", {"kernel_size": [10**5, 10**5], "padding": "same"}),
        ("wide", {"units": 10**9}),
        ("wide", {"units": 30_000}),
    ],
)
def test_too_many_weights(refused, saved, keras, name, numbers):
    layers = keras.layers
    path = saved(layers.Conv2D(4, 3, name="conv"), layers.Flatten(), layers.Dense(8, name="wide"))
    assert "too large: it has more than 20 million weights" in refused(
        reconfigured(path, name, **numbers)
    )


def test_too_many_weights_in_a_nested_model(refused, saved, keras):
    layers = keras.layers
    nested = keras.Sequential([keras.Input((784,)), layers.Dense(8, name="wide")])
    path = saved(layers.Flatten(), nested)
    assert "20 million weights" in refused(reconfigured(path, "wide", units=10**9))


def test_too_many_values(refused, saved, keras):
    layers = keras.layers
    path = saved(layers.ZeroPadding2D(10**6), layers.Conv2D(2, 3), layers.GlobalMaxPooling2D())
    assert "too large: its layers give more than 10 million values" in refused(path)


def test_too_many_values_in_a_nested_model(refused, saved, keras):
    layers = keras.layers
    nested = keras.Sequential([keras.Input((28, 28, 1)), layers.UpSampling2D(10**4)])
    assert "10 million values" in refused(saved(nested, layers.GlobalMaxPooling2D()))


@pytest.mark.parametrize("costly", ["convolution", "pooling"])
def test_too_many_multiplications(refused, saved, keras, costly):
    layers = keras.layers
    layer = {
        "convolution": layers.Conv2D(1, 100, padding="same"),
        "pooling": layers.MaxPooling2D(100, strides=1, padding="same"),
    }[costly]
    path = saved(layers.ZeroPadding2D(500), layer, layers.GlobalMaxPooling2D())
    assert "more than 5 thousand million multiplications" in refused(path)


def test_a_long_description(refused, saved, keras):
    path = saved(keras.layers.Flatten())
    with zipfile.ZipFile(path) as archive:
        parts = {part: archive.read(part) for part in archive.namelist()}
    parts["config.json"] += b" " * 2_000_000
    with zipfile.ZipFile(path, "w") as archive:
        for part, content in parts.items():
            archive.writestr(part, content)
    assert "its description has more than 2 MB" in refused(path)


def test_a_file_that_unpacks_to_too_much(refused, saved, keras):
    path = saved(keras.layers.Flatten())
    with (
        zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED, compresslevel=1) as archive,
        archive.open("assets/zeros", "w") as zeros,
    ):
        for _ in range(256):
            zeros.write(bytes(1024**2))
    assert path.stat().st_size < 3_000_000
    assert "it unpacks to more than 256 MB" in refused(path)


def test_a_large_network_within_the_limits(saved, keras):
    from digit_gui.network.recognizer import Recognizer

    layers = keras.layers
    path = saved(
        layers.Conv2D(64, 3, padding="same", activation="relu"),
        layers.Conv2D(64, 3, padding="same", activation="relu"),
        layers.MaxPooling2D(4),
        layers.Flatten(),
        layers.Dense(4096, "relu"),
    )
    assert np.isfinite(Recognizer(path).predict(blank()).likelihoods).all()


def test_a_network_that_does_not_say_how_large_a_layer_is_is_refused(keras, saved, refused):
    path = saved(keras.layers.Reshape((28, 28, 1), name="reshape"), keras.layers.Flatten())
    path = reconfigured(path, "reshape", target_shape=["any", 28, 1])
    assert "doesn't say how many values" in refused(path)
