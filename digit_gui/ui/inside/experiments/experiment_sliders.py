"""Sliders for what can be changed about the answer and the drawing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QSlider, QWidget

from digit_gui.core.words import decimal, marked, percent, signed_decimal, translate
from digit_gui.ui.looks import theme
from digit_gui.ui.looks.accessibility import explain

if TYPE_CHECKING:
    from digit_gui.core.inspection.experiment import Experiment
    from digit_gui.workspace.questions.experiment_controller import ExperimentController


class _Control(NamedTuple):
    """A slider for a number of the experiment.

    Attributes:
        attribute: of the `Experiment`.
        label: what it is called.
        low: the least value.
        high: the largest.
        step: from one place of the slider to the next.
        shown: makes words of the value.
        tip: what it does.
    """

    attribute: str
    label: str
    low: float
    high: float
    step: float
    shown: Callable[[float], str]
    tip: str


_CONTROLS = (
    _Control(
        "temperature",
        marked("ExperimentSliders", "Temperature"),
        0.2,
        5,
        0.1,
        lambda value: decimal(value, 1),
        marked(
            "ExperimentSliders",
            "What the digits' values are divided by before they become likelihoods. "
            "Above 1: less sure of itself; below 1: surer.",
        ),
    ),
    _Control(
        "threshold",
        marked("ExperimentSliders", "Threshold"),
        0,
        0.99,
        0.01,
        percent,
        marked(
            "ExperimentSliders",
            "A digit is named when its likelihood exceeds this; else the answer is Unknown.",
        ),
    ),
    _Control(
        "across",
        marked("ExperimentSliders", "Shift right"),
        -10,
        10,
        1,
        signed_decimal,
        marked("ExperimentSliders", "Cells to the right; below 0 left."),
    ),
    _Control(
        "down",
        marked("ExperimentSliders", "Shift down"),
        -10,
        10,
        1,
        signed_decimal,
        marked("ExperimentSliders", "Cells down; below 0 up."),
    ),
    _Control(
        "turn",
        marked("ExperimentSliders", "Turn"),
        -180,
        180,
        5,
        lambda value: f"{signed_decimal(value)}\N{DEGREE SIGN}",
        marked("ExperimentSliders", "Degrees, clockwise."),
    ),
    _Control(
        "scale",
        marked("ExperimentSliders", "Size"),
        0.3,
        1.7,
        0.05,
        percent,
        marked("ExperimentSliders", "Of the drawing's own size."),
    ),
    _Control(
        "blur",
        marked("ExperimentSliders", "Blur"),
        0,
        3,
        0.1,
        lambda value: decimal(value, 1),
        marked("ExperimentSliders", "How far ink is smeared, in cells."),
    ),
    _Control(
        "noise",
        marked("ExperimentSliders", "Noise"),
        0,
        0.6,
        0.02,
        percent,
        marked("ExperimentSliders", "Random ink in each cell."),
    ),
)

_ROWS = 4


class ExperimentSliders(QWidget):
    """Temperature and threshold, and how the drawing is shifted, turned, scaled and spoiled."""

    def __init__(self, experiments: ExperimentController) -> None:
        super().__init__()
        self._experiments = experiments
        self._sliders: dict[_Control, QSlider] = {}
        self._values: dict[_Control, QLabel] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.SPACE)
        grid.setVerticalSpacing(theme.SPACE // 2)
        for n, control in enumerate(_CONTROLS):
            column, row = divmod(n, _ROWS)
            self._add(grid, control, row, column * 4)
        grid.setColumnMinimumWidth(3, theme.SPACE * 2)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(5, 1)
        grid.setRowStretch(_ROWS, 1)
        experiments.changed.connect(self._show)
        self._show(experiments.experiment)

    def _add(self, grid: QGridLayout, control: _Control, row: int, column: int) -> None:
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setObjectName(f"{control.attribute}Slider")
        slider.setRange(round(control.low / control.step), round(control.high / control.step))
        slider.setMinimumWidth(theme.SPACE * 6)
        name = translate("ExperimentSliders", control.label)
        tip = translate("ExperimentSliders", control.tip)
        slider.setAccessibleName(name)
        explain(slider, tip)
        label, value = QLabel(name), QLabel()
        label.setBuddy(slider)
        value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        value.setMinimumWidth(value.fontMetrics().horizontalAdvance("+180\N{DEGREE SIGN}"))
        for n, widget in enumerate((label, slider, value)):
            grid.addWidget(widget, row, column + n)
        self._sliders[control], self._values[control] = slider, value
        slider.valueChanged.connect(lambda place: self._change(control, place))

    def _change(self, control: _Control, place: int) -> None:
        # Rounded, so that the slider's middle is the experiment's default and no neighbour of it.
        changes: dict[str, Any] = {control.attribute: round(place * control.step, 6)}
        self._experiments.change(replace(self._experiments.experiment, **changes))

    def _show(self, experiment: Experiment) -> None:
        for control, slider in self._sliders.items():
            value = float(getattr(experiment, control.attribute))
            with QSignalBlocker(slider):
                slider.setValue(round(value / control.step))
            self._values[control].setText(control.shown(value))
