"""Renders photo-like pictures of characters, to measure how well digits in pictures are read."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from digit_gui.core import brush
from digit_gui.imaging.find_digits import LONGEST, NothingWrittenError, find
from training.synthesis.strokes import centre_and_side, resampled

if TYPE_CHECKING:
    from digit_gui.core.grid import Floats, Images
    from digit_gui.core.grid import Image as GridImage
    from training.data.characters import Characters, Stroke

_SUPERSAMPLING = 2
"""The pen is drawn at so many times the photo's resolution, for smooth edges."""


PAPERS = ("plain", "ruled")
"""Kinds of paper in the photos: ruled paper has lines or squares."""


def found_in_photos(characters: Characters, seed: int, paper: str = "plain") -> Images:
    """What is found in a photo of each character, (N, 28, 28) uint8; blank where nothing is."""
    rng = np.random.default_rng(seed)
    return np.stack(
        [_found(render_photo(characters.strokes(i), rng, paper)) for i in range(len(characters))]
    )


def _found(picture: Image.Image) -> GridImage:
    picture.thumbnail((LONGEST, LONGEST))
    try:
        return find(np.asarray(picture.convert("RGBA"))).image
    except NothingWrittenError:
        return brush.blank()


def render_photo(
    strokes: list[Stroke], rng: np.random.Generator, paper: str = "plain"
) -> Image.Image:
    """A photo-like picture of a character on paper or on a board, 160 to 899 pixels each way.

    `paper` is one of `PAPERS`.

    Unevenly lit, tinted, with grain, blur and the artefacts of JPEG.
    """
    width, height = rng.integers(160, 900, 2)
    pen = _pen(strokes, int(width), int(height), rng)
    light, dark = rng.uniform(0.65, 1.0), rng.uniform(0.05, 0.4)
    ground, writing = (light, dark) if rng.random() < 0.6 else (rng.uniform(0.05, 0.3), light)
    tints = 1 + rng.normal(0, 0.06, (2, 3))
    if paper == "ruled":
        pen = np.maximum(pen, _ruling(int(width), int(height), rng))
    colours = ground * tints[0] + pen[..., None] * (writing * tints[1] - ground * tints[0])
    lit = colours * _lighting(int(width), int(height), rng)[..., None]
    grainy = lit + rng.normal(0, rng.uniform(0, 0.05), lit.shape[:2])[..., None]
    picture = Image.fromarray(np.rint(255 * np.clip(grainy, 0, 1)).astype(np.uint8))
    picture = picture.filter(ImageFilter.GaussianBlur(rng.uniform(0, 1.2)))
    encoded = io.BytesIO()
    picture.save(encoded, "JPEG", quality=int(rng.integers(25, 95)))
    return Image.open(encoded)


def _pen(strokes: list[Stroke], width: int, height: int, rng: np.random.Generator) -> Floats:
    """The ink at each pixel, (height, width) in 0..1."""
    middle, side = centre_and_side(strokes)
    size = min(width, height) * rng.uniform(0.3, 0.8)
    pen = max(2.5, size * np.exp(rng.uniform(np.log(1 / 30), np.log(1 / 8))))
    room = (np.array([width, height]) - size - pen) / 2
    centre = np.array([width, height]) / 2 + room * rng.uniform(-0.9, 0.9, 2)
    sheet = Image.new("L", (_SUPERSAMPLING * width, _SUPERSAMPLING * height))
    draw = ImageDraw.Draw(sheet)
    for stroke in strokes:
        points = _SUPERSAMPLING * ((resampled(stroke, side / 60) - middle) * (size / side) + centre)
        path = [(float(x), float(y)) for x, y in points]
        draw.line(path, fill=255, width=round(_SUPERSAMPLING * pen), joint="curve")
        radius = _SUPERSAMPLING * pen / 2
        for x, y in (path[0], path[-1]):
            draw.ellipse((x - radius, y - radius, x + radius, y + radius), fill=255)
    ink = sheet.resize((width, height), Image.Resampling.BOX)
    return np.asarray(ink, np.float32) / np.float32(255)


def _ruling(width: int, height: int, rng: np.random.Generator) -> Floats:
    """Faint ruled lines, or squares, as a share of the pen's ink: (height, width) in 0..1."""
    squared = rng.random() < 0.5
    between = min(width, height) * rng.uniform(0.12, 0.3) * (0.5 if squared else 1.0)
    faint, thick = rng.uniform(0.12, 0.35), rng.uniform(1.0, 2.0)
    lines = np.zeros((height, width), np.float32)
    lines[(np.arange(height) + rng.uniform(0, between)) % between < thick] = faint
    if squared:
        lines[:, (np.arange(width) + rng.uniform(0, between)) % between < thick] = faint
    return lines


def _lighting(width: int, height: int, rng: np.random.Generator) -> Floats:
    """The brightness at each pixel, (height, width): a gradient, and often a shadow."""
    y, x = np.mgrid[:height, :width].astype(np.float32)
    gradient = (x / width - 0.5) * rng.normal(0, 0.3) + (y / height - 0.5) * rng.normal(0, 0.3)
    bright = np.clip(1 + gradient, 0.4, 1.4)
    if rng.random() < 0.5:
        angle, softness = rng.uniform(0, 2 * np.pi), rng.uniform(2, 40)
        distance = np.cos(angle) * (x - width / 2) + np.sin(angle) * (y - height / 2)
        edge = rng.uniform(-0.3, 0.3) * min(width, height)
        bright = bright * (1 - rng.uniform(0.2, 0.5) / (1 + np.exp((edge - distance) / softness)))
    return np.asarray(bright, np.float32)
