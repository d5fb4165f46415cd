"""What there is to say about a page and its pieces."""

from __future__ import annotations

from typing import TYPE_CHECKING

from digit_gui.core.words import translate
from digit_gui.ui.answer.wording import details, name, percentage
from digit_gui.workspace.page.open_page import State

if TYPE_CHECKING:
    from digit_gui.core.page import Page, Piece
    from digit_gui.workspace.page.open_page import OpenPage


def piece_words(piece: Piece) -> str:
    """What a piece is, and how sure that is."""
    if piece.is_no_digit:
        return translate("Page", "No digit, as you said")
    if piece.is_corrected:
        return translate("Page", "{digit}, as you said").format(digit=piece.digit)
    if piece.digit is not None:
        return f"{piece.digit}, {percentage(piece.likelihood)}"
    if piece.is_letter or piece.prediction.digit is not None:
        # Of some of them the network alone would name a digit.
        return translate("Page", "Unknown: among letters")
    return f"{name(piece.prediction)}: {details(piece.prediction)}"


def page_words(page: OpenPage, *, has_network: bool) -> str:
    """What has become of a page."""
    if page.state is State.FAILED:
        return page.error
    if page.state is State.CANCELLED:
        return translate("Page", "This page has not been read: it was cancelled.")
    if page.page is not None and page.state is State.READ:
        return _summary(page.page)
    if page.state is State.WAITING:
        return translate("Page", "Waiting for the pages before it...")
    if page.opened is None:
        return translate("Page", "Opening {name}...").format(name=page.source.name)
    if not has_network:
        return translate("Page", "Waiting for the network, which is still loading...")
    return translate("Page", "Reading...")


def _summary(page: Page) -> str:
    if not page.pieces:
        return translate("Page", "Nothing is written on this page.")
    if not page.digits:
        return translate("Page", "No digit was found on this page.")
    count, line_count = page.digits, len(page.written)
    digits = translate("Page", "%n digit(s)", "", count)
    lines = translate("Page", "%n line(s)", "", line_count)
    found = translate("Page", "{digits} in {lines}").format(digits=digits, lines=lines)
    unsure = sum(piece.is_unsure for piece in page.pieces)
    if not unsure:
        return f"{found}."
    look = translate("Page", "%n to look at", "of pieces that are not sure", unsure)
    return f"{found}; {look}."
