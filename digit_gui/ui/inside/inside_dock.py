"""The panel that shows what happens inside the network."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDockWidget,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from digit_gui.ui import theme
from digit_gui.ui.accessibility import announce
from digit_gui.ui.inside.cell_detail import CellDetail
from digit_gui.ui.inside.legend import Legend
from digit_gui.ui.inside.network_view import Cell, NetworkView
from digit_gui.workspace.client import Network

if TYPE_CHECKING:
    from digit_gui.core.activations import Activations, CellSum, Structure
    from digit_gui.core.grid import Image

_HINT = "Point at a map to see what part of the drawing a unit looks at; click it for its sum."


class InsideDock(QDockWidget):
    """The network's view, the sum behind a chosen cell, and a line of explanation.

    Args:
        network: what is looked into, while the panel is open and only then.
    """

    closed = Signal()
    filled = Signal(bool)
    """Whether there is something to see."""

    def __init__(self, network: Network) -> None:
        super().__init__("Inside the network")
        self.setObjectName("networkView")
        self.setAllowedAreas(
            Qt.DockWidgetArea.BottomDockWidgetArea | Qt.DockWidgetArea.TopDockWidgetArea
        )
        self._network = network
        self._image: Image | None = None
        self._inside: Activations | None = None
        self._cell: Cell | None = None
        self._view = NetworkView()
        self._detail = CellDetail(self._view)
        self._detail.hide()
        self._text = QLabel(_HINT)
        self._text.setObjectName("insideText")
        self._text.setProperty("secondary", True)
        # A long sentence must not make the window wider.
        self._text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._lay_out()
        close = QShortcut(QKeySequence("Escape"), self._view)
        close.setContext(Qt.ShortcutContext.WidgetShortcut)
        close.activated.connect(self._close_detail)
        self._view.pointedAt.connect(self._describe)
        self._view.chosen.connect(self._choose)
        self._detail.dismissed.connect(self._close_detail)
        network.lookedInside.connect(self._show)
        network.notLookedInside.connect(self._explain_nothing)
        network.summed.connect(self._show_sum)
        network.predicted.connect(self._take_image)
        network.ready.connect(self._close_detail)

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.addWidget(self._text, 1)
        foot.addWidget(Legend())
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(theme.SPACE, theme.SPACE, theme.SPACE, theme.SPACE)
        layout.addWidget(self._view, 1)
        layout.addLayout(foot)
        self.setWidget(content)

    def save_picture(self) -> None:
        """Lets a person save what the view shows."""
        from digit_gui.ui.files import (
            network_picture as paper,  # printing is a library of its own, and rarely wanted
        )

        paper.choose_and_save(self._view, self._text.setText)

    def print_picture(self) -> None:
        """Lets a person print what the view shows."""
        from digit_gui.ui.files import network_picture as paper

        paper.choose_and_print(self._view, self)

    def clear(self) -> None:
        """Shows nothing: there is no drawing."""
        self._inside = self._image = None
        self.filled.emit(False)
        self._view.clear()
        self._close_detail()

    def open(self, wanted: bool) -> None:
        """Shows the panel, or closes it; only while it is open is anything computed for it."""
        self._network.looks_inside = wanted
        self.setVisible(wanted)
        if not wanted:
            self.clear()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closed.emit()
        super().closeEvent(event)

    def _show(self, inside: Activations, structure: Structure) -> None:
        self._inside = inside
        self.filled.emit(True)
        self._view.show_activations(inside, structure)

    def _take_image(self, _prediction: object, image: Image) -> None:
        self._image = image
        if self._cell is not None and self._detail.isVisible():
            self._choose(self._cell)

    def _explain_nothing(self, why: str) -> None:
        self._view.clear()
        self._text.setText(why)

    def _describe(self, cell: Cell | None) -> None:
        if cell is None or self._inside is None:
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
        if self._image is not None:
            self._cell = cell
            self._network.sum_cell(self._image, cell.stage, cell.row, cell.column, cell.channel)

    def _show_sum(self, cell_sum: CellSum) -> None:
        if self._cell is None or self._inside is None:
            return
        cell = self._cell
        title = f"{self._view.stage(cell).name}, map {cell.channel} at {cell.row}, {cell.column}"
        feature_map = self._inside.maps[cell.stage][:, :, cell.channel]
        avoid = self._view.map_rect(cell)
        self._detail.show_cell(title, feature_map, cell.row, cell.column, cell_sum, avoid)
        self._detail.show()

    def _close_detail(self) -> None:
        self._cell = None
        self._detail.hide()
