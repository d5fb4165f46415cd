"""The line at the foot of the window: what the program is doing, and what went wrong."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from digit_gui.core.words import translate
from digit_gui.ui.commands.action_button import ActionButton
from digit_gui.ui.looks import theme
from digit_gui.ui.looks.accessibility import announce
from digit_gui.ui.looks.type_scale import scaled_font


class MessageBar(QWidget):
    """A thin bar that moves while the network loads, a text, and buttons when it can't load."""

    def __init__(self, *remedies: ActionButton) -> None:
        super().__init__()
        self._busy = QProgressBar(minimum=0, maximum=0, textVisible=False)
        self._busy.setObjectName("busyBar")
        self._busy.setFixedHeight(3)
        self._busy.setAccessibleName(translate("MessageBar", "The network is loading"))
        kept = self._busy.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self._busy.setSizePolicy(kept)
        self._label = QLabel(wordWrap=True)
        self._label.setObjectName("messageLabel")
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._label.setAccessibleName(translate("MessageBar", "Message"))
        self._label.setWhatsThis(
            translate("MessageBar", "What the program does, and what it found.")
        )
        self._remedies = remedies
        line = QHBoxLayout()
        line.setSpacing(theme.SPACE * 2)
        line.addWidget(self._label, 1)
        for remedy in remedies:
            line.addWidget(remedy)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SPACE)
        layout.addWidget(self._busy)
        layout.addLayout(line)
        self._status = ""
        self.set_scale(1.0)
        self.show_status("")

    def set_scale(self, scale: float) -> None:
        """How many times the system's size the type has; there is always room for two lines."""
        self._label.setFont(scaled_font(scale))
        self._label.setMinimumHeight(2 * self._label.fontMetrics().lineSpacing())
        for remedy in self._remedies:
            remedy.set_scale(scale)

    @property
    def is_busy(self) -> bool:
        """Whether something is under way."""
        return not self._busy.isHidden()

    def show_status(self, text: str, *, busy: bool = False, offer_remedy: bool = False) -> None:
        """What holds until the next status: what is being done, or what does not work."""
        self._status = text
        self._busy.setVisible(busy)
        for remedy in self._remedies:
            remedy.setVisible(offer_remedy and remedy.isEnabled())
        self._show(text)

    def show_message(self, text: str) -> None:
        """Says something, until `end_message` or the next message."""
        self._show(text)

    def end_message(self) -> None:
        """Back to the status."""
        self._show(self._status)

    def _show(self, text: str) -> None:
        if text != self._label.text():
            self._label.setText(text)
            # Of a label with a name, screen readers know no text.
            self._label.setAccessibleDescription(text)
            if text:
                announce(self._label, text)
