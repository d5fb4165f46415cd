"""When the network is asked about the drawing, and what becomes of the answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from digit_gui.ui.answer.answer_panel import AnswerPanel
from digit_gui.ui.canvas.drawing_grid import DrawingGrid
from digit_gui.ui.message_bar import MessageBar
from digit_gui.workspace.client import Network

if TYPE_CHECKING:
    from digit_gui.core.grid import Image
    from digit_gui.core.prediction import Prediction

_BLANK = "Draw a digit first"
_EARLY = "The network is still loading. The answer follows as soon as it is ready."


class Asking(QObject):
    """Keeps the answer true to the drawing: asks, dims what is out of date, and empties it."""

    emptied = Signal()
    """There is no drawing any more that anything could be said about."""
    leaving = Signal()
    """Something else is about to take the place of the whole drawing."""
    answered = Signal(object, object)
    """What a person asked for: a `Prediction`, and the image that it is about."""

    def __init__(
        self, grid: DrawingGrid, answer: AnswerPanel, network: Network, messages: MessageBar
    ) -> None:
        super().__init__(grid)
        self._grid = grid
        self._answer = answer
        self._network = network
        self._messages = messages
        self._answered = b""
        self._is_wanted = False
        grid.changed.connect(self._on_changed)
        network.predicted.connect(self._on_predicted)
        network.failed.connect(messages.remark)
        network.ready.connect(self._ask_another)

    def predict(self) -> None:
        """Asks because a person wants to know; says so when there is nothing to ask about."""
        if self._grid.ink.is_blank:
            self._messages.remark(_BLANK)
            return
        self._is_wanted = True
        self._network.predict(self._grid.ink.image)
        if self._messages.is_busy:
            self._messages.remark(_EARLY)

    def clear(self) -> None:
        """Takes a fresh sheet; a step that can be undone."""
        self.leaving.emit()
        self._grid.clear()
        self._empty()

    def take(self, image: Image) -> None:
        """Puts `image` in the place of the drawing, as one step, and asks about it."""
        self.leaving.emit()
        self._grid.ink.take(image)
        self._ask_about_new()

    def take_drawing(self, drawing: Ink) -> None:
        """Takes a fresh sheet and the steps of `drawing`, and asks about it."""
        self.leaving.emit()
        self._grid.ink.append(drawing)
        self._ask_about_new()

    def _ask_about_new(self) -> None:
        self._grid.show_ink()
        self.predict()

    def follow(self, wanted: bool) -> None:
        """Whether to ask after every change of the drawing."""
        self._network.is_live = wanted
        if wanted:
            self.ask_again()

    def ask_again(self) -> None:
        """Asks about the drawing as it is, because something else needs the answer."""
        if self._grid.ink.is_blank:
            self._empty()
        else:
            self._network.predict(self._grid.ink.image)

    def _ask_another(self) -> None:
        """Another network is there: what the first one said is not its answer."""
        if self._answered:
            self.ask_again()

    def _empty(self) -> None:
        self._is_wanted = False
        self._answered = b""
        self._answer.clear()
        self.emptied.emit()

    def _on_changed(self) -> None:
        ink, network = self._grid.ink, self._network
        if ink.image.tobytes() == self._answered and not network.is_owed:
            return
        if ink.is_blank or not (network.is_live and network.is_ready):
            self._answer.set_stale(True)
        if ink.is_blank:
            self._is_wanted = False
            network.forget()
        elif network.is_live or network.is_owed:
            # Whoever pressed Predict and draws on before the answer is there wants it for this.
            network.predict(ink.image)
            return
        self._messages.end_remark()

    def _on_predicted(self, prediction: Prediction, image: Image) -> None:
        self._answered = image.tobytes()
        self._answer.show_prediction(prediction)
        if not self._messages.is_busy:
            self._messages.show_status("")
        if self._is_wanted and not self._network.is_owed:
            self._is_wanted = False
            self.answered.emit(prediction, image)
