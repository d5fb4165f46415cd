"""What must not happen during the soak test, and what must not grow."""

from __future__ import annotations

import gc
import logging
import os
import re
import sys
import threading
import tomllib
import traceback
from collections import Counter
from dataclasses import asdict, dataclass
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

_PYPROJECT = Path(__file__).parents[2] / "pyproject.toml"
_GRABBING = "^This plugin does not support grabbing the keyboard"
"""What the offscreen platform says when a menu opens; the tests open none."""
_HARMLESS = (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg)


class Complaints(logging.Handler):
    """Gathers errors that nothing handled, errors in the log, and Qt's warnings.

    What the tests allow Qt's offscreen platform to say, and that a file which is no network was
    not loaded, is no complaint.
    """

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.found: list[str] = []
        options = tomllib.loads(_PYPROJECT.read_text())["tool"]["pytest"]["ini_options"]
        self._allowed = [re.compile(pattern) for pattern in (*options["qt_log_ignore"], _GRABBING)]
        logging.getLogger().addHandler(self)
        qInstallMessageHandler(self._take_qt_message)
        sys.excepthook = self._take_error
        sys.unraisablehook = lambda args: self._take_error(
            args.exc_type, args.exc_value or args.exc_type(), args.exc_traceback
        )

    def emit(self, record: logging.LogRecord) -> None:
        error = record.exc_info[1] if record.exc_info else None
        if type(error).__name__ != "ModelError":
            self.found.append(logging.Formatter().format(record))

    def _take_error(
        self, kind: type[BaseException], error: BaseException, at: TracebackType | None
    ) -> None:
        self.found.append("".join(traceback.format_exception(kind, error, at)))

    def _take_qt_message(self, kind: QtMsgType, _at: QMessageLogContext, message: str) -> None:
        if kind not in _HARMLESS and not any(p.search(message) for p in self._allowed):
            self.found.append(f"Qt: {message}")


@dataclass(frozen=True)
class Resources:
    """What the process holds.

    Attributes:
        rss_mb: resident memory, in MB; 0 where Python can't tell.
        objects: QObjects below the top-level widgets, and these.
        threads: of the process; where it can't be told, of Python.
        descriptors: open files; 0 where it can't be told.
    """

    rss_mb: int
    objects: int
    threads: int
    descriptors: int

    def grown(self, since: Resources, rss_mb: int) -> list[str]:
        """What is more than it was; memory may have grown by `rss_mb`."""
        before, allowed = asdict(since), {"rss_mb": rss_mb}
        return [
            f"{name} grew from {before[name]} to {now}"
            for name, now in asdict(self).items()
            if now > before[name] + allowed.get(name, 0)
        ]


def count_objects() -> Counter[str]:
    """QObjects by class: the top-level widgets, the application, and all below them."""
    app = QApplication.instance()
    assert app is not None
    roots: list[QObject] = [app, *QApplication.topLevelWidgets()]
    return Counter(
        thing.metaObject().className()
        for root in roots
        for thing in (root, *root.findChildren(QObject))
    )


def resources() -> Resources:
    """What the process holds now."""
    gc.collect()
    objects = count_objects().total()
    process = Path("/proc/self")
    if not process.exists():
        return Resources(0, objects, threading.active_count(), 0)
    pages = int((process / "statm").read_text().split()[1])
    return Resources(
        round(pages * os.sysconf("SC_PAGE_SIZE") / 1e6),
        objects,
        len(os.listdir(process / "task")),  # noqa: PTH208
        len(os.listdir(process / "fd")),  # noqa: PTH208
    )
