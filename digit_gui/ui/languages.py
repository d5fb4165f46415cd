"""The languages of the program: which there are, which one is meant, and how one is spoken."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from digit_gui.core.words import ENGLISH, Language, use_language
from digit_gui.resources import resource

LANGUAGES = {
    "en": "English",
    "de": "Deutsch",
    "es": "Espa\u00f1ol",
    "fr": "Fran\u00e7ais",
    "it": "Italiano",
    "pt": "Portugu\u00eas",
    "ja": "\u65e5\u672c\u8a9e",
    "zh_CN": "\u7b80\u4f53\u4e2d\u6587",
    "ar": "\u0627\u0644\u0639\u0631\u0628\u064a\u0629",
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
    _translators.clear()
    if code == "en":
        use_language(ENGLISH)
    else:
        qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        own_folder = str(resource("assets/translations"))
        _install(app, _QT_FILES.get(code, f"qtbase_{code}"), qt_folder)
        # Qt has no Italian of its own: that and what else is missing there is here.
        _install(app, f"qt_{code}", own_folder)
        _install(app, code, own_folder)
        use_language(Language(_translated, _number))
    app.setLayoutDirection(locale.textDirection())
    return code


def _install(app: QApplication, name: str, folder: str) -> None:
    translator = QTranslator(app)
    if translator.load(name, folder):
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
