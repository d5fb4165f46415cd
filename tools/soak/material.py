"""The files that the soak test opens, pastes and drops, and the networks that it loads."""

from __future__ import annotations

import json
import os
import shutil
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QColor, QImage

from digit_gui.core.drawing import Drawing
from digit_gui.core.drawing_file import to_json
from digit_gui.core.grid import DEFAULT_WIDTH
from digit_gui.resources import default_model
from digit_gui.ui.canvas.drawing_image import picture_of, shades

_DIGITS = Path(__file__).parents[2] / "tests" / "data" / "digits.json"
_ENLARGED = 10
"""Pixels for each cell: pictures of 280 x 280."""


@dataclass(frozen=True)
class Material:
    """Paths of files, all in one temporary folder, but for the program's own network.

    Attributes:
        drawings: files that can be opened.
        refused: files that can't be opened, each for another reason.
        networks: files that can be loaded, the program's own first.
        no_networks: files that can't be loaded.
    """

    drawings: tuple[Path, ...]
    refused: tuple[Path, ...]
    networks: tuple[Path, ...]
    no_networks: tuple[Path, ...]


def make_material(folder: Path) -> Material:
    """Writes all files; imports Keras for the small network."""
    drawings = []
    for n, strokes in enumerate(_strokes_of_digits()):
        drawing = _drawing(strokes)
        path = folder / f"digit-{n}.json"
        path.write_bytes(to_json(drawing))
        picture = picture_of(drawing.image, shades(QColor("white"), QColor("black")))
        picture = picture.scaled(28 * _ENLARGED, 28 * _ENLARGED)
        kind = ("png", "jpg", "bmp", "xbm")[n % 4]
        assert picture.save(str(folder / f"digit-{n}.{kind}"))
        drawings += [path, folder / f"digit-{n}.{kind}"]
    return Material(
        tuple(drawings), _refused(folder, drawings[1]), _networks(folder), _no_networks(folder)
    )


def _strokes_of_digits() -> list[list[list[list[float]]]]:
    return [drawn["strokes"] for drawn in json.loads(_DIGITS.read_text())]


def _drawing(strokes: list[list[list[float]]]) -> Drawing:
    drawing = Drawing()
    for points in strokes:
        drawing.begin(points[0][0], points[0][1], DEFAULT_WIDTH)
        for x, y in points[1:]:
            drawing.extend(x, y, DEFAULT_WIDTH)
        drawing.finish()
    return drawing


def _refused(folder: Path, picture: Path) -> tuple[Path, ...]:
    content = picture.read_bytes()
    blank = QImage(60, 60, QImage.Format.Format_RGB32)
    blank.fill(QColor("white"))
    assert blank.save(str(folder / "blank.png"))
    (folder / "half.png").write_bytes(content[: len(content) // 2])
    (folder / "text.png").write_text("This is not a picture.")
    (folder / "empty.jpg").touch()
    (folder / "other.json").write_text('{"format": "something else"}')
    (folder / "folder.png").mkdir()
    names = ["blank.png", "half.png", "text.png", "empty.jpg", "other.json", "folder.png", "no.png"]
    if hasattr(os, "mkfifo"):
        os.mkfifo(folder / "pipe.json")
        names.append("pipe.json")
    return tuple(folder / name for name in names)


def _networks(folder: Path) -> tuple[Path, ...]:
    """The program's own, a copy of it, and one of another kind."""
    import keras

    copy = folder / "copy.keras"
    shutil.copyfile(default_model(), copy)
    layers = keras.layers
    keras.utils.set_random_seed(7)
    small = keras.Sequential(
        [
            keras.Input((28, 28, 1)),
            layers.Conv2D(4, 5, strides=2, activation="relu"),
            layers.MaxPooling2D(2),
            layers.Flatten(),
            layers.Dense(10, "softmax"),
        ]
    )
    small.save(folder / "small.keras")
    return default_model(), copy, folder / "small.keras"


def _no_networks(folder: Path) -> tuple[Path, ...]:
    half = folder / "half.keras"
    content = default_model().read_bytes()
    half.write_bytes(content[: len(content) // 2])
    text = folder / "text.keras"
    text.write_text("This is not a network.")
    return half, text
