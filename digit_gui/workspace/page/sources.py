"""Where pages come from: picture files, the pages of PDF files, and pictures in memory."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QSize
    from PySide6.QtGui import QImage

    from digit_gui.imaging.page.draft import Draft


@dataclass(frozen=True, eq=False)
class Source:
    """Where a page can be had from.

    Attributes:
        name: for a person; of a page in a PDF file "FILE, page NUMBER".
        path: of its file; None: it is in memory.
        number: of the page in a PDF file, counted from 0; None of other files.
        picture: what is in memory.
    """

    name: str
    path: Path | None = None
    number: int | None = None
    picture: QImage | None = None

    @property
    def full_name(self) -> str:
        """As `recognize` writes it: the path, of a PDF file's page with its number behind."""
        if self.path is None:
            return self.name
        return str(self.path) if self.number is None else f"{self.path}#page={self.number + 1}"

    def open(self) -> QImage:
        """The picture; any thread.

        Raises:
            PictureError: there is none, or it can't be opened.
        """
        from digit_gui.imaging.image_file import open_image

        if self.picture is not None:
            return self.picture
        assert self.path is not None
        if self.number is None:
            return open_image(self.path)
        from digit_gui.imaging.pdf_file import open_page

        return open_page(self.path, self.number)


@dataclass(frozen=True, eq=False)
class OpenedPage:
    """A page that has been opened, but not yet read.

    Attributes:
        picture: to be shown, scaled down if it was large.
        size: of the picture as it was, in pixels: boxes are in these.
        draft: what was found in it.
    """

    picture: QImage
    size: QSize
    draft: Draft


def pages_in(path: Path) -> list[Source]:
    """The pages of a PDF file; of any other file there is one. Any thread.

    Raises:
        PictureError: the PDF file can't be opened.
    """
    if path.suffix.lower() != ".pdf":
        return [Source(path.name, path)]
    from digit_gui.imaging.pdf_file import count_pages

    count = count_pages(path)
    if count == 1:
        return [Source(path.name, path, 0)]
    return [Source(f"{path.name}, page {number + 1}", path, number) for number in range(count)]


def opened(picture: QImage) -> OpenedPage:
    """Finds what is written in a picture. Any thread."""
    from PySide6.QtCore import QSize, Qt

    from digit_gui.imaging.image_file import pixels_of
    from digit_gui.imaging.page.draft import LONGEST, draft_of

    size = picture.size()
    draft = draft_of(pixels_of(picture))
    if max(size.width(), size.height()) > LONGEST:
        bounded = size.scaled(QSize(LONGEST, LONGEST), Qt.AspectRatioMode.KeepAspectRatio)
        smooth = Qt.TransformationMode.SmoothTransformation
        picture = picture.scaled(bounded.expandedTo(QSize(1, 1)), mode=smooth)
    return OpenedPage(picture, size, draft)
