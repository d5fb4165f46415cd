"""The window's dialogs: opened, and closed again with or without a file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit

from digit_gui.ui.main_window import MainWindow

ACTIONS = (
    *("&Open...", "Save Drawing &As...", "&Export Answer...", "Choose a &Model File..."),
    *("&Save the Network's Picture...", "&Print the Network's Picture...", "&About"),
)
"""Actions that open a dialog."""

_WRITING = ("saveDialog", "exportDialog", "pictureDialog")


class Dialogs:
    """Opens and closes dialogs of the window.

    Args:
        window: shown.
        folder: what is saved goes here, and is removed again.
    """

    def __init__(self, window: MainWindow, folder: Path) -> None:
        self._window = window
        self._folder = folder
        self._loads = 0
        self.files_written = 0
        window.workspace.client.loading.connect(self._count_load)

    def action(self, text: str) -> QAction:
        """The window's action of that name; `&` marks the letter that is underlined."""
        return next(a for a in self._window.findChildren(QAction) if a.text() == text)

    def open_and_close(self, text: str, *, writes: bool) -> None:
        """Triggers one of `ACTIONS`; one that `writes` is accepted, where a file can be written."""
        action = self.action(text)
        is_enabled = action.isEnabled()
        action.trigger()
        opened = self._open()
        assert bool(opened) == is_enabled, f"{text} opened {opened}"
        for dialog in opened:
            if writes and dialog.objectName() in _WRITING:
                _take_file(dialog, self._folder / "written")
                (written,) = self._folder.glob("written*")
                assert written.stat().st_size, f"{text} wrote an empty file"
                written.unlink()
                self.files_written += 1
            else:
                dialog.reject()

    def all_once(self) -> Iterator[None]:
        """Opens and closes each, one at a time."""
        for text in ACTIONS:
            for writes in (False, True):
                self.open_and_close(text, writes=writes)
                yield

    def load_network(self, path: Path) -> None:
        """Chooses a network in the dialog."""
        before = self._loads
        self.action("Choose a &Model File...").trigger()
        for dialog in self._open():
            _take_file(dialog, path)
        assert self._loads == before + 1, f"the dialog did not load {path}"

    def close_all(self) -> None:
        """Closes dialogs and menus that a click or a key may have opened."""
        for dialog in self._open():
            dialog.reject()
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()

    def _open(self) -> list[QDialog]:
        widgets = QApplication.topLevelWidgets()
        return [w for w in widgets if isinstance(w, QDialog) and w.isVisible()]

    def _count_load(self) -> None:
        self._loads += 1


def _take_file(dialog: QDialog, path: Path) -> None:
    """Types its name: `selectFile` chooses nothing before the dialog has read the folder."""
    name = dialog.findChild(QLineEdit, "fileNameEdit")
    assert name is not None
    name.setText(str(path))
    dialog.accept()
