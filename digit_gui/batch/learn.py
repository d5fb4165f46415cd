"""`digit-gui learn`: teaches the network a hand, and says what came of it."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn
from rich.table import Table

from digit_gui.batch.errors import BatchError
from digit_gui.batch.examples import read_examples
from digit_gui.core.hand.example import as_arrays
from digit_gui.core.hand.judgement import Judgement, Note, Score
from digit_gui.core.hand.note_file import checksum, counts_of
from digit_gui.logs import log_qt_messages, start_logging
from digit_gui.network.startup import native_noise_silenced
from digit_gui.resources import default_model

if TYPE_CHECKING:
    from digit_gui.core.hand.example import Example
    from digit_gui.network.teaching.teach import Taught

_KINDS = {
    "own": "examples, each left out",
    "strangers": "strangers' digits",
    "non_digits": "letters and marks",
}


def learn(path: Path, *, output: Path, model: Path | None, as_json: bool, verbose: bool) -> int:
    """Carries the command out; its arguments are those of the command line.

    Returns:
        The exit status: 0 when the network was written, 1 when it would do harm and was not, 2
        when nothing could be learned.
    """
    start_logging(verbose=verbose)
    log_qt_messages()
    try:
        with native_noise_silenced():
            name, examples = read_examples(path)
            judgement = _learned(name, examples, model or default_model(), output)
    except BatchError as error:
        _say(error)
        return 2
    if as_json:
        print(json.dumps(judgement.as_dict()))  # noqa: T201 - what was asked for
    else:
        _print_table(judgement, examples)
    if judgement.is_refused:
        _say(f"{output} was not written: {why_refused(judgement)}")
    return int(judgement.is_refused)


def why_refused(judgement: Judgement) -> str:
    """In words."""
    if judgement.harms_strangers:
        return "strangers' digits would be read worse"
    if judgement.harms_non_digits:
        return "letters and marks would be taken for digits"
    return "your own digits would be read worse"


def _learned(name: str, examples: list[Example], model: Path, output: Path) -> Judgement:
    from digit_gui import __version__
    from digit_gui.core.learning.lesson_data import LessonDataError
    from digit_gui.network.model_file import ModelError
    from digit_gui.network.teaching import taught_network
    from digit_gui.network.teaching.rehearsal import load_rehearsal
    from digit_gui.network.teaching.teach import teach
    from digit_gui.network.teaching.teacher import Teacher
    from digit_gui.network.teaching.upper_layers import UpperLayers

    try:
        upper = UpperLayers(model)
        teacher = Teacher(upper, load_rehearsal())
        taught = _shown(teach(teacher, *as_arrays(examples)))
        judgement = taught.judgement
        if not judgement.is_refused:
            base = checksum(model)
            note = Note(name, counts_of(examples), base, __version__, judgement.as_dict())
            taught_network.save(upper, taught.weights, note, output)
    except (ModelError, LessonDataError) as error:
        raise BatchError(str(error)) from error
    return judgement


def _shown(work: Iterator[float | Taught]) -> Taught:
    """What comes of it in the end; the progress is shown meanwhile, where somebody looks."""
    console = Console(stderr=True)
    columns = TextColumn("{task.description}"), BarColumn()
    with Progress(
        *columns, console=console, transient=True, disable=not console.is_terminal
    ) as progress:
        task = progress.add_task("Learning", total=1.0)
        for done in work:
            if not isinstance(done, float):
                return done
            progress.update(task, completed=done)
    raise AssertionError("nothing came of it")


def _print_table(judgement: Judgement, examples: list[Example]) -> None:
    table = Table(title=None)
    table.add_column("read rightly")
    for column in ("drawings", "before", "after", "wrong before", "wrong after"):
        table.add_column(column, justify="right")
    for name, words in _KINDS.items():
        before, after = getattr(judgement, name)
        table.add_row(
            words,
            str(before.total),
            *(_share(score, score.right) for score in (before, after)),
            *(_share(score, score.wrong) for score in (before, after)),
        )
    console = Console(width=None if sys.stdout.isatty() else 100)
    console.print(table)
    if judgement.doubtful:
        numbers = ", ".join(
            f"{index + 1} (a {examples[index].label}?)"
            if examples[index].label >= 0
            else f"{index + 1} (no digit?)"
            for index, _ in judgement.doubtful
        )
        console.print(f"Left out, because the others contradict them: {numbers}.")
    console.print(f"{judgement.seconds:.1f} s")


def _share(score: Score, count: int) -> str:
    return f"{100 * count / score.total:.1f}%" if score.total else "-"


def _say(text: object) -> None:
    print(f"digit-gui learn: {text}", file=sys.stderr)  # noqa: T201
