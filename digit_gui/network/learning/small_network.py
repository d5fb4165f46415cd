"""The workshop's networks: built from a few choices, trained in seconds."""

from __future__ import annotations

from typing import Any  # Keras ships no types

import keras
from keras import layers

from digit_gui.core.grid import DIGITS, SIZE
from digit_gui.core.learning.requests import CONVOLUTIONS, DENSE, Architecture
from digit_gui.network.framing import framed

_UNITS_PER_WIDTH = 4
"""Units of a dense layer for each of a convolution's maps: about as much to compute."""


def build(architecture: Architecture) -> Any:
    """An untrained Keras model; it takes and gives what `model.keras` does.

    The kernel sizes are those of the first layers of `model.keras`, 5x5 and 3x3.
    """
    drawing = keras.Input((SIZE, SIZE, 1), dtype="float32", name="drawing")
    x = framed(drawing) if architecture.is_framed else drawing
    if architecture.kind in CONVOLUTIONS:
        x = _convolutions(x, architecture, 1 + CONVOLUTIONS.index(architecture.kind))
    else:
        x = layers.Flatten(name="cells")(x)
        for number in range(1, 1 + DENSE.index(architecture.kind)):
            units = _UNITS_PER_WIDTH * architecture.width
            x = layers.Dense(units, architecture.activation, name=f"dense{number}")(x)
    x = layers.Dropout(architecture.dropout, name="dropout")(x)
    logits = layers.Dense(DIGITS, name="logits")(x)
    evidence = layers.Activation("softplus", name="evidence")(logits)
    return keras.Model(drawing, layers.Softmax(name="likelihoods")(evidence))


def _convolutions(x: Any, architecture: Architecture, count: int) -> Any:
    for number in range(1, count + 1):
        maps, size = architecture.width * number, 5 if number == 1 else 3
        x = layers.Conv2D(maps, size, name=f"stage{number}_conv")(x)
        x = layers.MaxPooling2D(name=f"stage{number}_pool")(x)
        x = layers.Activation(architecture.activation, name=f"stage{number}")(x)
    return layers.Flatten(name="features")(x)
