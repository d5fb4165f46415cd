"""Keys that switch the map that is pointed at: O off or on, Shift+O all others of its stage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

if TYPE_CHECKING:
    from digit_gui.ui.inside.network_layout import Cell
    from digit_gui.ui.inside.network_view import NetworkView
    from digit_gui.workspace.experiment_controller import ExperimentController


class EyeKeys(QObject):
    """Watches the keys of a view whose maps can be pointed at."""

    def __init__(self, view: NetworkView, experiments: ExperimentController) -> None:
        super().__init__(view)
        self._view = view
        self._experiments = experiments
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
            stage, index = self._cell.stage, self._cell.channel
            if event.modifiers():
                count = self._view.stage(self._cell).channels
                self._experiments.only_map(stage, index, count)
            else:
                self._experiments.toggle_map(stage, index)
            return True
        return super().eventFilter(watched, event)
