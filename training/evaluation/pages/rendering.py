"""Renders pages of handwritten numbers and words, to measure how well pages are read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from training.evaluation.pages.sheet import HEIGHT, WIDTH, Sheet, photographed
from training.synthesis.strokes import normalized, resampled

if TYPE_CHECKING:
    import numpy.typing as npt

    from training.data.characters import Characters, Stroke

KINDS = ("plain", "ruled", "squared", "form", "shadow", "aslant", "JPEG", "touching")
"""Kinds of pages; on "touching" ones, the digits of a number touch in pairs."""

_ROWS, _PITCH = 6, 14.0
"""Lines on a page, and mm from one to the next."""

NUMBER = 6
"""Digits of each number."""

_RULING, _SQUARE = 7.0, 5.0
"""mm between the lines of ruled and of squared paper; a row of writing takes two or three."""

_BOX = 8.0, 10.0
"""Width and height of a form's boxes, in mm."""


@dataclass(frozen=True)
class Written:
    """A character on a page.

    Attributes:
        label: the digit; "" for a letter or a mark.
        box: left, top, right and bottom of its ink, in pixels.
        line: index of the row that it stands in.
        touches: whether it is one of a pair that touches.
    """

    label: str
    box: tuple[float, float, float, float]
    line: int
    touches: bool = False


class Writer:
    """Writes rows of characters on a sheet, in one hand, with one pen."""

    def __init__(self, sheet: Sheet, rng: np.random.Generator) -> None:
        self._sheet, self._rng = sheet, rng
        self._pen, self._size = rng.uniform(0.35, 0.8), rng.uniform(4.0, 7.5)
        self.ink = sheet.blank()
        self.written: list[Written] = []

    def write(
        self,
        characters: list[tuple[str, list[Stroke]]],
        start: tuple[float, float],
        line: int,
        *,
        in_pairs: bool = False,
    ) -> float:
        """Writes labelled characters from `start` (left, baseline) on, in mm; returns the end."""
        rng, x, drift = self._rng, start[0], self._rng.normal(0, 0.012)
        before: Stroke | None = None
        for index, (label, strokes) in enumerate(characters):
            placed = self._sized(strokes)
            base = start[1] + drift * (x - start[0]) + rng.normal(0, 0.25)
            placed = [stroke + np.array((x, base), np.float32) for stroke in placed]
            touches = in_pairs and index % 2 == 1 and before is not None
            if touches:
                assert before is not None
                shift = _gap(before, np.concatenate(placed), self._pen) - self._pen * 0.7
                placed = [stroke - np.array((shift, 0), np.float32) for stroke in placed]
            self._put(label, placed, line, touches=in_pairs)
            before = np.concatenate(placed)
            x = float(before[:, 0].max()) + self._pen + max(0.6, rng.normal(1.7, 0.5))
        return x

    def write_in_boxes(
        self, characters: list[tuple[str, list[Stroke]]], start: tuple[float, float], line: int
    ) -> None:
        """Writes a character in the middle of each of a form's boxes; `start` is their corner."""
        for index, (label, strokes) in enumerate(characters):
            middle = np.add(start, (_BOX[0] * (index + 0.5), _BOX[1] / 2))
            middle = middle + self._rng.normal(0, 0.5, 2)
            placed = self._sized(strokes)
            points = np.concatenate(placed)
            offset = (middle - (points.min(axis=0) + points.max(axis=0)) / 2).astype(np.float32)
            self._put(label, [stroke + offset for stroke in placed], line)

    def _sized(self, strokes: list[Stroke]) -> list[Stroke]:
        """In mm, with the left end of the baseline at (0, 0)."""
        size = np.float32(self._size * self._rng.uniform(0.88, 1.12))
        strokes = [resampled(stroke * size, 0.1) for stroke in normalized(strokes)]
        points = np.concatenate(strokes)
        corner = np.array((points[:, 0].min(), points[:, 1].max()), np.float32)
        return [stroke - corner for stroke in strokes]

    def _put(self, label: str, strokes: list[Stroke], line: int, *, touches: bool = False) -> None:
        seen = np.concatenate([self._sheet.draw(self.ink, s, self._pen) for s in strokes])
        (left, top), (right, bottom) = seen.min(axis=0).tolist(), seen.max(axis=0).tolist()
        self.written.append(Written(label, (left, top, right, bottom), line, touches))


def render_page(
    kind: str, digits: Characters, letters: Characters, rng: np.random.Generator
) -> tuple[npt.NDArray[np.uint8], list[Written]]:
    """A page in the hand of one of the writers of `digits`, with words made of `letters`.

    Args:
        kind: one of `KINDS`.
        digits: of which one writer's are taken.
        letters: no look-alikes of digits among them.
        rng: decides on all else: 60 to 300 dots per inch, digits 4 to 7.5 mm high, a pen of 0.35
            to 0.8 mm, tinted paper, grain, specks, blur, and uneven light.

    Returns:
        The pixels, (height, width, 3) uint8, and what is written on them, in reading order.
    """
    sheet = Sheet(rng, is_aslant=kind == "aslant")
    hand = digits.select(digits.writers == rng.choice(np.unique(digits.writers)))
    writer, ruling = Writer(sheet, rng), sheet.blank()
    for row in range(_ROWS):
        number = [
            (str(hand.labels[i]), hand.strokes(i)) for i in rng.integers(0, len(hand), NUMBER)
        ]
        start = rng.uniform(6, 14), 11.0 + row * _PITCH
        if kind == "form":
            start = 14.0, 4.0 + row * _PITCH
            _draw_boxes(sheet, ruling, start)
            writer.write_in_boxes(number, start, row)
            continue
        if rng.random() < 0.35:
            chosen = rng.integers(0, len(letters), int(rng.integers(3, 6)))
            word = [("", letters.strokes(i)) for i in chosen]
            start = writer.write(word, start, row) + 5, start[1]
        writer.write(number, start, row, in_pairs=kind == "touching")
    if kind in ("ruled", "aslant"):
        for y in np.arange(11.5 - _RULING, HEIGHT, _RULING):
            sheet.draw(ruling, [(0, y), (WIDTH, y)], 0.2)
    if kind == "squared":
        for at in np.arange(0, WIDTH, _SQUARE):
            sheet.draw(ruling, [(at, 0), (at, HEIGHT)], 0.2)
            sheet.draw(ruling, [(0, at), (WIDTH, at)], 0.2)
    return photographed(kind, sheet, ruling, writer.ink, rng), writer.written


def _gap(before: Stroke, behind: Stroke, pen: float) -> float:
    """The smallest distance to the right, at one height, between the points of two characters."""
    near = np.abs(before[:, None, 1] - behind[None, :, 1]) < pen
    distance = behind[None, :, 0] - before[:, None, 0]
    return float(np.min(distance[near], initial=99.0)) if near.any() else 0.0


def _draw_boxes(sheet: Sheet, layer: npt.NDArray[np.uint8], start: tuple[float, float]) -> None:
    (x, y), (width, height) = start, _BOX
    right = x + NUMBER * width
    for line in (y, y + height):
        sheet.draw(layer, [(x, line), (right, line)], 0.3)
    for column in np.linspace(x, right, NUMBER + 1):
        sheet.draw(layer, [(column, y), (column, y + height)], 0.3)
