"""Measures the trained networks: all that the report shows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from digit_gui.core.grid import DEFAULT_WIDTH, DIGITS
from training.cross_validate import TrainingRecord, fold_path
from training.data import characters as data
from training.data.lone_lines import lone_lines
from training.evaluation.forms import block_digits
from training.evaluation.measures import Labels, Likelihoods
from training.evaluation.networks import Answers, Networks
from training.evaluation.pages.counting import PageFigures, figures
from training.evaluation.pages.rendering import KINDS as PAGE_KINDS
from training.evaluation.photos import PAPERS, found_in_photos
from training.evaluation.robustness import CHANGES, render_changed
from training.evaluation.teaching import Group, measure_teaching
from training.synthesis import non_digits
from training.synthesis.held_out import render_all, render_with_brush, sizes_of

if TYPE_CHECKING:
    from pathlib import Path

    from digit_gui.core.grid import Images
    from training.config import Config

WIDTHS = (1.0, 1.6, DEFAULT_WIDTH, 3.0, 4.0, 5.0)
"""Brush widths, in cells, from the thinnest to the widest that the program offers."""

_SEED = 2
"""Of sizes, positions and photos. Other than the calibration's, which must not be measured on."""

_REPEATED = 700
"""Digits per fold that are rendered again for each brush width and each change. With three folds
the standard error of 98% is 0.3%."""

_NON_DIGITS = 300
"""Non-digits of each kind per fold. With three folds the standard error of 97% is 0.6%."""

_PHOTOS = 300
"""Digits, and as many letters and marks, in photos, over all folds and for each paper: the standard
error of 98% is 0.8%."""


_PAGES = 24
"""Pages of each kind, over all folds: 864 digits, in 24 hands. Hands differ more than digits do:
the standard error of 97 % is about 1 %."""


@dataclass(frozen=True)
class Findings:
    """All that the report shows.

    Attributes:
        record: how the program's networks were trained.
        parameters: how many parameters the program's network has, and the small one.
        megabytes: the sizes of their files.
        mnist: answers of the final networks to MNIST's test images, and their labels.
        digits: answers to the N digits of held-out sites.
        images: those digits as rendered, (N, 28, 28) uint8.
        y: their labels, (N,).
        sites: where they were collected, (N,).
        sizes: the length of the longer side in cells, (N,).
        by_width: for each of `WIDTHS`, answers to some of the digits and their labels.
        forms: answers to generated digits and their labels, by form.
        other: answers to the M letters and marks of held-out sites.
        characters: which letters and marks they are, (M,).
        lone_lines: which of them are a single straight stroke, (M,).
        kinds: answers to generated non-digits, by kind.
        photos: for each of `PAPERS`, answers to some of the digits and then to some of the letters
            and marks, as found in rendered photos; and both rendered on the grid.
        photographed: the labels of those digits.
        pages: for each kind of page, what was counted on rendered ones.
        teaching: what it brings people of the first fold's sites to teach its network their hands.
        people: how many people's files have each digit, by the number of its strokes: (10, 3), one,
            two, and more strokes.
        robustness: for each of `CHANGES` and each of its levels, answers and labels.
    """

    record: TrainingRecord
    parameters: tuple[int, ...]
    megabytes: tuple[float, ...]
    mnist: tuple[Answers, Labels]
    digits: Answers
    images: Images
    y: Labels
    sites: npt.NDArray[np.str_]
    sizes: npt.NDArray[np.float64]
    by_width: list[tuple[Likelihoods, Labels]]
    forms: dict[str, tuple[Answers, Labels]]
    other: Answers
    characters: npt.NDArray[np.str_]
    lone_lines: npt.NDArray[np.bool_]
    kinds: dict[str, Answers]
    photos: dict[str, tuple[Likelihoods, Likelihoods]]
    photographed: Labels
    pages: dict[str, PageFigures]
    teaching: list[Group]
    people: npt.NDArray[np.int_]
    robustness: list[list[tuple[Answers, Labels]]]


