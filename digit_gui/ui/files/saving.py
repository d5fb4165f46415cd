"""The drawing and its answer as files, and in the clipboard."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtWidgets import QWidget

from digit_gui.core.grid import SIZE
from digit_gui.core.words import translate
from digit_gui.ui.answer.wording import UNKNOWN
from digit_gui.ui.canvas.drawing_image import picture_of, shades
from digit_gui.ui.commands.actions import Actions
from digit_gui.ui.files.atomic_write import png_of, write_whole
from digit_gui.workspace.document import Document

if TYPE_CHECKING:
    from PySide6.QtWidgets import QFileDialog

    from digit_gui.core.grid import Image
    from digit_gui.core.prediction import Prediction

_ENLARGED = 20
"""Pixels for each cell: 560 x 560, which fills a page of a document."""
_SIZES = (1, 10, _ENLARGED, 40)
"""Pixels for each cell: from MNIST's own size to 1120 x 1120, for print."""


class Saving(QObject):
    """Saves and copies what there is, and turns the actions off for what there isn't."""

    said = Signal(str)
    """What became of it, in words for a person."""

    def __init__(self, document: Document, act: Actions, window: QWidget) -> None:
        super().__init__(window)
        self._document = document
        self._act = act
        self._window = window
        act.save.triggered.connect(self.save_drawing)
        act.export.triggered.connect(self.export_answer)
        act.copy.triggered.connect(self.copy_picture)
        act.copy_likelihoods.triggered.connect(self.copy_likelihoods)
        document.drawingChanged.connect(self._follow_drawing)
        document.answerChanged.connect(self._follow_answer)
        self._follow_drawing()
        self._follow_answer()

    def save_drawing(self) -> None:
        """Lets a person choose where the drawing is saved, and as what."""
        picture = translate("Saving", "Picture, {side} x {side} (*.png)")
        sizes = {picture.format(side=SIZE * pixels): pixels for pixels in _SIZES}
        graphic = translate("Saving", "Graphic of any size (*.svg)")
        strokes = translate("Saving", "Drawing with its strokes (*.json)")
        filters = [*sizes, graphic, strokes]
        dialog = _dialog(
            self._window, translate("Saving", "Save the Drawing"), "saveDialog", "digit", filters
        )
        dialog.fileSelected.connect(
            lambda file: self._save_drawing(Path(file), sizes.get(dialog.selectedNameFilter(), 1))
        )
        dialog.open()

    def export_answer(self) -> None:
        """Lets a person choose where the answer is saved."""
        prediction = self._prediction
        if prediction is None:
            return
        filters = [translate("Saving", "Answer (*.json)")]
        dialog = _dialog(
            self._window,
            translate("Saving", "Export the Answer"),
            "exportDialog",
            "answer",
            filters,
        )
        dialog.fileSelected.connect(
            lambda file: self.said.emit(write_whole(Path(file), _json_of(prediction)))
        )
        dialog.open()

    def copy_picture(self) -> None:
        QGuiApplication.clipboard().setImage(self._picture(_ENLARGED))
        self.said.emit(translate("Saving", "The drawing was copied."))

    def copy_likelihoods(self) -> None:
        """As ten lines of digit and likelihood, which spreadsheets take as two columns."""
        if prediction := self._prediction:
            lines = [f"{d}\t{p:.4f}" for d, p in enumerate(prediction.likelihoods)]
            QGuiApplication.clipboard().setText("\n".join(lines))
            self.said.emit(translate("Saving", "The ten likelihoods were copied."))

    def _save_drawing(self, file: Path, pixels: int) -> None:
        from digit_gui.core.drawing_file import DrawingFileError, to_json

        kind = file.suffix.lower()
        if kind == ".json":
            try:
                content = QByteArray(to_json(self._document.drawing))
            except DrawingFileError as error:
                self.said.emit(
                    translate("Saving", "The drawing was not saved: {error}.").format(error=error)
                )
                return
        elif kind == ".svg":
            content = QByteArray(svg_of(self._document.drawing.image))
        elif kind == ".png":
            content = png_of(self._picture(pixels))
        else:
            self.said.emit(
                translate("Saving", "{name}: a drawing is saved as .png, .svg or .json.").format(
                    name=file.name
                )
            )
            return
        self.said.emit(write_whole(file, content))

    def _picture(self, pixels: int) -> QImage:
        """The drawing in black on white, with `pixels` on each side of a cell."""
        colours = shades(QColor("white"), QColor("black"))
        return picture_of(self._document.drawing.image, colours).scaled(
            SIZE * pixels, SIZE * pixels
        )

    def _follow_drawing(self) -> None:
        for action in (self._act.save, self._act.copy):
            action.setEnabled(not self._document.is_blank)

    def _follow_answer(self) -> None:
        for action in (self._act.export, self._act.copy_likelihoods):
            action.setEnabled(self._prediction is not None)

    @property
    def _prediction(self) -> Prediction | None:
        """That of the drawing as it is; None when there is none."""
        answer = self._document.answer
        return answer.prediction if answer is not None and self._document.is_current else None


def _dialog(
    parent: QWidget, title: str, name: str, suggested: str, filters: list[str]
) -> QFileDialog:
    """For a file to be written; its suffix follows the chosen one of `filters`."""
    from PySide6.QtWidgets import QFileDialog

    dialog = QFileDialog(parent, title)
    dialog.setObjectName(name)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters(filters)
    dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(_suffix(chosen)))
    dialog.setDefaultSuffix(_suffix(filters[0]))
    dialog.selectFile(f"{suggested}.{_suffix(filters[0])}")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return dialog


def _suffix(name_filter: str) -> str:
    return name_filter.rpartition(".")[2].rstrip(")")


def _json_of(prediction: Prediction) -> QByteArray:
    digit = UNKNOWN if prediction.digit is None else prediction.digit
    likelihoods = [float(likelihood) for likelihood in prediction.likelihoods]
    text = json.dumps({"digit": digit, "likelihoods": likelihoods}, indent=2)
    return QByteArray((text + "\n").encode())


def svg_of(image: Image) -> bytes:
    """A drawing (28, 28) uint8 in black on white, a square for each cell with ink."""
    cells = [
        f'<rect x="{column}" y="{row}" width="1" height="1" fill-opacity="{value / 255:.3f}"/>'
        for row, values in enumerate(image.tolist())
        for column, value in enumerate(values)
        if value
    ]
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {SIZE} {SIZE}" '
        f'shape-rendering="crispEdges"><rect width="{SIZE}" height="{SIZE}" fill="#fff"/>'
    )
    return "\n".join([head, *cells, "</svg>\n"]).encode()
