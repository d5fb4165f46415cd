"""Buttons that say what they do."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton

from digit_gui.core.words import without_mnemonic
from digit_gui.ui.looks.accessibility import explain


def push_button(text: str, name: str, explanation: str) -> QPushButton:
    """With its object name and a sentence about what it does."""
    button = QPushButton(text)
    button.setObjectName(name)
    button.setAccessibleName(without_mnemonic(text).rstrip("."))
    explain(button, explanation)
    return button
