"""The inputs of a sum, the largest contribution first, in a list that can be scrolled."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from digit_gui.core.words import signed_decimal, translate
from digit_gui.ui.inside.followed.rounding import rounded_parts
from digit_gui.ui.looks import colour_scales, theme

if TYPE_CHECKING:
    from digit_gui.ui.inside.followed.value import FollowedValue

DECIMALS = 3
"""Of the numbers in the list."""

_Index = QModelIndex | QPersistentModelIndex


class SourceModel(QAbstractListModel):
    """Each row is an input of a followed value's sum; the last is the bias."""

    def __init__(self) -> None:
        super().__init__()
        self.value: FollowedValue | None = None
        self.order: list[int] = []
        self._shown: list[float] = []

    def show_value(self, value: FollowedValue) -> None:
        """Lists the inputs of another sum."""
        self.beginResetModel()
        self.value = value
        added = value.cell_sum.contributions
        self.order = [int(n) for n in np.argsort(-np.abs(added), kind="stable")]
        parts = np.append(added[self.order], value.cell_sum.bias)
        self._shown = rounded_parts(parts, value.cell_sum.total, DECIMALS)
        self.endResetModel()

    def added(self, row: int) -> float:
        """What a row adds to the sum, rounded so that all rows add up to it."""
        return self._shown[row]

    def share(self, row: int) -> float:
        """The same, as a share in -1..1 of the largest contribution."""
        largest = max(abs(self._shown[0]), abs(self._shown[-1]))
        return self._shown[row] / largest if largest > 0 else 0.0

    def rowCount(self, parent: _Index | None = None) -> int:  # noqa: ARG002
        return len(self._shown)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        if self.value is None or role != Qt.ItemDataRole.DisplayRole:
            return None
        row = index.row()
        is_bias = row == len(self.order)
        name = (
            translate("SourceList", "bias") if is_bias else self.value.source_name(self.order[row])
        )
        return f"{name}: {signed_decimal(self._shown[row], DECIMALS)}"


class SourceDelegate(QStyledItemDelegate):
    """Paints a row: the input's map, its name, a bar and the number of what it adds."""

    def __init__(self, model: SourceModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(120, max(option.fontMetrics.height() + 6, 24))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        value, model, row = self._model.value, self._model, index.row()
        if value is None:
            return
        palette, place = option.palette, option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(place, theme.accent(palette))
        pen = theme.on_accent(palette) if selected else theme.text(palette)
        name, number = str(index.data()).split(": ")
        side = place.height() - 4
        at = QRect(place.x() + 2, place.y() + 2, side, side)
        if row < len(model.order):
            source = value.source_map(model.order[row])
            if source is not None:
                scale, largest = value.source_scale(palette)
                painter.drawImage(at, scale.picture(source, largest))
        painter.setPen(pen)
        words = place.adjusted(side + theme.SPACE, 0, -4, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, name)
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(words, right, number)
        if not selected:
            share = model.share(row)
            half = words.width() / 2
            bar = QRectF(words.center().x(), words.bottom() - 2, half * share, 2)
            colour = colour_scales.signed(palette).colour(1.0 if share > 0 else -1.0)
            painter.fillRect(bar.normalized(), colour)
