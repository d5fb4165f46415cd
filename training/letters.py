"""Makes the letters that are rehearsed when a hand is taught.

python -m training.letters --other FILE OUT.npz
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import numpy as np

from training.data.characters import DataError, load_non_digits
from training.lesson import STRANGERS
from training.synthesis.held_out import render_all

_COUNT = 1700
"""With the 400 non-digits of the lesson data as many as digits: letters are forgotten first."""
_SEED = 20261127


def main() -> int:
    """Runs the command line; returns the exit code."""
    parser = argparse.ArgumentParser(description="Makes the letters that are rehearsed.")
    parser.add_argument("--other", type=Path, required=True, help="letters as pen strokes, .npz")
    parser.add_argument("out", type=Path, help="the file to write, .npz")
    options = parser.parse_args()
    try:
        others = load_non_digits(options.other).without_sites(STRANGERS)
    except DataError as error:
        print(error, file=sys.stderr)
        return 1
    rng = np.random.default_rng(_SEED)
    chosen = others.select(rng.choice(len(others), _COUNT, replace=False, p=others.writer_weights))
    np.savez_compressed(
        options.out, images=render_all(chosen, _SEED), labels=chosen.labels, sites=chosen.sites
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
