"""What the worker does in more than one slice: a value is yielded after each of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeVar

from digit_gui.workspace.jobs import FindDigits, JoinPieces, ReadPage, SplitPiece

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from digit_gui.core.grid import Image
    from digit_gui.core.inspection.attribution import Attribution
    from digit_gui.core.prediction import Prediction
    from digit_gui.imaging.page.reading import Recognize, Steps

_Result = TypeVar("_Result")

_IMAGES_PER_SLICE = 6
"""Predictions of some 1.5 ms each, so that a drawing waits no longer than for an explanation."""


class Explanation(Protocol):
    """An attribution that is being computed."""

    @property
    def done(self) -> bool: ...

    @property
    def attribution(self) -> Attribution: ...

    def advance(self) -> None: ...


def explained(explanation: Explanation) -> Iterator[Attribution | None]:
    """The attribution, when enough of it has been summed up."""
    while not explanation.done:
        yield None
        explanation.advance()
    yield explanation.attribution


def predicted(predict: Callable[[Image], Prediction], images: Sequence[Image]) -> Iterator[object]:
    """Some of the images after each slice, with their predictions."""
    for start in range(0, len(images), _IMAGES_PER_SLICE):
        part = images[start : start + _IMAGES_PER_SLICE]
        yield tuple((image, predict(image)) for image in part)


def pages_read(
    recognize: Recognize, job: ReadPage | SplitPiece | JoinPieces | FindDigits
) -> Iterator[object]:
    """About pages: what is to be reported after each slice, or None."""
    # OpenCV comes with these: not before there is a page.
    from digit_gui.imaging.page import correcting, drawn, reading

    match job:
        case ReadPage(draft):
            yield from _counted(recognize, reading.reading(draft))
        case SplitPiece(draft, piece):
            yield from _silently(recognize, correcting.split(draft, piece))
        case JoinPieces(draft, pieces):
            yield from _silently(recognize, correcting.join(draft, pieces))
        case FindDigits(image):
            yield from _silently(recognize, drawn.digits_of(image))


def _counted(recognize: Recognize, steps: Steps[_Result]) -> Iterator[int | _Result]:
    """How many images the network has seen after each step, and the result in the end."""
    count = 0
    try:
        images = next(steps)
        while True:
            likelihoods = recognize(images)
            count += len(images)
            yield count
            images = steps.send(likelihoods)
    except StopIteration as end:
        result: _Result = end.value
        yield result


def _silently(recognize: Recognize, steps: Steps[_Result]) -> Iterator[_Result | None]:
    """The result in the end, and None after each step before."""
    for value in _counted(recognize, steps):
        yield None if isinstance(value, int) else value
