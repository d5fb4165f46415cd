"""Examples of a hand: drawings, and what they are."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from digit_gui.core.grid import DIGITS, NO_DIGIT, SIZE

if TYPE_CHECKING:
    import numpy.typing as npt

    from digit_gui.core.grid import Image, Images

LABELS = (*range(DIGITS), NO_DIGIT)
"""All labels there are."""

MOST_EXAMPLES = 2000
"""Of one hand: more than a person draws, and learned from in some seconds."""


@dataclass(frozen=True, eq=False)
class Example:
    """A drawing by a person, and what it is.

    Attributes:
        label: 0..9, or `NO_DIGIT`.
        image: (28, 28) uint8, 255 = ink.
        drawing: with its strokes, as `core.drawing_file` writes it; empty when they are not known.
        is_confirmed: whether the person said that it is right, although the others contradict it.
        number: of the store that it is kept in, from 1; 0 before it is.
    """

    label: int
    image: Image
    drawing: bytes = b""
    is_confirmed: bool = False
    number: int = 0

    def __post_init__(self) -> None:
        """Raises ValueError when it can't be an example."""
        if self.label not in LABELS:
            raise ValueError(f"{self.label} is no label of an example")
        if self.image.shape != (SIZE, SIZE) or self.image.dtype != np.uint8:
            raise ValueError("an example is an image of 28 x 28 bytes")
        if not self.image.any():
            raise ValueError("an example can't be blank")


def as_arrays(
    examples: list[Example],
) -> tuple[Images, npt.NDArray[np.int8], npt.NDArray[np.bool_]]:
    """Images (N, 28, 28), labels (N,), and which are confirmed (N,)."""
    images = np.array([example.image for example in examples], np.uint8)
    labels = np.array([example.label for example in examples], np.int8)
    confirmed = np.array([example.is_confirmed for example in examples], np.bool_)
    return images.reshape(-1, SIZE, SIZE), labels, confirmed
