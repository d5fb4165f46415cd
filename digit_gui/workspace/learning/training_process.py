"""The window's end of the process that trains for the workshop."""

from __future__ import annotations

import logging

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, Signal

from digit_gui.core.learning.packets import Unpacker, packed
from digit_gui.core.words import translate
from digit_gui.resources import own_command

log = logging.getLogger(__name__)

_PATIENCE_MS = 500
"""For the last step and for saving, 0.2 s together; a person waits while the window closes."""

_KILLING_MS = 5000
"""Until the system has ended a killed process: some milliseconds, unless it is overloaded."""


class TrainingProcess(QObject):
    """Starts this program once more as a process that trains, and exchanges values with it.

    `option` is what makes it such a process.
    """

    reported = Signal(object)
    """A `Report` of the workshop's, or of teaching."""
    died = Signal(str)
    """It has ended by itself: why, in a sentence."""

    def __init__(self, parent: QObject | None = None, option: str = "--trainer") -> None:
        super().__init__(parent)
        self._option = option
        self._process: QProcess | None = None
        self._unpacker = Unpacker()

    @property
    def is_there(self) -> bool:
        return self._process is not None

    @property
    def process_id(self) -> int:
        return 0 if self._process is None else self._process.processId()

    def start(self) -> None:
        """Starts it, unless it is there; commands may be sent at once."""
        if self._process is not None:
            return
        self._unpacker = Unpacker()
        process = QProcess(self)
        (program, *arguments), variables = own_command()
        environment = QProcessEnvironment.systemEnvironment()
        for name, value in variables.items():
            environment.insert(name, value)
        process.setProcessEnvironment(environment)
        process.readyReadStandardOutput.connect(self._read)
        process.errorOccurred.connect(self._on_error)
        process.finished.connect(self._on_end)
        self._process = process
        process.start(program, [*arguments, self._option])

    def send(self, command: object) -> None:
        """Has it carry out a command, after those before; does nothing when it is not there."""
        if self._process is not None:
            self._process.write(packed(command))

    def close(self, *, patiently: bool) -> None:
        """Ends it; `patiently` lets it finish what was sent, for a moment."""
        process, self._process = self._process, None
        if process is None:
            return
        process.blockSignals(True)
        process.closeWriteChannel()
        if not (patiently and process.waitForFinished(_PATIENCE_MS)):
            process.kill()
            process.waitForFinished(_KILLING_MS)
        process.deleteLater()

    def _read(self) -> None:
        if self._process is not None:
            received = self._process.readAllStandardOutput()
            for report in self._unpacker.feed(bytes(received.data())):
                self.reported.emit(report)

    def _on_error(self, error: QProcess.ProcessError) -> None:
        # Of all others `finished` tells as well.
        if error == QProcess.ProcessError.FailedToStart and self._process is not None:
            self._end(
                translate("TrainingProcess", "The training could not be started: {error}.").format(
                    error=self._process.errorString()
                )
            )

    def _on_end(self, status: int, how: QProcess.ExitStatus) -> None:
        assert self._process is not None
        output = bytes(self._process.readAllStandardError().data()).decode(errors="replace").strip()
        log.error("the training ended with status %s: %s", status, output)
        last = output.rpartition("\n")[2]
        if how == QProcess.ExitStatus.CrashExit or not last:
            last = translate("TrainingProcess", "status {status}").format(status=status)
        self._end(
            translate("TrainingProcess", "The training has ended unexpectedly ({last}).").format(
                last=last
            )
        )

    def _end(self, why: str) -> None:
        process, self._process = self._process, None
        if process is not None:
            process.deleteLater()
        self.died.emit(why)
