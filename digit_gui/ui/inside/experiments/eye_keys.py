"""Keys that switch the map that is pointed at: O off or on, Shift+O all others of its stage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

if TYPE_CHECKING:
    from digit_gui.ui.inside.columns.network_layout import Cell
    from digit_gui.ui.inside.columns.network_view import NetworkView
    from digit_gui.workspace.workspace import Workspace


class EyeKeys(QObject):
    """Watches the keys of a view whose maps can be pointed at."""

    def __init__(self, view: NetworkView, workspace: Workspace) -> None:
        super().__init__(view)
        self._document = workspace.document
        self._experiments = workspace.experiments
        self._cell: Cell | None = None
        view.pointedAt.connect(self._point)
        view.installEventFilter(self)

    def _point(self, cell: Cell | None) -> None:
        self._cell = cell

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            self._cell is not None
            and event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_O
            and not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        ):
            self._switch(self._cell, alone=bool(event.modifiers()))
            return True
        return super().eventFilter(watched, event)

    def _switch(self, cell: Cell, *, alone: bool) -> None:
        answer = self._document.answer
        stages = answer.structure.stages if answer and answer.structure else ()
        if cell.stage >= len(stages):
            return  # a feature or a digit
        if alone:
            self._experiments.only_map(cell.stage, cell.channel, stages[cell.stage].channels)
        else:
            self._experiments.toggle_map(cell.stage, cell.channel)
