"""The answer in large type."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QApplication, QLabel, QSizePolicy

from digit_gui.core.words import translate

_OF_DIGIT, _OF_WORD = 0.8, 0.4
"""Height of the type, as a share of the label's."""


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
            # Of a label with a name, screen readers know no text.
            self.setAccessibleDescription(text)
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        font = QFont(QApplication.font())
        # A digit is an answer; a word, such as Unknown, is said calmly.
        is_digit = len(self.text()) == 1
        font.setWeight(QFont.Weight.DemiBold if is_digit else QFont.Weight.Normal)
        font.setPixelSize(max(8, round(self.height() * (_OF_DIGIT if is_digit else _OF_WORD))))
        across = QFontMetrics(font).horizontalAdvance(self.text())
        room = self.width() * 9 // 10
        if across > room > 0:
            font.setPixelSize(max(8, font.pixelSize() * room // across))
        self.setFont(font)
