"""The side of the window on which a person draws and reads the answer."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from digit_gui.ui.looks import theme
from digit_gui.ui.looks.type_scale import scale_for
from digit_gui.ui.message_bar import MessageBar
from digit_gui.ui.tool_row import ToolRow

_DIRECTION = QBoxLayout.Direction

_STEPS = 8
"""Sizes of the type between one and its double."""


class DrawingSide(QWidget):
    """The grid, the answer beside it, the tools and the messages below.

    It can be made compact, for when the network is looked into: the answer then stands below the
    grid.

    Args:
        grid: to draw on.
        answer: to the drawing.
        tools: buttons and the brush.
        messages: to the person.
    """

    scaleChanged = Signal(float)
    """How many times the system's size the type below the drawing has."""

    def __init__(
        self, grid: QWidget, answer: QWidget, tools: ToolRow, messages: MessageBar
    ) -> None:
        super().__init__()
        space = theme.SPACE
        self._tools = tools
        self._is_compact = False
        self._scale = 1.0
        for part in (tools, messages):
            self.scaleChanged.connect(part.set_scale)
        self._inner = [layout for part in (tools, messages) if (layout := part.layout())]
        self._pair = QBoxLayout(_DIRECTION.LeftToRight)
        # The grid takes the width that it can use, the answer the rest.
        self._pair.addWidget(grid, 1)
        self._pair.addWidget(answer)
        self._top = QHBoxLayout()
        self._top.addLayout(self._pair, 1)
        self._foot = QBoxLayout(_DIRECTION.LeftToRight)
        self._foot.addWidget(messages, 1)
        self._layout = QVBoxLayout(self)
        self._layout.addLayout(self._top, 1)
        self._layout.addWidget(tools)
        self._layout.addLayout(self._foot)
        for layout in (self._pair, self._top):
            layout.setSpacing(space * 3)
        self._layout.setContentsMargins(space * 2, space * 2, space * 2, space)
        self._layout.setSpacing(space * 2)

    @property
    def scale(self) -> float:
        """How many times the system's size the type below the drawing has."""
        return self._scale

    def set_compact(self, compact: bool) -> None:
        """Whether grid and answer stand one below the other, close together."""
        space = theme.SPACE
        self._is_compact = compact
        self._fit_type()
        self._tools.set_compact(compact)
        direction = _DIRECTION.TopToBottom if compact else _DIRECTION.LeftToRight
        self._pair.setDirection(direction)
        self._pair.setStretch(1, 1 if compact else 0)
        self._foot.setDirection(direction)
        self._pair.setSpacing(space if compact else space * 3)
        margin, gap = (space, space // 2) if compact else (space * 2, space * 2)
        self._layout.setContentsMargins(margin, gap, margin, space)
        self._layout.setSpacing(gap)
        # At once, or the window would grow to the least size of both arrangements together.
        self._layout.activate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_type()

    def _fit_type(self) -> None:
        scale = 1.0 if self._is_compact else scale_for(self.width(), self.height())
        # In steps: each new size of the type lays everything out anew.
        scale = round(scale * _STEPS) / _STEPS
        if scale != self._scale:
            self._scale = scale
            self.scaleChanged.emit(scale)
            # At once and from within, or all would be seen to move twice.
            for layout in (*self._inner, self._layout):
                layout.activate()

    def add_strip(self, strip: QWidget) -> None:
        """Puts the earlier drawings at the far side."""
        self._top.addWidget(strip)
        # At once: a strip that was remembered would be painted in the corner first.
        self._top.activate()

    def add_head(self, widget: QWidget) -> None:
        """Puts something above all else."""
        self._layout.insertWidget(0, widget)

    def add_preview(self, preview: QWidget) -> None:
        """Puts the picture that was opened before the messages."""
        self._foot.insertWidget(0, preview)

    def add_foot(self, widget: QWidget) -> None:
        """Puts something behind the messages."""
        self._foot.addWidget(widget)
