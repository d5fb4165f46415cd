"""The drawing, and the one answer to it: what it is, who gave it, and whether it is current."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from digit_gui.core.drawing import Drawing, Step
    from digit_gui.core.grid import Image
    from digit_gui.core.inspection.activations import Activations, Structure
    from digit_gui.core.inspection.experiment import Experiment
    from digit_gui.core.prediction import Prediction


@dataclass(frozen=True, eq=False)
class Answer:
    """What a network said about an image.

    Attributes:
        image: what it was asked about, (28, 28) uint8.
        prediction: the ten likelihoods.
        network: the number of the network that answered, counted from 1 as they are loaded.
        activations: what the network computed on the way; None when nobody wanted to see it, or
            the network can't be inspected.
        structure: what the network is made of, when there are activations.
        inspection_error: why there are no activations although they were wanted; else empty.
        experiment: what was changed; the document's answer has none.
    """

    image: Image
    prediction: Prediction
    network: int
    activations: Activations | None = None
    structure: Structure | None = None
    inspection_error: str = ""
    experiment: Experiment | None = None


class Document(QObject):
    """What the window is about. Widgets show it, and change it through its methods.

    The answer stays when the drawing changes, but is out of date, until the next answer; it is
    current again when undo or redo lead back to the image that it is about. On a blank sheet there
    is none.
    """

    drawingChanged = Signal()
    """The image has changed, or there is another step to undo or redo."""
    answerChanged = Signal()
    """There is another answer, or none any more, or it is (no longer) current or out of date."""
    replacing = Signal()
    """Something else is about to take the place of the whole drawing."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._drawing: Drawing | None = None
        self._answer: Answer | None = None
        self._network = 0
        self._is_shown = self._is_current = self._is_expected = False
        self._looked_at: Step | None = None
        self._announced: tuple[Answer | None, bool, bool] = (None, False, False)

    @property
    def drawing(self) -> Drawing:
        """To look at; it is changed by the methods below."""
        if self._drawing is None:
            # Imported when first needed: NumPy would double the time until the window shows.
            from digit_gui.core.drawing import Drawing

            self._drawing = Drawing()
        return self._drawing

    @property
    def image(self) -> Image | None:
        """A copy of the drawing, (28, 28) uint8, 255 = ink; None before anything was drawn."""
        return None if self._drawing is None else self._drawing.image

    @property
    def is_blank(self) -> bool:
        return self._drawing is None or self._drawing.is_blank

    @property
    def answer(self) -> Answer | None:
        """The answer to show; None on a blank sheet and before the first answer."""
        return self._answer if self._is_shown else None

    @property
    def is_current(self) -> bool:
        """Whether the answer is about the drawing as it is, by the network in use."""
        return self._is_current

    @property
    def is_stale(self) -> bool:
        """Whether the answer is out of date, and no newer one is just about to come."""
        return self._is_shown and not self._is_current and not self._is_expected

    @property
    def network(self) -> int:
        """The number of the network in use; 0 before the first is loaded."""
        return self._network

    # The drawing

    def begin_stroke(self, x: float, y: float, width: float, *, erasing: bool) -> None:
        """Puts the brush down; coordinates and width in cells."""
        self.drawing.begin(x, y, width, erasing=erasing)
        self._change()

    def extend_stroke(self, x: float, y: float, width: float) -> None:
        """Draws on to (x, y), in cells."""
        self.drawing.extend(x, y, width)
        self._change()

    def finish_stroke(self) -> None:
        """Lifts the brush. Does nothing when no stroke has begun."""
        if self._drawing is not None and self._drawing.has_open_stroke:
            self._drawing.finish()
            self._change()

    def undo(self) -> None:
        self.drawing.undo()
        self._change()

    def redo(self) -> None:
        self.drawing.redo()
        self._change()

    def go_to(self, position: int) -> None:
        """Undoes or redoes up to a position of the drawing's."""
        self.drawing.go_to(position)
        self._change()

    def clear(self) -> None:
        """Takes all ink away, as a step that can be undone."""
        self.replacing.emit()
        self.drawing.clear()
        self._change()

    def replace(self, image: Image) -> None:
        """Puts an image in the place of the drawing, as a step that can be undone."""
        self.replacing.emit()
        self.drawing.replace(image)
        self._change()

    def look_at(self, image: Image) -> None:
        """Puts an image in the place of the drawing, until the next one is looked at.

        All that are looked at one after the other are one step together, and that can be undone.
        """
        steps = self.drawing.steps
        if steps and steps[-1] is self._looked_at:
            self.drawing.undo()
        else:
            self.replacing.emit()
        self.drawing.replace(image)
        self._looked_at = self.drawing.steps[-1] if self.drawing.steps else None
        self._change()

    def append(self, drawing: Drawing) -> None:
        """Clears the sheet and takes over all steps of another drawing."""
        self.replacing.emit()
        self.drawing.append(drawing)
        self._change()

    # The answer

    def show_answer(self, answer: Answer, *, newer_expected: bool = False) -> None:
        """Takes an answer in the place of the one before; a newer one may be about to come."""
        self._answer = answer
        self._is_shown = True
        self._is_expected = newer_expected
        self._compare()
        self._announce()

    def expect_answer(self) -> None:
        """An answer to the drawing will come in a moment: the one before need not be dimmed."""
        self._is_expected = True
        self._announce()

    def expect_no_answer(self) -> None:
        """None will come, or not soon."""
        self._is_expected = False
        self._announce()

    def use_network(self, number: int) -> None:
        """Another network is in use: what the one before said is not its answer."""
        self._network = number
        self._compare()
        self._announce()

    def _change(self) -> None:
        # First to those who will ask about it: whether an answer is expected decides on the rest.
        self._compare()
        self.drawingChanged.emit()
        self._announce()

    def _compare(self) -> None:
        answer = self._answer
        self._is_current = (
            answer is not None
            and answer.network == self._network
            and answer.image.tobytes() == self.drawing.image.tobytes()
        )
        if self.is_blank:
            self._is_shown = False
        elif self._is_current:
            self._is_shown = True

    def _announce(self) -> None:
        state = self.answer, self._is_current, self.is_stale
        if state != self._announced:
            self._announced = state
            self.answerChanged.emit()
