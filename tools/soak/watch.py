"""What must not happen during the soak test, and what must not grow."""

from __future__ import annotations

import faulthandler
import gc
import logging
import re
import sys
import threading
import tomllib
import traceback
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

_PYPROJECT = Path(__file__).parents[2] / "pyproject.toml"
_GRABBING = "^This plugin does not support grabbing the (keyboard|mouse)"
"""What the offscreen platform says when a menu opens; the tests open none."""
_MADE_ONCE = ("QRubberBand", "QDragManager")
"""Qt makes them when something is first dragged, and keeps them."""
_POOLED = "Thread (pooled)"
"""What Qt calls the threads of its pools."""
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
        faulthandler.enable()
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
        if kind == QtMsgType.QtFatalMsg:  # the process ends here
            print(f"Qt: {message}", file=sys.stderr, flush=True)
        if kind not in _HARMLESS and not any(p.search(message) for p in self._allowed):
            self.found.append(f"Qt: {message}")


@dataclass(frozen=True)
class Resources:
    """What the process holds.

    Attributes:
        memory_mb: what it has allocated and is in memory, in MB, without mapped files, whose pages
            the system takes away as it likes; 0 where Python can't tell.
        objects: how many QObjects there are: the application, the top-level widgets, and all below.
        threads: of the process, but for those of Qt's pools, which come and go; where it can't be
            told, of Python.
        descriptors: open files, but for the one that each thread of a pool has; 0 where it can't
            be told.
        classes: of the objects, with the number of each.
    """

    memory_mb: int
    objects: int
    threads: int
    descriptors: int
    classes: Counter[str] = field(repr=False)

    @property
    def figures(self) -> dict[str, int]:
        """The numbers by their names."""
        names = ("memory_mb", "objects", "threads", "descriptors")
        return {name: getattr(self, name) for name in names}

    def grown(self, since: Resources, memory_mb: int) -> list[str]:
        """What is more than it was; memory may have grown by `memory_mb`."""
        before, allowed = since.figures, {"memory_mb": memory_mb}
        more = dict(self.classes - since.classes)
        return [
            f"{name} grew from {before[name]} to {now}" + (f": {more}" if name == "objects" else "")
            for name, now in self.figures.items()
            if now > before[name] + allowed.get(name, 0)
        ]


def count_objects() -> Counter[str]:
    """QObjects by class: the top-level widgets, the application, and all below them."""
    app = QApplication.instance()
    assert app is not None
    roots: list[QObject] = [app, *QApplication.topLevelWidgets()]
    # A dialog is a child of the window and a top-level widget.
    things = {id(thing): thing for root in roots for thing in (root, *root.findChildren(QObject))}
    classes = Counter(thing.metaObject().className() for thing in things.values())
    for name in _MADE_ONCE:
        del classes[name]
    return classes


def resources() -> Resources:
    """What the process holds now."""
    gc.collect()
    classes = count_objects()
    process = Path("/proc/self")
    if not process.exists():
        return Resources(0, classes.total(), threading.active_count(), 0, classes)
    status = dict(re.findall(r"(\w+):\s+(.+)", (process / "status").read_text()))
    threads = [_name_of(thread) for thread in (process / "task").iterdir()]
    pooled = threads.count(_POOLED)
    return Resources(
        int(status["RssAnon"].split()[0]) // 1000,
        classes.total(),
        len(threads) - pooled,
        len(list((process / "fd").iterdir())) - pooled,
        classes,
    )


def _name_of(thread: Path) -> str:
    try:
        return (thread / "comm").read_text().strip()
    except OSError:  # it has just ended
        return _POOLED
