"""The parent's end of a worker: hands it files, and ends it when it takes too much. Linux only."""

from __future__ import annotations

import json
import os
import select
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tools.fuzz.samples import CANARY

MAX_CPU_S = 5.0
"""Computing time after which a file counts as one that hangs."""

_MAX_WAIT_S = 30.0
"""The same for waiting: long, since other programs may have the processor."""

MAX_GROWTH_MB = 1000
"""Memory that opening a file may take beside what the worker had."""

_POLL_S = 0.05
_START_S = 120.0
_ROOT = Path(__file__).parents[2]


class Worker:
    """A process that opens files of one kind, in an empty folder that is its home, too.

    Args:
        kind: of the files.
        folder: where its folder is made.
        sample: a good file, to be opened first, so that what is loaded only once is there.
    """

    def __init__(self, kind: str, folder: Path, sample: Path) -> None:
        self._home = Path(tempfile.mkdtemp(prefix=f"{kind}-", dir=folder))
        self._log = self._home.with_suffix(".log")
        self._canary = self._home.with_suffix(".canary")
        own = {"HOME": str(self._home), "TMPDIR": str(self._home), CANARY: str(self._canary)}
        with self._log.open("wb") as log:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "tools.fuzz.worker", kind, sample],
                cwd=self._home,
                env=os.environ
                | own
                | {"PYTHONPATH": str(_ROOT), "QT_QPA_PLATFORM": "offscreen"}
                | {"TF_CPP_MIN_LOG_LEVEL": "3", "LC_ALL": "C.UTF-8"},
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=log,
            )
        answer = self._answer(_START_S, _START_S)
        if answer.get("verdict") != "ready":
            raise RuntimeError(f"the worker did not start: {answer}")
        self._files = self._listing()
        self.base_mb = self.peak_mb = self._memory("VmHWM")

    def open(self, path: Path) -> tuple[str, str]:
        """Has it open a file; "opened", "refused" or "failed", and why."""
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(str(path)).encode() + b"\n")
        self._process.stdin.flush()
        answer = self._answer(MAX_CPU_S, _MAX_WAIT_S)
        verdict, why = answer["verdict"], answer["why"]
        if self.is_alive:
            self.peak_mb = self._memory("VmHWM")
            if self.peak_mb > self.base_mb + MAX_GROWTH_MB:
                verdict, why = "failed", f"it took {self.peak_mb - self.base_mb} MB"
                self.close()
        if self._canary.exists():
            verdict, why = "failed", "program code in the file was run"
            self._canary.unlink()
        if (now := self._listing()) != self._files:
            verdict, why = "failed", f"files were written: {sorted(now ^ self._files)}"
            self._files = now
        return verdict, why

    @property
    def is_alive(self) -> bool:
        return self._process.poll() is None

    def close(self) -> None:
        """Ends it."""
        self._process.kill()
        self._process.communicate()

    def _answer(self, cpu_s: float, wait_s: float) -> dict[str, str]:
        out = self._process.stdout
        assert out is not None
        began, cpu_began = time.monotonic(), self._cpu()
        while not select.select([out], [], [], _POLL_S)[0]:
            waited, computed = time.monotonic() - began, self._cpu() - cpu_began
            grown = self._memory("VmRSS") - getattr(self, "base_mb", 10**6)
            if waited > wait_s or computed > cpu_s or grown > MAX_GROWTH_MB:
                self.close()
                why = f"after {computed:.1f} s of computing in {waited:.1f} s, {grown} MB more"
                return {"verdict": "failed", "why": f"it was ended {why}"}
        if line := out.readline():
            answer: dict[str, str] = json.loads(line)
            return answer
        status = self._process.wait()
        tail = self._log.read_text(errors="replace")[-3000:]
        return {"verdict": "failed", "why": f"the process ended with {status}: {tail}"}

    def _cpu(self) -> float:
        """Seconds that it has computed; all its threads."""
        if sys.platform == "win32":
            raise NotImplementedError
        fields = Path(f"/proc/{self._process.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def _memory(self, name: str) -> int:
        """VmRSS, or VmHWM, which is the most that it ever was; in MB, 0 when it has ended."""
        for line in Path(f"/proc/{self._process.pid}/status").read_text().splitlines():
            if line.startswith(f"{name}:"):
                return int(line.split()[1]) // 1000
        return 0

    def _listing(self) -> set[str]:
        return {str(path.relative_to(self._home)) for path in self._home.rglob("*")}
