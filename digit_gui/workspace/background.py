"""Work in Qt's thread pool, for which neither the window nor the network waits."""

from __future__ import annotations

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject, QThreadPool, Signal

from digit_gui.core.words import marked, translate

log = logging.getLogger(__name__)

_UNFORESEEN = marked(
    "Background",
    "It could not be read because of an error in the program; the log has the details.",
)


class Background(QObject):
    """Reads in another thread, and tells this one. Nothing happens when nobody listens any more.

    Args:
        number: comes back with what was read.
        read: is called in the other thread; a `PictureError` or a `DrawingFileError` is a sentence
            for a person.
    """

    done = Signal(int, object)
    """The number, and what was read, or in its place a text that says why there is nothing."""

    def __init__(self, number: int, read: Callable[[], object]) -> None:
        super().__init__()
        self._number = number
        self._read = read

    def start(self) -> None:
        QThreadPool.globalInstance().start(self._run)

    def _run(self) -> None:
        from digit_gui.core.drawing_file import DrawingFileError
        from digit_gui.imaging.image_file import PictureError

        result: object
        try:
            result = self._read()
        except (PictureError, DrawingFileError) as error:
            result = str(error)
        except Exception:
            log.exception("reading failed")
            result = translate("Background", _UNFORESEEN)
        self.done.emit(self._number, result)
