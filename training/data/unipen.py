"""Converts the published UNIPEN distribution to one stroke file.

Run as `python -m training.data.unipen SOURCE OUT`. It writes one file with all characters,
digits and others, which the training takes as `--strokes` and as `--other`.

UNIPEN train_r01_v07, doi 10.5281/zenodo.1195803 (CC BY 4.0). Isabelle Guyon et al., "UNIPEN
project of on-line data exchange and recognizer benchmarks", ICPR 1994, describes its format.
Files under `data/` list characters and name files under `include/` that hold the pen's coordinates.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections import Counter
from dataclasses import dataclass, field
from itertools import accumulate
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

if TYPE_CHECKING:
    from collections.abc import Iterator

Component = npt.NDArray[np.float64] | None
"""A pen-down, (N, 2) with y running up; None: a pen-up, or no valid point."""

_SEGMENT = re.compile(r'\.SEGMENT\s+CHARACTER\s+(\S+)\s+\S+\s+"(.+)"\s*$')
_COMPONENTS = re.compile(r"\d{1,9}(-\d{1,9})?(,\d{1,9}(-\d{1,9})?)*")
_SIDE = 1000
"""The longer side of a character in a stroke file: whole numbers as precise as a tablet."""

_MOST = 1000
"""A range of more components than this is a mistyped number; expanding it could fill the memory."""


@dataclass
class Collected:
    """The characters read so far, and what was skipped: how often for each reason."""

    strokes: list[list[npt.NDArray[np.int16]]] = field(default_factory=list)
    labels: list[str] = field(default_factory=list)
    writers: list[str] = field(default_factory=list)
    skipped: Counter[str] = field(default_factory=Counter)

    def write(self, out: Path) -> None:
        """Writes the characters in the layout that `training.data.characters` reads."""
        strokes = [stroke for character in self.strokes for stroke in character]
        np.savez_compressed(
            out,
            points=np.concatenate([np.zeros((0, 2), np.int16), *strokes]),
            stroke_offsets=np.array([0, *accumulate(map(len, strokes))], np.int32),
            char_offsets=np.array([0, *accumulate(map(len, self.strokes))], np.int32),
            labels=np.array(self.labels, str),
            writers=np.array(self.writers, str),
            sites=np.array([writer.split("/")[0] for writer in self.writers], str),
        )


def read(source: Path) -> Collected:
    """Reads every character that a data file under `source` lists."""
    collected = Collected()
    for listing in sorted(source.glob("**/data/**/*.dat")):
        if "include" not in listing.relative_to(source).parts:
            _read_listing(listing, source, collected)
    return collected


def _lines(path: Path, collected: Collected) -> list[str]:
    try:
        return path.read_text("latin-1").splitlines()
    except OSError:
        collected.skipped["file that cannot be read"] += 1
        return []


def _read_listing(listing: Path, source: Path, collected: Collected) -> None:
    lines = _lines(listing, collected)
    components: list[Component] = []
    writer, columns = "", ["X", "Y"]
    for name in (line.split()[1] for line in lines if re.match(r"\.INCLUDE\s+\S", line)):
        held = len(components)
        columns = _read_pen(_lines(source / "include" / name, collected), columns, components)
        if len(components) > held:
            writer = name.removesuffix(".dat")
    for line in lines:
        if line.startswith(".SEGMENT CHARACTER"):
            segment = _SEGMENT.match(line)
            if not segment:
                collected.skipped["character whose line is malformed"] += 1
                continue
            chosen = _chosen(segment[1], components)
            if isinstance(chosen, str):
                collected.skipped[chosen] += 1
            else:
                collected.strokes.append(_scaled(chosen))
                collected.labels.append(segment[2])
                collected.writers.append(writer)


def _read_pen(lines: list[str], columns: list[str], components: list[Component]) -> list[str]:
    """Appends the components of one file; returns the names of its columns for the next one."""
    rows: list[list[float]] = []
    state = ""

    def close() -> None:
        # Every pen-down is a component; a pen-up is one only if it has points.
        if state == ".PEN_DOWN":
            components.append(np.array(rows) if rows else None)
        elif state == ".PEN_UP" and rows:
            components.append(None)

    for line in lines:
        words = line.split()
        if words and words[0].startswith("."):
            if words[0] == ".COORD" and {"X", "Y"} <= set(words):
                columns = words[1:]
            if words[0] in (".PEN_DOWN", ".PEN_UP"):
                close()
                rows, state = [], words[0]
        elif state and words:
            rows += _point(words, columns)
    close()
    return columns


def _point(words: list[str], columns: list[str]) -> Iterator[list[float]]:
    try:
        point = [float(words[columns.index(axis)]) for axis in ("X", "Y")]
    except (ValueError, IndexError):
        return
    if np.isfinite(point).all():
        yield point


def _chosen(numbers: str, components: list[Component]) -> list[npt.NDArray[np.float64]] | str:
    """The pen-downs that a list like "3-5,7" names, or the reason to skip the character."""
    if not _COMPONENTS.fullmatch(numbers):
        return "character made of partial components"
    chosen: list[int] = []
    for part in numbers.split(","):
        first, _, last = part.partition("-")
        chosen += range(int(first), min(int(last or first), int(first) + _MOST) + 1)
    if not chosen or max(chosen) >= len(components):
        return "character without its components"
    downs = [down for number in chosen if (down := components[number]) is not None]
    return downs or "character without ink"


def _scaled(downs: list[npt.NDArray[np.float64]]) -> list[npt.NDArray[np.int16]]:
    """Longer side 1000, top left corner at (0, 0), y running down."""
    points = np.concatenate(downs) * [1, -1]
    corner = points.min(axis=0)
    scale = _SIDE / max(float((points.max(axis=0) - corner).max()), 1e-9)
    # Tablets repeat the same point while the pen rests.
    moving = (down[np.r_[True, (np.diff(down, axis=0) != 0).any(axis=1)]] for down in downs)
    return [np.rint((down * [1, -1] - corner) * scale).astype(np.int16) for down in moving]


def main() -> int:
    """Runs the command line; returns the exit code."""
    parser = argparse.ArgumentParser(
        description="Converts UNIPEN to one stroke file with all its characters."
    )
    parser.add_argument("source", type=Path, help="folder with UNIPEN's data/ and include/")
    parser.add_argument("out", type=Path, help="stroke file to write, .npz")
    options = parser.parse_args()
    collected = read(options.source)
    for reason, count in collected.skipped.most_common():
        print(f"skipped: {count} x {reason}", file=sys.stderr)
    if not collected.labels:
        print(
            f"{options.source}: no characters found in its data/",
            file=sys.stderr,
        )
        return 1
    try:
        collected.write(options.out)
    except OSError as error:
        print(f"{options.out}: cannot be written ({error.strerror})", file=sys.stderr)
        return 1
    print(f"{len(collected.labels)} characters of {len(set(collected.writers))} writers")
    return 0


if __name__ == "__main__":
    sys.exit(main())
