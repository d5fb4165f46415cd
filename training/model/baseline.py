"""The baseline: the CNN that tutorials train on MNIST."""

from __future__ import annotations

from typing import TYPE_CHECKING

import keras
from keras import layers

from digit_gui.network.framing import framed

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    from digit_gui.core.grid import Images


def tutorial_network(x: Images, y: npt.NDArray[np.uint8], epochs: int) -> keras.Model:
    """Trains it on images (N, 28, 28) uint8 and labels (N,). Input and output as `build_network`.

    The layers are those of Keras's own example, "Simple MNIST convnet".
    """
    keras.utils.set_random_seed(0)
    drawing = keras.Input((28, 28, 1))
    model = keras.Model(drawing, _chain(drawing, _layers()))
    model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
    model.fit(x[..., None].astype("float32") / 255, y, batch_size=128, epochs=epochs)
    return model


def behind_framing(model: keras.Model) -> keras.Model:
    """The same network with the same weights, behind the framing of `build_network`."""
    drawing = keras.Input((28, 28, 1), dtype="float32")
    return keras.Model(drawing, _chain(framed(drawing), model.layers[1:]))


def _layers() -> list[keras.Layer]:
    return [
        layers.Conv2D(32, 3, activation="relu"),
        layers.MaxPooling2D(),
        layers.Conv2D(64, 3, activation="relu"),
        layers.MaxPooling2D(),
        layers.Flatten(),
        layers.Dropout(0.5),
        layers.Dense(10, activation="softmax"),
    ]


def _chain(x: keras.KerasTensor, chain: list[keras.Layer]) -> keras.KerasTensor:
    for layer in chain:
        x = layer(x)
    return x
