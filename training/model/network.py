"""The network, from the drawing as it is to ten likelihoods. All of it is saved in model.keras."""

from __future__ import annotations

import keras
from keras import layers

from digit_gui.core.grid import DIGITS, SIZE
from digit_gui.network.framing import framed


def build_network(dropout: float = 0.0) -> keras.Model:
    """Framing, three groups of convolutions, weighted sums of the feature maps, logits, evidence.

    Each group sees wider patterns than the one before, in maps half as large: strokes, then
    bows and corners, then whole digits. Max-pooling before normalization and not after it gives
    the same values where scales are positive, at a quarter of the cost.

    The likelihoods are (1 + e^logit) / (10 + the sum of all e^logit): the mean of a Dirichlet
    distribution, after Sensoy, Kaplan, Kandemir, "Evidential Deep Learning to Quantify
    Classification Uncertainty", NeurIPS 2018.

    Input: (batch, 28, 28, 1) float32 in 0..1, ink = 1. Output: likelihoods (batch, 10) float32,
    each row adds up to 1. The layers "framed", "stage1" to "stage3", "summary", "logits",
    "evidence" and "likelihoods" are named for those who look inside.
    """
    drawing = keras.Input((SIZE, SIZE, 1), dtype="float32", name="drawing")
    x = framed(drawing)
    x = _conv(x, 32, 5, "stage1_conv", padding="valid")  # nothing is drawn at the frame's edge
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
    # What speaks against a digit weighs nothing from here on, so where nothing speaks for any, all
    # are equally likely. Without it the logits themselves would have to be alike on letters.
    evidence = layers.Activation("softplus", name="evidence", dtype="float32")(logits)
    likelihoods = layers.Softmax(name="likelihoods", dtype="float32")(evidence)
    return keras.Model(drawing, likelihoods, name="digits")


def truncated_at(model: keras.Model, layer: str) -> keras.Model:
    """The part of a `network` that ends with the layer of that name; it shares the weights."""
    return keras.Model(model.input, model.get_layer(layer).output, name=f"digits_{layer}")


def _conv(
    x: keras.KerasTensor, filters: int, size: int, name: str, padding: str = "same"
) -> keras.KerasTensor:
    # The normalization that follows brings the bias.
    return layers.Conv2D(filters, size, padding=padding, use_bias=False, name=name)(x)


def _weighted_sums(x: keras.KerasTensor, name: str) -> keras.KerasTensor:
    """(batch, channels): each feature map's sum, its places weighted; at first all alike.

    A plain mean would forget where in the picture a bow or a corner was found.
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
