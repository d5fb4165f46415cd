"""A page that was read: its lines, and the pieces that they consist of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from digit_gui.core.grid import Image
    from digit_gui.core.prediction import Prediction

Box = tuple[int, int, int, int]
"""Left, top, width and height, in pixels of the picture."""

UNREAD = "?"
"""What stands in a line's text for a piece that is no digit."""


@dataclass(frozen=True, eq=False)
class Piece:
    """A piece of writing on a page: a digit, or something that is none.

    Attributes:
        box: where it is.
        image: it alone, (28, 28) uint8, 255 = ink.
        prediction: what the network says about the image.
        digit: what it is, 0 to 9; None: unknown. Others than the network may have decided: a
            letter of a word that looks like a digit is none, and a person knows better.
        is_apart: whether there is a space between it and the piece before it in its line.
        is_corrected: whether a person has said what it is.
    """

    box: Box
    image: Image
    prediction: Prediction
    digit: int | None
    is_apart: bool = False
    is_corrected: bool = False

    @property
    def likelihood(self) -> float:
        """How likely the digit is, in 0..1; of an unknown piece, the likeliest one."""
        likelihoods = self.prediction.likelihoods
        return float(likelihoods.max() if self.digit is None else likelihoods[self.digit])


@dataclass(frozen=True, eq=False)
class Line:
    """A line of writing: its pieces from left to right."""

    pieces: tuple[Piece, ...]

    @property
    def text(self) -> str:
        """Its digits, with spaces where there are gaps, and "?" for what is unknown."""
        parts: list[str] = []
        for piece in self.pieces:
            parts.append(" " if piece.is_apart and parts else "")
            parts.append(UNREAD if piece.digit is None else str(piece.digit))
        return "".join(parts)


@dataclass(frozen=True, eq=False)
class Page:
    """All that was found in a picture: lines from top to bottom."""

    lines: tuple[Line, ...]

    @property
    def pieces(self) -> tuple[Piece, ...]:
        """In reading order."""
        return tuple(piece for line in self.lines for piece in line.pieces)

    @property
    def text(self) -> str:
        """The lines that hold a digit, one below the other."""
        return "\n".join(
            line.text
            for line in self.lines
            if any(piece.digit is not None for piece in line.pieces)
        )
