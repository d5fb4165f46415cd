"""Saves the window's state to the settings when it closes, and restores it at the start."""

from __future__ import annotations

from PySide6.QtWidgets import QMainWindow

from digit_gui.ui.canvas.brush_slider import BrushSlider
from digit_gui.ui.commands.actions import Actions
from digit_gui.ui.settings import Settings


def restore(settings: Settings, act: Actions, brush: BrushSlider) -> None:
    """Restores the state, except for what must wait until the window is shown."""
    brush.set_brush_width(settings["drawing/brush_width"])
    act.live.setChecked(settings["drawing/live"])
    act.drawings.setChecked(settings["view/drawings"])
    for choice in act.appearance.actions():
        if choice.data() == settings["view/appearance"] and not choice.isChecked():
            choice.trigger()
    for choice in act.language.actions():
        choice.setChecked(choice.data() == settings["view/language"])


def remember(window: QMainWindow, settings: Settings, act: Actions, brush: BrushSlider) -> None:
    """Saves the state."""
    settings["window/geometry"] = window.saveGeometry()
    settings["drawing/brush_width"] = brush.brush_width
    settings["drawing/live"] = act.live.isChecked()
    settings["view/inside"] = act.inside.isChecked()
    settings["view/drawings"] = act.drawings.isChecked()
    if choice := act.appearance.checkedAction():
        settings["view/appearance"] = choice.data()
    settings.save()
