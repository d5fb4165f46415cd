"""Makes what the inside view shows beside the network: python -m training.inside_data."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from training.data.characters import DataError, load_digits
from training.inside_data import stored_drawings

_ASSETS = Path(__file__).resolve().parents[2] / "assets"


def main() -> int:
    """Runs the command line; returns the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--strokes", type=Path, required=True, help="digits as pen strokes, .npz")
    options = parser.parse_args()
    try:
        digits = load_digits(options.strokes)
    except DataError as error:
        print(error, file=sys.stderr)
        return 1
    path = _ASSETS / "test_drawings.npz"
    stored_drawings.write(digits, path)
    print(f"{path.name}: {path.stat().st_size // 1000} kB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
