"""The choices of which a network is built, and what it will look like."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal

from digit_gui.core.learning.reports import Built
from digit_gui.core.learning.requests import ACTIVATIONS, KINDS, Architecture
from digit_gui.core.words import marked, percent, translate
from digit_gui.ui.workshop.controls import Choice, Knobs, check_box, combo_box
from digit_gui.ui.workshop.views.network_diagram import NetworkDiagram

_KINDS = {
    "no hidden layer": marked("BuildPanel", "No hidden layer"),
    "one dense layer": marked("BuildPanel", "One dense layer"),
    "two dense layers": marked("BuildPanel", "Two dense layers"),
    "one convolution": marked("BuildPanel", "One convolution"),
    "two convolutions": marked("BuildPanel", "Two convolutions"),
}
_WIDTHS = (2, 4, 8, 12, 16, 24, 32)
_DROPOUTS = (0.0, 0.1, 0.2, 0.3, 0.4, 0.5)


class BuildPanel(Knobs):
    """Each choice makes a new network at once."""

    wanted = Signal(object)
    """The `Architecture` that a person has chosen."""

    def __init__(self) -> None:
        super().__init__()
        self._architecture = Architecture()
        self._kind = combo_box(
            [translate("BuildPanel", _KINDS[kind]) for kind in KINDS],
            "kindBox",
            translate(
                "BuildPanel",
                "Dense layers take every cell by itself; a convolution moves small "
                "kernels over the drawing. A new choice makes a new network.",
            ),
        )
        self._width = Choice(
            _WIDTHS,
            str,
            "widthSlider",
            translate(
                "BuildPanel",
                "How many feature maps the first convolution makes; a dense layer has "
                "four units for each.",
            ),
        )
        self._activation = combo_box(
            ACTIVATIONS,
            "activationBox",
            translate(
                "BuildPanel",
                "What is done to every sum: relu keeps what is above 0; tanh and sigmoid "
                "bend it into a range.",
            ),
        )
        self._dropout = Choice(
            _DROPOUTS,
            percent,
            "dropoutSlider",
            translate(
                "BuildPanel",
                "The share of the last values that is left out by chance in each step, "
                "so that the network can't rely on a few.",
            ),
        )
        self._framing = check_box(
            translate("BuildPanel", "Scale and centre the drawing"),
            "framingBox",
            translate(
                "BuildPanel",
                "Framing makes all drawings equally large and puts them in the middle, "
                "before the network sees them.",
            ),
        )
        self._diagram = NetworkDiagram()
        self.add_heading(translate("BuildPanel", "Network"))
        self.add_row(translate("BuildPanel", "&Layers"), self._kind)
        self.add_row(translate("BuildPanel", "&Maps"), self._width.slider, self._width.label)
        self.add_row(translate("BuildPanel", "Acti&vation"), self._activation)
        self.add_row(translate("BuildPanel", "&Dropout"), self._dropout.slider, self._dropout.label)
        self.add_wide(self._framing)
        self.add_wide(self._diagram)
        self._kind.activated.connect(lambda at: self._want(kind=KINDS[at]))
        self._activation.activated.connect(lambda at: self._want(activation=ACTIVATIONS[at]))
        self._width.chosen.connect(lambda width: self._want(width=width))
        self._dropout.chosen.connect(lambda share: self._want(dropout=share))
        self._framing.clicked.connect(lambda checked: self._want(is_framed=checked))

    def show_network(self, built: Built) -> None:
        """Shows how the present network is built."""
        self._architecture = built.architecture
        self._kind.setCurrentIndex(KINDS.index(built.architecture.kind))
        self._width.show_value(built.architecture.width)
        self._width.slider.setEnabled(built.architecture.kind != KINDS[0])
        self._activation.setCurrentIndex(ACTIVATIONS.index(built.architecture.activation))
        self._activation.setEnabled(built.architecture.kind != KINDS[0])
        self._dropout.show_value(built.architecture.dropout)
        self._framing.setChecked(built.architecture.is_framed)
        self._diagram.show_network(built)

    def _want(self, **changes: str | int | float | bool) -> None:
        wanted = replace(self._architecture, **changes)  # type: ignore[arg-type]
        if wanted != self._architecture:
            self._architecture = wanted
            self.wanted.emit(wanted)
