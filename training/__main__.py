"""Trains the network: python -m training [--mnist FILE] [--strokes FILE] [--other FILE]."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from training.config import Config
from training.cross_validate import train
from training.data.characters import DataError


def arguments(description: str) -> argparse.ArgumentParser:
    """A parser with the options that training and evaluation share."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--mnist", type=Path, help="MNIST as .npz (default: Keras downloads it)")
    parser.add_argument("--strokes", type=Path, help="digits as pen strokes, .npz")
    parser.add_argument("--other", type=Path, help="letters and symbols as pen strokes, .npz")
    parser.add_argument(
        "--quick", action="store_true", help="a short run that tries out every step, in runs/quick"
    )
    parser.set_defaults(start=None, seen=[])
    return parser


def config_of(options: argparse.Namespace) -> Config:
    """The training run that the options describe."""
    config = Config(mnist=options.mnist, strokes=options.strokes, other=options.other)
    if options.start:
        config = config.continued(options.start, tuple(options.seen))
    return config.quick() if options.quick else config


def main() -> int:
    """Runs the command line; returns the exit code."""
    parser = arguments("Trains the digit network and writes model.keras.")
    parser.add_argument("--resume", action="store_true", help="continue an interrupted run")
    parser.add_argument(
        "--start",
        type=Path,
        metavar="PATH",
        help="go on from this trained network (.keras), or from those of an earlier runs folder",
    )
    parser.add_argument(
        "--seen",
        nargs="+",
        metavar="SITE",
        help="collection sites that the network of --start was trained on: they are not held out",
    )
    options = parser.parse_args()
    try:
        train(config_of(options), resume=options.resume)
    except DataError as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nStopped. To continue from the last complete epoch, add --resume.", file=sys.stderr)
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main())
