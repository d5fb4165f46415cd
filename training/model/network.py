"""The networks, from the drawing to ten likelihoods; each is saved whole in one file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import keras
import numpy as np
import numpy.typing as npt
from keras import layers

from digit_gui.core.grid import DIGITS, SIZE
from digit_gui.network.framing import framed


@dataclass(frozen=True)
class Design:
    """How a network is built.

    Attributes:
        build: an untrained network; its last layer is a softmax, called "likelihoods".
        evidence: what that softmax takes, (N, 10), of logits (N, 10): the layers between them.
    """

    build: Callable[[float], keras.Model]
    evidence: Callable[[npt.NDArray[np.float64]], npt.NDArray[np.float64]]


def build_network(dropout: float = 0.0) -> keras.Model:
    """Framing, three groups of convolutions, weighted sums of the feature maps, logits, evidence.

    Each group has a larger receptive field than the one before: strokes, then arcs and corners,
    then whole digits. Max-pooling before normalization gives the same values as after it where
    scales are positive, at a quarter of the cost.

    The likelihoods are (1 + e^logit) / (10 + the sum of all e^logit): the mean of a Dirichlet
    distribution, after Sensoy, Kaplan, Kandemir, "Evidential Deep Learning to Quantify
    Classification Uncertainty", NeurIPS 2018.

    Input: (batch, 28, 28, 1) float32 in 0..1, ink = 1. Output: likelihoods (batch, 10) float32,
    each row adds up to 1. The layers "framed", "stage1" to "stage3", "summary", "logits",
    "evidence" and "likelihoods" are named for the inside view.
    """
    drawing = keras.Input((SIZE, SIZE, 1), dtype="float32", name="drawing")
    x = framed(drawing)
    x = _conv(x, 32, 5, "stage1_conv", padding="valid")  # the frame's edge is blank
    x = layers.MaxPooling2D(name="stage1_pool")(x)
    x = _normalized(x, "stage1")
    x = _conv(x, 64, 3, "stage2_conv1")
    x = _normalized(x, "stage2_inner")
    x = _conv(x, 64, 3, "stage2_conv2", padding="valid")
    x = layers.MaxPooling2D(name="stage2_pool")(x)
    x = _normalized(x, "stage2")
    x = _conv(x, 160, 3, "stage3_conv1")
    x = _normalized(x, "stage3_inner")
    x = _conv(x, 160, 3, "stage3_conv2")
    x = _normalized(x, "stage3")
    x = _weighted_sums(x, "summary")
    x = layers.Dropout(dropout, name="dropout")(x)
    logits = layers.Dense(DIGITS, name="logits", dtype="float32")(x)
    # Softplus maps negative logits to almost 0: where no digit has evidence, all are equally
    # likely. Without it, the logits of letters would have to be equal.
    evidence = layers.Activation("softplus", name="evidence", dtype="float32")(logits)
    likelihoods = layers.Softmax(name="likelihoods", dtype="float32")(evidence)
    return keras.Model(drawing, likelihoods, name="digits")


def build_small_network(dropout: float = 0.0) -> keras.Model:
    """A network that a class can take in at a glance: 8, 16 and 24 maps, 11,000 parameters.

    Input, output and framing are those of `build_network`. It has no normalization, and its
    likelihoods are the softmax of its logits, so that every number in it can be followed by hand.
    The layers "framed", "stage1" to "stage3", "summary", "logits" and "likelihoods" are named for
    the inside view.
    """
    drawing = keras.Input((SIZE, SIZE, 1), dtype="float32", name="drawing")
    x = framed(drawing)
    for stage, (maps, size) in enumerate(((8, 5), (16, 3)), 1):
        x = layers.Conv2D(maps, size, name=f"stage{stage}_conv")(x)
        x = layers.MaxPooling2D(name=f"stage{stage}_pool")(x)
        x = layers.ReLU(name=f"stage{stage}")(x)
    x = layers.Conv2D(24, 3, padding="same", name="stage3_conv")(x)
    x = layers.ReLU(name="stage3")(x)
    x = layers.Flatten(name="summary")(x)
    x = layers.Dropout(dropout, name="dropout")(x)
    logits = layers.Dense(DIGITS, name="logits", dtype="float32")(x)
    likelihoods = layers.Softmax(name="likelihoods", dtype="float32")(logits)
    return keras.Model(drawing, likelihoods, name="small_digits")


LARGE = Design(build_network, lambda logits: np.logaddexp(0, logits))
SMALL = Design(build_small_network, lambda logits: logits)


def without_softmax(model: keras.Model) -> keras.Model:
    """The part of a network that gives what its softmax takes; the weights are shared."""
    return keras.Model(model.input, model.layers[-1].input, name=f"{model.name}_before_softmax")


def truncated_at(model: keras.Model, layer: str) -> keras.Model:
    """The part of a network that ends with the layer of that name; the weights are shared."""
    return keras.Model(model.input, model.get_layer(layer).output, name=f"digits_{layer}")


def _conv(
    x: keras.KerasTensor, filters: int, size: int, name: str, padding: str = "same"
) -> keras.KerasTensor:
    # The normalization that follows adds the bias.
    return layers.Conv2D(filters, size, padding=padding, use_bias=False, name=name)(x)


def _weighted_sums(x: keras.KerasTensor, name: str) -> keras.KerasTensor:
    """(batch, channels): a weighted sum of each feature map; the weights start as the mean's.

    A plain mean would lose the position of an arc or a corner.
    """
    side = x.shape[1]
    x = layers.DepthwiseConv2D(
        side,
        use_bias=False,
        depthwise_initializer=keras.initializers.Constant(1 / side**2),
        name=f"{name}_weights",
    )(x)
    return layers.Flatten(name=name)(x)


def _normalized(x: keras.KerasTensor, name: str) -> keras.KerasTensor:
    return layers.ReLU(name=name)(layers.BatchNormalization(momentum=0.97, name=f"{name}_norm")(x))
