"""What the parts of the network do, each in two texts, in one text that can be scrolled."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QTextBrowser

from digit_gui.core.words import translate
from digit_gui.ui.inside.tabs.explanations import Explanation


class ExplanationText(QTextBrowser):
    """For each part a text that a ten-year-old understands, then one for students."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("explanation")
        self.setAccessibleName(translate("ExplanationText", "Explanation"))
        self.setFrameShape(QTextBrowser.Shape.NoFrame)

    def show_explanations(self, explanations: Sequence[Explanation]) -> None:
        """Shows other texts."""
        exactly = translate("ExplanationText", "Exactly:")
        self.setHtml(
            "".join(
                f'<h3><a name="{n}"></a>{explanation.title}</h3><p>{explanation.simple}</p>'
                f"<p><b>{exactly}</b> {explanation.exact}</p>"
                for n, explanation in enumerate(explanations)
            )
        )

    def scroll_to(self, number: int) -> None:
        """Scrolls to one of the texts, counted from 0."""
        self.scrollToAnchor(str(number))
