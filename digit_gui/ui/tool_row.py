"""The tools under the drawing: one row, or three short ones where the network needs the width."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QWidget

from digit_gui.core.words import translate
from digit_gui.ui.canvas.brush_slider import BrushSlider
from digit_gui.ui.commands.action_button import ActionButton
from digit_gui.ui.commands.actions import Actions
from digit_gui.ui.looks import theme
from digit_gui.ui.looks.type_scale import scaled_font

_COMPACT_COLUMNS = 6


class ToolRow(QWidget):
    """Predict first, then what changes the drawing; what changes the program at the far end."""

    def __init__(self, act: Actions, brush: BrushSlider) -> None:
        super().__init__()
        self._predict = ActionButton(act.predict, "predictButton")
        self._drawing = [
            ActionButton(act.clear, "clearButton"),
            ActionButton(act.undo, "undoButton"),
            ActionButton(act.redo, "redoButton"),
            ActionButton(act.erase, "eraserButton"),
        ]
        label = QLabel(translate("ToolRow", "&Brush"))
        label.setBuddy(brush)
        # In larger type it may be narrower than it wants to be, for a moment.
        label.setMinimumWidth(label.sizeHint().width())
        self._brush = [label, brush]
        self._program = [
            ActionButton(act.live, "liveToggle"),
            ActionButton(act.inside, "insideToggle"),
        ]
        # All are children from the start, so that the Tab key takes them in this order.
        for widget in (self._predict, *self._drawing, *self._brush, *self._program):
            widget.setParent(self)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(theme.SPACE)
        self._fill_row()

    def set_compact(self, compact: bool) -> None:
        """Whether the tools stand in three short rows."""
        while self._layout.takeAt(0) is not None:
            pass
        if compact:
            self._fill_rows()
        else:
            self._fill_row()

    def set_scale(self, scale: float) -> None:
        """How many times the system's size their type and icons have."""
        for button in (self._predict, *self._drawing, *self._program):
            button.set_scale(scale)
        for widget in self._brush:
            widget.setFont(scaled_font(scale))

    def _fill_row(self) -> None:
        row = self._layout
        row.addWidget(self._predict)
        row.addSpacing(theme.SPACE)
        for button in self._drawing:
            row.addWidget(button)
        row.addSpacing(theme.SPACE)
        for widget in self._brush:
            row.addWidget(widget)
        row.addStretch(1)
        for button in self._program:
            row.addWidget(button)

    def _fill_rows(self) -> None:
        rows = QGridLayout()
        # Before it is filled: of a full one PySide wraps every item, and a wrapper does not notice
        # that Qt deletes its item when the widget moves on. What comes to lie at that address next,
        # an action or a menu, is then taken for the item: the program crashes sooner or later.
        self._layout.addLayout(rows)
        rows.setSpacing(theme.SPACE // 2)
        clear, undo, redo, erase = self._drawing
        live, inside = self._program
        label, brush = self._brush
        rows.addWidget(self._predict, 0, 0, 1, 2)
        rows.addWidget(live, 0, 2, 1, 2)
        rows.addWidget(inside, 0, 4, 1, 2)
        rows.addWidget(clear, 1, 0, 1, 2)
        rows.addWidget(undo, 1, 2, 1, 2)
        rows.addWidget(redo, 1, 4, 1, 2)
        rows.addWidget(erase, 2, 0, 1, 2)
        rows.addWidget(label, 2, 2)
        rows.addWidget(brush, 2, 3, 1, 3)
        for column in range(_COMPACT_COLUMNS):
            rows.setColumnStretch(column, 1)
