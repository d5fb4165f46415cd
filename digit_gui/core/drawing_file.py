"""The file format of drawings: JSON that holds the strokes, so that undo goes on after opening.

    {
      "format": "digit-gui drawing",
      "version": 1,
      "steps": [
        {"stroke": [[x, y, width], ...]},
        {"erase": [[x, y, width], ...]},
        {"picture": ["00...00", ...]}
      ]
    }

The steps lead from a blank sheet to the drawing. `stroke` and `erase` are paths of the brush and
the eraser, one point or more, in cells as in `brush`; `picture` is an image that takes the place of
all before it: 28 rows from the top, each of 28 bytes in hexadecimal, 00 = paper, ff = ink. Other
keys are not allowed.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import numpy as np

from digit_gui.core.drawing import Drawing, Point, Replacement, Step, Stroke
from digit_gui.core.grid import SIZE
from digit_gui.core.words import translate

if TYPE_CHECKING:
    from digit_gui.core.grid import Image

MAX_BYTES = 4_000_000
"""No file is larger: that is about a quarter of an hour of drawing without a pause."""
MAX_STEPS = 1000
"""More than a person draws; the slider through the strokes has a place for each."""

_FORMAT, _VERSION = "digit-gui drawing", 1
_FARTHEST = 10_000.0
"""In cells; a stroke may leave the grid, but a number beyond this comes from a damaged file."""
_WIDEST = 2.0 * SIZE
"""In cells; a pen pressed hard draws twice as wide as the widest brush, far below this."""


class DrawingFileError(ValueError):
    """What is wrong with the content of a file, as a part of a sentence: "it is ..."."""


def to_json(drawing: Drawing) -> bytes:
    """The present drawing, with the steps from a blank sheet to it.

    Raises:
        DrawingFileError: when it consists of more strokes than a file may hold.
    """
    steps = [_as_json(step) for step in drawing.steps]
    text = json.dumps({"format": _FORMAT, "version": _VERSION, "steps": steps})
    if len(text) > MAX_BYTES or len(steps) > MAX_STEPS:
        raise DrawingFileError(translate("DrawingFile", "it has more strokes than a file may hold"))
    return text.encode()


def parse(content: bytes) -> Drawing:
    """The drawing in the content of a file, at its last step.

    Raises:
        DrawingFileError: when it is not what `to_json` writes.
    """
    if len(content) > MAX_BYTES:
        raise DrawingFileError(translate("DrawingFile", "it is too large"))
    try:
        root = json.loads(content)
    except (ValueError, RecursionError) as error:
        raise DrawingFileError(
            translate("DrawingFile", "it is not JSON, or only a part of it")
        ) from error
    if not isinstance(root, dict) or root.get("format") != _FORMAT:
        raise DrawingFileError(translate("DrawingFile", "it is not a drawing of this program"))
    if root.get("version") != _VERSION:
        raise DrawingFileError(
            translate("DrawingFile", "it was written by a newer version of this program")
        )
    if root.keys() != {"format", "version", "steps"} or not isinstance(root["steps"], list):
        raise DrawingFileError(translate("DrawingFile", "it is damaged"))
    if len(root["steps"]) > MAX_STEPS:
        raise DrawingFileError(translate("DrawingFile", "it is too large"))
    drawing = Drawing()
    for step in root["steps"]:
        drawing.apply(_parse_step(step))
    if drawing.is_blank:
        raise DrawingFileError(translate("DrawingFile", "nothing is drawn in it"))
    return drawing


def _as_json(step: Step) -> dict[str, Any]:
    if isinstance(step, Replacement):
        return {"picture": [row.tobytes().hex() for row in step.image]}
    return {"erase" if step.erasing else "stroke": step.path}


def _parse_step(step: Any) -> Step:
    match step:
        case {"picture": [*rows], **others} if not others:
            return Replacement(_parse_image(rows))
        case {"stroke": [_, *_] as path, **others} if not others:
            return Stroke(tuple(map(_parse_point, path)), erasing=False)
        case {"erase": [_, *_] as path, **others} if not others:
            return Stroke(tuple(map(_parse_point, path)), erasing=True)
    raise DrawingFileError(translate("DrawingFile", "it is damaged"))


def _parse_image(rows: list[Any]) -> Image:
    try:
        lines = [bytes.fromhex(row) for row in rows]
    except (TypeError, ValueError) as error:
        raise DrawingFileError(translate("DrawingFile", "it is damaged")) from error
    if [len(line) for line in lines] != [SIZE] * SIZE:
        raise DrawingFileError(translate("DrawingFile", "it is damaged"))
    return np.frombuffer(b"".join(lines), np.uint8).reshape(SIZE, SIZE)


def _parse_point(values: Any) -> Point:
    if isinstance(values, list) and [type(v) in (int, float) for v in values] == [True] * 3:
        x, y, width = values
        # NaN, which Python's JSON parser lets through, fails every comparison.
        if abs(x) <= _FARTHEST and abs(y) <= _FARTHEST and 0 < width <= _WIDEST:
            return float(x), float(y), float(width)
    raise DrawingFileError(translate("DrawingFile", "it is damaged"))
