"""The pages below the network's columns, of which one is open, or none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from digit_gui.ui import theme
from digit_gui.ui.inside.all_maps import AllMaps
from digit_gui.ui.inside.comparison import Comparison
from digit_gui.ui.inside.explanation_page import ExplanationPage
from digit_gui.ui.inside.followed.followed_panel import FollowedPanel
from digit_gui.ui.inside.likelihood_table import LikelihoodTable

if TYPE_CHECKING:
    from digit_gui.workspace.client import NetworkClient
    from digit_gui.workspace.document import Answer


class InsidePages(QWidget):
    """A row of buttons, and the page of the one that is down. Pressed again, it closes its page."""

    opened = Signal(object)
    """The page that is open now, a widget, or None."""

    def __init__(self, client: NetworkClient) -> None:
        super().__init__()
        self.comparison = Comparison(client)
        self.followed = FollowedPanel()
        self.all_maps = AllMaps()
        self.likelihoods = LikelihoodTable()
        self.explanation = ExplanationPage()
        self._stack = QStackedWidget()
        self._buttons: dict[QWidget, QPushButton] = {}
        self._row = QHBoxLayout()
        self._row.setSpacing(theme.SPACE // 2)
        self._row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self._row)
        layout.addWidget(self._stack, 1)
        self.add("followPage", "One Value", "The sum behind one value", self.followed)
        self.add("mapsPage", "All Maps", "All maps of a column", self.all_maps)
        self.add(
            "likelihoodsPage",
            "Scores to Percent",
            "How ten scores become ten likelihoods",
            self.likelihoods,
        )
        self.add(
            "comparisonPage",
            "Two Networks",
            "Both networks' answers, side by side",
            self.comparison,
        )
        self.add("explanationPage", "Explained", "What the parts do", self.explanation)
        self._stack.hide()

    def add(self, name: str, title: str, tip: str, page: QWidget) -> None:
        """Adds a page with its button."""
        button = QPushButton(title)
        button.setObjectName(name)
        button.setCheckable(True)
        button.setToolTip(tip)
        self._buttons[page] = button
        self._row.insertWidget(len(self._buttons) - 1, button)
        self._stack.addWidget(page)
        button.toggled.connect(lambda down: self.open(page) if down else self._close(page))

    @property
    def page(self) -> QWidget | None:
        """The page that is open."""
        return None if self._stack.isHidden() else self._stack.currentWidget()

    def open(self, page: QWidget | None) -> None:
        """Opens a page; None: closes the open one."""
        if page is self.page:
            return
        self._stack.setVisible(page is not None)
        if page is not None:
            self._stack.setCurrentWidget(page)
        for other, button in self._buttons.items():
            button.setChecked(other is page)
        if page is self.comparison:
            self.comparison.open()
        self.opened.emit(page)

    def _close(self, page: QWidget) -> None:
        if page is self.page:
            self.open(None)

    def set_exact(self, exact: bool) -> None:
        """Whether the words and numbers are exact, or simple."""
        self.followed.set_exact(exact)
        self.likelihoods.set_exact(exact)

    def show_answer(self, answer: Answer) -> None:
        """Shows what a network computed; `answer` has activations."""
        activations, structure = answer.activations, answer.structure
        assert activations is not None
        assert structure is not None
        self.all_maps.show_activations(activations, structure)
        self.likelihoods.show_activations(activations, structure)
        self.comparison.show_answer(answer)
