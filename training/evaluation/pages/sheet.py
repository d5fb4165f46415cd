"""A sheet of paper in the making, as a camera sees it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

if TYPE_CHECKING:
    import numpy.typing as npt

    from digit_gui.core.grid import Floats
    from training.data.characters import Stroke

WIDTH, HEIGHT = 125.0, 92.0
"""Of a page, in mm: about that of an index card."""

_DPI = (60.0, 300.0)
_MM_PER_INCH = 25.4


class Sheet:
    """A page in the making: takes lines in mm and draws them in pixels, as a camera sees them.

    Args:
        is_aslant: turned by up to 15 degrees and in perspective, on a table.
        rng: decides how, and on the resolution.
    """

    def __init__(self, rng: np.random.Generator, *, is_aslant: bool) -> None:
        self._scale = float(np.exp(rng.uniform(*np.log(_DPI)))) / _MM_PER_INCH
        self._fine = 3 if self._scale < 5 else 2
        corners = np.array([(0, 0), (WIDTH, 0), (WIDTH, HEIGHT), (0, HEIGHT)])
        seen, margin = corners.copy(), 0.0
        if is_aslant:
            angle = rng.uniform(-15, 15) * np.pi / 180
            turn = np.array([(np.cos(angle), np.sin(angle)), (-np.sin(angle), np.cos(angle))])
            seen = corners @ turn + rng.uniform(-0.04, 0.04, (4, 2)) * WIDTH
            margin = rng.uniform(-0.03, 0.06) * WIDTH
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


def photographed(
    kind: str,
    sheet: Sheet,
    ruling: npt.NDArray[np.uint8],
    ink: npt.NDArray[np.uint8],
    rng: np.random.Generator,
) -> npt.NDArray[np.uint8]:
    """The sheet with what is printed and written on it: (height, width, 3) uint8.

    Tinted paper on a table, grain, specks, blur, uneven light, and what JPEG makes of it.
    """
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
