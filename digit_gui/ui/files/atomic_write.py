"""Writes files whole or not at all."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSaveFile
from PySide6.QtGui import QImage, QImageWriter

from digit_gui.core.words import translate


def write_whole(file: Path, content: QByteArray) -> str:
    """Writes the file whole or not at all; returns what is to be said of it."""
    out = QSaveFile(str(file))
    opened = out.open(QIODevice.OpenModeFlag.WriteOnly)
    if opened and out.write(content) == content.size() and out.commit():
        return translate("AtomicWrite", "Saved as {file}.").format(file=file)
    return translate("AtomicWrite", "{file} could not be written: {error}.").format(
        file=file, error=out.errorString()
    )


def png_of(picture: QImage) -> QByteArray:
    """The content of a PNG file."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(picture)
    buffer.close()
    return content
