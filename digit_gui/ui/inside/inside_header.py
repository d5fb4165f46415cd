"""Whose inside is shown, what it answers, and in which words."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from digit_gui.core.words import marked, translate
from digit_gui.resources import default_model
from digit_gui.ui.inside.tabs.comparison import NETWORKS
from digit_gui.ui.looks import theme
from digit_gui.ui.looks.accessibility import explain

_LEVELS = (marked("InsideHeader", "Simple"), marked("InsideHeader", "Exact"))


class InsideHeader(QWidget):
    """The choice of the network, the choice of the words, and a button to how it learned."""

    networkWanted = Signal(object)
    """The `Path` of the network that was chosen; None: a file is to be chosen."""
    exactWanted = Signal(bool)
    learningWanted = Signal()
    """How the network learned is asked for."""

    def __init__(self) -> None:
        super().__init__()
        self._model = default_model()
        self._networks = QComboBox()
        self._networks.setObjectName("networkChoice")
        self._networks.setAccessibleName(translate("InsideHeader", "Whose inside is shown"))
        explain(
            self._networks,
            translate("InsideHeader", "The network that answers, and whose inside is shown"),
        )
        self._words = _Words()
        self._words.setObjectName("insideWords")
        self._words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._level = QComboBox()
        self._level.setObjectName("detailLevel")
        self._level.addItems([translate("InsideHeader", level) for level in _LEVELS])
        self._level.setAccessibleName(translate("InsideHeader", "Words and numbers"))
        explain(
            self._level,
            translate(
                "InsideHeader", "Simple words for a class, or exact ones with technical names"
            ),
        )
        learned = QPushButton(translate("InsideHeader", "How It Learned"))
        learned.setObjectName("learnedButton")
        explain(learned, translate("InsideHeader", "Where the network's numbers come from"))
        self._line = layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SPACE)
        layout.addWidget(self._networks)
        layout.addWidget(self._words, 1)
        layout.addWidget(learned)
        layout.addWidget(self._level)
        self._fill()
        self._networks.activated.connect(self._choose)
        self._level.currentIndexChanged.connect(lambda index: self.exactWanted.emit(index == 1))
        learned.clicked.connect(self.learningWanted)

    def add_button(self, button: QPushButton) -> None:
        """Places a button before the others."""
        self._line.insertWidget(self._line.indexOf(self._words) + 1, button)

    def set_exact(self, exact: bool) -> None:
        """Chooses exact words, or simple ones."""
        self._level.setCurrentIndex(int(exact))

    @property
    def is_exact(self) -> bool:
        return self._level.currentIndex() == 1

    def show_network(self, model: Path) -> None:
        """Shows which network is in use."""
        self._model = model
        self._fill()

    def say(self, words: str) -> None:
        """What the network answers, in a few words."""
        self._words.say(words)

    def _fill(self) -> None:
        self._networks.clear()
        for path, name in NETWORKS.items():
            self._networks.addItem(translate("Comparison", name), path)
        if self._model not in NETWORKS:
            self._networks.addItem(self._model.name, self._model)
        self._networks.addItem(translate("InsideHeader", "A file…"), None)
        self._select()

    def _select(self) -> None:
        """Shows the network in use as the chosen one."""
        paths = [self._networks.itemData(n) for n in range(self._networks.count())]
        self._networks.setCurrentIndex(paths.index(self._model))

    def _choose(self, index: int) -> None:
        path = self._networks.itemData(index)
        # What is shown is the network in use, until another one has been loaded.
        self._select()
        if path != self._model:
            self.networkWanted.emit(path)


class _Words(QLabel):
    """Words that are shown where there is room for all of them: they stand elsewhere, too."""

    def __init__(self) -> None:
        super().__init__()
        self._all = ""

    def say(self, words: str) -> None:
        self._all = words
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.setText(self._all)
        if self.sizeHint().width() > self.width():
            self.setText("")
