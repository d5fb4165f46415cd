"""Digits that people drew, for trying the network with parts of it switched off."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from digit_gui.core.grid import DIGITS
from training.synthesis.held_out import render_all

if TYPE_CHECKING:
    from training.data.characters import Characters

COUNT = 1000
"""Drawings: a hundred of each digit, so that one in a thousand counts."""

_SEED = 19


def write(digits: Characters, path: Path) -> None:
    """Renders a hundred of each digit as they were written, and stores them compressed.

    A writer with many drawings is chosen no more often than their square root (see
    `Characters.writer_weights`). Training redraws the same people's digits at random, so that the
    share that is right is a little higher than a stranger's; what an experiment changes is not.

    Args:
        digits: as pen strokes.
        path: a `.npz` file; `images` (1000, 28, 28) and `labels` (1000,), both uint8.
    """
    rng = np.random.default_rng(_SEED)
    weights = digits.writer_weights
    chosen = []
    for digit in range(DIGITS):
        here = np.flatnonzero(digits.labels == str(digit))
        shares = weights[here] / weights[here].sum()
        chosen.append(rng.choice(here, COUNT // DIGITS, replace=False, p=shares))
    drawn = digits.select(rng.permutation(np.concatenate(chosen)))
    images = render_all(drawn, _SEED)
    np.savez_compressed(path, images=images, labels=drawn.labels.astype(np.uint8))
