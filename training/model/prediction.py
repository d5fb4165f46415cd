"""What a network answers to many drawings, and likelihoods from its logits."""

from __future__ import annotations

from typing import TYPE_CHECKING

import keras
import numpy as np
import numpy.typing as npt

from training.model.network import truncated_at

if TYPE_CHECKING:
    from training.data.characters import Images

_BATCH = 500
"""Drawings at once: some 200 MB of activations."""


def likelihoods(
    logits: npt.NDArray[np.floating], temperature: float = 1.0
) -> npt.NDArray[np.float64]:
    """What a `network` says, (N, 10), at logits (N, 10) divided by a temperature above 0."""
    weights = 1 + np.exp(np.asarray(logits, float) / temperature)
    return np.asarray(weights / weights.sum(axis=1, keepdims=True))


def predict(model: keras.Model, images: Images) -> npt.NDArray[np.float32]:
    """What a model says, (N, 10), to drawings (N, 28, 28) uint8, 255 = ink."""
    batches = np.split(images, range(_BATCH, len(images), _BATCH))
    said = (model(batch[..., None] / np.float32(255), training=False) for batch in batches)
    return np.concatenate([keras.ops.convert_to_numpy(answer) for answer in said])


def predict_logits(model: keras.Model, images: Images) -> npt.NDArray[np.float32]:
    """Logits (N, 10) of a `network` for drawings (N, 28, 28) uint8."""
    return predict(truncated_at(model, "logits"), images)
