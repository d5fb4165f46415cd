"""Renders generated forms of digits, to measure how well they are read."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from digit_gui.core.grid import DEFAULT_WIDTH, DIGITS
from training.synthesis.block_digits import box_digit, segment_digit
from training.synthesis.strokes import SIZE_RANGE, render_as_written

if TYPE_CHECKING:
    from digit_gui.core.grid import Images
    from training.evaluation.measures import Labels

_FORMS = {"box-shaped": box_digit, "seven segments": segment_digit}

_COUNT = 300
"""Digits of each form: the standard error of 98% is 0.8%."""


def block_digits(most: int | None, seed: int) -> dict[str, tuple[Images, Labels]]:
    """Images (N, 28, 28) uint8 and labels (N,) by form, at random sizes and positions."""
    rng = np.random.default_rng(seed)
    y = np.arange(min(most or _COUNT, _COUNT)) % DIGITS
    return {
        name: (
            np.stack(
                [
                    render_as_written(
                        draw(int(digit), rng),
                        rng.uniform(*SIZE_RANGE),
                        DEFAULT_WIDTH,
                        rng.uniform(-1, 1, 2),
                    )
                    for digit in y
                ]
            ),
            y,
        )
        for name, draw in _FORMS.items()
    }
