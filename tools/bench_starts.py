"""Measures starts from cold and from warm: python -m tools.bench_starts PROGRAM FOLDER ...

PROGRAM is what a person starts, installed from a package or a wheel, or frozen; the FOLDERs hold
all its files. From cold, none of them is in the memory that Linux keeps of files: what it has there
is given up first. The rest of the system stays warm.
"""

from __future__ import annotations

import json
import os
import statistics
import sys
from pathlib import Path

from tools.bench import output_of, rounds


def forget(folder: Path) -> None:
    """Has Linux give up what it keeps of the files' contents."""
    if sys.platform != "linux":
        raise SystemExit("Only Linux can be asked to forget files.")
    os.sync()  # what is not yet on the disk is kept
    for file in folder.rglob("*"):
        if file.is_file():
            opened = os.open(file, os.O_RDONLY)
            os.posix_fadvise(opened, 0, 0, os.POSIX_FADV_DONTNEED)
            os.close(opened)


def main() -> None:
    """Measures in turn, and prints the medians."""
    if len(sys.argv) < 3:
        raise SystemExit(f"usage: {__doc__.partition(chr(10))[0].partition(': ')[2]}")
    program, *folders = sys.argv[1:]
    starts: dict[str, list[dict[str, float]]] = {"cold": [], "warm": []}
    for _ in rounds():
        for folder in folders:
            forget(Path(folder))
        for kind in starts:
            starts[kind].append(json.loads(output_of("--self-test", program=program)))
    for kind, measured in starts.items():
        window, network = (
            statistics.median(one[name] for one in measured)
            for name in ("window_shown_s", "model_ready_s")
        )
        print(f"from {kind}: window after {window:.2f} s, network ready after {network:.2f} s")


if __name__ == "__main__":
    main()
