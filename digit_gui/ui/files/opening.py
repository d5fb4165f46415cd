"""Pictures and drawings from outside: opened, pasted, dropped, or named on the command line."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Qt
from PySide6.QtGui import QGuiApplication, QImage

from digit_gui.ui.actions import Actions
from digit_gui.ui.canvas.drawing_grid import DrawingGrid
from digit_gui.ui.files.import_preview import TakenView
from digit_gui.ui.message_bar import MessageBar
from digit_gui.workspace.importer import Reading
from digit_gui.workspace.prediction_controller import Asking

if TYPE_CHECKING:
    from digit_gui.workspace.importer import Taken

_ONE_AT_A_TIME = "One picture at a time is read here. For many: digit-gui recognize PATH..."
_NOTHING_TO_PASTE = "There is no picture in the clipboard."
_NOTHING_DROPPED = "This is no picture, and no file on this computer."


class Opening(QObject):
    """Puts what is read in the place of the drawing, and shows where it was taken from."""

    def __init__(
        self, grid: DrawingGrid, asking: Asking, act: Actions, messages: MessageBar
    ) -> None:
        super().__init__(grid)
        self._grid = grid
        self._asking = asking
        self._messages = messages
        self._trouble = ""
        self._taken_at: object = None
        self.view = TakenView()
        self._reading = Reading(self)
        self._reading.taken.connect(self._take)
        self._reading.opened.connect(self._take_drawing)
        self._reading.failed.connect(self._complain)
        act.open.triggered.connect(self.choose)
        act.paste.triggered.connect(self.paste)
        grid.changed.connect(self._follow)

    @property
    def is_reading(self) -> bool:
        """Whether a thread is still busy with what was to be read."""
        return self._reading.is_under_way

    def choose(self) -> None:
        """Lets a person choose a file, and opens it."""
        from PySide6.QtGui import QImageReader
        from PySide6.QtWidgets import QFileDialog

        dialog = QFileDialog(self._grid.window(), "Open a Picture or a Drawing")
        dialog.setObjectName("openDialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        formats = (f"*.{name.toStdString()}" for name in QImageReader.supportedImageFormats())
        dialog.setNameFilters(
            [f"Pictures and drawings ({' '.join(['*.json', *formats])})", "All files (*)"]
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda file: self.open_file(Path(file)))
        dialog.open()

    def open_file(self, path: Path) -> None:
        """Reads a picture, or a drawing with its strokes."""
        self._begin(path.name)
        self._reading.read_file(path)

    def paste(self) -> None:
        """Reads what is in the clipboard."""
        self._read(QGuiApplication.clipboard().mimeData(), "the clipboard", _NOTHING_TO_PASTE)

    def drop(self, data: QMimeData) -> None:
        """Reads what was dropped."""
        self._read(data, "what was dropped", _NOTHING_DROPPED)

    def complain_again(self) -> None:
        """Says once more why nothing was read, if it was so, where other words have hidden it."""
        if self._trouble:
            self._messages.remark(self._trouble)

    def _read(self, data: QMimeData, name: str, nothing: str) -> None:
        files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        picture = data.imageData() if data.hasImage() else None
        if len(files) > 1:
            self._complain(_ONE_AT_A_TIME)
        elif files:
            self.open_file(files[0])
        elif isinstance(picture, QImage) and not picture.isNull():
            self._begin(name)
            self._reading.read_picture(picture, name)
        else:
            self._complain(nothing)

    def _begin(self, name: str) -> None:
        self._trouble = ""
        self._messages.remark(f"Reading {name}...")

    def _take(self, taken: Taken) -> None:
        self._asking.take(taken.image)
        marks = self._grid.ink.marks
        self._taken_at = marks[-1] if marks else None
        self.view.show_taken(taken)

    def _take_drawing(self, drawing: Ink) -> None:
        self._asking.take_drawing(drawing)

    def _complain(self, trouble: str) -> None:
        self._trouble = trouble
        self._messages.remark(trouble)

    def _follow(self) -> None:
        """The view goes with what it shows, also back and forth through the steps."""
        self._trouble = ""
        if self._taken_at is not None:
            self.view.setVisible(any(mark is self._taken_at for mark in self._grid.ink.marks))
