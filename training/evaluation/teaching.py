"""Teaching a hand, measured on people of the sites that a fold's network was trained without."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from digit_gui.core.grid import NO_DIGIT
from digit_gui.network.teaching.rehearsal import load_rehearsal
from digit_gui.network.teaching.teach import Taught, score, teach
from digit_gui.network.teaching.teacher import Teacher
from digit_gui.network.teaching.upper_layers import UpperLayers
from training.evaluation.tables import percent, table
from training.synthesis.held_out import render_all

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    import numpy.typing as npt

    from digit_gui.core.grid import Floats
    from digit_gui.core.hand.judgement import Score
    from training.data.characters import Characters, Mnist

EXAMPLES = (1, 3, 5)
"""Of each digit, as far as one remains to be measured."""

_LEAST = 45
"""Drawings of a person, for enough to be left to measure."""

_SEED = 7
_OTHERS = 2000
"""Letters and marks, and MNIST's test images, that are read before and after."""


@dataclass(frozen=True)
class Group:
    """What teaching people k drawings of each digit brought, all of them together.

    Attributes:
        examples: k.
        people: how many were taught.
        before, after: their other drawings, by the network as it was and as it was taught.
        worst: the most drawings that one person lost.
        changes: mean changes of the share right of strangers' digits, of letters and marks that
            are Unknown, and of MNIST's.
        refused: how many of the taught networks would have been refused.
        seconds: mean, for learning and judging.
    """

    examples: int
    people: int
    before: Score
    after: Score
    worst: int
    changes: tuple[float, float, float]
    refused: int
    seconds: float


def measure_teaching(
    network: Path, sites: Sequence[str], digits: Characters, other: Characters, mnist: Mnist
) -> list[Group]:
    """Teaches a network the hands of people at sites that it was trained without.

    Neither is anything rehearsed, or judged on, that was collected there.

    Args:
        network: trained without `sites`.
        sites: where it is measured.
        digits: of those sites at least.
        other: letters and marks.
        mnist: its test images are read.

    Returns:
        A group for each of `EXAMPLES`; none when nobody has drawn enough.
    """
    here = digits.at_sites(sites)
    if next(_people(here, 1), None) is None:
        return []
    teacher = Teacher(UpperLayers(network), load_rehearsal(sites))
    for _ in teacher.prepare():
        pass
    features = _features(teacher, images := render_all(here, _SEED))
    labels = here.labels.astype(np.int8)
    letters = other.at_sites(sites).subsample(_OTHERS)
    others = (
        (_features(teacher, render_all(letters, _SEED)), np.full(len(letters), NO_DIGIT)),
        (_features(teacher, mnist.x_test[:_OTHERS]), mnist.y_test[:_OTHERS]),
    )
    start = teacher.upper.weights
    groups = []
    for count in EXAMPLES:
        scores, changes, seconds, refused = [], [], [], 0
        for chosen, rest in _people(here, count):
            began = time.monotonic()
            confirmed = np.zeros(len(chosen), bool)
            *_, taught = teach(teacher, images[chosen], labels[chosen], confirmed)
            assert isinstance(taught, Taught)
            seconds.append(time.monotonic() - began)
            refused += taught.judgement.is_refused
            scores.append(
                [
                    score(w.likelihoods(features[rest]), labels[rest])
                    for w in (start, taught.weights)
                ]
            )
            changes.append(
                [-taught.judgement.strangers.loss]
                + [
                    score(taught.weights.likelihoods(x), y).share
                    - score(start.likelihoods(x), y).share
                    for x, y in others
                ]
            )
        groups.append(_group(count, scores, changes, seconds, refused))
    return groups


def section(groups: Sequence[Group], sites: Sequence[str]) -> str:
    """The report's section about teaching people of some sites."""
    rows = [
        [
            str(g.examples),
            str(g.people),
            f"{g.before.total:,}",
            *(percent(1 - s.share) for s in (g.before, g.after)),
            *(percent(s.wrong / s.total) for s in (g.before, g.after)),
            str(g.worst),
            *(f"{100 * change:+.2f}" for change in g.changes),
            str(g.refused),
            f"{g.seconds:.1f}",
        ]
        for g in groups
    ]
    head = (
        "examples of each digit", "people", "drawings", "mistakes before", "after",
        "wrong and confident before", "after", "most lost by one", "strangers", "letters Unknown",
        "MNIST", "refused", "seconds",
    )  # fmt: skip
    return f"""## Teaching a hand

People of the sites {", ".join(sites)} taught the network that was trained without these sites;
nothing from there was rehearsed. Each gave so many drawings of each digit, as far as another was
left; the others were read before and after. Mistakes: not read as what they are, Unknown included.
The last columns: by how many points the share that is right changes, on average. Some characters
are badly cut or labelled (an "8" that is a circle, a "4" without its stem); nobody reads them.

{table(head, rows)}"""


def _people(digits: Characters, count: int) -> Iterator[tuple[npt.NDArray[np.intp], ...]]:
    """Indices of what each person with all ten digits gives as examples, and of the rest."""
    labels = digits.labels.astype(int)
    rng = np.random.default_rng(_SEED)
    for writer in np.unique(digits.writers):
        own = np.flatnonzero(digits.writers == writer)
        if len(own) < _LEAST or len(np.unique(labels[own])) < 10:
            continue
        by_digit = [rng.permutation(own[labels[own] == digit]) for digit in range(10)]
        chosen = np.concatenate([drawn[: min(count, len(drawn) - 1)] for drawn in by_digit])
        yield chosen, np.setdiff1d(own, chosen)


def _features(teacher: Teacher, images: npt.NDArray[np.uint8]) -> Floats:
    return np.concatenate(list(teacher.upper.features(images)))


def _group(
    count: int,
    scores: list[list[Score]],
    changes: list[list[float]],
    seconds: list[float],
    refused: int,
) -> Group:
    before, after = (
        type(scores[0][0])(*np.sum([pair[n] for pair in scores], axis=0).tolist()) for n in (0, 1)
    )
    first, second, third = np.mean(changes, axis=0).tolist()
    return Group(
        count,
        len(scores),
        before,
        after,
        max(pair[0].right - pair[1].right for pair in scores),
        (first, second, third),
        refused,
        float(np.mean(seconds)),
    )
