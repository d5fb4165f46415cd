"""Loads the Keras model in a file, and checks that it can serve as the network."""

from __future__ import annotations

import zipfile
from pathlib import Path
from typing import Any  # Keras and TensorFlow ship no types

import keras
import tensorflow as tf

from digit_gui.core.grid import DIGITS, SIZE
from digit_gui.core.words import translate
from digit_gui.network import model_limits
from digit_gui.network.layer_names import unused_name

_INPUT, _INPUT_WITHOUT_CHANNEL = (None, SIZE, SIZE, 1), (None, SIZE, SIZE)
_OUTPUT = (None, DIGITS)


class ModelError(Exception):
    """Why a file can't serve as the network: one sentence for a person."""


def load_model(path: Path) -> Any:
    """Loads a model in safe mode: one that holds program code is refused.

    Args:
        path: a file in Keras's own format, `.keras`. Its model takes (batch, 28, 28, 1) or
            (batch, 28, 28).

    Returns:
        A Keras model that takes (batch, 28, 28, 1) and gives (batch, 10).

    Raises:
        ModelError: when there is no such file, or when it holds no such model, or too large a one.
    """
    try:
        _check_file(path)
        model = _deserialized(path)
        takes, gives = getattr(model, "input_shape", None), getattr(model, "output_shape", None)
        if takes not in (_INPUT, _INPUT_WITHOUT_CHANNEL) or gives != _OUTPUT:
            raise ModelError(
                translate(
                    "ModelFile",
                    "The network in {path} takes {takes} and gives {gives}; it must take "
                    "{must_take} and give {must_give}.",
                ).format(
                    path=path,
                    takes=_shape(takes),
                    gives=_shape(gives),
                    must_take=_shape(_INPUT),
                    must_give=_shape(_OUTPUT),
                )
            )
        model_limits.check_computation(model)
    except model_limits.SizeError as error:
        raise ModelError(
            translate("ModelFile", "The network in {path} is too large: {error}.").format(
                path=path, error=error
            )
        ) from error
    return model if takes == _INPUT else _with_channel(model)


def _check_file(path: Path) -> None:
    if not path.is_file():
        raise ModelError(translate("ModelFile", "There is no model file {path}.").format(path=path))
    try:
        with zipfile.ZipFile(path) as archive:
            model_limits.check_archive(archive)
    except OSError as error:
        raise ModelError(
            translate("ModelFile", "{path} can't be opened: {error}.").format(
                path=path, error=error.strerror
            )
        ) from error
    except zipfile.BadZipFile as error:
        raise ModelError(
            translate("ModelFile", "{path} is not a Keras model, or only a part of one.").format(
                path=path
            )
        ) from error


def _deserialized(path: Path) -> Any:
    limit = model_limits.WeightLimit()
    try:
        with tf.variable_creator_scope(limit):
            return keras.models.load_model(path, compile=False, safe_mode=True)
    except Exception as error:  # whatever a damaged or foreign file makes Keras raise
        limit.check()
        if "safe_mode" in str(error) or "unsafe" in str(error):
            raise ModelError(
                translate(
                    "ModelFile", "{path} holds program code; such a model isn't loaded."
                ).format(path=path)
            ) from error
        raise ModelError(
            translate("ModelFile", "{path} is not a supported Keras model.").format(path=path)
        ) from error


def _with_channel(model: Any) -> Any:
    """A model that takes (batch, 28, 28, 1), made of one that takes (batch, 28, 28)."""
    model = keras.Model(model.inputs[0], model.outputs[0])  # a Sequential lists no operations
    image = keras.Input(_INPUT[1:], name=unused_name(model, "image"))
    without_channel = keras.layers.Reshape((SIZE, SIZE), name=unused_name(model, "without_channel"))
    # `call`, unlike the model itself, adds its layers one by one: they can be inspected.
    return keras.Model(image, model.call(without_channel(image)))


def _shape(shape: object) -> str:
    if not isinstance(shape, tuple) or not all(isinstance(n, int | None) for n in shape):
        return translate("ModelFile", "something else")
    return " x ".join(translate("ModelFile", "any number") if n is None else str(n) for n in shape)
