"""Switches feature maps off, by stage and number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QSpinBox, QWidget

from digit_gui.core.words import translate
from digit_gui.ui.inside.columns.words import pattern
from digit_gui.ui.looks import theme
from digit_gui.ui.looks.accessibility import explain

if TYPE_CHECKING:
    from digit_gui.core.inspection.activations import Structure
    from digit_gui.workspace.workspace import Workspace


class MapSwitch(QWidget):
    """One row: which stage, which map, off or on, and all but this one."""

    chosen = Signal(int, int, str)
    """Stage and number of the map that it speaks of, and what the map is called."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._document = workspace.document
        self._experiments = experiments = workspace.experiments
        self._structure: Structure | None = None
        self._is_wanted = False
        self._stage = QComboBox()
        self._stage.setObjectName("switchedStage")
        self._stage.setAccessibleName(translate("MapSwitch", "Stage"))
        # A long name must not make the view wider.
        self._stage.setMinimumContentsLength(7)
        self._stage.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._map = QSpinBox()
        self._map.setObjectName("switchedMap")
        self._map.setAccessibleName(translate("MapSwitch", "Map"))
        explain(self._map, translate("MapSwitch", "Number of the map in its stage"))
        self._switch = QPushButton(translate("MapSwitch", "Switch Off"))
        self._switch.setObjectName("switchMapButton")
        explain(
            self._switch,
            translate("MapSwitch", "All values of this map become 0 (O on a map in the view)"),
        )
        self._only = QPushButton(translate("MapSwitch", "Only This"))
        self._only.setObjectName("onlyMapButton")
        explain(
            self._only,
            translate(
                "MapSwitch",
                "All other maps of the stage become 0 (Shift+O on a map in the view); "
                "again: all are on",
            ),
        )
        label = QLabel(translate("MapSwitch", "Map"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SPACE)
        for widget in (label, self._stage, self._map, self._switch, self._only):
            layout.addWidget(widget)
        layout.setStretchFactor(self._stage, 1)
        self._stage.currentIndexChanged.connect(self._take_stage)
        self._map.valueChanged.connect(self._follow)
        self._map.valueChanged.connect(self._tell)
        self._switch.clicked.connect(self._toggle)
        self._only.clicked.connect(self._keep_only)
        self._document.answerChanged.connect(self._take_structure)
        experiments.changed.connect(self._follow)
        self._take_structure()

    def want(self, wanted: bool) -> None:
        """Whether anybody looks; if not, `chosen` is not emitted."""
        self._is_wanted = wanted
        self._tell()

    def choose(self, stage: int, index: int) -> None:
        """Speaks of another map."""
        if stage < self._stage.count():
            self._stage.setCurrentIndex(stage)
            self._map.setValue(index)

    def _take_structure(self) -> None:
        answer = self._document.answer
        structure = None if answer is None else answer.structure
        if structure is not None and structure != self._structure:
            self._structure = structure
            with QSignalBlocker(self._stage):
                self._stage.clear()
                self._stage.addItems(
                    [f"{pattern(stage)} ({stage.name})" for stage in structure.stages]
                )
            self._take_stage()
        self.setEnabled(self._structure is not None)

    def _take_stage(self) -> None:
        if self._structure is not None and self._stage.currentIndex() >= 0:
            self._map.setRange(0, self._channels() - 1)
            self._follow()
            self._tell()

    def _tell(self) -> None:
        if self._is_wanted and self._structure is not None:
            stage, index = self._stage.currentIndex(), self._map.value()
            self.chosen.emit(
                stage,
                index,
                translate("MapSwitch", "{stage}, map {index}").format(
                    stage=self._stage.currentText(), index=index
                ),
            )

    def _channels(self) -> int:
        assert self._structure is not None
        return self._structure.stages[self._stage.currentIndex()].channels

    def _follow(self) -> None:
        is_off = self._experiments.experiment.is_off(self._stage.currentIndex(), self._map.value())
        self._switch.setText(
            translate("MapSwitch", "Switch On") if is_off else translate("MapSwitch", "Switch Off")
        )

    def _toggle(self) -> None:
        self._experiments.toggle_map(self._stage.currentIndex(), self._map.value())

    def _keep_only(self) -> None:
        stage, index = self._stage.currentIndex(), self._map.value()
        self._experiments.only_map(stage, index, self._channels())
