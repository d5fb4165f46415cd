"""What a person corrects on the page that is shown; all of it can be undone."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal

from digit_gui.core.words import translate
from digit_gui.workspace.client import NetworkClient
from digit_gui.workspace.jobs import JoinPieces, Result, SplitPiece
from digit_gui.workspace.page.book import PageBook

if TYPE_CHECKING:
    from collections.abc import Sequence

    from digit_gui.core.page import Page, Piece
    from digit_gui.workspace.page.open_page import OpenPage


class Corrections(QObject):
    """Corrects the piece that is looked at: another digit, no digit, several, or part of one."""

    said = Signal(str)
    """Words to the person."""

    def __init__(self, book: PageBook, client: NetworkClient) -> None:
        super().__init__(book)
        self._book = book
        self._client = client
        self._asked: tuple[SplitPiece | JoinPieces, OpenPage, Page, tuple[Piece, ...]] | None = None
        client.finished.connect(self._take)

    @property
    def neighbour(self) -> Piece | None:
        """What stands behind the piece that is looked at, and could be joined to it."""
        page, piece = self._book.page, self._book.piece
        if page is None or page.page is None or piece is None:
            return None
        pieces = next((line.pieces for line in page.page.lines if piece in line.pieces), ())
        behind = pieces[pieces.index(piece) + 1 :] if pieces else ()
        return next((other for other in behind if other.ink is not None), None)

    def name(self, digit: int | None) -> None:
        """Says what the piece is: a digit, 0 to 9, or None: no digit."""
        piece = self._book.piece
        if piece is not None and not (piece.is_corrected and piece.digit == digit):
            self._replace([piece], [replace(piece, digit=digit, is_corrected=True)])

    def split(self) -> None:
        """Takes the piece apart into the digits that it consists of."""
        page, piece = self._book.page, self._book.piece
        if page is not None and page.opened is not None and piece is not None:
            self._ask(SplitPiece(page.opened.draft, piece), (piece,))

    def join(self) -> None:
        """Puts the piece and the one behind it together."""
        page, piece, other = self._book.page, self._book.piece, self.neighbour
        if page is not None and page.opened is not None and piece is not None and other is not None:
            self._ask(JoinPieces(page.opened.draft, (piece, other)), (piece, other))

    def undo(self) -> None:
        page = self._book.page
        if page is not None and page.can_undo:
            self._book.refresh(page.step(-1))

    def redo(self) -> None:
        page = self._book.page
        if page is not None and page.can_redo:
            self._book.refresh(page.step(1))

    def _ask(self, job: SplitPiece | JoinPieces, old: tuple[Piece, ...]) -> None:
        shown = self._book.page
        assert shown is not None
        assert shown.page is not None
        self._asked = job, shown, shown.page, old
        self._client.ask(job)

    def _take(self, result: Result) -> None:
        if self._asked is None or result.job is not self._asked[0]:
            return
        _, shown, page, old = self._asked
        self._asked = None
        if shown is not self._book.page or shown.page is not page:
            return  # Something else was corrected meanwhile.
        new = cast("tuple[Piece, ...]", result.value or ())
        if new:
            self._replace(old, new)
        else:
            self.said.emit(result.error or translate("Page", "This can't be taken apart."))

    def _replace(self, old: Sequence[Piece], new: Sequence[Piece]) -> None:
        shown = self._book.page
        assert shown is not None
        assert shown.page is not None
        shown.take(shown.page.with_pieces(old, new))
        self._book.refresh(new[0])
