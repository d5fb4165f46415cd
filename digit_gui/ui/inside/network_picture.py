"""The network's picture as a file and on paper."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from digit_gui.core.words import translate
from digit_gui.ui.files.atomic_write import png_of, write_whole
from digit_gui.ui.inside.columns.network_view import NetworkView

_PNG_SCALE = 2
"""So that a picture in a document is sharp."""


def choose_and_save(view: NetworkView, say: Callable[[str], object]) -> None:
    """Lets a person choose where `view` is saved, as PNG or SVG; `say` tells what became of it."""
    dialog = QFileDialog(view, translate("NetworkPicture", "Save the Network's Picture"))
    dialog.setObjectName("pictureDialog")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters(
        [
            translate("NetworkPicture", "Picture (*.png)"),
            translate("NetworkPicture", "Drawing (*.svg)"),
        ]
    )
    dialog.setDefaultSuffix("png")
    dialog.selectFile("network.png")
    dialog.filterSelected.connect(
        lambda chosen: dialog.setDefaultSuffix("svg" if "svg" in chosen else "png")
    )
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda file: say(_saved(view, Path(file))))
    dialog.open()


def choose_and_print(view: NetworkView, parent: QWidget, say: Callable[[str], object]) -> None:
    """Lets a person choose a printer, and prints `view` as wide as the sheet; `say` tells."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, parent)
    dialog.setObjectName("printDialog")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.accepted.connect(lambda: say(print_on(view, printer)))
    QDialog.open(dialog)


def print_on(view: NetworkView, printer: QPrinter) -> str:
    """Paints `view` as wide as the sheet; returns what is to be said of it."""
    painter = QPainter()
    if not painter.begin(printer):
        return translate(
            "NetworkPicture",
            "The picture could not be printed. Check the printer, or the file to print to.",
        )
    share = painter.viewport().width() / view.width()
    painter.scale(share, share)
    view.paint(painter)
    if not painter.end():
        return translate(
            "NetworkPicture", "The picture could not be printed to its end. Check the printer."
        )
    return translate("NetworkPicture", "The picture was sent to the printer.")


def _saved(view: NetworkView, file: Path) -> str:
    content = _svg_of(view) if file.suffix.lower() == ".svg" else _png_of(view)
    return write_whole(file, content)


def _svg_of(view: NetworkView) -> QByteArray:
    """The picture as an SVG document."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(view.size())
    generator.setViewBox(view.rect())
    generator.setTitle(translate("NetworkPicture", "Inside the network"))
    painter = QPainter(generator)
    view.paint(painter)
    painter.end()
    buffer.close()
    return content


def _png_of(view: NetworkView) -> QByteArray:
    size = QSize(view.width(), view.height()) * _PNG_SCALE
    picture = QImage(size, QImage.Format.Format_RGB32)
    picture.setDevicePixelRatio(_PNG_SCALE)
    picture.fill(view.palette().window().color())
    painter = QPainter(picture)
    view.paint(painter)
    painter.end()
    return png_of(picture)
