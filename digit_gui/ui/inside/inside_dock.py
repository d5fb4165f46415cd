"""The dock that shows what happens inside the network."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QFontInfo, QResizeEvent
from PySide6.QtWidgets import QApplication, QDockWidget, QWidget

from digit_gui.core.words import translate
from digit_gui.ui.inside.inside_panel import InsidePanel
from digit_gui.workspace.workspace import Workspace

if TYPE_CHECKING:
    from digit_gui.ui.inside.inside_header import InsideHeader
    from digit_gui.workspace.document import Answer

_USUAL = QSize(960, 780)
"""Up to this size, in logical pixels, the type is as large as the system's."""


class InsideDock(QDockWidget):
    """Shows what the network computed for the document's answer, or computes in an experiment.

    Only while it is open is anything computed for it.
    """

    closed = Signal()
    filled = Signal(bool)
    """Whether there is something to see."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(translate("InsideDock", "Inside the network"))
        self.setObjectName("networkView")
        self.setAllowedAreas(
            Qt.DockWidgetArea.RightDockWidgetArea | Qt.DockWidgetArea.LeftDockWidgetArea
        )
        self.setWhatsThis(
            translate("InsideDock", "What the network computes, from the drawing to the digit.")
        )
        self._document = workspace.document
        self._predictions = workspace.predictions
        self._experiments = workspace.experiments
        self._answer: Answer | None = None
        self._panel = InsidePanel(workspace)
        self._panel.filled.connect(self.filled)
        self.setWidget(self._panel)
        self._document.answerChanged.connect(self._follow)
        self._document.drawingChanged.connect(self._follow)
        self._experiments.changed.connect(self._follow)
        self._experiments.tried.connect(self._follow)
        workspace.client.loaded.connect(self.show_network)

    @property
    def header(self) -> InsideHeader:
        """The choice of the network and of the words."""
        return self._panel.header

    def show_network(self, model: Path) -> None:
        """The file of the network in use."""
        self._panel.show_network(model)

    def save_picture(self) -> None:
        """Lets a person save what the view shows."""
        # Printing is a library of its own, and rarely wanted.
        from digit_gui.ui.inside import network_picture

        network_picture.choose_and_save(self._panel.view, self._panel.text.setText)

    def print_picture(self) -> None:
        """Lets a person print what the view shows."""
        from digit_gui.ui.inside import network_picture

        network_picture.choose_and_print(self._panel.view, self, self._panel.text.setText)

    def open(self, wanted: bool) -> None:
        """Shows the panel, or closes it."""
        self._predictions.inspect(wanted)
        self._experiments.inspect(wanted)
        self.setVisible(wanted)
        self._follow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The type grows with the view, for a projector, never below the system's size."""
        super().resizeEvent(event)
        font = QApplication.font()
        usual = QFontInfo(font).pixelSize()
        share = min(self.width() / _USUAL.width(), self.height() / _USUAL.height())
        font.setPixelSize(max(usual, int(usual * share)))
        if self._panel.font() != font:
            # One by one: where there is a style sheet, children don't inherit a font.
            for widget in (self._panel, *self._panel.findChildren(QWidget)):
                widget.setFont(font)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closed.emit()
        super().closeEvent(event)

    def _follow(self) -> None:
        answer = None if self.isHidden() else self._document.answer
        tried = None if answer is None else self._experiments.answer
        shown = tried or answer
        if shown is not self._answer:
            self._answer = shown
            self._panel.show_answer(shown)
        if shown is None:
            self._panel.view.say_instead(self._words())
        # An experiment follows every change of the drawing; an answer may wait for Predict.
        self._panel.view.set_stale(self._document.is_stale and tried is None)

    def _words(self) -> str:
        """Why there is nothing to see."""
        if self._document.is_blank:
            return translate("NetworkView", "Draw something to see it here.")
        return translate("NetworkView", "It is shown here when the network has answered.")
