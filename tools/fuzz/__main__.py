"""Damaged files for all that opens files, for as long as is asked. Linux only.

Each file is opened by the program's own functions in another process. It fails when that raises
any error but the documented one, crashes, computes for over 5 s, takes over 1 GB, writes anything,
or runs what is in it. A file depends on the seed and its number alone. Those that fail are kept.
"""

from __future__ import annotations

import argparse
import json
import random
import shutil
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from tools.fuzz.mutations import Mutator
from tools.fuzz.process import Worker
from tools.fuzz.samples import Sample, make_samples

_WEIGHTS = {"picture": 50, "drawing": 16, "array": 20, "settings": 8, "network": 6}
"""How often each kind comes. A network takes a hundred times as long as a picture."""

_PROGRESS_S = 15.0

_MOST_OPENED = 300
"""Networks for one worker: each leaves something behind in TensorFlow."""


class Fuzz:
    """One run.

    Args:
        folder: for the workers and the files; those that fail stay.
        seed: of the damages.
        kinds: which are fuzzed.
    """

    def __init__(self, folder: Path, seed: int, kinds: list[str]) -> None:
        self._folder = folder
        self._seed = seed
        self._weights = {kind: _WEIGHTS[kind] for kind in kinds}
        self._samples: dict[str, list[Sample]] = make_samples()
        self._workers: dict[str, Worker] = {}
        self._opened: Counter[str] = Counter()
        self.verdicts: Counter[str] = Counter()
        self.most_mb: Counter[str] = Counter()
        self.longest_s: dict[str, float] = {}
        self.failures: list[dict[str, str]] = []

    def one(self, number: int) -> None:
        """Makes the file of that number, and has it opened."""
        mutator = Mutator(f"{self._seed}-{number}")
        kind = mutator.choose(self._weights)
        end, content = mutator.mutated(self._samples[kind])
        path = self._folder / f"{number}{end}"
        path.write_bytes(content)
        worker = self._worker(kind)
        began = time.monotonic()
        verdict, why = worker.open(path)
        self.longest_s[kind] = max(self.longest_s.get(kind, 0), time.monotonic() - began)
        self.most_mb[kind] = max(self.most_mb[kind], worker.peak_mb - worker.base_mb)
        self.verdicts[f"{kind} {verdict}"] += 1
        self._opened[kind] += 1
        if verdict == "failed":
            self.failures.append({"kind": kind, "file": str(path), "why": why})
            print(f"FAILED {kind} {path}: {why}", flush=True)
        else:
            path.unlink()

    def close(self) -> None:
        """Ends the workers."""
        for worker in self._workers.values():
            worker.close()

    def _worker(self, kind: str) -> Worker:
        worker = self._workers.get(kind)
        if worker is not None and kind == "network" and self._opened[kind] % _MOST_OPENED == 0:
            worker.close()
        if worker is None or not worker.is_alive:
            end, content = self._samples[kind][0]
            sample = self._folder / f"sample{end}"
            sample.write_bytes(content)
            worker = self._workers[kind] = Worker(kind, self._folder, sample)
        return worker


def main() -> int:
    """Runs it; prints lines of progress and a summary; 1 when a file failed."""
    parser = argparse.ArgumentParser(prog="python -m tools.fuzz", description=__doc__)
    length = parser.add_mutually_exclusive_group()
    length.add_argument("--files", type=int, help="how many files")
    length.add_argument("--minutes", type=float, default=1, help="how long (1 unless said)")
    parser.add_argument("--seed", type=int, help="of the damages (a random one unless said)")
    parser.add_argument("--kind", action="append", choices=_WEIGHTS, help="only files of this kind")
    options = parser.parse_args()
    seed = random.SystemRandom().randrange(10**6) if options.seed is None else options.seed
    folder = Path(tempfile.mkdtemp(prefix="digit-gui-fuzz-"))
    fuzz = Fuzz(folder, seed, options.kind or list(_WEIGHTS))
    began = told = time.monotonic()
    number = 0

    files = float("inf") if options.files is None else options.files
    seconds = float("inf") if options.files is not None else 60 * options.minutes
    try:
        while number < files and time.monotonic() - began < seconds:
            fuzz.one(number)
            number += 1
            if time.monotonic() - told > _PROGRESS_S:
                told = time.monotonic()
                print(f"{told - began:7.0f} s {number:7} files  {dict(fuzz.verdicts)}", flush=True)
    finally:
        fuzz.close()
    summary = {
        "seed": seed,
        "files": number,
        "seconds": round(time.monotonic() - began),
        "verdicts": dict(sorted(fuzz.verdicts.items())),
        "longest_s": {kind: round(longest, 1) for kind, longest in fuzz.longest_s.items()},
        "most_mb": dict(fuzz.most_mb),
        "failures": fuzz.failures,
    }
    print(json.dumps(summary))
    if not fuzz.failures:
        shutil.rmtree(folder)
    return 1 if fuzz.failures else 0


if __name__ == "__main__":
    sys.exit(main())
