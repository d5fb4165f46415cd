"""Why this digit? Asks the network, and says what its answer means."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Signal

from digit_gui.core.grid import with_article
from digit_gui.core.words import translate
from digit_gui.workspace.client import NetworkClient
from digit_gui.workspace.document import Document
from digit_gui.workspace.jobs import Explain, Predict, Result
from digit_gui.workspace.prediction_controller import PredictionController
from digit_gui.workspace.questions.grid_question import GridQuestion

if TYPE_CHECKING:
    from digit_gui.core.inspection.attribution import Attribution


class ExplanationController(GridQuestion):
    """Explains a digit, until the drawing or the network changes.

    The digit that was named is explained by its own logit; another digit by how much the named
    one's logit exceeds its own: why not that one? When no digit was named, each by its own logit.
    """

    explained = Signal(object, str)
    """An `Attribution`, and what it means in words."""

    def __init__(
        self, document: Document, client: NetworkClient, predictions: PredictionController
    ) -> None:
        super().__init__(document, client, predictions)
        document.answerChanged.connect(self._ask)

    def explain(self, digit: int) -> None:
        """Explains `digit` in 0..9, or no longer does when it is being explained.

        A drawing that has no answer yet is recognized first.
        """
        if digit == self._digit:
            self.stop()
        elif self._client.is_ready and not self._document.is_blank:
            self._digit, self._job = digit, None
            if self._document.is_current:
                self._ask()
            else:
                self._predictions.ask()

    def _ask(self) -> None:
        answer = self._document.answer
        if self._digit is None or self._job is not None or answer is None:
            return
        if self._document.is_current:
            named = answer.prediction.digit
            if named in (None, self._digit):
                self._job = Explain(answer.image, self._digit, None)
            else:
                self._job = Explain(answer.image, named, self._digit)
            self._client.ask(self._job)

    def _take(self, result: Result) -> None:
        if self._job is None and isinstance(result.job, Predict) and result.error:
            self._digit = None  # without the answer there is nothing to explain
        super()._take(result)

    def _show(self, value: object) -> None:
        attribution = cast("Attribution", value)
        words = self._in_words(attribution)
        self.explained.emit(attribution, words)
        self.said.emit(words)

    def _in_words(self, attribution: Attribution) -> str:
        digit, against = attribution.digit, attribution.against
        answer = self._document.answer
        is_named = answer is not None and answer.prediction.digit == digit
        if against is not None:
            question = translate("ExplanationController", "Why not {digit}?").format(digit=against)
        elif is_named:
            question = translate("ExplanationController", "Why {digit}?").format(digit=digit)
        else:
            question = translate("ExplanationController", "What speaks for {digit}?").format(
                digit=digit
            )
        return f"{question} {_reason(attribution)}"


def _reason(attribution: Attribution) -> str:
    """Which ink speaks for the digit, and which against."""
    piece = attribution.strongest
    if piece is None and attribution.against is None:
        words = translate(
            "ExplanationController", "No ink speaks for {a_digit}; red ink is against."
        )
    elif piece is None:
        words = translate(
            "ExplanationController",
            "No ink speaks for {a_digit} rather than {another}; red ink is against.",
        )
    elif attribution.against is None:
        words = translate(
            "ExplanationController",
            "The framed piece, {place}, speaks most for {a_digit}. Blue ink speaks for the "
            "{digit}, red against.",
        )
    else:
        words = translate(
            "ExplanationController",
            "The framed piece, {place}, speaks most for {a_digit} rather than {another}. Blue ink "
            "speaks for the {digit}, red against.",
        )
    return words.format(
        a_digit=with_article(attribution.digit),
        another="" if attribution.against is None else with_article(attribution.against),
        place="" if piece is None else piece.place,
        digit=attribution.digit,
    )
