"""From logits to likelihoods, digit by digit, in a table that can be checked with a calculator."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from digit_gui.core.grid import DIGITS, THRESHOLD
from digit_gui.ui import theme
from digit_gui.ui.answer.wording import percentage

if TYPE_CHECKING:
    from digit_gui.core.activations import Activations, Structure
    from digit_gui.core.grid import Floats

_SHARE = Qt.ItemDataRole.UserRole
_MILLION = 1e6


class _Bar(QStyledItemDelegate):
    """A likelihood as a bar with its number, and the line at which a digit is named."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        share, palette = index.data(_SHARE), option.palette
        if share is None:  # the column held the bars of a network with fewer steps
            super().paint(painter, option, index)
            return
        area = QRectF(option.rect).adjusted(4, 3, -4, -3)
        number = option.fontMetrics.horizontalAdvance("> 99.9 %") + theme.SPACE
        bars = area.adjusted(0, 0, -number, 0)
        painter.fillRect(bars, theme.track(palette))
        filled = QRectF(bars.x(), bars.y(), bars.width() * share, bars.height())
        painter.fillRect(filled, theme.accent(palette))
        painter.setPen(QPen(theme.text(palette), 1, Qt.PenStyle.DashLine))
        x = bars.x() + bars.width() * THRESHOLD
        top, bottom = float(option.rect.top()), float(option.rect.bottom())
        painter.drawLine(QPointF(x, top), QPointF(x, bottom))
        painter.setPen(theme.text(palette))
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(area, right, str(index.data()))


class LikelihoodTable(QWidget):
    """Each step from the ten logits to the ten likelihoods, and a sentence about the answer."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[Activations, Structure] | None = None
        self._exact = False
        self._words = QLabel()
        self._words.setObjectName("likelihoodWords")
        self._words.setWordWrap(True)
        self._table = QTableWidget(DIGITS, 0)
        self._table.setObjectName("likelihoodTable")
        self._table.setAccessibleName("From scores to likelihoods")
        self._bar = _Bar(self._table)
        self._table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._table.verticalHeader().hide()
        self._table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self._table.verticalHeader().setMinimumSectionSize(self.fontMetrics().height() + 2)
        self._table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._table, 1)
        layout.addWidget(self._words)

    def set_exact(self, exact: bool) -> None:
        """Whether the words and numbers are exact, or simple."""
        self._exact = exact
        if self._shown is not None:
            self.show_activations(*self._shown)

    def show_activations(self, activations: Activations, structure: Structure) -> None:
        """Fills the table with what a network computed."""
        self._shown = activations, structure
        columns = self._columns(activations, structure)
        likelihoods = activations.prediction.likelihoods
        self._table.setColumnCount(len(columns) + 2)
        titles = ["Digit", *(title for title, _ in columns), "How likely"]
        self._table.setHorizontalHeaderLabels(titles)
        bar = len(titles) - 1
        self._table.setItemDelegateForColumn(bar, self._bar)
        self._table.horizontalHeader().setSectionResizeMode(
            0, QHeaderView.ResizeMode.ResizeToContents
        )
        for digit in range(DIGITS):
            font = self.font()
            font.setBold(digit == activations.prediction.digit)
            texts = [str(digit), *(_text(v[digit], exact=self._exact) for _, v in columns)]
            for column, text in enumerate(texts):
                item = self._item(digit, column)
                item.setText(text)
                item.setFont(font)
                item.setData(_SHARE, None)
                item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            item = self._item(digit, bar)
            item.setText(percentage(float(likelihoods[digit])))
            item.setData(_SHARE, float(likelihoods[digit]))
        self._words.setText(self._sentence(activations, columns[-1][1]))

    def _item(self, row: int, column: int) -> QTableWidgetItem:
        """The item of a cell, made once: items that are replaced again and again crash PySide."""
        item = self._table.item(row, column)
        if item is None:
            item = QTableWidgetItem()
            self._table.setItem(row, column, item)
        return item

    def _columns(self, activations: Activations, structure: Structure) -> list[tuple[str, Floats]]:
        """Each step before the likelihoods, a title and ten numbers; the last is e to a power."""
        columns = [("Logit" if self._exact else "Score", activations.logits)]
        values = activations.logits
        for layer, result in zip(structure.head, activations.head, strict=True):
            if layer.kind == "softmax":
                break
            values = result
            simple = {"softplus": "Only what speaks for it", "scaling": "Calmed down"}
            plain = simple.get(layer.name, simple.get(layer.kind, layer.name))
            exact = "\N{DIVISION SIGN} temperature" if layer.kind == "scaling" else layer.name
            columns.append((exact if self._exact else plain, values))
        powers = np.exp(np.asarray(values, np.float64))
        columns.append(("e to that power", powers))
        return columns

    def _sentence(self, activations: Activations, powers: Floats) -> str:
        total, likeliest = float(powers.sum()), activations.likeliest
        share = float(activations.prediction.likelihoods[likeliest])
        exactly = f"{share * 100:.2f} %" if share < 0.9999 else percentage(share)
        power = _text(float(powers[likeliest]), exact=True)
        sentence = (
            f'The ten numbers "e to that power" add up to {_text(total, exact=True)}. '
            f"Each divided by this sum is how likely its digit is: for {likeliest}, "
            f"{power} / {_text(total, exact=True)} = {exactly}. "
        )
        if activations.prediction.digit is None:
            return sentence + "No bar passes the dashed line at 50 %, so the answer is Unknown."
        return sentence + f"It passes the dashed line at 50 %, so the answer is {likeliest}."


def _text(value: float, *, exact: bool) -> str:
    """A number, large ones with a thousands separator or as a power of ten."""
    value = float(value)
    if abs(value) >= 1000 * _MILLION:
        return f"{value:.3e}"
    if abs(value) >= 1000:
        return f"{value:,.0f}".replace(",", "\N{NARROW NO-BREAK SPACE}")
    return f"{value:.{4 if exact else 2}f}"
