"""The answers without and with an experiment, side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from digit_gui.core.grid import DIGITS, THRESHOLD
from digit_gui.ui import theme
from digit_gui.ui.answer.wording import UNKNOWN, percentage
from digit_gui.ui.canvas.drawing_image import picture_of, shades

if TYPE_CHECKING:
    from digit_gui.core.experiment import Outcome
    from digit_gui.core.grid import Image
    from digit_gui.core.prediction import Prediction

_TITLES = ("Without the experiment", "With it")


class AnswersPicture(QWidget):
    """Two columns: the drawing, the digit that is named, and ten bars with their percentages."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("experimentAnswers")
        self.setAccessibleName("Answers without and with the experiment")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._image: Image | None = None
        self._outcome: Outcome | None = None

    def sizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        return QSize(line * 28, line * 13)

    def minimumSizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        return QSize(line * 22, line + DIGITS * self.fontMetrics().ascent())

    def show_outcome(self, image: Image | None, outcome: Outcome | None) -> None:
        """Shows an outcome; `image` is the drawing without the experiment."""
        self._image, self._outcome = image, outcome
        self.setAccessibleDescription(self.words())
        self.update()

    def words(self) -> str:
        """Both answers in a sentence."""
        if self._outcome is None:
            return "Draw something to try it out."
        answers = (
            f"{title}: {_named(digit)}, {percentage(float(prediction.likelihoods.max()))}"
            for title, digit, prediction in self._answers(self._outcome)
        )
        return ". ".join(answers)

    def _answers(self, outcome: Outcome) -> tuple[tuple[str, int | None, Prediction], ...]:
        before, after = _TITLES
        return (
            (before, outcome.before.digit, outcome.before),
            (after, outcome.digit, outcome.after),
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.dimmed(self.palette()))
        if self._outcome is None or self._image is None:
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.words())
            return
        images = (self._image, self._outcome.image)
        thresholds = (THRESHOLD, self._outcome.experiment.threshold)
        width = (self.width() - theme.SPACE * 3) / 2
        for n, (title, digit, prediction) in enumerate(self._answers(self._outcome)):
            area = QRectF(n * (width + theme.SPACE * 3), 0, width, self.height())
            self._paint_answer(painter, area, title, images[n], digit, prediction, thresholds[n])

    def _paint_answer(
        self,
        painter: QPainter,
        area: QRectF,
        title: str,
        image: Image,
        digit: int | None,
        prediction: Prediction,
        threshold: float,
    ) -> None:
        palette, metrics = self.palette(), self.fontMetrics()
        painter.setPen(theme.dimmed(palette))
        painter.drawText(area, Qt.AlignmentFlag.AlignTop, title)
        body = area.adjusted(0, metrics.height() + 4, 0, 0)
        side = min(body.width() * 0.3, body.height() * 0.55)
        picture = QRectF(body.left(), body.top(), side, side)
        painter.drawImage(
            picture, picture_of(image, shades(theme.paper(palette), theme.ink(palette)))
        )
        painter.setPen(theme.line(palette))
        painter.drawRect(picture)
        self._paint_digit(
            painter, QRectF(body.left(), picture.bottom(), side, body.height() - side), digit
        )
        bars = body.adjusted(side + theme.SPACE * 2, 0, 0, 0)
        pitch = bars.height() / DIGITS
        figures = metrics.horizontalAdvance("> 99.9 %") + theme.SPACE
        left, length = bars.left() + metrics.horizontalAdvance("0") + theme.SPACE, 0.0
        length = max(bars.right() - figures - left, 0)
        for d in range(DIGITS):
            row = QRectF(bars.left(), bars.top() + d * pitch, bars.width(), pitch)
            likelihood = float(prediction.likelihoods[d])
            painter.setPen(theme.text(palette))
            painter.drawText(row, Qt.AlignmentFlag.AlignVCenter, str(d))
            right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
            painter.drawText(row, right, percentage(likelihood))
            track = QRectF(left, row.center().y() - pitch / 5, length, pitch * 2 / 5)
            painter.fillRect(track, theme.track(palette))
            track.setWidth(length * likelihood)
            named = d == digit
            painter.fillRect(track, theme.accent(palette) if named else theme.dimmed(palette))
        painter.setPen(QPen(theme.line(palette), 1, Qt.PenStyle.DashLine))
        at = left + length * threshold
        painter.drawLine(
            QRectF(at, bars.top(), 0, bars.height()).topLeft(),
            QRectF(at, bars.bottom(), 0, 0).topLeft(),
        )

    def _paint_digit(self, painter: QPainter, area: QRectF, digit: int | None) -> None:
        """The digit that is named, as large as fits."""
        font = painter.font()
        large = painter.font()
        words = _named(digit)
        large.setBold(True)
        large.setPixelSize(max(int(min(area.height() * 0.9, area.width()) * 0.8), 10))
        widest = QFontMetricsF(large).horizontalAdvance(words)
        if widest > area.width():
            large.setPixelSize(max(int(large.pixelSize() * area.width() / widest) - 1, 8))
        painter.setFont(large)
        painter.setPen(theme.text(self.palette()))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, words)
        painter.setFont(font)


def _named(digit: int | None) -> str:
    return UNKNOWN if digit is None else str(digit)
