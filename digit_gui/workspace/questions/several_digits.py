"""Looks whether a drawing that is Unknown is several digits side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal

from digit_gui.core.words import translate
from digit_gui.workspace.client import NetworkClient
from digit_gui.workspace.document import Answer, Document
from digit_gui.workspace.jobs import FindDigits, Result
from digit_gui.workspace.prediction_controller import PredictionController

if TYPE_CHECKING:
    from digit_gui.core.page import Piece


class SeveralDigits(QObject):
    """Asks about each drawing that is Unknown when nobody draws any more."""

    found = Signal(object)
    """The digits that the drawing consists of, a tuple of `Piece`s from left to right; empty when
    it doesn't any more."""
    said = Signal(str)
    """Words to the person, until the next."""

    def __init__(
        self, document: Document, client: NetworkClient, predictions: PredictionController
    ) -> None:
        super().__init__(document)
        self._document = document
        self._client = client
        self._predictions = predictions
        self._asked: Answer | None = None
        self._job: FindDigits | None = None
        self._pieces: tuple[Piece, ...] = ()
        self._is_looked_at = False
        document.answerChanged.connect(self._follow)
        document.drawingChanged.connect(self._follow)
        client.finished.connect(self._take)
        predictions.answered.connect(self._say_how_to_return)

    def look_at(self, index: int) -> None:
        """Puts one of the digits that were found on the grid alone, and asks about it."""
        if index < len(self._pieces):
            self._document.look_at(self._pieces[index].image)
            self._is_looked_at = True
            self._predictions.predict()

    def _follow(self) -> None:
        document = self._document
        answer = document.answer
        is_unknown = (
            answer is not None
            and document.is_current
            and answer.prediction.digit is None
            and not document.drawing.has_open_stroke
        )
        if not is_unknown:
            self._asked = self._job = None
            self._show(())
        elif answer is not self._asked and answer is not None:
            self._asked = answer
            self._show(())
            self._job = FindDigits(answer.image)
            self._client.ask(self._job)

    def _take(self, result: Result) -> None:
        if self._job is not None and result.job is self._job:
            self._show(cast("tuple[Piece, ...]", result.value or ()))

    def _say_how_to_return(self) -> None:
        if self._is_looked_at:
            self._is_looked_at = False
            self.said.emit(translate("SeveralDigits", "Undo brings the whole drawing back."))

    def _show(self, pieces: tuple[Piece, ...]) -> None:
        if pieces or self._pieces:
            self._pieces = pieces
            self.found.emit(pieces)