def measure(config: Config) -> Findings:
    """Measures the networks of the last training run.

    Raises:
        data.DataError: a data file is missing or broken, there is no complete training run, it had
            no folds, or the stroke files lack one of its held-out sites.
    """
    if config.strokes is None or config.other is None:
        raise data.DataError("evaluation needs pen strokes; give --strokes and --other")
    try:
        records = [TrainingRecord.read(config.runs, plan.name) for plan in config.plans]
    except FileNotFoundError:
        raise data.DataError(
            f"{config.runs}: no complete training run; run python -m training first"
        ) from None
    record = records[0]
    if not record.folds:
        raise data.DataError(
            f"{config.runs}: the last training run had no folds; train again with --strokes"
        )
    mnist = data.load_mnist(config.mnist)
    all_digits, all_other = data.load_digits(config.strokes), data.load_non_digits(config.other)
    digits = _by_fold(all_digits, record, config.strokes, config.most)
    other = _by_fold(all_other, record, config.other, config.most)
    networks = Networks(config, records, mnist)
    print("Measuring")

    x_test, y_test = mnist.x_test[: config.most], mnist.y_test[: config.most].astype(int)
    images = [render_all(part, _SEED) for part in digits]
    repeated = [part.subsample(config.most or _REPEATED) for part in digits]
    share = (config.most or _PHOTOS) // len(digits) + 1
    photographed = [[part.subsample(share) for part in parts] for parts in (digits, other)]
    y_repeated = _labels(repeated)
    folds = list(zip(digits, other, networks.ours_by_fold, strict=True))
    return Findings(
        record=record,
        parameters=networks.parameters,
        megabytes=tuple(plan.file.stat().st_size / 1e6 for plan in config.plans),
        mnist=(networks.final_answers(x_test), y_test),
        digits=networks.answers(images),
        images=np.concatenate(images),
        y=_labels(digits),
        sites=np.concatenate([part.sites for part in digits]),
        sizes=np.concatenate([sizes_of(part, _SEED) for part in digits]),
        by_width=[
            (
                networks.ours([render_with_brush(part, _SEED, width) for part in repeated]),
                y_repeated,
            )
            for width in WIDTHS
        ],
        forms={
            name: (networks.answers([images] * len(digits)), np.tile(y_form, len(digits)))
            for name, (images, y_form) in block_digits(config.most, _SEED).items()
        },
        other=networks.answers([render_all(part, _SEED) for part in other]),
        characters=np.concatenate([part.labels for part in other]),
        lone_lines=np.concatenate([lone_lines(part) for part in other]),
        kinds={
            kind: networks.answers([_render_non_digits(kind, part, config.most) for part in digits])
            for kind in non_digits.KINDS
        },
        photos={
            name: (networks.ours(rendered[0]), networks.ours(rendered[1]))
            for name, rendered in _photographs(photographed).items()
        },
        photographed=_labels(photographed[0]),
        teaching=measure_teaching(
            fold_path(config.runs, config.plans[0].name, record.folds[0].sites),
            record.folds[0].sites,
            digits[0],
            other[0],
            mnist,
        ),
        pages={
            kind: figures(kind, 1 if config.most else _PAGES, folds, _SEED) for kind in PAGE_KINDS
        },
        people=_people_by_strokes(all_digits),
        robustness=[
            [
                (
                    networks.answers([render_changed(part, change, level) for part in repeated]),
                    y_repeated,
                )
                for level in change.levels
            ]
            for change in CHANGES
        ],
    )


def _by_fold(
    characters: data.Characters, record: TrainingRecord, path: Path, most: int | None
) -> list[data.Characters]:
    parts = [characters.at_sites(fold.sites) for fold in record.folds]
    for part, fold in zip(parts, record.folds, strict=True):
        if not len(part):
            raise data.DataError(
                f"{path}: no characters of the held-out sites {', '.join(fold.sites)}; give the "
                "file that the networks were trained with"
            )
    return [part.subsample(most) for part in parts]


def _labels(parts: list[data.Characters]) -> Labels:
    return np.concatenate([part.labels for part in parts]).astype(int)


def _render_non_digits(kind: str, digits: data.Characters, most: int | None) -> Images:
    rng = np.random.default_rng(_SEED)
    count = min(most or _NON_DIGITS, _NON_DIGITS)
    return np.stack([non_digits.render_non_digit(kind, digits, rng) for _ in range(count)])


def _photographs(kinds: list[list[data.Characters]]) -> dict[str, list[list[Images]]]:
    """By paper, and once without any: for each kind of character, images by fold."""
    rendered = {
        paper: [[found_in_photos(part, _SEED, paper) for part in parts] for parts in kinds]
        for paper in PAPERS
    }
    return {**rendered, "none": [[render_all(part, _SEED) for part in parts] for parts in kinds]}


def _people_by_strokes(digits: data.Characters) -> npt.NDArray[np.int_]:
    """How many writers' files have each digit in one, two, and more strokes: (10, 3)."""
    strokes = np.diff(digits.char_offsets)[digits.indices]
    return np.array(
        [
            [
                len(np.unique(digits.writers[(digits.labels == str(digit)) & (many == column)]))
                for column in range(3)
            ]
            for digit in range(DIGITS)
            for many in [np.minimum(strokes, 3) - 1]
        ]
    )
