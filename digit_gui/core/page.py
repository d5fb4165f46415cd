"""A page that was read: its lines, and the pieces that they consist of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from digit_gui.core.grid import Floats, Image
    from digit_gui.core.prediction import Prediction

Box = tuple[int, int, int, int]
"""Left, top, width and height, in pixels of the picture."""

SURE = 0.9
"""Likelihood from which on nobody needs to look at a digit again."""

UNREAD = "?"
"""What stands in a line's text for a piece that is no digit."""


@dataclass(frozen=True, eq=False)
class Ink:
    """A piece of writing, cut out.

    Attributes:
        left, top: of its box on the straight page, in pixels.
        values: how much ink there is, (height, width) in 0..1; nothing but this piece.
    """

    left: int
    top: int
    values: Floats

    @property
    def width(self) -> int:
        return int(self.values.shape[1])

    @property
    def height(self) -> int:
        return int(self.values.shape[0])

    @property
    def right(self) -> int:
        return self.left + self.width

    @property
    def bottom(self) -> int:
        return self.top + self.height

    @property
    def middle(self) -> float:
        """Half its height, from the page's top."""
        return self.top + self.height / 2


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
        is_letter: whether it stands in a word of letters: nobody needs to look at it again.
        ink: what it was cut out as, to be split or joined; None when that is not kept.
    """

    box: Box
    image: Image
    prediction: Prediction
    digit: int | None
    is_apart: bool = False
    is_corrected: bool = False
    is_letter: bool = False
    ink: Ink | None = None

    @property
    def is_no_digit(self) -> bool:
        """Whether a person has said that it is none: then it is not part of the text."""
        return self.digit is None and self.is_corrected

    @property
    def is_unsure(self) -> bool:
        """Whether a person had better look at it: it is unknown, or not likely enough."""
        is_settled = self.is_corrected or self.is_letter
        return not is_settled and (self.digit is None or self.likelihood < SURE)

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
        return "".join(self.parts).strip()

    @property
    def parts(self) -> list[str]:
        """What each piece adds to the text: with a space before it, or nothing at all."""
        parts: list[str] = []
        is_apart = False
        for piece in self.pieces:
            # The space before what is left out stays.
            is_apart = is_apart or piece.is_apart
            if piece.is_no_digit:
                parts.append("")
                continue
            is_first = not any(parts)
            space = " " if is_apart and not is_first else ""
            parts.append(space + (UNREAD if piece.digit is None else str(piece.digit)))
            is_apart = False
        return parts


@dataclass(frozen=True, eq=False)
class Page:
    """All that was found in a picture: lines from top to bottom."""

    lines: tuple[Line, ...]

    @property
    def pieces(self) -> tuple[Piece, ...]:
        """In reading order."""
        return tuple(piece for line in self.lines for piece in line.pieces)

    @property
    def digits(self) -> int:
        """How many digits there are."""
        return sum(piece.digit is not None for piece in self.pieces)

    @property
    def written(self) -> tuple[Line, ...]:
        """The lines that hold a digit."""
        return tuple(
            line for line in self.lines if any(piece.digit is not None for piece in line.pieces)
        )

    @property
    def text(self) -> str:
        """The lines that hold a digit, one below the other."""
        return "\n".join(line.text for line in self.written)

    def with_pieces(self, old: Sequence[Piece], new: Sequence[Piece]) -> Page:
        """The page with other pieces in the place of some, which stand in one line."""
        lines = []
        for line in self.lines:
            if old[0] in line.pieces:
                at = line.pieces.index(old[0])
                kept = [piece for piece in line.pieces if piece not in old]
                line = Line((*kept[:at], *new, *kept[at:]))
            lines.append(line)
        return Page(tuple(lines))
