"""My Hand: a window with the examples of a hand, Write Ten, and teaching."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QSpinBox,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from digit_gui.core.grid import DIGITS, NO_DIGIT
from digit_gui.core.words import translate
from digit_gui.ui.commands.action_groups import what_it_is
from digit_gui.ui.commands.actions import Actions
from digit_gui.ui.frames.side_window import SideWindow
from digit_gui.ui.hand.examples_table import ExamplesTable
from digit_gui.ui.hand.hand_bar import HandBar
from digit_gui.ui.hand.teach_panel import TeachPanel
from digit_gui.ui.hand.write_ten import WriteTen
from digit_gui.ui.looks import theme
from digit_gui.ui.looks.buttons import push_button
from digit_gui.workspace.workspace import Workspace

_FIRST_SIZE = QSize(760, 860)
"""Pixels: all eleven rows of examples can be seen."""


class HandWindow(SideWindow):
    """Stays beside the main window; learning is ended when it closes."""

    useWanted = Signal(Path)
    """The file of a taught network that shall answer in the main window."""

    def __init__(self, workspace: Workspace, act: Actions, owner: QWidget) -> None:
        super().__init__(owner, ("teachButton", "keepTaughtButton", "nextButton"))
        self._hands, self._teaching = workspace.hands, workspace.teaching
        self.setObjectName("myHandWindow")
        self.setWindowTitle(translate("HandWindow", "My Hand"))
        self._bar = HandBar(self._hands, self)
        self._table = ExamplesTable()
        self._writing = WriteTen(self._hands)
        self.teach_panel = TeachPanel(self._hands, self._teaching, act)
        self.message.setObjectName("handMessage")
        self.message.setWordWrap(True)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._table)
        self._pages.addWidget(self._writing)
        self._fill()
        self._connect()
        self._follow()
        self.fit(_FIRST_SIZE)

    def _fill(self) -> None:
        self._write = push_button(
            translate("HandWindow", "&Write Ten"),
            "writeTenButton",
            translate("HandWindow", "Write each digit a few times, one after the other"),
        )
        self._times = QSpinBox(minimum=1, maximum=5, value=3)
        self._times.setObjectName("timesBox")
        self._times.setPrefix(translate("HandWindow", "each ", "each digit 3 times"))
        self._times.setSuffix(translate("HandWindow", " times", "each digit 3 times"))
        self._times.setAccessibleName(translate("HandWindow", "How often each digit is written"))
        self._undo = push_button(
            translate("HandWindow", "&Undo"),
            "undoHandButton",
            translate("HandWindow", "Take back the last change (Ctrl+Z)"),
        )
        self._redo = push_button(
            translate("HandWindow", "&Redo"),
            "redoHandButton",
            translate("HandWindow", "Make the change again (Ctrl+Shift+Z)"),
        )
        self._relabel = push_button(
            translate("HandWindow", "It &Is"),
            "relabelButton",
            translate("HandWindow", "Say what the selected examples are (0 to 9, or N)"),
        )
        menu = QMenu(self)
        for label in (*range(DIGITS), NO_DIGIT):
            action = menu.addAction(what_it_is(label))
            action.triggered.connect(lambda _=False, wanted=label: self._relabel_selected(wanted))
        self._relabel.setMenu(menu)
        self._confirm = push_button(
            translate("HandWindow", "It Is Ri&ght"),
            "confirmButton",
            translate("HandWindow", "Learn from the selected ones, whatever the others say"),
        )
        self._delete = push_button(
            translate("HandWindow", "D&elete"),
            "deleteExampleButton",
            translate("HandWindow", "Delete the selected examples (Delete)"),
        )
        head, foot = QHBoxLayout(), QHBoxLayout()
        head.addWidget(self._bar)
        head.addStretch(1)
        head.addWidget(self._write)
        head.addWidget(self._times)
        for button in (self._relabel, self._confirm, self._delete):
            foot.addWidget(button)
        foot.addStretch(1)
        for button in (self._undo, self._redo):
            foot.addWidget(button)
        self._tools = QWidget()
        self._tools.setLayout(foot)
        foot.setContentsMargins(0, 0, 0, 0)
        central = QWidget()
        layout = QVBoxLayout(central)
        layout.setSpacing(theme.SPACE)
        layout.addLayout(head)
        layout.addWidget(self._pages, 1)
        layout.addWidget(self._tools)
        layout.addWidget(self.teach_panel)
        layout.addWidget(self.message)
        for line in (head, foot):
            line.setSpacing(theme.SPACE)
        self.setCentralWidget(central)

    def _connect(self) -> None:
        hands, teaching, table = self._hands, self._teaching, self._table
        self._write.clicked.connect(self._begin_writing)
        self._writing.finished.connect(self._end_writing)
        self._undo.clicked.connect(hands.undo_stack.undo)
        self._redo.clicked.connect(hands.undo_stack.redo)
        self._confirm.clicked.connect(lambda: hands.confirm(table.selected))
        self._delete.clicked.connect(self._delete_selected)
        table.chosen.connect(self._show_possibilities)
        table.relabelWanted.connect(self._relabel_selected)
        table.deleteWanted.connect(self._delete_selected)
        table.menuWanted.connect(self._show_menu)
        hands.changed.connect(self._follow)
        hands.undo_stack.indexChanged.connect(self._show_possibilities)
        teaching.stateChanged.connect(self._follow)
        for speaker in (hands, teaching, self._bar):
            speaker.said.connect(self.say)
        self.teach_panel.useWanted.connect(self.useWanted)
        QShortcut(QKeySequence("Ctrl+Z"), self, self._undo_any)
        QShortcut(QKeySequence("Ctrl+Shift+Z"), self, hands.undo_stack.redo)

    def _follow(self) -> None:
        self._table.show_examples(self._hands.examples, self._teaching.doubtful)
        self._show_possibilities()

    def _show_possibilities(self, _index: int = 0) -> None:
        selected = self._table.selected
        for button in (self._relabel, self._delete):
            button.setEnabled(bool(selected))
        doubtful = self._teaching.doubtful
        self._confirm.setEnabled(any(example.number in doubtful for example in selected))
        self._undo.setEnabled(self._hands.undo_stack.canUndo())
        self._redo.setEnabled(self._hands.undo_stack.canRedo())

    # Writing

    def _begin_writing(self) -> None:
        self.say("")
        self._pages.setCurrentWidget(self._writing)
        for widget in (self._tools, self.teach_panel, self._bar, self._write, self._times):
            widget.setVisible(False)
        self._writing.begin(self._times.value())

    def _end_writing(self, count: int) -> None:
        self._pages.setCurrentWidget(self._table)
        for widget in (self._tools, self.teach_panel, self._bar, self._write, self._times):
            widget.setVisible(True)
        self._follow()
        self.teach_panel.follow()
        self.say(translate("HandWindow", "%n example(s) kept.", "", count))
        self.teach_panel.setFocus()

    def _undo_any(self) -> None:
        if self._pages.currentWidget() is self._writing:
            self._writing.undo()
        else:
            self._hands.undo_stack.undo()

    # The selected examples

    def _relabel_selected(self, label: int) -> None:
        if changed := [e for e in self._table.selected if e.label != label]:
            self._hands.relabel(changed, label)

    def _delete_selected(self) -> None:
        if selected := self._table.selected:
            self._hands.delete(selected)

    def _show_menu(self, at: QPoint) -> None:
        if self._table.selected:
            menu = QMenu(self)
            menu.setObjectName("exampleMenu")
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            own = self._relabel.menu()
            assert own is not None
            menu.addActions(own.actions())
            menu.addSeparator()
            for button in (self._confirm, self._delete):
                action = menu.addAction(button.text(), button.click)
                action.setEnabled(button.isEnabled())
            menu.popup(at)

    # The window itself

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._teaching.open()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._pages.currentWidget() is self._writing:
            self._writing.stop()
        self.hide()
        self._teaching.close()
        super().closeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            # Another program may have kept examples meanwhile.
            self._hands.refresh()
        super().changeEvent(event)
