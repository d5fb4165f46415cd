"""The way to the help, and to what a single control is for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow, QWhatsThis

from digit_gui.ui.commands.actions import Actions

if TYPE_CHECKING:
    from digit_gui.ui.help.help_window import HelpWindow


class HelpEntry(QObject):
    """Opens the help, which is made when it is first wanted, and What's This?

    Args:
        act: the main window's actions.
        window: the main window.
    """

    def __init__(self, act: Actions, window: QMainWindow) -> None:
        super().__init__(window)
        self._act, self._owner = act, window
        self._window: HelpWindow | None = None
        act.help.triggered.connect(lambda: self.open())
        act.shortcuts.triggered.connect(lambda: self.open("keys"))
        act.whats_this.triggered.connect(QWhatsThis.enterWhatsThisMode)

    def open(self, section: str = "") -> None:
        """Shows the help: the section of that name, or the one that was read last."""
        if self._window is None:
            from digit_gui.ui.help.help_window import HelpWindow

            self._window = HelpWindow(self._owner.menuBar(), self._act, self._owner)
        self._window.open(section)
