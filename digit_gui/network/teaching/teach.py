"""From examples to a taught network and what it is worth, slice by slice."""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from digit_gui.core.grid import NO_DIGIT, THRESHOLD
from digit_gui.core.hand.judgement import Change, Judgement, Score
from digit_gui.network.teaching.teacher import COPIES
from digit_gui.network.teaching.upper_layers import likelihoods_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    import numpy.typing as npt

    from digit_gui.core.grid import Floats, Images
    from digit_gui.network.teaching.teacher import Teacher
    from digit_gui.network.teaching.upper_layers import Weights

_FOLDS = 3
"""Times that a part of the examples is left out: enough that two of three remain of each digit."""

_SHARES = (1.0, 0.75, 0.5)
"""Of the way from the network as shipped to what was learned: the first that does no harm."""

_OTHERS = 2
"""Examples of the same label that there must be besides for one to be doubted."""

_PARTS = {"prepare": 0.4, "features": 0.1, "judge": 0.35, "learn": 0.15}
"""Shares of the time, about, for the progress."""


@dataclass(frozen=True, eq=False)
class Taught:
    """The weights of the last layers, calibrated, and what the network with them is worth."""

    weights: Weights
    judgement: Judgement


def teach(
    teacher: Teacher,
    images: Images,
    labels: npt.NDArray[np.int8],
    confirmed: npt.NDArray[np.bool_],
) -> Iterator[float | Taught]:
    """Learns a hand; yields how much is done, 0..1, and in the end what came of it.

    Examples that the others contradict are left out, unless they are confirmed.

    Args:
        teacher: with the network as shipped.
        images: (N, 28, 28) uint8, N at least 1.
        labels: (N,), 0..9 or `NO_DIGIT`.
        confirmed: (N,).
    """
    began = time.monotonic()
    done = 0.0
    for share in teacher.prepare():
        yield done + share * _PARTS["prepare"]
    done += _PARTS["prepare"]
    parts = list(teacher.copies(images))
    features = np.concatenate(parts)
    done += _PARTS["features"]
    yield done

    start = teacher.upper.weights
    plain = features[: len(images)]
    folds, without = _folds(labels), [start] * _FOLDS
    for fold in range(_FOLDS):
        is_out = folds == fold
        if not is_out.any() or is_out.all():
            continue
        for learned in teacher.learn(_of_copies(features, ~is_out), labels[~is_out]):
            if isinstance(learned, float):
                yield done + (fold + learned) / _FOLDS * _PARTS["judge"]
            else:
                without[fold] = learned
    done += _PARTS["judge"]

    doubtful = _doubtful(plain, likelihoods_of(_left_out(plain, folds, without)), labels, confirmed)
    is_used = np.ones(len(labels), bool)
    is_used[[index for index, _ in doubtful]] = False
    weights = start
    if is_used.any():
        for learned in teacher.learn(_of_copies(features, is_used), labels[is_used]):
            if isinstance(learned, float):
                yield done + learned * _PARTS["learn"]
            else:
                weights = learned
    used = plain[is_used], labels[is_used], folds[is_used]
    taught = _as_far_as_harmless(teacher, weights, without, used)
    seconds = time.monotonic() - began
    yield Taught(taught.weights, replace(taught.judgement, doubtful=doubtful, seconds=seconds))


def _as_far_as_harmless(
    teacher: Teacher,
    weights: Weights,
    without: list[Weights],
    used: tuple[Floats, npt.NDArray[np.int8], npt.NDArray[np.intp]],
) -> Taught:
    """Goes as far towards what was learned as does no harm; arguments as in `_judged`."""
    start = teacher.upper.weights
    for share in _SHARES:
        taught = _judged(
            teacher,
            start.towards(weights, share),
            [start.towards(learned, share) for learned in without],
            used,
        )
        if not taught.judgement.is_refused:
            break
    return taught


