"""All drawings of the strip as one file, as MNIST has its own."""

from __future__ import annotations

import io
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from PySide6.QtCore import QByteArray, QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from digit_gui.core.grid import SIZE
from digit_gui.core.words import translate
from digit_gui.ui.commands.actions import Actions
from digit_gui.ui.files.atomic_write import write_whole
from digit_gui.workspace.document import Answer
from digit_gui.workspace.kept_drawings import KeptDrawings

NO_DIGIT = -1
"""Label of a drawing that is Unknown."""


class DrawingsExport(QObject):
    """Lets a person choose where the drawings are written, with the digits that were named."""

    said = Signal(str)
    """What became of it, in words for a person."""

    def __init__(self, kept: KeptDrawings, act: Actions, window: QWidget) -> None:
        super().__init__(window)
        self._kept = kept
        self._window = window
        act.export_drawings.triggered.connect(self.choose)

    def choose(self) -> None:
        """Opens the dialog."""
        dialog = QFileDialog(self._window, translate("DrawingsExport", "Export All Drawings"))
        dialog.setObjectName("exportDrawingsDialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        table = translate("DrawingsExport", "Table, a row for each drawing (*.csv)")
        dialog.setNameFilters([translate("DrawingsExport", "NumPy arrays (*.npz)"), table])
        dialog.filterSelected.connect(
            lambda chosen: dialog.setDefaultSuffix("csv" if chosen == table else "npz")
        )
        dialog.setDefaultSuffix("npz")
        dialog.selectFile("drawings.npz")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda file: self.save(Path(file)))
        dialog.open()

    def save(self, file: Path) -> None:
        """Writes a .npz or a .csv file."""
        kind = file.suffix.lower()
        if kind not in (".npz", ".csv"):
            said = translate("DrawingsExport", "{name}: drawings are exported as .npz or as .csv.")
            self.said.emit(said.format(name=file.name))
            return
        content = npz_of(self._kept.answers) if kind == ".npz" else csv_of(self._kept.answers)
        self.said.emit(write_whole(file, QByteArray(content)))


def npz_of(answers: Sequence[Answer]) -> bytes:
    """`x`: (N, 28, 28) uint8, 255 = ink; `y`: (N,) int8, the digits named, -1 for Unknown."""
    stream = io.BytesIO()
    images = np.array([answer.image for answer in answers], np.uint8)
    labels = np.array([_label(answer) for answer in answers], np.int8)
    np.savez_compressed(stream, x=images.reshape(-1, SIZE, SIZE), y=labels)
    return stream.getvalue()


def csv_of(answers: Sequence[Answer]) -> bytes:
    """A row for each: the digit named, -1 for Unknown, then 784 values, row by row of the grid."""
    columns = ["label", *(f"{row}x{column}" for row in range(SIZE) for column in range(SIZE))]
    lines = [",".join(columns)]
    lines += [
        ",".join(map(str, [_label(answer), *answer.image.ravel().tolist()])) for answer in answers
    ]
    return ("\n".join(lines) + "\n").encode()


def _label(answer: Answer) -> int:
    digit = answer.prediction.digit
    return NO_DIGIT if digit is None else digit
