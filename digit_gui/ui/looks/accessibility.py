"""What is said about widgets: tooltips, descriptions, and announcements to screen readers."""

from __future__ import annotations

import re

from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, text: str) -> None:
    """Has a screen reader, if one is running, say `text` about `widget`."""
    # Not needed to show the window, and each class that is imported delays that.
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


def describe(widget: QWidget, words: str) -> None:
    """How a widget is used: read out, and the answer to What's This?; it has no tooltip."""
    widget.setAccessibleDescription(re.sub("<.*?>", "", words))
    widget.setWhatsThis(words)


def explain(widget: QWidget, explanation: str) -> None:
    """A sentence about a widget: as above, and its tooltip."""
    describe(widget, explanation)
    widget.setStatusTip(explanation)
    # Only rich text is broken into lines.
    widget.setToolTip(explanation if explanation.startswith("<p>") else f"<p>{explanation}</p>")
