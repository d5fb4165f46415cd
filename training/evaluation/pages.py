"""Renders pages of handwritten numbers and words, to measure how well pages are read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np

from training.synthesis.strokes import normalized, resampled

if TYPE_CHECKING:
    import numpy.typing as npt

    from digit_gui.core.grid import Floats
    from training.data.characters import Characters, Stroke

KINDS = ("plain", "ruled", "squared", "form", "shadow", "aslant", "JPEG", "touching")
"""Kinds of pages; on "touching" ones, the digits of a number touch in pairs."""

_WIDTH, _HEIGHT = 125.0, 92.0
"""Of a page, in mm: about that of an index card."""

_ROWS, _PITCH = 6, 14.0
"""Lines on a page, and mm from one to the next."""

_NUMBER = 6
"""Digits of each number."""

_DPI = (60.0, 300.0)
_MM_PER_INCH = 25.4

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


class Sheet:
    """A page in the making: takes lines in mm and draws them in pixels, as a camera sees them.

    Args:
        is_aslant: turned by up to 15 degrees and in perspective, on a table.
        rng: decides how, and on the resolution.
    """

    def __init__(self, rng: np.random.Generator, *, is_aslant: bool) -> None:
        self._scale = float(np.exp(rng.uniform(*np.log(_DPI)))) / _MM_PER_INCH
        self._fine = 3 if self._scale < 5 else 2
        corners = np.array([(0, 0), (_WIDTH, 0), (_WIDTH, _HEIGHT), (0, _HEIGHT)])
        seen, margin = corners.copy(), 0.0
        if is_aslant:
            angle = rng.uniform(-15, 15) * np.pi / 180
            turn = np.array([(np.cos(angle), np.sin(angle)), (-np.sin(angle), np.cos(angle))])
            seen = corners @ turn + rng.uniform(-0.04, 0.04, (4, 2)) * _WIDTH
            margin = rng.uniform(-0.03, 0.06) * _WIDTH
        seen = (seen - seen.min(axis=0) + margin) * self._scale
        self.corners = seen.astype(np.float32)
        self._view = cv2.getPerspectiveTransform(corners.astype(np.float32), self.corners)
        width, height = np.ceil(seen.max(axis=0) + margin * self._scale).astype(int).tolist()
        self.shape = height, width

    def blank(self) -> npt.NDArray[np.uint8]:
        return np.zeros((self.shape[0] * self._fine, self.shape[1] * self._fine), np.uint8)

    def draw(self, layer: npt.NDArray[np.uint8], points: npt.ArrayLike, mm: float) -> Stroke:
        """Draws a line of a width in mm through points in mm; returns its outline in pixels."""
        flat = np.asarray(points, np.float32).reshape(-1, 1, 2)
        seen = cv2.perspectiveTransform(flat, self._view)
        width = max(1, round(mm * self._scale * self._fine))
        fine = np.rint(seen * self._fine * 16).astype(np.int32)
        cv2.polylines(layer, [fine], False, 255, width, cv2.LINE_AA, 4)
        half = width / self._fine / 2
        return np.concatenate([seen[:, 0] - half, seen[:, 0] + half])

    def reduced(self, layer: npt.NDArray[np.uint8]) -> Floats:
        """How much of each pixel the layer covers, (height, width) in 0..1."""
        small = cv2.resize(layer, self.shape[::-1], interpolation=cv2.INTER_AREA)
        return np.asarray(small, np.float32) / np.float32(255)

    def paper(self) -> Floats:
        """Where there is paper, and not the table, (height, width) in 0..1."""
        layer = np.zeros(self.shape, np.float32)
        cv2.fillPoly(layer, [np.rint(self.corners).astype(np.int32)], 1.0, cv2.LINE_AA)
        return layer


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
            (str(hand.labels[i]), hand.strokes(i)) for i in rng.integers(0, len(hand), _NUMBER)
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
        for y in np.arange(11.5 - _RULING, _HEIGHT, _RULING):
            sheet.draw(ruling, [(0, y), (_WIDTH, y)], 0.2)
    if kind == "squared":
        for at in np.arange(0, _WIDTH, _SQUARE):
            sheet.draw(ruling, [(at, 0), (at, _HEIGHT)], 0.2)
            sheet.draw(ruling, [(0, at), (_WIDTH, at)], 0.2)
    return _photographed(kind, sheet, ruling, writer.ink, rng), writer.written


def _gap(before: Stroke, behind: Stroke, pen: float) -> float:
    """The smallest distance to the right, at one height, between the points of two characters."""
    near = np.abs(before[:, None, 1] - behind[None, :, 1]) < pen
    distance = behind[None, :, 0] - before[:, None, 0]
    return float(np.min(distance[near], initial=99.0)) if near.any() else 0.0


def _draw_boxes(sheet: Sheet, layer: npt.NDArray[np.uint8], start: tuple[float, float]) -> None:
    (x, y), (width, height) = start, _BOX
    right = x + _NUMBER * width
    for line in (y, y + height):
        sheet.draw(layer, [(x, line), (right, line)], 0.3)
    for column in np.linspace(x, right, _NUMBER + 1):
        sheet.draw(layer, [(column, y), (column, y + height)], 0.3)


def _photographed(
    kind: str,
    sheet: Sheet,
    ruling: npt.NDArray[np.uint8],
    ink: npt.NDArray[np.uint8],
    rng: np.random.Generator,
) -> npt.NDArray[np.uint8]:
    paper = rng.uniform(0.75, 1.0) * (1 + rng.normal(0, 0.03, 3))
    pen = np.array(((0.1, 0.1, 0.12), (0.1, 0.15, 0.5), (0.35, 0.35, 0.37))[rng.integers(3)])
    printed = np.array(((0.55, 0.7, 0.9), (0.6, 0.6, 0.62), (0.9, 0.6, 0.5))[rng.integers(3)])
    colours = paper + sheet.reduced(ruling)[..., None] * (printed * paper - paper)
    colours = colours + sheet.reduced(ink)[..., None] * (pen * rng.uniform(0.8, 1.2) - colours)
    table = rng.uniform(0.1, 0.6) * (1 + rng.normal(0, 0.1, 3))
    colours = table + sheet.paper()[..., None] * (colours - table)
    height, width = sheet.shape
    specks = rng.uniform(0, 1, (int(rng.integers(0, 25)), 2)) * (height, width)
    for y, x in specks.astype(int):
        colours[y : y + 2, x : x + 1 + int(rng.integers(2))] *= rng.uniform(0.3, 0.8)
    strength = 1.0 if kind in ("shadow", "aslant") else 0.25
    colours *= _lighting(width, height, strength, rng)[..., None]
    colours += rng.normal(0, rng.uniform(0, 0.03), (height, width, 1))
    colours = cv2.GaussianBlur(colours, (0, 0), rng.uniform(0.3, 0.9))
    pixels = np.rint(255 * np.clip(colours, 0, 1)).astype(np.uint8)
    quality = int(rng.integers(15, 50) if kind == "JPEG" else rng.integers(70, 96))
    _, encoded = cv2.imencode(".jpg", pixels, [cv2.IMWRITE_JPEG_QUALITY, quality])
    return np.asarray(cv2.imdecode(encoded, cv2.IMREAD_COLOR), np.uint8)


def _lighting(width: int, height: int, strength: float, rng: np.random.Generator) -> Floats:
    """The brightness at each pixel: a gradient, and at full strength a shadow."""
    y, x = np.mgrid[:height, :width].astype(np.float32)
    gradient = strength * rng.normal(0, 0.25, 2)
    bright = np.clip(1 + (x / width - 0.5) * gradient[0] + (y / height - 0.5) * gradient[1], 0.4, 1)
    if strength == 1:
        angle, softness = rng.uniform(0, 2 * np.pi), rng.uniform(0.002, 0.05) * width
        distance = np.cos(angle) * (x - width / 2) + np.sin(angle) * (y - height / 2)
        edge = rng.uniform(-0.3, 0.3) * height
        shade = 1 + np.exp(np.clip((edge - distance) / softness, -60, 60))
        bright = bright * (1 - rng.uniform(0.2, 0.5) / shade)
    return np.asarray(bright, np.float32)
