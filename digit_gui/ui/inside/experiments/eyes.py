"""Switches the map that is pointed at: a click on its eye, or O; with Shift its stage's others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QToolTip

from digit_gui.core.words import translate

if TYPE_CHECKING:
    from digit_gui.ui.inside.columns.network_layout import Cell
    from digit_gui.ui.inside.columns.network_view import NetworkView
    from digit_gui.workspace.workspace import Workspace

_PRESSES = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)
"""A second click that follows at once switches the map back."""

_SHIFT = Qt.KeyboardModifier.ShiftModifier


class Eyes(QObject):
    """Watches the mouse and the keys of a view whose maps can be pointed at."""

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
        if isinstance(event, QMouseEvent) and event.type() in _PRESSES:
            cell = self._view.eye_at(event.position().toPoint())
            if cell is not None and event.button() == Qt.MouseButton.LeftButton:
                self._switch(cell, alone=bool(event.modifiers() & _SHIFT))
                return True
        elif isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            if self._view.eye_at(event.pos()) is not None:
                QToolTip.showText(event.globalPos(), self._words(), self._view)
            else:
                QToolTip.hideText()
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

    @staticmethod
    def _words() -> str:
        return translate(
            "Eyes", "Switches this map off or on (O). With Shift: all others of its column."
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
