"""The panel that follows one value: all that is added up, one product at a time, then the steps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from digit_gui.core.words import decimal, translate
from digit_gui.ui.canvas.grid_geometry import ARROWS
from digit_gui.ui.inside.columns.map_steps import next_cell
from digit_gui.ui.inside.columns.network_layout import Cell
from digit_gui.ui.inside.followed.output_map import OutputMap
from digit_gui.ui.inside.followed.source_list import SourceDelegate, SourceModel
from digit_gui.ui.inside.followed.sum_picture import SumPicture
from digit_gui.ui.looks import theme
from digit_gui.ui.looks.accessibility import explain

if TYPE_CHECKING:
    from digit_gui.ui.inside.followed.value import FollowedValue

_STEP_MS = 70
"""Between two cells while the map is played: a map of 12 x 12 takes ten seconds."""


class FollowedPanel(QWidget):
    """Shows a `FollowedValue`.

    The arrow keys go to the neighbours, Space plays through the map, Backspace goes back to the
    value that was followed before.
    """

    wanted = Signal(object)
    """The `Cell` that is to be followed next."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("followedValue")
        self.setAccessibleName(translate("FollowedPanel", "One value, followed"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._value: FollowedValue | None = None
        self._came_from: list[Cell] = []
        self._timer = QTimer(self, interval=_STEP_MS)
        self._timer.timeout.connect(self._play_on)
        self._title = QLabel()
        self._title.setObjectName("followedTitle")
        self._title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._play = QPushButton(translate("FollowedPanel", "Play"))
        self._play.setObjectName("playButton")
        self._play.setCheckable(True)
        explain(self._play, translate("FollowedPanel", "Slide the window over the map (Space)"))
        self._back = QPushButton(translate("FollowedPanel", "Back"))
        self._back.setObjectName("backButton")
        explain(
            self._back,
            translate("FollowedPanel", "To the value that was followed before (Backspace)"),
        )
        self._model = SourceModel()
        self._list = QListView()
        self._list.setObjectName("sourceList")
        self._list.setAccessibleName(translate("FollowedPanel", "All that is added up"))
        self._list.setModel(self._model)
        self._list.setItemDelegate(SourceDelegate(self._model, self._list))
        self._list.setUniformItemSizes(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._count = QLabel()
        self._count.setProperty("secondary", True)
        self._sum = QLabel()
        self._sum.setObjectName("followedSum")
        self._picture = SumPicture()
        self._output = OutputMap()
        self._lay_out()
        self._play.toggled.connect(self._set_playing)
        self._back.clicked.connect(self.go_back)
        self._list.selectionModel().currentChanged.connect(self._show_input)
        self._picture.followed.connect(self._follow)
        self._output.chosen.connect(self._choose)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._back)
        head.addWidget(self._play)
        self._added = QWidget()
        added = QVBoxLayout(self._added)
        added.setContentsMargins(0, 0, 0, 0)
        added.setSpacing(theme.SPACE // 4)
        added.addWidget(self._count)
        added.addWidget(self._list, 1)
        added.addWidget(self._sum)
        self._list.setMinimumSize(150, 60)
        body = QHBoxLayout()
        body.setSpacing(theme.SPACE * 2)
        body.addWidget(self._added, 2)
        body.addWidget(self._picture, 6)
        body.addWidget(self._output, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(head)
        layout.addLayout(body, 1)

    @property
    def value(self) -> FollowedValue | None:
        """What is followed."""
        return self._value

    def set_exact(self, exact: bool) -> None:
        """Whether the words and numbers are exact, or simple."""
        self._picture.set_exact(exact)

    def show_value(self, value: FollowedValue) -> None:
        """Follows another value, or the same one in another drawing."""
        before, self._value = self._value, value
        if before is not None and self._is_elsewhere(before.cell, value.cell):
            self._came_from.append(before.cell)
        selected = self._list.currentIndex().row()
        kept = self._model.order[selected] if 0 <= selected < len(self._model.order) else None
        keeps = before is not None and not self._is_elsewhere(before.cell, value.cell)
        self._title.setText(f"<b>{value.title}</b> = {decimal(value.number, 3)}")
        inputs = len(value.cell_sum.channels)
        self._added.setVisible(inputs > 1)
        self._count.setText(
            (
                translate("FollowedPanel", "{column}, {count} numbers:")
                if value.is_logit
                else translate("FollowedPanel", "{column}, {count} maps:")
            ).format(column=value.source_column, count=inputs)
        )
        self._sum.setText(
            translate("FollowedPanel", "Sum <b>{total}</b>").format(
                total=decimal(value.cell_sum.total, 3)
            )
        )
        self._model.show_value(value)
        row = self._model.order.index(kept) if keeps and kept in self._model.order else 0
        self._list.setCurrentIndex(self._model.index(row))
        self._show_input(self._model.index(row))
        self._back.setEnabled(bool(self._came_from))
        self._play.setEnabled(value.is_in_map)
        self._output.setVisible(value.is_in_map)
        self._show_output()

    @staticmethod
    def _is_elsewhere(one: Cell, other: Cell) -> bool:
        return (one.stage, one.channel) != (other.stage, other.channel)

    def forget(self) -> None:
        """Nothing is followed any more."""
        self._play.setChecked(False)
        self._value = None
        self._came_from.clear()

    def go_back(self) -> None:
        """To the value that was followed before this one."""
        if self._came_from:
            cell = self._came_from.pop()
            self._value = None
            self.wanted.emit(cell)

    def _show_input(self, index: QModelIndex, _before: QModelIndex | None = None) -> None:
        row = index.row()
        if self._value is not None and 0 <= row < len(self._model.order):
            self._picture.show_input(self._value, self._model.order[row], self._model.added(row))

    def _show_output(self) -> None:
        value = self._value
        if value is None or not value.is_in_map:
            return
        self._output.show_value(value, filling=self._timer.isActive())

    def _follow(self, cell: Cell) -> None:
        self._play.setChecked(False)
        self.wanted.emit(cell)

    def _choose(self, row: int, column: int) -> None:
        if self._value is not None:
            cell = self._value.cell
            self._follow(Cell(cell.stage, cell.channel, row, column))

    # Playing

    def _set_playing(self, playing: bool) -> None:
        value = self._value
        self._play.setText(
            translate("FollowedPanel", "Pause") if playing else translate("FollowedPanel", "Play")
        )
        if not playing:
            self._timer.stop()
        elif value is not None:
            self._timer.start()
            stage = value.structure.stages[value.cell.stage]
            if (value.cell.row, value.cell.column) == (stage.height - 1, stage.width - 1):
                self.wanted.emit(Cell(value.cell.stage, value.cell.channel, 0, 0))
        self._show_output()

    def _play_on(self) -> None:
        value = self._value
        if value is None or not value.is_in_map:
            self._play.setChecked(False)
            return
        cell, stage = value.cell, value.structure.stages[value.cell.stage]
        row, column = divmod(cell.row * stage.width + cell.column + 1, stage.width)
        if row < stage.height:
            self.wanted.emit(Cell(cell.stage, cell.channel, row, column))
        else:
            self._play.setChecked(False)

    def hideEvent(self, event: QHideEvent) -> None:
        self._play.setChecked(False)
        super().hideEvent(event)

    def event(self, event: QEvent) -> bool:
        # Elsewhere these keys are shortcuts for the drawing.
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Space)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, value = Qt.Key(event.key()), self._value
        if value is not None and key in ARROWS:
            self._follow(next_cell(value.cell, ARROWS[key], value.structure))
        elif value is not None and key == Qt.Key.Key_Space and value.is_in_map:
            self._play.toggle()
        elif key == Qt.Key.Key_Backspace:
            self.go_back()
        else:
            super().keyPressEvent(event)
