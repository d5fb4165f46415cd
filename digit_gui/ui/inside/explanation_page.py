"""What a part of the network does, in two texts."""

from __future__ import annotations

from PySide6.QtWidgets import QTextBrowser

from digit_gui.ui.inside.explanations import Explanation


class ExplanationPage(QTextBrowser):
    """First a text that a ten-year-old understands, then one for students, with the formula."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("explanation")
        self.setAccessibleName("Explanation")
        self.setFrameShape(QTextBrowser.Shape.NoFrame)

    def show_explanation(self, explanation: Explanation) -> None:
        """Shows another text."""
        self.setHtml(
            f"<h3>{explanation.title}</h3><p>{explanation.simple}</p>"
            f"<p><b>Exactly:</b> {explanation.exact}</p>"
        )
