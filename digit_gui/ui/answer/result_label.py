"""The answer in large type."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QApplication, QLabel, QSizePolicy

from digit_gui.core.words import translate


class ResultLabel(QLabel):
    """A digit or a word, as large as the label."""

    def __init__(self) -> None:
        super().__init__(alignment=Qt.AlignmentFlag.AlignCenter)
        self.setObjectName("resultLabel")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(translate("ResultLabel", "Answer"))

    def sizeHint(self) -> QSize:
        return QSize(0, QFontMetrics(QApplication.font()).height() * 5)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, QFontMetrics(QApplication.font()).height() * 5 // 2)

    def setText(self, text: str) -> None:
        if text != self.text():
            super().setText(text)
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        font = QFont(QApplication.font())
        font.setWeight(QFont.Weight.DemiBold)
        font.setPixelSize(max(8, self.height() * 4 // 5))
        across = QFontMetrics(font).horizontalAdvance(self.text())
        room = self.width() * 9 // 10
        if across > room > 0:
            font.setPixelSize(max(8, font.pixelSize() * room // across))
        self.setFont(font)
