import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QSlider, QToolTip

from digit_gui.ui.inside.columns.network_view import NetworkView
from digit_gui.ui.main_window import MainWindow
from digit_gui.ui.settings import Settings
from tests.hands import (
    LEFT,
    answered,
    bar,
    child,
    click,
    digit,
    draw,
    grid_of,
    image_of,
    message,
    result,
    stroke,
)


def test_every_control_has_a_name_a_tooltip_and_a_place_in_the_tab_order(window):
    reached = []
    grid_of(window).setFocus()
    for _ in range(20):
        focused = window.focusWidget()
        if focused.objectName() in reached:
            break
        reached.append(focused.objectName())
        window.focusNextChild()
    controls = ["predictButton", "clearButton", "undoButton", "redoButton", "eraserButton"]
    for name in [*controls, "brushSlider"]:
        control = child(window, name)
        assert control.accessibleName()
        assert "(" in control.toolTip(), f"{name} does not tell its shortcut"
        assert control.focusPolicy() & Qt.FocusPolicy.TabFocus
        assert name in reached or not control.isEnabled()
    assert grid_of(window).accessibleName()
    assert result(window).accessibleName()
    assert all(bar(window, d).accessibleName().endswith(str(d)) for d in range(10))


@pytest.mark.parametrize(
    ("key", "modifiers"),
    [
        (Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier),
    ],
)
def test_keys_take_ink_away(window, key, modifiers):
    stroke(window, [(5, 5), (20, 5)])
    QTest.keyClick(window, key, modifiers)
    assert not image_of(window).any()


@pytest.mark.parametrize(
    ("key", "modifiers"),
    [
        (Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier),
        (
            Qt.Key.Key_Z,
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
        ),
    ],
)
def test_keys_bring_it_back(window, key, modifiers):
    stroke(window, [(5, 5), (20, 5)])
    click(window, "undoButton")
    QTest.keyClick(window, key, modifiers)
    assert image_of(window).any()


def test_no_two_actions_share_a_key(window):
    keys = [key.toString() for action in window.findChildren(QAction) for key in action.shortcuts()]
    assert len(keys) == len(set(keys))


def test_keys_change_the_brush_and_the_tool(window):
    slider = child(window, "brushSlider", QSlider)
    before = slider.value()
    QTest.keyClick(window, Qt.Key.Key_BracketRight)
    assert slider.value() > before
    QTest.keyClick(window, Qt.Key.Key_BracketLeft)
    assert slider.value() == before
    QTest.keyClick(window, Qt.Key.Key_E)
    assert child(window, "eraserButton").isChecked()


def test_full_screen_and_back(window):
    QTest.keyClick(window, Qt.Key.Key_F11)
    assert window.isFullScreen()
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isFullScreen()


@pytest.mark.parametrize("sum_open", [False, True])
def test_escape_leaves_full_screen_after_a_click_into_the_inside_view(window, qtbot, sum_open):
    draw(window, digit(4))
    with answered(qtbot, window, timeout=20_000):
        click(window, "insideToggle")
    view = window.findChild(NetworkView)
    QTest.keyClick(window, Qt.Key.Key_F11)
    QApplication.processEvents()
    place = view.sheet.layout.columns[0].slots[0].bottomLeft() + QPoint(3, -3)
    QTest.mouseClick(view, LEFT, pos=place if sum_open else QPoint(1, view.height() - 1))
    detail = child(window, "followedValue")
    if sum_open:
        qtbot.waitUntil(detail.isVisible)
        QTest.keyClick(view, Qt.Key.Key_Escape)
        assert not detail.isVisible()
        assert window.isFullScreen()
    assert view.hasFocus()
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert not window.isFullScreen()


def test_no_menu_opens_panels_behind_their_actions(window):
    click(window, "insideToggle")
    QApplication.processEvents()
    for part in (window.menuBar(), child(window, "networkView"), window):
        at = QPoint(part.width() - 40, 8)
        menu = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, part.mapToGlobal(at))
        QApplication.sendEvent(part, menu)
        assert QApplication.activePopupWidget() is None


def test_the_bars_tooltips_are_not_one_long_line(window):
    here = bar(window, 4)
    QToolTip.showText(here.mapToGlobal(QPoint(5, 5)), here.toolTip(), here)
    (tip,) = (w for w in QApplication.topLevelWidgets() if w.objectName() == "qtooltip_label")
    assert tip.width() < 500
    QToolTip.hideText()


def test_what_is_set_is_remembered(make_window, recognizer, tmp_path):
    window = make_window(lambda path: recognizer)
    child(window, "brushSlider", QSlider).setValue(37)
    window.resize(780, 620)
    QApplication.processEvents()
    window.close()
    again = MainWindow(window.workspace, Settings(tmp_path / "settings.ini"), tmp_path)
    assert child(again, "brushSlider", QSlider).value() == 37
    assert (again.width(), again.height()) == (780, 620)


def test_messages_are_plain_text(make_window, qtbot):
    def load(path):
        raise RuntimeError("<b>bold</b>")

    window = make_window(load, ready=False)
    qtbot.waitUntil(lambda: message(window) == "<b>bold</b>")
    assert child(window, "messageLabel").textFormat() == Qt.TextFormat.PlainText
