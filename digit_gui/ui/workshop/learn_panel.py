"""How the network learns: knobs that may be turned while it does."""

from __future__ import annotations

from digit_gui.core.learning.requests import Hyperparameters
from digit_gui.core.words import decimal, percent, short_decimal, translate
from digit_gui.ui.workshop.controls import Choice, Knobs, check_box
from digit_gui.workspace.learning.study import Study

_RATES = (1e-5, 1e-4, 3e-4, 1e-3, 2e-3, 5e-3, 1e-2, 3e-2, 0.1, 0.3, 1.0)
_BATCHES = (1, 4, 16, 32, 64, 128, 256, 512)
_DRAWINGS = (50, 100, 200, 500, 1000, 2000, 4000, 6000)
_VARIATIONS = (0.0, 0.25, 0.5, 0.75, 1.0, 1.5)
_PAUSES = (0.0, 0.05, 0.2, 0.5, 1.0)


class LearnPanel(Knobs):
    """Changes the study's hyperparameters, and shows them."""

    def __init__(self, study: Study) -> None:
        super().__init__()
        self._study = study
        self._rate = Choice(
            _RATES,
            short_decimal,
            "rateSlider",
            translate(
                "LearnPanel",
                "Learning rate: how far each step changes the weights. Too small learns "
                "slowly, too large jumps past the goal.",
            ),
        )
        self._batch = Choice(
            _BATCHES,
            str,
            "batchSlider",
            translate("LearnPanel", "How many drawings are averaged for one step."),
        )
        self._drawings = Choice(
            _DRAWINGS,
            decimal,
            "drawingsSlider",
            translate(
                "LearnPanel", "How many digits it learns from; with few, it learns them by heart."
            ),
        )
        self._variation = Choice(
            _VARIATIONS,
            percent,
            "variationSlider",
            translate(
                "LearnPanel",
                "How much each drawing is turned, slanted, stretched and thickened anew "
                "every time it is shown.",
            ),
        )
        self._slow = Choice(
            _PAUSES,
            lambda seconds: (
                translate("LearnPanel", "{seconds} s").format(seconds=short_decimal(seconds))
                if seconds
                else translate("LearnPanel", "off")
            ),
            "slowSlider",
            translate(
                "LearnPanel",
                "Slow motion: a pause after each step, to see what a single step does.",
            ),
        )
        self._non_digits = check_box(
            translate("LearnPanel", "Also learn what is no digit"),
            "nonDigitsBox",
            translate(
                "LearnPanel",
                "Shows letters and scribbles, too, for which all digits shall be equally likely.",
            ),
        )
        self.add_heading(translate("LearnPanel", "Learning"))
        for name, choice in (
            (translate("LearnPanel", "Learning &rate"), self._rate),
            (translate("LearnPanel", "&Batch"), self._batch),
            (translate("LearnPanel", "Dra&wings"), self._drawings),
            (translate("LearnPanel", "Variat&ion"), self._variation),
            (translate("LearnPanel", "Slo&w motion"), self._slow),
        ):
            self.add_row(name, choice.slider, choice.label)
        self.add_wide(self._non_digits)
        self._rate.chosen.connect(lambda rate: study.learn(learning_rate=rate))
        self._batch.chosen.connect(lambda size: study.learn(batch_size=size))
        self._drawings.chosen.connect(lambda count: study.learn(drawings=count))
        self._variation.chosen.connect(lambda strength: study.learn(variation=strength))
        self._slow.chosen.connect(lambda seconds: study.learn(pause_s=seconds))
        self._non_digits.clicked.connect(lambda checked: study.learn(with_non_digits=checked))
        study.stateChanged.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        shown: Hyperparameters = self._study.hyperparameters
        self._rate.show_value(shown.learning_rate)
        self._batch.show_value(shown.batch_size)
        self._drawings.show_value(shown.drawings)
        self._variation.show_value(shown.variation)
        self._slow.show_value(shown.pause_s)
        self._non_digits.setChecked(shown.with_non_digits)
