"""Why this digit? Asks the network, and lays the answer over the drawing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from digit_gui.ui.answer.answer_panel import AnswerPanel
from digit_gui.ui.canvas.drawing_grid import DrawingGrid
from digit_gui.ui.message_bar import MessageBar
from digit_gui.workspace.client import Network

if TYPE_CHECKING:
    from digit_gui.core.attribution import Attribution
    from digit_gui.core.grid import Image
    from digit_gui.core.prediction import Prediction
    from digit_gui.ui.canvas.attribution_overlay import WhyOverlay

_METHOD = "Only ink can speak: measured from a blank sheet, by integrated gradients."


class Why(QObject):
    """Explains the digit that is chosen among the likelihoods, until the drawing changes.

    The answer's digit is explained by its own logit; another digit by how much the answer's logit
    exceeds its own: why not that one?
    """

    def __init__(
        self, grid: DrawingGrid, answer: AnswerPanel, network: Network, messages: MessageBar
    ) -> None:
        super().__init__(grid)
        self._grid = grid
        self._messages = messages
        self._network = network
        self._overlay: WhyOverlay | None = None
        self._answer: int | None = None
        self._answered = b""
        self._shown: int | None = None
        answer.digitChosen.connect(self.explain)
        network.predicted.connect(self._on_predicted)
        network.explained.connect(self._show)
        network.notLookedInside.connect(messages.remark)
        grid.changed.connect(self.stop)

    def explain(self, digit: int) -> None:
        """Explains `digit` in 0..9, or no longer does when it is being explained."""
        if digit == self._shown:
            self.stop()
        elif self._network.is_ready and not self._grid.ink.is_blank:
            self._shown = digit
            image = self._grid.ink.image
            answer = self._answer if image.tobytes() == self._answered else None
            if answer is None or digit == answer:
                self._network.explain(image, digit, None)
            else:
                self._network.explain(image, answer, digit)

    def stop(self) -> None:
        """Takes the explanation away."""
        if self._shown is not None:
            self._shown = None
            self._messages.end_remark()
            if self._overlay is not None:
                self._overlay.hide()

    def _on_predicted(self, prediction: Prediction, image: Image) -> None:
        self._answer, self._answered = prediction.digit, image.tobytes()

    def _show(self, attribution: Attribution, image: Image) -> None:
        if self._shown is None or image.tobytes() != self._grid.ink.image.tobytes():
            return
        if self._overlay is None:
            from digit_gui.ui.canvas.attribution_overlay import WhyOverlay

            self._overlay = WhyOverlay(self._grid)
        words = _in_words(attribution)
        self._overlay.show_attribution(attribution, words)
        self._messages.remark(f"{words} {_METHOD}")


def _in_words(attribution: Attribution) -> str:
    digit, against = attribution.digit, attribution.against
    if against is None:
        return f"Why {digit}? Blue ink speaks for {digit}, red against it."
    return f"Why not {against}? Blue ink speaks for {digit} rather than {against}, red against."
