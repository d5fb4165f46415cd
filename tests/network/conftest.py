import pytest

from digit_gui.resources import default_model


@pytest.fixture(scope="session")
def keras(recognizer):
    import keras

    return keras


@pytest.fixture(scope="session")
def model(keras):
    """The network that comes with the program, loaded by plain Keras."""
    return keras.models.load_model(default_model())


@pytest.fixture(scope="session")
def other_model(keras):
    """A network of another kind: own activations, biases, strides, dilation, no framing."""
    layers = keras.layers
    keras.utils.set_random_seed(5)
    make = {"activation": "relu", "bias_initializer": "random_normal"}
    return keras.Sequential(
        [
            keras.Input((28, 28, 1)),
            layers.Conv2D(6, 3, strides=2, padding="same", **make),
            layers.AveragePooling2D(2),
            layers.Dropout(0.2),
            layers.Conv2D(8, 3, dilation_rate=2, name="wide", **make),
            layers.MaxPooling2D(2, padding="same"),
            layers.Flatten(),
            layers.Dense(10, "softmax", bias_initializer="random_normal"),
        ]
    )


@pytest.fixture(scope="session")
def other_recognizer(other_model, tmp_path_factory):
    from digit_gui.network.recognizer import Recognizer

    path = tmp_path_factory.mktemp("model") / "other.keras"
    other_model.save(path)
    return Recognizer(path)


@pytest.fixture
def refused(recognizer):
    """Tries to load a file as the network; returns the sentence with which that is refused."""
    from digit_gui.network.recognizer import ModelError, Recognizer

    def refused(path):
        with pytest.raises(ModelError) as refusal:
            Recognizer(path)
        sentence = str(refusal.value)
        assert str(path) in sentence
        return sentence

    return refused
