"""One temperature, so that of the drawings that get 80% likelihood, 80% are what they are said.

Guo, Pleiss, Sun, Weinberger, "On Calibration of Modern Neural Networks", ICML 2017,
arXiv:1706.04599.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from training.model.prediction import likelihoods

if TYPE_CHECKING:
    import keras


def fit_temperature(logits: npt.NDArray[np.floating], targets: npt.NDArray[np.floating]) -> float:
    """The temperature in 0.25..4 that brings likelihoods closest to targets.

    Logits and targets are (N, 10); each row of the targets adds up to 1. Closest is what it is in
    training: the least cross-entropy.
    """
    low, high = np.log(0.25), np.log(4.0)
    for _ in range(40):  # the loss has one valley: keep the two thirds that hold it
        left, right = low + (high - low) / 3, high - (high - low) / 3
        if _loss(logits, targets, np.exp(left)) < _loss(logits, targets, np.exp(right)):
            high = right
        else:
            low = left
    return float(np.exp((low + high) / 2))


def apply_temperature(model: keras.Model, temperature: float) -> None:
    """Divides the logits of a `network` by `temperature`, in the weights that give them."""
    layer = model.get_layer("logits")
    layer.set_weights([weights / np.float32(temperature) for weights in layer.get_weights()])


def _loss(
    logits: npt.NDArray[np.floating], targets: npt.NDArray[np.floating], temperature: float
) -> float:
    p = np.maximum(likelihoods(logits, temperature), 1e-12)
    return float(-(targets * np.log(p)).sum(axis=1).mean())
