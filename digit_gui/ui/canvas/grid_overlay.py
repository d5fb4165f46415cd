"""What the overlays on the drawing grid have in common."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QWidget

from digit_gui.ui.canvas.drawing_grid import DrawingGrid


class GridOverlay(QWidget):
    """Lies over the drawing grid, as large as it, and lets the pen through.

    Args:
        grid: that it lies over; it is hidden until something is shown.
        name: its object name.
    """

    def __init__(self, grid: DrawingGrid, name: str) -> None:
        super().__init__(grid)
        self._grid = grid
        self.setObjectName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        grid.installEventFilter(self)
        self.hide()

    def _appear(self, words: str) -> None:
        """Shows what is to be painted now; `words` are for those who hear the screen."""
        self.setAccessibleName(words)
        self.setGeometry(self._grid.rect())
        self.show()
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._grid.rect())
        return super().eventFilter(watched, event)
