import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QSlider, QWidget

from digit_gui.app import create_app
from digit_gui.ui import theme
from digit_gui.ui.main_window import MainWindow
from digit_gui.ui.settings import Settings
from tests.hands import (
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


@pytest.fixture(params=["light", "dark"])
def appearance(request, qapp):
    theme.use_appearance(request.param)
    yield request.param
    theme.use_appearance("system")


def contrast(one, other):
    """Contrast ratio of two colours by WCAG 2, 1 to 21."""

    def luminance(colour):
        channels = (colour.redF(), colour.greenF(), colour.blueF())
        linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_colours_are_readable(appearance, qapp):
    palette = qapp.palette()
    assert theme.is_dark(palette) == (appearance == "dark")
    window = theme.window(palette)
    for colour in (theme.text(palette), theme.dimmed(palette), theme.accent(palette)):
        assert contrast(colour, window) >= 4.5
    assert contrast(theme.on_accent(palette), theme.accent(palette)) >= 4.5
    assert contrast(theme.ink(palette), theme.paper(palette)) >= 7


def test_the_window_can_be_made_dark_and_follows_at_once(window):
    stroke(window, [(14, 4), (14, 24)])
    choices = {action.text(): action for action in window.findChildren(QAction)}

    def look():
        QApplication.processEvents()
        picture = grid_of(window).grab().toImage()
        middle = picture.rect().center()
        left = picture.pixelColor(middle.x() // 2 + 3, middle.y() + 3)
        return picture.pixelColor(middle).lightness(), left.lightness()

    choices["&Dark"].trigger()
    ink, paper = look()
    assert ink > 200
    assert paper < 60
    choices["&Light"].trigger()
    ink, paper = look()
    assert ink < 60
    assert paper > 200
    choices["As the &System"].trigger()


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


def test_what_is_set_is_remembered(make_window, recognizer, tmp_path):
    window = make_window(lambda path: recognizer)
    child(window, "brushSlider", QSlider).setValue(37)
    window.resize(780, 620)
    QApplication.processEvents()
    window.close()
    again = MainWindow(window.workspace, Settings(tmp_path / "settings.ini"), tmp_path)
    assert child(again, "brushSlider", QSlider).value() == 37
    assert (again.width(), again.height()) == (780, 620)


@pytest.mark.parametrize("inside", [False, True])
def test_nothing_overlaps_or_is_cut_in_a_small_window(window, inside):
    draw(window, digit(7))
    if inside:
        click(window, "insideToggle")
    window.resize(800, 640 if inside else 560)
    QApplication.processEvents()
    assert window.width() == 800
    assert window.height() <= (680 if inside else 560)
    tools = child(window, "predictButton").geometry()
    assert grid_of(window).geometry().bottom() < tools.top()
    seen = window.rect()
    for control in window.centralWidget().findChildren(QWidget):
        if control.isVisible():
            corner = control.mapTo(window, control.rect().bottomRight())
            assert seen.contains(corner), control.objectName()


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


def test_shortcuts_lists_the_keys(window):
    QTest.keyClick(window, Qt.Key.Key_F1)
    text = child(window, "shortcutsDialog", QMessageBox).text()
    for expected in ("Predict", "Return", "F11", "right mouse button", "Space"):
        assert expected in text


def test_about_names_version_network_and_licences(window):
    from digit_gui import __version__

    next(action for action in window.actions() if "About" in action.text()).trigger()
    about = child(window, "aboutDialog", QMessageBox)
    text = about.text() + about.informativeText()
    for expected in (
        __version__,
        "model.keras",
        "PySide6",
        "LGPL",
        "TensorFlow",
        "nothing that you draw leaves",
    ):
        assert expected in text


def test_an_unforeseen_error_is_shown_and_logged(qtbot, caplog):
    _, window = create_app(["digit-gui"])
    qtbot.addWidget(window)
    window.show()
    with pytest.raises(ZeroDivisionError) as slip:
        1 / 0  # noqa: B018
    sys.excepthook(slip.type, slip.value, slip.tb)
    dialog = child(window, "errorDialog", QMessageBox)
    assert "division by zero" in dialog.informativeText()
    assert "digit-gui.log" in dialog.informativeText()
    assert "Traceback" in dialog.detailedText()
    assert "division by zero" in caplog.text
    assert not dialog.isModal() or window.isEnabled()


def test_an_unknown_setting_is_an_error(settings):
    with pytest.raises(KeyError):
        settings["drawing/brush_wdith"]
    with pytest.raises(KeyError):
        settings["drawing/brush_wdith"] = 2


@pytest.mark.parametrize("text", ["", "no ini file at all \x00", "[drawing]\nbrush_width=wide\n"])
def test_a_broken_settings_file_means_the_defaults(tmp_path, text):
    file = tmp_path / "broken.ini"
    file.write_text(text)
    assert Settings(file)["drawing/brush_width"] == 2.2
    assert Settings(file)["view/appearance"] == "system"


def test_messages_are_plain_text(make_window, qtbot):
    def load(path):
        raise RuntimeError("<b>bold</b>")

    window = make_window(load, ready=False)
    qtbot.waitUntil(lambda: message(window) == "<b>bold</b>")
    assert child(window, "messageLabel").textFormat() == Qt.TextFormat.PlainText
