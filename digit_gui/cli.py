"""The command line of `digit-gui recognize`. Imports what takes time after it has been read."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

_INTERRUPTED = 130

_EPILOG = """\
Rows have the columns path, digit (0 to 9, or Unknown), p0 to p9 (how likely each digit is), and
error. A picture that can't be read gets a row with an error, and the others are read nevertheless.

exit status: 0 all were read; 1 some were not, or the rows could not be written; 2 the command
can't be carried out; 130 interrupted, with all rows written up to there.

examples:
  digit-gui recognize photo.jpg
  digit-gui recognize crops/ --output answers.csv
  find . -name '*.png' | digit-gui recognize - --output answers.jsonl --resume
"""


def main(arguments: list[str]) -> int:
    """Recognizes what the arguments (without the program's name) ask for; the exit status."""
    options = _parse(arguments)
    try:
        from digit_gui.batch.run import run

        return run(**vars(options))
    except KeyboardInterrupt:
        return _INTERRUPTED
    except BrokenPipeError:  # whoever reads the rows has seen enough of them
        return 1


def _parse(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="digit-gui recognize",
        description="Read the digits in many pictures, without a window: one row for each.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "paths",
        nargs="+",
        metavar="PATH",
        help="a picture, a folder of pictures, MNIST's images as an .npz or IDX file, "
        "or - for a list of such paths on the standard input, one on each line",
    )
    parser.add_argument(
        "--output",
        type=Path,
        metavar="FILE",
        help="write the rows to this new .csv or .jsonl file (default: CSV to standard output)",
    )
    parser.add_argument(
        "--resume",
        action="store_true",
        help="leave out the pictures that have a row in the output, and go on behind them",
    )
    parser.add_argument(
        "--ray",
        nargs="?",
        const="",
        metavar="ADDRESS",
        help="share the work among the machines of this Ray cluster, or among the cores of this "
        "machine; to be named behind the paths. Paths must mean the same on every machine",
    )
    parser.add_argument(
        "--model", type=Path, metavar="FILE", help="use the network in this .keras file"
    )
    options = parser.parse_args(arguments)
    if options.resume and options.output is None:
        parser.error("--resume needs an --output to go on with")
    if options.output is not None and options.output.suffix not in (".csv", ".jsonl"):
        parser.error(f"--output {options.output}: its name must end with .csv or .jsonl")
    if options.output is not None and not options.resume and os.path.lexists(options.output):
        parser.error(f"{options.output} is there already: --resume goes on with it")
    return options
