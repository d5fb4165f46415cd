"""The row of tools under the drawing."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel

from digit_gui.ui import theme
from digit_gui.ui.actions import ActionButton, Actions
from digit_gui.ui.canvas.brush_slider import BrushSlider


def tool_row(act: Actions, brush: BrushSlider) -> QHBoxLayout:
    """Predict first, then what changes the drawing; what changes the program at the far end."""
    row = QHBoxLayout()
    row.setSpacing(theme.SPACE)
    row.addWidget(ActionButton(act.predict, "predictButton"))
    row.addSpacing(theme.SPACE)
    row.addWidget(ActionButton(act.clear, "clearButton"))
    row.addWidget(ActionButton(act.undo, "undoButton"))
    row.addWidget(ActionButton(act.redo, "redoButton"))
    row.addWidget(ActionButton(act.erase, "eraserButton"))
    row.addSpacing(theme.SPACE)
    label = QLabel("&Brush")
    label.setBuddy(brush)
    row.addWidget(label)
    row.addWidget(brush)
    row.addStretch(1)
    row.addWidget(ActionButton(act.live, "liveToggle"))
    row.addWidget(ActionButton(act.inside, "insideToggle"))
    return row
