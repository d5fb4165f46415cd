"""The sum behind a cell: where its panel is placed, and what stays in sight beside it."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from digit_gui.ui import theme
from digit_gui.ui.inside.cell_detail import CellDetail
from digit_gui.ui.inside.network_view import NetworkView
from tests.hands import LEFT, answered, click, digit, draw

SIZES = [(800, 540), (960, 680), (1280, 800), (1920, 1080)]


@pytest.fixture
def view(window, qtbot):
    draw(window, digit(4))
    with answered(qtbot, window, timeout=20_000):
        click(window, "insideToggle")
    return window.findChild(NetworkView)


def resize(window, size):
    window.resize(*size)
    QApplication.processEvents()
    assert (window.width(), window.height()) == size


def choose(qtbot, view, stage, channel):
    """Clicks the middle of a feature map; returns the panel with the sum."""
    detail = view.findChild(CellDetail)
    QTest.mouseClick(view, LEFT, pos=view.layout_now.sheets[stage].map_rect(channel).center())
    qtbot.waitUntil(detail.isVisible, timeout=20_000)
    return detail


def is_clear_of(detail, view, stage, channel):
    layout, place = view.layout_now, detail.geometry()
    feature_map = layout.sheets[stage].map_rect(channel)
    assert view.rect().contains(place)
    return not place.intersects(layout.framed) and not place.intersects(feature_map)


@pytest.mark.parametrize("size", SIZES)
def test_it_covers_neither_the_framed_image_nor_the_map(window, view, qtbot, size):
    resize(window, size)
    for stage, sheet in enumerate(view.layout_now.sheets):
        for channel in (0, sheet.channels // 2, sheet.channels - 1):
            detail = choose(qtbot, view, stage, channel)
            assert is_clear_of(detail, view, stage, channel), (stage, channel)
            QTest.mouseClick(detail, LEFT)
            assert not detail.isVisible()


@pytest.mark.parametrize("size", SIZES)
def test_it_is_whole_and_its_lines_have_room(window, view, qtbot, size):
    resize(window, size)
    detail = choose(qtbot, view, 2, 0)
    lines = detail.lines()
    assert {"bias", "sum", "activation"} <= {what for what, _ in lines}
    line = detail.fontMetrics().height()
    assert (len(lines) + 1) * line <= detail.height()
    picture = detail.grab().toImage()
    border, far = theme.line(detail.palette()).name(), picture.rect().bottomRight()
    for corner in (QPoint(0, 0), QPoint(far.x(), 0), QPoint(0, far.y()), far):
        assert picture.pixelColor(corner).name() == border


def test_it_follows_the_window(window, view, qtbot):
    resize(window, (1280, 800))
    detail = choose(qtbot, view, 2, 3)
    for size in SIZES:
        resize(window, size)
        assert detail.isVisible()
        assert is_clear_of(detail, view, 2, 3)


def test_the_cell_it_speaks_of_stays_outlined_when_the_pointer_leaves(window, view, qtbot):
    resize(window, (1280, 800))
    QTest.mouseMove(view, QPoint(1, 1))
    framed = view.layout_now.framed
    plain = view.grab(framed).toImage()
    detail = choose(qtbot, view, 2, 3)
    chosen = view.grab(framed).toImage()
    assert chosen != plain
    QTest.mouseMove(view, view.layout_now.sheets[0].cell_rect(0, 0, 0).center())
    assert view.grab(framed).toImage() not in (plain, chosen)
    QTest.mouseMove(view, QPoint(1, 1))
    assert view.grab(framed).toImage() == chosen
    QTest.mouseClick(detail, LEFT)
    assert view.grab(framed).toImage() == plain
