"""Temperature scaling: of the drawings with 80% likelihood, 80% should be that digit.

Guo, Pleiss, Sun, Weinberger, "On Calibration of Modern Neural Networks", ICML 2017,
arXiv:1706.04599.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from training.model.network import LARGE, Design
from training.model.prediction import likelihoods

if TYPE_CHECKING:
    import keras


def fit_temperature(
    logits: npt.NDArray[np.floating], targets: npt.NDArray[np.floating], design: Design = LARGE
) -> float:
    """The temperature in 0.25..4 with the least cross-entropy.

    Logits and targets are (N, 10); each row of the targets adds up to 1.
    """
    low, high = np.log(0.25), np.log(4.0)
    for _ in range(40):  # ternary search: the loss has one minimum
        left, right = low + (high - low) / 3, high - (high - low) / 3
        losses = [_loss(logits, targets, np.exp(at), design) for at in (left, right)]
        if losses[0] < losses[1]:
            high = right
        else:
            low = left
    return float(np.exp((low + high) / 2))


def apply_temperature(model: keras.Model, temperature: float) -> None:
    """Divides the weights of the layer "logits" by `temperature`, and so the logits."""
    layer = model.get_layer("logits")
    layer.set_weights([weights / np.float32(temperature) for weights in layer.get_weights()])


def _loss(
    logits: npt.NDArray[np.floating],
    targets: npt.NDArray[np.floating],
    temperature: float,
    design: Design,
) -> float:
    p = np.maximum(likelihoods(logits, temperature, design), 1e-12)
    return float(-(targets * np.log(p)).sum(axis=1).mean())
