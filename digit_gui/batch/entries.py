"""What is to be recognized: the pictures in files, folders, arrays and lists."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import IO

from digit_gui.batch.arrays import ArrayFileError, drawings_in, holds_labels, is_array_file
from digit_gui.core.grid import Image
from digit_gui.imaging import image_file as pictures


@dataclass(frozen=True, eq=False)
class Entry:
    """One picture.

    Attributes:
        name: the path of its file; of a drawing in an array "FILE#ARRAY[INDEX]".
        image: (28, 28) uint8, 255 = ink; None as long as the file has not been read.
        error: why there is no image; empty as long as nothing went wrong.
    """

    name: str
    image: Image | None = None
    error: str = ""


def entries_of(paths: Iterable[str], names: IO[bytes]) -> Iterator[Entry]:
    """The pictures in files and folders, one after the other, and none of them read before.

    Folders are searched through in the order of their names, for what looks like a picture.

    Args:
        paths: of files and folders; "-" stands for the `names`.
        names: further paths, one on each line.
    """
    for path in paths:
        if path == "-":
            for line in names:
                if name := os.fsdecode(line.rstrip(b"\r\n")):
                    yield from _entries_at(name)
        else:
            yield from _entries_at(path)


def read(entry: Entry) -> Entry:
    """The entry with its image, or with the error that reading it led to."""
    if entry.image is not None or entry.error:
        return entry
    try:
        image = pictures.ink_of(pictures.read(Path(entry.name))).image
    except OSError as error:
        return replace(entry, error=f"It can't be read: {error.strerror or error}.")
    except (ValueError, MemoryError) as error:
        return replace(entry, error=str(error) or "It takes too much memory.")
    return replace(entry, image=image)


def _entries_at(path: str) -> Iterator[Entry]:
    # Of os.path, and not of Path, which raises errors for names that no file can have.
    if os.path.isdir(path):  # noqa: PTH112
        yield from _entries_in_folder(path)
    elif is_array_file(path):
        yield from _entries_in_arrays(path)
    else:
        yield Entry(path)


def _entries_in_folder(folder: str) -> Iterator[Entry]:
    try:
        with os.scandir(folder) as found:
            files = sorted(found, key=lambda file: file.name)
    except OSError as error:
        yield Entry(folder, error=f"The folder can't be read: {error.strerror}.")
        return
    wanted = tuple(pictures.suffixes())
    for file in files:
        # Links to folders are not followed: they may lead back.
        if file.is_dir(follow_symlinks=False):
            yield from _entries_in_folder(file.path)
        elif file.is_dir() or holds_labels(file.name):
            continue
        elif is_array_file(file.name):
            yield from _entries_in_arrays(file.path)
        elif file.name.lower().endswith(wanted):
            yield Entry(file.path)


def _entries_in_arrays(path: str) -> Iterator[Entry]:
    try:
        for array, images in drawings_in(Path(path)):
            for index, image in enumerate(images):
                yield Entry(f"{path}#{array}[{index}]", image)
    except ArrayFileError as error:
        yield Entry(path, error=str(error))
