"""SIGINT and SIGTERM close the window as its own button does."""

from __future__ import annotations

import signal
import socket
from collections.abc import Callable

from PySide6.QtCore import QObject, QSocketNotifier
from PySide6.QtWidgets import QWidget


class ClosingSignals(QObject):
    """Wakes Qt's event loop when a signal comes, which Python could not handle meanwhile.

    Args:
        window: is closed.
        leave: ends the event loop with the exit status that a shell expects after the signal.
    """

    def __init__(self, window: QWidget, leave: Callable[[int], object]) -> None:
        super().__init__(window)
        self._window = window
        self._leave = leave
        # Python writes the signal's number to the one end; Qt watches the other.
        self._here, self._there = socket.socketpair()
        for end in (self._here, self._there):
            end.setblocking(False)
        signal.set_wakeup_fd(self._there.fileno())
        notifier = QSocketNotifier(self._here.fileno(), QSocketNotifier.Type.Read, self)
        notifier.activated.connect(self._close)
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, _ignore)

    def _close(self) -> None:
        number = self._here.recv(1)[0]
        self._window.close()
        self._leave(128 + number)


def _ignore(_number: int, _frame: object) -> None:
    """Only that there is a handler has Python write the signal's number."""
