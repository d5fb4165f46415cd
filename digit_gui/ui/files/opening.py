"""Opening pictures, pages or a drawing: from a dialog, the clipboard, or what was dropped."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QWidget

from digit_gui.core.words import marked, translate
from digit_gui.ui.commands.actions import Actions
from digit_gui.workspace.importer import Importer

_NOTHING_TO_PASTE = marked("Opening", "There is no picture in the clipboard.")
_NOTHING_DROPPED = marked(
    "Opening", "Only pictures and files on this computer can be dropped here."
)


class Opening(QObject):
    """Hands what a person opens, pastes, or drops on the window to the importer."""

    def __init__(self, importer: Importer, act: Actions, window: QWidget) -> None:
        super().__init__(window)
        self._importer = importer
        self._window = window
        act.open.triggered.connect(self.choose)
        act.paste.triggered.connect(self.paste)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def choose(self) -> None:
        """Lets a person choose a file, and opens it."""
        # Brings NumPy, which would double the time until the window shows.
        from digit_gui.imaging.image_file import supported_suffixes

        dialog = QFileDialog(self._window, translate("Opening", "Open a Picture or a Drawing"))
        dialog.setObjectName("openDialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        formats = sorted(f"*{suffix}" for suffix in (*supported_suffixes(), ".pdf"))
        dialog.setNameFilters(
            [
                translate("Opening", "Pictures and drawings ({suffixes})").format(
                    suffixes=" ".join(["*.json", *formats])
                ),
                translate("Opening", "All files (*)"),
            ]
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(
            lambda files: self._importer.open_files(list(map(Path, files)))
        )
        dialog.open()

    def paste(self) -> None:
        """Opens what is in the clipboard."""
        # None when it was cleared.
        data = QGuiApplication.clipboard().mimeData() or QMimeData()
        self._open(data, translate("Opening", "the clipboard"), _NOTHING_TO_PASTE)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDragEnterEvent):
            if event.mimeData().hasUrls() or event.mimeData().hasImage():
                event.acceptProposedAction()
            return True
        if isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            # Where a move is proposed, the file manager would take the file away.
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self._open(event.mimeData(), translate("Opening", "what was dropped"), _NOTHING_DROPPED)
            return True
        return super().eventFilter(watched, event)

    def _open(self, data: QMimeData, name: str, nothing: str) -> None:
        files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        picture = data.imageData() if data.hasImage() else None
        if files:
            self._importer.open_files(files)
        elif isinstance(picture, QImage) and not picture.isNull():
            self._importer.open_picture(picture, name)
        else:
            self._importer.refuse(translate("Opening", nothing))
