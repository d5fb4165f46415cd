"""The dialogs: Shortcuts, About, choosing a network, and errors in the program."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from html import escape
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QMessageBox,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from digit_gui.core.words import marked, translate, without_mnemonic

_GESTURES = (
    (marked("Dialogs", "Draw"), marked("Dialogs", "left mouse button, pen or finger")),
    (marked("Dialogs", "Erase"), marked("Dialogs", "right mouse button, or the pen's other end")),
    (marked("Dialogs", "Go from cell to cell"), marked("Dialogs", "arrow keys")),
    (marked("Dialogs", "Open a picture"), marked("Dialogs", "drop it on the window, or paste it")),
    (
        marked("Dialogs", "See why a digit, or why not"),
        marked("Dialogs", "click its bar, or press 0 to 9"),
    ),
    (
        marked("Dialogs", "See what would make it another digit"),
        marked("Dialogs", "right-click its bar, or press Ctrl with 0 to 9"),
    ),
    (
        marked("Dialogs", "Draw at the cell"),
        marked("Dialogs", "Space; hold it down and go on with the arrows for a line"),
    ),
)
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

_PRIVACY = marked(
    "Dialogs", "Everything is computed on this computer: nothing that you draw leaves it."
)
_DRAWINGS = marked(
    "Dialogs",
    "The drawings of the workshop are made of UNIPEN train_r01_v07, doi "
    "10.5281/zenodo.1195803, licence CC BY 4.0.",
)

_SHARE_OF_SCREEN = 0.8
"""Of its height and width, for a dialog at most: leaves room for its frame and for panels."""


def _box(parent: QWidget, title: str, name: str) -> QMessageBox:
    box = QMessageBox(parent)
    box.setObjectName(name)
    box.setWindowTitle(title)
    box.setTextFormat(Qt.TextFormat.RichText)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setStandardButtons(QMessageBox.StandardButton.Close)
    return box


def show_shortcuts(parent: QWidget, actions: Iterable[QAction]) -> None:
    """All gestures, and the keys of `actions`."""
    native = QKeySequence.SequenceFormat.NativeText
    rows = [
        (
            without_mnemonic(action.text()).rstrip("."),
            translate("Dialogs", " or ", "between two keys").join(
                key.toString(native) for key in action.shortcuts()
            ),
        )
        for action in actions
    ]
    dialog = QDialog(parent)
    dialog.setObjectName("shortcutsDialog")
    dialog.setWindowTitle(translate("Dialogs", "Shortcuts"))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    text = QTextBrowser()
    text.setFrameShape(QFrame.Shape.NoFrame)
    gestures = [(translate("Dialogs", deed), translate("Dialogs", how)) for deed, how in _GESTURES]
    text.setHtml(_table([*gestures, *rows]))
    text.setAccessibleName(translate("Dialogs", "Shortcuts"))
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(dialog.reject)
    layout = QVBoxLayout(dialog)
    layout.addWidget(text)
    layout.addWidget(buttons)
    # As large as the text, or as the screen allows; the rest is scrolled to.
    text.document().adjustSize()
    whole = text.document().size().toSize() + QSize(text.verticalScrollBar().sizeHint().width(), 0)
    beside = layout.minimumSize() - text.minimumSizeHint()
    room = parent.screen().availableSize() * _SHARE_OF_SCREEN
    dialog.resize((whole + beside).boundedTo(room))
    dialog.open()


def show_about(parent: QWidget, model: Path | None) -> None:
    """`model` is the file of the network in use, None when there is none."""
    from digit_gui import __version__

    box = _box(parent, translate("Dialogs", "About Digit"), "aboutDialog")
    purpose = translate("Dialogs", "Draw a digit, and see what a neural network makes of it.")
    box.setText(
        f"<h3>Digit {__version__}</h3><p>{purpose}</p><p>{translate('Dialogs', _PRIVACY)}</p>"
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
