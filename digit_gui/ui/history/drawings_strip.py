"""The drawings of the session with their answers, newest first; a click brings one back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QAction, QIcon, QKeyEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QFrame, QListView, QListWidget, QListWidgetItem

from digit_gui.ui import theme
from digit_gui.ui.answer.answer_panel import UNKNOWN
from digit_gui.ui.answer.wording import doubt, percentage
from digit_gui.ui.canvas.drawing_grid import DrawingGrid
from digit_gui.ui.canvas.drawing_image import picture_of, shades
from digit_gui.workspace.client import Network
from digit_gui.workspace.prediction_controller import Asking

if TYPE_CHECKING:
    from digit_gui.core.grid import Image
    from digit_gui.core.prediction import Prediction

MOST = 100
"""Drawings that are kept."""

_SIDE = 56
_EMPTY = "Drawings that are read gather here."
_IMAGE = Qt.ItemDataRole.UserRole
_RETURN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Strip(QListWidget):
    """A drawing comes in when a person asks about it, and when an answered one is left.

    Each is there once; another answer to it replaces the first.
    """

    def __init__(self, grid: DrawingGrid, asking: Asking, show: QAction, network: Network) -> None:
        # Without a parent it would for a moment be a window of its own.
        super().__init__(grid.parentWidget())
        self._grid = grid
        self._asking = asking
        self._newest: tuple[Prediction, Image] | None = None
        self.setObjectName("drawingsStrip")
        self.setAccessibleName("Drawings")
        self.setToolTip("The drawings that were read, newest first; click one to bring it back")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setFlow(QListView.Flow.TopToBottom)
        self.setMovement(QListView.Movement.Static)
        self.setWrapping(False)
        # A picture that is dropped here is for the window.
        self.setAcceptDrops(False)
        self.setIconSize(QSize(_SIDE, _SIDE))
        self.setGridSize(QSize(_SIDE + 24, _SIDE + self.fontMetrics().height() + 12))
        self.setFixedWidth(self.gridSize().width() + self.verticalScrollBar().sizeHint().width())
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.itemClicked.connect(self._choose)
        asking.answered.connect(self._add)
        asking.leaving.connect(self._add_what_is_left)
        network.predicted.connect(self._note)
        self.setVisible(show.isChecked())
        show.toggled.connect(self.setVisible)

    def event(self, event: QEvent) -> bool:
        is_key = isinstance(event, QKeyEvent) and event.key() in _RETURN
        if is_key and event.type() == QEvent.Type.ShortcutOverride and self.currentItem():
            # Else the key is Predict's.
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        if event.key() in _RETURN and item is not None:
            self._choose(item)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            for row in range(self.count()):
                self.item(row).setIcon(self._icon(self.item(row).data(_IMAGE)))
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.count():
            painter = QPainter(self.viewport())
            painter.setPen(theme.dimmed(self.palette()))
            room = self.viewport().rect().adjusted(theme.SPACE, theme.SPACE, -theme.SPACE, 0)
            painter.drawText(room, Qt.TextFlag.TextWordWrap, _EMPTY)

    def _choose(self, item: QListWidgetItem) -> None:
        self._asking.take(item.data(_IMAGE))

    def _note(self, prediction: Prediction, image: Image) -> None:
        self._newest = prediction, image

    def _add_what_is_left(self) -> None:
        if self._newest is not None:
            prediction, image = self._newest
            if image.any() and image.tobytes() == self._grid.ink.image.tobytes():
                self._add(prediction, image)

    def _add(self, prediction: Prediction, image: Image) -> None:
        item = self._item_of(image) or QListWidgetItem(self._icon(image), "")
        digit = prediction.digit
        item.setText(UNKNOWN if digit is None else str(digit))
        item.setToolTip(
            doubt(prediction).capitalize()
            if digit is None
            else f"{percentage(float(prediction.likelihoods[digit]))} likely"
        )
        if item.listWidget() is None:
            item.setData(_IMAGE, image)
            self.insertItem(0, item)
            self.scrollToTop()
            if self.count() > MOST:
                self.takeItem(self.count() - 1)

    def _item_of(self, image: Image) -> QListWidgetItem | None:
        items = (self.item(row) for row in range(self.count()))
        return next((i for i in items if i.data(_IMAGE).tobytes() == image.tobytes()), None)

    def _icon(self, image: Image) -> QIcon:
        """The drawing on paper with a thin edge."""
        palette = self.palette()
        ratio = self.devicePixelRatio()
        sheet = QPixmap(QSize(_SIDE, _SIDE) * ratio)
        sheet.setDevicePixelRatio(ratio)
        painter = QPainter(sheet)
        whole = QRect(0, 0, _SIDE, _SIDE)
        painter.drawImage(
            whole, picture_of(image, shades(theme.paper(palette), theme.ink(palette)))
        )
        painter.setPen(theme.line(palette))
        painter.drawRect(whole.adjusted(0, 0, -1, -1))
        painter.end()
        return QIcon(sheet)
