"""What is said about widgets: tooltips, descriptions, and announcements to screen readers."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, text: str) -> None:
    """Has a screen reader, if one is running, say `text` about `widget`."""
    # Not needed to show the window, and each class that is imported delays that.
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


def explain(widget: QWidget, explanation: str) -> None:
    """A sentence about a widget: its tooltip, in the line below the window, and read out."""
    widget.setStatusTip(explanation)
    widget.setToolTip(f"<p>{explanation}</p>")
    widget.setAccessibleDescription(explanation)
