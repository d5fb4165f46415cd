"""The 28x28 grid of ink: strokes of a round brush, an eraser, undo and redo. Knows no Qt.

Coordinates are in cells: x to the right, y down, (0, 0) the grid's top left corner; the cell in
row r and column c covers [c, c + 1) x [r, r + 1), so that its centre is (c + 0.5, r + 0.5).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from digit_gui.core.grid import SIZE

Image = npt.NDArray[np.uint8]
"""A drawing: (28, 28) uint8, row by row from the top, 0 = paper, 255 = ink."""

Point = tuple[float, float, float]
"""Where the brush is, x and y, and how wide; all in cells."""

_SOFT_EDGE = 1.0
_SEGMENTS_AT_ONCE = 256
_CENTRES = np.arange(SIZE, dtype=np.float32) + np.float32(0.5)


def blank() -> Image:
    """A grid without ink."""
    return np.zeros((SIZE, SIZE), np.uint8)


def coverage(
    points: npt.ArrayLike, widths: npt.ArrayLike, size: int = SIZE
) -> npt.NDArray[np.float32]:
    """How much of each cell a round brush covers that is drawn along a line of points.

    The distance of each cell's centre to the nearest of the line's segments is compared with half
    the brush width, with an edge that fades over one cell. Covering is a maximum over segments:
    it is the same however finely the events of the mouse cut the line.

    Args:
        points: (N, 2), N >= 1, x and y in cells; may lie outside the grid. One point is a dot.
        widths: (N,) or a single number, brush width at each point in cells.
        size: cells on each side of the grid.

    Returns:
        (size, size) float32 in 0..1.
    """
    path = np.asarray(points, np.float32).reshape(-1, 2)
    radii = np.broadcast_to(np.asarray(widths, np.float32) / 2, len(path))
    if len(path) == 1:
        path, radii = np.repeat(path, 2, axis=0), np.repeat(radii, 2)
    start, step = path[:-1], np.diff(path, axis=0)
    length2 = np.maximum((step**2).sum(axis=1), np.float32(1e-12))
    centres = _CENTRES if size == SIZE else np.arange(size, dtype=np.float32) + np.float32(0.5)
    from_x = centres[None, None, :] - start[:, 0, None, None]
    from_y = centres[None, :, None] - start[:, 1, None, None]
    step_x, step_y = step[:, 0, None, None], step[:, 1, None, None]
    along = np.clip((from_x * step_x + from_y * step_y) / length2[:, None, None], 0, 1)
    distance = np.sqrt((from_x - along * step_x) ** 2 + (from_y - along * step_y) ** 2)
    radius = radii[:-1, None, None] + along * np.diff(radii)[:, None, None]
    edge = (radius - distance) / np.float32(_SOFT_EDGE) + np.float32(0.5)
    covered: npt.NDArray[np.float32] = np.clip(edge.max(axis=0), 0, 1).astype(np.float32)
    return covered


def draw(image: Image, points: npt.ArrayLike, widths: npt.ArrayLike) -> Image:
    """A copy of `image` (28, 28) with a stroke of the pen on it; arguments as in `coverage`."""
    return np.maximum(image, np.rint(255 * coverage(points, widths)).astype(np.uint8))


def erase(image: Image, points: npt.ArrayLike, widths: npt.ArrayLike) -> Image:
    """A copy of `image` (28, 28) with a stroke of the eraser on it; arguments as in `coverage`."""
    return np.minimum(image, np.rint(255 * (1 - coverage(points, widths))).astype(np.uint8))


@dataclass(frozen=True)
class Stroke:
    """A line of the round brush along `path`, of at least one point; of the eraser's, perhaps."""

    path: tuple[Point, ...]
    erasing: bool


@dataclass(frozen=True, eq=False)
class Picture:
    """An image (28, 28) that took the place of the whole drawing; a blank one: a fresh sheet."""

    image: Image


Mark = Stroke | Picture
"""What makes a step of a drawing."""


