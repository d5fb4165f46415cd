"""All feature maps of a stage, or all features, each with what it adds to the answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QModelIndex, QSize, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QListView, QVBoxLayout, QWidget

from digit_gui.core.words import translate
from digit_gui.ui.inside.columns.network_layout import Cell
from digit_gui.ui.inside.columns.words import pattern
from digit_gui.ui.inside.tabs.map_list_model import SIDE, MapListModel
from digit_gui.ui.looks import theme

if TYPE_CHECKING:
    from digit_gui.core.inspection.activations import Activations, Structure


class AllMaps(QWidget):
    """The maps of one stage, the one with the largest influence first. A click follows a map."""

    chosen = Signal(object)
    """A `Cell`: the strongest of the map that was clicked."""

    def __init__(self) -> None:
        super().__init__()
        self._stage = 0
        self._shown: tuple[Activations, Structure] | None = None
        self._title = QLabel(wordWrap=True)
        self._title.setObjectName("allMapsTitle")
        self._model = MapListModel()
        # Of a model: a list of items that is filled anew with every answer crashed PySide.
        self._list = QListView()
        self._list.setModel(self._model)
        self._list.setObjectName("allMaps")
        self._list.setAccessibleName(translate("InsideTabs", "All maps of a column"))
        self._list.setViewMode(QListView.ViewMode.IconMode)
        self._list.setResizeMode(QListView.ResizeMode.Adjust)
        self._list.setMovement(QListView.Movement.Static)
        self._list.setIconSize(QSize(SIDE, SIDE))
        self._list.clicked.connect(self._choose)
        self._list.activated.connect(self._choose)
        self._column = QComboBox()
        self._column.setObjectName("allMapsColumn")
        self._column.setAccessibleName(translate("AllMaps", "Of which column all maps are shown"))
        self._column.activated.connect(self.show_stage)
        head = QHBoxLayout()
        head.addWidget(self._column)
        head.addWidget(self._title, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(head)
        layout.addWidget(self._list, 1)

    def show_stage(self, stage: int) -> None:
        """Shows the maps of a stage, or the features behind the last one."""
        self._stage = stage
        self._fill()

    def show_activations(self, activations: Activations, structure: Structure) -> None:
        """Shows what a network computed, of the same stage as before if it has one."""
        before, self._shown = self._shown, (activations, structure)
        if before is None or before[1] != structure:
            self._column.clear()
            self._column.addItems(
                [*map(pattern, structure.stages), translate("AllMaps", "Summary")]
            )
        self._stage = min(self._stage, structure.feature_stage)
        self._fill()

    def _fill(self) -> None:
        if self._shown is None:
            return
        activations, structure = self._shown
        self._column.setCurrentIndex(self._stage)
        metrics = self._list.fontMetrics()
        width = max(SIDE, metrics.horizontalAdvance("000: +00.00")) + theme.SPACE
        self._list.setGridSize(QSize(width, SIDE + metrics.height() + theme.SPACE))
        ratio = self.devicePixelRatio()
        self._model.show_stage(activations, self._stage, self.palette(), ratio)
        if self._stage == structure.feature_stage:
            title = translate(
                "AllMaps",
                "all {count} numbers, with what each adds to the score of {digit}. Click one to "
                "follow it.",
            )
        else:
            title = translate(
                "AllMaps",
                "all {count} maps, with what each adds to the score of {digit}. Click one to "
                "follow it.",
            )
        self._title.setText(title.format(count=self._model.rowCount(), digit=activations.likeliest))

    def _choose(self, index: QModelIndex) -> None:
        if self._shown is None:
            return
        activations, structure = self._shown
        channel = self._model.channel(index.row())
        row = column = 0
        if self._stage < structure.feature_stage:
            feature_map = activations.maps[self._stage][:, :, channel]
            row, column = map(int, np.unravel_index(feature_map.argmax(), feature_map.shape))
        self.chosen.emit(Cell(self._stage, channel, row, column))
