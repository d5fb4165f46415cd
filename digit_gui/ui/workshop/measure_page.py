"""How good is it? The network in training beside the program's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from digit_gui.core.learning.reports import Measured
from digit_gui.core.words import decimal, percent, translate
from digit_gui.resources import default_model
from digit_gui.ui.looks import theme
from digit_gui.ui.looks.accessibility import explain
from digit_gui.ui.workshop.views.curves import Curves
from digit_gui.ui.workshop.views.damage_bars import DamageBars
from digit_gui.ui.workshop.views.mistakes_view import MistakesView
from digit_gui.workspace.document import Document
from digit_gui.workspace.learning.study import Study

if TYPE_CHECKING:
    from digit_gui.core.grid import Floats

_BINS = 10
"""Ranges of likelihoods of equal width, in which calibration is measured."""


class MeasurePage(QWidget):
    """Damaged drawings, calibration, and the surest mistakes; measured when it is shown."""

    def __init__(self, study: Study, document: Document) -> None:
        super().__init__()
        self._study = study
        self._measured_at = -1.0
        again = QPushButton(translate("MeasurePage", "&Measure Again"))
        again.setObjectName("measureButton")
        explain(again, translate("MeasurePage", "Measure the network as it is now."))
        self._summary = QLabel(wordWrap=True)
        self._summary.setObjectName("measureSummary")
        self._bars = DamageBars()
        self._calibration = Curves(
            translate("MeasurePage", "Calibration: right, by likelihood"),
            translate(
                "MeasurePage",
                "Of the drawings to which it gives a likelihood, the share that it reads "
                "right. On the grey line it promises neither too much nor too little.",
            ),
            as_share=True,
        )
        self._mistakes = MistakesView()
        head = QHBoxLayout()
        head.setSpacing(theme.SPACE * 2)
        head.addWidget(again)
        head.addWidget(self._summary, 1)
        grid = QGridLayout()
        grid.setSpacing(theme.SPACE)
        grid.addWidget(self._bars, 0, 0, 2, 1)
        grid.addWidget(self._calibration, 0, 1)
        grid.addWidget(self._mistakes, 1, 1)
        for stretch in (0, 1):
            grid.setColumnStretch(stretch, 1)
            grid.setRowStretch(stretch, 1)
        layout = QVBoxLayout(self)
        layout.setSpacing(theme.SPACE)
        layout.addLayout(head)
        layout.addLayout(grid, 1)
        again.clicked.connect(self._measure)
        self._mistakes.chosen.connect(document.replace)
        study.built.connect(self._begin)
        study.views.measured.connect(self._show)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._begin()

    def _begin(self) -> None:
        if self.isVisible() and self._study.epochs != self._measured_at:
            self._measure()

    def _measure(self) -> None:
        if self._study.is_ready:
            self._measured_at = self._study.epochs
            self._bars.clear()
            self._mistakes.show_measured(None)
            self._calibration.clear_curves()
            for network in (None, default_model()):
                self._study.views.measure(network)

    def _show(self, measured: Measured) -> None:
        self._bars.show_measured(measured)
        if measured.damage != "as drawn":
            return
        diagonal = np.array([[0.0, 0.0], [1.0, 1.0]], np.float32)
        self._calibration.show_curve(translate("MeasurePage", "calibrated"), diagonal, 0.3, 1.0)
        name = (
            translate("MeasurePage", "this network", "which network")
            if measured.network is None
            else translate("MeasurePage", "the program's own")
        )
        strength = 1.0 if measured.network is None else 0.7
        self._calibration.show_curve(name, calibration(measured), strength)
        if measured.network is None:
            self._mistakes.show_measured(measured)
            unknown = 1 - measured.right - measured.wrong
            self._summary.setText(
                translate(
                    "MeasurePage",
                    "After {epochs} epochs, of 500 strangers' digits {right} are read "
                    "right, {unknown} are Unknown, and {wrong} are wrong and confident. (The "
                    "program's own network has met some of these people, which flatters it.)",
                ).format(
                    epochs=decimal(self._measured_at, 1),
                    right=percent(measured.right, 1),
                    unknown=percent(unknown, 1),
                    wrong=percent(measured.wrong, 1),
                )
            )


def calibration(measured: Measured) -> Floats:
    """Mean likelihood and share right, (n, 2), in each range that has drawings, in their order."""
    highest = measured.likelihoods.max(axis=1)
    is_right = measured.likelihoods.argmax(axis=1) == measured.labels
    which = np.minimum((highest * _BINS).astype(int), _BINS - 1)
    points = [
        (highest[which == n].mean(), is_right[which == n].mean())
        for n in range(_BINS)
        if (which == n).any()
    ]
    return np.array(points, np.float32).reshape(-1, 2)
