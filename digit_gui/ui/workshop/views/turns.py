"""Charts take turns: while several are painted at once, no mouse is heard."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

_PAUSE_MS = 30
"""Between two charts: longer than the slowest takes to be painted, some 6 ms, on a busy machine."""


class Turns(QObject):
    """Shows one thing at a time, with a pause behind it in which the window is free.

    Of what is to be shown in the same place, only the newest is.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: dict[str, Callable[[], None]] = {}
        self._timer = QTimer(self, interval=_PAUSE_MS)
        self._timer.timeout.connect(self._take_one)

    def wait(self, place: str, show: Callable[[], None]) -> None:
        """Calls `show` when it is the turn of its place."""
        self._waiting[place] = show
        if not self._timer.isActive():
            self._timer.start()

    def clear(self) -> None:
        """Nothing waits any more."""
        self._waiting.clear()

    def _take_one(self) -> None:
        if self._waiting:
            self._waiting.pop(next(iter(self._waiting)))()
        else:
            self._timer.stop()
