"""What would make it another digit? Asks the network, and puts its proposal on the grid."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Signal

from digit_gui.core.grid import with_article
from digit_gui.core.words import percent, translate
from digit_gui.workspace.client import NetworkClient
from digit_gui.workspace.document import Document
from digit_gui.workspace.jobs import WhatIf
from digit_gui.workspace.prediction_controller import PredictionController
from digit_gui.workspace.questions.grid_question import GridQuestion

if TYPE_CHECKING:
    from digit_gui.core.inspection.counterfactual import Counterfactual


class WhatIfController(GridQuestion):
    """Shows what would make the drawing another digit, until the drawing or the network changes."""

    asked = Signal()
    """Something is being looked for, in the place of what else is shown over the drawing."""
    found = Signal(object, str)
    """A `Counterfactual`, and what it means in words."""

    def __init__(
        self, document: Document, client: NetworkClient, predictions: PredictionController
    ) -> None:
        super().__init__(document, client, predictions)
        self._proposal: Counterfactual | None = None

    def ask(self, digit: int) -> None:
        """Looks for what would make the drawing `digit`; asked again, takes it away."""
        if digit == self._digit:
            self.stop()
            return
        self.stop()
        if self._document.is_blank:
            self.said.emit(
                translate(
                    "WhatIfController", "Draw a digit first; then ask what would make it another."
                )
            )
        elif not self._client.is_ready:
            self.said.emit(
                translate(
                    "WhatIfController",
                    "The network is still loading. Ask again as soon as it is ready.",
                )
            )
        else:
            self.asked.emit()
            self.said.emit(
                translate(
                    "WhatIfController", "Looking for what would make it {a_digit} ..."
                ).format(a_digit=with_article(digit))
            )
            self._digit = digit
            self._job = WhatIf(self._document.drawing.image, digit)
            self._client.ask(self._job)

    def put_on_grid(self) -> None:
        """Changes the drawing as proposed, in one step that can be undone, and asks about it."""
        if self._proposal is not None:
            self._document.replace(self._proposal.changed)
            self._predictions.predict()

    def stop(self) -> None:
        """Takes the proposal away."""
        self._proposal = None
        super().stop()

    def _show(self, value: object) -> None:
        proposal = cast("Counterfactual", value)
        digit = with_article(proposal.digit)
        if not proposal.is_found:
            self.stop()
            self.said.emit(
                translate(
                    "WhatIfController",
                    "No change was found that makes it {a_digit}. Ask for a digit that is more "
                    "likely.",
                ).format(a_digit=digit)
            )
        elif proposal.share == 0:
            self.stop()
            self.said.emit(
                translate(
                    "WhatIfController",
                    "The network takes it for {a_digit} already. Ask for another digit.",
                ).format(a_digit=digit)
            )
        else:
            self._proposal = proposal
            words = _in_words(proposal)
            self.found.emit(proposal, words)
            self.said.emit(words)


def _in_words(proposal: Counterfactual) -> str:
    deeds = []
    if proposal.added.any():
        deeds.append(translate("WhatIfController", "add the blue ink"))
    if proposal.removed.any():
        deeds.append(translate("WhatIfController", "take away the striped ink"))
    likelihood = float(proposal.prediction.likelihoods[proposal.digit])
    return translate(
        "WhatIfController",
        "To make it {a_digit}: {deeds}, {share} of the ink in all. The network then says {digit}, "
        "{likelihood} likely.",
    ).format(
        a_digit=with_article(proposal.digit),
        deeds=translate("WhatIfController", " and ", "between two things to do").join(deeds),
        share=percent(max(proposal.share, 0.01)),
        digit=proposal.digit,
        likelihood=percent(likelihood, 1),
    )
