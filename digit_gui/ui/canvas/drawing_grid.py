"""The widget to draw on: paints the cells, turns mouse, pen, touch and keys into strokes."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPointingDevice,
    QResizeEvent,
    QTabletEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from digit_gui.core.grid import DEFAULT_WIDTH, MAX_WIDTH, MIN_WIDTH, SIZE
from digit_gui.ui.canvas.grid_geometry import (
    ARROWS,
    cell_rect,
    grid_square,
    in_cells,
    next_cell,
    stroke_rect,
)
from digit_gui.ui.canvas.grid_painting import GridLook

if TYPE_CHECKING:
    from digit_gui.core.grid import Image

_NORMAL_PRESSURE = 0.5


class DrawingGrid(QWidget):
    """28x28 cells of ink, drawn on with the mouse, a pen, a finger or the keyboard.

    The right mouse button and the other end of a pen erase. The arrow keys go from cell to cell,
    and draw while Space is held down.
    """

    changed = Signal()
    """The ink is no longer what it was, or there is another step to undo or redo."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ink: Ink | None = None
        self._brush_width = DEFAULT_WIDTH
        self._erasing = False
        self._button = Qt.MouseButton.NoButton
        self._at = QPointF()
        self._square = QRectF()
        self._column = self._row = SIZE // 2
        self._cell_shown = False
        self._look = GridLook(self.palette())
        self.setObjectName("drawingGrid")
        self.setAccessibleName("Drawing grid")
        self.setAccessibleDescription(
            "Draw with the mouse, or go from cell to cell with the arrow keys "
            "and hold Space down to draw."
        )
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(SIZE * 8, SIZE * 8)

    def _image(self) -> Image:
        return self.ink.image

    image = Property(object, _image, doc="A copy of the drawing, (28, 28) uint8, 255 = ink.")

    @property
    def ink(self) -> Ink:
        """The drawing in the making."""
        if self._ink is None:
            # Imported when first needed: NumPy would double the time until the window shows.

            self._ink = Ink()
        return self._ink

    def set_brush_width(self, width: float) -> None:
        """`width` in cells; one out of range becomes the nearest in it."""
        self._brush_width = min(max(width, MIN_WIDTH), MAX_WIDTH)
        self._take_cursor()

    def set_erasing(self, erasing: bool) -> None:
        """Whether the left button, the pen's tip and Space erase."""
        self._erasing = erasing

    def clear(self) -> None:
        self.ink.clear()
        self.show_ink()

    def undo(self) -> None:
        self.ink.undo()
        self.show_ink()

    def redo(self) -> None:
        self.ink.redo()
        self.show_ink()

    def go_to(self, step: int) -> None:
        """Undoes or redoes up to `step` of the ink's."""
        self.ink.go_to(step)
        self.show_ink()

    def sizeHint(self) -> QSize:
        return QSize(SIZE * 18, SIZE * 18)

    # Strokes

    def _begin(self, at: QPointF, *, erasing: bool, pressure: float = _NORMAL_PRESSURE) -> None:
        width = self._width(pressure)
        self.ink.begin(*in_cells(at, self._square), width, erasing=erasing)
        self._show_stroke(at, at, width)

    def _extend(self, at: QPointF, pressure: float = _NORMAL_PRESSURE) -> None:
        width = self._width(pressure)
        self.ink.extend(*in_cells(at, self._square), width)
        self._show_stroke(self._at, at, width)

    def _end(self) -> None:
        self._button = Qt.MouseButton.NoButton
        if self.ink.is_drawing:
            self.ink.end()
            self.changed.emit()

    def _width(self, pressure: float) -> float:
        """The brush's width in cells at a pen's pressure in 0..1."""
        return self._brush_width * (0.5 + pressure)

    def _show_stroke(self, start: QPointF, end: QPointF, width: float) -> None:
        self._at = end
        self.update(stroke_rect(start, end, max(width, 2 * self._brush_width), self._square))
        self.changed.emit()

    def show_ink(self) -> None:
        """Shows the ink as somebody else has changed it."""
        self.update()
        self.changed.emit()

    # Mouse and touch, which Qt hands on as a mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        buttons = (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton)
        if event.button() not in buttons or self.ink.is_drawing:
            return
        self._show_cell(False)
        self._button = event.button()
        erasing = self._erasing or self._button == Qt.MouseButton.RightButton
        self._begin(event.position(), erasing=erasing)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & self._button:
            self._extend(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == self._button:
            self._end()

    def tabletEvent(self, event: QTabletEvent) -> None:
        match event.type():
            case QEvent.Type.TabletPress:
                self._show_cell(False)
                other_end = event.pointerType() == QPointingDevice.PointerType.Eraser
                erasing = self._erasing or other_end or event.button() != Qt.MouseButton.LeftButton
                self._begin(event.position(), erasing=erasing, pressure=event.pressure())
            case QEvent.Type.TabletMove if self.ink.is_drawing:
                self._extend(event.position(), event.pressure())
            case QEvent.Type.TabletRelease:
                self._end()
        event.accept()

    # Keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if modifiers:
            super().keyPressEvent(event)
        elif event.key() in ARROWS:
            if self._cell_shown:
                self._column, self._row = next_cell(self._column, self._row, Qt.Key(event.key()))
            self._show_cell(True)
            if self.ink.is_drawing:
                self._extend(self._cell_square().center())
        elif event.key() == Qt.Key.Key_Space:
            if not event.isAutoRepeat() and not self.ink.is_drawing:
                self._show_cell(True)
                self._begin(self._cell_square().center(), erasing=self._erasing)
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            if not event.isAutoRepeat() and not self._button:
                self._end()
        else:
            super().keyReleaseEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._end()
        self._show_cell(False)
        super().focusOutEvent(event)

    def _cell_square(self) -> QRectF:
        return cell_rect(self._column, self._row, self._square)

    def _show_cell(self, shown: bool) -> None:
        if shown or self._cell_shown:
            self._cell_shown = shown
            self.update()

    # Looks

    def resizeEvent(self, event: QResizeEvent) -> None:
        # Width that the square can't use is better left to the neighbours.
        square = grid_square(self.height(), self.height(), self.devicePixelRatio())
        self.setMaximumWidth(max(self.minimumWidth(), math.ceil(square.width()) + 2))
        self._lay_out()
        super().resizeEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._lay_out()
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._look = GridLook(self.palette())
            self._take_cursor()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        self._square = grid_square(self.width(), self.height(), self.devicePixelRatio())
        self._take_cursor()
        self.update()

    def _take_cursor(self) -> None:
        across = self._brush_width * self._square.width() / SIZE
        self.setCursor(self._look.cursor(across, self.devicePixelRatio()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        image = None if self._ink is None else self._ink.image
        self._look.paint(painter, image, self._square)
        if self._cell_shown:
            self._look.paint_cell(painter, self._cell_square())
