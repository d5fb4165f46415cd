"""Counts what is read on rendered pages, and what is not."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from digit_gui.imaging.page.reading import read_page
from training.evaluation.pages.rendering import render_page

if TYPE_CHECKING:
    from collections.abc import Callable

    from digit_gui.core.grid import Images
    from digit_gui.core.page import Page, Piece
    from digit_gui.imaging.page.reading import Recognize
    from training.data.characters import Characters
    from training.evaluation.measures import Likelihoods
    from training.evaluation.pages.rendering import Written

    Predictor = Callable[[Images], Likelihoods]

_SAME = 0.5
"""Share of what two boxes cover together that they have in common at least to be about the same."""

_WIDER = (-1.0, -1.0, 1.0, 1.0)
"""Pixels by which boxes are widened: those of a 1 are a few pixels wide."""


@dataclass(frozen=True)
class PageFigures:
    """What was counted on pages of one kind.

    Attributes:
        digits, right: how many were written, and how many of them were found and named rightly.
        found, none: how many were named, and how many of these are no digit.
        lines, flawless: how many lines of six digits there are, and on how many of them all digits
            are named rightly, in their order, and nothing else is named.
        letters, named: how many letters and marks there are, and how many are named as a digit.
    """

    digits: int
    right: int
    found: int
    none: int
    lines: int
    flawless: int
    letters: int
    named: int


def figures(
    kind: str,
    pages: int,
    folds: list[tuple[Characters, Characters, Predictor]],
    seed: int,
) -> PageFigures:
    """Renders and reads pages of a kind.

    Args:
        kind: one of `rendering.KINDS`.
        pages: how many, over all folds.
        folds: of each the digits, the letters and marks, and the network that has seen neither.
        seed: the same pages come of the same seed.
    """
    counts: Counter[str] = Counter()
    for index in range(pages):
        digits, letters, predict = folds[index % len(folds)]
        rng = np.random.default_rng((seed, index, *kind.encode()))
        pixels, written = render_page(kind, digits, letters, rng)
        opaque = np.full((*pixels.shape[:2], 1), 255, np.uint8)
        page = read_page(np.concatenate([pixels, opaque], axis=2), _in_floats(predict))
        counts.update(_counted(page, written))
    return PageFigures(**{name: counts[name] for name in PageFigures.__annotations__})


def _in_floats(predict: Predictor) -> Recognize:
    return lambda images: predict(images).astype(np.float32)


def _counted(page: Page, written: list[Written]) -> Counter[str]:
    pieces = list(page.pieces)
    found = _found(pieces, written)
    lines = [
        "".join(str(piece.digit) for piece in line.pieces if piece.digit is not None)
        for line in page.lines
    ]
    counts: Counter[str] = Counter()
    flawed: set[int] = set()
    numbers: dict[int, str] = {}
    for at, what in enumerate(written):
        named = pieces[found[at]].digit if at in found else None
        if not what.label:
            counts["letters"] += 1
            counts["named"] += named is not None
            continue
        numbers[what.line] = numbers.get(what.line, "") + what.label
        counts["digits"] += 1
        if named == int(what.label):
            counts["right"] += 1
        else:
            flawed.add(what.line)
    digits = {found[at] for at, what in enumerate(written) if what.label and at in found}
    named_pieces = {at for at, piece in enumerate(pieces) if piece.digit is not None}
    counts["found"] = len(named_pieces)
    counts["none"] = len(named_pieces - digits)
    counts["lines"] = len(numbers)
    counts["flawless"] = sum(
        line not in flawed and number in lines for line, number in numbers.items()
    )
    return counts


def _found(pieces: list[Piece], written: list[Written]) -> dict[int, int]:
    """From what was written to the piece that is about it, each by its index."""
    if not pieces:
        return {}
    boxes = np.array([piece.box for piece in pieces], float)
    boxes[:, 2:] += boxes[:, :2]
    boxes += _WIDER
    found: dict[int, int] = {}
    for at, what in enumerate(written):
        box = np.add(what.box, _WIDER)
        best = _common_shares(boxes, box)
        best[list(found.values())] = 0
        if best.max() > _SAME:
            found[at] = int(best.argmax())
    return found


def _common_shares(boxes: np.ndarray, box: np.ndarray) -> np.ndarray:
    """Of each of the boxes (N, 4) and another (4,): intersection over union, in 0..1."""
    low, high = np.maximum(boxes[:, :2], box[:2]), np.minimum(boxes[:, 2:], box[2:])
    common = np.clip(high - low, 0, None).prod(axis=1)
    areas = (boxes[:, 2:] - boxes[:, :2]).prod(axis=1) + (box[2:] - box[:2]).prod()
    shares: np.ndarray = common / (areas - common)
    return shares
