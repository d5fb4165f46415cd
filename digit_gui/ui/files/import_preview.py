"""The picture that the drawing was taken from, small, with a frame around what was taken."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from digit_gui.ui import theme
from digit_gui.ui.files.atomic_write import png_of

if TYPE_CHECKING:
    from digit_gui.workspace.importer import Taken

_WIDTH = 72


class TakenView(QWidget):
    """As high as the messages beside it; pointing at it or clicking it shows it larger."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("takenView")
        self.setFixedWidth(_WIDTH)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Ignored)
        self.hide()
        self._taken: Taken | None = None

    @property
    def taken(self) -> Taken | None:
        """What is shown, while it is visible."""
        return self._taken

    def show_taken(self, taken: Taken) -> None:
        self._taken = taken
        words = f"The framed part of {taken.name} was taken."
        self.setAccessibleName(words)
        framed = taken.thumbnail.copy()
        painter = QPainter(framed)
        _frame(painter, QRectF(taken.area))
        painter.end()
        data = png_of(framed).toBase64().toStdString()
        self.setToolTip(f"<img src='data:image/png;base64,{data}'><br>{escape(words)}")
        self.update()
        self.show()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        QToolTip.showText(event.globalPosition().toPoint(), self.toolTip(), self)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._taken is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        thumbnail, area = self._taken.thumbnail, QRectF(self._taken.area)
        size = QSizeF(thumbnail.size())
        room = QSizeF(self.width() - 2, self.height() - 2)
        share = min(room.width() / size.width(), room.height() / size.height())
        painter.translate(1, (self.height() - size.height() * share) / 2)
        place = QRectF(QPointF(0, 0), size * share)
        painter.drawImage(place, thumbnail)
        painter.setPen(QPen(theme.line(self.palette()), 1))
        painter.drawRect(place)
        _frame(painter, QRectF(area.topLeft() * share, area.size() * share))


def _frame(painter: QPainter, area: QRectF) -> None:
    """Around `area`; stands out against any picture: a light line beside a dark one."""
    for distance, colour in ((1, "#7db0ff"), (2, "#101214")):
        painter.setPen(QPen(QColor(colour), 1))
        painter.drawRect(area.adjusted(-distance, -distance, distance, distance))
