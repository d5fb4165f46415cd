"""Looks into the network in training: strangers' digits as points, and how well it does."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from digit_gui.core.learning.reports import Measured, Projection, Report
from digit_gui.core.learning.requests import Measure, Project
from digit_gui.workspace.learning.training_process import TrainingProcess


class NetworkViews(QObject):
    """Asks the process that trains about what nobody needs to train."""

    projected = Signal(object)
    """`Projection`."""
    measured = Signal(object)
    """`Measured`, one for each damage."""

    def __init__(self, process: TrainingProcess) -> None:
        super().__init__(process)
        self._process = process
        process.reported.connect(self._take)

    def project(self, layer: str) -> None:
        """Asks for strangers' digits as points, by what a layer makes of them."""
        self._process.send(Project(layer))

    def measure(self, network: Path | None) -> None:
        """Asks how a network does on damaged drawings; None: the one in training."""
        self._process.send(Measure(network))

    def _take(self, report: Report) -> None:
        if isinstance(report, Projection):
            self.projected.emit(report)
        elif isinstance(report, Measured):
            self.measured.emit(report)
