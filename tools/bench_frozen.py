"""Measures the frozen program's start and memory beside frozen bare programs, in one run.

`make package` must have left the program in dist/. The bare programs are frozen into build/ the
first time, by PyInstaller as it comes.
"""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
from pathlib import Path

from tools.bench import output_of, rounds, row
from tools.bench_programs import BARE_WINDOW

ROOT = Path(__file__).resolve().parent.parent
PROGRAM = ROOT / "dist/digit-gui/digit-gui"
BARE = ROOT / "build/bare"

BARE_NETWORK = """
import sys
import time
import tensorflow
from keras.models import load_model
model = load_model(sys.argv[1])
ready = time.time()
if sys.argv[2] == "start":
    from digit_gui.self_test import process_started
    print(ready - process_started())
else:
    import resource
    import numpy
    from PySide6.QtWidgets import QApplication, QWidget
    app = QApplication([])
    window = QWidget()
    window.resize(960, 640)
    window.show()
    app.processEvents()
    model.predict(numpy.zeros((1, 28, 28, 1)), verbose=0)
    print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3)
"""


def frozen(name: str, source: str) -> Path:
    """The program that is made of `source`; frozen the first time."""
    program = BARE / name / name
    if not program.exists():
        script = BARE / f"{name}.py"
        script.parent.mkdir(parents=True, exist_ok=True)
        script.write_text(source)
        print(f"freezing {name}; this takes minutes", file=sys.stderr)
        subprocess.run(
            [
                *(sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"),
                *("--specpath", BARE, "--workpath", BARE / "work", "--distpath", BARE, script),
            ],
            check=True,
            cwd=ROOT,
        )
    return program


def main() -> None:
    """Measures, and prints a line for each figure."""
    if not PROGRAM.exists():
        raise SystemExit("There is no frozen program in dist/: make package builds it.")
    bare_window = frozen("bare_window", BARE_WINDOW.replace("import numpy\n", ""))
    bare_network = frozen("bare_network", BARE_NETWORK)
    model = str(ROOT / "model.keras")
    programs, windows, networks, memories = [], [], [], []
    for _ in rounds():
        programs.append(json.loads(output_of("--self-test", program=PROGRAM)))
        windows.append(float(output_of(program=bare_window)))
        networks.append(float(output_of(model, "start", program=bare_network)))
        memories.append(float(output_of(model, "memory", program=bare_network)))

    def ours(name: str) -> float:
        return float(statistics.median(program[name] for program in programs))

    window, network, memory = map(statistics.median, (windows, networks, memories))
    row("window shown", ours("window_shown_s"), "s", ("a bare window", window))
    row("network ready", ours("model_ready_s"), "s", ("bare import and load", network))
    row("longest stall while loading", ours("longest_ui_stall_ms"), "ms")
    row("peak memory", ours("max_rss_mb"), "MB", ("bare window, load, predict", memory))


if __name__ == "__main__":
    main()
