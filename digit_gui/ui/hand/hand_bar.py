"""Which hand is in use, and what can be done with the whole of it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QMenu,
    QPushButton,
    QWidget,
)

from digit_gui.core.words import translate
from digit_gui.ui.files.atomic_write import write_whole
from digit_gui.ui.looks import theme
from digit_gui.workspace.hand.hands import Hands


class HandBar(QWidget):
    """A list of the hands, and a menu: New, Rename, Remove, Open and Save."""

    said = Signal(str)

    def __init__(self, hands: Hands, window: QWidget) -> None:
        super().__init__()
        self._hands, self._window = hands, window
        self._box = QComboBox()
        self._box.setObjectName("handBox")
        self._box.setAccessibleName(translate("HandBar", "Hand"))
        self._box.setToolTip(translate("HandBar", "Whose examples these are"))
        self._box.setMinimumContentsLength(16)
        self._box.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        label = QLabel(translate("HandBar", "&Hand"))
        label.setBuddy(self._box)
        menu = QMenu(self)
        menu.setObjectName("handMenu")
        self._new = menu.addAction(translate("HandBar", "&New Hand..."))
        self._rename = menu.addAction(translate("HandBar", "&Rename..."))
        self._remove = menu.addAction(translate("HandBar", "Re&move with All Examples"))
        menu.addSeparator()
        self._import = menu.addAction(translate("HandBar", "&Open from a File..."))
        self._export = menu.addAction(translate("HandBar", "&Save to a File..."))
        names = ("newHand", "renameHand", "removeHand", "importHand", "exportHand")
        actions: list[QAction] = [
            self._new, self._rename, self._remove, self._import, self._export,
        ]  # fmt: skip
        for action, name in zip(actions, names, strict=True):
            action.setObjectName(name)
        more = QPushButton(translate("HandBar", "&More"))
        more.setObjectName("moreHandsButton")
        more.setMenu(menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE)
        for widget in (label, self._box, more):
            row.addWidget(widget)
        self._box.activated.connect(lambda index: hands.choose(self._box.itemData(index)))
        self._new.triggered.connect(
            lambda: self._ask(translate("HandBar", "New Hand"), "", hands.add_hand)
        )
        self._rename.triggered.connect(self._ask_new_name)
        self._remove.triggered.connect(hands.remove_hand)
        self._import.triggered.connect(self._choose_what_to_import)
        self._export.triggered.connect(self._choose_where_to_export)
        hands.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        hands, current = self._hands.hands, self._hands.current
        names = sorted(hands, key=lambda hand: hand.name.casefold())
        wanted = [(hand.name, hand.number) for hand in names]
        shown = [(self._box.itemText(n), self._box.itemData(n)) for n in range(self._box.count())]
        if shown != wanted:
            self._box.clear()
            for name, number in wanted:
                self._box.addItem(name, number)
        if current is not None:
            self._box.setCurrentIndex(wanted.index((current.name, current.number)))
        self._box.setEnabled(bool(hands))
        for action in (self._rename, self._remove):
            action.setEnabled(current is not None)
        self._export.setEnabled(bool(self._hands.examples))

    def _ask_new_name(self) -> None:
        if self._hands.current is not None:
            self._ask(
                translate("HandBar", "Rename the Hand"),
                self._hands.current.name,
                self._hands.rename_hand,
            )

    def _ask(self, title: str, name: str, take: object) -> None:
        dialog = QInputDialog(self._window)
        dialog.setObjectName("handNameDialog")
        dialog.setWindowTitle(title)
        dialog.setLabelText(translate("HandBar", "Whose hand is it?"))
        dialog.setTextValue(name)
        dialog.textValueSelected.connect(take)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _choose_what_to_import(self) -> None:
        dialog = self._file_dialog(translate("HandBar", "Open a Hand"), "importHandDialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda file: self._hands.import_file(Path(file)))
        dialog.open()

    def _choose_where_to_export(self) -> None:
        hand = self._hands.current
        dialog = self._file_dialog(translate("HandBar", "Save the Hand"), "exportHandDialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("json")
        if hand is not None:
            name = "".join(c if c.isalnum() or c in " -_" else "_" for c in hand.name)
            dialog.selectFile(f"{name}.json")
        dialog.fileSelected.connect(
            lambda file: self.said.emit(write_whole(Path(file), QByteArray(self._hands.exported())))
        )
        dialog.open()

    def _file_dialog(self, title: str, name: str) -> QFileDialog:
        dialog = QFileDialog(self._window, title)
        dialog.setObjectName(name)
        dialog.setNameFilters([translate("HandBar", "Hands (*.json)")])
        dialog.finished.connect(dialog.deleteLater)
        return dialog
