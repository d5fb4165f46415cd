"""What is done to a sum until it is the value: pooling, normalization, activation, as steps."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPalette, QPen

from digit_gui.ui import theme
from digit_gui.ui.inside.columns.words import TIMES
from digit_gui.ui.inside.followed.source_list import DECIMALS

if TYPE_CHECKING:
    from digit_gui.core.activations import Operation
    from digit_gui.ui.inside.followed.value import FollowedValue

_MINUS = "\N{MINUS SIGN}"


def paint_operations(
    painter: QPainter, area: QRectF, value: FollowedValue, palette: QPalette, *, exact: bool
) -> None:
    """Paints the steps from left to right: what is done above, the result below.

    Args:
        painter: with the font of the texts.
        area: for two lines and an arrow.
        value: the followed value.
        palette: for the colours.
        exact: whether the words are exact, or simple.
    """
    cell_sum = value.cell_sum
    inputs = cell_sum.patch.shape[2]
    first = f"sum of {inputs}" if inputs > 1 else "sum"
    if cell_sum.bias:
        first += f", bias {cell_sum.bias:+.{DECIMALS}f}"
    steps = [(first, f"{cell_sum.total:.{DECIMALS}f}")]
    before = cell_sum.total
    for operation in cell_sum.operations:
        steps.append((_words(operation, before, exact=exact), _result(operation)))
        before = operation.value
    _paint_steps(painter, area, steps, palette)


def _paint_steps(
    painter: QPainter, area: QRectF, steps: list[tuple[str, str]], palette: QPalette
) -> None:
    """Each step is as wide as its words need, in two lines where there is no room for one."""
    plain, bold = QFont(painter.font()), QFont(painter.font())
    bold.setBold(True)
    metrics = QFontMetricsF(plain)
    line, arrow = metrics.height(), metrics.horizontalAdvance("\N{RIGHTWARDS ARROW}") + theme.SPACE
    widths = [
        max(metrics.horizontalAdvance(words), QFontMetricsF(bold).horizontalAdvance(result)) + 2
        for words, result in steps
    ]
    room = area.width() - (arrow + theme.SPACE) * (len(steps) - 1)
    share = min(1.0, room / sum(widths))
    painter.setPen(QPen(theme.line(palette), 1))
    painter.drawLine(area.topLeft(), area.topRight())
    left = Qt.AlignmentFlag.AlignLeft
    x, top = area.x(), area.y() + line * 0.4
    for n, ((words, result), width) in enumerate(zip(steps, widths, strict=True)):
        is_last = n == len(steps) - 1
        painter.setFont(plain)
        painter.setPen(theme.dimmed(palette))
        above = QRectF(x, top, width * share, line * 2)
        bottom = left | Qt.AlignmentFlag.AlignBottom | Qt.TextFlag.TextWordWrap
        painter.drawText(above, bottom, words)
        below = QRectF(x, top + 2.1 * line, width * share, line)
        x = below.right() + theme.SPACE
        painter.setPen(theme.text(palette))
        if not is_last:
            sign = QRectF(x, below.y(), arrow, line)
            painter.drawText(sign, left, "\N{RIGHTWARDS ARROW}")
            x = sign.right()
        painter.setFont(bold if is_last else plain)
        painter.drawText(below, left, result)
    painter.setFont(plain)


def _words(operation: Operation, before: float, *, exact: bool) -> str:
    layer = operation.layer
    match layer.kind:
        case "pooling":
            assert operation.pooled is not None
            numbers = ", ".join(f"{v:.2f}" for v in np.sort(operation.pooled.ravel())[::-1])
            name = f"{layer.name} of {operation.pooled.size}"
            return f"pooling, the {name}: {numbers}"
        case "normalization":
            sign = "+" if operation.shift >= 0 else _MINUS
            factors = f"{TIMES} {operation.scale:.3f} {sign} {abs(operation.shift):.3f}"
            return (
                f"normalization: {factors}" if exact else f"rescaled by learned numbers: {factors}"
            )
        case "scaling":
            return f"divided by the temperature {1 / operation.scale:.2f}"
        case "softmax":
            return "its share of all ten"
        case _:
            if layer.name == "relu":
                return (
                    f"activation: max(0, {before:.3f})"
                    if exact
                    else "activation: below 0 becomes 0"
                )
            return layer.name


def _result(operation: Operation) -> str:
    if operation.layer.kind == "softmax":
        return f"{operation.value:.2%}".replace("%", " %")
    return f"{operation.value:.{DECIMALS}f}"
