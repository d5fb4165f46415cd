"""The panel that shows what happens inside the network."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import (
    QDockWidget,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from digit_gui.ui import theme
from digit_gui.ui.accessibility import announce
from digit_gui.ui.inside.cell_detail import CellDetail
from digit_gui.ui.inside.experiments.experiment_banner import ExperimentBanner
from digit_gui.ui.inside.experiments.experiment_panel import ExperimentPanel
from digit_gui.ui.inside.experiments.eye_keys import EyeKeys
from digit_gui.ui.inside.legend import Legend
from digit_gui.ui.inside.network_layout import Cell
from digit_gui.ui.inside.network_view import NetworkView
from digit_gui.workspace.jobs import Result, SumCell
from digit_gui.workspace.workspace import Workspace

if TYPE_CHECKING:
    from digit_gui.core.activations import Activations, CellSum
    from digit_gui.workspace.document import Answer

_HINT = "Point at a map to see what part of the drawing a unit looks at; click it for its sum."


class InsideDock(QDockWidget):
    """The network's view, the sum behind a chosen cell, and a line of explanation.

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
            Qt.DockWidgetArea.BottomDockWidgetArea | Qt.DockWidgetArea.TopDockWidgetArea
        )
        self._document = workspace.document
        self._client = workspace.client
        self._predictions = workspace.predictions
        self._answer: Answer | None = None
        self._cell: Cell | None = None
        self._job: SumCell | None = None
        self._view = NetworkView()
        self._detail = CellDetail(self._view)
        self._detail.hide()
        self._text = QLabel(_HINT)
        self._text.setObjectName("insideText")
        self._text.setProperty("secondary", True)
        # A long sentence must not make the window wider.
        self._text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._experiments = workspace.experiments
        self._panel = ExperimentPanel(workspace)
        self._panel.hide()
        self._experiment_toggle = QPushButton("E&xperiment")
        self._experiment_toggle.setCheckable(True)
        self._experiment_toggle.setObjectName("experimentToggle")
        self._experiment_toggle.setToolTip("Change the network or the drawing, and see")
        self._experiment_toggle.toggled.connect(self._panel.open)
        EyeKeys(self._view, self._experiments)
        self._lay_out()
        self._view.installEventFilter(self)
        self._view.pointedAt.connect(self._describe)
        self._view.chosen.connect(self._choose)
        self._view.resized.connect(self._place_detail)
        self._detail.entered.connect(lambda: self._view.point_at(None))
        self._detail.dismissed.connect(self._close_detail)
        self._document.answerChanged.connect(self._follow)
        self._client.finished.connect(self._take)
        self._client.loaded.connect(self._close_detail)

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.addWidget(self._text, 1)
        foot.addWidget(self._experiment_toggle)
        foot.addWidget(Legend())
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(theme.SPACE, theme.SPACE, theme.SPACE, theme.SPACE)
        layout.addWidget(ExperimentBanner(self._experiments))
        layout.addWidget(self._view, 1)
        layout.addLayout(foot)
        layout.addWidget(self._panel)
        self.setWidget(content)

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

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closed.emit()
        super().closeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape closes the sum; only when there is none does it leave the full screen."""
        is_escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if is_escape and self._detail.isVisible():
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self._close_detail()
                return True
        return super().eventFilter(watched, event)

    @property
    def _activations(self) -> Activations | None:
        """What is shown."""
        return None if self._answer is None else self._answer.activations

    def _follow(self) -> None:
        answer = None if self.isHidden() else self._document.answer
        if answer is not self._answer:
            if answer and self._answer and answer.network != self._answer.network:
                self._close_detail()
            self._answer = answer
            self._show(answer)
        self._view.set_stale(self._document.is_stale)

    def _show(self, answer: Answer | None) -> None:
        self.filled.emit(self._activations is not None)
        if answer is None or answer.activations is None or answer.structure is None:
            self._view.clear()
            self._close_detail()
            refusal = answer.inspection_error if answer is not None else ""
            self._text.setText(refusal or _HINT)
            return
        self._view.show_activations(answer.activations, answer.structure)
        if self._cell is not None:
            self._choose(self._cell)

    def _describe(self, cell: Cell | None) -> None:
        if cell is None or self._activations is None:
            self._text.setText(_HINT)
            return
        field = self._view.stage(cell).receptive_field(cell.row, cell.column)
        words = (
            f"{self._view.stage(cell).name}, map {cell.channel}, row {cell.row}, "
            f"column {cell.column}: {self._view.value(cell):.4g}"
            f"   \N{MIDDLE DOT}   sees {field.width} x {field.height} cells"
        )
        self._text.setText(words)
        if self._view.hasFocus():
            announce(self._view, words)

    def _choose(self, cell: Cell) -> None:
        if self._answer is not None:
            self._cell = cell
            self._panel.choose_map(cell.stage, cell.channel)
            self._job = SumCell(self._answer.image, cell.stage, cell.row, cell.column, cell.channel)
            self._client.ask(self._job)

    def _take(self, result: Result) -> None:
        if self._job is None or result.job is not self._job:
            return
        if result.error:
            self._text.setText(result.error)
        else:
            self._show_sum(cast("CellSum", result.value))

    def _show_sum(self, cell_sum: CellSum) -> None:
        if self._cell is None or self._activations is None:
            return
        cell = self._cell
        title = f"{self._view.stage(cell).name}, map {cell.channel} at {cell.row}, {cell.column}"
        feature_map = self._activations.maps[cell.stage][:, :, cell.channel]
        self._place_detail()
        self._detail.show_cell(title, feature_map, cell.row, cell.column, cell_sum)
        self._detail.show()
        self._view.mark(cell)

    def _place_detail(self) -> None:
        layout = self._view.layout_now
        if self._cell is not None and layout is not None:
            self._detail.place(layout.framed, self._view.map_rect(self._cell))

    def _close_detail(self) -> None:
        self._cell = self._job = None
        self._detail.hide()
        self._view.mark(None)
