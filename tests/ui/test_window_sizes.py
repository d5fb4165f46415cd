"""Where things are in windows of all sizes, and what opening a panel does to them."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontInfo
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDockWidget, QPushButton, QWidget

from tests.hands import answered, child, click, digit, draw, grid_of


def resized(window, width, height):
    window.resize(width, height)
    QApplication.processEvents()
    assert (window.width(), window.height()) == (width, height)


@pytest.mark.parametrize("inside", [False, True])
def test_nothing_overlaps_or_is_cut_in_a_small_window(window, inside):
    draw(window, digit(7))
    if inside:
        click(window, "insideToggle")
    resized(window, 800, 540 if inside else 400)
    tools = child(window, "predictButton").mapTo(window, QPoint(0, 0))
    grid = grid_of(window)
    assert grid.mapTo(window, grid.rect().bottomLeft()).y() < tools.y()
    seen = window.rect()
    for control in window.centralWidget().findChildren(QWidget):
        if control.isVisible():
            corner = control.mapTo(window, control.rect().bottomRight())
            assert seen.contains(corner), control.objectName()
            assert control.height() >= control.minimumSizeHint().height(), control.objectName()


def test_controls_stay_where_they_are_when_answers_and_messages_change(
    make_window, recognizer, qtbot
):
    window = make_window(lambda path: recognizer)
    names = ["drawingGrid", "predictButton", "likelihoodBar0", "likelihoodBar9", "resultLabel"]

    def places():
        QApplication.processEvents()
        return [child(window, name).geometry() for name in names]

    before = places()
    click(window, "predictButton")
    assert places() == before
    for strokes in (digit(1), digit(8)):
        draw(window, strokes)
        with answered(qtbot, window):
            click(window, "predictButton")
        assert places() == before


@pytest.mark.parametrize("size", [(800, 560), (960, 640), (1280, 800), (1920, 1080)])
def test_the_grid_stays_where_it_is_when_the_drawings_come_and_go(window, size):
    resized(window, *size)
    before = grid_of(window).geometry()
    for shown in (True, False):
        QTest.keyClick(window, Qt.Key.Key_H)
        QApplication.processEvents()
        assert child(window, "drawingsStrip").isVisible() == shown
        assert grid_of(window).geometry() == before


@pytest.mark.parametrize("size", [(960, 540), (960, 640), (960, 680), (1280, 800)])
def test_the_window_keeps_its_size_when_the_inside_view_comes_and_goes(window, size):
    resized(window, *size)
    for _ in range(2):
        click(window, "insideToggle")
        QApplication.processEvents()
        assert (window.width(), window.height()) == size


@pytest.mark.parametrize("close", ["button", "cross"])
def test_a_window_that_had_to_grow_for_the_inside_view_gets_its_size_back(window, close):
    resized(window, 760, 400)
    click(window, "insideToggle")
    QApplication.processEvents()
    assert window.height() > 400
    if close == "button":
        click(window, "insideToggle")
    else:
        child(window, "networkView", QDockWidget).close()
    QApplication.processEvents()
    assert (window.width(), window.height()) == (760, 400)


def test_a_size_that_was_chosen_while_the_inside_view_was_open_stays(window):
    resized(window, 760, 400)
    click(window, "insideToggle")
    QApplication.processEvents()
    resized(window, 900, 700)
    click(window, "insideToggle")
    QApplication.processEvents()
    assert (window.width(), window.height()) == (900, 700)


def test_the_answer_stands_beside_its_bars_where_the_window_is_low(window, qtbot):
    resized(window, 960, 640)
    draw(window, digit(4))
    with answered(qtbot, window):
        click(window, "predictButton")
    label, first = child(window, "resultLabel"), child(window, "likelihoodBar0")

    def corner(widget):
        return widget.mapTo(window, QPoint(0, 0))

    assert corner(label).y() + label.height() <= corner(first).y()
    resized(window, 1900, 420)
    assert corner(label).x() + label.width() <= corner(first).x()
    assert label.height() > 100


def test_type_below_the_drawing_grows_with_the_window(window, qtbot):
    draw(window, digit(4))
    with answered(qtbot, window):
        click(window, "predictButton")
    names = ["predictButton", "clearButton", "liveToggle", "brushSlider", "messageLabel", "whyHint"]

    def sizes():
        return [QFontInfo(child(window, name).font()).pixelSize() for name in names]

    resized(window, 960, 640)
    usual = sizes()
    assert len(set(usual)) == 1
    icon = child(window, "clearButton", QPushButton).iconSize().width()
    resized(window, 1920, 1080)
    assert all(large > 1.4 * small for large, small in zip(sizes(), usual, strict=True))
    assert child(window, "clearButton", QPushButton).iconSize().width() > 1.4 * icon
    # All at once, as when a window is no longer maximized.
    resized(window, 760, 420)
    assert sizes() == usual


_ON_A_SMALL_SCREEN = """
import json, sys
from pathlib import Path
from PySide6.QtWidgets import QApplication, QTextBrowser, QWidget
app = QApplication(["digit-gui"])
app.setStyle("Fusion")
from digit_gui.ui.main_window import MainWindow
from digit_gui.ui.settings import Settings
from digit_gui.workspace.workspace import Workspace

def load(path):
    raise OSError("no network")

window = MainWindow(Workspace(load), Settings(Path(sys.argv[1])), Path("none.keras"))
window.show()

def place(widget):
    for _ in range(20):
        app.processEvents()
    corner = widget.mapTo(window, widget.rect().bottomRight())
    return corner.x(), corner.y()

seen = {"screen": app.primaryScreen().availableSize().toTuple(), "size": window.size().toTuple()}
seen["tools"] = place(window.findChild(QWidget, "insideToggle"))
window.findChild(QWidget, "insideToggle").click()
seen["inside"] = place(window.findChild(QWidget, "insideText"))
seen["tools_inside"] = place(window.findChild(QWidget, "insideToggle"))
seen["size_inside"] = window.size().toTuple()
next(a for a in window.actions() if "Shortcuts" in a.text()).trigger()
help = window.findChild(QWidget, "helpWindow")
app.processEvents()
seen["help"] = help.size().toTuple()
seen["scrolls"] = help.findChild(QTextBrowser).verticalScrollBar().maximum()
window.close()
print(json.dumps(seen))
"""


def test_window_and_help_fit_a_full_hd_screen_at_192_dpi(tmp_path):
    screen = {"name": "small", "x": 0, "y": 0, "width": 1920, "height": 1080}
    screen |= {"logicalDpi": 192, "logicalBaseDpi": 96, "dpr": 1}
    screens = tmp_path / "screens.json"
    screens.write_text(json.dumps({"screens": [screen]}))
    done = subprocess.run(
        [sys.executable, "-c", _ON_A_SMALL_SCREEN, str(tmp_path / "settings.ini")],
        env={**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={screens}"},
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    seen = json.loads(done.stdout)
    width, height = seen["screen"]
    assert (width, height) == (960, 540)
    # The system's frame needs room too.
    frame = 24
    for size in ("size", "size_inside", "help"):
        assert seen[size][0] <= width, size
        assert seen[size][1] <= height - frame, size
    for part, whole in (
        ("tools", "size"),
        ("tools_inside", "size_inside"),
        ("inside", "size_inside"),
    ):
        assert seen[part][0] < seen[whole][0], part
        assert seen[part][1] < seen[whole][1], part
    assert seen["scrolls"] > 0
