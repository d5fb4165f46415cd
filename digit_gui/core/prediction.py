"""The network's answer to one drawing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from digit_gui.core.grid import DIGITS, THRESHOLD
from digit_gui.core.words import translate

if TYPE_CHECKING:
    from digit_gui.core.grid import Floats


@dataclass(frozen=True, eq=False)
class Prediction:
    """How likely each digit is.

    Attributes:
        likelihoods: (10,) float32 in 0..1 with sum 1, that of digit d at index d; read-only.
        threshold: in 0..1, what a likelihood must exceed for its digit to be named.

    Raises:
        ValueError: when the likelihoods are not ten numbers in 0..1; the message is a sentence
            for a person.
    """

    likelihoods: Floats
    threshold: float = THRESHOLD

    def __post_init__(self) -> None:
        likelihoods = np.array(self.likelihoods, np.float32)
        in_range = np.all((likelihoods >= 0) & (likelihoods <= 1))
        if likelihoods.shape != (DIGITS,) or not in_range:
            raise ValueError(
                translate(
                    "Prediction", "The network did not answer with ten likelihoods between 0 and 1."
                )
            )
        likelihoods.setflags(write=False)
        object.__setattr__(self, "likelihoods", likelihoods)

    @property
    def digit(self) -> int | None:
        """The likeliest digit, if its likelihood exceeds the threshold; else None: unknown."""
        best = int(self.likelihoods.argmax())
        return best if self.likelihoods[best] > self.threshold else None
