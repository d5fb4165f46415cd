"""The CNN that tutorials train on MNIST: what ours is measured against."""

from __future__ import annotations

from typing import TYPE_CHECKING

import keras
from keras import layers

from digit_gui.network.framing import framed

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    from training.data.characters import Images


def tutorial_network(x: Images, y: npt.NDArray[np.uint8], epochs: int) -> keras.Model:
    """Trained on MNIST as it is, images (N, 28, 28) uint8 and labels (N,); answers as a `network`.

    The layers are those of Keras's own example, "Simple MNIST convnet".
    """
    keras.utils.set_random_seed(0)
    drawing = keras.Input((28, 28, 1))
    model = keras.Model(drawing, _answer(drawing, _layers()))
    model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
    model.fit(x[..., None].astype("float32") / 255, y, batch_size=128, epochs=epochs)
    return model


def behind_framing(model: keras.Model) -> keras.Model:
    """The same network with the same weights, given drawings that were framed for it."""
    drawing = keras.Input((28, 28, 1), dtype="float32")
    return keras.Model(drawing, _answer(framed(drawing), model.layers[1:]))


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


def _answer(x: keras.KerasTensor, steps: list[keras.Layer]) -> keras.KerasTensor:
    for step in steps:
        x = step(x)
    return x
