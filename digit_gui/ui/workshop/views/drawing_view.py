"""What the network in training makes of the drawing on the grid, after every few steps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent

from digit_gui.core.grid import DIGITS, THRESHOLD
from digit_gui.core.words import percent, translate
from digit_gui.ui.canvas.drawing_image import picture_of, shades
from digit_gui.ui.looks import theme
from digit_gui.ui.looks.accessibility import explain
from digit_gui.ui.looks.charts import chart_painter
from digit_gui.ui.workshop.views.titled import Titled
from digit_gui.workspace.document import Document

if TYPE_CHECKING:
    from digit_gui.core.grid import Floats


_ROOM_FOR_FIGURES = 14
"""Characters that a bar must be long for its percentage to be written on it."""


class DrawingView(Titled):
    """The drawing, ten bars, and the line at 50 % from which on a digit is named."""

    def __init__(self, document: Document) -> None:
        super().__init__(translate("DrawingView", "Your drawing"))
        self._document = document
        self._likelihoods: Floats | None = None
        # Kept: mixing 256 colours takes longer than painting with them.
        self._shades: list[int] | None = None
        self.setObjectName("workshopDrawing")
        explain(
            self,
            translate(
                "DrawingView",
                "What the network in training makes of the drawing in the main window, "
                "after every few steps. A digit is named when its bar passes the line at "
                "50 %.",
            ),
        )

    def show_likelihoods(self, likelihoods: Floats | None) -> None:
        """Likelihoods (10,), or None when there is no drawing."""
        self._likelihoods = likelihoods
        title = translate("DrawingView", "Your drawing")
        if likelihoods is not None:
            best = int(likelihoods.argmax())
            is_named = likelihoods[best] > THRESHOLD
            title = translate("DrawingView", "Your drawing: {named}").format(
                named=best if is_named else translate("Wording", "Unknown")
            )
        self.set_title(title)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._shades = None

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = chart_painter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = self.paint_title(painter)
        palette = self.palette()
        if self._document.is_blank:
            painter.setPen(theme.dimmed(palette))
            painter.drawText(
                room,
                Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap,
                translate(
                    "DrawingView", "Draw a digit in the main window, and see it being learned here."
                ),
            )
            return
        side = min(room.height(), room.width() * 0.4)
        sheet = QRectF(room.left(), room.center().y() - side / 2, side, side)
        if self._shades is None:
            self._shades = shades(theme.paper(palette), theme.ink(palette))
        painter.drawImage(sheet, picture_of(self._document.drawing.image, self._shades))
        painter.setPen(theme.line(palette))
        painter.drawRect(sheet)
        if self._likelihoods is not None:
            left = sheet.right() + theme.SPACE
            self._paint_bars(painter, QRectF(left, room.top(), room.right() - left, room.height()))

    def _paint_bars(self, painter: QPainter, room: QRectF) -> None:
        assert self._likelihoods is not None
        palette, row = self.palette(), room.height() / DIGITS
        font = QFont(self.font())
        font.setPixelSize(max(9, min(int(row * 0.8), self.fontMetrics().height())))
        painter.setFont(font)
        name = row if row > 16 else 16.0
        track = room.width() - name
        for digit in range(DIGITS):
            likelihood = float(self._likelihoods[digit])
            place = QRectF(room.left() + name, room.top() + digit * row + 1, track, row - 2)
            painter.setPen(theme.text(palette))
            painter.drawText(
                QRectF(room.left(), place.top(), name, place.height()),
                Qt.AlignmentFlag.AlignCenter,
                str(digit),
            )
            painter.fillRect(place, theme.track(palette))
            place.setWidth(track * min(1.0, likelihood))
            is_named = likelihood > THRESHOLD
            painter.fillRect(place, theme.accent(palette) if is_named else theme.dimmed(palette))
            if track >= _ROOM_FOR_FIGURES * self.fontMetrics().averageCharWidth():
                self._paint_figure(painter, place, track, likelihood)
        painter.setPen(theme.text(palette))
        half = room.left() + name + track / 2
        painter.drawLine(int(half), int(room.top()), int(half), int(room.bottom()))

    def _paint_figure(
        self, painter: QPainter, bar: QRectF, track: float, likelihood: float
    ) -> None:
        """At the end of the bar, on the side where there is more room."""
        is_long, palette = likelihood > THRESHOLD, self.palette()
        painter.setPen(theme.on_accent(palette) if is_long else theme.text(palette))
        inset, centre = theme.SPACE // 2, Qt.AlignmentFlag.AlignVCenter
        if is_long:
            beside, side = bar.adjusted(0, 0, -inset, 0), Qt.AlignmentFlag.AlignRight
        else:
            beside = QRectF(bar.right() + inset, bar.top(), track - bar.width(), bar.height())
            side = Qt.AlignmentFlag.AlignLeft
        painter.drawText(beside, centre | side, percent(likelihood))
