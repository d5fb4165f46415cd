"""A panel that paints its title, and leaves the room below to its picture."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from digit_gui.ui.looks import theme


class Titled(QWidget):
    """Paper with a title; what is on it is painted by a subclass."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self._title = title
        self.setAccessibleName(title)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return QSize(220, 200)

    def minimumSizeHint(self) -> QSize:
        return QSize(140, 120)

    def set_title(self, title: str) -> None:
        self._title = title
        self.setAccessibleName(title)
        self.update()

    def paint_title(self, painter: QPainter) -> QRectF:
        """Paints paper and title; returns the room for the rest."""
        painter.fillRect(self.rect(), theme.paper(self.palette()))
        painter.setPen(theme.text(self.palette()))
        high = self.fontMetrics().height()
        line = QRectF(theme.SPACE, theme.SPACE // 2, self.width() - 2 * theme.SPACE, high)
        words = self.fontMetrics().elidedText(
            self._title, Qt.TextElideMode.ElideRight, int(line.width())
        )
        painter.drawText(line, Qt.AlignmentFlag.AlignCenter, words)
        return QRectF(self.rect()).adjusted(
            theme.SPACE, high + theme.SPACE, -theme.SPACE, -theme.SPACE
        )
