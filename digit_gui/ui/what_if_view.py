"""What would make it another digit? The question, its legend, and what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QMenu, QPushButton, QWidget

from digit_gui.core.grid import NO_DIGIT
from digit_gui.core.words import translate
from digit_gui.ui.answer.answer_panel import AnswerPanel
from digit_gui.ui.canvas.drawing_grid import DrawingGrid
from digit_gui.ui.canvas.what_if_overlay import (
    WhatIfOverlay,
    added_colour,
    paint_stripes,
    removed_colour,
)
from digit_gui.ui.commands.actions import Actions
from digit_gui.ui.looks import theme
from digit_gui.ui.looks.accessibility import explain
from digit_gui.ui.message_bar import MessageBar
from digit_gui.workspace.workspace import Workspace

if TYPE_CHECKING:
    from digit_gui.core.inspection.counterfactual import Counterfactual

_SWATCH = 14
"""Side in pixels: about as high as the capitals beside it."""


class WhatIfView(QWidget):
    """While a change is proposed: the legend of its colours, and buttons to make it or close it.

    It owns the overlay on the drawing, and adds the question to the menu of each bar.
    """

    def __init__(
        self,
        workspace: Workspace,
        act: Actions,
        answer: AnswerPanel,
        grid: DrawingGrid,
        messages: MessageBar,
    ) -> None:
        super().__init__()
        self._act = act
        what_ifs = workspace.what_ifs
        self._overlay = WhatIfOverlay(grid)
        put = QPushButton(translate("WhatIfView", "&Put on Grid"))
        put.setObjectName("putOnGridButton")
        explain(put, translate("WhatIfView", "Change the drawing like this; Undo brings it back"))
        put.clicked.connect(what_ifs.put_on_grid)
        close = QPushButton(translate("WhatIfView", "Cl&ose"))
        close.setObjectName("closeWhatIfButton")
        explain(close, translate("WhatIfView", "Back to the drawing"))
        close.clicked.connect(what_ifs.stop)
        legend = QGridLayout()
        legend.setSpacing(theme.SPACE // 2)
        for row, (words, striped) in enumerate(
            ((translate("WhatIfView", "add"), False), (translate("WhatIfView", "take away"), True))
        ):
            legend.addWidget(_Swatch(striped=striped), row, 0)
            legend.addWidget(QLabel(words), row, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SPACE // 2)
        layout.addLayout(legend)
        layout.addWidget(put)
        layout.addWidget(close)
        self.hide()
        answer.menuWanted.connect(self._show_menu)
        act.what_if.triggered.connect(lambda action: what_ifs.ask(action.data()))
        what_ifs.found.connect(self._show)
        what_ifs.stopped.connect(self._end)
        what_ifs.said.connect(messages.show_message)
        what_ifs.unsaid.connect(messages.end_message)

    def _show_menu(self, digit: int, at: QPoint) -> None:
        menu = QMenu(self.window())
        menu.setObjectName("digitMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(self._act.about_digit(digit))
        menu.addAction(self._act.correct.actions()[NO_DIGIT])
        menu.popup(at)

    def _show(self, proposal: Counterfactual, words: str) -> None:
        self._overlay.show_proposal(proposal, words)
        self.show()

    def _end(self) -> None:
        self._overlay.hide()
        self.hide()


class _Swatch(QWidget):
    """A piece of what the overlay paints: solid for ink to add, striped for ink to take away."""

    def __init__(self, *, striped: bool) -> None:
        super().__init__()
        self._striped = striped
        self.setFixedSize(QSize(_SWATCH, _SWATCH))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, palette = QPainter(self), self.palette()
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.fillRect(area, theme.paper(palette))
        if self._striped:
            shape = QPainterPath()
            shape.addRect(area)
            paint_stripes(painter, shape, _SWATCH, removed_colour(palette))
        else:
            painter.fillRect(area, added_colour(palette))