def _judged(
    teacher: Teacher,
    weights: Weights,
    without: list[Weights],
    used: tuple[Floats, npt.NDArray[np.int8], npt.NDArray[np.intp]],
) -> Taught:
    """Calibrates weights, and judges them.

    Args:
        teacher: with strangers' drawings.
        weights: learned from all that were used.
        without: for each fold, learned without it.
        used: features, labels and folds of the examples.
    """
    plain, labels, folds = used
    left_out, strangers = _left_out(plain, folds, without), teacher.strangers
    temperature = teacher.fit_temperature(weights, left_out, labels)
    weights = weights.divided(temperature)
    after = weights.likelihoods(strangers.features)
    is_digit = strangers.labels != NO_DIGIT
    judgement = Judgement(
        _change(
            teacher.upper.weights.likelihoods(plain),
            likelihoods_of(left_out / np.float32(temperature)),
            labels,
        ),
        _change(strangers.likelihoods[is_digit], after[is_digit], strangers.labels[is_digit]),
        _change(strangers.likelihoods[~is_digit], after[~is_digit], strangers.labels[~is_digit]),
        (),
        temperature,
        0.0,
    )
    return Taught(weights, judgement)


def _left_out(plain: Floats, folds: npt.NDArray[np.intp], without: list[Weights]) -> Floats:
    """Logits (N, 10) of examples, each by the weights that were learned without its fold."""
    logits = without[0].logits(plain)
    for fold, weights in enumerate(without):
        logits[folds == fold] = weights.logits(plain[folds == fold])
    return logits


def named(likelihoods: Floats) -> npt.NDArray[np.intp]:
    """The digits that are shown, (N,); `NO_DIGIT` for Unknown."""
    return np.where(likelihoods.max(axis=1) > THRESHOLD, likelihoods.argmax(axis=1), NO_DIGIT)


def score(likelihoods: Floats, labels: npt.NDArray[np.integer]) -> Score:
    """How drawings are read, of likelihoods (N, 10) and labels (N,)."""
    shown = named(likelihoods)
    right = int((shown == labels).sum())
    wrong = int(((shown != labels) & (shown != NO_DIGIT)).sum())
    return Score(right, wrong, len(labels))


def _change(before: Floats, after: Floats, labels: npt.NDArray[np.int8]) -> Change:
    return Change(score(before, labels), score(after, labels))


def _folds(labels: npt.NDArray[np.int8]) -> npt.NDArray[np.intp]:
    """In which fold each example is left out: those of a label take turns."""
    folds = np.zeros(len(labels), int)
    for place, label in enumerate(np.unique(labels)):
        here = np.flatnonzero(labels == label)
        folds[here] = (np.arange(len(here)) + place) % _FOLDS
    return folds


def _of_copies(features: Floats, chosen: npt.NDArray[np.bool_]) -> Floats:
    """The features of all copies of the chosen examples."""
    return features[np.tile(chosen, COPIES)]


def _doubtful(
    features: Floats,
    left_out: Floats,
    labels: npt.NDArray[np.int8],
    confirmed: npt.NDArray[np.bool_],
) -> tuple[tuple[int, int], ...]:
    """The examples that the others contradict, and what they are taken for.

    Such a one is not read as what it is by the network that was taught the others, and that of the
    others which is most alike is something else. Of a label of which there are hardly others
    nothing can be said.
    """
    shown = named(left_out)
    unit = features / np.maximum(np.linalg.norm(features, axis=1, keepdims=True), 1e-9)
    alike = unit @ unit.T
    np.fill_diagonal(alike, -1)
    nearest = labels[alike.argmax(axis=1)]
    counts = {label: int((labels == label).sum()) for label in np.unique(labels)}
    return tuple(
        (index, int(shown[index]))
        for index, label in enumerate(labels)
        if not confirmed[index]
        and shown[index] != label
        and nearest[index] != label
        and counts[label] > _OTHERS
    )
