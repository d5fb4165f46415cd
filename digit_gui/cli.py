"""The command line: of the program with its window, and of `recognize` and `learn` without one.

Imports nothing that takes time: it is parsed before anything else happens.
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

_USAGE = """\
%(prog)s [-h] [--model FILE] [--verbose] [--language CODE] [--self-test] [--version] [FILE]
       %(prog)s recognize [-h] [--model FILE] [--verbose] [OPTION ...] PATH [PATH ...]
       %(prog)s learn [-h] [--model FILE] [--verbose] [--json] EXAMPLES --output FILE"""

_LANGUAGES = ("ar", "de", "en", "es", "fr", "it", "ja", "pt", "zh_CN")

_COMMANDS = """\
commands:
  recognize PATH ...   recognize the digits in many pictures, without a window, and write a table;
                       digit-gui recognize --help lists its options. To open a file of that name,
                       write ./recognize
  learn EXAMPLES       teach the network how a person writes, and write the taught network;
                       digit-gui learn --help tells more
"""

_RECOGNIZE = """\
Rows have the columns path, digit (0 to 9, or Unknown), p0 to p9 (how likely each digit is), and
error. A picture that can't be read gets a row with an error, and the run goes on; so does a
picture in which more than one digit was found, unless there is --pages.

With --pages, .jsonl has one row for each picture or PDF page, with its lines, their text, and the
digits with their boxes in pixels (left, top, width, height). CSV has a row for each digit.

With --resume, pictures that have an answer in the output are skipped. Those that have an error
there are tried again: their old rows are removed first, and the new ones stand at the end. While
a run writes to an output, no other run can.

exit status: 0 all pictures were recognized; 1 some were not, or the rows could not be written;
2 the command can't be carried out; 130 interrupted, with all rows written up to there.

examples:
  digit-gui recognize photo.jpg
  digit-gui recognize crops/ --output answers.csv
  digit-gui recognize --pages scans/ form.pdf --output numbers.jsonl
  find . -name '*.png' | digit-gui recognize - --output answers.jsonl --resume
"""

_LEARN = """\
EXAMPLES is a folder with subfolders 0 to 9 of pictures (and none, of what is no digit), an .npz
file with x (N, 28, 28) uint8, 255 = ink, and y (N,), 0 to 9, or -1 for no digit, or a hand that was
exported from the window.

The table tells how drawings are read before and after: the examples, each by a network that was
taught without it, and stored drawings by others. A network that reads strangers' digits worse by
more than 0.3 points, or letters and marks by more than 0.5, is not written. Examples that the
others contradict are left out.

exit status: 0 the taught network was written; 1 it would do harm, and was not; 2 the command can't
be carried out; 130 interrupted.

examples:
  digit-gui learn anna/ --output anna.keras
  digit-gui recognize --model anna.keras scans/
