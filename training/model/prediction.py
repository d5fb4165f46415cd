"""Applies a network to many images, and computes likelihoods from logits."""

from __future__ import annotations

from typing import TYPE_CHECKING

import keras
import numpy as np
import numpy.typing as npt

from training.model.network import LARGE, Design, truncated_at

if TYPE_CHECKING:
    from digit_gui.core.grid import Images

_BATCH = 500
"""Images at once: some 200 MB of activations."""


def likelihoods(
    logits: npt.NDArray[np.floating], temperature: float = 1.0, design: Design = LARGE
) -> npt.NDArray[np.float64]:
    """The likelihoods (N, 10) of a network for its logits (N, 10) and a temperature above 0."""
    evidence = design.evidence(np.asarray(logits, float) / temperature)
    shares = np.exp(evidence - evidence.max(axis=1, keepdims=True))
    return np.asarray(shares / shares.sum(axis=1, keepdims=True))


def predict(model: keras.Model, images: Images) -> npt.NDArray[np.float32]:
    """A model's outputs (N, 10) for images (N, 28, 28) uint8, 255 = ink."""
    batches = np.split(images, range(_BATCH, len(images), _BATCH))
    outputs = (model(batch[..., None] / np.float32(255), training=False) for batch in batches)
    return np.concatenate([keras.ops.convert_to_numpy(output) for output in outputs])


def predict_logits(model: keras.Model, images: Images) -> npt.NDArray[np.float32]:
    """Logits (N, 10) for images (N, 28, 28) uint8, 255 = ink."""
    return predict(truncated_at(model, "logits"), images)
