"""What is done to a sum until it is the value: pooling, normalization, activation, as steps."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPalette, QPen

from digit_gui.core.words import decimal, percent, signed_decimal, translate
from digit_gui.ui.inside.columns.words import TIMES, pooling_name
from digit_gui.ui.inside.followed.source_list import DECIMALS
from digit_gui.ui.looks import theme

if TYPE_CHECKING:
    from digit_gui.core.inspection.activations import Operation
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
    first = (
        translate("OperationsPicture", "sum of {inputs}").format(inputs=inputs)
        if inputs > 1
        else translate("OperationsPicture", "sum")
    )
    if cell_sum.bias:
        first += translate("OperationsPicture", ", bias {bias}").format(
            bias=signed_decimal(cell_sum.bias, DECIMALS)
        )
    steps = [(first, decimal(cell_sum.total, DECIMALS))]
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
            numbers = "; ".join(decimal(v, 2) for v in np.sort(operation.pooled.ravel())[::-1])
            return translate(
                "OperationsPicture", "pooling, the {which} of {count}: {numbers}"
            ).format(which=pooling_name(layer), count=operation.pooled.size, numbers=numbers)
        case "normalization":
            sign = "+" if operation.shift >= 0 else _MINUS
            factors = (
                f"{TIMES} {decimal(operation.scale, 3)} {sign} {decimal(abs(operation.shift), 3)}"
            )
            return (
                translate("OperationsPicture", "normalization: {factors}").format(factors=factors)
                if exact
                else translate(
                    "OperationsPicture", "rescaled by learned numbers: {factors}"
                ).format(factors=factors)
            )
        case "scaling" if operation.scale == 0:
            return translate("OperationsPicture", "switched off")
        case "scaling":
            return translate("OperationsPicture", "divided by the temperature {value}").format(
                value=decimal(1 / operation.scale, 2)
            )
        case "softmax":
            return translate("OperationsPicture", "its share of all ten")
        case _:
            if layer.name == "relu":
                return (
                    translate("OperationsPicture", "activation: max(0, {before})").format(
                        before=decimal(before, 3)
                    )
                    if exact
                    else translate("OperationsPicture", "activation: below 0 becomes 0")
                )
            return layer.name


def _result(operation: Operation) -> str:
    if operation.layer.kind == "softmax":
        return percent(operation.value, 2)
    return decimal(operation.value, DECIMALS)
