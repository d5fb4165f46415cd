"""Picture files and clipboard pictures to ink. No widgets; needs no QApplication; any thread."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PySide6.QtCore import QFile, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from digit_gui.imaging.find_digits import LONGEST, Found, NothingWrittenError, find

_MOST_PIXELS = 64_000_000
"""What Qt's own limit (256 MB) holds in full colour; packed pictures could slip through it."""

_LAST = {b"jpeg": b"\xff\xd9", b"jpg": b"\xff\xd9", b"png": b"IEND"}
"""What stands near the end of a whole file, by its format."""


class PictureError(ValueError):
    """A picture can't be read, or nothing is written in it; the text says so to a person."""


def suffixes() -> frozenset[str]:
    """What the names of pictures that can be read end with, in lower case: ".png" and others."""
    known = QImageReader.supportedImageFormats()
    return frozenset(f".{name.toStdString().lower()}" for name in known)


def read(path: Path) -> QImage:
    """The picture in a file of any format that Qt reads, the right way up.

    Raises:
        PictureError: there is no such file, no picture in it or not a whole one, it has too many
            pixels, or it moves.
    """
    file = QFile(str(path))
    if not path.is_file():
        raise PictureError(f"{path.name} is no file.")
    if not file.open(QIODevice.OpenModeFlag.ReadOnly):
        raise PictureError(f"{path.name} can't be read: {file.errorString()}.")
    # Not on `file`, which Python destroys first: the reader of TIFF then crashes.
    reader = QImageReader(str(path))
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    if not reader.canRead():
        raise PictureError(f"{path.name} is no picture that can be read.")
    size = reader.size()
    if size.width() * size.height() > _MOST_PIXELS:
        raise PictureError(
            f"{path.name} is too large: {size.width()} x {size.height()} pixels, "
            f"and {_MOST_PIXELS // 1_000_000} million can be read."
        )
    if reader.supportsAnimation() and reader.imageCount() > 1:
        raise PictureError(f"{path.name} is an animation. Save one of its pictures, and open that.")
    picture = reader.read() if _is_whole(file, bytes(reader.format().data())) else QImage()
    if picture.isNull():
        raise PictureError(f"{path.name} is damaged or incomplete.")
    return picture


def ink_of(picture: QImage) -> Found:
    """The largest thing that is written in a picture, as a drawing.

    Raises:
        PictureError: nothing is written in it.
    """
    size = picture.size()
    if max(size.width(), size.height()) > LONGEST:
        bounded = size.scaled(QSize(LONGEST, LONGEST), Qt.AspectRatioMode.KeepAspectRatio)
        size = bounded.expandedTo(QSize(1, 1))
    smaller = picture.scaled(size, mode=Qt.TransformationMode.SmoothTransformation)
    rgba = smaller.convertToFormat(QImage.Format.Format_RGBA8888)
    rows = np.frombuffer(rgba.constBits(), np.uint8).reshape(rgba.height(), rgba.bytesPerLine())
    try:
        found = find(rows[:, : 4 * rgba.width()].reshape(rgba.height(), rgba.width(), 4))
    except NothingWrittenError as error:
        raise PictureError(str(error)) from None
    across, down = picture.width() / size.width(), picture.height() / size.height()
    left, top, width, height = found.area
    area = (round(left * across), round(top * down), round(width * across), round(height * down))
    return Found(found.image, area)


def _is_whole(file: QFile, kind: bytes) -> bool:
    """Whether the file ends as its format does: Qt fills in with grey what a JPEG lacks."""
    mark = _LAST.get(kind)
    if mark is None:
        return True
    at = file.pos()
    file.seek(max(0, file.size() - 4096))
    end = bytes(file.readAll().data())
    file.seek(at)
    return mark in end
