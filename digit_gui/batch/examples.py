"""Reads the examples of a hand from a folder, an array file or an exported hand."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from digit_gui.batch.errors import BatchError
from digit_gui.core.grid import DIGITS, NO_DIGIT, SIZE
from digit_gui.core.hand import hand_file
from digit_gui.core.hand.example import MOST_EXAMPLES, Example
from digit_gui.imaging.image_file import (
    PictureError,
    find_drawing,
    open_image,
    scaled,
    supported_suffixes,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

_FOLDERS = {str(digit): digit for digit in range(DIGITS)} | {"none": NO_DIGIT}


def read_examples(path: Path) -> tuple[str, list[Example]]:
    """The name of a hand, and its examples.

    Args:
        path: a folder with subfolders 0 to 9 (and none) of picture files; an `.npz` file with `x`
            (N, 28, 28) uint8 and `y` (N,), -1 for no digit; or an exported hand.

    Raises:
        BatchError: when they can't be read, or there are none.
    """
    if path.is_dir():
        examples = list(_of_folder(path))
    elif path.suffix == ".npz":
        examples = _of_arrays(path)
    else:
        return _of_hand_file(path)
    if not examples:
        raise BatchError(
            f"{path}: there are no examples; it needs subfolders 0 to 9 (and none) with pictures"
            if path.is_dir()
            else f"{path}: there are no examples"
        )
    if len(examples) > MOST_EXAMPLES:
        raise BatchError(f"{path}: there are more than {MOST_EXAMPLES} examples")
    return path.stem, examples


def _of_folder(folder: Path) -> Iterator[Example]:
    suffixes = tuple(supported_suffixes())
    for name, label in _FOLDERS.items():
        subfolder = folder / name
        for file in sorted(subfolder.iterdir()) if subfolder.is_dir() else ():
            if file.name.lower().endswith(suffixes):
                try:
                    yield Example(label, find_drawing(scaled(open_image(file))).image)
                except PictureError as error:
                    raise BatchError(f"{file}: {error}") from error


def _of_arrays(path: Path) -> list[Example]:
    try:
        with np.load(path, allow_pickle=False) as archive:
            images, labels = archive["x"], archive["y"]
    except KeyError as error:
        raise BatchError(f"{path}: it needs the arrays x and y") from error
    except Exception as error:  # whatever a damaged file makes NumPy raise
        raise BatchError(f"{path}: it can't be read as .npz") from error
    if images.shape != (len(images), SIZE, SIZE) or images.dtype != np.uint8:
        raise BatchError(f"{path}: x must be (N, 28, 28) uint8, and is {images.shape}")
    if labels.shape != (len(images),) or labels.dtype.kind not in "iu":
        raise BatchError(f"{path}: y must be a label for each of x, 0 to 9, or -1 for no digit")
    try:
        return [Example(int(y), image) for image, y in zip(images, labels, strict=True)]
    except ValueError as error:
        raise BatchError(f"{path}: {error}") from error


def _of_hand_file(path: Path) -> tuple[str, list[Example]]:
    try:
        if path.stat().st_size > hand_file.MAX_BYTES:
            raise BatchError(f"{path}: it is too large")
        return hand_file.parse(path.read_bytes())
    except OSError as error:
        raise BatchError(f"{path}: {error.strerror}") from error
    except hand_file.HandFileError as error:
        raise BatchError(f"{path}: {error}") from error
