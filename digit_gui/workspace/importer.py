"""Pictures and drawings from outside take the place of the drawing.

They are read in Qt's thread pool: neither the window nor the network waits for a slow disk.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThreadPool, Signal, Slot
from PySide6.QtGui import QImage

from digit_gui.workspace.document import Document
from digit_gui.workspace.prediction_controller import PredictionController

if TYPE_CHECKING:
    from digit_gui.core.drawing import Drawing, Step
    from digit_gui.core.grid import Image

log = logging.getLogger(__name__)

_UNFORESEEN = "It could not be read because of an error in the program; the log has the details."


@dataclass(frozen=True, eq=False)
class ImportedPicture:
    """A picture, and the drawing that was found in it.

    Attributes:
        name: what the picture is called.
        picture: the picture itself, scaled down if it was large.
        area: left, top, width and height of what was found, as shares of the picture in 0..1.
        image: the drawing, (28, 28) uint8, 255 = ink.
    """

    name: str
    picture: QImage
    area: tuple[float, float, float, float]
    image: Image


class Importer(QObject):
    """Opens one thing at a time: of several the newest wins."""

    pictureShown = Signal(object)
    """An `ImportedPicture` whose drawing is on the grid now. None when it is no longer there, and
    as long as the words to the person are about another file."""
    said = Signal(str)
    """Words to the person, until they draw on."""

    def __init__(self, document: Document, predictions: PredictionController) -> None:
        super().__init__(document)
        self._document = document
        self._predictions = predictions
        self._newest = 0
        self._jobs: dict[int, _Job] = {}
        self._error = ""
        self._picture: ImportedPicture | None = None
        self._step: Step | None = None
        self._shown: ImportedPicture | None = None
        document.drawingChanged.connect(self._follow)

    @property
    def is_busy(self) -> bool:
        """Whether a thread is still reading something, wanted or not."""
        return bool(self._jobs)

    def open_file(self, path: Path) -> None:
        """Opens a drawing with its strokes (.json), or a picture."""
        is_drawing = path.suffix.lower() == ".json"
        self._start(path.name, lambda: _drawing(path) if is_drawing else _picture_in(path))

    def open_picture(self, picture: QImage, name: str) -> None:
        """Opens a picture that is in memory already."""
        self._start(name, lambda: _imported(picture, name))

    def refuse(self, error: str) -> None:
        """Says why nothing is opened."""
        self._error = error
        self._show(None)
        self.said.emit(error)

    def repeat_error(self) -> None:
        """Says once more why nothing was opened, if it was so, where other words have hidden it."""
        if self._error:
            self.said.emit(self._error)

    def _start(self, name: str, read: Callable[[], ImportedPicture | Drawing]) -> None:
        self._error = ""
        self._show(None)
        self.said.emit(f"Opening {name}...")
        self._newest += 1
        job = _Job(self._newest, read)
        self._jobs[self._newest] = job
        job.done.connect(self._finish)
        QThreadPool.globalInstance().start(job.run)

    @Slot(int, object)
    def _finish(self, number: int, result: ImportedPicture | Drawing | str) -> None:
        del self._jobs[number]
        if number != self._newest:
            return
        if isinstance(result, str):
            self.refuse(result)
            return
        if isinstance(result, ImportedPicture):
            self._document.replace(result.image)
            steps = self._document.drawing.steps
            self._picture, self._step = result, steps[-1] if steps else None
            self._follow()
        else:
            self._document.append(result)
        self._predictions.predict()

    def _follow(self) -> None:
        """The picture goes with its step, also back and forth through undo and redo."""
        self._error = ""
        if self._step is None:
            return
        is_there = _origin(self._document.drawing) is self._step
        self._show(self._picture if is_there else None)

    def _show(self, shown: ImportedPicture | None) -> None:
        if shown is not self._shown:
            self._shown = shown
            self.pictureShown.emit(shown)


def _origin(drawing: Drawing) -> Step | None:
    """The step that last took the place of the whole drawing; None when it is all strokes."""
    from digit_gui.core.drawing import Replacement

    return next((s for s in reversed(drawing.steps) if isinstance(s, Replacement)), None)


class _Job(QObject):
    """Reads in another thread, and tells this one. Nothing happens when nobody listens any more."""

    done = Signal(int, object)
    """The job's number, and an `ImportedPicture`, a `Drawing`, or why there is none."""

    def __init__(self, number: int, read: Callable[[], ImportedPicture | Drawing]) -> None:
        super().__init__()
        self._number = number
        self._read = read

    def run(self) -> None:
        from digit_gui.core.drawing_file import DrawingFileError
        from digit_gui.imaging.image_file import PictureError

        result: ImportedPicture | Drawing | str
        try:
            result = self._read()
        except (PictureError, DrawingFileError) as error:
            result = str(error)
        except Exception:
            log.exception("reading failed")
            result = _UNFORESEEN
        self.done.emit(self._number, result)


def _drawing(path: Path) -> Drawing:
    from digit_gui.core.drawing_file import MAX_BYTES, DrawingFileError, parse

    if path.exists() and not path.is_file():
        raise DrawingFileError(f"{path.name} can't be opened: it is not a regular file.")
    try:
        with path.open("rb") as file:
            return parse(file.read(MAX_BYTES + 1))
    except OSError as error:
        raise DrawingFileError(f"{path.name} can't be read: {error.strerror}.") from error
    except DrawingFileError as error:
        raise DrawingFileError(f"{path.name} can't be opened: {error}.") from error


def _picture_in(path: Path) -> ImportedPicture:
    from digit_gui.imaging.image_file import open_image

    return _imported(open_image(path), path.name)


def _imported(picture: QImage, name: str) -> ImportedPicture:
    from digit_gui.imaging.image_file import find_drawing, scaled

    smaller = scaled(picture)
    found = find_drawing(smaller)
    return ImportedPicture(name, smaller, found.area, found.image)
