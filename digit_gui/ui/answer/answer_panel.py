"""The answer: the digit or "Unknown" in large letters, and ten bars of likelihood."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QFontInfo,
    QFontMetrics,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QLabel, QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from digit_gui.core.grid import DIGITS
from digit_gui.ui import theme
from digit_gui.ui.accessibility import announce
from digit_gui.ui.answer.wording import FULL, doubt, percentage

if TYPE_CHECKING:
    from digit_gui.core.prediction import Prediction

UNKNOWN = "Unknown"


class ResultLabel(QLabel):
    """A digit or a word, as large as the label."""

    def __init__(self) -> None:
        super().__init__(alignment=Qt.AlignmentFlag.AlignCenter)
        self.setObjectName("resultLabel")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self.setAccessibleName("Answer")

    def sizeHint(self) -> QSize:
        return QSize(0, QFontMetrics(QApplication.font()).height() * 5)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def setText(self, text: str) -> None:
        if text != self.text():
            super().setText(text)
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        font = QFont(QApplication.font())
        font.setWeight(QFont.Weight.DemiBold)
        font.setPixelSize(max(8, self.height() * 4 // 5))
        across = QFontMetrics(font).horizontalAdvance(self.text())
        room = self.width() * 9 // 10
        if across > room > 0:
            font.setPixelSize(max(8, font.pixelSize() * room // across))
        self.setFont(font)


class LikelihoodBar(QProgressBar):
    """One digit's likelihood: the digit, the bar with the 50% line across, the percentage.

    The digit that is named is set apart by a pointer and bold type besides its colour. A click
    chooses the digit.
    """

    chosen = Signal(int)

    def __init__(self, digit: int) -> None:
        super().__init__(minimum=0, maximum=FULL)
        self.setObjectName(f"likelihoodBar{digit}")
        self._digit = digit
        self._named = False
        self._stale = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(f"Likelihood of {digit}")
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
        return QSize(line * 16, line * 3 // 2)

    def minimumSizeHint(self) -> QSize:
        line = QFontMetrics(QApplication.font()).height()
        return QSize(line * 12, line * 5 // 4)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit(self._digit)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette, line = self.palette(), self.fontMetrics().height()
        plain, dim = theme.text(palette), theme.dimmed(palette)
        track = QRectF(self.rect()).adjusted(line * 1.6, 0, -line * 5, 0)
        middle, thick = track.center().y(), min(line * 0.7, track.height() * 0.6)
        track.setTop(middle - thick / 2)
        track.setHeight(thick)

        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.track(palette))
        painter.drawRoundedRect(track, thick / 4, thick / 4)
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


class AnswerPanel(QWidget):
    """What the network says: the answer, one line of explanation, and the ten likelihoods."""

    digitChosen = Signal(int)
    changed = Signal()
    """There is another answer, or none any more, or it is out of date."""

    def __init__(self) -> None:
        super().__init__()
        self._prediction: Prediction | None = None
        self.result = ResultLabel()
        self.detail = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self.detail.setProperty("secondary", True)
        self.bars = [LikelihoodBar(digit) for digit in range(DIGITS)]
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.result, 3)
        layout.addWidget(self.detail)
        layout.addSpacing(theme.SPACE * 2)
        for bar in self.bars:
            bar.setToolTip(
                "How likely the network holds this digit to be. "
                "Beyond the dashed line, at 50 %, the digit is named. "
                f"Click to see why it is this digit, or why not ({bar.digit})."
            )
            bar.chosen.connect(self.digitChosen)
            layout.addWidget(bar, 1)
        self.clear()

    @property
    def prediction(self) -> Prediction | None:
        """The answer to the drawing as it is; None when there is none, or it is out of date."""
        return None if self.result.property("stale") else self._prediction

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lets the type grow with the panel, for a projector; never below the system's size."""
        super().resizeEvent(event)
        font = QFont(QApplication.font())
        usual = QFontMetrics(font).height()
        fitting = min(self.height() // 30, self.width() // 22)
        font.setPixelSize(QFontInfo(font).pixelSize() * max(usual, fitting) // usual)
        self.detail.setFont(font)
        self.detail.setFixedHeight(QFontMetrics(font).height())
        font.setFeature(QFont.Tag.fromString("tnum"), 1)
        for bar in self.bars:
            bar.setFont(font)

    def show_prediction(self, prediction: Prediction) -> None:
        digit = prediction.digit
        for d, bar in enumerate(self.bars):
            bar.show_likelihood(float(prediction.likelihoods[d]), named=d == digit)
        answer = UNKNOWN if digit is None else str(digit)
        detail = doubt(prediction) if digit is None else f"{self.bars[digit].text()} likely"
        self.result.setText(answer)
        self.detail.setText(detail)
        self._dim(stale=False)
        self._prediction = prediction
        self.changed.emit()
        announce(self.result, f"{answer}, {detail}")

    def set_stale(self, stale: bool) -> None:
        """Whether the drawing has changed since this answer, which is dimmed then."""
        if self._dim(stale=stale and bool(self.result.text())):
            self.changed.emit()

    def clear(self) -> None:
        self.result.setText("")
        self.detail.setText("")
        for bar in self.bars:
            bar.clear()
        self._dim(stale=False)
        self._prediction = None
        self.changed.emit()

    def _dim(self, *, stale: bool) -> bool:
        """Returns whether that changed anything."""
        if self.result.property("stale") == stale:
            return False
        self.result.setProperty("stale", stale)
        self.result.style().polish(self.result)
        for bar in self.bars:
            bar.set_stale(stale)
        return True
