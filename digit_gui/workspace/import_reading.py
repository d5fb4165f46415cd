"""Reads what is opened, in another thread: a drawing, a picture of one digit, or pages."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from digit_gui.core.words import translate
from digit_gui.workspace.page.open_page import OpenPage
from digit_gui.workspace.page.sources import Source, opened, pages_in

if TYPE_CHECKING:
    from digit_gui.core.drawing import Drawing
    from digit_gui.core.grid import Image


@dataclass(frozen=True, eq=False)
class ImportedPicture:
    """A picture, and the drawing that was found in it.

    Attributes:
        name: what the picture is called.
        picture: the picture itself, scaled down if it was large.
        area: left, top, width and height of what was found, as shares of the picture in 0..1.
        image: the drawing, (28, 28) uint8, 255 = ink.
    """

    name: str
    picture: QImage
    area: tuple[float, float, float, float]
    image: Image


@dataclass(frozen=True, eq=False)
class Candidate:
    """A picture with what may be several digits, and what was found if it is only one."""

    page: OpenPage
    single: ImportedPicture | None


def drawing(path: Path) -> Drawing:
    """The drawing in a .json file."""
    from digit_gui.core.drawing_file import MAX_BYTES, DrawingFileError, parse

    if path.exists() and not path.is_file():
        raise DrawingFileError(
            translate("Importer", "{name} can't be opened: it is not a regular file.").format(
                name=path.name
            )
        )
    try:
        with path.open("rb") as file:
            return parse(file.read(MAX_BYTES + 1))
    except OSError as error:
        raise DrawingFileError(
            translate("Importer", "{name} can't be read: {error}.").format(
                name=path.name, error=error.strerror
            )
        ) from error
    except DrawingFileError as error:
        raise DrawingFileError(
            translate("Importer", "{name} can't be opened: {error}.").format(
                name=path.name, error=error
            )
        ) from error


def picture_in(path: Path) -> ImportedPicture | Candidate:
    """As `imported`, of the picture in a file."""
    from digit_gui.imaging.image_file import open_image

    return imported(open_image(path), path.name, path)


def imported(picture: QImage, name: str, path: Path | None = None) -> ImportedPicture | Candidate:
    """What is in a picture: `ImportedPicture` where it can only be one digit."""
    from digit_gui.imaging.image_file import PictureError, find_drawing, scaled

    smaller = scaled(picture)
    single, error = None, None
    try:
        found = find_drawing(smaller)
    except PictureError as nothing:
        error = nothing
    else:
        single = ImportedPicture(name, smaller, found.area, found.image)
        if found.is_whole:
            return single
    page = opened(picture)
    count = len(page.draft.pieces)
    if count > 1 or (count and error):
        source = Source(name, path, picture=None if path else picture)
        return Candidate(OpenPage(source, opened=page), single)
    if single is None:
        assert error is not None
        raise error
    return single


def pages_of(path: Path) -> list[Source]:
    """As `pages_in`, but of a file that can't be opened there is one page, which will say so."""
    from digit_gui.imaging.image_file import PictureError

    try:
        return pages_in(path)
    except PictureError:
        return [Source(path.name, path, 0)]
