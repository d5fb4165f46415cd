"""Finds the program's texts, and compiles their translations: `make translations`.

A language is translated with Qt Linguist, in its .ts file, or through a table:
`python -m tools.translations todo de` prints what is missing as JSON, and
`python -m tools.translations merge de FILE` takes such a table back, filled in.
"""

from __future__ import annotations

import json
import subprocess
import sys
import xml.etree.ElementTree as ElementTree  # of our own files
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

_ROOT = Path(__file__).resolve().parent.parent
FOLDER = _ROOT / "assets" / "translations"
CODES = ("ar", "de", "es", "fr", "it", "ja", "pt", "zh_CN")

_PLURAL_FORMS = {"ar": 6, "ja": 1, "zh_CN": 1}
"""Of a text with "%n", as Qt counts them for the language; 2 where nothing is said."""


class Entry(NamedTuple):
    """A text with its translation.

    Attributes:
        context: the module that it is in.
        source: the text in English.
        comment: what a translator is told.
        forms: the translations, several where a number decides; empty strings where there is none.
        is_plural: whether a number decides.
    """

    context: str
    source: str
    comment: str
    forms: tuple[str, ...]
    is_plural: bool


def main(arguments: list[str]) -> int:
    """Does what the arguments say; returns the exit status."""
    match arguments:
        case []:
            update()
            return compile_all()
        case ["todo", code]:
            print(json.dumps(_rows(code, missing=True), ensure_ascii=False, indent=1))
            return 0
        case ["merge", code, file]:
            merge(code, Path(file))
            return compile_all()
        case _:
            print(__doc__, file=sys.stderr)
            return 2


def update() -> None:
    """Takes new texts into all .ts files, and drops those that are no longer in the program.

    lupdate sees the plurals of Python only where the number is a literal: they are marked here,
    and what was translated is put into a new file, as it would drop the forms of an old one.
    """
    FOLDER.mkdir(exist_ok=True)
    for code in CODES:
        translated = _rows(code, missing=False) if _ts(code).exists() else []
        _ts(code).unlink(missing_ok=True)
        _run(
            "pyside6-lupdate",
            *("-silent", "-locations", "none", "-extensions", "py"),
            *("-tr-function-alias", "QT_TRANSLATE_NOOP+=marked"),
            *("-source-language", "en", "-target-language", code),
            *("digit_gui", "-ts", str(_ts(code))),
        )
        root = _root(code)
        _mark_plurals(root, _PLURAL_FORMS.get(code, 2))
        _fill_in(root, translated)
        _write(code, root)


def _mark_plurals(root: ElementTree.Element, forms: int) -> None:
    for message in root.iter("message"):
        translation = message.find("translation")
        if "%n" in (message.findtext("source") or "") and translation is not None:
            message.set("numerus", "yes")
            translation.clear()
            translation.set("type", "unfinished")
            for _ in range(forms):
                ElementTree.SubElement(translation, "numerusform")


def compile_all() -> int:
    """Makes a .qm file of each .ts file; says what is missing."""
    for code in CODES:
        entries = list(read(code))
        missing = sum(not all(entry.forms) for entry in entries)
        print(f"{code}: {len(entries)} texts, {missing} not translated")
    for file in sorted(FOLDER.glob("*.ts")):
        _run("pyside6-lrelease", "-silent", str(file), "-qm", str(file.with_suffix(".qm")))
    return 0


def read(code: str) -> Iterator[Entry]:
    """All texts of a language, in the order of its file."""
    for context in _root(code).iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            is_plural = message.get("numerus") == "yes"
            if translation is None:
                forms: tuple[str, ...] = ("",)
            elif is_plural:
                forms = tuple(form.text or "" for form in translation.iter("numerusform"))
            else:
                forms = (translation.text or "",)
            texts = (context.findtext("name"), message.findtext("source"))
            name, source = (text or "" for text in texts)
            yield Entry(name, source, message.findtext("comment") or "", forms, is_plural)


def _rows(code: str, *, missing: bool) -> list[dict[str, object]]:
    """The table of what is missing, or else of what is translated."""
    return [
        {
            "context": entry.context,
            "source": entry.source,
            **({"comment": entry.comment} if entry.comment else {}),
            "translation": list(entry.forms) if entry.is_plural else entry.forms[0],
        }
        for entry in read(code)
        if all(entry.forms) is not missing
    ]


def merge(code: str, file: Path) -> None:
    """Takes the translations of a table; what it leaves empty, or does not know, stays."""
    root = _root(code)
    _fill_in(root, json.loads(file.read_text(encoding="utf-8")))
    _write(code, root)


def _fill_in(root: ElementTree.Element, rows: list[dict[str, Any]]) -> None:
    known = {
        (row["context"], row["source"], row.get("comment", "")): row["translation"] for row in rows
    }
    for context in root.iter("context"):
        for message in context.iter("message"):
            source, comment = message.findtext("source"), message.findtext("comment")
            found = known.get((context.findtext("name"), source, comment or ""))
            translation = message.find("translation")
            if not found or translation is None:
                continue
            forms = list(translation.iter("numerusform"))
            if forms and len(forms) != len(found):
                continue
            for form, text in zip(forms or [translation], found if forms else [found], strict=True):
                form.text = text
            if all(form.text for form in forms or [translation]):
                translation.attrib.pop("type", None)


def _write(code: str, root: ElementTree.Element) -> None:
    text = ElementTree.tostring(root, encoding="unicode")
    _ts(code).write_text(
        f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', encoding="utf-8"
    )


def _root(code: str) -> ElementTree.Element:
    root: ElementTree.Element | None = ElementTree.parse(_ts(code)).getroot()  # noqa: S314 - ours
    assert root is not None
    return root


def _ts(code: str) -> Path:
    return FOLDER / f"{code}.ts"


def _run(program: str, *arguments: str) -> None:
    tool = Path(sys.executable).parent / program
    subprocess.run([str(tool), *arguments], cwd=_ROOT, check=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
