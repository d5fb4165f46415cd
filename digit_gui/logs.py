"""The log: a file to look into afterwards, and with --verbose the terminal."""

from __future__ import annotations

import logging
import sys
from pathlib import Path
from typing import TextIO

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from digit_gui.folders import data_folder

_MAX_BYTES = 1_000_000
"""Size of the log file, in bytes, at which it is set aside and a new one begun: some 10,000 lines,
which is as much as anyone attaches to a report."""

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def log_file() -> Path:
    """Path of the log; the one before it has the same name with ".1" at the end."""
    return data_folder() / "digit-gui.log"


def start_logging(*, verbose: bool) -> None:
    """Logs to the file, and when `verbose` to the terminal too, in more detail.

    A file that can't be written, or a full disk, does not disturb the program: it runs without.
    """
    logging.raiseExceptions = False  # or a full disk fills the terminal with tracebacks
    root = logging.getLogger()
    root.setLevel(logging.DEBUG if verbose else logging.INFO)
    line = logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s")
    for handler in (_LogFile(), _TerminalHandler()) if verbose else (_LogFile(),):
        handler.setFormatter(line)
        root.addHandler(handler)


def log_qt_messages() -> None:
    """Sends Qt's messages to the log instead of the terminal."""
    qt = logging.getLogger("qt")

    def write(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        qt.log(_LEVELS[kind], "%s (%s)", message, context.category)

    qInstallMessageHandler(write)


class _LogFile(logging.Handler):
    """Opens the file with the first record: importing what rotates it takes the start 8 ms."""

    def __init__(self) -> None:
        super().__init__()
        self._file: logging.Handler | None = None

    def emit(self, record: logging.LogRecord) -> None:
        if self._file is None:
            self._file = self._open()
            self._file.setFormatter(self.formatter)
        self._file.emit(record)

    def close(self) -> None:
        if self._file is not None:
            self._file.close()
        super().close()

    def _open(self) -> logging.Handler:
        from logging.handlers import RotatingFileHandler

        file = log_file()
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
            return RotatingFileHandler(file, maxBytes=_MAX_BYTES, backupCount=1, encoding="utf-8")
        except OSError:
            return logging.NullHandler()


class _TerminalHandler(logging.StreamHandler[TextIO]):
    """Writes to what is `sys.stderr` now: another one while file descriptor 2 is silenced."""

    def emit(self, record: logging.LogRecord) -> None:
        self.stream = sys.stderr
        super().emit(record)
