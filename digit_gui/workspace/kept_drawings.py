"""The drawings that were asked about, with their answers; they outlast the program."""

from __future__ import annotations

import logging
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QIODevice, QObject, QSaveFile, QTimer, Signal

from digit_gui.core.grid import DIGITS, SIZE
from digit_gui.workspace.client import NetworkClient
from digit_gui.workspace.document import Answer, Document
from digit_gui.workspace.prediction_controller import PredictionController

if TYPE_CHECKING:
    from digit_gui.core.grid import Image

log = logging.getLogger(__name__)

MOST = 100
"""Drawings that are kept: some hours of drawing, and 100 kB on disk at most."""

_MOST_BYTES = 1_000_000
"""A file that is larger was not written here."""

_DELAY_MS = 2000
"""From a change to when it is written: whoever draws quickly has it written once."""


class KeptDrawings(QObject):
    """A drawing comes in when a person asks about it, and when an answered one is left.

    Each is there once; another answer to it replaces the first. The newest come first.

    Args:
        file: where they are kept between two runs of the program; None: nowhere.
    """

    changed = Signal()
    """There are others, or there is another answer to one."""

    def __init__(
        self,
        document: Document,
        client: NetworkClient,
        predictions: PredictionController,
        file: Path | None,
    ) -> None:
        super().__init__(document)
        self._document = document
        self._client = client
        self._file = file
        self._before: set[int] = set()
        self._model = ""
        self._is_written = True
        self.answers: list[Answer] = [] if file is None else self._read(file)
        self._timer = QTimer(self, interval=_DELAY_MS, singleShot=True)
        self._timer.timeout.connect(self.save)
        predictions.answered.connect(self._add)
        document.replacing.connect(self._add_what_is_left)
        client.loaded.connect(self._take_network)

    def remove(self, image: Image) -> None:
        """Forgets a drawing."""
        self.answers = [a for a in self.answers if a.image.tobytes() != image.tobytes()]
        self._change()

    def remove_all(self) -> None:
        self.answers = []
        self._change()

    def save(self) -> None:
        """Writes them now, if they have changed. Errors are only logged: nobody asked for it."""
        self._timer.stop()
        if self._file is None or self._is_written:
            return
        self._is_written = True
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            out = QSaveFile(str(self._file))
            if not (
                out.open(QIODevice.OpenModeFlag.WriteOnly)
                and out.write(self._content()) >= 0
                and out.commit()
            ):
                log.warning("the drawings were not kept: %s", out.errorString())
        except OSError as error:
            log.warning("the drawings were not kept: %s", error)

    def _change(self) -> None:
        if self._file is not None:
            self._is_written = False
            self._timer.start()
        self.changed.emit()

    def _add_what_is_left(self) -> None:
        if self._document.answer is not None and self._document.is_current:
            self._add(self._document.answer)

    def _add(self, answer: Answer) -> None:
        # Activations would take 100 times as much memory as the drawing.
        kept = replace(answer, activations=None, structure=None)
        places = [
            n for n, a in enumerate(self.answers) if a.image.tobytes() == answer.image.tobytes()
        ]
        if places:
            self.answers[places[0]] = kept
        else:
            self.answers = [kept, *self.answers][:MOST]
        self._change()

    def _take_network(self, model: Path) -> None:
        """Answers of the last time were by this network, if it comes from the same file."""
        if str(model) == self._model:
            self.answers = [
                replace(a, network=self._client.network) if id(a) in self._before else a
                for a in self.answers
            ]
            self.changed.emit()
        self._model, self._before = str(model), set()

    # The file: images, likelihoods, whether each is by the network, and where that came from

    def _content(self) -> QByteArray:
        import io

        import numpy as np

        count, stream = len(self.answers), io.BytesIO()
        images = [answer.image for answer in self.answers]
        likelihoods = [answer.prediction.likelihoods for answer in self.answers]
        np.savez_compressed(
            stream,
            images=np.reshape(images, (count, SIZE, SIZE)).astype(np.uint8),
            likelihoods=np.reshape(likelihoods, (count, DIGITS)).astype(np.float32),
            is_present=np.array([a.network == self._client.network for a in self.answers], bool),
            model=np.array(self._model),
        )
        return QByteArray(stream.getvalue())

    def _read(self, file: Path) -> list[Answer]:
        """Those of the last time; none when the file is missing, damaged or not from here."""
        import numpy as np

        from digit_gui.core.prediction import Prediction

        try:
            if not file.is_file() or file.stat().st_size > _MOST_BYTES:
                return []
            with np.load(file, allow_pickle=False) as kept:
                images, likelihoods = kept["images"][:MOST], kept["likelihoods"][:MOST]
                is_present, model = kept["is_present"][:MOST], str(kept["model"])
            # Whatever else it may hold, they become such values here, or an error.
            images = np.reshape(images, (len(images), SIZE, SIZE)).astype(np.uint8)
            answers = [
                Answer(image, Prediction(shares), 0)
                for image, shares in zip(images, likelihoods, strict=True)
            ]
            self._before = {id(a) for a, now in zip(answers, is_present, strict=True) if now}
        except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile) as error:
            log.warning("the drawings that were kept can't be read: %s", error)
            return []
        self._model = model
        return answers
