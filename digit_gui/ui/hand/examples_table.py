"""The examples of a hand in rows, one for each digit; to be chosen, relabelled and deleted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QFont, QKeyEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView

from digit_gui.core.grid import DIGITS, NO_DIGIT
from digit_gui.core.words import translate
from digit_gui.ui.canvas.drawing_image import picture_of, shades
from digit_gui.ui.hand import words
from digit_gui.ui.looks import theme

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from digit_gui.core.hand.example import Example

_SIDE = 56
"""Pixels on each side of a drawing: twice its cells."""

_ROLE = Qt.ItemDataRole
_Index = QModelIndex | QPersistentModelIndex


class ExamplesModel(QAbstractTableModel):
    """A row for each digit, and one for what is none."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[list[Example]] = [[] for _ in range(DIGITS + 1)]
        self._doubtful: Mapping[int, int] = {}
        self.pixmap_of: Callable[[Example, int | None], QPixmap] = lambda *_: QPixmap()

    def show_examples(self, examples: Sequence[Example], doubtful: Mapping[int, int]) -> None:
        """Shows examples; `doubtful` has the numbers of some, and what they are taken for."""
        self.beginResetModel()
        self._rows = [[e for e in examples if e.label == d] for d in (*range(DIGITS), NO_DIGIT)]
        self._doubtful = doubtful
        self.endResetModel()

    def example(self, index: _Index) -> Example | None:
        row = self._rows[index.row()] if index.isValid() else []
        return row[index.column()] if 0 <= index.column() < len(row) else None

    def place(self, number: int) -> QModelIndex:
        """Where the example with a number is; not valid when there is none."""
        for r, row in enumerate(self._rows):
            for c, example in enumerate(row):
                if example.number == number:
                    return self.index(r, c)
        return QModelIndex()

    def taken_for(self, example: Example) -> int | None:
        """What a doubtful example is taken for; None when it isn't doubtful."""
        return self._doubtful.get(example.number)

    def rowCount(self, _parent: _Index | None = None) -> int:
        return len(self._rows)

    def columnCount(self, _parent: _Index | None = None) -> int:
        return max(map(len, self._rows))

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if self.example(index) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: _Index, role: int = _ROLE.DisplayRole) -> Any:
        example = self.example(index)
        if example is None:
            return None
        taken = self.taken_for(example)
        if role == _ROLE.DecorationRole:
            return self.pixmap_of(example, taken)
        if role in (_ROLE.ToolTipRole, _ROLE.AccessibleDescriptionRole) and taken is not None:
            return words.doubt(taken)
        if role == _ROLE.AccessibleTextRole:
            return words.as_what(example.label)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Vertical and role == _ROLE.DisplayRole:
            label = section if section < DIGITS else NO_DIGIT
            count = len(self._rows[section])
            return f"{words.label_name(label)}  ({count})" if count else words.label_name(label)
        return None


class ExamplesTable(QTableView):
    """Arrow keys go from one to the next; Delete deletes, and a digit's key says what it is."""

    chosen = Signal()
    """Others are selected."""
    relabelWanted = Signal(int)
    """The selected ones shall be this: 0..9, or -1 for no digit."""
    deleteWanted = Signal()
    menuWanted = Signal(object)
    """A `QPoint` on the screen, where the menu of the selected ones shall be."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("examplesTable")
        self.setAccessibleName(translate("ExamplesTable", "Examples"))
        self._examples = ExamplesModel()
        self._examples.pixmap_of = self._pixmap
        self.setModel(self._examples)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setIconSize(QSize(_SIDE, _SIDE))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.horizontalHeader().hide()
        self.setTabKeyNavigation(False)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            header.setDefaultSectionSize(_SIDE + theme.SPACE)
            header.setSectionsClickable(False)
            header.setHighlightSections(False)
        self.selectionModel().selectionChanged.connect(lambda: self.chosen.emit())

    @property
    def selected(self) -> list[Example]:
        """The examples that are selected."""
        found = (self._examples.example(index) for index in self.selectedIndexes())
        return [example for example in found if example is not None]

    def show_examples(self, examples: Sequence[Example], doubtful: Mapping[int, int]) -> None:
        """Shows examples; those that were selected stay so."""
        numbers = [example.number for example in self.selected]
        present = self._examples.example(self.currentIndex())
        self._examples.show_examples(examples, doubtful)
        if present is not None:
            place = self._examples.place(present.number)
            self.selectionModel().setCurrentIndex(place, QItemSelectionModel.SelectionFlag.NoUpdate)
        for number in numbers:
            place = self._examples.place(number)
            if place.isValid():
                self.selectionModel().select(place, QItemSelectionModel.SelectionFlag.Select)
        self.chosen.emit()
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, text = event.key(), event.text()
        if key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.deleteWanted.emit()
        elif text.isdecimal() and text.isascii():
            self.relabelWanted.emit(int(text))
        elif text.casefold() == "n":
            self.relabelWanted.emit(NO_DIGIT)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            corner = self.visualRect(self.currentIndex()).bottomLeft()
            self.menuWanted.emit(self.viewport().mapToGlobal(corner))
        else:
            self.menuWanted.emit(event.globalPos())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._examples.columnCount():
            with QPainter(self.viewport()) as painter:
                painter.setPen(theme.dimmed(self.palette()))
                room = (
                    self.viewport()
                    .rect()
                    .adjusted(theme.SPACE * 3, theme.SPACE * 3, -theme.SPACE * 3, 0)
                )
                invitation = translate(
                    "ExamplesTable",
                    "Here the program keeps how you write.\n\nPress Write Ten, and write each "
                    "digit a few times; it takes two minutes. Or, when an answer in the main "
                    "window is wrong, press Shift and the right digit's key.",
                )
                painter.drawText(room, Qt.TextFlag.TextWordWrap, invitation)

    def _pixmap(self, example: Example, taken: int | None) -> QPixmap:
        """The drawing on paper with a thin edge; a doubtful one with a mark."""
        palette, ratio = self.palette(), self.devicePixelRatio()
        sheet = QPixmap(QSize(_SIDE, _SIDE) * ratio)
        sheet.setDevicePixelRatio(ratio)
        whole = QRect(0, 0, _SIDE, _SIDE)
        with QPainter(sheet) as painter:
            colours = shades(theme.paper(palette), theme.ink(palette))
            painter.drawImage(whole, picture_of(example.image, colours))
            if taken is None:
                painter.setPen(theme.line(palette))
                painter.drawRect(whole.adjusted(0, 0, -1, -1))
                return sheet
            accent = theme.accent(palette)
            painter.setPen(QPen(accent, 3))
            painter.drawRect(whole.adjusted(1, 1, -2, -2))
            corner = QRect(_SIDE - 18, 0, 18, 18)
            painter.fillRect(corner, accent)
            painter.setPen(theme.on_accent(palette))
            font = QFont(self.font())
            font.setBold(True)
            painter.setFont(font)
            mark = "?" if taken == NO_DIGIT else str(taken)
            painter.drawText(corner, Qt.AlignmentFlag.AlignCenter, mark)
        return sheet
