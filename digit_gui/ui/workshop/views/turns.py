"""One chart at a time: painted together, all of them would keep the mouse waiting for 40 ms."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

_INTERVAL_MS = 25
"""From one to the next: time for the mouse, and for an answer, between them."""


class Turns(QObject):
    """Has things done one after the other; of what is asked for twice, only the latter."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: dict[str, Callable[[], object]] = {}
        self._timer = QTimer(self, interval=_INTERVAL_MS)
        self._timer.timeout.connect(self._do_next)

    def take(self, name: str, act: Callable[[], object]) -> None:
        """Has something done when it is its turn, in place of what `name` stood for before."""
        self._waiting[name] = act
        if not self._timer.isActive():
            self._timer.start()

    def drop(self) -> None:
        """Nothing that waits is done any more."""
        self._waiting.clear()

    def _do_next(self) -> None:
        if not self._waiting:
            self._timer.stop()
            return
        self._waiting.pop(next(iter(self._waiting)))()
