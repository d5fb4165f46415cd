"""The answer: the digit or "Unknown" in large letters, and ten bars of likelihood."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontInfo, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from digit_gui.core.grid import DIGITS
from digit_gui.core.words import translate
from digit_gui.ui.answer.likelihood_bar import LikelihoodBar
from digit_gui.ui.answer.result_label import ResultLabel
from digit_gui.ui.answer.wording import details, name, several
from digit_gui.ui.looks import theme
from digit_gui.ui.looks.accessibility import announce
from digit_gui.workspace.document import Document

if TYPE_CHECKING:
    from collections.abc import Sequence

    from digit_gui.core.page import Piece
    from digit_gui.workspace.document import Answer

_WIDE = 2
"""Widths to a height, from where on the digit stands beside the bars: above them it would get less
than a fifth of the height, and they would be longer than the eye can follow."""

_LINES = 2
"""Of words about the answer: a second one is needed where a reason is told in little room."""


class AnswerPanel(QWidget):
    """Shows a document's answer: the digit, a line or two about it, and the ten likelihoods."""

    digitChosen = Signal(int)
    """The digit whose bar was clicked, 0 to 9."""
    pieceChosen = Signal(int)
    """Which of several digits that were drawn side by side was clicked, from the left."""
    menuWanted = Signal(int, QPoint)
    """The digit whose bar was clicked with the right button, and where on the screen."""

    def __init__(self, document: Document) -> None:
        super().__init__()
        self._document = document
        self._shown: Answer | None = None
        self.setWhatsThis(
            translate("AnswerPanel", "The digit that the network names, and how likely each is.")
        )
        self._result = ResultLabel()
        self._result.setProperty("stale", False)
        self._detail = QLabel(
            alignment=Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, wordWrap=True
        )
        self._detail.setProperty("secondary", True)
        # A longer line must not take width from the grid.
        self._detail.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._detail.setObjectName("detailLabel")
        self._detail.linkActivated.connect(lambda link: self.pieceChosen.emit(int(link)))
        self._bars = [LikelihoodBar(digit) for digit in range(DIGITS)]
        words = QVBoxLayout()
        words.addWidget(self._result, 1)
        words.addWidget(self._detail)
        bars = QVBoxLayout()
        self._parts = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        for layout in (words, bars, self._parts):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        self._parts.addLayout(words, 3)
        self._parts.addLayout(bars, 10)
        for bar in self._bars:
            explanation = translate(
                "AnswerPanel",
                "<p>How likely the network thinks a {digit} is. A digit is named when "
                "its bar passes the dashed line, at 50 %.</p><p>Click to see why it is a "
                "{digit}, or why not; right-click to see what would make it one.</p>",
            ).format(digit=bar.digit)
            bar.setToolTip(explanation)
            bar.setWhatsThis(explanation)
            bar.chosen.connect(self.digitChosen)
            bar.menuWanted.connect(self.menuWanted)
            bars.addWidget(bar, 1)
        document.answerChanged.connect(self._follow)
        self._follow()

    @property
    def place_of_digit(self) -> QWidget:
        """Where the digit is shown; free while there is no answer."""
        return self._result

    def minimumSizeHint(self) -> QSize:
        """As wide as the bars, and as high: where there is no more height the words are beside."""
        bar = self._bars[0].minimumSizeHint()
        return QSize(bar.width(), bar.height() * DIGITS)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Uses the room; the type grows with it, for a projector, never below the system's size."""
        super().resizeEvent(event)
        lines = _LINES * QFontMetrics(QApplication.font()).height()
        words = self._result.minimumSizeHint().height() + lines
        is_low = self.height() < self.minimumSizeHint().height() + words
        is_wide = is_low or self.width() > _WIDE * self.height()
        direction = QBoxLayout.Direction
        self._parts.setDirection(direction.LeftToRight if is_wide else direction.TopToBottom)
        font = QFont(QApplication.font())
        usual = QFontMetrics(font).height()
        if is_wide:
            fitting = min(self.height() // 20, self.width() * 10 // 13 // 22)
        else:
            fitting = min(self.height() // 30, self.width() // 22)
        font.setPixelSize(QFontInfo(font).pixelSize() * max(usual, fitting) // usual)
        self._detail.setFont(font)
        self._detail.setFixedHeight(_LINES * QFontMetrics(font).height())
        font.setFeature(QFont.Tag.fromString("tnum"), 1)
        for bar in self._bars:
            bar.setFont(font)

    def show_several(self, pieces: Sequence[Piece]) -> None:
        """The digits that the drawing may consist of, each to be clicked; none: it does not."""
        if pieces:
            colour = theme.accent(self.palette()).name()
            digits = [str(piece.digit) for piece in pieces]
            links = [
                f'<a href="{at}" style="color: {colour}">{digit}</a>'
                for at, digit in enumerate(digits)
            ]
            self._detail.setText(several(links))
            self._detail.setToolTip(translate("Answer", "Click a digit to look at it alone."))
            # Only now: the Tab key would lead to a line without anything to do, else.
            self._detail.setTextInteractionFlags(
                Qt.TextInteractionFlag.LinksAccessibleByMouse
                | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
            )
            announce(self._result, f"{self._result.text()}, {several(digits)}")
        elif self._shown is not None:
            self._say(details(self._shown.prediction, self._shown.image))

    def _follow(self) -> None:
        answer = self._document.answer
        if answer is not self._shown:
            self._shown = answer
            if answer is None:
                self._clear()
            else:
                self._show(answer)
        self._dim(stale=self._document.is_stale)

    def _show(self, answer: Answer) -> None:
        prediction = answer.prediction
        digit = prediction.digit
        for d, bar in enumerate(self._bars):
            bar.show_likelihood(float(prediction.likelihoods[d]), named=d == digit)
        self._result.setText(name(prediction))
        words = details(prediction, answer.image)
        self._say(words)
        announce(self._result, f"{name(prediction)}, {words}")

    def _say(self, words: str) -> None:
        self._detail.setToolTip("")
        self._detail.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self._detail.setText(words)

    def _clear(self) -> None:
        self._result.setText("")
        self._say("")
        for bar in self._bars:
            bar.clear()

    def _dim(self, *, stale: bool) -> None:
        if self._result.property("stale") != stale:
            self._result.setProperty("stale", stale)
            self._result.style().polish(self._result)
            for bar in self._bars:
                bar.set_stale(stale)
