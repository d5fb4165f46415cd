"""The line below the network: what is pointed at, and else what can be done."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

_LEAST, _MOST = 2, 5
"""Lines of text that there is room for."""


class PointedText(QLabel):
    """Its height is that of its usual words, so that nothing moves when words come and go.

    Args:
        usual: what is mostly shown, or something as long.
    """

    def __init__(self, usual: str) -> None:
        super().__init__()
        self._usual = usual
        self.setObjectName("insideText")
        self.setProperty("secondary", True)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignTop)
        # A long sentence must not make the window wider.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._fix_height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fix_height()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fix_height()

    def _fix_height(self) -> None:
        metrics, wrapped = self.fontMetrics(), Qt.TextFlag.TextWordWrap
        needed = metrics.boundingRect(0, 0, self.width(), 0, wrapped, self._usual).height()
        line = metrics.height()
        self.setFixedHeight(min(max(needed, _LEAST * line), _MOST * line))
