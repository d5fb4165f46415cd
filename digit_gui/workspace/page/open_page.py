"""One page in the window: its picture, what was read, and what a person has corrected."""

from __future__ import annotations

import enum
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from digit_gui.core.page import Page, Piece
    from digit_gui.workspace.page.sources import OpenedPage, Source


class State(enum.Enum):
    """What has become of a page so far."""

    WAITING = enum.auto()
    READING = enum.auto()
    READ = enum.auto()
    CANCELLED = enum.auto()
    FAILED = enum.auto()


@dataclass(eq=False)
class OpenPage:
    """A page, from when it is asked for until it is closed.

    Attributes:
        source: where it comes from.
        state: what has become of it.
        opened: its picture, and what was found in it; None before it was opened.
        error: why it could not be opened or read; else empty.
        judged: how many pieces the network has seen so far.
    """

    source: Source
    state: State = State.WAITING
    opened: OpenedPage | None = None
    error: str = ""
    judged: int = 0
    _pages: list[Page] = field(default_factory=list)
    _position: int = -1

    @property
    def page(self) -> Page | None:
        """What was read, with all corrections; None before it was read."""
        return self._pages[self._position] if self._pages else None

    @property
    def pieces(self) -> tuple[Piece, ...]:
        """In reading order; none before it was read."""
        return () if self.page is None else self.page.pieces

    @property
    def can_undo(self) -> bool:
        return self._position > 0

    @property
    def can_redo(self) -> bool:
        return self._position < len(self._pages) - 1

    def take(self, page: Page) -> None:
        """Takes what was read, or a correction of it, as a step that can be undone."""
        self._pages = [*self._pages[: self._position + 1], page]
        self._position += 1

    def step(self, by: int) -> Piece | None:
        """Undoes (-1) or redoes (1) a correction; returns the first piece that came with it."""
        before = set(map(id, self.pieces))
        self._position += by
        return next((piece for piece in self.pieces if id(piece) not in before), None)
