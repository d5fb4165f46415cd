"""The page as it was opened, with a box around each piece of writing."""

from __future__ import annotations

import statistics
from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QHelpEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QGraphicsPixmapItem, QGraphicsScene, QGraphicsView, QToolTip

from digit_gui.core.words import translate
from digit_gui.ui.canvas.keyboard_focus import KeyboardFocus
from digit_gui.ui.looks import theme
from digit_gui.ui.looks.accessibility import announce, describe
from digit_gui.ui.page.page_painting import paint_focus, paint_pieces
from digit_gui.ui.page.wording import piece_words

if TYPE_CHECKING:
    from PySide6.QtCore import QSize

    from digit_gui.core.page import Piece

_READABLE = 16.0
"""Pixels that digits are high at least when a page is first shown."""

_STEP, _NEAREST = 1.25, 8.0
"""How much a step of zooming enlarges; and view pixels for each of the page's, at most."""

_AROUND = 24
"""Pixels around a piece that are to be seen, too, when it is selected."""


class PageView(QGraphicsView):
    """Shows a picture and its pieces. A click selects a piece; the wheel with Ctrl zooms."""

    chosen = Signal(object)
    """The `Piece` that was clicked; None beside all."""
    menuWanted = Signal(QPointF)
    """Where on the screen the menu of the selected piece is asked for."""

    def __init__(self, keys: Callable[[QKeyEvent], Callable[[], object] | None]) -> None:
        """Args: keys: what a key does here; None where it does nothing."""
        super().__init__()
        self.setObjectName("pageView")
        self.setAccessibleName(translate("Page", "Page"))
        describe(self, translate("Page", "Go from piece to piece with the arrow keys."))
        self._keys = keys
        self._scene = QGraphicsScene(self)
        self._item = QGraphicsPixmapItem()
        self._item.setTransformationMode(Qt.TransformationMode.SmoothTransformation)
        self._scene.addItem(self._item)
        self.setScene(self._scene)
        self._shown: QImage | None = None
        self._pieces: tuple[Piece, ...] = ()
        self._selected: Piece | None = None
        self._is_fitted = True
        self._focus = KeyboardFocus(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setBackgroundBrush(theme.track(self.palette()))
        self.viewport().setMouseTracking(True)
        self.viewport().setCursor(Qt.CursorShape.ArrowCursor)

    @property
    def pieces(self) -> tuple[Piece, ...]:
        """What is marked."""
        return self._pieces

    def show_picture(self, picture: QImage | None, size: QSize | None) -> None:
        """Shows another picture; `size` is what the pieces' boxes are in."""
        if picture is self._shown:
            return
        self._shown = picture
        self._pieces, self._selected = (), None
        if picture is None or size is None:
            self._item.setPixmap(QPixmap())
            return
        self._item.setPixmap(QPixmap.fromImage(picture))
        self._item.setScale(size.width() / picture.width())
        self._scene.setSceneRect(self._item.sceneBoundingRect())
        self._is_fitted = True
        self.fit()

    def show_pieces(self, pieces: tuple[Piece, ...]) -> None:
        """Marks the pieces of the picture."""
        is_first = not self._pieces
        self._pieces = pieces
        if is_first and self._is_fitted:
            self.fit()
        self.viewport().update()

    def show_selected(self, piece: Piece | None) -> None:
        """Sets a piece apart, and brings it into view."""
        self._selected = piece
        if piece is not None:
            self.ensureVisible(QRectF(*piece.box), _AROUND, _AROUND)
            announce(self, piece_words(piece))
        self.viewport().update()

    def place(self, box: QRectF) -> QRectF:
        """Where a part of the page is in the viewport."""
        return QRectF(self.viewportTransform().mapRect(box))

    # Zooming

    def fit(self) -> None:
        """The whole page, or its width where digits would be too small to be read."""
        whole, room = self._scene.sceneRect(), self.viewport().rect()
        if whole.isEmpty() or room.isEmpty():
            return
        share = min(room.width() / whole.width(), room.height() / whole.height(), 2.0)
        if self._pieces:
            high = statistics.median(piece.box[3] for piece in self._pieces)
            wanted = min(_READABLE / high, room.width() / whole.width())
            share = max(share, wanted)
        self.resetTransform()
        self.scale(share, share)

    def zoom(self, steps: float) -> None:
        """Larger, or with negative steps smaller, down to the whole page."""
        whole, room = self._scene.sceneRect(), self.viewport().rect()
        if whole.isEmpty():
            return
        least = min(room.width() / whole.width(), room.height() / whole.height(), 1.0)
        now = self.transform().m11()
        share = min(max(now * _STEP**steps, least), _NEAREST)
        self._is_fitted = False
        self.scale(share / now, share / now)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(event.angleDelta().y() / 120)
            event.accept()
        else:
            super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._is_fitted:
            self.fit()

    # Choosing

    def _piece_at(self, at: QPointF) -> Piece | None:
        """The smallest piece at a point of the viewport."""
        under = [
            piece
            for piece in self._pieces
            if self.place(QRectF(*piece.box)).adjusted(-3, -3, 3, 3).contains(at)
        ]
        return min(under, key=lambda piece: piece.box[2] * piece.box[3], default=None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        piece = self._piece_at(event.position())
        is_right = event.button() == Qt.MouseButton.RightButton
        if piece is None:
            if not is_right:
                self.chosen.emit(None)
                super().mousePressEvent(event)
            return
        self.chosen.emit(piece)
        event.accept()
        if is_right:
            self.menuWanted.emit(event.globalPosition())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self.viewport().setCursor(Qt.CursorShape.ArrowCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if not event.buttons():
            is_over = self._piece_at(event.position()) is not None
            shape = Qt.CursorShape.PointingHandCursor if is_over else Qt.CursorShape.ArrowCursor
            self.viewport().setCursor(shape)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            piece = self._piece_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), piece_words(piece) if piece else "", self)
            return True
        return super().viewportEvent(event)

    # Keys

    def event(self, event: QEvent) -> bool:
        is_asked = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride
        if is_asked and self._keys(cast("QKeyEvent", event)) is not None:
            # Else the window's shortcuts would take it.
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        do = self._keys(event)
        if do is None:
            super().keyPressEvent(event)
        else:
            do()

    # Looks

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self.setBackgroundBrush(theme.track(self.palette()))
        super().changeEvent(event)

    def drawForeground(self, painter: QPainter, _rect: QRectF | object) -> None:
        painter.save()
        painter.resetTransform()
        paint_pieces(painter, self._pieces, self._selected, self.place)
        if self._focus.is_shown:
            paint_focus(painter, QRectF(self.viewport().rect()), self.palette())
        painter.restore()
