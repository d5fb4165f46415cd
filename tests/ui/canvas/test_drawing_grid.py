import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QPointingDevice, QTabletEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QSlider

from digit_gui.ui.canvas.grid_geometry import grid_square
from tests.hands import RIGHT, child, click, grid_of, image_of, on_screen, stroke


def inked(image):
    """Rows and columns of the cells that are more ink than paper."""
    return np.argwhere(image > 127)


def test_the_mouse_draws_where_it_goes(window):
    stroke(window, [(4.5, 6.5), (22.5, 6.5)])
    image = image_of(window)
    assert image[6, 4:23].min() == 255
    assert image[:5].max() == image[9:].max() == 0


def test_a_fast_scribble_has_no_gaps(window):
    stroke(window, [(3, 3), (25, 8), (3, 14), (25, 20), (3, 25)])
    image = image_of(window)
    for t in np.linspace(0, 1, 100):
        assert image[int(3 + 5 * t), int(3 + 22 * t)] > 100


def test_a_single_click_makes_a_dot(window):
    QTest.mouseClick(
        grid_of(window), Qt.MouseButton.LeftButton, pos=on_screen(grid_of(window), 10.5, 20.5)
    )
    assert image_of(window)[20, 10] == 255
    assert len(inked(image_of(window))) < 10


def test_a_double_click_makes_dots_and_two_steps(window):
    grid = grid_of(window)
    QTest.mouseClick(grid, Qt.MouseButton.LeftButton, pos=on_screen(grid, 5.5, 5.5))
    QTest.mouseDClick(grid, Qt.MouseButton.LeftButton, pos=on_screen(grid, 20.5, 20.5))
    assert image_of(window)[20, 20] == 255
    click(window, "undoButton")
    assert image_of(window)[20, 20] == 0
    assert image_of(window)[5, 5] == 255


def test_the_right_button_erases(window):
    stroke(window, [(4, 14), (24, 14)])
    stroke(window, [(14, 10), (14, 18)], RIGHT)
    assert image_of(window)[14, 14] == 0
    assert image_of(window)[14, 6] == 255


def test_the_eraser_button_erases_until_it_is_let_go(window):
    stroke(window, [(4, 14), (24, 14)])
    click(window, "eraserButton")
    stroke(window, [(14, 10), (14, 18)])
    assert image_of(window)[14, 14] == 0
    click(window, "eraserButton")
    stroke(window, [(14, 10), (14, 18)])
    assert image_of(window)[14, 14] == 255


def test_a_stroke_goes_on_after_leaving_the_grid(window):
    stroke(window, [(14, 4.5), (60, 4.5), (60, 20.5), (14, 20.5)])
    image = image_of(window)
    assert image[4, 15:].min() == 255
    assert image[20, 15:].min() == 255
    assert image[10:15].max() == 0


def test_a_second_button_does_not_break_the_stroke(window):
    grid = grid_of(window)
    left, right = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
    QTest.mousePress(grid, left, pos=on_screen(grid, 4.5, 6.5))
    QTest.mousePress(grid, right, pos=on_screen(grid, 8.5, 6.5))
    QTest.mouseRelease(grid, right, pos=on_screen(grid, 8.5, 6.5))
    QTest.mousePress(grid, left, pos=on_screen(grid, 8.5, 6.5))
    QTest.mouseRelease(grid, left, pos=on_screen(grid, 8.5, 6.5))
    assert image_of(window)[6, 4] == 255


def test_a_wider_brush_draws_wider(window):
    child(window, "brushSlider", QSlider).setValue(10)
    stroke(window, [(4, 7), (24, 7)])
    child(window, "brushSlider", QSlider).setValue(50)
    stroke(window, [(4, 20), (24, 20)])
    ink_in_column = (image_of(window)[:, 14] > 127).astype(int)
    assert ink_in_column[12:].sum() >= ink_in_column[:12].sum() + 3


def tablet(grid, kind, at, pressure, pointer=QPointingDevice.PointerType.Pen):
    device = QPointingDevice(
        "pen", 1, QPointingDevice.DeviceType.Stylus, pointer,
        QPointingDevice.Capability.Pressure | QPointingDevice.Capability.Position, 1, 1,
    )  # fmt: skip
    position = QPointF(on_screen(grid, *at))
    up = kind == QEvent.Type.TabletRelease
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    event = QTabletEvent(
        kind, device, position, QPointF(grid.mapToGlobal(position)), pressure, 0, 0, 0, 0, 0,
        Qt.KeyboardModifier.NoModifier, left, none if up else left,
    )  # fmt: skip
    QApplication.sendEvent(grid, event)


