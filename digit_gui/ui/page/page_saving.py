"""The text of the open pages as files: as text, as a table, as JSON."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from digit_gui.core.page_rows import COLUMNS, as_json, as_rows, csv_line
from digit_gui.core.words import translate
from digit_gui.ui.files.atomic_write import write_whole
from digit_gui.workspace.page.open_page import OpenPage


def choose_and_save(
    parent: QWidget, pages: Sequence[OpenPage], say: Callable[[str], object]
) -> None:
    """Lets a person choose where the pages are saved, and as what; `say` tells how it went."""
    filters = {
        translate("Page", "Text") + " (*.txt)": ".txt",
        translate("Page", "Table") + " (*.csv)": ".csv",
        "JSON (*.json)": ".json",
    }
    dialog = QFileDialog(parent, translate("Page", "Save What Was Read"))
    dialog.setObjectName("savePageDialog")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters(list(filters))
    dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(filters[chosen]))
    dialog.setDefaultSuffix(".txt")
    dialog.selectFile(f"{Path(pages[0].source.name).stem if pages else 'page'}.txt")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda file: say(save(Path(file), pages)))
    dialog.open()


def save(file: Path, pages: Sequence[OpenPage]) -> str:
    """Saves what was read as the kind that the file's name says; returns what became of it."""
    match file.suffix.lower():
        case ".txt":
            text = text_of(pages) + "\n"
        case ".csv":
            rows = [
                row
                for page in pages
                for row in as_rows(page.source.full_name, page.page, page.error)
            ]
            text = "".join(csv_line(row) for row in (COLUMNS, *rows))
        case ".json":
            values = [as_json(page.source.full_name, page.page, page.error) for page in pages]
            text = json.dumps(values[0] if len(values) == 1 else values, indent=1) + "\n"
        case _:
            return translate("Page", "{name}: pages are saved as .txt, .csv or .json.").format(
                name=file.name
            )
    return write_whole(file, QByteArray(text.encode()))


def text_of(pages: Sequence[OpenPage]) -> str:
    """The lines of all pages; there is a blank line between two pages."""
    return "\n\n".join(page.page.text for page in pages if page.page is not None)
