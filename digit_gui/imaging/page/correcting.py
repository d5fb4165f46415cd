"""Pieces of a page taken apart and put together as a person wants it. Knows no Qt."""

from __future__ import annotations

from dataclasses import replace
from functools import reduce
from typing import TYPE_CHECKING

import numpy as np

from digit_gui.core.page import Piece
from digit_gui.core.prediction import Prediction
from digit_gui.imaging.page.pieces import joined
from digit_gui.imaging.page.reading import judge
from digit_gui.imaging.page.touching import parts_of, surest

if TYPE_CHECKING:
    from collections.abc import Sequence

    from digit_gui.imaging.page.draft import Draft
    from digit_gui.imaging.page.judged import Judged
    from digit_gui.imaging.page.reading import Steps


def split(draft: Draft, piece: Piece) -> Steps[tuple[Piece, ...]]:
    """The two or more digits that a piece most likely consists of; none where it can't be cut."""
    assert piece.ink is not None
    parts = parts_of(piece.ink)
    judged = yield from judge(parts.inks)
    chosen, _ = surest(parts, np.array([part.best for part in judged], np.float32))
    return _pieces(draft, [judged[at] for at in chosen], is_apart=piece.is_apart)


def join(draft: Draft, pieces: Sequence[Piece]) -> Steps[tuple[Piece, ...]]:
    """One piece of several, from left to right."""
    inks = [piece.ink for piece in pieces if piece.ink is not None]
    judged = yield from judge([reduce(joined, inks)])
    return _pieces(draft, judged, is_apart=pieces[0].is_apart)


def _pieces(draft: Draft, judged: list[Judged], *, is_apart: bool) -> tuple[Piece, ...]:
    predictions = [Prediction(part.likelihoods) for part in judged]
    pieces = [
        Piece(draft.box(part.ink), part.image, prediction, prediction.digit, ink=part.ink)
        for part, prediction in zip(judged, predictions, strict=True)
    ]
    return tuple(replace(piece, is_apart=is_apart and not at) for at, piece in enumerate(pieces))