def pen_stroke(grid, start, end, pressure, pointer=QPointingDevice.PointerType.Pen):
    tablet(grid, QEvent.Type.TabletPress, start, pressure, pointer)
    tablet(grid, QEvent.Type.TabletMove, end, pressure, pointer)
    tablet(grid, QEvent.Type.TabletRelease, end, 0, pointer)


def test_a_pen_draws_wider_when_pressed_harder(window):
    pen_stroke(grid_of(window), (4, 7), (24, 7), 0.1)
    pen_stroke(grid_of(window), (4, 20), (24, 20), 1.0)
    ink_in_column = image_of(window)[:, 14].astype(int)
    assert ink_in_column[14:].sum() > 1.8 * ink_in_column[:14].sum()


def test_the_other_end_of_a_pen_erases(window):
    pen_stroke(grid_of(window), (4, 14), (24, 14), 0.5)
    pen_stroke(grid_of(window), (14, 8), (14, 20), 0.8, QPointingDevice.PointerType.Eraser)
    assert image_of(window)[14, 14] == 0
    assert image_of(window)[14, 5] == 255


def test_a_finger_draws(window):
    grid = grid_of(window)
    device = QTest.createTouchDevice()
    for at, state in (((4.5, 9.5), "press"), ((20.5, 9.5), "move"), ((20.5, 9.5), "release")):
        touch = QTest.touchEvent(grid, device)
        getattr(touch, state)(0, on_screen(grid, *at), grid)
        touch.commit()
    assert image_of(window)[9, 5:20].min() == 255


def test_arrows_and_space_draw_by_cell(window):
    grid = grid_of(window)
    grid.setFocus()
    for _ in range(5):
        QTest.keyClick(grid, Qt.Key.Key_Left)
    QTest.keyPress(grid, Qt.Key.Key_Space)
    for _ in range(6):
        QTest.keyClick(grid, Qt.Key.Key_Down)
    QTest.keyRelease(grid, Qt.Key.Key_Space)
    QTest.keyClick(grid, Qt.Key.Key_Right)
    cells = inked(image_of(window))
    assert np.ptp(cells[:, 0]) >= 6
    assert np.ptp(cells[:, 1]) <= 2
    click(window, "undoButton")
    assert image_of(window).max() == 0


def test_the_grid_stays_square_and_sharp_at_any_size(window, qtbot):
    stroke(window, [(14, 4), (14, 24)])
    before = image_of(window)
    for size in ((800, 560), (1500, 700), (900, 1000)):
        window.resize(*size)
        qtbot.waitUntil(lambda size=size: window.width() == size[0])
        QApplication.processEvents()
        grid = grid_of(window)
        square = grid_square(grid.width(), grid.height(), 1.0)
        assert square.width() == square.height()
        assert square.width() % 28 == 0
        assert grid.rect().contains(square.toAlignedRect())
        picture = grid.grab().toImage()
        seen = {picture.pixelColor(on_screen(grid, 13.2, 8.2)).name() for _ in range(3)}
        assert seen == {grid.palette().text().color().name()}
    assert np.array_equal(image_of(window), before)


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0, 3.0])
def test_cells_are_whole_pixels_at_any_pixel_density(ratio):
    for width, height in ((500, 481), (333, 777), (1013, 1013)):
        square = grid_square(width, height, ratio)
        assert (square.width() * ratio / 28) == pytest.approx(round(square.width() * ratio / 28))
        assert (square.left() * ratio) == pytest.approx(round(square.left() * ratio))
        assert square.right() <= width
        assert square.bottom() <= height


def test_drawing_while_the_window_changes_size(window):
    grid = grid_of(window)
    left = Qt.MouseButton.LeftButton
    QTest.mousePress(grid, left, pos=on_screen(grid, 5, 5))
    window.resize(1300, 900)
    QApplication.processEvents()
    QTest.mouseMove(grid, on_screen(grid, 20, 5))
    QTest.mouseRelease(grid, left, pos=on_screen(grid, 20, 5))
    image = image_of(window)
    assert image[4:6, 6:19].min() > 200
    assert image[8:].max() == 0
