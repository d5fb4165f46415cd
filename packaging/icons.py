"""The program's icon, drawn from its SVG in whatever size and format a system wants."""

from __future__ import annotations

import io
import shutil
import sys
from pathlib import Path

from PIL import Image
from project import ROOT, about
from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

HICOLOR_SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
_SIZES = {"ico": (16, 20, 24, 32, 40, 48, 64, 256), "icns": (16, 32, 64, 128, 256, 512, 1024)}
"""In pixels; those of Windows at 100, 125, 150, 200 and 250 %."""


def for_executable(folder: Path) -> str | None:
    """Draws the icon that Windows or macOS wants into `folder`; None on other systems."""
    kind = {"win32": "ico", "darwin": "icns"}.get(sys.platform)
    if kind is None:
        return None
    return str(of_all_sizes(folder / f"{about().name}.{kind}"))


def of_all_sizes(file: Path) -> Path:
    """Draws the icon into an .ico or .icns file that holds it in every size, each drawn anew."""
    sizes = _SIZES[file.suffix[1:]]
    *smaller, largest = [Image.open(io.BytesIO(_png(size))) for size in sizes]
    file.parent.mkdir(parents=True, exist_ok=True)
    # What only one of the two formats understands, the other passes over.
    largest.save(file, sizes=[(size, size) for size in sizes], append_images=smaller)
    return file


def hicolor(theme: Path) -> None:
    """Draws the icon into the folder of the theme `hicolor`, in the usual sizes, and as SVG."""
    name = about().name
    for size in HICOLOR_SIZES:
        file = theme / f"{size}x{size}/apps/{name}.png"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(_png(size))
    scalable = theme / f"scalable/apps/{name}.svg"
    scalable.parent.mkdir(parents=True)
    shutil.copyfile(_svg(), scalable)


def _svg() -> Path:
    return ROOT / f"assets/{about().name}.svg"


def _png(size: int) -> bytes:
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(_svg())).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())
