"""The log: a file for the time after, the terminal for the curious."""

from __future__ import annotations

import logging
import sys
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QStandardPaths, QtMsgType, qInstallMessageHandler

_LARGEST_FILE = 1_000_000
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def log_file() -> Path:
    """Where the log lies."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericDataLocation)
    return Path(folder) / "digit-gui" / "digit-gui.log"


def start_logging(*, verbose: bool) -> None:
    """Logs to the file, and everything to the terminal too when `verbose`.

    A file that can't be written does not keep the program from running: it logs nowhere then.
    """
    root = logging.getLogger()
    root.setLevel(logging.DEBUG if verbose else logging.INFO)
    shape = logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s")
    handlers: list[logging.Handler] = [logging.StreamHandler(sys.stderr)] if verbose else []
    try:
        handlers.append(_file_handler(log_file()))
    except OSError:
        handlers.append(logging.NullHandler())
    for handler in handlers:
        handler.setFormatter(shape)
        root.addHandler(handler)


def log_qt_messages() -> None:
    """Sends what Qt has to say to the log instead of the terminal."""
    qt = logging.getLogger("qt")

    def write(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        qt.log(_LEVELS[kind], "%s (%s)", message, context.category)

    qInstallMessageHandler(write)


def _file_handler(file: Path) -> logging.Handler:
    file.parent.mkdir(parents=True, exist_ok=True)
    is_full = file.exists() and file.stat().st_size > _LARGEST_FILE
    return logging.FileHandler(file, mode="w" if is_full else "a", encoding="utf-8", delay=False)
