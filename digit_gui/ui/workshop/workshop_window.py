"""The workshop: a window of its own, in which networks learn while one watches."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QPalette,
    QShowEvent,
)
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from digit_gui.core.learning.reports import Evaluation
from digit_gui.core.words import marked, translate
from digit_gui.ui.frames.side_window import SideWindow
from digit_gui.ui.looks import theme
from digit_gui.ui.workshop.data_page import DataPage
from digit_gui.ui.workshop.keeping import Keeping
from digit_gui.ui.workshop.lessons_page import LessonsPage
from digit_gui.ui.workshop.map_page import MapPage
from digit_gui.ui.workshop.measure_page import MeasurePage
from digit_gui.ui.workshop.train_page import TrainPage
from digit_gui.workspace.workspace import Workspace

_FIRST_SIZE = QSize(1100, 720)
"""Pixels: all charts can be read, beside the main window on a screen of 1920 x 1080."""

_PEN_RESTS_MS = 150
"""So long after the drawing has changed, nothing is painted here: all charts together take 40 ms,
in which no pen is heard."""

_STARTING = marked("WorkshopWindow", "Starting. You can press Train already.")


class WorkshopWindow(SideWindow):
    """Training goes on while it is open; what was learned is kept when it closes.

    Its dynamic properties `epochsDone` (int), `testAccuracy` (0..1, of strangers' digits) and
    `isTraining` tell other programs, and tests, how far the training is.
    """

    tryWanted = Signal(Path)
    """The file of the network that shall answer in the main window."""

    def __init__(self, workspace: Workspace, owner: QWidget) -> None:
        super().__init__(owner, ("trainButton", "runLessonButton"))
        self.setObjectName("workshopWindow")
        self.setWindowTitle(translate("WorkshopWindow", "Workshop"))
        self._study = workspace.study
        self._pages = QTabWidget()
        self._pages.setDocumentMode(True)
        self._keeping = Keeping(self._study, self)
        self._pages.addTab(
            TrainPage(self._study, workspace.document, self._keeping),
            translate("WorkshopWindow", "Train"),
        )
        self._pages.addTab(
            LessonsPage(self._study, workspace.lesson_run), translate("WorkshopWindow", "Lessons")
        )
        self._pages.addTab(DataPage(workspace.document), translate("WorkshopWindow", "Data"))
        self._pages.addTab(MapPage(self._study), translate("WorkshopWindow", "Map of Drawings"))
        self._pages.addTab(
            MeasurePage(self._study, workspace.document),
            translate("WorkshopWindow", "How Good Is It?"),
        )
        self.message.setObjectName("workshopMessage")
        self.message.setContentsMargins(theme.SPACE, 0, theme.SPACE, 0)
        # Not in the status bar: there, what is said of the widget under the pointer covers it.
        central = QWidget()
        layout = QVBoxLayout(central)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._pages, 1)
        layout.addWidget(self.message)
        self.setCentralWidget(central)
        self.statusBar()
        self._pen_rests = QTimer(self, interval=_PEN_RESTS_MS, singleShot=True)
        self._pen_rests.timeout.connect(self._paint_again)
        workspace.document.drawingChanged.connect(self._let_the_pen_go_first)
        self._keeping.said.connect(self.say)
        self._keeping.tryWanted.connect(self.tryWanted)
        self._study.said.connect(self.say)
        self._study.evaluated.connect(self._note_evaluation)
        self._study.stateChanged.connect(self._note_state)
        self._study.closed.connect(self.hide)
        self._study.built.connect(self._end_start)
        self._note_state()
        self.fit(_FIRST_SIZE)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._study.is_ready:
            self.say(translate("WorkshopWindow", _STARTING))
            self._study.open()

    def closeEvent(self, event: QCloseEvent) -> None:
        # First: closing takes a moment, in which a window would seem to hang.
        self.hide()
        self._study.close()
        super().closeEvent(event)

    def _let_the_pen_go_first(self) -> None:
        self._pages.setUpdatesEnabled(False)
        self._pen_rests.start()

    def _paint_again(self) -> None:
        self._pages.setUpdatesEnabled(True)

    def _end_start(self) -> None:
        if self.message.text() == translate("WorkshopWindow", _STARTING):
            self.say("")

    def _note_evaluation(self, evaluation: Evaluation) -> None:
        # Together, so that they belong together.
        self.setProperty("epochsDone", int(evaluation.point.epochs))
        self.setProperty("testAccuracy", evaluation.point.right)

    def _note_state(self) -> None:
        self.setProperty("isTraining", self._study.is_training)
        if self._study.evaluation is None:
            self.setProperty("testAccuracy", 0.0)
            self.setProperty("epochsDone", int(self._study.epochs))

    def _style_sheet(self, palette: QPalette) -> str:
        accent, text = theme.accent(palette).name(), theme.text(palette).name()
        off, edge = theme.faint(palette).name(), theme.dimmed(palette).name()
        return f"""{super()._style_sheet(palette)}
        QPushButton:checked:disabled {{ background: transparent; color: {off}; }}
        QRadioButton::indicator {{
            width: 12px; height: 12px; border: 1px solid {edge}; border-radius: 7px;
            background: {theme.paper(palette).name()};
        }}
        QRadioButton::indicator:checked {{ background: {accent}; border-color: {accent}; }}
        QRadioButton::indicator:focus {{ border: 2px solid {text}; width: 10px; height: 10px; }}
        QStatusBar QLabel {{ padding: 2px 8px; }}
        QStatusBar::item {{ border: none; }}
        """
