"""The network, ready to answer: loads `model.keras` once and reads drawings with it."""

from __future__ import annotations

import os
import zipfile
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

# The network is compiled with tf.function; a person's own keras.json may name another backend.
os.environ["KERAS_BACKEND"] = "tensorflow"

import keras
import numpy as np
import tensorflow as tf

from digit_gui.core.brush import blank
from digit_gui.core.grid import DIGITS, SIZE
from digit_gui.core.prediction import Prediction

if TYPE_CHECKING:
    from digit_gui.core.activations import Activations, CellSum, Structure
    from digit_gui.core.grid import Floats, Image, Images
    from digit_gui.network.activation_probe import ActivationProbe
    from digit_gui.network.integrated_gradients import Explanation, IntegratedGradients
    from digit_gui.network.model_graph import ModelGraph

_INPUT, _OUTPUT = (None, SIZE, SIZE, 1), (None, DIGITS)


class ModelError(Exception):
    """Why a file can't serve as the network: one sentence for a person."""


class Recognizer:
    """Reads drawings with the Keras model in a file.

    The model takes (batch, 28, 28, 1) float32 in 0..1, ink = 1, and answers with (batch, 10)
    likelihoods. One drawing goes through a compiled function of fixed signature, which takes
    about a millisecond where `model.predict` takes sixty.

    Args:
        path: a file in Keras's own format, `.keras`. It is loaded in safe mode: a model that
            holds program code is refused.

    Raises:
        ModelError: when there is no such file, or when it holds no such model.
    """

    def __init__(self, path: Path) -> None:
        self._model = _load(path)
        self._likelihoods = _compiled(self._model, batch=1)
        try:
            self.predict(blank())
        except (tf.errors.OpError, ValueError) as error:
            raise ModelError(f"The network in {path} doesn't answer with likelihoods.") from error

    def predict(self, image: Image) -> Prediction:
        """Reads a drawing, (28, 28) uint8, 255 = ink."""
        return Prediction(self._likelihoods(tf.constant(_as_input(image)))[0].numpy())

    def predict_all(self, images: Images) -> Floats:
        """The likelihoods, (N, 10) float32, of many drawings, (N, 28, 28) uint8, 255 = ink.

        All go through the network together; some dozens at once make the most of it.
        """
        drawings = images[..., None].astype(np.float32) / np.float32(255)
        likelihoods: Floats = self._all_likelihoods(tf.constant(drawings)).numpy()
        return likelihoods

    @property
    def structure(self) -> Structure:
        """What the network is made of.

        Raises:
            InspectionError: here and in the methods below, when the network can't be looked into.
        """
        return self._parts.structure

    def inspect(self, image: Image) -> Activations:
        """What the network computes on a drawing, (28, 28) uint8, from framing to answer."""
        return self._observer.inspect(_as_input(image))

    def cell_sum(self, image: Image, stage: int, row: int, column: int, channel: int) -> CellSum:
        """The sum behind one cell of a feature map.

        Args:
            image: the drawing, (28, 28) uint8.
            stage: which of the structure's stages, from 0.
            row: of the stage's maps.
            column: of the stage's maps.
            channel: which of the stage's maps.
        """
        return self._observer.cell_sum(_as_input(image), stage, (row, column, channel))

    def explain(self, image: Image, digit: int, against: int | None = None) -> Explanation:
        """Begins to explain the logit of `digit`, or by how much it exceeds that of `against`.

        Args:
            image: the drawing, (28, 28) uint8.
            digit: in 0..9.
            against: in 0..9, or None.
        """
        from digit_gui.network.integrated_gradients import Explanation

        return Explanation(self._explainer, _as_input(image), digit, against)

    # Imported, taken apart and compiled when somebody first looks: the start must not wait for it.

    @cached_property
    def _all_likelihoods(self) -> Any:
        return _compiled(self._model, batch=None)

    @cached_property
    def _parts(self) -> ModelGraph:
        from digit_gui.network.model_graph import parse_model

        return parse_model(self._model)

    @cached_property
    def _observer(self) -> ActivationProbe:
        from digit_gui.network.activation_probe import ActivationProbe

        return ActivationProbe(self._parts)

    @cached_property
    def _explainer(self) -> IntegratedGradients:
        from digit_gui.network.integrated_gradients import IntegratedGradients

        return IntegratedGradients(self._parts)


def _compiled(model: Any, batch: int | None) -> Any:
    """A function from a tensor of drawings to one of likelihoods; None: of any number of them."""
    # Without AutoGraph: there is nothing in it to rewrite, and a frozen program has no source.
    compiled = tf.function(
        lambda drawings: model(drawings, training=False),
        input_signature=[tf.TensorSpec((batch, SIZE, SIZE, 1), tf.float32)],
        autograph=False,
    )
    return compiled.get_concrete_function()


def _as_input(image: Image) -> Floats:
    """(28, 28) uint8 to (1, 28, 28, 1) float32 in 0..1."""
    drawing: Floats = image[None, :, :, None].astype(np.float32) / np.float32(255)
    return drawing


def _load(path: Path) -> Any:  # Keras ships no types
    if not path.is_file():
        raise ModelError(f"There is no model file {path}.")
    try:
        with path.open("rb") as file:
            is_archive = zipfile.is_zipfile(file)
    except OSError as error:
        raise ModelError(f"{path} can't be read: {error.strerror}.") from error
    if not is_archive:
        raise ModelError(f"{path} is no Keras model, or only a part of one.")
    try:
        model = keras.models.load_model(path, compile=False, safe_mode=True)
    except Exception as error:  # whatever a damaged or foreign file makes Keras raise
        if "safe_mode" in str(error) or "unsafe" in str(error):
            raise ModelError(f"{path} holds program code; such a model isn't loaded.") from error
        raise ModelError(f"{path} is no Keras model that can be read.") from error
    takes, gives = getattr(model, "input_shape", None), getattr(model, "output_shape", None)
    if takes != _INPUT or gives != _OUTPUT:
        raise ModelError(
            f"The network in {path} takes {_shape(takes)} and gives {_shape(gives)}; "
            f"it must take {_shape(_INPUT)} and give {_shape(_OUTPUT)}."
        )
    return model


def _shape(shape: object) -> str:
    if not isinstance(shape, tuple) or not all(isinstance(n, int | None) for n in shape):
        return "something else"
    return " x ".join("any number" if n is None else str(n) for n in shape)
