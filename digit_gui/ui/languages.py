"""The languages of the program: which there are, which one is meant, and how one is spoken."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from digit_gui.core.words import ENGLISH, Language, use_language
from digit_gui.resources import resource

LANGUAGES = {
    "en": "English",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "it": "Italiano",
    "pt": "Português",
    "ja": "日本語",
    "zh_CN": "简体中文",
    "ar": "العربية",
}
"""What each language calls itself, by its code, which its files are called by, too."""

SYSTEM = "system"

_TERRITORIES = {"ar": "ar_AE"}
"""Where Arabic is written with the digits that the network reads: 0 to 9."""

_QT_FILES = {"pt": "qtbase_pt_BR"}
"""Qt's own texts, where their file is not called by the language alone."""

_translators: list[QTranslator] = []


def of_the_system() -> str:
    """The first of the person's languages that the program speaks; else English."""
    for name in QLocale.system().uiLanguages():
        parts = name.replace("-", "_").split("_")
        if parts[0] == "zh" and not {"TW", "HK", "MO", "Hant"} & set(parts):
            return "zh_CN"
        if parts[0] in LANGUAGES:
            return parts[0]
    return "en"


def speak(app: QApplication, choice: str) -> str:
    """Has the program and Qt's own dialogs speak a language.

    Args:
        app: the application.
        choice: one of `LANGUAGES`, or `SYSTEM`; any other counts as that.

    Returns:
        The code of the language.
    """
    code = choice if choice in LANGUAGES else of_the_system()
    locale = _locale(code)
    QLocale.setDefault(locale)
    for translator in _translators:
        app.removeTranslator(translator)
        translator.deleteLater()
    _translators.clear()
    if code == "en":
        use_language(ENGLISH)
    else:
        qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        _install(app, _QT_FILES.get(code, f"qtbase_{code}"), qt_folder)
        _install(app, code, str(resource("assets/translations")))
        use_language(Language(_translated, _number))
    app.setLayoutDirection(locale.textDirection())
    return code


def _install(app: QApplication, name: str, folder: str) -> None:
    translator = QTranslator()
    if translator.load(name, folder):
        translator.setParent(app)
        app.installTranslator(translator)
        _translators.append(translator)


def _locale(code: str) -> QLocale:
    """The person's own where it is of this language: it knows their country, too."""
    system = QLocale.system()
    locale = QLocale(_TERRITORIES.get(code, code))
    if code not in _TERRITORIES and system.language() == locale.language():
        return system
    return locale


def _translated(context: str, text: str, comment: str, n: int) -> str:
    return QCoreApplication.translate(context, text, comment, n)


def _number(value: float, decimals: int) -> str:
    return QLocale().toString(float(value), "f", decimals)
