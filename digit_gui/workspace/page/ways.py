"""From one piece of a page to another, as the keys go."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from digit_gui.core.page import Page, Piece


def beside(page: Page, piece: Piece | None, by: int) -> Piece | None:
    """The piece that stands `by` places behind another in reading order; the ends are ends.

    From no piece at all it leads to the first one, or backwards to the last.
    """
    pieces = page.pieces
    if not pieces:
        return None
    if piece not in pieces:
        return pieces[0 if by > 0 else -1]
    return pieces[min(max(pieces.index(piece) + by, 0), len(pieces) - 1)]


def above_or_below(page: Page, piece: Piece | None, by: int) -> Piece | None:
    """The piece in the line above (-1) or below (1) that is nearest across the page."""
    at = next((n for n, line in enumerate(page.lines) if piece in line.pieces), None)
    if piece is None or at is None:
        return beside(page, None, by)
    if not 0 <= at + by < len(page.lines):
        return piece
    middle = _middle(piece)
    return min(page.lines[at + by].pieces, key=lambda other: abs(_middle(other) - middle))


def end_of_line(page: Page, piece: Piece | None, end: int) -> Piece | None:
    """The first (0) or last (-1) piece of a line."""
    return next((line.pieces[end] for line in page.lines if piece in line.pieces), piece)


def next_unsure(page: Page, piece: Piece | None) -> Piece | None:
    """The next piece that a person had better look at, from the top again behind the last one.

    None when there is none.
    """
    pieces = page.pieces
    start = pieces.index(piece) + 1 if piece in pieces else 0
    return next((other for other in (*pieces[start:], *pieces[:start]) if other.is_unsure), None)


def _middle(piece: Piece) -> float:
    return piece.box[0] + piece.box[2] / 2
