"""What would make it another digit? A drawing, and how little of it would have to change."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from digit_gui.core.grid import Image
    from digit_gui.core.prediction import Prediction


@dataclass(frozen=True, eq=False)
class Counterfactual:
    """A drawing that was changed until the network names another digit.

    Attributes:
        image: the drawing before, (28, 28) uint8, 255 = ink.
        changed: the drawing after it, likewise.
        digit: the digit, 0..9, that was to be named.
        prediction: what the network says about the changed drawing.
    """

    image: Image
    changed: Image
    digit: int
    prediction: Prediction

    @property
    def is_found(self) -> bool:
        """Whether the network names the digit for the changed drawing."""
        return self.prediction.digit == self.digit

    @property
    def added(self) -> Image:
        """How much ink each cell gains, (28, 28) uint8."""
        return np.maximum(self.changed, self.image) - self.image

    @property
    def removed(self) -> Image:
        """How much ink each cell loses, (28, 28) uint8."""
        return self.image - np.minimum(self.changed, self.image)

    @property
    def share(self) -> float:
        """The ink added and taken away, as a share of the drawing's, at least 0."""
        changed = int(self.added.sum(dtype=np.int64)) + int(self.removed.sum(dtype=np.int64))
        return changed / max(int(self.image.sum(dtype=np.int64)), 1)
