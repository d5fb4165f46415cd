"""One digit's likelihood as a bar."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFont,
    QFontMetrics,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QApplication, QProgressBar, QSizePolicy

from digit_gui.core.words import translate
from digit_gui.ui.answer.wording import FULL, percentage
from digit_gui.ui.looks import theme
from digit_gui.ui.looks.charts import chart_painter


class LikelihoodBar(QProgressBar):
    """One digit's likelihood: the digit, the bar with the 50% line across, the percentage.

    The digit that is named is set apart by a pointer and bold type besides its colour. A click
    chooses the digit.
    """

    chosen = Signal(int)
    """The digit, 0 to 9."""
    menuWanted = Signal(int, QPoint)
    """The digit whose menu is asked for, and where on the screen."""

    def __init__(self, digit: int) -> None:
        super().__init__(minimum=0, maximum=FULL)
        self.setObjectName(f"likelihoodBar{digit}")
        # A chart, with digits that are read from left to right, in every language.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._digit = digit
        self._named = False
        self._stale = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(
            translate("LikelihoodBar", "Likelihood of {digit}").format(digit=digit)
        )
        self.clear()

    @property
    def digit(self) -> int:
        return self._digit

    def show_likelihood(self, likelihood: float, *, named: bool) -> None:
        """`likelihood` in 0..1; `named` when this digit is the answer."""
        value, text = round(FULL * likelihood), percentage(likelihood)
        if (named, value, text) == (self._named, self.value(), self.format()):
            return
        self._named = named
        self.setValue(value)
        self.setFormat(text)
        self.setAccessibleDescription(self.format())
        self.update()

    def clear(self) -> None:
        self._named = False
        self.setValue(0)
        self.setFormat("")
        self.setAccessibleDescription("")

    def set_stale(self, stale: bool) -> None:
        self._stale = stale
        self.update()

    def sizeHint(self) -> QSize:
        line = QFontMetrics(QApplication.font()).height()
        return QSize(line * 15, line * 3 // 2)

    def minimumSizeHint(self) -> QSize:
        metrics = QFontMetrics(QApplication.font())
        # Digits have no descenders, so that the lines may be as close as this.
        return QSize(metrics.height() * 12, metrics.ascent() + 1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit(self._digit)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menuWanted.emit(self._digit, event.globalPos())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = chart_painter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette, line = self.palette(), self.fontMetrics().height()
        plain, dim = theme.text(palette), theme.dimmed(palette)
        track = QRectF(self.rect()).adjusted(line * 1.6, 0, -line * 5, 0)
        middle, thick = track.center().y(), min(line * 0.7, track.height() * 0.6)
        track.setTop(middle - thick / 2)
        track.setHeight(thick)

        painter.setPen(QPen(theme.edge(palette), 1))
        painter.setBrush(theme.track(palette))
        painter.drawRoundedRect(track, thick / 4, thick / 4)
        painter.setPen(Qt.PenStyle.NoPen)
        filled = QRectF(track)
        filled.setWidth(track.width() * self.value() / FULL)
        named_colour = theme.accent(palette) if self._named else dim
        painter.setBrush(theme.faded(named_colour, palette) if self._stale else named_colour)
        painter.drawRoundedRect(filled, min(thick / 4, filled.width() / 2), thick / 4)
        if self._named:
            tip = QPointF(line * 0.55, middle)
            back = QPointF(-line * 0.4, 0)
            up = QPointF(0, line * 0.28)
            painter.drawPolygon(QPolygonF([tip, tip + back + up, tip + back - up]))

        painter.setPen(QPen(theme.line(palette), 1, Qt.PenStyle.DashLine))
        half = round(track.center().x()) + 0.5
        painter.drawLine(QPointF(half, 0), QPointF(half, self.height()))

        font = QFont(self.font())
        font.setBold(self._named)
        painter.setFont(font)
        painter.setPen(dim if self._stale else plain)
        row = QRectF(self.rect())
        vertical = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(row.adjusted(line * 0.8, 0, 0, 0), vertical, str(self._digit))
        painter.drawText(row, vertical | Qt.AlignmentFlag.AlignRight, self.text())
