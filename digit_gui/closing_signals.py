"""SIGINT and SIGTERM close the window as its own button does."""

from __future__ import annotations

import signal
import socket

from PySide6.QtCore import QObject, QSocketNotifier
from PySide6.QtWidgets import QWidget


class ClosingSignals(QObject):
    """Wakes Qt's event loop when a signal comes, which Python could not handle meanwhile.

    Attributes:
        status: the exit status that a shell expects after the signal; 0 when none came.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.status = 0
        # Python writes the signal's number to the one end; Qt watches the other.
        self._here, self._there = socket.socketpair()
        for end in (self._here, self._there):
            end.setblocking(False)
        signal.set_wakeup_fd(self._there.fileno())
        notifier = QSocketNotifier(self._here.fileno(), QSocketNotifier.Type.Read, self)
        notifier.activated.connect(self._close)
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, self._note)

    def _note(self, number: int, _frame: object) -> None:
        self.status = 128 + number

    def _close(self) -> None:
        self._here.recv(1)
        self._window.close()
