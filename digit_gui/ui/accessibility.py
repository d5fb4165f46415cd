"""Telling people who listen to the screen what has changed on it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, text: str) -> None:
    """Has a screen reader, if there is one, say `text` about `widget`."""
    # Not needed to show the window, and every class that is imported delays that.
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
