"""How much each cell of a drawing contributes to a digit's logit."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from digit_gui.core.grid import Floats


@dataclass(frozen=True, eq=False)
class Attribution:
    """The contribution of each cell of a drawing to the logit of a digit.

    Attributes:
        values: (28, 28) float32 on the drawing's own grid. Positive values speak for the digit,
            negative ones against it. Cells without ink have 0.
        digit: the digit that is explained, 0..9.
        against: the digit, 0..9, whose logit is subtracted from that of `digit`, or None.
        difference: the logit, or the difference of the two logits, of the drawing minus that of
            the blank grid: what the values should add up to.
    """

    values: Floats
    digit: int
    against: int | None
    difference: float

    @property
    def completeness_error(self) -> float:
        """By how much the sum of the values misses the difference, at least 0.

        As a share of the difference, or of 1 if the difference is smaller than that.
        """
        missing = abs(float(self.values.sum(dtype=np.float64)) - self.difference)
        return missing / max(abs(self.difference), 1.0)
