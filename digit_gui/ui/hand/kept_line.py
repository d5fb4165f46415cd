"""What can be done about a drawing that was just kept as an example."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from digit_gui.core.words import translate
from digit_gui.ui.commands.action_button import ActionButton
from digit_gui.ui.commands.actions import Actions
from digit_gui.ui.looks import theme
from digit_gui.ui.looks.accessibility import explain
from digit_gui.workspace.workspace import Workspace


class KeptLine(QWidget):
    """Two buttons, shown when a correction was kept, until the drawing changes."""

    def __init__(self, workspace: Workspace, act: Actions) -> None:
        super().__init__()
        self.setObjectName("keptLine")
        self._hands = workspace.hands
        self._take_back = QPushButton(translate("KeptLine", "Ta&ke Back"))
        self._take_back.setObjectName("takeBackButton")
        explain(self._take_back, translate("KeptLine", "Don't keep it as an example"))
        self._take_back.clicked.connect(self._undo)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE)
        row.addWidget(self._take_back)
        row.addWidget(ActionButton(act.my_hand, "showHandButton"))
        self.hide()
        workspace.document.drawingChanged.connect(self.hide)

    def _undo(self) -> None:
        self._hands.undo_stack.undo()
        self.hide()
