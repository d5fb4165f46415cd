"""A button that asks what would make the drawing the digit that is next likeliest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton

from digit_gui.core.grid import with_article
from digit_gui.core.words import translate
from digit_gui.ui.looks.accessibility import explain

if TYPE_CHECKING:
    from digit_gui.workspace.workspace import Workspace


class WhatIfButton(QPushButton):
    """Asks about the likeliest digit that is not named; pressed again, takes the change away."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.setObjectName("whatIfButton")
        explain(
            self,
            translate(
                "WhatIfButton",
                "<p>Shows over the drawing the smallest change found after which the "
                "network names this digit. For any other digit, right-click its bar.</p>",
            ),
        )
        self._document = workspace.document
        self._digit = 0
        self.clicked.connect(lambda: workspace.what_ifs.ask(self._digit))
        self._document.answerChanged.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        answer = self._document.answer
        self.setEnabled(answer is not None)
        if answer is None:
            self.setText(translate("WhatIfButton", "What Would Make It Another Digit?"))
            return
        prediction = answer.prediction
        likeliest = [int(digit) for digit in (-prediction.likelihoods).argsort(kind="stable")]
        self._digit = next(digit for digit in likeliest if digit != prediction.digit)
        self.setText(
            translate("WhatIfButton", "What Would Make It {a_digit}?").format(
                a_digit=with_article(self._digit)
            )
        )
