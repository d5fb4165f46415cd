"""The program: command line, display, exception hook, and the parts put together."""

from __future__ import annotations

import argparse
import logging
import os
import sys
import traceback
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from digit_gui import cli
from digit_gui.logs import log_file, log_qt_messages, start_logging
from digit_gui.network.startup import (
    compute_on_one_core,
    native_noise_silenced,
    preload_libraries,
)
from digit_gui.resources import default_model
from digit_gui.ui import languages
from digit_gui.ui.main_window import MainWindow
from digit_gui.ui.settings import Settings, kept_drawings_file, settings_file
from digit_gui.workspace.hand.hand_files import taught_network_in_use
from digit_gui.workspace.worker import LoadedNetwork
from digit_gui.workspace.workspace import Workspace

log = logging.getLogger(__name__)


def main(options: argparse.Namespace | None = None) -> int:
    """Runs the program; returns its exit status.

    Args:
        options: of `cli.parse`; None: the command line of the process.
    """
    options = options or cli.parse(sys.argv[1:])
    start_logging(verbose=options.verbose)
    log_qt_messages()
    _open_display(sys.argv[0])
    if options.self_test:
        import tempfile

        from digit_gui.self_test import self_test

        with tempfile.TemporaryDirectory() as folder:
            app, window = _build(options, Settings(Path(folder) / "settings.ini"))
            return self_test(app, window)
    return run(*_build(options, Settings(settings_file())))


def run(app: QApplication, window: MainWindow) -> int:
    """Shows the window until it is closed; returns the exit status.

    SIGINT and SIGTERM close it as its own button does. When another thread can't be stopped in
    time, this ends the process.
    """

    def close_on_signals() -> None:
        # Before the window is there, a signal ends the process: there is nothing to save.
        from digit_gui.closing_signals import ClosingSignals

        ClosingSignals(window, app.exit)

    window.workspace.client.loading.connect(
        close_on_signals, Qt.ConnectionType.SingleShotConnection
    )
    window.show()
    status = app.exec()
    if not window.closed_in_time:
        # An import can't be interrupted, and destroying its thread would abort the process; nor can
        # reading from a slow disk. All that is worth keeping was saved when the window closed.
        logging.shutdown()
        os._exit(status)
    return status


def create_app(argv: list[str]) -> tuple[QApplication, MainWindow]:
    """Builds the program without running it; the window is not yet shown.

    Args:
        argv: like `sys.argv`, the program's name first.

    Returns:
        The application (the present one, if there is one) and its window.

    Raises:
        SystemExit: for options that don't exist, and after --help and --version.
    """
    return _build(cli.parse(argv[1:]), Settings(settings_file()))


def load_recognizer(path: Path) -> LoadedNetwork:
    """Imports Keras and loads the network in `path`. Takes seconds: for the worker's thread."""
    compute_on_one_core()
    with native_noise_silenced():
        preload_libraries()
        from digit_gui.network.recognizer import Recognizer

        return Recognizer(path)


def _open_display(program: str) -> None:
    """Makes the QApplication, which aborts the process where there is no display to open.

    Raises:
        SystemExit: with one line for the terminal, in place of that.
    """
    asked = os.environ.get("QT_QPA_PLATFORM", "")
    if not asked and sys.platform.startswith("linux"):
        wanted = "wayland;xcb" if os.environ.get("WAYLAND_DISPLAY") else "xcb"
    else:
        wanted = asked
    if wanted and "offscreen" not in wanted:
        # Qt tries one after the other, and would abort without a word after the last.
        os.environ["QT_QPA_PLATFORM"] = f"{wanted};offscreen"
    app = QApplication([program])
    if app.platformName() == "offscreen" and "offscreen" not in wanted:
        because = f" (QT_QPA_PLATFORM is {asked})" if asked else ""
        raise SystemExit(
            f"digit-gui: there is no display to open a window on{because}, or a library that Qt "
            f"needs for it is missing; details in {log_file()}"
        )


def _build(options: argparse.Namespace, settings: Settings) -> tuple[QApplication, MainWindow]:
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(sys.argv[:1])
    app.setApplicationName("digit-gui")
    app.setApplicationDisplayName("Digit")
    app.setDesktopFileName("digit-gui")
    if app.style().name() != "fusion":
        app.setStyle("Fusion")
    # How long the window may have to wait for the worker to hand over the interpreter.
    sys.setswitchinterval(0.001)
    if options.language is not None:
        settings.use_for_now("view/language", options.language)
    languages.speak(app, settings["view/language"])
    model = options.model or taught_network_in_use(settings["network/hand"]) or default_model()
    # What the self-test draws is nobody's drawing.
    kept = None if options.self_test else kept_drawings_file()
    window = MainWindow(Workspace(load_recognizer, kept), settings, model, options.file)
    _report_errors_in(window)
    return app, window


def _report_errors_in(window: MainWindow) -> None:
    """Logs and shows errors that nothing handled, in slots too; the program keeps running."""

    def report(kind: type[BaseException], error: BaseException, at: TracebackType | None) -> None:
        log.critical("not handled", exc_info=(kind, error, at))
        details = "".join(traceback.format_exception(kind, error, at))
        window.show_program_error(f"{kind.__name__}: {error}", details, log_file())

    sys.excepthook = report
