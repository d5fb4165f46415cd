"""The way into the workshop, and back from its networks."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from digit_gui.core.words import translate
from digit_gui.resources import default_model
from digit_gui.ui.commands.action_button import ActionButton
from digit_gui.ui.commands.actions import Actions
from digit_gui.ui.drawing_side import DrawingSide
from digit_gui.ui.looks import theme
from digit_gui.ui.network_status import NetworkStatus
from digit_gui.workspace.workspace import Workspace

if TYPE_CHECKING:
    from digit_gui.ui.workshop.workshop_window import WorkshopWindow


class WorkshopEntry(QObject):
    """Opens the workshop, and says above the drawing when another network answers.

    Args:
        workspace: what the workshop works on.
        act: the main window's actions.
        network: which network answers.
        window: the main window.
        side: where the line goes that says which network answers, at the top.
    """

    def __init__(
        self,
        workspace: Workspace,
        act: Actions,
        network: NetworkStatus,
        window: QWidget,
        side: DrawingSide,
    ) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._act = act
        self._network = network
        self._window = window
        self._side = side
        self._workshop: WorkshopWindow | None = None
        self._bar: QWidget | None = None
        self._tried: Path | None = None
        self._text = QLabel()
        act.workshop.triggered.connect(self._open)
        network.ready.connect(self._follow)

    def _open(self) -> None:
        if self._workshop is None:
            # Imported when first opened: it needs a library of its own.
            from digit_gui.ui.workshop.workshop_window import WorkshopWindow

            self._workshop = WorkshopWindow(self._workspace, self._window)
            self._workshop.tryWanted.connect(self._try)
        self._workshop.show()
        self._workshop.raise_()
        self._workshop.activateWindow()

    def _try(self, file: Path) -> None:
        self._tried = file
        self._network.load(file)

    def _follow(self) -> None:
        model = self._network.model
        is_other = model is not None and model != default_model()
        if self._bar is None and is_other:
            self._bar = self._make_bar()
            self._side.add_head(self._bar)
        if self._bar is not None and model is not None:
            self._bar.setVisible(is_other)
            self._text.setText(self._words(model))

    def _words(self, model: Path) -> str:
        """Which network answers."""
        if model == self._tried:
            return translate("WorkshopEntry", "The network of the workshop answers now.")
        from digit_gui.core.hand.note_file import read_note

        if (note := read_note(model)) is not None:
            return translate("WorkshopEntry", "Taught: {hand}").format(hand=note.hand)
        return translate("WorkshopEntry", "The network in {name} answers.").format(name=model.name)

    def _make_bar(self) -> QWidget:
        bar = QWidget()
        bar.setObjectName("answeringBar")
        self._text.setObjectName("answeringLabel")
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        # A long name must not make the window wider.
        self._text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(bar)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE)
        row.addWidget(self._text, 1)
        row.addWidget(ActionButton(self._act.own_model, "backToOwnButton"))
        return bar
