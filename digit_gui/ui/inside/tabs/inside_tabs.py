"""The tabs below the network's columns, of which one is open, or none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from digit_gui.core.words import translate
from digit_gui.ui.inside.followed.followed_panel import FollowedPanel
from digit_gui.ui.inside.tabs.all_maps import AllMaps
from digit_gui.ui.inside.tabs.comparison import Comparison
from digit_gui.ui.inside.tabs.explanation_text import ExplanationText
from digit_gui.ui.inside.tabs.likelihood_table import LikelihoodTable
from digit_gui.ui.looks import theme
from digit_gui.ui.looks.accessibility import explain

if TYPE_CHECKING:
    from digit_gui.workspace.client import NetworkClient
    from digit_gui.workspace.document import Answer


class InsideTabs(QWidget):
    """A row of buttons, and the tab of the one that is down. Pressed again, it closes its tab."""

    opened = Signal(object)
    """The tab that is open now, a widget, or None."""

    def __init__(self, client: NetworkClient) -> None:
        super().__init__()
        self._answer: Answer | None = None
        self.comparison = Comparison(client)
        self.followed = FollowedPanel()
        self.all_maps = AllMaps()
        self.likelihoods = LikelihoodTable()
        self.explanation = ExplanationText()
        self._stack = QStackedWidget()
        self._buttons: dict[QWidget, QPushButton] = {}
        self._row = QHBoxLayout()
        self._row.setSpacing(theme.SPACE // 2)
        self._row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self._row)
        layout.addWidget(self._stack, 1)
        self.add(
            "followTab",
            translate("InsideTabs", "One Value"),
            translate("InsideTabs", "The sum behind one value"),
            self.followed,
        )
        self.add(
            "mapsTab",
            translate("InsideTabs", "All Maps"),
            translate("InsideTabs", "All maps of a column"),
            self.all_maps,
        )
        self.add(
            "likelihoodsTab",
            translate("InsideTabs", "Scores to Percent"),
            translate("InsideTabs", "How ten scores become ten likelihoods"),
            self.likelihoods,
        )
        self.add(
            "comparisonTab",
            translate("InsideTabs", "Two Networks"),
            translate("InsideTabs", "Both networks' answers, side by side"),
            self.comparison,
        )
        self.add(
            "explanationTab",
            translate("InsideTabs", "Explained"),
            translate("InsideTabs", "What the parts do"),
            self.explanation,
        )
        self._stack.hide()

    def add(self, name: str, title: str, tip: str, tab: QWidget) -> QPushButton:
        """Adds a tab with its button, which may also be placed elsewhere."""
        button = QPushButton(title)
        button.setObjectName(name)
        button.setCheckable(True)
        explain(button, tip)
        self._buttons[tab] = button
        self._row.insertWidget(len(self._buttons) - 1, button)
        self._stack.addWidget(tab)
        button.toggled.connect(lambda down: self.open(tab) if down else self._close(tab))
        return button

    @property
    def tab(self) -> QWidget | None:
        """The tab that is open."""
        return None if self._stack.isHidden() else self._stack.currentWidget()

    def open(self, tab: QWidget | None) -> None:
        """Opens a tab; None: closes the open one."""
        if tab is self.tab:
            return
        self._stack.setVisible(tab is not None)
        if tab is not None:
            self._stack.setCurrentWidget(tab)
        for other, button in self._buttons.items():
            button.setChecked(other is tab)
        self._fill()
        self.opened.emit(tab)

    def _close(self, tab: QWidget) -> None:
        if tab is self.tab:
            self.open(None)

    def set_exact(self, exact: bool) -> None:
        """Whether the words and numbers are exact, or simple."""
        self.followed.set_exact(exact)
        self.likelihoods.set_exact(exact)

    def show_answer(self, answer: Answer) -> None:
        """Shows what a network computed; `answer` has activations."""
        self._answer = answer
        self._fill()

    def _fill(self) -> None:
        """Shows the answer in the open tab alone: in live mode answers come many times a second."""
        answer, tab = self._answer, self.tab
        if answer is None or answer.activations is None or answer.structure is None:
            return
        if tab is self.all_maps:
            self.all_maps.show_activations(answer.activations, answer.structure)
        elif tab is self.likelihoods:
            self.likelihoods.show_activations(answer.activations, answer.structure)
        elif tab is self.comparison:
            self.comparison.show_answer(answer)
