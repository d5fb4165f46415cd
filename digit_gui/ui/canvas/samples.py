"""The sample drawings that come with the program."""

from __future__ import annotations

import json
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from digit_gui.core.grid import DEFAULT_WIDTH
from digit_gui.resources import resource

if TYPE_CHECKING:
    from digit_gui.core.grid import Image

_FILE = "assets/sample_drawings.json"


class Sample(NamedTuple):
    """A drawing.

    Attributes:
        digit: what it is; None when it is hard to say.
        strokes: the points of each stroke, x and y in cells.
    """

    digit: int | None
    strokes: list[list[tuple[float, float]]]

    @property
    def image(self) -> Image:
        """(28, 28) uint8, drawn with the usual brush."""
        # Imported when first needed: NumPy would double the time until the window shows.
        from digit_gui.core.brush import blank, draw

        image = blank()
        for points in self.strokes:
            image = draw(image, points, DEFAULT_WIDTH)
        return image


@cache
def samples() -> tuple[Sample, ...]:
    """All of them, the hard one last."""
    entries = json.loads(resource(_FILE).read_text(encoding="utf-8"))
    return tuple(Sample(entry["digit"], entry["strokes"]) for entry in entries)
