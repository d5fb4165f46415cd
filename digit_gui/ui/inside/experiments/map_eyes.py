"""Switches the map that is pointed at: its eye and O off or on, with Shift all others instead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent

from digit_gui.core.words import translate

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint

    from digit_gui.ui.inside.columns.network_layout import Cell
    from digit_gui.ui.inside.columns.network_view import NetworkView
    from digit_gui.workspace.workspace import Workspace

_SHIFT = Qt.KeyboardModifier.ShiftModifier


class MapEyes(QObject):
    """Watches the mouse and the keys of a view whose maps can be pointed at."""

    switched = Signal()

    def __init__(self, view: NetworkView, workspace: Workspace) -> None:
        super().__init__(view)
        self._view = view
        self._document = workspace.document
        self._experiments = workspace.experiments
        self._cell: Cell | None = None
        view.pointedAt.connect(self._point)
        view.installEventFilter(self)

    def _point(self, cell: Cell | None) -> None:
        self._cell = cell

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent):
            if event.type() == QEvent.Type.MouseMove:
                self._invite(event.position().toPoint())
            elif (
                event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)
                and event.button() == Qt.MouseButton.LeftButton
                and (cell := self._view.eye_at(event.position().toPoint())) is not None
            ):
                self._switch(cell, alone=bool(event.modifiers() & _SHIFT))
                return True
        elif (
            self._cell is not None
            and event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_O
            and not event.modifiers() & ~_SHIFT
        ):
            self._switch(self._cell, alone=bool(event.modifiers()))
            return True
        return super().eventFilter(watched, event)

    def _invite(self, point: QPoint) -> None:
        if self._view.eye_at(point) is None:
            self._view.unsetCursor()
            self._view.setToolTip("")
            return
        self._view.setCursor(Qt.CursorShape.PointingHandCursor)
        self._view.setToolTip(
            translate(
                "MapEyes",
                "Switches this map off or on (O); with Shift, all others of its column",
            )
        )

    def _switch(self, cell: Cell, *, alone: bool) -> None:
        answer = self._document.answer
        stages = answer.structure.stages if answer and answer.structure else ()
        if cell.stage >= len(stages):
            return  # a feature or a digit
        if alone:
            self._experiments.only_map(cell.stage, cell.channel, stages[cell.stage].channels)
        else:
            self._experiments.toggle_map(cell.stage, cell.channel)
        self.switched.emit()
