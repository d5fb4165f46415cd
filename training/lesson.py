"""Makes the workshop's data: python -m training.lesson --strokes FILE --other FILE OUT.npz."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import keras
import numpy as np

from digit_gui.core.grid import DIGITS, SIZE
from digit_gui.core.learning.lesson_data import FORMS, LABELS, NO_DIGIT, Drawings
from digit_gui.network.framing import framed
from training.data.characters import Characters, DataError, load_digits, load_non_digits
from training.synthesis import non_digits
from training.synthesis.held_out import render_all

if TYPE_CHECKING:
    from digit_gui.core.grid import Floats, Images

STRANGERS = ("art", "ced", "imp", "tos")
"""The sites of the test drawings. Both they and the others have crossed sevens and ones with an
upstroke."""

_ORIGIN = """\
Pen strokes of UNIPEN train_r01_v07 (I. Guyon, L. Schomaker, R. Plamondon, M. Liberman, S. Janet, \
"UNIPEN project of on-line data exchange and recognizer benchmarks", ICPR 1994; \
doi 10.5281/zenodo.1195803), licence CC BY 4.0, drawn on the grid with the program's brush at \
random size and place; the scribbles are generated."""

_EACH = {False: 600, True: 100}
"""Drawings of each digit: to learn from, and by strangers."""
_LETTERS = {False: 320, True: 160}
_GENERATED = {False: 80, True: 40}
_SEED = 20261126


def lesson_data(digits: Characters, others: Characters) -> tuple[Drawings, np.ndarray]:
    """Digits and non-digits in a random order, and which of them are strangers' (N,) bool."""
    rng = np.random.default_rng(_SEED)
    parts, is_stranger = [], []
    for strangers in (False, True):
        part = _part(
            _at(digits, strangers=strangers), _at(others, strangers=strangers), strangers, rng
        )
        parts.append(part)
        is_stranger.append(np.full(len(part), strangers))
    every = Drawings(
        *(np.concatenate([getattr(p, name) for p in parts]) for name in Drawings.__annotations__)
    )
    order = rng.permutation(len(every))
    return every.select(order), np.concatenate(is_stranger)[order]


def means_of(drawings: Drawings) -> Images:
    """For each label the mean of its drawings, (11, 28, 28) uint8; the darkest cell is 255.

    Of the framed drawings: laid upon each other as they are, of any size and at any place, they
    show no digit.
    """
    image = keras.Input((SIZE, SIZE, 1))
    frames = keras.Model(image, framed(image)).predict(drawings.images[..., None] / 255, verbose=0)
    means = np.stack([frames[drawings.labels == n, :, :, 0].mean(axis=0) for n in LABELS])
    shares: Floats = means / means.max(axis=(1, 2), keepdims=True)
    return np.rint(255 * shares).astype(np.uint8)


def _at(characters: Characters, *, strangers: bool) -> Characters:
    if strangers:
        return characters.at_sites(STRANGERS)
    return characters.without_sites(STRANGERS)


def _part(
    digits: Characters, others: Characters, strangers: bool, rng: np.random.Generator
) -> Drawings:
    chosen = np.concatenate(
        [_chosen(digits, np.flatnonzero(digits.labels == str(d)), _EACH[strangers], rng)
         for d in range(DIGITS)]
    )  # fmt: skip
    digits_here = digits.select(chosen)
    letters = others.select(_chosen(others, np.arange(len(others)), _LETTERS[strangers], rng))
    shares = np.array(list(non_digits.KINDS.values()))
    kinds = rng.choice(list(non_digits.KINDS), _GENERATED[strangers], p=shares / shares.sum())
    generated = [non_digits.render_non_digit(str(kind), digits, rng) for kind in kinds]
    seed = int(rng.integers(2**31))
    images = np.concatenate(
        [render_all(digits_here, seed), render_all(letters, seed + 1), np.stack(generated)]
    )
    none = len(letters) + len(generated)
    labels = np.concatenate([digits_here.labels.astype(np.int8), np.full(none, NO_DIGIT, np.int8)])
    forms = [_form(digits_here, i) for i in range(len(digits_here))]
    sites = np.concatenate([digits_here.sites, letters.sites, np.full(len(generated), "generated")])
    return Drawings(images, labels, np.array(forms + none * [0], np.uint8), sites)


def _chosen(
    characters: Characters, among: np.ndarray, count: int, rng: np.random.Generator
) -> np.ndarray:
    """Indices of `count` different characters; prolific writers do not outweigh the others."""
    weights = characters.select(among).writer_weights
    count = min(count, len(among))
    return np.asarray(rng.choice(among, count, replace=False, p=weights))


def _form(characters: Characters, index: int) -> int:
    """The index in `FORMS` of the way in which a digit is written, told by its strokes."""
    strokes = characters.strokes(index)
    points = np.concatenate(strokes)
    low, size = points.min(axis=0), np.maximum(np.ptp(points, axis=0), 1)
    label = characters.labels[index]
    if label == "1":
        first = (strokes[0] - low) / size[1]
        top = int(first[:, 1].argmin())
        rise, fall = first[0] - first[top], first[-1] - first[top]
        if rise[1] > 0.2 and rise[0] < -0.1 and fall[1] > 0.6:
            return FORMS.index("one with an upstroke")
    if label == "7":
        for bar in strokes[1:]:
            wide, high = np.ptp(bar, axis=0)
            place = (bar[:, 1].mean() - low[1]) / size[1]
            if wide > 2 * high and wide > 0.2 * size[0] and 0.3 < place < 0.8:
                return FORMS.index("crossed seven")
    return 0


def main() -> int:
    """Runs the command line; returns the exit code."""
    parser = argparse.ArgumentParser(
        description="Makes the drawings that the workshop learns from."
    )
    parser.add_argument("--strokes", type=Path, required=True, help="digits as pen strokes, .npz")
    parser.add_argument("--other", type=Path, required=True, help="letters as pen strokes, .npz")
    parser.add_argument("out", type=Path, help="the file to write, .npz")
    options = parser.parse_args()
    try:
        drawings, is_stranger = lesson_data(
            load_digits(options.strokes), load_non_digits(options.other)
        )
    except DataError as error:
        print(error, file=sys.stderr)
        return 1
    np.savez_compressed(
        options.out,
        is_stranger=is_stranger,
        origin=np.array(_ORIGIN),
        means=np.stack([means_of(drawings.select(is_stranger == who)) for who in (False, True)]),
        **{name: getattr(drawings, name) for name in Drawings.__annotations__},
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
