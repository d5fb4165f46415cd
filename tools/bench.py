"""Measures the program beside bare programs that do the least of the same, in one run.

Each figure is the median of several processes, the program's and the bare ones' in turn, so that
a change in what else the machine is doing meets them all. Times count from the start of the
process.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
from typing import TYPE_CHECKING

from tools import bench_programs

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from digit_gui.ui.main_window import MainWindow

ROUNDS = 5


def new_window() -> tuple[QApplication, MainWindow]:
    """The program's window with its first settings: a person's own are neither used nor changed."""
    from digit_gui.app import create_app

    os.environ["XDG_CONFIG_HOME"] = tempfile.mkdtemp()
    return create_app(["digit-gui"])


def output_of(*arguments: str, program: Path | str = sys.executable) -> str:
    """What the program prints; without any, a fresh Python.

    Raises:
        SystemExit: with what it complained of, when it fails; bare programs complain always.
    """
    done = subprocess.run([program, *arguments], check=False, capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(done.stderr)
    return done.stdout


def row(what: str, ours: float, unit: str, *others: tuple[str, float]) -> None:
    """One line: our figure, and how it compares."""
    comparisons = "; ".join(
        f"{ours / other:.2f} x {name} ({other:.2f} {unit})" for name, other in others
    )
    print(f"{what:<34}{ours:8.2f} {unit:<3} {comparisons}")


def rounds() -> Iterator[None]:
    """Once for each round to measure, after it is made sure that there is a display."""
    if not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
    for n in range(ROUNDS):
        print(f"\rround {n + 1} of {ROUNDS}", end="", file=sys.stderr, flush=True)
        yield
    print("\r", end="", file=sys.stderr)


def main() -> None:
    """Measures, and prints a line for each figure."""
    windows, networks, programs = [], [], []
    for _ in rounds():
        programs.append(json.loads(output_of("-m", "digit_gui", "--self-test")))
        windows.append(float(output_of("-c", bench_programs.BARE_WINDOW)))
        networks.append(float(output_of("-c", bench_programs.BARE_NETWORK)))

    def ours(name: str) -> float:
        return float(statistics.median(program[name] for program in programs))

    one = json.loads(output_of("-c", bench_programs.ONE_PREDICTION))
    move_p50, move_p99 = json.loads(output_of("-c", bench_programs.MOUSE_MOVE))
    many, predict = json.loads(output_of("-c", bench_programs.RECOGNIZE))
    live = json.loads(output_of("-c", bench_programs.LIVE))
    workshop = json.loads(output_of("-c", bench_programs.WORKSHOP))
    bare_window, bare_network = statistics.median(windows), statistics.median(networks)
    row("window shown", ours("window_shown_s"), "s", ("a bare window with NumPy", bare_window))
    row("network ready", ours("model_ready_s"), "s", ("bare import and load", bare_network))
    row("one prediction", one.pop("program"), "ms", *one.items())
    row("click to answer, p50", ours("click_to_answer_ms_p50"), "ms")
    row("click to answer, p99", ours("click_to_answer_ms_p99"), "ms")
    row("mouse move with repaint, p50", move_p50, "ms")
    row("mouse move with repaint, p99", move_p99, "ms")
    row("live answers, panel closed", live[0], "/s")
    row("live mouse move, p50", live[1], "ms")
    row("live mouse move, p99", live[2], "ms")
    row("live answers, panel open", live[3], "/s")
    row("live mouse move, panel open, p50", live[4], "ms")
    row("live mouse move, panel open, p99", live[5], "ms")
    row("one attribution", live[6], "ms")
    row("recognize, 10,000 pictures", many, "s", ("model.predict", predict))
    row("workshop: opened, trained to 90 %", workshop[0], "s")
    row("while it trains: mouse move, p99", workshop[1], "ms")
    row("while it trains: answer, p99", workshop[2], "ms")
    row("until it has stopped", workshop[3], "s")
    row("memory more after it was closed", workshop[4], "MB")
    row("longest stall while loading", ours("longest_ui_stall_ms"), "ms")
    row("peak memory", ours("max_rss_mb"), "MB")


if __name__ == "__main__":
    main()
