"""What the network computes for a drawing: framed image, feature maps, features, ten digits."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from digit_gui.core.grid import DIGITS
from digit_gui.core.words import translate
from digit_gui.ui.inside.columns.map_steps import stepped
from digit_gui.ui.inside.columns.network_layout import Cell, least_width
from digit_gui.ui.inside.columns.network_sheet import NetworkSheet, SheetPlan
from digit_gui.ui.looks import theme
from digit_gui.ui.looks.accessibility import describe

if TYPE_CHECKING:
    from digit_gui.core.inspection.activations import Activations, Structure

_STALE_OPACITY = 0.45
"""Share of full strength: what `theme.faded` leaves of the bars' colours, too."""

_RETURN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class NetworkView(QWidget):
    """Feature maps whose cells can be pointed at, with the mouse or with the keys.

    The arrow keys go from cell to cell, with Ctrl from map to map, Page Up and Page Down from
    column to column. A click, or Return, chooses the cell. The eye in a map's corner is a button.
    """

    pointedAt = Signal(object)
    """Payload: the `Cell`, or None when no cell is pointed at. Emitted for new values, too."""
    chosen = Signal(object)
    """Payload: the `Cell` that was clicked, or on which Return was pressed."""
    asked = Signal(int)
    """A column's heading was clicked: 0 is the framed image, 1 the first stage."""
    allWanted = Signal(int)
    """All maps of a stage, or all features, are asked for."""

    def __init__(self) -> None:
        super().__init__()
        self._structure: Structure | None = None
        self._activations: Activations | None = None
        self._plan: SheetPlan | None = None
        self._sheet: NetworkSheet | None = None
        self._cell: Cell | None = None
        self._marked: Cell | None = None
        self._stale = False
        self._exact = False
        self._off: frozenset[tuple[int, int]] = frozenset()
        self._words = ""
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(translate("NetworkView", "The network's feature maps"))
        describe(
            self,
            translate(
                "NetworkView",
                "Arrow keys go from cell to cell, with Ctrl from map to map, Page Up and "
                "Page Down from column to column; Return shows how the value is "
                "computed; O switches the map off or on, Shift+O all others of its "
                "column.",
            ),
        )

    def sizeHint(self) -> QSize:
        return QSize(900, 400)

    def minimumSizeHint(self) -> QSize:
        # The ten digits are the most lines: one below the other, a heading and the threshold.
        return QSize(least_width(1), (DIGITS + 5) * self.fontMetrics().ascent() + theme.SPACE)

    @property
    def sheet(self) -> NetworkSheet | None:
        """What is shown, and where; None when nothing is."""
        return self._sheet

    @property
    def is_stale(self) -> bool:
        """Whether what is shown is dimmed: it belongs to another drawing than the present one."""
        return self._stale

    def show_activations(self, activations: Activations, structure: Structure) -> None:
        """Shows what the network of `structure` computed for a drawing."""
        before, self._structure = self._structure, structure
        # An experiment's temperature makes the head another: all that is pointed at stays.
        if before is None or before != replace(structure, head=before.head):
            self.setMinimumWidth(least_width(len(structure.stages)))
            self._cell = self._marked = self._sheet = None
        self._activations = activations
        self._lay_out()
        self.pointedAt.emit(self._cell)

    def clear(self) -> None:
        """Shows nothing."""
        self._activations = self._sheet = None
        self.point_at(None)
        self.update()

    def say_instead(self, words: str) -> None:
        """What is said while there is nothing to show."""
        self._words = words
        self.update()

    def set_exact(self, exact: bool) -> None:
        """Whether the words and numbers are exact, or simple."""
        self._exact = exact
        self._lay_out()

    def mark(self, cell: Cell | None) -> None:
        """Outlines `cell`, as long as no other is pointed at; None: none any more."""
        if cell != self._marked:
            self._marked = cell
            self._lay_out()

    def cross_out(self, off: frozenset[tuple[int, int]]) -> None:
        """Crosses out the maps that are switched off: the stage and the number of each."""
        self._off = off
        self.update()

    def set_stale(self, stale: bool) -> None:
        """Dims all that is shown, or shows it at full strength again.

        This stays until it is called again, whatever is shown in the meantime.
        """
        if stale != self._stale:
            self._stale = stale
            self.update()

    def place(self, cell: Cell) -> QRect | None:
        """The place of a cell in the view; None where its map is not shown."""
        return None if self._sheet is None else self._sheet.place(cell)

    # Layout and painting

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._lay_out()

    def _lay_out(self) -> None:
        before = self._plan if self._sheet is not None else None
        if self._structure is not None and self._activations is not None:
            parts = self._structure, self.size(), self.font()
            if self._plan is None or not self._plan.serves(*parts, exact=self._exact):
                self._plan = SheetPlan(*parts, exact=self._exact)
            self._sheet = NetworkSheet(
                self._activations,
                self._plan,
                self.palette(),
                before=self._sheet.shown if self._sheet is not None else (),
                pinned=self._marked,
                off=self._off,
            )
        if (sheet := self._sheet) is not None and self._plan is before:
            self.update(sheet.below_headings)  # a quarter of the time is the headings'
        else:
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        # Ended in any case: an error while a painter is at work would end the process.
        with QPainter(self) as painter:
            if self._stale and self._sheet is not None:
                painter.setOpacity(_STALE_OPACITY)
            self.paint(painter, event.rect())

    def paint(self, painter: QPainter, part: QRect | None = None) -> None:
        """Paints the view, or all of it that is in `part`, at full strength, on any device."""
        # As `chart_painter`, which can't be used here: the device is another's.
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        if self._sheet is None:
            painter.setPen(theme.dimmed(self.palette()))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._words)
            return
        headings = part is None or part.top() < self._sheet.below_headings.top()
        self._sheet.paint(painter, headings=headings)
        self._sheet.cross_out(painter, self._off)
        if (cell := self._cell or self._marked) is not None:
            self._sheet.outline(painter, cell)
        if self._cell is not None:
            self._sheet.show_eye(painter, self._cell, self._off)

    # Pointing

    def point_at(self, cell: Cell | None) -> None:
        """Outlines `cell` and what it sees; None: no longer."""
        if cell != self._cell:
            self._cell = cell
            self.pointedAt.emit(cell)
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        self.point_at(None if self._sheet is None else self._sheet.cell_at(at))

    def leaveEvent(self, event: QEvent) -> None:
        self.point_at(None)
        super().leaveEvent(event)

    def eye_at(self, point: QPoint) -> Cell | None:
        """The cell at a point of the view if a map's eye is there."""
        return None if self._sheet is None else self._sheet.eye_at(point)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        point, sheet = event.position().toPoint(), self._sheet
        if event.button() != Qt.MouseButton.LeftButton or sheet is None:
            return
        if (cell := sheet.cell_at(point)) is not None:
            self.point_at(cell)
            self.chosen.emit(cell)
        elif (column := sheet.heading_at(point)) is not None:
            self.asked.emit(column)
        elif (stage := sheet.more_at(point)) is not None:
            self.allWanted.emit(stage)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._sheet is None or self._structure is None:
            super().keyPressEvent(event)
            return
        shown, key = self._sheet.shown, Qt.Key(event.key())
        cell = self._cell or self._marked or Cell(0, shown[0][0])
        stepped_to = stepped(cell, key, event.modifiers(), shown, self._structure)
        if stepped_to is not None:
            self.point_at(stepped_to)
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
