"""The answers without and with an experiment, side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from digit_gui.core.grid import DIGITS
from digit_gui.core.words import translate
from digit_gui.ui.answer.wording import UNKNOWN, percentage
from digit_gui.ui.canvas.drawing_image import picture_of, shades
from digit_gui.ui.looks import theme
from digit_gui.ui.looks.charts import chart_painter

if TYPE_CHECKING:
    from digit_gui.core.grid import Image
    from digit_gui.core.inspection.experiment import Outcome
    from digit_gui.core.prediction import Prediction

_NARROW = 12
"""Lines of text: the width of an answer below which the bars need all of it."""


class _Side(NamedTuple):
    """One of the two answers, and what it is about."""

    title: str
    short_title: str
    image: Image
    prediction: Prediction


class AnswersPicture(QWidget):
    """Two columns: the drawing, the digit that is named, and ten bars with their percentages."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("experimentAnswers")
        self.setAccessibleName(
            translate("AnswersPicture", "Answers without and with the experiment")
        )
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._image: Image | None = None
        self._outcome: Outcome | None = None

    def sizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        return QSize(line * 28, line * 13)

    def minimumSizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        return QSize(line * 16, line + DIGITS * self.fontMetrics().ascent())

    def show_outcome(self, image: Image | None, outcome: Outcome | None) -> None:
        """Shows an outcome, or that there is none yet; `image` is the drawing as it is."""
        self._image, self._outcome = image, outcome
        self.setAccessibleDescription(self.words())
        self.update()

    def words(self) -> str:
        """Both answers in a sentence; none while the first of them is awaited."""
        if self._outcome is None:
            is_drawn = self._image is not None and self._image.any()
            return "" if is_drawn else translate("AnswersPicture", "Draw something to try it out.")
        answers = (
            f"{side.title}: {_named(side.prediction.digit)}, "
            f"{percentage(float(side.prediction.likelihoods.max()))}"
            for side in self._sides()
        )
        return ". ".join(answers)

    def _sides(self) -> tuple[_Side, ...]:
        outcome = self._outcome
        if outcome is None or self._image is None:
            return ()
        before, after = outcome.before, outcome.after
        return (
            _Side(
                translate("AnswersPicture", "Without the experiment"),
                translate("AnswersPicture", "Without"),
                self._image,
                before,
            ),
            _Side(
                translate("AnswersPicture", "With it"),
                translate("AnswersPicture", "With"),
                outcome.image,
                after,
            ),
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = chart_painter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.dimmed(self.palette()))
        sides = self._sides()
        if not sides:
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.words())
        gap = theme.SPACE * 3
        width = (self.width() - gap) / 2
        for n, side in enumerate(sides):
            self._paint_side(painter, QRectF(n * (width + gap), 0, width, self.height()), side)

    def _paint_side(self, painter: QPainter, area: QRectF, side: _Side) -> None:
        """A title, the drawing and the digit, and the bars; where it is narrow, no drawing."""
        line = self.fontMetrics().height()
        body = area.adjusted(0, line + 4, 0, 0)
        is_narrow = area.width() < _NARROW * line
        title = f"{side.short_title}: {_named(side.prediction.digit)}" if is_narrow else side.title
        painter.setPen(theme.text(self.palette()) if is_narrow else theme.dimmed(self.palette()))
        painter.drawText(area, Qt.AlignmentFlag.AlignTop, title)
        if not is_narrow:
            across = min(body.width() * 0.3, body.height() * 0.55)
            self._paint_drawing(painter, QRectF(body.topLeft(), QSizeF(across, across)), side)
            below = QRectF(body.left(), body.top() + across, across, body.height() - across)
            self._paint_digit(painter, below, side.prediction.digit)
            body.setLeft(body.left() + across + theme.SPACE * 2)
        self._paint_bars(painter, body, side)

    def _paint_drawing(self, painter: QPainter, area: QRectF, side: _Side) -> None:
        palette = self.palette()
        colours = shades(theme.paper(palette), theme.ink(palette))
        painter.drawImage(area, picture_of(side.image, colours))
        painter.setPen(theme.line(palette))
        painter.drawRect(area)

    def _paint_digit(self, painter: QPainter, area: QRectF, digit: int | None) -> None:
        """The digit that is named, as large as fits."""
        font, large = painter.font(), painter.font()
        large.setBold(True)
        large.setPixelSize(max(int(min(area.height() * 0.9, area.width()) * 0.8), 10))
        widest = QFontMetricsF(large).horizontalAdvance(_named(digit))
        if widest > area.width():
            large.setPixelSize(max(int(large.pixelSize() * area.width() / widest) - 1, 8))
        painter.setFont(large)
        painter.setPen(theme.text(self.palette()))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, _named(digit))
        painter.setFont(font)

    def _paint_bars(self, painter: QPainter, area: QRectF, side: _Side) -> None:
        palette, metrics = self.palette(), self.fontMetrics()
        pitch = area.height() / DIGITS
        left = area.left() + metrics.horizontalAdvance("0") + theme.SPACE
        figures = metrics.horizontalAdvance(percentage(0.9999)) + theme.SPACE
        length = max(area.right() - figures - left, 0)
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        for d in range(DIGITS):
            row = QRectF(area.left(), area.top() + d * pitch, area.width(), pitch)
            likelihood = float(side.prediction.likelihoods[d])
            painter.setPen(theme.text(palette))
            painter.drawText(row, Qt.AlignmentFlag.AlignVCenter, str(d))
            painter.drawText(row, right, percentage(likelihood))
            track = QRectF(left, row.center().y() - pitch / 5, length, pitch * 2 / 5)
            painter.fillRect(track, theme.track(palette))
            track.setWidth(length * likelihood)
            is_named = d == side.prediction.digit
            painter.fillRect(track, theme.accent(palette) if is_named else theme.dimmed(palette))
        painter.setPen(QPen(theme.line(palette), 1, Qt.PenStyle.DashLine))
        at = left + length * side.prediction.threshold
        painter.drawLine(QPointF(at, area.top()), QPointF(at, area.bottom()))


def _named(digit: int | None) -> str:
    return translate("Wording", UNKNOWN) if digit is None else str(digit)
