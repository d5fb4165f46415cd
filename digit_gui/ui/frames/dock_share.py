"""A dock's share of the window's width."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QApplication, QDockWidget, QMainWindow


class DockShare(QObject):
    """Gives a dock its share of the window's width, which it keeps when the window's size changes.

    Args:
        window: that the dock is in.
        dock: at its right or left.
        share: of the width, in percent; a person changes it by moving the line between the sides.
    """

    def __init__(self, window: QMainWindow, dock: QDockWidget, share: int) -> None:
        super().__init__(dock)
        self._window = window
        self._dock = dock
        self._share = share
        # The window's size before and after the dock was opened.
        self._grown = (QSize(), QSize())
        dock.installEventFilter(self)
        window.installEventFilter(self)

    @property
    def share(self) -> int:
        """Of the window's width, in percent, that the dock has or had last."""
        return self._share

    def follow(self, is_open: bool, before: QSize) -> None:
        """The dock has been opened or closed; `before` is the window's size before that."""
        # At once, to see whether the window had to grow.
        layout = self._window.layout()
        assert layout is not None
        layout.activate()
        if is_open:
            self._grown = (before, self._window.size())
            self._divide()
        elif self._grown[1] == before:
            self._window.resize(self._grown[0])

    def _divide(self) -> None:
        if self._dock.isVisible() and not self._dock.isFloating():
            width = self._window.width() * self._share // 100
            self._window.resizeDocks([self._dock], [width], Qt.Orientation.Horizontal)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            if watched is self._window:
                self._divide()
            elif self._is_dragged():
                self._share = round(100 * self._dock.width() / self._window.width())
        return super().eventFilter(watched, event)

    def _is_dragged(self) -> bool:
        """Whether a person is moving the line between the two sides."""
        return bool(QApplication.mouseButtons() & Qt.MouseButton.LeftButton)
