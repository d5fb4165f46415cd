"""From logits to likelihoods, digit by digit, in a table that can be checked with a calculator."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from digit_gui.core.words import percent, translate
from digit_gui.ui.answer.wording import percentage
from digit_gui.ui.inside.tabs.likelihood_model import (
    SHARE,
    THRESHOLD_SHARE,
    LikelihoodModel,
    number,
)
from digit_gui.ui.looks import theme

if TYPE_CHECKING:
    from digit_gui.core.grid import Floats
    from digit_gui.core.inspection.activations import Activations, Structure


class _Bar(QStyledItemDelegate):
    """A likelihood as a bar with its number, and the line at which a digit is named."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        share, palette = index.data(SHARE), option.palette
        if share is None:  # a number
            super().paint(painter, option, index)
            return
        area = QRectF(option.rect).adjusted(4, 3, -4, -3)
        number = option.fontMetrics.horizontalAdvance(percentage(0.9999)) + theme.SPACE
        bars = area.adjusted(0, 0, -number, 0)
        painter.fillRect(bars, theme.track(palette))
        filled = QRectF(bars.x(), bars.y(), bars.width() * share, bars.height())
        painter.fillRect(filled, theme.accent(palette))
        painter.setPen(QPen(theme.text(palette), 1, Qt.PenStyle.DashLine))
        x = bars.x() + bars.width() * index.data(THRESHOLD_SHARE)
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
        self._model = LikelihoodModel()
        # Of a model: a table of items that is filled anew with every answer crashed PySide.
        self._table = QTableView()
        self._table.setModel(self._model)
        self._table.setObjectName("likelihoodTable")
        self._table.setAccessibleName(translate("LikelihoodTable", "From scores to likelihoods"))
        self._table.setItemDelegate(_Bar(self._table))
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
        self._model.show_activations(activations, structure, exact=self._exact)
        self._table.horizontalHeader().setSectionResizeMode(
            0, QHeaderView.ResizeMode.ResizeToContents
        )
        self._words.setText(_sentence(activations, self._model.powers))


def _sentence(activations: Activations, powers: Floats) -> str:
    total, likeliest = float(powers.sum()), activations.likeliest
    share = float(activations.prediction.likelihoods[likeliest])
    exactly = percent(share, 2) if share < 0.9999 else percentage(share)
    power = number(float(powers[likeliest]), exact=True)
    sentence = translate(
        "LikelihoodTable",
        'The ten numbers "e to that power" add up to {total}. Each divided by '
        "this sum is how likely its digit is: for {likeliest}, {power} / "
        "{total} = {exactly}. ",
    ).format(total=number(total, exact=True), likeliest=likeliest, power=power, exactly=exactly)
    if activations.prediction.digit is None:
        words = translate(
            "LikelihoodTable",
            "No bar passes the dashed line at {threshold}, so the answer is Unknown.",
        )
    else:
        words = translate(
            "LikelihoodTable",
            "It passes the dashed line at {threshold}, so the answer is {likeliest}.",
        )
    threshold = percent(activations.prediction.threshold)
    return sentence + words.format(threshold=threshold, likeliest=likeliest)
