"""The pages of PDF files as pictures. No widgets; any thread."""

from __future__ import annotations

import threading
from pathlib import Path

import pypdfium2 as pdfium
from PySide6.QtGui import QImage

from digit_gui.core.words import translate
from digit_gui.imaging.image_file import PictureError, content_of

_DOTS_PER_INCH = 150
_POINTS_PER_INCH = 72

_LONGEST = 4000
"""Pixels on the longer side of a page at most: what A3 has at 240 dots per inch."""

_library = threading.Lock()
"""PDFium can't do two things at once."""


def is_pdf(path: Path) -> bool:
    """Whether a file of this name is to be opened here."""
    return path.suffix.lower() == ".pdf"


def count_pages(path: Path) -> int:
    """How many pages a file has.

    Raises:
        PictureError: it can't be read, or is not a PDF file that opens without a password.
    """
    with _library, _opened(path) as document:
        return len(document)


def open_page(path: Path, index: int) -> QImage:
    """A page, counted from 0, at 150 dots per inch.

    Raises:
        PictureError: as in `count_pages`, or there is no such page.
    """
    with _library, _opened(path) as document:
        try:
            page = document[index]
            longer = max(page.get_size()) or 1.0
            scale = min(_DOTS_PER_INCH / _POINTS_PER_INCH, _LONGEST / longer)
            bitmap = page.render(scale=scale, rev_byteorder=True, force_bitmap_format=_RGBA)
        except (pdfium.PdfiumError, IndexError, ValueError) as error:
            raise PictureError(
                translate("PdfFile", "Page {number} of {name} can't be shown.").format(
                    number=index + 1, name=path.name
                )
            ) from error
        kind = QImage.Format.Format_RGBA8888
        return QImage(bitmap.buffer, bitmap.width, bitmap.height, bitmap.stride, kind).copy()


_RGBA = pdfium.raw.FPDFBitmap_BGRA


def _opened(path: Path) -> pdfium.PdfDocument:
    content = content_of(path)
    try:
        return pdfium.PdfDocument(content)
    except pdfium.PdfiumError as error:
        if "password" in str(error).lower():
            raise PictureError(
                translate("PdfFile", "{name} needs a password.").format(name=path.name)
            ) from error
        raise PictureError(
            translate("PdfFile", "{name} is damaged, or not a PDF file.").format(name=path.name)
        ) from error
