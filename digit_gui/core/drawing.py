"""A drawing in the making: its ink, the steps that led to it, undo and redo.

Coordinates are in cells, as in `brush`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from digit_gui.core.brush import blank, draw, erase

if TYPE_CHECKING:
    from collections.abc import Sequence

    from digit_gui.core.grid import Image

Point = tuple[float, float, float]
"""Where the brush is, x and y, and how wide; all in cells."""

_SEGMENTS_AT_ONCE = 256
"""Segments of a stroke that are drawn in one call: some 5 MB of intermediate values."""

_KEPT_STEPS = 1000
"""Above so many the earliest drawings are forgotten. A step takes 1 kB for its image, and 0.14 kB
for each point of its stroke: some 15 MB with a hundred points each."""


@dataclass(frozen=True)
class Stroke:
    """A step: a line along `path`, one point or more, of the brush or, `erasing`, the eraser."""

    path: tuple[Point, ...]
    erasing: bool


@dataclass(frozen=True, eq=False)
class Replacement:
    """A step: an image (28, 28) takes the place of the whole drawing; a blank one clears it."""

    image: Image


Step = Stroke | Replacement
"""What undo takes back at once."""


class Drawing:
    """The present image, and the way back and forth through the steps that led to it.

    A step is one whole stroke, of brush or eraser, a Clear, or a picture that was opened. What
    changes nothing (the eraser on bare paper, a line beside the grid) leaves no step behind.

    Undo goes back through all of the present drawing and the one before it, and through earlier
    ones as long as there are no more than 1,000 steps.
    """

    def __init__(self) -> None:
        self._images: list[Image] = [blank()]
        self._blanks: list[bool] = [True]  # kept, for a drawing may have a thousand steps
        self._steps: list[Step] = []
        self._position = 0
        self._image = self._images[0]
        self._path: list[Point] = []
        self._erasing = False

    @property
    def image(self) -> Image:
        """A copy of the drawing, (28, 28) uint8, 255 = ink."""
        return self._image.copy()

    @property
    def is_blank(self) -> bool:
        return not self._image.any()

    @property
    def has_open_stroke(self) -> bool:
        """Whether a stroke has begun and not yet ended."""
        return bool(self._path)

    @property
    def images(self) -> tuple[Image, ...]:
        """The image at the beginning and after each step, those that were undone included."""
        return tuple(self._images)

    @property
    def position(self) -> int:
        """How many steps lie behind; 0 is the beginning."""
        return self._position

    @property
    def start(self) -> int:
        """The position that the present drawing began at: the last one with a blank sheet."""
        return next(n for n in range(self._position, -1, -1) if self._blanks[n])

    @property
    def end(self) -> int:
        """The position behind the present drawing's last step, which may have been undone."""
        behind = range(self._position + 1, len(self._images))
        return next((n for n in behind if self._blanks[n]), len(self._images)) - 1

    @property
    def steps(self) -> tuple[Step, ...]:
        """What the present drawing was made by, from a blank sheet to the present position."""
        return tuple(self._steps[self.start : self._position])

    @property
    def can_undo(self) -> bool:
        return self._position > 0

    @property
    def can_redo(self) -> bool:
        return self._position + 1 < len(self._images)

    def begin(self, x: float, y: float, width: float, *, erasing: bool = False) -> None:
        """Puts the brush down. A stroke that is still open is finished first."""
        self.finish()
        self._erasing = erasing
        self._path = [(x, y, width)]
        self._brush(self._path)

    def extend(self, x: float, y: float, width: float) -> None:
        """Draws on to (x, y). Does nothing when no stroke has begun."""
        if self._path:
            self._path.append((x, y, width))
            self._brush(self._path[-2:])

    def finish(self) -> None:
        """Lifts the brush: what it drew since `begin` becomes one step."""
        if self._path:
            stroke = Stroke(tuple(self._path), self._erasing)
            self._path = []
            self._keep(stroke)

    def clear(self) -> None:
        """Takes all ink away, as a step that can be undone."""
        self.replace(blank())

    def replace(self, image: Image) -> None:
        """Puts `image` (28, 28) in the place of the drawing, as a step that can be undone."""
        self.apply(Replacement(image.copy()))

    def apply(self, step: Step) -> None:
        """Repeats a step that was made before, here or in another drawing."""
        self.finish()
        if isinstance(step, Replacement):
            self._image = step.image
        else:
            self._erasing = step.erasing
            self._brush(step.path[:1])
            for start in range(0, len(step.path) - 1, _SEGMENTS_AT_ONCE):
                self._brush(step.path[start : start + _SEGMENTS_AT_ONCE + 1])
        self._keep(step)

    def append(self, other: Drawing) -> None:
        """Clears the sheet and takes over all steps of `other`; each can be undone."""
        self.clear()
        self._images[self._position + 1 :] = other._images[1 : other._position + 1]
        self._blanks[self._position + 1 :] = other._blanks[1 : other._position + 1]
        self._steps[self._position :] = other._steps[: other._position]
        self.go_to(self._position + other._position)
        self._forget_the_earliest()

    def undo(self) -> None:
        """Goes one step back. Does nothing at the beginning; an open stroke is finished first."""
        self.finish()
        self.go_to(self._position - 1)

    def redo(self) -> None:
        """Goes one step forward. Does nothing at the end; an open stroke is finished first."""
        self.finish()
        self.go_to(self._position + 1)

    def go_to(self, position: int) -> None:
        """Undoes or redoes up to `position`. Does nothing when there is no such position."""
        self.finish()
        if 0 <= position < len(self._images):
            self._position = position
            self._image = self._images[position]

    def _brush(self, path: Sequence[Point]) -> None:
        stroke = erase if self._erasing else draw
        self._image = stroke(
            self._image, [(x, y) for x, y, _ in path], [width for _, _, width in path]
        )

    def _keep(self, step: Step) -> None:
        if not np.array_equal(self._image, self._images[self._position]):
            self._images[self._position + 1 :] = [self._image]
            self._blanks[self._position + 1 :] = [self.is_blank]
            self._steps[self._position :] = [step]
            self._position += 1
            self._forget_the_earliest()

    def _forget_the_earliest(self) -> None:
        """Whole drawings only: each begins with a blank sheet."""
        excess = len(self._steps) - _KEPT_STEPS
        if excess > 0:
            starts = [n for n in range(self._position + 1) if self._blanks[n]][:-1] or [0]
            first = next((n for n in starts if n >= excess), starts[-1])
            del self._images[:first], self._blanks[:first], self._steps[:first]
            self._position -= first