"""


def parse(arguments: list[str]) -> argparse.Namespace:
    """Parses the command line; it ends the process after --help and --version.

    Args:
        arguments: those of the process, without the program's name.

    Returns:
        `command`, `model` (Path or None) and `verbose`. For the window, `command` is None,
        and there are `file` (Path or None), `language` (str or None), `self_test`, `trainer` and
        `teacher`. For "recognize" there are `paths` (list of str), `output` (Path or None),
        `resume`, `pages` and `ray` (None: not asked for, "": this machine, or the cluster's
        address). For "learn" there are `examples` and `output` (Path) and `json`.

    Raises:
        SystemExit: with status 2 and the reason on stderr, when the arguments are wrong.
    """
    at = _index_of_command(arguments)
    if at is None:
        return _window_parser().parse_args(arguments)
    parse_command = _COMMAND_PARSERS[arguments[at]]
    return parse_command(arguments[:at] + arguments[at + 1 :])


def _index_of_command(arguments: list[str]) -> int | None:
    """Where the name of a command stands, behind nothing but options that all of them share."""
    at = 0
    while at < len(arguments):
        if arguments[at] in _COMMAND_PARSERS:
            return at
        if arguments[at] == "--model":
            at += 2
        elif arguments[at] == "--verbose" or arguments[at].startswith("--model="):
            at += 1
        else:
            return None
    return None


def _shared_options() -> argparse.ArgumentParser:
    shared = argparse.ArgumentParser(add_help=False)
    shared.add_argument(
        "--model", type=Path, metavar="FILE", help="use the network in this .keras file"
    )
    shared.add_argument("--verbose", action="store_true", help="log to the terminal")
    return shared


def _window_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="digit-gui",
        usage=_USAGE,
        description="Draw a digit with the mouse, and see what a neural network makes of it.",
        epilog=_COMMANDS,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        parents=[_shared_options()],
    )
    parser.set_defaults(command=None)
    start = parser.add_mutually_exclusive_group()
    start.add_argument(
        "file", nargs="?", type=Path, metavar="FILE", help="open this picture file or drawing"
    )
    start.add_argument(
        "--self-test",
        action="store_true",
        help="draw a digit, recognize and explain it, print what was measured as JSON, and exit",
    )
    # For the workshop, which starts it; nothing for a person.
    start.add_argument("--trainer", action="store_true", help=argparse.SUPPRESS)
    # The same for what teaches the network a hand.
    start.add_argument("--teacher", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument(
        "--language",
        choices=_LANGUAGES,
        metavar="CODE",
        help=f"speak this language: {', '.join(_LANGUAGES)} (default: the one chosen in the "
        "window, else the system's)",
    )
    parser.add_argument("--version", action=_Version, nargs=0, help="print the version and exit")
    return parser


def _parse_recognize(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="digit-gui recognize",
        description="Recognize the digits in many pictures, without a window: one row for each.",
        epilog=_RECOGNIZE,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        parents=[_shared_options()],
    )
    parser.set_defaults(command="recognize")
    parser.add_argument(
        "paths",
        nargs="+",
        metavar="PATH",
        help="a picture file, a folder of them, MNIST's images as an .npz or IDX file, "
        "or - for a list of such paths on the standard input, one on each line",
    )
    parser.add_argument(
        "--output",
        type=Path,
        metavar="FILE",
        help="write the rows to this new .csv or .jsonl file (default: CSV to standard output)",
    )
    parser.add_argument(
        "--pages",
        action="store_true",
        help="read all that is written in each picture, line by line; PDF files are read, too",
    )
    parser.add_argument(
        "--resume",
        action="store_true",
        help="skip the pictures that have an answer in the output, and append to it",
    )
    parser.add_argument(
        "--ray",
        nargs="?",
        const="",
        metavar="ADDRESS",
        help="share the work among the machines of this Ray cluster, or among the cores of this "
        "machine; write it after the paths. Paths must mean the same on every machine",
    )
    options = parser.parse_args(arguments)
    if options.resume and options.output is None:
        parser.error("--resume needs an --output to go on with")
    if options.output is not None and options.output.suffix not in (".csv", ".jsonl"):
        parser.error(f"--output {options.output}: its name must end with .csv or .jsonl")
    if options.output is not None and not options.resume and os.path.lexists(options.output):
        parser.error(f"{options.output} is there already: --resume goes on with it")
    return options


def _parse_learn(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="digit-gui learn",
        description="Teach the network how a person writes, from examples, without a window.",
        epilog=_LEARN,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        parents=[_shared_options()],
    )
    parser.set_defaults(command="learn")
    parser.add_argument(
        "examples",
        type=Path,
        metavar="EXAMPLES",
        help="a folder, an .npz file, or an exported hand",
    )
    parser.add_argument(
        "--output",
        type=Path,
        metavar="FILE",
        required=True,
        help="write the taught network to this new .keras file",
    )
    parser.add_argument("--json", action="store_true", help="print the figures as JSON")
    options = parser.parse_args(arguments)
    if options.output.suffix != ".keras":
        parser.error(f"--output {options.output}: its name must end with .keras")
    if os.path.lexists(options.output):
        parser.error(f"{options.output} is there already")
    return options


_COMMAND_PARSERS = {"recognize": _parse_recognize, "learn": _parse_learn}


class _Version(argparse.Action):
    """Prints the version, which is looked up only then: that takes 30 ms."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        from digit_gui import __version__

        sys.stdout.write(f"digit-gui {__version__}\n")
        parser.exit()
