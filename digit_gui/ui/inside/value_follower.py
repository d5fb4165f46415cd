"""Asks the network for the sum behind a value, for as long as the value is followed."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal

from digit_gui.ui.inside.columns.network_layout import Cell
from digit_gui.ui.inside.followed.value import FollowedValue
from digit_gui.workspace.client import NetworkClient
from digit_gui.workspace.jobs import Result, SumCell

if TYPE_CHECKING:
    from digit_gui.core.inspection.activations import CellSum
    from digit_gui.workspace.document import Answer


class ValueFollower(QObject):
    """Follows one cell from answer to answer, until another is followed, or none."""

    followed = Signal(object)
    """A `FollowedValue`."""
    failed = Signal(str)
    """Why the value can't be followed, in words."""

    def __init__(self, client: NetworkClient, parent: QObject) -> None:
        super().__init__(parent)
        self._client = client
        self._answer: Answer | None = None
        self._cell: Cell | None = None
        self._asked: tuple[SumCell, Answer, Cell] | None = None
        client.finished.connect(self._take)

    @property
    def cell(self) -> Cell | None:
        """What is followed."""
        return self._cell

    def show_answer(self, answer: Answer | None) -> None:
        """Follows the same cell in another answer with activations; None: there is none."""
        self._answer = answer
        if self._cell is not None:
            self.follow(self._cell)

    def follow(self, cell: Cell) -> None:
        """Follows another cell."""
        self._cell = cell
        answer = self._answer
        # Another network, loaded meanwhile, would compute something else, or nothing at all.
        if answer is not None and answer.network == self._client.network:
            place = cell.stage, cell.row, cell.column, cell.channel
            job = SumCell(answer.image, *place, answer.experiment)
            self._asked = job, answer, cell
            self._client.ask(job)

    def stop(self) -> None:
        """Follows nothing any more."""
        self._cell = self._asked = None

    def _take(self, result: Result) -> None:
        if self._asked is None or result.job is not self._asked[0]:
            return
        _, answer, cell = self._asked
        if result.network != answer.network:
            return  # another network has come meanwhile: its sum is no part of this answer
        if result.error:
            self.failed.emit(result.error)
        elif answer.activations is not None and answer.structure is not None:
            cell_sum = cast("CellSum", result.value)
            value = FollowedValue(cell, cell_sum, answer.activations, answer.structure)
            self.followed.emit(value)
