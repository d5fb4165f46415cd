"""The translations hold what the program says, all of it, with its placeholders and keys."""

import ast
import re
from collections import Counter

import pytest
from PySide6.QtCore import QTranslator

from digit_gui.resources import resource
from tools import translations
from tools.translations import CODES, Entry


def texts_of_the_program():
    """Context, text and comment of every call that lupdate should find."""
    for path in resource("digit_gui").rglob("*.py"):
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(call, ast.Call) and getattr(call.func, "id", "") in (
                "translate",
                "marked",
            ):
                texts = [a.value for a in call.args[:3] if isinstance(a, ast.Constant)]
                if len(texts) > 1:
                    yield tuple([*texts, ""][:3])


@pytest.mark.parametrize("code", CODES)
def test_everything_is_translated(code):
    entries = list(translations.read(code))
    known = {(entry.context, entry.source, entry.comment) for entry in entries}
    assert set(texts_of_the_program()) <= known
    assert [entry.source for entry in entries if not all(entry.forms)] == []


def marks(text):
    """What a translation must repeat: placeholders, and the tags of its markup."""
    return Counter(re.findall(r"\{\w*\}|</?\w+>", text))


@pytest.mark.parametrize("code", CODES)
def test_placeholders_and_keys_are_kept(code):
    entries: list[Entry] = list(translations.read(code))
    wrong = [
        (entry.source, form)
        for entry in entries
        for form in entry.forms
        if marks(form) != marks(entry.source)
        or len(re.findall(r"&(?!\w+;)", form)) != len(re.findall(r"&(?!\w+;)", entry.source))
    ]
    assert wrong == []


@pytest.mark.parametrize("code", CODES)
def test_what_is_compiled_is_what_is_written(code):
    translator = QTranslator()
    assert translator.load(str(translations.FOLDER / f"{code}.qm"))
    entries = [entry for entry in translations.read(code) if not entry.is_plural]
    assert entries
    for entry in entries:
        assert translator.translate(entry.context, entry.source, entry.comment) == entry.forms[0]
