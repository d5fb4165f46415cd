"""Two networks' answers to the same drawing, side by side."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from digit_gui.core.grid import DIGITS
from digit_gui.core.words import marked, translate
from digit_gui.resources import default_model, small_model
from digit_gui.ui.answer.likelihood_bar import LikelihoodBar
from digit_gui.ui.answer.wording import details, name
from digit_gui.ui.looks import theme
from digit_gui.workspace.client import NetworkClient
from digit_gui.workspace.jobs import Compare, Result

if TYPE_CHECKING:
    from digit_gui.core.prediction import Prediction
    from digit_gui.workspace.document import Answer

NETWORKS = {
    default_model(): marked("Comparison", "The program's network"),
    small_model(): marked("Comparison", "The small network"),
}
"""The networks that come with the program, by their files."""


def network_name(model: Path) -> str:
    """What a network is called."""
    return translate("Comparison", NETWORKS[model]) if model in NETWORKS else model.name


class _Side(QWidget):
    """A network's name, its answer and its ten likelihoods."""

    def __init__(self) -> None:
        super().__init__()
        self._title = QLabel()
        self._title.setProperty("secondary", True)
        self.answer = QLabel()
        self._bars = [LikelihoodBar(digit) for digit in range(DIGITS)]
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._title)
        layout.addWidget(self.answer)
        for bar in self._bars:
            # The window's own bars are found by these names.
            bar.setObjectName("")
            bar.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            layout.addWidget(bar, 1)

    def show_prediction(self, model: Path, prediction: Prediction | None, words: str = "") -> None:
        """Shows an answer; None: not yet, or not at all, as `words` say."""
        self._title.setText(network_name(model))
        bold = QFont(self.font())
        bold.setBold(True)
        self.answer.setFont(bold)
        if prediction is None:
            self.answer.setText(words)
            for bar in self._bars:
                bar.clear()
            return
        self.answer.setText(f"{name(prediction)}, {details(prediction)}")
        for digit, bar in enumerate(self._bars):
            bar.show_likelihood(
                float(prediction.likelihoods[digit]), named=digit == prediction.digit
            )


class Comparison(QWidget):
    """Shows the present answer, and asks the other of the program's two networks for its own."""

    def __init__(self, client: NetworkClient) -> None:
        super().__init__()
        self._client = client
        self._model = default_model()
        self._job: Compare | None = None
        self._present, self._other = _Side(), _Side()
        self._present.answer.setObjectName("presentAnswer")
        self._other.answer.setObjectName("otherAnswer")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SPACE * 4)
        layout.addWidget(self._present)
        layout.addWidget(self._other)
        client.finished.connect(self._take)

    @property
    def _other_model(self) -> Path:
        return small_model() if self._model == default_model() else default_model()

    def show_network(self, model: Path) -> None:
        """The file of the network in use."""
        self._model = model

    def show_answer(self, answer: Answer) -> None:
        """Compares another answer, that of the network in use."""
        self._present.show_prediction(self._model, answer.prediction)
        if self._job is None or self._job.path != self._other_model:
            self._other.show_prediction(
                self._other_model, None, translate("Comparison", "Loading ...")
            )
        self._job = Compare(answer.image, self._other_model)
        self._client.ask(self._job)

    def _take(self, result: Result) -> None:
        if self._job is not None and result.job is self._job:
            prediction = cast("Prediction | None", result.value)
            self._other.show_prediction(self._job.path, prediction, result.error)
