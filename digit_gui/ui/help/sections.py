"""The sections of the help, as HTML."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from digit_gui.core.learning.lessons import LESSONS
from digit_gui.core.words import translate
from digit_gui.ui.dialogs import PRIVACY
from digit_gui.ui.help import texts
from digit_gui.ui.help.keys import Group

KEYS = "keys"
"""The name of the section with all keys and gestures."""


class Section(NamedTuple):
    """What it is called in the program, its title, and its HTML without head and title."""

    name: str
    title: str
    html: str


def sections(groups: Iterable[Group]) -> list[Section]:
    """All sections in the language of the person; `groups` of keys are one of them."""
    return [
        Section("use", translate("HelpSections", "Use"), _use()),
        Section("how", translate("HelpSections", "How It Works"), _how()),
        Section("lessons", translate("HelpSections", "Lessons"), _lessons()),
        Section("words", translate("HelpSections", "Words"), _paragraphs(texts.WORDS)),
        Section("privacy", translate("HelpSections", "Privacy"), _privacy()),
        Section(KEYS, translate("Dialogs", "Shortcuts"), _keys(groups)),
    ]


def _use() -> str:
    icon = "<img src='icon:{}' style='vertical-align: middle'>"
    icons = {name: icon.format(name) for name in ("undo", "redo", "eraser", "clear")}
    tools = _paragraphs(texts.TOOLS).format(**icons)
    return (
        f"{_paragraphs(texts.DRAW)}{_picture('answer')}{tools}{_titled(texts.ASK)}"
        f"{_titled(texts.PICTURES)}{_titled(texts.HAND)}{_titled(texts.KEYBOARD)}"
    )


def _how() -> str:
    return (
        f"{_paragraphs(texts.FRAMING)}{_picture('framing')}{_paragraphs(texts.KERNELS)}"
        f"{_picture('kernel')}{_paragraphs(texts.VOTE)}"
    )


def _lessons() -> str:
    lessons = "".join(
        f"<h3>{escape(translate('Lessons', lesson.title))}</h3>"
        f"<p>{escape(translate('Lessons', lesson.text))}</p>"
        for lesson in LESSONS
    )
    return _paragraphs([texts.LESSONS]) + lessons


def _privacy() -> str:
    return f"<p>{translate('Dialogs', PRIVACY)}</p>{_paragraphs([texts.PRIVACY])}"


def _keys(groups: Iterable[Group]) -> str:
    return "".join(f"<h3>{escape(title)}</h3>{_table(rows)}" for title, rows in groups)


def _table(rows: Iterable[tuple[str, str]]) -> str:
    # Qt leaves columns where they are in languages that are written from right to left.
    is_mirrored = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    lines = (
        [f"<td width='50%'>{escape(cell)}</td>" for cell in (row[::-1] if is_mirrored else row)]
        for row in rows
    )
    cells = "".join(f"<tr>{''.join(line)}</tr>" for line in lines)
    return f"<table width='100%' cellpadding='3'>{cells}</table>"


def _titled(words: tuple[str, ...]) -> str:
    title, *paragraphs = words
    return f"<h3>{translate('HelpTexts', title)}</h3>{_paragraphs(paragraphs)}"


def _paragraphs(words: Iterable[str]) -> str:
    return "".join(f"<p>{translate('HelpTexts', text)}</p>" for text in words)


def _picture(name: str) -> str:
    return f"<p align='center'><img src='picture:{name}'></p>"
