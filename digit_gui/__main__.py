"""The entry point of `digit-gui` and `python -m digit_gui`."""

from __future__ import annotations

import signal
import sys

TYPE_CHECKING = False  # `typing` would be imported before Ctrl-C is taken care of
if TYPE_CHECKING:
    import argparse

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
            return _recognize(options)
        if options.trainer:
            from digit_gui.network.learning.process import main as train

            return train()
        import gc

        # Start-up makes a million objects and hardly any garbage; collecting it takes a fifth of
        # the time. The app turns it on again when the network is ready.
        gc.disable()
        from digit_gui.app import main as run
    except ImportError as error:
        # Qt's own libraries are installed with it, but those of the system may be missing.
        print(f"digit-gui: a library is missing: {error}", file=sys.stderr)  # noqa: T201
        return 1
    return run(options)


def _recognize(options: argparse.Namespace) -> int:
    signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
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
    except KeyboardInterrupt:
        return _INTERRUPTED
    except BrokenPipeError:  # whoever reads the rows has closed the pipe
        return 1


if __name__ == "__main__":
    sys.exit(main())
