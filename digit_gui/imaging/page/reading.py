"""Reads a page: asks the network what its pieces are, and settles what belongs together.

The network is asked from outside: what is written here are steps (`Steps`), generators that yield
images and are sent their likelihoods. So others can do something else between two of them.
"""

from __future__ import annotations

import statistics
from collections.abc import Callable, Generator, Iterable
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING, TypeVar

import numpy as np

from digit_gui.core.grid import THRESHOLD
from digit_gui.core.page import Ink, Line, Page, Piece
from digit_gui.core.prediction import Prediction
from digit_gui.imaging.on_grid import on_grid
from digit_gui.imaging.page.draft import Draft, draft_of
from digit_gui.imaging.page.judged import Judged
from digit_gui.imaging.page.pieces import joined
from digit_gui.imaging.page.text_lines import spaces, text_lines
from digit_gui.imaging.page.touching import Parts, parts_of, surest

if TYPE_CHECKING:
    import numpy.typing as npt

    from digit_gui.core.grid import Floats, Images

Recognize = Callable[["Images"], "Floats"]
"""From images (N, 28, 28) uint8 to their likelihoods (N, 10)."""

_Result = TypeVar("_Result")

Steps = Generator["Images", "Floats", _Result]
"""Yields images (N, 28, 28) uint8, and is sent their likelihoods (N, 10), until it returns."""

_AT_ONCE = 24
"""Images in a step at most: some ten milliseconds' work."""

_SURE = 0.9
"""A piece that is a digit with this likelihood is neither cut nor joined to another."""

_PART_SURE = 0.6
"""Least likelihood of the parts that a piece is cut into."""

_WIDE = 0.5
"""Width to height of a piece from which on it may be several digits: of two 1s that touch."""

_NEAR, _FAR = 0.3, 0.5
"""Gap between two pieces that may be one digit, in usual heights; the latter across, where one of
them is no digit by itself: the two strokes of a 4."""

_SMALL = 0.45
"""Height of an unknown piece below which it is a mark between the digits, and left out, in heights
of the line's digits."""

_TALL = 1.7
"""Usual heights from which on something narrow is no digit, but a line."""

_FLAT = 2.2
"""Width to height from which on a piece is a dash or an underline."""


def read_page(pixels: npt.NDArray[np.uint8], recognize: Recognize) -> Page:
    """Reads what is written in a picture.

    Args:
        pixels: (height, width, 4) uint8, red, green, blue and opacity, not premultiplied.
        recognize: the network; it is called a few times with many images.
    """
    return read_draft(draft_of(pixels), recognize)


def read_draft(draft: Draft, recognize: Recognize) -> Page:
    """Reads what was found on a page."""
    return done(reading(draft), recognize)


def done(steps: Steps[_Result], recognize: Recognize) -> _Result:
    """The result of all steps, made one after the other."""
    try:
        images = next(steps)
        while True:
            images = steps.send(recognize(images))
    except StopIteration as end:
        result: _Result = end.value
        return result


def reading(draft: Draft) -> Steps[Page]:
    """The steps in which a page is read."""
    judged = yield from judge(draft.pieces)
    if judged:
        judged = yield from _settled(judged)
    lines = []
    for inks in text_lines(sorted((j.ink for j in judged), key=lambda ink: ink.left)):
        by_ink = {id(j.ink): j for j in judged}
        line = _line([by_ink[id(ink)] for ink in inks], draft)
        if line.pieces:
            lines.append(line)
    return Page(tuple(lines))


def judge(inks: Iterable[Ink]) -> Steps[list[Judged]]:
    """What the network makes of each piece of writing."""
    judged: list[Judged] = []
    left = iter(inks)
    while some := list(islice(left, _AT_ONCE)):
        images = np.stack([on_grid(ink.values) for ink in some])
        likelihoods = yield images
        judged += [Judged(*each) for each in zip(some, images, likelihoods, strict=True)]
    return judged


