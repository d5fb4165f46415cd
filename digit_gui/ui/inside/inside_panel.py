"""What stands in the inside view's dock: header, columns, a line of words, and tabs below."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from digit_gui.core.words import translate
from digit_gui.ui.answer.wording import details, name
from digit_gui.ui.inside.columns.network_layout import Cell
from digit_gui.ui.inside.columns.network_view import NetworkView
from digit_gui.ui.inside.experiments.experiment_banner import ExperimentBanner
from digit_gui.ui.inside.experiments.experiment_panel import ExperimentPanel
from digit_gui.ui.inside.experiments.map_eyes import MapEyes
from digit_gui.ui.inside.followed.value import FollowedValue
from digit_gui.ui.inside.inside_header import InsideHeader
from digit_gui.ui.inside.legend import Legend
from digit_gui.ui.inside.pointed_text import PointedText
from digit_gui.ui.inside.pointed_words import hint, pointed_words
from digit_gui.ui.inside.tabs.explanations import Explanation, explanations
from digit_gui.ui.inside.tabs.inside_tabs import InsideTabs
from digit_gui.ui.inside.value_follower import ValueFollower
from digit_gui.ui.looks import theme
from digit_gui.ui.looks.accessibility import announce
from digit_gui.workspace.workspace import Workspace

if TYPE_CHECKING:
    from digit_gui.core.inspection.activations import Structure
    from digit_gui.core.inspection.experiment import Experiment
    from digit_gui.workspace.document import Answer

_LEAST_WIDTH = 460
"""Of the columns, in logical pixels: five stages fit into it with small maps."""

_TAB_SHARE = 45
"""Of the height, in percent, that an open tab takes: the columns keep a little more."""


class InsidePanel(QWidget):
    """Shows what a network computed for an answer, and follows what a person points at."""

    filled = Signal(bool)
    """Whether there is something to see."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._answer: Answer | None = None
        self._structure: Structure | None = None
        self._texts: list[Explanation] = []
        self._follower = ValueFollower(workspace.client, self)
        self.header = InsideHeader()
        self.view = NetworkView()
        self.tabs = InsideTabs(workspace.client)
        self.experiments = ExperimentPanel(workspace)
        # At the top: it changes all that is shown, and beside the other tabs there is no room.
        self.header.add_button(
            self.tabs.add(
                "experimentTab",
                translate("InsidePanel", "Experiment"),
                translate("InsidePanel", "Change the network or the drawing, and see what it does"),
                self.experiments,
            )
        )
        self._banner = ExperimentBanner(workspace.experiments)
        workspace.experiments.changed.connect(self._cross_out)
        self._cross_out(workspace.experiments.experiment)
        # Where it is seen what that changes.
        eyes = MapEyes(self.view, workspace)
        eyes.switched.connect(lambda: self.tabs.open(self.experiments))
        self.text = PointedText(hint(0))
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(theme.SPACE * 2)
        foot.addWidget(self.text, 1)
        foot.addWidget(Legend())
        upper = QWidget()
        above = QVBoxLayout(upper)
        above.setContentsMargins(0, 0, 0, 0)
        # Networks with many stages are wider than a small window.
        scrolled = QScrollArea()
        scrolled.setWidget(self.view)
        scrolled.setWidgetResizable(True)
        # The Tab key leads to the view in it.
        scrolled.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scrolled.setFrameShape(QScrollArea.Shape.NoFrame)
        scrolled.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scrolled.setMinimumSize(_LEAST_WIDTH, self.view.minimumSizeHint().height())
        above.addWidget(scrolled, 1)
        above.addLayout(foot)
        self._parts = QSplitter(Qt.Orientation.Vertical)
        self._parts.setChildrenCollapsible(False)
        self._parts.addWidget(upper)
        self._parts.addWidget(self.tabs)
        self._parts.setStretchFactor(0, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.SPACE, theme.SPACE, theme.SPACE, theme.SPACE)
        layout.addWidget(self.header)
        layout.addWidget(self._banner)
        layout.addWidget(self._parts, 1)

    def _connect(self) -> None:
        for widget in (self.view, self.tabs.followed):
            widget.installEventFilter(self)
        self.view.pointedAt.connect(self._describe)
        self.view.chosen.connect(self._follow_value)
        self.view.asked.connect(self._explain)
        self.view.allWanted.connect(self._show_all)
        self.tabs.opened.connect(self._make_room)
        self.tabs.followed.wanted.connect(self._follow_value)
        self.tabs.all_maps.chosen.connect(self._follow_value)
        self._follower.followed.connect(self._show_value)
        self._follower.failed.connect(self.text.setText)
        self.header.exactWanted.connect(self._set_exact)
        self.header.learningWanted.connect(lambda: self._explain(len(self._texts) - 1))

    def show_network(self, model: Path) -> None:
        """The file of the network in use."""
        self.header.show_network(model)
        self.tabs.comparison.show_network(model)
        self.end_following()

    def show_answer(self, answer: Answer | None) -> None:
        """Shows another answer; None: there is none."""
        before, self._answer = self._answer, answer
        if answer and before and answer.network != before.network:
            self.end_following()
        if answer is None or answer.activations is None or answer.structure is None:
            self._answer = None
            self.filled.emit(False)
            self.view.clear()
            self.end_following()
            self._follower.show_answer(None)
            self.text.setText(answer.inspection_error if answer is not None else "")
            self.header.say("")
            return
        self.filled.emit(True)
        prediction = answer.prediction
        said = translate("InsidePanel", "answers <b>{name}</b>").format(name=name(prediction))
        # What Unknown means stands under the answer itself; here there is little room.
        self.header.say(said if prediction.digit is None else f"{said}, {details(prediction)}")
        if answer.structure != self._structure:
            self._structure = answer.structure
            self._texts = explanations(answer.structure)
            self.tabs.explanation.show_explanations(self._texts)
        self.view.show_activations(answer.activations, answer.structure)
        self.tabs.show_answer(answer)
        self._follower.show_answer(answer)

    def end_following(self) -> None:
        """No value is followed any more."""
        self._follower.stop()
        self.tabs.followed.forget()
        self.view.mark(None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape closes the open tab; only when there is none does it leave the full screen."""
        is_escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if is_escape and self.tabs.tab is not None:
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self.tabs.open(None)
                self.view.setFocus()
                return True
        return super().eventFilter(watched, event)

    def _cross_out(self, made: Experiment) -> None:
        self.view.cross_out(made.off)

    def _set_exact(self, exact: bool) -> None:
        self.view.set_exact(exact)
        self.tabs.set_exact(exact)

    def _describe(self, cell: Cell | None) -> None:
        answer = self._answer
        if answer is None or answer.activations is None or answer.structure is None:
            return
        if cell is None:
            self.text.setText(hint(answer.activations.likeliest))
            return
        words = pointed_words(cell, answer.activations, answer.structure)
        self.text.setText(words)
        if self.view.hasFocus():
            announce(self.view, words)

    # The tabs

    def _make_room(self, tab: QWidget | None) -> None:
        """A tab takes the lower half; its buttons alone take a line."""
        if tab is not self.tabs.followed:
            self.end_following()
        elif self._follower.cell is None:
            self._follow_the_answer()
        height, low = self._parts.height(), self.tabs.minimumSizeHint().height()
        below = max(height * _TAB_SHARE // 100, low) if tab is not None else low
        self._parts.setSizes([height - below, below])

    def _explain(self, part: int) -> None:
        self.tabs.open(self.tabs.explanation)
        self.tabs.explanation.scroll_to(part)

    def _show_all(self, stage: int) -> None:
        self.tabs.open(self.tabs.all_maps)
        self.tabs.all_maps.show_stage(stage)

    def _follow_the_answer(self) -> None:
        """The likeliest digit's logit, when the tab was opened before any value was chosen."""
        answer = self._answer
        if answer is not None and answer.activations is not None and answer.structure is not None:
            self._follower.follow(Cell(answer.structure.logit_stage, answer.activations.likeliest))

    def _follow_value(self, cell: Cell) -> None:
        self._follower.follow(cell)
        self.experiments.choose_map(cell.stage, cell.channel)
        self.tabs.open(self.tabs.followed)

    def _show_value(self, value: FollowedValue) -> None:
        self.tabs.followed.show_value(value)
        self.view.mark(value.cell)
