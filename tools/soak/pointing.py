"""Mouse, wheel and pen on the window, at random places."""

from __future__ import annotations

import random

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QInputDevice, QPointingDevice, QTabletEvent, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from digit_gui.ui.main_window import MainWindow

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
NO_MODIFIER = Qt.KeyboardModifier.NoModifier
_BUTTONS = ("predictButton", "clearButton", "undoButton", "redoButton", "eraserButton")
_TOGGLES = ("liveToggle", "insideToggle")
FREE_KEYS = (
    *(Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Space),
    *(Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape, Qt.Key.Key_PageUp, Qt.Key.Key_A),
)
"""Keys that are no shortcuts of the window's; some are of its parts."""


class Pointing:
    """Points at the window; its events go the way of a real device's, through the window's handle.

    Args:
        window: shown.
        chance: decides on places and buttons.
    """

    def __init__(self, window: MainWindow, chance: random.Random) -> None:
        self._window = window
        self._random = chance
        self._pen = QPointingDevice(
            "pen", 1, QInputDevice.DeviceType.Stylus, QPointingDevice.PointerType.Pen,
            QInputDevice.Capability.Pressure, 1, 2,
        )  # fmt: skip
        self._other_end = QPointingDevice(
            "other end", 2, QInputDevice.DeviceType.Stylus, QPointingDevice.PointerType.Eraser,
            QInputDevice.Capability.Pressure, 1, 2,
        )  # fmt: skip

    def stroke(self) -> str:
        grid = self.child("drawingGrid")
        button = self._random.choices([LEFT, RIGHT], [4, 1])[0]
        points = [self.point_around(grid) for _ in range(self._random.randint(1, 9))]
        QTest.mousePress(self.handle, button, NO_MODIFIER, points[0])
        for point in points[1:]:
            QTest.mouseMove(self.handle, point)
        if self._random.random() < 0.05:
            # The key comes while the button is down.
            QTest.keyClick(self.handle, self._random.choice(FREE_KEYS))
        QTest.mouseRelease(self.handle, button, NO_MODIFIER, points[-1])
        return f"{button.name}, {len(points)} points"

    def pen_stroke(self) -> str:
        grid = self.child("drawingGrid")
        pen = self._random.choices([self._pen, self._other_end], [4, 1])[0]
        kinds = [QEvent.Type.TabletPress, QEvent.Type.TabletMove, QEvent.Type.TabletRelease]
        kinds[1:1] = [QEvent.Type.TabletMove] * self._random.randint(0, 6)
        for kind in kinds:
            at = QPointF(grid.mapFrom(self._window, self.point_around(grid)))
            released = kind == QEvent.Type.TabletRelease
            event = QTabletEvent(
                kind, pen, at, QPointF(grid.mapToGlobal(at)), self._random.random(), 0, 0, 0, 0, 0,
                NO_MODIFIER, LEFT, Qt.MouseButton.NoButton if released else LEFT,
            )  # fmt: skip
            QApplication.sendEvent(grid, event)
        return pen.name()

    def click(self) -> str:
        """Anywhere in the window, but for the menus."""
        central = self._window.centralWidget()
        assert central is not None
        at = self.point_in(central)
        button = self._random.choices([LEFT, RIGHT], [4, 1])[0]
        if self._random.random() < 0.1:
            QTest.mouseDClick(self.handle, button, NO_MODIFIER, at)
        else:
            QTest.mouseClick(self.handle, button, NO_MODIFIER, at)
        return f"{button.name} at {at.toTuple()}"

    def wheel(self) -> str:
        at = self.point_in(self._window)
        notches = self._random.choice([-120, 120, -15, 360])
        QTest.wheelEvent(self.handle, at, QPoint(0, notches))
        return f"{notches} at {at.toTuple()}"

    def press_button(self) -> str:
        name = self._random.choices(_BUTTONS, [5, 1, 3, 3, 1])[0]
        self.click_on(self.child(name))
        return name

    def toggle(self) -> str:
        name = self._random.choice(_TOGGLES)
        self.click_on(self.child(name))
        return name

    def choose_digit(self) -> str:
        name = f"likelihoodBar{self._random.randrange(10)}"
        self.click_on(self.child(name))
        return name

    def cell_of_the_network(self) -> str:
        """Points at a cell of the inside view and clicks it, when it is open."""
        share = self._random.random(), self._random.random()
        dock = self._window.findChild(QWidget, "networkView")
        if dock is None or not dock.isVisible():
            return "closed"
        at = self.at(dock, *share)
        QTest.mouseMove(self.handle, at)
        QTest.mouseClick(self.handle, LEFT, NO_MODIFIER, at)
        return f"{at.toTuple()}"

    # Where things are

    @property
    def handle(self) -> QWindow:
        return self._window.windowHandle()

    def child(self, name: str) -> QWidget:
        found = self._window.findChild(QWidget, name)
        assert found is not None, f"the window has no {name}"
        return found

    def click_on(self, widget: QWidget) -> None:
        if isinstance(widget, QAbstractButton) and not widget.isEnabled():
            return
        QTest.mouseClick(self.handle, LEFT, NO_MODIFIER, self.at(widget, 0.5, 0.5))

    def at(self, widget: QWidget, across: float, down: float) -> QPoint:
        """A place in a widget, by shares of its size in 0..1; in the window's coordinates."""
        at = QPoint(round(across * (widget.width() - 1)), round(down * (widget.height() - 1)))
        at = widget.mapTo(self._window, at)
        # What of the window is beside the screen can't be pointed at.
        room = self.handle.size().boundedTo(self._window.size())
        return QPoint(min(max(at.x(), 0), room.width() - 1), min(max(at.y(), 0), room.height() - 1))

    def point_in(self, widget: QWidget) -> QPoint:
        return self.at(widget, self._random.random(), self._random.random())

    def point_around(self, widget: QWidget) -> QPoint:
        """In the widget, or up to a tenth of its size beside it."""
        return self.at(widget, self._random.uniform(-0.1, 1.1), self._random.uniform(-0.1, 1.1))
