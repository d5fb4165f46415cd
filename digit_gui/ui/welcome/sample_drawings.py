"""Drawings to try, while the sheet is blank."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontInfo, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from digit_gui.core.grid import DEFAULT_WIDTH, SIZE, with_article
from digit_gui.core.words import translate
from digit_gui.ui.canvas.samples import Sample, samples
from digit_gui.ui.looks import theme
from digit_gui.ui.looks.accessibility import explain
from digit_gui.workspace.document import Document
from digit_gui.workspace.prediction_controller import PredictionController

_LARGEST_SIDE, _LARGEST_TYPE = 160, 24
"""Pixels of a button's side and of the words: larger ones would compete with the grid."""


class SampleDrawings(QWidget):
    """Three drawings to be clicked; a click puts one on the grid, as one step, and asks about it.

    They are there while the sheet is blank.

    Args:
        document: whose sheet it is.
        predictions: who is asked.
        place: where they are shown, which is free while the sheet is blank.
    """

    def __init__(
        self, document: Document, predictions: PredictionController, place: QWidget
    ) -> None:
        super().__init__(place)
        self._document = document
        self._predictions = predictions
        self._place = place
        self.setObjectName("sampleDrawings")
        self._words = QLabel(
            translate("SampleDrawings", "Or try one of these:"),
            alignment=Qt.AlignmentFlag.AlignCenter,
        )
        self._words.setProperty("secondary", True)
        self._buttons = [_SampleButton(sample) for sample in samples()]
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE)
        row.addStretch(1)
        for button in self._buttons:
            button.chosen.connect(self._take)
            row.addWidget(button)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SPACE)
        layout.addStretch(1)
        layout.addWidget(self._words)
        layout.addLayout(row)
        layout.addStretch(1)
        place.installEventFilter(self)
        document.drawingChanged.connect(self._follow)
        self._follow()

    def _take(self, sample: Sample) -> None:
        self._document.replace(sample.image)
        self._predictions.predict()

    def _follow(self) -> None:
        self.setVisible(self._document.is_blank)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        """Uses the room; where it is low, the words give way."""
        room, number = self._place.size(), len(self._buttons)
        font = QFont(QApplication.font())
        # The words are in proportion to the drawings, and never below the system's size.
        font.setPixelSize(max(QFontInfo(font).pixelSize(), min(room.height() // 8, _LARGEST_TYPE)))
        self._words.setFont(font)
        words = self._words.sizeHint().height() + theme.SPACE
        is_high = room.height() >= 3 * words
        self._words.setVisible(is_high)
        height = room.height() - (words if is_high else 0)
        width = (room.width() - (number - 1) * theme.SPACE) // number
        for button in self._buttons:
            button.setFixedSize(QSize(1, 1) * max(1, min(width, height, _LARGEST_SIDE)))
        self.setGeometry(self._place.rect())


class _SampleButton(QAbstractButton):
    """A sample drawing on paper."""

    chosen = Signal(object)
    """The `Sample` that was clicked."""

    def __init__(self, sample: Sample) -> None:
        super().__init__()
        self._sample = sample
        digit = sample.digit
        self.setObjectName(f"sampleDrawing{'Hard' if digit is None else digit}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(
            translate("SampleDrawings", "Sample: a hard one")
            if digit is None
            else translate("SampleDrawings", "Sample: {a_digit}").format(
                a_digit=with_article(digit)
            )
        )
        explain(self, translate("SampleDrawings", "Put this drawing on the grid and ask about it"))
        self.clicked.connect(lambda: self.chosen.emit(self._sample))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, palette = QPainter(self), self.palette()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        stands_out = self.hasFocus() or self.underMouse()
        frame = QPen(theme.accent(palette), 2) if stands_out else QPen(theme.edge(palette), 1)
        painter.setPen(frame)
        painter.setBrush(theme.paper(palette))
        inset = frame.widthF() / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 6, 6)
        painter.scale(self.width() / SIZE, self.height() / SIZE)
        brush = QPen(theme.ink(palette), DEFAULT_WIDTH)
        brush.setCapStyle(Qt.PenCapStyle.RoundCap)
        brush.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(brush)
        for points in self._sample.strokes:
            painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in points]))
