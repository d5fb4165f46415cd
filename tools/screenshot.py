"""Takes the README's picture: the running program, after it has read a digit drawn for it.

Usage: screenshot.py OUT.png
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QPointF, SignalInstance
from PySide6.QtWidgets import QPushButton, QWidget

from digit_gui.app import create_app
from digit_gui.self_test import send_mouse
from digit_gui.ui.grid_geometry import grid_square

DRAWINGS = Path(__file__).parents[1] / "tests" / "data" / "digits.json"
DIGIT = 2


def wait_for(signal: SignalInstance) -> None:
    """Lets the window live until `signal` comes."""
    loop = QEventLoop()
    signal.connect(loop.quit)
    loop.exec()


def draw(grid: QWidget, strokes: list[list[list[float]]]) -> None:
    """Draws strokes, given in cells, with the mouse."""
    square = grid_square(grid.width(), grid.height(), grid.devicePixelRatio())
    cell = square.width() / 28
    for points in strokes:
        path = [square.topLeft() + QPointF(x, y) * cell for x, y in points]
        send_mouse(grid, QEvent.Type.MouseButtonPress, path[0])
        for at in path[1:]:
            send_mouse(grid, QEvent.Type.MouseMove, at)
        send_mouse(grid, QEvent.Type.MouseButtonRelease, path[-1])


def main(out: Path) -> None:
    """Writes the picture to `out`."""
    if not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    _, window = create_app(["digit-gui"])
    window.resize(960, 640)
    window.show()
    wait_for(window.modelReady)
    drawn = next(d for d in json.loads(DRAWINGS.read_text()) if d["digit"] == DIGIT)
    draw(window.findChild(QWidget, "drawingGrid"), drawn["strokes"])
    window.findChild(QPushButton, "predictButton").click()
    wait_for(window.network.predicted)
    out.parent.mkdir(parents=True, exist_ok=True)
    if not window.grab().save(str(out)):
        raise SystemExit(f"{out} can't be written")
    window.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
