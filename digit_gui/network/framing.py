"""Framing: scales and centres an image as MNIST's authors did theirs, as part of the network.

Source of the method: LeCun, Cortes, Burges, "The MNIST database of handwritten digits": the digit
is scaled, proportions kept, to fit a 20x20 box, and its centre of mass is moved to the centre of a
28x28 field. Written with `keras.ops` on symbolic tensors, it is saved in `model.keras` with the
network that was trained behind it, and any Keras loads it without this code.
"""

from __future__ import annotations

import keras
import numpy as np
from keras import ops

from digit_gui.core.grid import SIZE

_BOX = 20.0
"""Cells of the frame that the longer side of the ink spans, as in MNIST."""

_INK = 0.1
"""A row or column counts as inked from this share of the darkest cell on. A share, so that a
fainter copy of an image is framed alike: integrated gradients follow a path of fainter copies."""

_MARGIN = 2
"""Cells beyond each edge of the grid over which weights are normalized: as far as the widest
filter, 28 / 20 = 1.4 cells, reaches from a position on the grid."""

_EPSILON = 1e-6
"""Keeps a division by a sum from being one by 0; far less than a single faint cell, 1/255."""


def framed(image: keras.KerasTensor) -> keras.KerasTensor:
    """Scales the longer side of the ink to 20 cells and its centre of mass to (13.5, 13.5).

    Args:
        image: symbolic (batch, 28, 28, 1) float32 in 0..1, ink = 1, at any place and of any size.

    Returns:
        Symbolic (batch, 28, 28, 1) float32 in 0..1, the output of the layer named "framed".
        A blank image stays blank.
    """
    ink = ops.squeeze(ops.cast(image, "float32"), axis=-1)
    rows, columns = ops.max(ink, axis=2), ops.max(ink, axis=1)
    longer_side = ops.maximum(_extent(rows), _extent(columns))
    # Cells of the image per cell of the frame; 1 for a blank image, which has no longer side.
    step = ops.where(longer_side > 0, longer_side / _BOX, ops.ones_like(longer_side))
    resize_rows = _resampling(_centre_of_mass(ops.sum(ink, axis=2)), step)
    resize_columns = _resampling(_centre_of_mass(ops.sum(ink, axis=1)), step)
    frame = ops.matmul(ops.matmul(resize_rows, ink), ops.transpose(resize_columns, (0, 2, 1)))
    return keras.layers.Identity(name="framed", dtype="float32")(ops.expand_dims(frame, -1))


def _extent(profile: keras.KerasTensor) -> keras.KerasTensor:
    """Length (batch, 1) of the inked part of a (batch, 28) profile, in cells; 0 if blank."""
    peak = ops.max(profile, axis=1, keepdims=True)
    inked = ops.cast(profile > _INK * peak, "float32")
    forth = np.arange(1, SIZE + 1, dtype="float32")[None]
    back = forth[:, ::-1].copy()
    last = ops.max(inked * forth, axis=1, keepdims=True)
    first = SIZE - ops.max(inked * back, axis=1, keepdims=True)
    return ops.relu(last - first)


def _centre_of_mass(mass: keras.KerasTensor) -> keras.KerasTensor:
    """Mean index, (batch, 1), of a (batch, 28) distribution of ink; the middle if there is none."""
    from_middle = np.arange(SIZE, dtype="float32")[None] - (SIZE - 1) / 2
    total = ops.sum(mass, axis=1, keepdims=True)
    moment = ops.sum(mass * from_middle, axis=1, keepdims=True)
    return moment / ops.maximum(total, _EPSILON) + (SIZE - 1) / 2


def _resampling(centre: keras.KerasTensor, step: keras.KerasTensor) -> keras.KerasTensor:
    """Weights (batch, frame, image), each (28, 28), that resample one axis.

    Linear interpolation: a triangle filter, which widens when the image shrinks, so that no cell
    is skipped (antialiasing). Weights are normalized over an axis that extends beyond the grid.
    """
    from_middle = np.arange(SIZE, dtype="float32")[None] - (SIZE - 1) / 2
    position = ops.expand_dims(centre + step * from_middle, 2)
    cells = np.arange(-_MARGIN, SIZE + _MARGIN, dtype="float32")[None, None]
    half_width = ops.expand_dims(ops.maximum(step, 1.0), 2)
    triangle = ops.relu(1.0 - ops.absolute(position - cells) / half_width)
    weights = triangle / ops.maximum(ops.sum(triangle, axis=2, keepdims=True), _EPSILON)
    return weights[:, :, _MARGIN:-_MARGIN]
