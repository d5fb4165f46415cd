"""The feature maps of a stage, or the features, in the order of their influence."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QPalette, QPixmap

from digit_gui.core.words import signed_decimal
from digit_gui.ui.looks import colour_scales

if TYPE_CHECKING:
    from digit_gui.core.grid import Floats
    from digit_gui.core.inspection.activations import Activations

SIDE = 48
"""Of a map, in logical pixels: twice what a class needs at least."""

_Index = QModelIndex | QPersistentModelIndex


class MapListModel(QAbstractListModel):
    """Each row is a map: its number, what it adds to the answer, and its picture.

    Pictures are made when they are asked for: only those in sight are.
    """

    def __init__(self) -> None:
        super().__init__()
        self._maps: Floats | None = None
        self._influences: Floats = np.zeros(0, np.float32)
        self._order: list[int] = []
        self._stage = -1
        self._palette = QPalette()
        self._ratio = 1.0

    def show_stage(
        self, activations: Activations, stage: int, palette: QPalette, ratio: float
    ) -> None:
        """Lists the maps of a stage, or the features behind the last one.

        Args:
            activations: what a network computed.
            stage: its index; that behind the last stage is of the features.
            palette: for the colours of the maps.
            ratio: pixels of the device to a logical pixel.
        """
        is_features = stage == len(activations.maps)
        self._maps = None if is_features else activations.maps[stage]
        influences = [*activations.influences, activations.feature_contributions]
        self._palette, self._ratio = palette, ratio
        # The rows of the same stage keep their places, and so the list its scroll position.
        has_same_rows = (stage, len(influences[stage])) == (self._stage, len(self._order))
        if not has_same_rows:
            self.beginResetModel()
        self._stage, self._influences = stage, influences[stage]
        self._order = [int(n) for n in np.argsort(-np.abs(self._influences), kind="stable")]
        if has_same_rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._order) - 1))
        else:
            self.endResetModel()

    def channel(self, row: int) -> int:
        """The number of the map in a row."""
        return self._order[row]

    def rowCount(self, parent: _Index | None = None) -> int:  # noqa: ARG002
        return len(self._order)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | QPixmap | None:
        channel = self._order[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{channel}: {signed_decimal(float(self._influences[channel]), 2)}"
        if role == Qt.ItemDataRole.DecorationRole and self._maps is not None:
            return self._picture(self._maps, channel)
        return None

    def _picture(self, maps: Floats, channel: int) -> QPixmap:
        scale, largest = colour_scales.scale_of(maps, self._palette)
        picture = scale.picture(maps[:, :, channel], largest)
        scaled = QPixmap.fromImage(picture.scaled(QSize(SIDE, SIDE) * self._ratio))
        scaled.setDevicePixelRatio(self._ratio)
        return scaled
