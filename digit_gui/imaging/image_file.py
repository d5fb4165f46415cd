"""Picture files to images of 28x28 values. No widgets; needs no QApplication; any thread.

A picture is decoded once and scaled once (`open_image`, then `scaled`). Whoever shows what was
found in it shows the scaled picture.
"""

from __future__ import annotations

import stat
from pathlib import Path

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from digit_gui.core.words import decimal, translate
from digit_gui.imaging.completeness import is_complete
from digit_gui.imaging.find_digits import LONGEST, Found, NothingWrittenError, find

_MAX_PIXELS = 64_000_000
"""What Qt's own limit (256 MB) holds in full colour; packed pictures could slip through it."""

_MAX_BYTES = 4 * _MAX_PIXELS
"""What the largest picture takes up in a file that is not compressed."""

_VECTOR_FORMATS = frozenset({"svg", "svgz"})
"""A few hundred bytes of SVG can take hours to draw, and text in it aborts a process that has no
QGuiApplication."""


class PictureError(ValueError):
    """A picture can't be opened, or nothing is written in it; the text is for the person."""


def supported_suffixes() -> frozenset[str]:
    """What the names of supported picture files end with, in lower case: ".png" and others."""
    known = {name.toStdString().lower() for name in QImageReader.supportedImageFormats()}
    return frozenset(f".{name}" for name in known - _VECTOR_FORMATS)


def open_image(path: Path) -> QImage:
    """The picture in a file of any format that Qt decodes but SVG, the right way up.

    Raises:
        PictureError: the file is missing or not a regular one, it can't be read, it is not a
            supported image or not a complete one, too large, a vector graphic, or an animation.
    """
    content = content_of(path)
    # Qt gets bytes, since it can't open files whose names are not text.
    data = QByteArray(content)
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    try:
        return _decoded(reader, content, path.name)
    finally:
        # Or the decoder of TIFF crashes when its device is gone first.
        reader.setDevice(None)  # type: ignore[arg-type]  # which the stubs don't know


def scaled(picture: QImage) -> QImage:
    """The picture with its longer side at most `LONGEST` pixels; smaller ones stay as they are."""
    size = picture.size()
    if max(size.width(), size.height()) <= LONGEST:
        return picture
    bounded = size.scaled(QSize(LONGEST, LONGEST), Qt.AspectRatioMode.KeepAspectRatio)
    smooth = Qt.TransformationMode.SmoothTransformation
    return picture.scaled(bounded.expandedTo(QSize(1, 1)), mode=smooth)


def find_drawing(picture: QImage) -> Found:
    """The largest thing that is written in a picture, as an image.

    Args:
        picture: as `scaled` returns it.

    Raises:
        PictureError: nothing is written in it.
    """
    try:
        return find(pixels_of(picture))
    except NothingWrittenError as error:
        raise PictureError(str(error)) from None


def pixels_of(picture: QImage) -> npt.NDArray[np.uint8]:
    """(height, width, 4) uint8: red, green, blue and opacity, not premultiplied."""
    rgba = picture.convertToFormat(QImage.Format.Format_RGBA8888)
    rows = np.frombuffer(rgba.constBits(), np.uint8).reshape(rgba.height(), rgba.bytesPerLine())
    return rows[:, : 4 * rgba.width()].reshape(rgba.height(), rgba.width(), 4).copy()


def content_of(path: Path) -> bytes:
    """All bytes of a file. Devices and pipes are refused: they may have no end, or block."""
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            raise PictureError(
                translate("ImageFile", "{name} is not a regular file.").format(name=path.name)
            )
        if status.st_size > _MAX_BYTES:
            raise PictureError(
                translate(
                    "ImageFile", "{name} is too large: {size} MB, and {most} MB can be opened."
                ).format(
                    name=path.name,
                    size=decimal(status.st_size / 1e6, 0),
                    most=decimal(_MAX_BYTES / 1e6, 0),
                )
            )
        return path.read_bytes()
    except FileNotFoundError:
        raise PictureError(
            translate(
                "ImageFile", "{name} is not there: it may have been moved or renamed."
            ).format(name=path.name)
        ) from None
    except OSError as error:
        raise PictureError(
            translate("ImageFile", "{name} can't be read: {error}.").format(
                name=path.name, error=error.strerror or error
            )
        ) from error


def _decoded(reader: QImageReader, content: bytes, name: str) -> QImage:
    if not reader.canRead():
        raise PictureError(
            translate("ImageFile", "{name} is not a supported image.").format(name=name)
        )
    kind = reader.format().toStdString()
    if kind in _VECTOR_FORMATS:
        raise PictureError(
            translate(
                "ImageFile", "{name} is a vector graphic. Save it as a PNG file, and open that."
            ).format(name=name)
        )
    damaged = PictureError(
        translate("ImageFile", "{name} is damaged or incomplete.").format(name=name)
    )
    if not is_complete(content, kind):
        raise damaged
    size = reader.size()
    if size.width() * size.height() > _MAX_PIXELS:
        raise PictureError(
            translate(
                "ImageFile",
                "{name} is too large: {width} x {height} pixels, and {most} million can be opened.",
            ).format(
                name=name, width=size.width(), height=size.height(), most=_MAX_PIXELS // 1_000_000
            )
        )
    if reader.supportsAnimation() and reader.imageCount() > 1:
        raise PictureError(
            translate(
                "ImageFile", "{name} is an animation. Save one of its pictures, and open that."
            ).format(name=name)
        )
    picture = reader.read()
    if picture.isNull():
        raise damaged
    return picture