def _settled(judged: list[Judged]) -> Steps[list[Judged]]:
    """The pieces, with those cut and joined of which the network is surer then."""
    usual = statistics.median(j.ink.height for j in judged)
    # What is left of a table's edge or of a frame.
    # Beside small print, digits are high; a 1 is as high as these.
    high = max([usual, *(j.ink.height for j in judged if j.best > _SURE and _is_broad(j.ink))])
    judged = [j for j in judged if not (j.ink.height > _TALL * max(high, 2 * j.ink.width))]
    cut = [
        (at, parts_of(j.ink))
        for at, j in enumerate(judged)
        if j.best < _SURE
        and j.ink.width > _WIDE * j.ink.height
        and 0.5 * usual < j.ink.height < _TALL * usual
    ]
    pairs = [
        (one, other, joined(judged[one].ink, judged[other].ink))
        for one, other in _neighbours(judged, usual)
    ]
    asked = [ink for _, parts in cut for ink in parts.inks] + [ink for *_, ink in pairs]
    answers = iter((yield from judge(asked)))
    options: list[tuple[float, list[int], list[Judged]]] = []
    for at, parts in cut:
        options.append(_cut_apart(at, judged[at], parts, [next(answers) for _ in parts.inks]))
    for one, other, _ in pairs:
        whole = next(answers)
        before = np.log(judged[one].best) + np.log(judged[other].best)
        gain = float(np.log(whole.best) - before) if whole.best > THRESHOLD else -np.inf
        options.append((gain, [one, other], [whole]))
    taken: set[int] = set()
    result: list[Judged] = []
    for gain, replaced, new in sorted(options, key=lambda option: -option[0]):
        if gain > 0 and not taken & set(replaced):
            taken.update(replaced)
            result += new
    return result + [j for at, j in enumerate(judged) if at not in taken]


def _is_broad(ink: Ink) -> bool:
    return 2 * ink.width > ink.height


def _cut_apart(
    at: int, whole: Judged, parts: Parts, answers: list[Judged]
) -> tuple[float, list[int], list[Judged]]:
    chosen, score = surest(parts, np.array([answer.best for answer in answers], np.float32))
    are_digits = chosen and min(answers[part].best for part in chosen) > _PART_SURE
    gain = score - float(np.log(whole.best)) if are_digits else -np.inf
    return gain, [at], [replace(answers[part], is_cut=True) for part in chosen]


def _neighbours(judged: list[Judged], usual: float) -> list[tuple[int, int]]:
    """Pairs of pieces, one of them not sure, that are near enough to be one digit."""
    best = np.array([j.best for j in judged])
    left, top, right, bottom = np.array(
        [(j.ink.left, j.ink.top, j.ink.right, j.ink.bottom) for j in judged], np.float32
    ).T
    pairs = set()
    for one in np.flatnonzero(best <= _SURE):
        across = np.maximum(left, left[one]) - np.minimum(right, right[one])
        down = np.maximum(top, top[one]) - np.minimum(bottom, bottom[one])
        wide = np.maximum(right, right[one]) - np.minimum(left, left[one])
        high = np.maximum(bottom, bottom[one]) - np.minimum(top, top[one])
        reach = np.where(np.minimum(best, best[one]) < THRESHOLD, _FAR, _NEAR)
        is_near = (across <= reach * usual) & (down < _NEAR * usual)
        fits = (high < 1.6 * usual) & (wide < 1.3 * usual)
        pairs |= {
            (min(int(one), int(other)), max(int(one), int(other)))
            for other in np.flatnonzero(is_near & fits)
            if other != one
        }
    return sorted(pairs)


def _line(judged: list[Judged], draft: Draft) -> Line:
    """A line of what is worth showing: no dashes, points and the like."""
    height = statistics.median_high(
        [j.ink.height for j in judged if j.best > THRESHOLD] or [j.ink.height for j in judged]
    )
    kept = [
        j
        for j in judged
        if j.ink.height >= _SMALL * height and j.ink.width < _FLAT * max(j.ink.height, 0.5 * height)
    ]
    words: list[list[Judged]] = []
    for j, is_apart in zip(kept, spaces([j.ink for j in kept], height), strict=True):
        if is_apart or not words:
            words.append([])
        words[-1].append(j)
    pieces = []
    for word in words:
        predictions = [Prediction(j.likelihoods) for j in word]
        are_letters = sum(j.vote for j in word) <= 0
        for at, (j, prediction) in enumerate(zip(word, predictions, strict=True)):
            digit = None if are_letters else prediction.digit
            box = draft.box(j.ink)
            is_letter = are_letters and len(word) > 1
            pieces.append(
                Piece(
                    *(box, j.image, prediction, digit),
                    is_apart=at == 0,
                    is_letter=is_letter,
                    ink=j.ink,
                )
            )
    return Line(tuple(pieces))
