"""The entry point of `digit-gui` and `python -m digit_gui`."""

from __future__ import annotations

import os
import signal
import sys

TYPE_CHECKING = False  # `typing` would be imported before Ctrl-C is taken care of
if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

_INTERRUPTED = 128 + signal.SIGINT
"""Exit status after Ctrl-C, as shells have it."""


def main() -> int:
    """Runs the program; returns its exit status."""
    # Before anything else is imported: Python's own handler would raise an error in the midst of
    # it, and one that is raised in a callback of the import is told and then lost.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    from digit_gui import cli

    options = cli.parse(sys.argv[1:])
    try:
        if options.command == "recognize":
            return _interruptible(_recognize, options)
        if options.command == "learn":
            return _interruptible(_learn, options)
        if options.trainer:
            from digit_gui.network.learning.process import main as train

            return train()
        if options.teacher:
            from digit_gui.network.teaching.process import main as teach

            return teach()
        import gc

        # Start-up makes a million objects and hardly any garbage; collecting it takes a fifth of
        # the time. The workspace collects again when the network is ready.
        gc.disable()
        from digit_gui.app import main as run
    except ImportError as error:
        # Qt's own libraries are installed with it, but those of the system may be missing.
        print(f"digit-gui: a library is missing: {error}", file=sys.stderr)  # noqa: T201
        return 1
    return run(options)


def _interruptible(
    command: Callable[[argparse.Namespace], int], options: argparse.Namespace
) -> int:
    signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        return command(options)
    except KeyboardInterrupt:
        return _INTERRUPTED
    except BrokenPipeError:  # whoever reads the rows has closed the pipe
        return 1


def _recognize(options: argparse.Namespace) -> int:
    from digit_gui.batch.run import run

    return run(
        options.paths,
        output=options.output,
        resume=options.resume,
        ray=options.ray,
        model=options.model,
        verbose=options.verbose,
        pages=options.pages,
    )


def _learn(options: argparse.Namespace) -> int:
    # Before NumPy is imported: its matrices are so small that threads only wait for each other.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    from digit_gui.batch.learn import learn

    return learn(
        options.examples,
        output=options.output,
        model=options.model,
        as_json=options.json,
        verbose=options.verbose,
    )


if __name__ == "__main__":
    sys.exit(main())
