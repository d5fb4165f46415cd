"""A look at the drawings: some of each digit, how many there are, and their mean."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from digit_gui.core.learning.lesson_data import (
    FORMS,
    LABELS,
    NO_DIGIT,
    Drawings,
    load_lesson_data,
)
from digit_gui.core.words import decimal, translate
from digit_gui.resources import resource
from digit_gui.ui.canvas.drawing_image import picture_of, shades
from digit_gui.ui.looks import theme
from digit_gui.ui.looks.accessibility import explain
from digit_gui.ui.looks.charts import chart_painter
from digit_gui.ui.workshop.controls import combo_box
from digit_gui.workspace.document import Document

if TYPE_CHECKING:
    from digit_gui.core.grid import Image, Images

_GAP = 4
"""Pixels between two drawings."""


class DataPage(QWidget):
    """What networks learn from, and what they are tested on; a click puts a drawing on the grid."""

    def __init__(self, document: Document) -> None:
        super().__init__()
        data = load_lesson_data(resource("assets/lesson.npz"))
        parts = {
            translate("DataPage", "To learn from ({count})").format(
                count=decimal(len(data.learning))
            ): (data.learning, data.learning_means),
            translate("DataPage", "By strangers, to test on ({count})").format(
                count=decimal(len(data.strangers))
            ): (data.strangers, data.strangers_means),
        }
        which = combo_box(
            list(parts),
            "dataBox",
            translate(
                "DataPage",
                "No network learns from strangers' drawings: they come from other people "
                "and other places.",
            ),
        )
        others = QPushButton(translate("DataPage", "Show &Others"))
        others.setObjectName("otherDrawingsButton")
        explain(others, translate("DataPage", "Show other drawings of each digit."))
        self._sheet = DrawingsSheet()
        origin = QLabel(data.origin, wordWrap=True)
        origin.setProperty("secondary", True)
        origin.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        head = QHBoxLayout()
        head.setSpacing(theme.SPACE)
        head.addWidget(which)
        head.addWidget(others)
        head.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setSpacing(theme.SPACE)
        layout.addLayout(head)
        layout.addWidget(self._sheet, 1)
        layout.addWidget(origin)
        choices = list(parts.values())
        which.currentIndexChanged.connect(lambda at: self._sheet.show_drawings(*choices[at]))
        others.clicked.connect(self._sheet.show_others)
        self._sheet.chosen.connect(document.replace)
        self._sheet.show_drawings(*choices[0])


class DrawingsSheet(QWidget):
    """A row for each digit and one for what is no digit: how many, the mean, and some of them."""

    chosen = Signal(object)
    """The image (28, 28) uint8 that was clicked."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("drawingsSheet")
        self.setMouseTracking(True)
        explain(
            self,
            translate(
                "DataPage",
                "How many there are of each digit, all of them laid upon each other, and "
                "some of them. Click a drawing to put it on the grid.",
            ),
        )
        self._turn = 0
        self._rows: list[Drawings] = []
        self._means: list[Image] = []

    def show_drawings(self, drawings: Drawings, means: Images) -> None:
        """Shows some of these, and the mean for each of `LABELS`."""
        self._rows = [drawings.select(drawings.labels == label) for label in LABELS]
        self._means = list(means)
        self._turn = 0
        self.update()

    def show_others(self) -> None:
        self._turn += 1
        self.update()

    def place(self, row: int, column: int) -> QRectF:
        """Where the drawing in a row and a column is; the column 0 holds the means."""
        high = self.height() / len(LABELS)
        side = high - _GAP
        left = self._before() + column * high + (2 * _GAP if column else 0)
        return QRectF(left, row * high, side, side)

    def _before(self) -> float:
        """The width of the labels and counts, in pixels."""
        return self.fontMetrics().horizontalAdvance(f"{_label(NO_DIGIT)}  {decimal(6000)}  ")

    def _columns(self) -> int:
        return max(0, int((self.width() - self._before()) / (self.height() / len(LABELS))) - 1)

    def _index(self, row: int, column: int) -> int:
        """Which of a row's drawings is shown in a column, from 1 on."""
        return (self._turn * self._columns() + column - 1) % len(self._rows[row])

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = chart_painter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        palette = self.palette()
        colours = shades(theme.paper(palette), theme.ink(palette))
        faint = shades(theme.paper(palette), theme.accent(palette))
        for row, drawings in enumerate(self._rows):
            label = _label(LABELS[row])
            place = self.place(row, 0)
            words = QRectF(0, place.top(), self._before(), place.height())
            painter.setPen(theme.text(palette))
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, label)
            painter.setPen(theme.dimmed(palette))
            count = words.adjusted(0, 0, -self.fontMetrics().averageCharWidth() * 2, 0)
            right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
            painter.drawText(count, right, decimal(len(drawings)))
            painter.drawImage(place, picture_of(self._means[row], faint))
            for column in range(1, self._columns() + 1):
                image = drawings.images[self._index(row, column)]
                painter.drawImage(self.place(row, column), picture_of(image, colours))

    def _at(self, at: QPointF) -> tuple[int, int] | None:
        """Row of the drawing at a point, and its index there."""
        row = min(len(LABELS) - 1, max(0, int(at.y() * len(LABELS) / max(1, self.height()))))
        for column in range(1, self._columns() + 1):
            if self.place(row, column).contains(at):
                return row, self._index(row, column)
        return None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        found = self._at(event.position())
        self.setCursor(Qt.CursorShape.PointingHandCursor if found else Qt.CursorShape.ArrowCursor)
        if found is None:
            self.setToolTip("")
            return
        row, index = found
        drawings = self._rows[row]
        label = (
            translate("DataPage", "No digit")
            if LABELS[row] == NO_DIGIT
            else translate("DataPage", "A {digit}").format(digit=LABELS[row])
        )
        form = translate("LessonData", FORMS[drawings.forms[index]])
        site = drawings.sites[index]
        place = (
            translate("DataPage", "generated")
            if site == "generated"
            else translate("DataPage", "collected at {site}").format(site=site)
        )
        self.setToolTip(f"{label}{f' ({form})' if form else ''}, {place}")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        found = self._at(event.position())
        if found is not None and event.button() == Qt.MouseButton.LeftButton:
            row, index = found
            self.chosen.emit(self._rows[row].images[index])


def _label(label: int) -> str:
    """A digit, or that it is none."""
    return translate("DataPage", "no digit") if label == NO_DIGIT else str(label)
