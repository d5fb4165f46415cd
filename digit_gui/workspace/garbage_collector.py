"""Cyclic garbage is collected on the window's thread, never on the worker's."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 500
"""Rarely enough to cost nothing, often enough that little comes together."""


class GarbageCollector(QObject):
    """Takes Python's collector to the thread that this object lives in.

    Python collects wherever the next object happens to be made: while a network computes, that is
    the worker's thread. A dialog, a menu or a timer in a cycle is then destroyed there, while the
    window's thread may be using it, and Qt's objects may only be destroyed where they live. The
    thresholds of `gc` hold as before.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._has_frozen = False
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(_collect)

    def pause(self) -> None:
        """From now on nothing is collected on any thread."""
        gc.disable()
        self._timer.stop()

    def resume(self) -> None:
        """Collects on this thread, but not among what is there already: libraries, which stay."""
        if not self._has_frozen:
            self._has_frozen = True
            gc.freeze()
        self._timer.start()

    def stop(self) -> None:
        """Python collects by itself again."""
        self._timer.stop()
        gc.enable()


def _collect() -> None:
    counts, thresholds = gc.get_count(), gc.get_threshold()
    due = [n for n in range(3) if counts[n] > thresholds[n]]
    if due:
        gc.collect(due[-1])
