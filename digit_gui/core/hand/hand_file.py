"""The file format of a hand: JSON with its name and its examples, see docs/file-formats.md."""

from __future__ import annotations

import json
from typing import Any

import numpy as np

from digit_gui.core.drawing_file import MAX_BYTES as LARGEST_DRAWING
from digit_gui.core.drawing_file import DrawingFileError
from digit_gui.core.drawing_file import parse as parse_drawing
from digit_gui.core.grid import NO_DIGIT, SIZE
from digit_gui.core.hand.example import MOST_EXAMPLES, Example
from digit_gui.core.words import translate

MAX_BYTES = 64_000_000
"""No file is larger; a hand with the strokes of 100 examples takes about 1 MB."""

_FORMAT, _VERSION = "digit-gui hand", 1
_NONE = "none"


class HandFileError(ValueError):
    """What is wrong with the content of a file, as a part of a sentence: "it is ..."."""


def to_json(name: str, examples: list[Example]) -> bytes:
    """A hand with all its examples."""
    rows = []
    for example in examples:
        row: dict[str, Any] = {
            "label": _NONE if example.label == NO_DIGIT else example.label,
            "picture": [line.tobytes().hex() for line in example.image],
        }
        if example.drawing:
            row["drawing"] = json.loads(example.drawing)
        if example.is_confirmed:
            row["confirmed"] = True
        rows.append(row)
    hand = {"format": _FORMAT, "version": _VERSION, "name": name, "examples": rows}
    return json.dumps(hand, ensure_ascii=False).encode()


def parse(content: bytes) -> tuple[str, list[Example]]:
    """The name and the examples in the content of a file.

    Raises:
        HandFileError: when it is not what `to_json` writes.
    """
    if len(content) > MAX_BYTES:
        raise HandFileError(translate("DrawingFile", "it is too large"))
    try:
        root = json.loads(content)
    except (ValueError, RecursionError) as error:
        raise HandFileError(
            translate("DrawingFile", "it is not JSON, or only a part of it")
        ) from error
    if not isinstance(root, dict) or root.get("format") != _FORMAT:
        raise HandFileError(translate("HandFile", "it is not a hand of this program"))
    if root.get("version") != _VERSION:
        raise HandFileError(
            translate("DrawingFile", "it was written by a newer version of this program")
        )
    name, rows = root.get("name"), root.get("examples")
    if not isinstance(name, str) or not name.strip() or not isinstance(rows, list):
        raise HandFileError(translate("DrawingFile", "it is damaged"))
    if len(rows) > MOST_EXAMPLES:
        words = translate("HandFile", "it has more than {most} examples")
        raise HandFileError(words.format(most=MOST_EXAMPLES))
    if not rows:
        raise HandFileError(translate("HandFile", "there are no examples in it"))
    return name, [_parse_example(row) for row in rows]


def _parse_example(row: Any) -> Example:
    if not isinstance(row, dict) or row.keys() - {"drawing", "confirmed"} != {"label", "picture"}:
        raise HandFileError(translate("DrawingFile", "it is damaged"))
    label = NO_DIGIT if row["label"] == _NONE else row["label"]
    confirmed = row.get("confirmed", False)
    if type(label) is not int or type(confirmed) is not bool:
        raise HandFileError(translate("DrawingFile", "it is damaged"))
    drawing = b""
    if "drawing" in row:
        drawing = json.dumps(row["drawing"]).encode()
        if len(drawing) > LARGEST_DRAWING:
            raise HandFileError(translate("DrawingFile", "it is damaged"))
        try:
            parse_drawing(drawing)
        except DrawingFileError as error:
            raise HandFileError(translate("DrawingFile", "it is damaged")) from error
    try:
        lines = [bytes.fromhex(line) for line in row["picture"]]
        image = np.frombuffer(b"".join(lines), np.uint8).reshape(SIZE, SIZE)
        return Example(label, image, drawing, confirmed)
    except (TypeError, ValueError) as error:
        raise HandFileError(translate("DrawingFile", "it is damaged")) from error
