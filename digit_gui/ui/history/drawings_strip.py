"""The drawings of the session with their answers, newest first; a click brings one back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QIcon, QKeyEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QFrame, QListView, QListWidget, QListWidgetItem, QMenu, QWidget

from digit_gui.core.words import marked, translate
from digit_gui.ui.answer.wording import details, name
from digit_gui.ui.canvas.drawing_image import picture_of, shades
from digit_gui.ui.commands.actions import Actions
from digit_gui.ui.looks import theme
from digit_gui.ui.looks.accessibility import explain
from digit_gui.workspace.document import Answer, Document
from digit_gui.workspace.kept_drawings import KeptDrawings
from digit_gui.workspace.prediction_controller import PredictionController

if TYPE_CHECKING:
    from digit_gui.core.grid import Image

_SIDE = 56
"""Pixels on each side of a drawing: twice its cells."""
_EMPTY = marked("DrawingsStrip", "Recognized drawings are kept here.")
_ANSWER = Qt.ItemDataRole.UserRole
_DELETE = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_RETURN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class DrawingsStrip(QListWidget):
    """Shows the drawings that are kept; a click brings one back, Delete removes it."""

    correctionWanted = Signal(object, QPoint)
    """The image of a drawing about which a person wants to say what it is; where on the screen."""

    def __init__(
        self,
        document: Document,
        predictions: PredictionController,
        kept: KeptDrawings,
        act: Actions,
        parent: QWidget | None,
    ) -> None:
        # Without a parent it would for a moment be a window of its own.
        super().__init__(parent)
        self._document = document
        self._predictions = predictions
        self._kept = kept
        self._act = act
        self._network = document.network
        self.setObjectName("drawingsStrip")
        self.setAccessibleName(translate("DrawingsStrip", "Drawings"))
        explain(
            self,
            translate(
                "DrawingsStrip", "Earlier drawings, newest first; click one to bring it back"
            ),
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
        kept.changed.connect(self._follow)
        document.answerChanged.connect(self._follow_network)
        act.export_drawings.setEnabled(False)
        self.setVisible(act.drawings.isChecked())
        act.drawings.toggled.connect(self.setVisible)
        self._follow()

    def event(self, event: QEvent) -> bool:
        is_key = isinstance(event, QKeyEvent) and event.key() in (*_RETURN, *_DELETE)
        if is_key and event.type() == QEvent.Type.ShortcutOverride and self.currentItem():
            # Else the keys are those of Predict and Clear.
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        if event.key() in _RETURN and item is not None:
            self._choose(item)
        elif event.key() in _DELETE and item is not None:
            self._kept.remove(item.data(_ANSWER).image)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        if item := self.currentItem() if by_key else self.itemAt(event.pos()):
            at = self.visualItemRect(item).center() if by_key else event.pos()
            place = self.viewport().mapToGlobal(at)
            self.correctionWanted.emit(item.data(_ANSWER).image, place)
        else:
            self._show_menu(event.pos())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            for row in range(self.count()):
                self.item(row).setIcon(self._icon(self._image(row)))
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

    def _show_menu(self, at: QPoint) -> None:
        menu = QMenu(self)
        menu.setObjectName("drawingsMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        everything = menu.addAction(translate("DrawingsStrip", "Remove &All"))
        everything.setEnabled(self.count() > 0)
        everything.triggered.connect(self._kept.remove_all)
        menu.addAction(self._act.export_drawings)
        menu.popup(self.viewport().mapToGlobal(at))

    def _follow(self) -> None:
        """Shows what is kept now."""
        answers = self._kept.answers
        kept = {answer.image.tobytes() for answer in answers}
        # One by one: items that are all made anew crashed PySide.
        for row in reversed(range(self.count())):
            if self._image(row).tobytes() not in kept:
                self.takeItem(row)
        for row, answer in enumerate(answers):
            is_there = row < self.count() and np.array_equal(self._image(row), answer.image)
            if not is_there:
                item = QListWidgetItem(self._icon(answer.image), "")
                item.setData(_ANSWER, answer)
                self.insertItem(row, item)
                self.scrollToTop()
        for row, answer in enumerate(answers):
            self.item(row).setData(_ANSWER, answer)
            self._describe(self.item(row))
        self._act.export_drawings.setEnabled(bool(answers))

    def _follow_network(self) -> None:
        if self._document.network != self._network:
            self._network = self._document.network
            for row in range(self.count()):
                self._describe(self.item(row))

    def _describe(self, item: QListWidgetItem) -> None:
        """Says what was answered, and that it was another network, if it was."""
        answer: Answer = item.data(_ANSWER)
        words = details(answer.prediction, answer.image)
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

    def _image(self, row: int) -> Image:
        image: Image = self.item(row).data(_ANSWER).image
        return image

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
