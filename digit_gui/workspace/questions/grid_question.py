"""What the questions about a drawing have in common whose answers are shown over it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from digit_gui.workspace.client import NetworkClient
from digit_gui.workspace.document import Document
from digit_gui.workspace.jobs import Explain, Result, WhatIf
from digit_gui.workspace.prediction_controller import PredictionController


class GridQuestion(QObject):
    """A question to the network, until the drawing or the network changes.

    Subclasses ask by setting `_job`, and show the value of its result in `_show`.
    """

    stopped = Signal()
    """Nothing is shown over the drawing any more."""
    said = Signal(str)
    """Words to the person, until `unsaid`."""
    unsaid = Signal()

    def __init__(
        self, document: Document, client: NetworkClient, predictions: PredictionController
    ) -> None:
        super().__init__(document)
        self._document = document
        self._client = client
        self._predictions = predictions
        self._digit: int | None = None
        self._job: Explain | WhatIf | None = None
        document.drawingChanged.connect(self.stop)
        client.loaded.connect(self.stop)
        client.finished.connect(self._take)

    def stop(self) -> None:
        """Takes the answer away, or no longer waits for it."""
        if self._digit is not None:
            self._digit = self._job = None
            self.unsaid.emit()
            self.stopped.emit()

    def _take(self, result: Result) -> None:
        if self._job is None or result.job is not self._job:
            return
        if result.error:
            self.stop()
            self.said.emit(result.error)
        else:
            self._show(result.value)

    def _show(self, value: object) -> None:
        """Shows the value of the result that was waited for."""
        raise NotImplementedError
