"""The drawings of the session with their answers, newest first; a click brings one back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QIcon,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
)
from PySide6.QtWidgets import QFrame, QListView, QListWidget, QListWidgetItem, QWidget

from digit_gui.core.words import marked, translate
from digit_gui.ui import theme
from digit_gui.ui.answer.wording import details, name
from digit_gui.ui.canvas.drawing_image import picture_of, shades
from digit_gui.workspace.document import Answer, Document
from digit_gui.workspace.prediction_controller import PredictionController

if TYPE_CHECKING:
    from digit_gui.core.grid import Image

MOST = 100
"""Drawings that are kept: some hours of drawing, and 1.6 MB with their thumbnails."""

_SIDE = 56
"""Pixels on each side of a drawing: twice its cells."""
_EMPTY = marked("DrawingsStrip", "Recognized drawings are kept here.")
_ANSWER = Qt.ItemDataRole.UserRole
_RETURN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class DrawingsStrip(QListWidget):
    """A drawing comes in when a person asks about it, and when an answered one is left.

    Each is there once; another answer to it replaces the first.
    """

    correctionWanted = Signal(object, QPoint)
    """The image of a drawing about which a person wants to say what it is; where on the screen."""

    def __init__(
        self,
        document: Document,
        predictions: PredictionController,
        show: QAction,
        parent: QWidget | None,
    ) -> None:
        # Without a parent it would for a moment be a window of its own.
        super().__init__(parent)
        self._document = document
        self._predictions = predictions
        self._network = document.network
        self.setObjectName("drawingsStrip")
        self.setAccessibleName(translate("DrawingsStrip", "Drawings"))
        self.setToolTip(
            translate("DrawingsStrip", "Earlier drawings, newest first; click one to bring it back")
        )
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
        predictions.answered.connect(self._add)
        document.replacing.connect(self._add_what_is_left)
        document.answerChanged.connect(self._follow_network)
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

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        if item := self.currentItem() if by_key else self.itemAt(event.pos()):
            at = self.visualItemRect(item).center() if by_key else event.pos()
            place = self.viewport().mapToGlobal(at)
            self.correctionWanted.emit(item.data(_ANSWER).image, place)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            for row in range(self.count()):
                self.item(row).setIcon(self._icon(self.item(row).data(_ANSWER).image))
                self._describe(self.item(row))
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.count():
            painter = QPainter(self.viewport())
            painter.setPen(theme.dimmed(self.palette()))
            room = self.viewport().rect().adjusted(theme.SPACE, theme.SPACE, -theme.SPACE, 0)
            painter.drawText(room, Qt.TextFlag.TextWordWrap, translate("DrawingsStrip", _EMPTY))

    def _choose(self, item: QListWidgetItem) -> None:
        self._document.replace(item.data(_ANSWER).image)
        self._predictions.predict()

    def _add_what_is_left(self) -> None:
        if self._document.answer is not None and self._document.is_current:
            self._add(self._document.answer)

    def _add(self, answer: Answer) -> None:
        item = self._item_of(answer.image) or QListWidgetItem(self._icon(answer.image), "")
        # Activations would take 100 times as much memory as the drawing.
        item.setData(_ANSWER, replace(answer, activations=None, structure=None))
        self._describe(item)
        if item.listWidget() is None:
            self.insertItem(0, item)
            self.scrollToTop()
            if self.count() > MOST:
                self.takeItem(self.count() - 1)

    def _follow_network(self) -> None:
        if self._document.network != self._network:
            self._network = self._document.network
            for row in range(self.count()):
                self._describe(self.item(row))

    def _describe(self, item: QListWidgetItem) -> None:
        """Says what was answered, and that it was another network, if it was."""
        answer: Answer = item.data(_ANSWER)
        words = details(answer.prediction)
        item.setText(name(answer.prediction))
        if answer.network == self._document.network:
            item.setToolTip(words[:1].upper() + words[1:])
            item.setData(Qt.ItemDataRole.ForegroundRole, None)
        else:
            item.setText(f"({name(answer.prediction)})")
            item.setToolTip(
                translate(
                    "DrawingsStrip",
                    "Answered by the network used before: {words}. Click it to ask the "
                    "present one.",
                ).format(words=words)
            )
            item.setForeground(theme.dimmed(self.palette()))

    def _item_of(self, image: Image) -> QListWidgetItem | None:
        items = (self.item(row) for row in range(self.count()))
        return next((i for i in items if i.data(_ANSWER).image.tobytes() == image.tobytes()), None)

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
