"""What a map looks for: the nine drawings that excite it most, with what it sees of them."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from digit_gui.core.grid import SIZE
from digit_gui.core.words import decimal, translate
from digit_gui.ui.canvas.drawing_image import picture_of, shades
from digit_gui.ui.looks import theme
from digit_gui.ui.looks.charts import chart_painter
from digit_gui.workspace.jobs import Result, ShowPieces

if TYPE_CHECKING:
    from digit_gui.core.grid import Image
    from digit_gui.core.inspection.activations import ReceptiveField
    from digit_gui.core.inspection.map_pieces import MapPieces
    from digit_gui.workspace.client import NetworkClient

_COUNT = 9

_LEAST_SIDE = 40
"""Pixels of a drawing below which its lines can't be told apart."""

_VEIL = 0.72
"""How much is taken back of the ink that the map doesn't see there."""


class MapPiecesView(QWidget):
    """The drawings in rows, the strongest first; what the map sees of each is framed."""

    def __init__(self, client: NetworkClient) -> None:
        super().__init__()
        self.setObjectName("mapPieces")
        self._client = client
        self._job: ShowPieces | None = None
        self._title = ""
        self._words = QLabel(wordWrap=True)
        self._words.setObjectName("mapPiecesText")
        self._words.setProperty("secondary", True)
        self._words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._pictures = _Pictures()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SPACE // 2)
        layout.addWidget(self._words)
        layout.addWidget(self._pictures, 1)
        self._client.finished.connect(self._take)
        self._client.loaded.connect(self.clear)

    def show_map(self, stage: int, index: int, title: str) -> None:
        """Shows what a map looks for.

        Args:
            stage: index of its stage.
            index: its own, in the stage.
            title: what it is called, such as "stage2, map 7".
        """
        if self._job is None or (self._job.stage, self._job.index) != (stage, index):
            self._title = title
            self._job = ShowPieces(stage, index)
            self._client.ask(self._job)

    def clear(self) -> None:
        """Shows nothing."""
        self._job = None
        self._words.clear()
        self._pictures.show_pieces(None)

    def _take(self, result: Result) -> None:
        if self._job is None or result.job is not self._job:
            return
        if result.error:
            self._words.setText(result.error)
            self._pictures.show_pieces(None)
            return
        pieces = cast("MapPieces", result.value)
        name = f"{self._title}: {pieces.name}. " if pieces.name else f"{self._title}. "
        if len(pieces.images):
            found = translate(
                "MapPiecesView",
                "Of {drawings} people's drawings these excite it most; what it sees of "
                "each is framed.",
            ).format(drawings=decimal(pieces.drawings))
        else:
            found = translate(
                "MapPiecesView", "It is 0 for all of {drawings} people's drawings."
            ).format(drawings=decimal(pieces.drawings))
        self._words.setText(name + found)
        self._pictures.setAccessibleName(name + found)
        self._pictures.show_pieces(pieces)


class _Pictures(QWidget):
    """Up to nine framed images in as many columns as make them largest."""

    def __init__(self) -> None:
        super().__init__()
        self._pieces: MapPieces | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return QSize(_COUNT * (_LEAST_SIDE + theme.SPACE), 2 * _LEAST_SIDE)

    def minimumSizeHint(self) -> QSize:
        return QSize(3 * (_LEAST_SIDE + theme.SPACE), _LEAST_SIDE)

    def show_pieces(self, pieces: MapPieces | None) -> None:
        self._pieces = pieces
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._pieces is None:
            return
        painter = chart_painter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        columns, side = self._columns()
        for n, (image, field) in enumerate(
            zip(self._pieces.images, self._pieces.fields, strict=True)
        ):
            row, column = divmod(n, columns)
            pitch = side + theme.SPACE
            self._paint_piece(
                painter, QRectF(column * pitch, row * pitch, side, side), image, field
            )

    def _columns(self) -> tuple[int, float]:
        """How many columns, and the side of each picture."""

        def side(columns: int) -> float:
            rows = math.ceil(_COUNT / columns)
            across = (self.width() - (columns - 1) * theme.SPACE) / columns
            return min(across, (self.height() - (rows - 1) * theme.SPACE) / rows)

        columns = max((9, 5, 3), key=side)
        return columns, max(side(columns) - 1, 1)

    def _paint_piece(
        self, painter: QPainter, area: QRectF, image: Image, field: ReceptiveField
    ) -> None:
        palette = self.palette()
        paper = theme.paper(palette)
        painter.drawImage(area, picture_of(image, shades(paper, theme.ink(palette))))
        unit = area.width() / SIZE
        seen = QRectF(
            area.left() + field.left * unit,
            area.top() + field.top * unit,
            field.width * unit,
            field.height * unit,
        )
        unseen, inner = QPainterPath(), QPainterPath()
        unseen.addRect(area)
        inner.addRect(seen)
        paper.setAlphaF(_VEIL)
        painter.fillPath(unseen.subtracted(inner), paper)
        painter.setPen(QPen(theme.line(palette), 1))
        painter.drawRect(area)
        painter.setPen(QPen(theme.accent(palette), 2))
        painter.drawRect(seen.adjusted(1, 1, -1, -1))
