"""The panel that shows what happens inside the network."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QFontInfo, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QDockWidget,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from digit_gui.ui import theme
from digit_gui.ui.accessibility import announce
from digit_gui.ui.answer.wording import details, name
from digit_gui.ui.inside.explanations import Explanation, explanations
from digit_gui.ui.inside.followed.value import FollowedValue, title
from digit_gui.ui.inside.inside_header import InsideHeader
from digit_gui.ui.inside.inside_pages import InsidePages
from digit_gui.ui.inside.legend import Legend
from digit_gui.ui.inside.network_layout import Cell
from digit_gui.ui.inside.network_view import NetworkView
from digit_gui.workspace.jobs import Result, SumCell
from digit_gui.workspace.workspace import Workspace

if TYPE_CHECKING:
    from digit_gui.core.activations import Activations, CellSum
    from digit_gui.workspace.document import Answer

_HINT = (
    "Click any cell, number or digit to see how it is computed. Bars: right for {0}, left against."
)

_USUAL = QSize(960, 780)
"""Up to this size, in logical pixels, the type is as large as the system's."""


class InsideDock(QDockWidget):
    """The network's columns, the pages below them, and a line about what is pointed at.

    It shows what the network computed for the document's answer. Only while it is open is
    anything computed for it.
    """

    closed = Signal()
    filled = Signal(bool)
    """Whether there is something to see."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__("Inside the network")
        self.setObjectName("networkView")
        self.setAllowedAreas(
            Qt.DockWidgetArea.RightDockWidgetArea | Qt.DockWidgetArea.LeftDockWidgetArea
        )
        self._document = workspace.document
        self._client = workspace.client
        self._predictions = workspace.predictions
        self._answer: Answer | None = None
        self._cell: Cell | None = None
        self._job: SumCell | None = None
        self._texts: list[Explanation] = []
        self.header = InsideHeader()
        self._view = NetworkView()
        self._pages = InsidePages(workspace.client)
        self._text = QLabel()
        self._text.setObjectName("insideText")
        self._text.setProperty("secondary", True)
        # A long sentence must not make the window wider.
        self._text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.addWidget(self._text, 1)
        foot.addWidget(Legend())
        upper = QWidget()
        above = QVBoxLayout(upper)
        above.setContentsMargins(0, 0, 0, 0)
        above.addWidget(self._view, 1)
        above.addLayout(foot)
        self._parts = QSplitter(Qt.Orientation.Vertical)
        self._parts.setChildrenCollapsible(False)
        self._parts.addWidget(upper)
        self._parts.addWidget(self._pages)
        self._parts.setStretchFactor(0, 1)
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(theme.SPACE, theme.SPACE, theme.SPACE, theme.SPACE)
        layout.addWidget(self.header)
        layout.addWidget(self._parts, 1)
        self.setWidget(content)

    def _connect(self) -> None:
        for widget in (self._view, self._pages.followed):
            widget.installEventFilter(self)
        self._view.pointedAt.connect(self._describe)
        self._view.chosen.connect(self._follow_value)
        self._view.asked.connect(self._explain)
        self._view.allWanted.connect(self._show_all)
        self._pages.opened.connect(self._make_room)
        self._pages.followed.wanted.connect(self._follow_value)
        self._pages.all_maps.chosen.connect(self._follow_value)
        self.header.exactWanted.connect(self._set_exact)
        self.header.learningWanted.connect(self._explain_learning)
        self._document.answerChanged.connect(self._follow)
        self._client.finished.connect(self._take)
        self._client.loaded.connect(self.show_network)
        self._client.loaded.connect(self._end_following)

    def show_network(self, model: Path) -> None:
        """The file of the network in use."""
        self.header.show_network(model)
        self._pages.comparison.show_network(model)

    def save_picture(self) -> None:
        """Lets a person save what the view shows."""
        # Printing is a library of its own, and rarely wanted.
        from digit_gui.ui.inside import network_picture

        network_picture.choose_and_save(self._view, self._text.setText)

    def print_picture(self) -> None:
        """Lets a person print what the view shows."""
        from digit_gui.ui.inside import network_picture

        network_picture.choose_and_print(self._view, self, self._text.setText)

    def open(self, wanted: bool) -> None:
        """Shows the panel, or closes it."""
        self._predictions.inspect(wanted)
        self.setVisible(wanted)
        self._follow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The type grows with the view, for a projector, never below the system's size."""
        super().resizeEvent(event)
        font = QApplication.font()
        usual = QFontInfo(font).pixelSize()
        share = min(self.width() / _USUAL.width(), self.height() / _USUAL.height())
        font.setPixelSize(max(usual, int(usual * share)))
        content = self.widget()
        if content is not None and content.font() != font:
            # One by one: where there is a style sheet, children don't inherit a font.
            for widget in (content, *content.findChildren(QWidget)):
                widget.setFont(font)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closed.emit()
        super().closeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape closes the open page; only when there is none does it leave the full screen."""
        is_escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if is_escape and self._pages.page is not None:
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self._pages.open(None)
                self._view.setFocus()
                return True
        return super().eventFilter(watched, event)

    @property
    def _activations(self) -> Activations | None:
        """What is shown."""
        return None if self._answer is None else self._answer.activations

    def _set_exact(self, exact: bool) -> None:
        self._view.set_exact(exact)
        self._pages.set_exact(exact)

    def _follow(self) -> None:
        answer = None if self.isHidden() else self._document.answer
        if answer is not self._answer:
            if answer and self._answer and answer.network != self._answer.network:
                self._end_following()
            self._answer = answer
            self._show(answer)
        self._view.set_stale(self._document.is_stale)

    def _show(self, answer: Answer | None) -> None:
        self.filled.emit(self._activations is not None)
        if answer is None or answer.activations is None or answer.structure is None:
            self._view.clear()
            self._end_following()
            refusal = answer.inspection_error if answer is not None else ""
            self._text.setText(refusal)
            self.header.say("")
            return
        prediction = answer.prediction
        self.header.say(f"answers <b>{name(prediction)}</b>, {details(prediction)}")
        texts = explanations(answer.structure)
        if texts != self._texts:
            self._texts = texts
            self._pages.explanation.show_explanations(texts)
        self._view.show_activations(answer.activations, answer.structure)
        self._pages.show_answer(answer)
        if self._cell is not None:
            self._ask_sum(self._cell)

    def _describe(self, cell: Cell | None) -> None:
        if self._answer is None or self._answer.activations is None:
            return
        activations, structure = self._answer.activations, self._answer.structure
        assert structure is not None
        if cell is None:
            self._text.setText(_HINT.format(activations.likeliest))
            return
        words = title(cell, structure)
        if cell.stage < structure.feature_stage:
            value = float(activations.maps[cell.stage][cell.row, cell.column, cell.channel])
            field = structure.stages[cell.stage].receptive_field(cell.row, cell.column)
            influence = float(activations.influences[cell.stage][cell.channel])
            words += (
                f": {value:.4g}   \N{MIDDLE DOT}   sees {field.width} x {field.height} cells   "
                f"\N{MIDDLE DOT}   the map adds {influence:+.2f} to {activations.likeliest}"
            )
        elif cell.stage == structure.feature_stage:
            added = float(activations.feature_contributions[cell.channel])
            value = float(activations.features[cell.channel])
            words += (
                f": {value:.4g}   \N{MIDDLE DOT}   adds {added:+.2f} to {activations.likeliest}"
            )
        else:
            words += f": {float(activations.logits[cell.channel]):.4g}"
        self._text.setText(words)
        if self._view.hasFocus():
            announce(self._view, words)

    # The pages

    def _make_room(self, page: QWidget | None) -> None:
        """A page takes the lower half; its buttons alone a line."""
        if page is not self._pages.followed:
            self._end_following()
        elif self._cell is None and self._answer is not None and self._answer.activations:
            assert self._answer.structure is not None
            likeliest = self._answer.activations.likeliest
            self._follow_value(Cell(self._answer.structure.logit_stage, likeliest))
        height = self._parts.height()
        low = self._pages.minimumSizeHint().height()
        below = max(height * 45 // 100, low) if page is not None else low
        self._parts.setSizes([height - below, below])

    def _explain(self, part: int) -> None:
        self._pages.open(self._pages.explanation)
        self._pages.explanation.scroll_to(part)

    def _explain_learning(self) -> None:
        self._explain(len(self._texts) - 1)

    def _show_all(self, stage: int) -> None:
        self._pages.all_maps.show_stage(stage)
        self._pages.open(self._pages.all_maps)

    # One value, followed

    def _follow_value(self, cell: Cell) -> None:
        self._cell = cell
        self._pages.open(self._pages.followed)
        self._ask_sum(cell)

    def _ask_sum(self, cell: Cell) -> None:
        if self._answer is not None:
            self._job = SumCell(self._answer.image, cell.stage, cell.row, cell.column, cell.channel)
            self._client.ask(self._job)

    def _take(self, result: Result) -> None:
        if self._job is None or result.job is not self._job:
            return
        if result.error:
            self._text.setText(result.error)
        elif self._answer is not None and self._cell is not None:
            activations, structure = self._answer.activations, self._answer.structure
            if activations is not None and structure is not None:
                value = cast("CellSum", result.value)
                shown = FollowedValue(self._cell, value, activations, structure)
                self._pages.followed.show_value(shown)
                self._view.mark(self._cell)

    def _end_following(self) -> None:
        self._cell = self._job = None
        self._pages.followed.forget()
        self._view.mark(None)
