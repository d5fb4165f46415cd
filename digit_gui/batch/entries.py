"""What is to be recognized: the pictures in files, folders, arrays and lists."""

from __future__ import annotations

import os
import sys
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
from digit_gui.imaging.find_digits import LONGEST
from digit_gui.imaging.image_file import (
    PictureError,
    find_drawing,
    open_image,
    pixels_of,
    scaled,
    supported_suffixes,
)
from digit_gui.imaging.page.draft import Draft, draft_of
from digit_gui.imaging.pdf_file import count_pages, is_pdf, open_page

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from digit_gui.core.grid import Image

_CODE_PAGE = "oem" if sys.platform == "win32" else ""
"""In which Windows' shells write into pipes; empty where paths are bytes."""

_TOO_LARGE = "It takes too much memory."
_ARRAY = "Arrays hold single digits: recognize them without --pages."
_PDF = "It is a PDF file: recognize it with --pages."


@dataclass(frozen=True, eq=False)
class Entry:
    """One picture.

    Attributes:
        name: the path of its file; of an image in an array "FILE#ARRAY[INDEX]", of a page in a
            PDF file "FILE#page=NUMBER".
        image: (28, 28) uint8, 255 = ink; None as long as the file has not been opened.
        draft: what is written in it, where that may be several digits; None before it was opened.
        error: why there is neither; empty as long as nothing went wrong.
        page: of a PDF file, counted from 0; None of other files.
    """

    name: str
    image: Image | None = None
    draft: Draft | None = None
    error: str = ""
    page: int | None = None

    @property
    def path(self) -> Path:
        """The path of its file."""
        return Path(self.name if self.page is None else self.name.rpartition("#")[0])


def entries_of(
    paths: Iterable[str], names: Iterable[bytes], *, as_pages: bool = False
) -> Iterator[Entry]:
    """The pictures in files and folders, one after the other. Only arrays are read.

    Folders are searched through in the order of their names, for what looks like a picture file.

    Args:
        paths: of files and folders; "-" stands for the `names`.
        names: further paths, one on each line.
        as_pages: whether pictures are pages: those of PDF files are among them, arrays are not.
    """
    for file in _files_at(paths, names, as_pages=as_pages):
        if as_pages:
            yield from _pages_in(file)
        elif _is_array(file):
            yield from _entries_in_array(file.name)
        else:
            yield file


def count_entries(paths: Iterable[str], *, as_pages: bool = False) -> int:
    """How many `entries_of` gives, found out from names and the heads of arrays and PDF files."""
    count = 0
    for file in _files_at(paths, (), as_pages=as_pages):
        if as_pages:
            count += sum(1 for _ in _pages_in(file))
        else:
            count += _count_in_array(file.name) if _is_array(file) else 1
    return count


def open_entry(entry: Entry) -> Entry:
    """The entry with its image, or with the error that opening it led to.

    Where the picture may hold several digits, there is a draft besides.
    """
    if entry.image is not None or entry.error:
        return entry
    try:
        if is_pdf(entry.path):
            return replace(entry, error=_PDF)
        picture = open_image(entry.path)
        found = find_drawing(scaled(picture))
        # In a large picture, ruled lines may hide that there are others.
        is_large = max(picture.width(), picture.height()) > LONGEST
        draft = draft_of(pixels_of(picture)) if is_large or not found.is_alone else None
    except (ValueError, MemoryError) as error:
        return replace(entry, error=str(error) or _TOO_LARGE)
    return replace(entry, image=found.image, draft=draft)


def open_page_entry(entry: Entry) -> Entry:
    """The entry with the draft of its page, or with the error that opening it led to."""
    if entry.error:
        return entry
    try:
        draft = draft_of(pixels_of(_page(entry)))
    except (ValueError, MemoryError) as error:
        return replace(entry, error=str(error) or _TOO_LARGE)
    return replace(entry, draft=draft)


def _page(entry: Entry) -> QImage:
    return open_image(entry.path) if entry.page is None else open_page(entry.path, entry.page)


def _pages_in(file: Entry) -> Iterator[Entry]:
    """A picture file as it is, a PDF file page by page."""
    if file.error:
        yield file
    elif _is_array(file):
        yield replace(file, error=_ARRAY)
    elif is_pdf(Path(file.name)):
        try:
            count = count_pages(Path(file.name))
        except PictureError as error:
            yield replace(file, error=str(error))
        else:
            for page in range(count):
                yield Entry(f"{file.name}#page={page + 1}", page=page)
    else:
        yield file


def _files_at(paths: Iterable[str], names: Iterable[bytes], *, as_pages: bool) -> Iterator[Entry]:
    suffixes = (*supported_suffixes(), *([".pdf"] if as_pages else []))
    for path in paths:
        listed = (_decoded(line.rstrip(b"\r\n")) for line in names)
        for name in filter(None, listed) if path == "-" else (path,):
            # Of os.path, and not of Path, which raises errors for names that no file can have.
            if os.path.isdir(name):  # noqa: PTH112
                yield from _files_in_folder(name, suffixes)
            else:
                yield Entry(name)


def _decoded(name: bytes) -> str:
    if not _CODE_PAGE:
        return os.fsdecode(name)
    try:
        return name.decode("utf-8-sig")
    except UnicodeDecodeError:
        return name.decode(_CODE_PAGE, errors="replace")


def _files_in_folder(folder: str, suffixes: tuple[str, ...]) -> Iterator[Entry]:
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
