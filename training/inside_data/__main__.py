"""Makes what the inside view shows beside the network: python -m training.inside_data."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from digit_gui.network.model_file import ModelError
from training.data.characters import DataError, load_digits
from training.inside_data import map_pieces, stored_drawings
from training.synthesis.held_out import render_all

_ROOT = Path(__file__).resolve().parents[2]
_MODELS = (_ROOT / "model.keras", _ROOT / "assets" / "small.keras")

_SEARCHED = 4000
"""Drawings: more would find stronger pieces, and fill the file with more different drawings."""

_SEED = 3


def main() -> int:
    """Runs the command line; returns the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--strokes", type=Path, required=True, help="digits as pen strokes, .npz")
    parser.add_argument("--assets", type=Path, default=_ROOT / "assets", help="where to write")
    options = parser.parse_args()
    drawings, pieces = options.assets / "test_drawings.npz", options.assets / "map_pieces.npz"
    try:
        digits = load_digits(options.strokes)
        stored_drawings.write(digits, drawings)
        map_pieces.write(_MODELS, render_all(digits.subsample(_SEARCHED), _SEED), pieces)
    except (DataError, ModelError) as error:
        print(error, file=sys.stderr)
        return 1
    for path in (drawings, pieces):
        print(f"{path.name}: {path.stat().st_size // 1000} kB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
