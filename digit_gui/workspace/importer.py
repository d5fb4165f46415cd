"""Reads what a person opens, in Qt's thread pool: neither the window nor the network waits."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, QSize, Qt, QThreadPool, Signal, Slot
from PySide6.QtGui import QColor, QImage, QPainter

if TYPE_CHECKING:
    from digit_gui.core.grid import Image

log = logging.getLogger(__name__)

_THUMBNAIL = 320
"""Pixels on the longer side, at most."""
_BEHIND = QColor("#b0b4b8")
"""Seen through a transparent picture; light ink and dark ink both stand out against it."""


@dataclass(frozen=True, eq=False)
class Taken:
    """What was found in a picture.

    Attributes:
        name: what the picture is called.
        image: the drawing, (28, 28) uint8, 255 = ink.
        thumbnail: the picture, smaller.
        area: the part of the thumbnail that was taken, in its pixels.
    """

    name: str
    image: Image
    thumbnail: QImage
    area: QRect


class Reading(QObject):
    """One thing is read at a time for the person: of several the newest wins."""

    taken = Signal(object)
    """A `Taken`: a picture was read, and something is written in it."""
    opened = Signal(object)
    """An `Ink`: a drawing with its strokes was read."""
    failed = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._newest = 0
        self._jobs: dict[int, _Job] = {}

    @property
    def is_under_way(self) -> bool:
        """Whether something is still being read, wanted or not."""
        return bool(self._jobs)

    def read_file(self, path: Path) -> None:
        """Reads a drawing with its strokes (.json), or a picture."""
        self._start(lambda: _drawing(path) if path.suffix.lower() == ".json" else _picture(path))

    def read_picture(self, picture: QImage, name: str) -> None:
        """Reads a picture that comes from elsewhere."""
        self._start(lambda: _taken(picture, name))

    def _start(self, read: Callable[[], Taken | Ink]) -> None:
        self._newest += 1
        job = _Job(self._newest, read)
        self._jobs[self._newest] = job
        job.done.connect(self._finish)
        QThreadPool.globalInstance().start(job.run)

    @Slot(int, object)
    def _finish(self, number: int, result: Taken | Ink | str) -> None:
        del self._jobs[number]
        if number != self._newest:
            return
        if isinstance(result, str):
            self.failed.emit(result)
        elif isinstance(result, Taken):
            self.taken.emit(result)
        else:
            self.opened.emit(result)


class _Job(QObject):
    """Reads in another thread, and tells this one. Nothing happens when nobody listens any more."""

    done = Signal(int, object)

    def __init__(self, number: int, read: Callable[[], Taken | Ink]) -> None:
        super().__init__()
        self._number = number
        self._read = read

    def run(self) -> None:
        from digit_gui.core.drawing_file import DrawingFileError
        from digit_gui.imaging.image_file import PictureError

        result: Taken | Ink | str
        try:
            result = self._read()
        except (PictureError, DrawingFileError) as error:
            result = str(error)
        except Exception:
            log.exception("not read")
            result = "It could not be read, for a reason that the log tells."
        self.done.emit(self._number, result)


def _drawing(path: Path) -> Ink:
    from digit_gui.core.drawing_file import MAX_BYTES, DrawingFileError, from_json

    try:
        with path.open("rb") as file:
            return from_json(file.read(MAX_BYTES + 1))
    except OSError as error:
        raise DrawingFileError(f"{path.name} can't be read: {error.strerror}.") from error
    except DrawingFileError as error:
        raise DrawingFileError(f"{path.name} can't be opened: {error}.") from error


def _picture(path: Path) -> Taken:
    from digit_gui.imaging.image_file import read

    return _taken(read(path), path.name)


def _taken(picture: QImage, name: str) -> Taken:
    from digit_gui.imaging.image_file import ink_of

    found = ink_of(picture)
    size = picture.size()
    if max(size.width(), size.height()) > _THUMBNAIL:
        size = size.scaled(_THUMBNAIL, _THUMBNAIL, Qt.AspectRatioMode.KeepAspectRatio)
    size = size.expandedTo(QSize(1, 1))
    across, down = size.width() / picture.width(), size.height() / picture.height()
    left, top, width, height = found.area
    area = QRect(
        round(left * across), round(top * down), round(width * across), round(height * down)
    )
    thumbnail = QImage(size, QImage.Format.Format_RGB32)
    thumbnail.fill(_BEHIND)
    painter = QPainter(thumbnail)
    smaller = picture.scaled(size, mode=Qt.TransformationMode.SmoothTransformation)
    painter.drawImage(thumbnail.rect(), smaller)
    painter.end()
    return Taken(name, found.image, thumbnail, area)
