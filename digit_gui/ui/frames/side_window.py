"""A window beside the main one: the workshop, My Hand, the help."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QPalette, QShortcut, QShowEvent
from PySide6.QtWidgets import QLabel, QMainWindow, QWidget

from digit_gui.ui.looks import theme
from digit_gui.ui.looks.accessibility import announce


class SideWindow(QMainWindow):
    """It need not stay above the main window, goes with its colours, and has a line of words.

    Args:
        owner: that it ends with.
        emphasized: object names of the buttons that stand out, as Predict does.
    """

    def __init__(self, owner: QWidget, emphasized: tuple[str, ...] = ()) -> None:
        super().__init__(owner)
        self._emphasized = emphasized
        self.message = QLabel()
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        QShortcut(QKeySequence.StandardKey.Close, self, self.close)

    def fit(self, size: QSize) -> None:
        """Takes its first size, as far as the screen allows, and its colours."""
        self._take_colours()
        self.resize(size.boundedTo(self.screen().availableSize() * 0.95))

    def say(self, text: str) -> None:
        """Shows words to the person, until the next."""
        self.message.setText(text)
        if text:
            announce(self.message, text)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        window = self.windowHandle()
        if window is not None:
            window.setTransientParent(None)  # type: ignore[arg-type]

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.ApplicationPaletteChange):
            self._take_colours()
        super().changeEvent(event)

    def _take_colours(self) -> None:
        sheet = self._style_sheet(QGuiApplication.palette())
        if sheet != self.styleSheet():
            self.setStyleSheet(sheet)

    def _style_sheet(self, palette: QPalette) -> str:
        if not self._emphasized:
            return ""
        accent, upon = theme.accent(palette).name(), theme.on_accent(palette).name()
        enabled = ", ".join(f"QPushButton#{name}:enabled" for name in self._emphasized)
        focused = ", ".join(f"QPushButton#{name}:focus" for name in self._emphasized)
        return f"""
        {enabled} {{
            background: {accent}; color: {upon}; border-color: {accent}; font-weight: 600;
        }}
        {focused} {{ border: 2px solid {theme.text(palette).name()}; }}
        """