class Ink:
    """A drawing in the making: its present image and the way back and forth through its steps.

    A step is one whole stroke, of pen or eraser, a Clear, or a picture that was taken. What changes
    nothing (the eraser on bare paper, a line beside the grid) leaves no step behind.
    """

    def __init__(self) -> None:
        self._steps: list[Image] = [blank()]
        self._marks: list[Mark] = []
        self._at = 0
        self._image = blank()
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
    def is_drawing(self) -> bool:
        """Whether a stroke has begun and not yet ended."""
        return bool(self._path)

    @property
    def steps(self) -> tuple[Image, ...]:
        """The drawing at the beginning and after each step, those that were undone included."""
        return tuple(self._steps)

    @property
    def step(self) -> int:
        """How many steps lie behind; 0 is the beginning."""
        return self._at

    @property
    def first_step(self) -> int:
        """The step that the present drawing began at: the last one so far with a blank sheet."""
        return next(n for n in range(self._at, -1, -1) if not self._steps[n].any())

    @property
    def marks(self) -> tuple[Mark, ...]:
        """What the present drawing was made by, from a blank sheet to the present step."""
        return tuple(self._marks[self.first_step : self._at])

    @property
    def can_undo(self) -> bool:
        return self._at > 0

    @property
    def can_redo(self) -> bool:
        return self._at + 1 < len(self._steps)

    def begin(self, x: float, y: float, width: float, *, erasing: bool = False) -> None:
        """Puts the brush down. A stroke that is still open ends first."""
        self.end()
        self._erasing = erasing
        self._path = [(x, y, width)]
        self._brush(self._path)

    def extend(self, x: float, y: float, width: float) -> None:
        """Draws on to (x, y). Does nothing when no stroke has begun."""
        if self._path:
            self._path.append((x, y, width))
            self._brush(self._path[-2:])

    def end(self) -> None:
        """Lifts the brush: what it drew since `begin` becomes one step."""
        if self._path:
            stroke = Stroke(tuple(self._path), self._erasing)
            self._path = []
            self._keep_step(stroke)

    def clear(self) -> None:
        """Takes all ink away, as a step that can be undone."""
        self.take(blank())

    def take(self, image: Image) -> None:
        """Puts `image` (28, 28) in the place of the drawing, as a step that can be undone."""
        self.repeat(Picture(image.copy()))

    def repeat(self, mark: Mark) -> None:
        """Makes a mark that was made before, here or in another drawing, as a step of its own."""
        self.end()
        if isinstance(mark, Picture):
            self._image = mark.image
        else:
            self._erasing = mark.erasing
            self._brush(mark.path[:1])
            for start in range(0, len(mark.path) - 1, _SEGMENTS_AT_ONCE):
                self._brush(mark.path[start : start + _SEGMENTS_AT_ONCE + 1])
        self._keep_step(mark)

    def append(self, drawing: Ink) -> None:
        """Takes a fresh sheet and all that led to `drawing`, as steps that can be undone."""
        self.clear()
        self._steps[self._at + 1 :] = drawing._steps[1 : drawing._at + 1]
        self._marks[self._at :] = drawing._marks[: drawing._at]
        self.go_to(self._at + drawing._at)

    def undo(self) -> None:
        """Goes one step back. Does nothing at the beginning; an open stroke ends first."""
        self.end()
        self.go_to(self._at - 1)

    def redo(self) -> None:
        """Goes one step forth again. Does nothing at the end; an open stroke ends first."""
        self.end()
        self.go_to(self._at + 1)

    def go_to(self, step: int) -> None:
        """Undoes or redoes up to `step`. Does nothing when there is no such step."""
        self.end()
        if 0 <= step < len(self._steps):
            self._at = step
            self._image = self._steps[step]

    def _brush(self, path: Sequence[Point]) -> None:
        stroke = erase if self._erasing else draw
        self._image = stroke(
            self._image, [(x, y) for x, y, _ in path], [width for _, _, width in path]
        )

    def _keep_step(self, mark: Mark) -> None:
        if not np.array_equal(self._image, self._steps[self._at]):
            self._steps[self._at + 1 :] = [self._image]
            self._marks[self._at :] = [mark]
            self._at += 1
