"""The widget to draw on: paints the cells, turns mouse, pen, touch and keys into strokes."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QEvent, QPointF, QRectF, QSize, Qt
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
from digit_gui.core.words import translate
from digit_gui.ui.canvas.grid_geometry import (
    ARROWS,
    cell_rect,
    grid_square,
    in_cells,
    next_cell,
    stroke_rect,
)
from digit_gui.ui.canvas.grid_painting import GridLook
from digit_gui.ui.canvas.keyboard_focus import KeyboardFocus
from digit_gui.ui.looks.accessibility import describe
from digit_gui.workspace.document import Document

if TYPE_CHECKING:
    from digit_gui.core.grid import Image

_SMALLEST_CELL = 5
"""Pixels: the window with the inside view open then fits a screen of 960 x 540, which is what
1920 x 1080 at 192 dpi comes to."""

_NORMAL_PRESSURE = 0.5
"""Of a pen's 0..1: what a mouse counts as, and where the brush is as wide as it was set."""


class DrawingGrid(QWidget):
    """Shows a document's drawing in 28x28 cells, to be drawn on with mouse, pen, finger or keys.

    The right mouse button and the other end of a pen erase. The arrow keys go from cell to cell,
    and draw while Space is held down.

    Args:
        document: with the drawing.
        invites: whether an empty sheet says what to do.
    """

    def __init__(self, document: Document, *, invites: bool = False) -> None:
        super().__init__()
        self._document = document
        self._invites = invites
        self._brush_width = DEFAULT_WIDTH
        self._erasing = False
        self._button = Qt.MouseButton.NoButton
        self._at = QPointF()
        self._square = QRectF()
        self._column = self._row = SIZE // 2
        self._cell_shown = False
        self._focus = KeyboardFocus(self)
        self._look = GridLook(self.palette())
        self.setObjectName("drawingGrid")
        self.setAccessibleName(translate("DrawingGrid", "Drawing grid"))
        how = translate(
            "DrawingGrid",
            "Draw with the mouse, or go from cell to cell with the arrow keys and "
            "hold Space down to draw.",
        )
        describe(self, how)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(SIZE * _SMALLEST_CELL + 2, SIZE * _SMALLEST_CELL + 2)
        document.drawingChanged.connect(self._follow)

    def _image(self) -> Image:
        return self._document.drawing.image

    image = Property(object, _image, doc="A copy of the drawing, (28, 28) uint8, 255 = ink.")

    def set_brush_width(self, width: float) -> None:
        """`width` in cells; one out of range becomes the nearest in it."""
        self._brush_width = min(max(width, MIN_WIDTH), MAX_WIDTH)
        self._take_cursor()

    def set_erasing(self, erasing: bool) -> None:
        """Whether the left button, the pen's tip and Space erase."""
        self._erasing = erasing

    def sizeHint(self) -> QSize:
        return QSize(SIZE * 18, SIZE * 18)

    # Strokes

    def _begin(self, at: QPointF, *, erasing: bool, pressure: float = _NORMAL_PRESSURE) -> None:
        width = self._width(pressure)
        if self._document.is_blank:
            self.update()  # the invitation goes
        self._show_stroke(at, at, width)
        self._document.begin_stroke(*in_cells(at, self._square), width, erasing=erasing)

    def _extend(self, at: QPointF, pressure: float = _NORMAL_PRESSURE) -> None:
        width = self._width(pressure)
        self._show_stroke(self._at, at, width)
        self._document.extend_stroke(*in_cells(at, self._square), width)

    def _finish(self) -> None:
        self._button = Qt.MouseButton.NoButton
        self._document.finish_stroke()

    @property
    def _is_drawing(self) -> bool:
        return self._document.drawing.has_open_stroke

    def _width(self, pressure: float) -> float:
        """The brush's width in cells at a pen's pressure in 0..1."""
        return self._brush_width * (0.5 + pressure)

    def _show_stroke(self, start: QPointF, end: QPointF, width: float) -> None:
        self._at = end
        self.update(stroke_rect(start, end, max(width, 2 * self._brush_width), self._square))

    def _follow(self) -> None:
        """Repaints the whole; while a stroke is being drawn only its end changes."""
        if not self._is_drawing:
            self.update()

    # Mouse and touch, which Qt hands on as a mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        buttons = (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton)
        if event.button() not in buttons or self._is_drawing or self._square.isEmpty():
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
            self._finish()

    def tabletEvent(self, event: QTabletEvent) -> None:
        match event.type():
            case QEvent.Type.TabletPress:
                self._show_cell(False)
                other_end = event.pointerType() == QPointingDevice.PointerType.Eraser
                erasing = self._erasing or other_end or event.button() != Qt.MouseButton.LeftButton
                self._begin(event.position(), erasing=erasing, pressure=event.pressure())
            case QEvent.Type.TabletMove if self._is_drawing:
                self._extend(event.position(), event.pressure())
            case QEvent.Type.TabletRelease:
                self._finish()
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
            if self._is_drawing:
                self._extend(self._cell_square().center())
        elif event.key() == Qt.Key.Key_Space:
            if not event.isAutoRepeat() and not self._is_drawing:
                self._show_cell(True)
                self._begin(self._cell_square().center(), erasing=self._erasing)
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            if not event.isAutoRepeat() and not self._button:
                self._finish()
        else:
            super().keyReleaseEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._finish()
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
        self._look.paint(painter, self._document.image, self._square)
        if self._invites and self._document.is_blank:
            words = translate("DrawingGrid", "Draw a digit here, with the mouse, a pen or a finger")
            self._look.paint_invitation(painter, self._square, words)
        if self._cell_shown:
            self._look.paint_cell(painter, self._cell_square())
        self.paint_focus(painter)

    def paint_focus(self, painter: QPainter) -> None:
        """Frames the grid when the keyboard has led here; also for what lies over it."""
        if self._focus.is_shown:
            self._look.paint_focus(painter, self._square)
