"""Pictures and drawings from outside take the place of the drawing, or are shown as pages.

They are read in Qt's thread pool: neither the window nor the network waits for a slow disk.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QImage

from digit_gui.core.words import translate
from digit_gui.workspace import import_reading
from digit_gui.workspace.background import Background
from digit_gui.workspace.document import Document
from digit_gui.workspace.import_reading import Candidate, ImportedPicture
from digit_gui.workspace.page.book import PageBook
from digit_gui.workspace.page.open_page import OpenPage, State
from digit_gui.workspace.page.reader import PageReader
from digit_gui.workspace.page.sources import Source, pages_in
from digit_gui.workspace.prediction_controller import PredictionController

if TYPE_CHECKING:
    from digit_gui.core.drawing import Drawing, Step

_FEW = 12
"""Pieces up to which a page is read before it is shown: that takes less than a tenth of a second,
and there may be but one digit."""

_WORDS = 4
"""Pieces from which on a picture without any digit is a page."""


class Importer(QObject):
    """Opens one thing at a time: of several the newest wins."""

    pictureShown = Signal(object)
    """An `ImportedPicture` whose drawing is on the grid now. None when it is no longer there, and
    as long as the words to the person are about another file."""
    said = Signal(str)
    """Words to the person, until they draw on, or until `unsaid`."""
    unsaid = Signal()

    def __init__(
        self,
        document: Document,
        predictions: PredictionController,
        pages: PageBook,
        reader: PageReader,
    ) -> None:
        super().__init__(document)
        self._document = document
        self._predictions = predictions
        self._pages = pages
        self._reader = reader
        self._newest = 0
        self._jobs: dict[int, Background] = {}
        self._candidate: Candidate | None = None
        self._error = ""
        self._picture: ImportedPicture | None = None
        self._step: Step | None = None
        self._shown: ImportedPicture | None = None
        document.drawingChanged.connect(self._follow)
        reader.finished.connect(self._decide)

    @property
    def is_busy(self) -> bool:
        """Whether a thread is still reading something, wanted or not."""
        return bool(self._jobs)

    def open_file(self, path: Path) -> None:
        """Opens a drawing with its strokes (.json), a picture, or all pages of a PDF file."""
        match path.suffix.lower():
            case ".json":
                self._start(path.name, lambda: import_reading.drawing(path))
            case ".pdf":
                self._start(path.name, lambda: pages_in(path))
            case _:
                self._start(path.name, lambda: import_reading.picture_in(path))

    def open_files(self, paths: Sequence[Path]) -> None:
        """Opens one file; several as pages, one after the other."""
        if len(paths) == 1:
            self.open_file(paths[0])
        else:
            count = len(paths)
            name = translate("Importer", "%n file(s)", "", count)
            self._start(
                name, lambda: [page for path in paths for page in import_reading.pages_of(path)]
            )

    def open_picture(self, picture: QImage, name: str) -> None:
        """Opens a picture that is in memory already."""
        self._start(name, lambda: import_reading.imported(picture, name))

    def refuse(self, error: str) -> None:
        """Says why nothing is opened."""
        self._error = error
        self._drop_candidate()
        self._show(None)
        self.said.emit(error)

    def repeat_error(self) -> None:
        """Says once more why nothing was opened, if it was so, where other words have hidden it."""
        if self._error:
            self.said.emit(self._error)

    def _start(self, name: str, read: Callable[[], object]) -> None:
        self._error = ""
        self._drop_candidate()
        self._show(None)
        self.said.emit(translate("Importer", "Opening {name}...").format(name=name))
        self._newest += 1
        job = Background(self._newest, read)
        self._jobs[self._newest] = job
        job.done.connect(self._finish)
        job.start()

    @Slot(int, object)
    def _finish(self, number: int, result: object) -> None:
        del self._jobs[number]
        if number != self._newest:
            return
        match result:
            case str():
                self.refuse(result)
            case ImportedPicture():
                self._place(result)
            case Candidate():
                self._consider(result)
            case list():
                self._pages.open(cast("list[Source]", result))
                self.unsaid.emit()
            case _:
                self._document.append(cast("Drawing", result))
                self._predictions.predict()

    def _place(self, imported: ImportedPicture) -> None:
        """Puts what was found on the grid."""
        self._document.replace(imported.image)
        steps = self._document.drawing.steps
        self._picture, self._step = imported, steps[-1] if steps else None
        self._follow()
        self._predictions.predict()

    def _consider(self, candidate: Candidate) -> None:
        """Has a picture read; whether it is shown as a page depends on what stands in it."""
        self._candidate = candidate
        page = candidate.page
        assert page.opened is not None
        self._reader.read(page)
        if page.state is not State.READ and (
            len(page.opened.draft.pieces) > _FEW or not self._reader.has_network
        ):
            self._show_page(page)

    def _show_page(self, page: OpenPage) -> None:
        self._pages.add([page])
        self.unsaid.emit()

    def _decide(self, page: OpenPage) -> None:
        if self._candidate is None or page is not self._candidate.page:
            return
        single, self._candidate = self._candidate.single, None
        count = 0 if page.page is None else page.page.digits
        is_page = count > 1 or (count == 0 and len(page.pieces) >= _WORDS)
        if page.state is State.CANCELLED:
            return
        if is_page or (single is None and page.pieces) or page.state is State.FAILED:
            if page not in self._pages.pages:
                self._show_page(page)
            return
        self._pages.discard(page)
        if single is None:
            self.refuse(translate("Importer", "Nothing is written in this picture."))
        else:
            self._place(single)

    def _drop_candidate(self) -> None:
        """Another picture has been opened since: an earlier one that is not shown is not wanted."""
        candidate, self._candidate = self._candidate, None
        if candidate is not None and candidate.page not in self._pages.pages:
            self._reader.cancel(candidate.page)

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
