"""What the network says after each step of the present drawing."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal

from digit_gui.workspace.client import NetworkClient
from digit_gui.workspace.document import Document
from digit_gui.workspace.jobs import PredictMany, Result

if TYPE_CHECKING:
    from digit_gui.core.grid import Image
    from digit_gui.core.prediction import Prediction


class StepPredictions(QObject):
    """Asks about the steps that are not yet known, beside the present drawing.

    Nothing is computed until somebody wants to look.
    """

    changed = Signal()
    """There are other steps, or more is known about them."""

    def __init__(self, document: Document, client: NetworkClient) -> None:
        super().__init__(document)
        self._document = document
        self._client = client
        self._is_wanted = False
        self._known: dict[bytes, Prediction] = {}
        document.drawingChanged.connect(self._follow)
        client.finished.connect(self._take)
        client.loaded.connect(self._forget)

    @property
    def predictions(self) -> list[Prediction | None]:
        """After each step of the present drawing, from the blank sheet on; None: not known."""
        return [self._known.get(image.tobytes()) for image in self._images()]

    def want(self, wanted: bool) -> None:
        """Whether anybody looks."""
        self._is_wanted = wanted
        self._follow()

    def _images(self) -> tuple[Image, ...]:
        drawing = self._document.drawing
        return drawing.images[drawing.start : drawing.end + 1]

    def _follow(self) -> None:
        if not self._is_wanted or self._document.drawing.has_open_stroke:
            return
        drawn = {image.tobytes(): image for image in self._images() if image.any()}
        self._known = {key: self._known[key] for key in drawn if key in self._known}
        unknown = tuple(image for key, image in drawn.items() if key not in self._known)
        if unknown:
            self._client.ask(PredictMany(unknown))
        self.changed.emit()

    def _take(self, result: Result) -> None:
        if isinstance(result.job, PredictMany) and not result.error:
            for image, prediction in cast("tuple[tuple[Image, Prediction], ...]", result.value):
                self._known[image.tobytes()] = prediction
            self.changed.emit()

    def _forget(self) -> None:
        """Another network would answer otherwise."""
        self._known.clear()
        self._follow()
