"""Whether a widget shall show that it has the focus: only when the keyboard has led to it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

_BY_KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
_BACK = (
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
)
"""The focus has been in another window or in a menu, and comes back: as it was before."""


class KeyboardFocus(QObject):
    """Watches how a widget gets and loses the focus, and repaints it when that shall be seen."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._by_keyboard = False
        widget.installEventFilter(self)

    @property
    def is_shown(self) -> bool:
        """Whether the widget has the focus, came to it by the keyboard, and was not clicked."""
        return self._by_keyboard and self._widget.hasFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in (QEvent.Type.MouseButtonPress, QEvent.Type.TabletPress):
            self._set(False)
        elif kind in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            assert isinstance(event, QFocusEvent)
            if event.reason() not in _BACK:
                self._set(event.gotFocus() and event.reason() in _BY_KEYBOARD)
        return super().eventFilter(watched, event)

    def _set(self, by_keyboard: bool) -> None:
        if by_keyboard != self._by_keyboard:
            self._by_keyboard = by_keyboard
            self._widget.update()
