"""What is to be recognized: the pictures in files, folders, arrays and lists."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from digit_gui.batch.arrays import (
    ArrayFileError,
    count_images,
    holds_labels,
    images_in,
    is_array_file,
)
from digit_gui.imaging.image_file import find_drawing, open_image, scaled, supported_suffixes

if TYPE_CHECKING:
    from digit_gui.core.grid import Image


@dataclass(frozen=True, eq=False)
class Entry:
    """One picture.

    Attributes:
        name: the path of its file; of an image in an array "FILE#ARRAY[INDEX]".
        image: (28, 28) uint8, 255 = ink; None as long as the file has not been opened.
        error: why there is no image; empty as long as nothing went wrong.
    """

    name: str
    image: Image | None = None
    error: str = ""


def entries_of(paths: Iterable[str], names: Iterable[bytes]) -> Iterator[Entry]:
    """The pictures in files and folders, one after the other. Only arrays are read.

    Folders are searched through in the order of their names, for what looks like a picture file.

    Args:
        paths: of files and folders; "-" stands for the `names`.
        names: further paths, one on each line.
    """
    for file in _files_at(paths, names):
        if _is_array(file):
            yield from _entries_in_array(file.name)
        else:
            yield file


def count_entries(paths: Iterable[str]) -> int:
    """How many `entries_of` gives, found out from the names of files and the heads of arrays."""
    return sum(
        _count_in_array(file.name) if _is_array(file) else 1 for file in _files_at(paths, ())
    )


def open_entry(entry: Entry) -> Entry:
    """The entry with its image, or with the error that opening it led to."""
    if entry.image is not None or entry.error:
        return entry
    try:
        image = find_drawing(scaled(open_image(Path(entry.name)))).image
    except (ValueError, MemoryError) as error:
        return replace(entry, error=str(error) or "It takes too much memory.")
    return replace(entry, image=image)


def _files_at(paths: Iterable[str], names: Iterable[bytes]) -> Iterator[Entry]:
    for path in paths:
        listed = map(os.fsdecode, (line.rstrip(b"\r\n") for line in names))
        for name in filter(None, listed) if path == "-" else (path,):
            # Of os.path, and not of Path, which raises errors for names that no file can have.
            if os.path.isdir(name):  # noqa: PTH112
                yield from _files_in_folder(name)
            else:
                yield Entry(name)


def _files_in_folder(folder: str) -> Iterator[Entry]:
    suffixes = tuple(supported_suffixes())
    waiting: list[str | Entry] = [folder]
    while waiting:
        found = waiting.pop()
        if isinstance(found, Entry):
            yield found
            continue
        try:
            with os.scandir(found) as files:
                ordered = sorted(files, key=lambda file: file.name, reverse=True)
        except OSError as error:
            yield Entry(found, error=f"The folder can't be read: {error.strerror or error}.")
        else:
            waiting += [what for file in ordered if (what := _wanted(file, suffixes)) is not None]


def _wanted(file: os.DirEntry[str], suffixes: tuple[str, ...]) -> str | Entry | None:
    """The path of a folder to search through, the entry of a file, or None."""
    try:
        # Links to folders are not followed: they may lead back.
        if file.is_dir():
            return None if file.is_symlink() else file.path
    except OSError:  # of a link that leads in circles, for instance; opening it will tell
        pass
    name = file.name.lower()
    is_wanted = (is_array_file(name) and not holds_labels(name)) or name.endswith(suffixes)
    return Entry(file.path) if is_wanted else None


def _is_array(file: Entry) -> bool:
    return not file.error and is_array_file(file.name)


def _entries_in_array(path: str) -> Iterator[Entry]:
    try:
        for array, images in images_in(Path(path)):
            for index, image in enumerate(images):
                yield Entry(f"{path}#{array}[{index}]", image)
    except ArrayFileError as error:
        yield Entry(path, error=str(error))


def _count_in_array(path: str) -> int:
    try:
        return count_images(Path(path))
    except ArrayFileError:  # which becomes one entry with the error
        return 1
