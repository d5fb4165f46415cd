"""The parts of the workspace, tied together."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from digit_gui.workspace.client import NetworkClient
from digit_gui.workspace.document import Document
from digit_gui.workspace.prediction_controller import PredictionController
from digit_gui.workspace.questions.explanation_controller import ExplanationController
from digit_gui.workspace.worker import LoadedNetwork

if TYPE_CHECKING:
    from digit_gui.workspace.hand.hands import Hands
    from digit_gui.workspace.hand.teaching import Teaching
    from digit_gui.workspace.importer import Importer
    from digit_gui.workspace.kept_drawings import KeptDrawings
    from digit_gui.workspace.learning.lesson_run import LessonRun
    from digit_gui.workspace.learning.study import Study
    from digit_gui.workspace.page.book import PageBook
    from digit_gui.workspace.page.corrections import Corrections
    from digit_gui.workspace.page.reader import PageReader
    from digit_gui.workspace.questions.experiment_controller import ExperimentController
    from digit_gui.workspace.questions.several_digits import SeveralDigits
    from digit_gui.workspace.questions.step_predictions import StepPredictions
    from digit_gui.workspace.questions.what_if_controller import WhatIfController


class Workspace(QObject):
    """What the window shows and works on; it knows no widgets.

    Args:
        load: imports Keras and loads the network in a file. It runs on the worker's thread, may
            take seconds, and may raise an error that says why the file can't serve.
        drawings_file: where drawings are kept between two runs of the program; None: nowhere.
    """

    def __init__(
        self, load: Callable[[Path], LoadedNetwork], drawings_file: Path | None = None
    ) -> None:
        super().__init__()
        self._drawings_file = drawings_file
        self.document = Document(self)
        self.client = NetworkClient(load, self)
        self.predictions = PredictionController(self.document, self.client)
        self.explanations = ExplanationController(self.document, self.client, self.predictions)

    # Made when they are first wanted: the window need not wait for them.

    @cached_property
    def steps(self) -> StepPredictions:
        from digit_gui.workspace.questions.step_predictions import StepPredictions

        return StepPredictions(self.document, self.client)

    @cached_property
    def what_ifs(self) -> WhatIfController:
        from digit_gui.workspace.questions.what_if_controller import WhatIfController

        what_ifs = WhatIfController(self.document, self.client, self.predictions)
        # Only one of them lies over the drawing.
        what_ifs.asked.connect(self.explanations.stop)
        self.explanations.explained.connect(what_ifs.stop)
        return what_ifs

    @cached_property
    def experiments(self) -> ExperimentController:
        from digit_gui.workspace.questions.experiment_controller import ExperimentController

        return ExperimentController(self.document, self.client)

    @cached_property
    def kept_drawings(self) -> KeptDrawings:
        from digit_gui.workspace.kept_drawings import KeptDrawings

        return KeptDrawings(self.document, self.client, self.predictions, self._drawings_file)

    @cached_property
    def lesson_run(self) -> LessonRun:
        from digit_gui.workspace.learning.lesson_run import LessonRun

        return LessonRun(self.study)

    @cached_property
    def importer(self) -> Importer:
        from digit_gui.workspace.importer import Importer

        return Importer(self.document, self.predictions, self.pages, self.page_reader)

    @cached_property
    def page_reader(self) -> PageReader:
        from digit_gui.workspace.page.reader import PageReader

        return PageReader(self.client, self)

    @cached_property
    def pages(self) -> PageBook:
        from digit_gui.workspace.page.book import PageBook

        return PageBook(self.document, self.predictions, self.page_reader)

    @cached_property
    def several_digits(self) -> SeveralDigits:
        from digit_gui.workspace.questions.several_digits import SeveralDigits

        return SeveralDigits(self.document, self.client, self.predictions)

    @cached_property
    def corrections(self) -> Corrections:
        from digit_gui.workspace.page.corrections import Corrections

        return Corrections(self.pages, self.client)

    @cached_property
    def study(self) -> Study:
        from digit_gui.workspace.learning.study import Study

        return Study(self.document)

    @cached_property
    def hands(self) -> Hands:
        from digit_gui.workspace.hand.hands import Hands

        return Hands(self)

    @cached_property
    def teaching(self) -> Teaching:
        from digit_gui.workspace.hand.teaching import Teaching

        return Teaching(self.hands)

    def close(self) -> bool:
        """Ends all work; whether all of it ended in time."""
        for name in ("study", "teaching", "hands"):
            if name in self.__dict__:
                getattr(self, name).close()
        if "kept_drawings" in self.__dict__:
            self.kept_drawings.save()
        is_busy = self.importer.is_busy or self.page_reader.is_busy
        return self.client.close() and not is_busy
