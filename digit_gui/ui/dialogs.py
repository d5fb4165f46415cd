"""The dialogs: About, choosing a network, and errors in the program."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from html import escape
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QMessageBox,
    QWidget,
)

from digit_gui.core.words import marked, translate

_LIBRARIES = (
    ("PySide6", "PySide6_Essentials", "LGPL 3"),
    ("TensorFlow", "tensorflow_cpu", "Apache 2.0"),
    ("TensorFlow", "tensorflow", "Apache 2.0"),
    ("Keras", "keras", "Apache 2.0"),
    ("NumPy", "numpy", "BSD 3-Clause"),
    ("OpenCV", "opencv-python-headless", "Apache 2.0"),
    ("PDFium", "pypdfium2", "Apache 2.0 or BSD 3-Clause"),
    ("PyQtGraph", "pyqtgraph", "MIT"),
)

PRIVACY = marked(
    "Dialogs", "Everything is computed on this computer: nothing that you draw leaves it."
)
_DRAWINGS = marked(
    "Dialogs",
    "The drawings of the workshop are made of UNIPEN train_r01_v07, doi "
    "10.5281/zenodo.1195803, licence CC BY 4.0.",
)


def _box(parent: QWidget, title: str, name: str) -> QMessageBox:
    box = QMessageBox(parent)
    box.setObjectName(name)
    box.setWindowTitle(title)
    box.setTextFormat(Qt.TextFormat.RichText)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setStandardButtons(QMessageBox.StandardButton.Close)
    return box


def show_about(parent: QWidget, model: Path | None) -> None:
    """`model` is the file of the network in use, None when there is none."""
    from digit_gui import __version__

    box = _box(parent, translate("Dialogs", "About Digit"), "aboutDialog")
    purpose = translate("Dialogs", "Draw a digit, and see what a neural network makes of it.")
    box.setText(
        f"<h3>Digit {__version__}</h3><p>{purpose}</p><p>{translate('Dialogs', PRIVACY)}</p>"
    )
    libraries = [(name, f"{found}, {licence}") for name, found, licence in _installed()]
    network = escape(str(model)) if model else translate("Dialogs", "none is loaded")
    heading = translate("Dialogs", "Network:")
    licence = translate("Dialogs", "This program is free software under the MIT licence.")
    box.setInformativeText(
        f"<p><b>{heading}</b> {network}</p>{_table(libraries)}"
        f"<p>{translate('Dialogs', _DRAWINGS)}</p>"
        f"<p>{licence}</p>"
    )
    box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    box.setIconPixmap(parent.windowIcon().pixmap(64, 64))
    box.open()


def choose_model(parent: QWidget, take: Callable[[Path], object]) -> None:
    """Lets a person choose a model file, and has `take` take it."""
    from PySide6.QtWidgets import QFileDialog

    dialog = QFileDialog(parent, translate("Dialogs", "Choose a Model File"))
    dialog.setObjectName("modelDialog")
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilters(
        [translate("Dialogs", "Keras models (*.keras)"), translate("Dialogs", "All files (*)")]
    )
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda file: take(Path(file)))
    dialog.open()


def show_program_error(parent: QWidget, summary: str, details: str, log_file: Path) -> None:
    """Tells of an error in the program itself; `details` can be read and copied."""
    box = _box(parent, translate("Dialogs", "Something went wrong"), "errorDialog")
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setText(
        translate("Dialogs", "An error in the program. It keeps running, and your drawing is safe.")
    )
    in_log = translate("Dialogs", "The log is in {file}").format(file=log_file)
    box.setInformativeText(f"{summary}\n\n{in_log}")
    box.setDetailedText(details)
    box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    box.open()


def _installed() -> Iterator[tuple[str, str, str]]:
    from importlib.metadata import PackageNotFoundError, version

    for name, package, licence in _LIBRARIES:
        try:
            yield name, version(package), licence
        except PackageNotFoundError:
            continue


def _table(rows: Iterable[tuple[str, str]]) -> str:
    cells = "".join(
        f"<tr><td style='padding: 2px 24px 2px 0'>{left}</td>"
        f"<td style='padding: 2px 0'>{right}</td></tr>"
        for left, right in rows
    )
    return f"<table>{cells}</table>"
