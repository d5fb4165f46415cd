"""A button for an action."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QSizePolicy

from digit_gui.core.words import without_mnemonic
from digit_gui.ui.looks.type_scale import scaled_font

_ICON = 16
"""Side in pixels of an icon beside type of the system's size."""


class ActionButton(QPushButton):
    """A button that triggers an action, and follows its text, icon and state.

    Its least size is that of the system's type: a window that becomes small at once need not stay
    as wide as its large type was.
    """

    def __init__(self, action: QAction, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._action = action
        self._scale = 1.0
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setCheckable(action.isCheckable())
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        self._follow()

    def set_scale(self, scale: float) -> None:
        """How many times the system's size text and icon have."""
        self._scale = scale
        self.setFont(scaled_font(scale))
        side = round(_ICON * scale)
        self.setIconSize(QSize(side, side))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint() / self._scale

    def _follow(self) -> None:
        words = without_mnemonic(self._action.text())
        self.setText(words)
        self.setAccessibleName(words)
        self.setAccessibleDescription(self._action.statusTip())
        self.setToolTip(self._action.toolTip())
        self.setWhatsThis(self._action.whatsThis())
        self.setIcon(self._action.icon())
        self.setEnabled(self._action.isEnabled())
        self.setChecked(self._action.isChecked())
