"""The steps from ten logits to ten likelihoods as a table."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any  # what a model holds has many types

import numpy as np
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from digit_gui.core.grid import DIGITS, THRESHOLD
from digit_gui.core.inspection.activations import EXPERIMENT
from digit_gui.core.words import decimal, translate
from digit_gui.ui.answer.wording import percentage

if TYPE_CHECKING:
    from digit_gui.core.grid import Floats
    from digit_gui.core.inspection.activations import Activations, Structure

SHARE = Qt.ItemDataRole.UserRole
"""Role of a likelihood, 0..1; the other columns have none."""

THRESHOLD_SHARE = SHARE + 1
"""Role of what a likelihood must exceed for its digit to be named, 0..1."""

_MILLION = 1e6

_Index = QModelIndex | QPersistentModelIndex


class LikelihoodModel(QAbstractTableModel):
    """Ten rows: the digit, its logit, what each step makes of it, e to that power, how likely."""

    def __init__(self) -> None:
        super().__init__()
        self._titles: list[str] = []
        self._steps: list[Floats] = []
        self._likelihoods: Floats = np.zeros(DIGITS, np.float32)
        self._named: int | None = None
        self._threshold = THRESHOLD
        self._exact = False

    def show_activations(
        self, activations: Activations, structure: Structure, *, exact: bool
    ) -> None:
        """Shows what a network computed, with exact words and numbers or simple ones."""
        steps = _steps(activations, structure, exact=exact)
        titles = [
            translate("LikelihoodModel", "Digit"),
            *(title for title, _ in steps),
            translate("LikelihoodModel", "How likely"),
        ]
        is_other = titles != self._titles
        if is_other:
            self.beginResetModel()
        self._titles, self._exact = titles, exact
        self._steps = [values for _, values in steps]
        self._likelihoods = activations.prediction.likelihoods
        self._named = activations.prediction.digit
        self._threshold = activations.prediction.threshold
        if is_other:
            self.endResetModel()
        else:
            self.dataChanged.emit(self.index(0, 0), self.index(DIGITS - 1, len(titles) - 1))

    @property
    def powers(self) -> Floats:
        """(10,) float64, e to the power of what the softmax takes."""
        return self._steps[-1]

    def rowCount(self, parent: _Index | None = None) -> int:  # noqa: ARG002
        return DIGITS if self._titles else 0

    def columnCount(self, parent: _Index | None = None) -> int:  # noqa: ARG002
        return len(self._titles)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        digit, column = index.row(), index.column()
        is_last = column == len(self._titles) - 1
        if role == SHARE and is_last:
            return float(self._likelihoods[digit])
        if role == THRESHOLD_SHARE:
            return self._threshold
        if role == Qt.ItemDataRole.FontRole and digit == self._named:
            font = QFont()
            font.setBold(True)
            return font
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if is_last:
            return percentage(float(self._likelihoods[digit]))
        value = self._steps[column - 1][digit] if column else None
        return str(digit) if value is None else number(float(value), exact=self._exact)


def _steps(
    activations: Activations, structure: Structure, *, exact: bool
) -> list[tuple[str, Floats]]:
    """Each step before the likelihoods, a title and ten numbers; the last is e to a power."""
    columns = [
        (
            translate("LikelihoodModel", "Logit")
            if exact
            else translate("LikelihoodModel", "Score"),
            activations.logits,
        )
    ]
    values = activations.logits
    for layer, result in zip(structure.head, activations.head, strict=True):
        if layer.kind == "softmax":
            break
        values = result
        simple = {
            "softplus": translate("LikelihoodModel", "Only what speaks for it"),
            "scaling": translate("LikelihoodModel", "Calmed down"),
        }
        plain = simple.get(layer.name, simple.get(layer.kind, layer.name))
        technical = (
            translate("LikelihoodModel", "÷ temperature") if layer.kind == "scaling" else layer.name
        )
        if layer.name == EXPERIMENT:
            plain = technical = translate("LikelihoodModel", "÷ new temperature")
        columns.append((technical if exact else plain, values))
    powers = np.exp(np.asarray(values, np.float64))
    columns.append((translate("LikelihoodModel", "e to that power"), powers))
    return columns


def number(value: float, *, exact: bool) -> str:
    """A number, large ones with a thousands separator or as a power of ten."""
    value = float(value)
    if abs(value) >= 1000 * _MILLION:
        return f"{value:.3e}"
    if abs(value) >= 1000:
        return decimal(value)
    return decimal(value, 4 if exact else 2)
