"""One run of `digit-gui recognize`: from paths to rows, with a progress bar."""

from __future__ import annotations

import contextlib
import sys
import threading
from collections import Counter
from collections.abc import Callable, Generator, Iterable, Iterator
from functools import partial
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from digit_gui.batch.answers import PageRow, Row, answers, load_recognizer, page_answers
from digit_gui.batch.entries import Entry, count_entries, entries_of
from digit_gui.batch.errors import BatchError
from digit_gui.batch.output import Output, locked
from digit_gui.batch.rows import AnswerFormat, Format, PageFormat
from digit_gui.logs import log_qt_messages, start_logging
from digit_gui.network.startup import native_noise_silenced
from digit_gui.resources import default_model


def run(
    paths: list[str],
    *,
    output: Path | None,
    resume: bool,
    ray: str | None,
    model: Path | None,
    pages: bool,
    verbose: bool,
) -> int:
    """Carries the command out; its arguments are those of the command line.

    Returns:
        The exit status: 0 when all pictures were recognized, 1 when some could not be opened, when
        there were none, or when the rows could not be written, 2 when nothing could be begun.
    """
    start_logging(verbose=verbose)
    log_qt_messages()
    # Qt's decoders write native noise about damaged files, too.
    with native_noise_silenced(), contextlib.ExitStack() as stack:
        progress = stack.enter_context(_progress(output))
        task = progress.add_task("Loading the network", total=None)
        try:
            # Before the network is loaded: whoever must wait for another run learns it at once.
            stack.enter_context(locked(output))
            recognize = _recognize_with(ray, model or default_model(), as_pages=pages)
            form: Format = PageFormat() if pages else AnswerFormat()
            rows_to = stack.enter_context(contextlib.closing(Output(output, form, resume=resume)))
        except BatchError as error:
            _say(error)
            return 2
        count, failed = rows_to.done.total(), 0
        progress.update(task, description="Recognizing", completed=count)
        if "-" not in paths and not progress.disable:
            _show_total(paths, partial(progress.update, task), as_pages=pages)
        entries = _not_done(entries_of(paths, sys.stdin.buffer, as_pages=pages), rows_to.done)
        try:
            with contextlib.closing(recognize(entries)) as batches:
                for rows in batches:
                    rows_to.write(rows)
                    count += len(rows)
                    failed += sum(bool(row.error) for row in rows)
                    progress.update(task, completed=count)
        except BatchError as error:
            _say(error)
            return 1
    if failed:
        _say(f"{failed} of {count} could not be read; their rows say why.")
    elif not count:
        _say("there are no pictures.")
    return 1 if failed or not count else 0


def _recognize_with(
    ray: str | None, model: Path, *, as_pages: bool
) -> Callable[[Iterable[Entry]], Generator[list[Row] | list[PageRow], None, None]]:
    if ray is None:
        recognize = page_answers if as_pages else answers
        return partial(recognize, recognizer=load_recognizer(model))
    try:
        from digit_gui.batch.on_ray import answers_on_ray
    except ImportError as error:
        raise BatchError("Ray is missing: pip install digit-gui[ray]") from error
    # Only to find out whether it can be loaded: a worker that can't dies with pages of text.
    load_recognizer(model)
    return partial(answers_on_ray, model=model, address=ray, as_pages=as_pages)


def _not_done(entries: Iterable[Entry], done: Counter[str]) -> Iterator[Entry]:
    """Skips each entry as often as it has been done."""
    for entry in entries:
        if entry.name in done:
            done[entry.name] -= 1
            if not done[entry.name]:
                del done[entry.name]
        else:
            yield entry


def _progress(output: Path | None) -> Progress:
    """A progress bar on the terminal, unless there is none, or the rows themselves go there."""
    is_shown = sys.stderr.isatty() and (output is not None or not sys.stdout.isatty())
    return Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
        console=Console(stderr=True),
        disable=not is_shown,
    )


def _show_total(paths: list[str], update: Callable[..., None], *, as_pages: bool) -> None:
    """Counts the pictures beside the work, which need not wait for it."""

    def count() -> None:
        update(total=count_entries(paths, as_pages=as_pages))

    threading.Thread(target=count, daemon=True).start()


def _say(message: object) -> None:
    print(f"digit-gui recognize: {message}", file=sys.stderr)  # noqa: T201
