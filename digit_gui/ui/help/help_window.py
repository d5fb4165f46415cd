"""Help: a window with sections to choose from, and the one that was chosen."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QAction, QKeySequence, QShortcut, QTextDocument
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QMenuBar,
    QTextBrowser,
    QWidget,
)

from digit_gui.core.words import translate
from digit_gui.ui.frames.side_window import SideWindow
from digit_gui.ui.help import pictures
from digit_gui.ui.help.keys import groups
from digit_gui.ui.help.sections import sections
from digit_gui.ui.looks import theme
from digit_gui.ui.looks.icons import icon

_FIRST_SIZE = QSize(880, 680)
"""Pixels: the lines are no longer than the eye can follow."""
_MARGIN = 3 * theme.SPACE
_ICONS = ("undo", "redo", "eraser", "clear")


class HelpWindow(SideWindow):
    """Nothing in it comes from elsewhere; its pictures are painted by the program.

    Args:
        bar: with the menus whose keys are listed.
        actions: all that have a key.
        owner: the main window.
    """

    def __init__(self, bar: QMenuBar, actions: Iterable[QAction], owner: QWidget) -> None:
        super().__init__(owner)
        self.setObjectName("helpWindow")
        self.setWindowTitle(translate("HelpWindow", "Help"))
        self._sections = sections(groups(bar, actions))
        self._painted_for: tuple[int, float] | None = None
        self._contents = QListWidget()
        self._contents.setObjectName("helpContents")
        self._contents.setAccessibleName(translate("HelpWindow", "Contents"))
        self._contents.setFrameShape(QFrame.Shape.NoFrame)
        self._contents.setSpacing(theme.SPACE // 2)
        self._contents.addItems([section.title for section in self._sections])
        across = self._contents.sizeHintForColumn(0) + 4 * theme.SPACE
        self._contents.setFixedWidth(across)
        self._text = QTextBrowser()
        self._text.setObjectName("helpText")
        self._text.setFrameShape(QFrame.Shape.NoFrame)
        document = self._text.document()
        document.setDocumentMargin(_MARGIN)
        option = document.defaultTextOption()
        option.setTextDirection(QApplication.layoutDirection())
        document.setDefaultTextOption(option)
        central = QWidget()
        row = QHBoxLayout(central)
        row.setContentsMargins(theme.SPACE, theme.SPACE, 0, 0)
        row.setSpacing(theme.SPACE)
        row.addWidget(self._contents)
        row.addWidget(self._text, 1)
        self.setCentralWidget(central)
        self._contents.currentRowChanged.connect(self._show_section)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.close)
        self.fit(_FIRST_SIZE)
        self._contents.setCurrentRow(0)

    def open(self, name: str) -> None:
        """Shows the window with the section of that name, or with the one that was read last."""
        names = [section.name for section in self._sections]
        if name in names:
            self._contents.setCurrentRow(names.index(name))
        self._contents.setFocus()
        self.show()
        self.raise_()
        self.activateWindow()

    def _take_colours(self) -> None:
        super()._take_colours()
        # What is shown has pictures in the colours of before.
        self._show_section(self._contents.currentRow())

    def _show_section(self, row: int) -> None:
        if row < 0:
            return
        section = self._sections[row]
        looks = QApplication.palette().cacheKey(), self.devicePixelRatio()
        if looks != self._painted_for:
            self._painted_for = looks
            self._paint_into(self._text.document())
        self._text.setHtml(f"<h2>{section.title}</h2>{section.html}")
        self._text.setAccessibleName(section.title)

    def _paint_into(self, document: QTextDocument) -> None:
        palette, ratio = QApplication.palette(), self.devicePixelRatio()
        kind = QTextDocument.ResourceType.ImageResource
        for name in ("answer", "framing", "kernel"):
            picture = getattr(pictures, name)(palette, ratio)
            document.addResource(kind, QUrl(f"picture:{name}"), picture)
        ink = theme.text(palette)
        side = self._text.fontMetrics().height()
        for name in _ICONS:
            drawn = icon(name, ink, ink, ink).pixmap(QSize(side, side), ratio)
            document.addResource(kind, QUrl(f"icon:{name}"), drawn)
