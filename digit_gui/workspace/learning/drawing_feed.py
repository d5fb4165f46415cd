"""Shows the process that trains the drawing, so that it can say what it makes of it."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from digit_gui.core.learning.requests import Look
from digit_gui.workspace.document import Document
from digit_gui.workspace.learning.training_process import TrainingProcess

_GATHERING_MS = 30
"""Milliseconds in which changes are gathered: twice as long as a screen shows a picture."""


class DrawingFeed(QObject):
    """Sends the drawing whenever it has changed, as long as the process is there."""

    def __init__(self, document: Document, process: TrainingProcess) -> None:
        super().__init__(process)
        self._document = document
        self._process = process
        self._timer = QTimer(self, singleShot=True, interval=_GATHERING_MS)
        self._timer.timeout.connect(self.send)
        document.drawingChanged.connect(self._follow)

    def send(self) -> None:
        """Sends the drawing as it is."""
        image = None if self._document.is_blank else self._document.drawing.image
        self._process.send(Look(image))

    def _follow(self) -> None:
        if self._process.is_there and not self._timer.isActive():
            self._timer.start()
