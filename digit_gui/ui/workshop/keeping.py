"""Trying the network in the main window, saving it, and opening one that was saved."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QWidget

from digit_gui.core.words import translate
from digit_gui.ui.looks import theme
from digit_gui.ui.looks.buttons import push_button
from digit_gui.workspace.learning.kept_files import networks_folder, tried_network
from digit_gui.workspace.learning.study import Study


class Keeping(QWidget):
    """Three buttons."""

    said = Signal(str)
    tryWanted = Signal(Path)
    """The file of the network that shall answer in the main window."""

    def __init__(self, study: Study, window: QWidget) -> None:
        super().__init__()
        self._study = study
        self._window = window
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SPACE)
        self._try = self._add(
            translate("Keeping", "Try &it in the Window"),
            "tryItButton",
            translate("Keeping", "Have this network, as it is now, answer in the main window."),
        )
        self._save = self._add(
            translate("Keeping", "&Save..."),
            "saveNetworkButton",
            translate("Keeping", "Save this network under a name, as a .keras file."),
        )
        self._open = self._add(
            translate("Keeping", "Open..."),
            "openNetworkButton",
            translate("Keeping", "Go on with a network that was saved here."),
        )
        self._try.clicked.connect(self._try_it)
        self._save.clicked.connect(self._choose_where_to_save)
        self._open.clicked.connect(self._choose_what_to_open)
        study.stateChanged.connect(self._follow)
        study.progressed.connect(self._follow)
        study.saved.connect(self._take_saved)
        self._follow()

    def _add(self, text: str, name: str, explanation: str) -> QPushButton:
        button = push_button(text, name, explanation)
        layout = self.layout()
        assert layout is not None
        layout.addWidget(button)
        return button

    def _follow(self) -> None:
        is_ready = self._study.is_ready and not self._study.is_for_lesson
        has_learned = is_ready and self._study.epochs > 0
        self._try.setEnabled(has_learned)
        self._save.setEnabled(has_learned)
        self._open.setEnabled(is_ready)

    def _try_it(self) -> None:
        self._study.save(tried_network())

    def _choose_where_to_save(self) -> None:
        dialog = self._dialog(translate("Keeping", "Save the Network"), "saveNetworkDialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("keras")
        dialog.selectFile("network.keras")
        dialog.fileSelected.connect(lambda file: self._study.save(Path(file)))
        dialog.open()

    def _choose_what_to_open(self) -> None:
        dialog = self._dialog(translate("Keeping", "Open a Network"), "openNetworkDialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda file: self._study.open_file(Path(file)))
        dialog.open()

    def _dialog(self, title: str, name: str) -> QFileDialog:
        dialog = QFileDialog(self._window, title)
        dialog.setObjectName(name)
        dialog.setNameFilters([translate("Keeping", "Networks (*.keras)")])
        folder = networks_folder()
        if folder.is_dir():
            dialog.setDirectory(str(folder))
        return dialog

    def _take_saved(self, path: Path) -> None:
        if path == tried_network():
            self.tryWanted.emit(path)
        else:
            self.said.emit(translate("Keeping", "Saved as {path}.").format(path=path))
