"""The program's icon, drawn from its SVG in whatever size and format a system wants."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from project import ROOT, about
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

HICOLOR_SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)


def for_executable(folder: Path) -> str | None:
    """Draws the icon that Windows or macOS wants into `folder`; None on other systems."""
    suffix = {"win32": ".ico", "darwin": ".icns"}.get(sys.platform)
    if suffix is None:
        return None
    return str(_drawn(256, folder / f"{about().name}{suffix}"))


def hicolor(theme: Path) -> None:
    """Draws the icon into the folder of the theme `hicolor`, in the usual sizes, and as SVG."""
    name = about().name
    for size in HICOLOR_SIZES:
        _drawn(size, theme / f"{size}x{size}/apps/{name}.png")
    scalable = theme / f"scalable/apps/{name}.svg"
    scalable.parent.mkdir(parents=True)
    shutil.copyfile(_svg(), scalable)


def _svg() -> Path:
    return ROOT / f"assets/{about().name}.svg"


def _drawn(size: int, file: Path) -> Path:
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(_svg())).render(painter)
    painter.end()
    file.parent.mkdir(parents=True, exist_ok=True)
    if not image.save(str(file)):
        raise OSError(f"{file} could not be written")
    return file
