"""When the network is asked about the drawing, and what becomes of the answer."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from digit_gui.core.words import marked, translate
from digit_gui.workspace.client import NetworkClient
from digit_gui.workspace.document import Answer, Document
from digit_gui.workspace.jobs import Predict, Result

_BLANK = marked("PredictionController", "Draw a digit first")
_EARLY = marked(
    "PredictionController",
    "The network is still loading. The answer follows as soon as it is ready.",
)


class PredictionController(QObject):
    """Keeps the document's answer true to its drawing: asks when a person wants it, or live."""

    answered = Signal(object)
    """An `Answer` that a person asked for."""
    said = Signal(str)
    """Words to the person, until `unsaid`."""
    unsaid = Signal()

    def __init__(self, document: Document, client: NetworkClient) -> None:
        super().__init__(document)
        self._document = document
        self._client = client
        self._is_requested = False
        document.drawingChanged.connect(self._follow_drawing)
        client.finished.connect(self._take)
        client.loaded.connect(self._follow_network)

    def predict(self) -> None:
        """Asks because a person wants to know; says so when there is nothing to ask about."""
        if self._document.is_blank:
            self.said.emit(translate("PredictionController", _BLANK))
            return
        self._is_requested = True
        self.ask()
        if self._client.is_ready or self._client.is_unavailable:
            self.unsaid.emit()
        else:
            self.said.emit(translate("PredictionController", _EARLY))

    def ask(self) -> None:
        """Asks about the drawing, if there is one, because something else needs the answer."""
        if not self._document.is_blank:
            self._client.predict(self._document.drawing.image)

    def follow(self, wanted: bool) -> None:
        """Whether to ask after every change of the drawing."""
        self._client.is_live = wanted
        if wanted:
            self.ask()

    def inspect(self, wanted: bool) -> None:
        """Whether answers bring what the network computed on the way."""
        self._client.inspects = wanted
        if wanted:
            self.ask()

    def _follow_drawing(self) -> None:
        document, client = self._document, self._client
        if document.is_blank or document.is_current:
            self._is_requested = False
            client.forget()
            document.expect_no_answer()
        elif client.is_live or client.is_pending:
            # Whoever presses Predict and draws on before the answer is there wants it for this.
            self.ask()
            if client.is_live and client.is_ready:
                document.expect_answer()
                return
        self.unsaid.emit()

    def _follow_network(self) -> None:
        """Another network is there: what the first one said is not its answer."""
        self._document.use_network(self._client.network)
        if self._document.answer is not None or self._client.is_live:
            self.ask()

    def _take(self, result: Result) -> None:
        if not isinstance(result.job, Predict):
            return
        is_requested = self._is_requested and not self._client.is_pending
        if is_requested:
            self._is_requested = False
        if isinstance(result.value, Answer):
            is_followed = self._client.is_live and self._client.is_pending
            self._document.show_answer(result.value, newer_expected=is_followed)
            self.unsaid.emit()
            if is_requested:
                self.answered.emit(result.value)
        else:
            self._document.expect_no_answer()
            self.said.emit(result.error)
