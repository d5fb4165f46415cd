"""What the network computes for a drawing: framed image, feature maps, features, outputs."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from digit_gui.core.grid import DIGITS
from digit_gui.ui import theme
from digit_gui.ui.canvas.grid_geometry import ARROWS
from digit_gui.ui.inside.network_layout import Cell, NetworkLayout, lay_out
from digit_gui.ui.inside.network_painting import NetworkPictures, outline

if TYPE_CHECKING:
    from digit_gui.core.activations import Activations, Stage, Structure

_STALE_OPACITY = 0.45
"""Share of full strength: what `theme.faded` leaves of the bars' colours, too."""

_RETURN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class NetworkView(QWidget):
    """Feature maps whose cells can be pointed at, with the mouse or with the keys.

    The arrow keys go from cell to cell, with Ctrl from map to map, Page Up and Page Down from
    stage to stage. A click, or Return, chooses the cell.
    """

    pointedAt = Signal(object)
    """Payload: the `Cell`, or None when no cell is pointed at. Emitted for new values, too."""

    chosen = Signal(object)
    """Payload: the `Cell` that was clicked, or on which Return was pressed."""

    resized = Signal()
    """The parts have new places."""

    def __init__(self) -> None:
        super().__init__()
        self._structure: Structure | None = None
        self._activations: Activations | None = None
        self._layout: NetworkLayout | None = None
        self._pictures: NetworkPictures | None = None
        self._cell: Cell | None = None
        self._marked: Cell | None = None
        self._stale = False
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName("The network's feature maps")
        self.setAccessibleDescription(
            "Arrow keys go from cell to cell, with Ctrl from map to map, Page Up and Page Down "
            "from stage to stage; Return shows how the value is computed."
        )

    def sizeHint(self) -> QSize:
        return QSize(900, 250)

    def minimumSizeHint(self) -> QSize:
        # The ten logits are the most lines: one below the other, and a title.
        return QSize(600, self._title_height() + DIGITS * self.fontMetrics().ascent() + theme.SPACE)

    @property
    def layout_now(self) -> NetworkLayout | None:
        """Where the parts are placed; None before anything was shown."""
        return self._layout

    def show_activations(self, activations: Activations, structure: Structure) -> None:
        """Shows what the network of `structure` computed for a drawing."""
        self._activations = activations
        if structure != self._structure:
            self._structure = structure
            self._cell = self._marked = None
            self._lay_out()
        self._draw_pictures()
        self.pointedAt.emit(self._cell)

    def clear(self) -> None:
        """Shows nothing."""
        self._activations = self._pictures = None
        self.point_at(None)
        self.update()

    @property
    def is_stale(self) -> bool:
        """Whether what is shown is dimmed: it belongs to another drawing than the present one."""
        return self._stale

    def mark(self, cell: Cell | None) -> None:
        """Outlines `cell`, as long as no other is pointed at; None: none any more."""
        if cell != self._marked:
            self._marked = cell
            self.update()

    def set_stale(self, stale: bool) -> None:
        """Dims all that is shown, or shows it at full strength again.

        This stays until it is called again, whatever is shown in the meantime.
        """
        if stale != self._stale:
            self._stale = stale
            self.update()

    def value(self, cell: Cell) -> float:
        """The activation of `cell` for the drawing that is shown."""
        assert self._activations is not None
        return float(self._activations.maps[cell.stage][cell.row, cell.column, cell.channel])

    def stage(self, cell: Cell) -> Stage:
        """The stage that `cell` belongs to."""
        assert self._structure is not None
        return self._structure.stages[cell.stage]

    def map_rect(self, cell: Cell) -> QRect:
        """The place of the feature map of `cell` in the view."""
        assert self._layout is not None
        return self._layout.sheets[cell.stage].map_rect(cell.channel)

    # Layout and painting

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()
        self._draw_pictures()
        self.resized.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._lay_out()
            self._draw_pictures()

    def _lay_out(self) -> None:
        if self._structure is not None:
            maps = [(s.height, s.width, s.channels) for s in self._structure.stages]
            self._layout = lay_out(maps, self.width(), self.height(), self._title_height())

    def _title_height(self) -> int:
        return self.fontMetrics().height() + theme.SPACE // 2

    def _draw_pictures(self) -> None:
        if self._activations is not None and self._layout is not None:
            self._pictures = NetworkPictures(self._activations, self._layout, self.palette())
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._stale and self._pictures is not None:
            painter.setOpacity(_STALE_OPACITY)
        self.paint(painter)

    def paint(self, painter: QPainter) -> None:
        """Paints the view at full strength, on any device."""
        if self._pictures is None or self._layout is None or self._structure is None:
            painter.setPen(theme.dimmed(self.palette()))
            painter.drawText(
                self.rect(), Qt.AlignmentFlag.AlignCenter, "Draw something to see it here."
            )
            return
        self._pictures.paint(painter, self.font(), [s.name for s in self._structure.stages])
        outlined = self._cell or self._marked
        if outlined is not None:
            self._outline(painter, self._layout, outlined)

    def _outline(self, painter: QPainter, layout: NetworkLayout, cell: Cell) -> None:
        sheet, stage = layout.sheets[cell.stage], self.stage(cell)
        outline(painter, sheet.map_rect(cell.channel), self.palette())
        outline(painter, sheet.cell_rect(cell.channel, cell.row, cell.column), self.palette())
        field = layout.field_rect(stage.receptive_field(cell.row, cell.column))
        outline(painter, field, self.palette())

    # Pointing

    def _cell_at(self, at: QPoint) -> Cell | None:
        if self._layout is None or self._pictures is None:
            return None
        for stage, sheet in enumerate(self._layout.sheets):
            if found := sheet.cell_at(at.x(), at.y()):
                return Cell(stage, *found)
        return None

    def point_at(self, cell: Cell | None) -> None:
        """Outlines `cell` and what it sees; None: no longer."""
        if cell != self._cell:
            self._cell = cell
            self.pointedAt.emit(cell)
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.point_at(self._cell_at(event.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:
        self.point_at(None)
        super().leaveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        cell = self._cell_at(event.position().toPoint())
        if cell is not None and event.button() == Qt.MouseButton.LeftButton:
            self.point_at(cell)
            self.chosen.emit(cell)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._pictures is None or self._structure is None:
            super().keyPressEvent(event)
            return
        cell = self._cell or Cell(0, 0, 0, 0)
        key = Qt.Key(event.key())
        if key in ARROWS:
            by_map = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            self.point_at(self._next_map(cell, key) if by_map else self._next_cell(cell, key))
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            by = 1 if key == Qt.Key.Key_PageDown else -1
            stage = min(max(cell.stage + by, 0), len(self._structure.stages) - 1)
            self.point_at(Cell(stage, 0, 0, 0))
        elif key in _RETURN and self._cell is not None:
            self.chosen.emit(self._cell)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        # Elsewhere Return is the shortcut for Predict; here it chooses the cell pointed at.
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in _RETURN
            and self._cell is not None
        ):
            event.accept()
            return True
        return super().event(event)

    def _next_cell(self, cell: Cell, key: Qt.Key) -> Cell:
        stage, (across, down) = self.stage(cell), ARROWS[key]
        row = min(max(cell.row + down, 0), stage.height - 1)
        column = min(max(cell.column + across, 0), stage.width - 1)
        return replace(cell, row=row, column=column)

    def _next_map(self, cell: Cell, key: Qt.Key) -> Cell:
        assert self._layout is not None
        across, down = ARROWS[key]
        channel = cell.channel + across + down * self._layout.sheets[cell.stage].columns
        return replace(cell, channel=channel) if 0 <= channel < self.stage(cell).channels else cell
