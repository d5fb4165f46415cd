"""The entry point of `digit-gui` and `python -m digit_gui`."""

from __future__ import annotations

import argparse
import gc
import sys

from digit_gui import cli

_INTERRUPTED = 130
"""Exit status after Ctrl-C, as shells have it: 128 and the signal's number."""


def main() -> int:
    """Runs the program; returns its exit status."""
    options = cli.parse(sys.argv[1:])
    try:
        if options.command == "recognize":
            return _recognize(options)
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
    try:
        from digit_gui.batch.run import run

        return run(
            options.paths,
            output=options.output,
            resume=options.resume,
            ray=options.ray,
            model=options.model,
            verbose=options.verbose,
        )
    except KeyboardInterrupt:
        return _INTERRUPTED
    except BrokenPipeError:  # whoever reads the rows has closed the pipe
        return 1


if __name__ == "__main__":
    sys.exit(main())
