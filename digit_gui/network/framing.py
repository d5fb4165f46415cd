"""Framing: scales and centres a drawing as MNIST's authors did theirs, as part of the network.

Source of the rule: LeCun, Cortes, Burges, "The MNIST database of handwritten digits": the digit
is scaled, proportions kept, to fit a 20x20 box, and its centre of mass is put at the centre of a
28x28 field. Written with `keras.ops` on symbolic tensors, it is saved in `model.keras` with the
network that was trained behind it, and any Keras opens it without this code.
"""

from __future__ import annotations

import keras
import numpy as np
from keras import ops

from digit_gui.core.grid import SIZE

BOX = 20.0
INK = 0.1
"""A row or column counts as inked from this share of the darkest cell on. A share, so that a
fainter copy of a drawing is framed alike: attribution walks along fainter copies."""

_MARGIN = 2
_EPSILON = 1e-6


def framed(drawing: keras.KerasTensor) -> keras.KerasTensor:
    """Scales a drawing's longer side to 20 cells and centres its mass at (13.5, 13.5).

    Args:
        drawing: symbolic (batch, 28, 28, 1) float32 in 0..1, ink = 1, anywhere and of any size.

    Returns:
        Symbolic (batch, 28, 28, 1) float32 in 0..1, the output of the layer named "framed".
        A blank drawing stays blank.
    """
    ink = ops.squeeze(ops.cast(drawing, "float32"), axis=-1)
    rows, columns = ops.max(ink, axis=2), ops.max(ink, axis=1)
    longer_side = ops.maximum(_extent(rows), _extent(columns))
    # Cells of the drawing per cell of the frame; 1 on blank paper, where no side is known.
    step = ops.where(longer_side > 0, longer_side / BOX, ops.ones_like(longer_side))
    resize_rows = _resampling(_centre_of_mass(ops.sum(ink, axis=2)), step)
    resize_columns = _resampling(_centre_of_mass(ops.sum(ink, axis=1)), step)
    frame = ops.matmul(ops.matmul(resize_rows, ink), ops.transpose(resize_columns, (0, 2, 1)))
    return keras.layers.Identity(name="framed", dtype="float32")(ops.expand_dims(frame, -1))


def _extent(profile: keras.KerasTensor) -> keras.KerasTensor:
    """From the first inked cell to the last, (batch, 1), of a (batch, 28) profile; 0 if blank."""
    peak = ops.max(profile, axis=1, keepdims=True)
    inked = ops.cast(profile > INK * peak, "float32")
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
    """Weights (batch, 28, 28) by which the cells of a line add up to the cells of the frame.

    Linear interpolation; when the drawing shrinks, the tent widens to let no cell be skipped
    (antialiasing). Weights are normalized over a line that goes on beyond the grid.
    """
    from_middle = np.arange(SIZE, dtype="float32")[None] - (SIZE - 1) / 2
    position = ops.expand_dims(centre + step * from_middle, 2)
    cells = np.arange(-_MARGIN, SIZE + _MARGIN, dtype="float32")[None, None]
    reach = ops.expand_dims(ops.maximum(step, 1.0), 2)
    tent = ops.relu(1.0 - ops.absolute(position - cells) / reach)
    weights = tent / ops.maximum(ops.sum(tent, axis=2, keepdims=True), _EPSILON)
    return weights[:, :, _MARGIN:-_MARGIN]
