"""The picture that the drawing was found in, small, with a frame around where it was found."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from digit_gui.core.words import translate
from digit_gui.ui.files.atomic_write import png_of
from digit_gui.ui.looks import theme

if TYPE_CHECKING:
    from digit_gui.workspace.import_reading import ImportedPicture

_WIDTH = 72
"""Pixels: about as wide as a picture is whose height is that of the messages beside it."""

_BEHIND = QColor("#b0b4b8")
"""Seen through a transparent picture; light ink and dark ink both stand out against it."""


class ImportPreview(QWidget):
    """As high as the messages beside it; pointing at it or clicking it shows it larger."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("importPreview")
        self.setFixedWidth(_WIDTH)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Ignored)
        self._imported: ImportedPicture | None = None
        self.hide()

    @property
    def imported(self) -> ImportedPicture | None:
        """What is shown."""
        return self._imported

    def show_picture(self, imported: ImportedPicture | None) -> None:
        """Shows where the drawing was found; None: hides."""
        self._imported = imported
        self.setVisible(imported is not None)
        if imported is None:
            return
        words = translate(
            "ImportPreview", "The digit was found in the framed part of {name}."
        ).format(name=imported.name)
        self.setAccessibleName(words)
        large = QImage(imported.picture.size(), QImage.Format.Format_RGB32)
        painter = QPainter(large)
        _paint(painter, QRectF(large.rect()), imported)
        painter.end()
        data = png_of(large).toBase64().toStdString()
        self.setToolTip(f"<img src='data:image/png;base64,{data}'><br>{escape(words)}")
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        QToolTip.showText(event.globalPosition().toPoint(), self.toolTip(), self)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._imported is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        room = QSizeF(self.width() - 2, self.height() - 2)
        size = QSizeF(self._imported.picture.size()).scaled(
            room, Qt.AspectRatioMode.KeepAspectRatio
        )
        place = QRectF(QPointF(1, (self.height() - size.height()) / 2), size)
        _paint(painter, place, self._imported)
        painter.setPen(QPen(theme.line(self.palette()), 1))
        painter.drawRect(place)


def _paint(painter: QPainter, place: QRectF, imported: ImportedPicture) -> None:
    """The picture, and a frame that stands out against any: a light line beside a dark one."""
    painter.fillRect(place, _BEHIND)
    painter.drawImage(place, imported.picture)
    left, top, width, height = imported.area
    found = QRectF(
        place.left() + left * place.width(),
        place.top() + top * place.height(),
        width * place.width(),
        height * place.height(),
    )
    for distance, colour in ((1, "#7db0ff"), (2, "#101214")):
        painter.setPen(QPen(QColor(colour), 1))
        painter.drawRect(found.adjusted(-distance, -distance, distance, distance))
