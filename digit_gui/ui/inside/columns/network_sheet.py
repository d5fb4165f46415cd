"""All of the network's picture for one answer: headings, columns, and what is where."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette

from digit_gui.core.grid import DIGITS
from digit_gui.core.words import translate
from digit_gui.ui.inside.columns import words
from digit_gui.ui.inside.columns.eye import eye_rect, paint_eye
from digit_gui.ui.inside.columns.headings import Headings
from digit_gui.ui.inside.columns.map_choice import choose
from digit_gui.ui.inside.columns.network_layout import Cell, lay_out, widths
from digit_gui.ui.inside.columns.network_painting import NetworkPictures, outline
from digit_gui.ui.looks import theme

if TYPE_CHECKING:
    from collections.abc import Iterable

    from digit_gui.core.inspection.activations import Activations, Structure

_FULL_HEIGHT, _FULL_WIDTH = 26, 6
"""Height of the view and width of a stage, in lines of text, from where on the headings say what is
done: below them the maps need the room."""

_VEIL = 0.75
"""How much is taken back of a map that is switched off."""

Shown = tuple[tuple[int, ...], ...]
"""For each column behind the framed image, the channels that its slots show."""


class SheetPlan:
    """Headings and places of all parts: the same for every answer of a network.

    Args:
        structure: of the network.
        size: of the sheet, in logical pixels.
        font: of the texts.
        exact: whether words and numbers are exact, or simple.
    """

    def __init__(self, structure: Structure, size: QSize, font: QFont, *, exact: bool) -> None:
        self.structure, self.size, self.font, self.exact = structure, size, font, exact
        stages, line = structure.stages, QFontMetrics(font).height()
        parts = widths(len(stages), size.width(), line)
        self.headings = Headings(
            words.headings(structure, exact=exact),
            [parts.framed, *[parts.stage] * len(stages), parts.features, parts.outputs],
            font,
            full=size.height() >= _FULL_HEIGHT * line and parts.stage >= _FULL_WIDTH * line,
        )
        self.layout = lay_out(
            [(stage.height, stage.width, stage.channels) for stage in stages],
            structure.feature_count,
            size.width(),
            size.height(),
            self.headings.height,
            line,
        )

    def serves(self, structure: Structure, size: QSize, font: QFont, *, exact: bool) -> bool:
        """Whether it is the plan for these."""
        present = self.structure, self.size, self.font, self.exact
        return present == (structure, size, font, exact)


class NetworkSheet:
    """Lays out and paints what a network computed; pictures are made once, then only painted.

    Args:
        activations: what is shown.
        plan: where.
        palette: the colours.
        before: what the sheet before this one showed, whose maps keep their places; empty if
            there was none.
        pinned: a cell whose map is shown in any case.
        off: stage and number of each map that is switched off. Where they were shown they stay:
            they add nothing any more, but a person who looks for them wants to switch them on.
    """

    def __init__(
        self,
        activations: Activations,
        plan: SheetPlan,
        palette: QPalette,
        *,
        before: Shown = (),
        pinned: Cell | None = None,
        off: frozenset[tuple[int, int]] = frozenset(),
    ) -> None:
        self._plan = plan
        self._structure = plan.structure
        self._headings = plan.headings
        self._palette = palette
        self.layout = plan.layout
        columns = [*activations.influences, activations.feature_contributions]
        chosen = []
        for stage, influences in enumerate(columns):
            shown = before[stage] if before else ()
            kept = [channel for channel in shown if (stage, channel) in off]
            if pinned is not None and pinned.stage == stage and pinned.channel not in kept:
                kept.insert(0, pinned.channel)
            slots = self.layout.columns[stage].slots
            chosen.append(choose(influences, len(slots), shown, kept))
        self.shown: Shown = (*chosen, tuple(range(DIGITS)))
        self._pictures = NetworkPictures(activations, self.layout, self.shown, palette)

    @property
    def below_headings(self) -> QRect:
        """All of the sheet that can differ from the one before, with the same plan."""
        return QRect(QPoint(0, self._headings.height), self._plan.size)

    def paint(self, painter: QPainter, *, headings: bool = True) -> None:
        """Paints the sheet, on any device; without the `headings` where they are there already."""
        self._pictures.paint(painter, self._plan.font, exact=self._plan.exact)
        if headings:
            self._headings.paint(painter, self._columns, self._palette)
        painter.setPen(theme.accent(self._palette))
        counts = [stage.channels for stage in self._structure.stages]
        counts.append(self._structure.feature_count)
        for count, column in zip(counts, self.layout.columns, strict=False):
            if not column.more.isEmpty():
                text = translate("NetworkSheet", "all {count}…").format(count=count)
                if painter.fontMetrics().horizontalAdvance(text) > column.more.width():
                    text = f"{count}…"
                painter.drawText(column.more, Qt.AlignmentFlag.AlignLeft, text)

    def cross_out(self, painter: QPainter, maps: Iterable[tuple[int, int]]) -> None:
        """Veils maps and crosses out their eyes: the stage and the number of each."""
        veil = theme.window(self._palette)
        veil.setAlphaF(_VEIL)
        for stage, channel in maps:
            slot = self._slot(Cell(stage, channel))
            if slot is not None:
                painter.fillRect(slot, veil)
                paint_eye(painter, slot, self._palette, closed=True)

    def show_eye(self, painter: QPainter, cell: Cell, off: frozenset[tuple[int, int]]) -> None:
        """Shows the eye of a cell's map, crossed out if it is off; a feature has none."""
        slot, closed = self._slot(cell), (cell.stage, cell.channel) in off
        if slot is not None and cell.stage < self._structure.feature_stage:
            paint_eye(painter, slot, self._palette, closed=closed)

    def outline(self, painter: QPainter, cell: Cell) -> None:
        """Outlines a cell, its map, and what it is computed from."""
        structure = self._structure
        if (slot := self._slot(cell)) is not None:
            outline(painter, slot, self._palette)
        if (place := self.place(cell)) is not None:
            outline(painter, place, self._palette)
        if cell.stage < structure.feature_stage:
            stage = structure.stages[cell.stage]
            field = self.layout.field_rect(stage.receptive_field(cell.row, cell.column))
            outline(painter, field, self._palette)
        elif cell.stage == structure.feature_stage and structure.sources:
            source = self._slot(Cell(cell.stage - 1, structure.sources[cell.channel]))
            if source is not None:
                outline(painter, source, self._palette)

    def place(self, cell: Cell) -> QRect | None:
        """The place of a cell; None where its map is not shown."""
        channels = self.shown[cell.stage]
        if cell.channel not in channels:
            return None
        slot = channels.index(cell.channel)
        return self.layout.columns[cell.stage].cell_rect(slot, cell.row, cell.column)

    def cell_at(self, point: QPoint) -> Cell | None:
        """The cell at a point, or None between the maps."""
        for stage, column in enumerate(self.layout.columns):
            if found := column.cell_at(point):
                slot, row, cell_column = found
                return Cell(stage, self.shown[stage][slot], row, cell_column)
        return None

    def eye_at(self, point: QPoint) -> Cell | None:
        """The cell at a point where its map's eye is; None elsewhere."""
        cell = self.cell_at(point)
        if cell is None or cell.stage >= self._structure.feature_stage:
            return None
        slot = self._slot(cell)
        return cell if slot is not None and eye_rect(slot).contains(point) else None

    def heading_at(self, point: QPoint) -> int | None:
        """The column whose heading is at a point: 0 is the framed image, 1 the first stage."""
        return self._headings.heading_at(self._columns, point)

    def more_at(self, point: QPoint) -> int | None:
        """The stage of which all maps are asked for by a click at a point."""
        columns = enumerate(self.layout.columns)
        return next((n for n, column in columns if column.more.contains(point)), None)

    @property
    def _columns(self) -> list[QRect]:
        return [self.layout.first, *(column.rect for column in self.layout.columns)]

    def _slot(self, cell: Cell) -> QRect | None:
        channels = self.shown[cell.stage]
        if cell.channel not in channels:
            return None
        return self.layout.columns[cell.stage].slots[channels.index(cell.channel)]
