"""Takes the README's pictures: the running program, after it has read digits drawn for it.

Usage: python -m tools.screenshot FOLDER
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

from PySide6.QtCore import QEventLoop, SignalInstance
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from digit_gui.self_test import child, draw
from digit_gui.ui.answer.likelihood_bar import LikelihoodBar
from tools.bench import new_window

DRAWINGS = Path(__file__).parents[1] / "tests" / "data" / "digits.json"

_SETTLED_MS = 300
"""After which layouts and animations have come to rest."""


def wait_for(signal: SignalInstance) -> None:
    """Processes events until `signal` is emitted."""
    loop = QEventLoop()
    signal.connect(loop.quit)
    loop.exec()


def draw_digit(window: QWidget, strokes: list[list[tuple[float, float]]]) -> None:
    """Draws strokes, given in cells, with the mouse."""
    grid = child(window, QWidget, "drawingGrid")
    for points in strokes:
        draw(grid, points)


def take(window: QWidget, out: Path) -> None:
    """Writes a picture of the window.

    Raises:
        SystemExit: when that can't be done.
    """
    QTest.qWait(_SETTLED_MS)
    out.parent.mkdir(parents=True, exist_ok=True)
    if not window.grab().save(str(out)):
        raise SystemExit(f"{out} can't be written")


def main(folder: Path) -> None:
    """Writes the pictures into `folder`."""
    if not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    _, window = new_window()
    window.resize(960, 640)
    window.show()
    wait_for(window.modelReady)
    drawn = {d["digit"]: d["strokes"] for d in json.loads(DRAWINGS.read_text())}
    next(action for action in window.actions() if action.text() == "&Drawings").trigger()
    for digit in (7, 5, 0, 2):
        child(window, QPushButton, "clearButton").click()
        draw_digit(window, drawn[digit])
        child(window, QPushButton, "predictButton").click()
        wait_for(window.workspace.predictions.answered)
    take(window, folder / "window.png")

    window.resize(1280, 800)
    child(window, QPushButton, "clearButton").click()
    child(window, QPushButton, "insideToggle").click()
    draw_digit(window, drawn[4])
    child(window, QPushButton, "predictButton").click()
    wait_for(window.workspace.predictions.answered)
    child(window, LikelihoodBar, "likelihoodBar9").chosen.emit(9)
    wait_for(window.workspace.explanations.explained)
    take(window, folder / "inside.png")
    window.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
