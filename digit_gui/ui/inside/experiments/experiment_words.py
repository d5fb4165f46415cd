"""An experiment and what came of it, in words for people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from digit_gui.core.inspection.experiment import Experiment
from digit_gui.core.words import decimal, percent, signed_decimal, translate

if TYPE_CHECKING:
    from digit_gui.core.inspection.experiment import Count


def summary(made: Experiment) -> str:
    """What is changed, as a list."""
    plain = Experiment()
    changes = []
    if made.off:
        off = len(made.off)
        changes.append(translate("ExperimentWords", "%n map(s) off", "", off))
    words = {
        "temperature": (
            translate("ExperimentWords", "temperature {value}"),
            decimal(made.temperature, 1),
        ),
        "threshold": (translate("ExperimentWords", "threshold {value}"), percent(made.threshold)),
        "across": (
            translate("ExperimentWords", "shifted right by {value}"),
            signed_decimal(made.across),
        ),
        "down": (
            translate("ExperimentWords", "shifted down by {value}"),
            signed_decimal(made.down),
        ),
        "turn": (translate("ExperimentWords", "turned by {value}°"), signed_decimal(made.turn)),
        "scale": (translate("ExperimentWords", "size {value}"), percent(made.scale)),
        "blur": (translate("ExperimentWords", "blurred by {value} cells"), decimal(made.blur, 1)),
        "noise": (translate("ExperimentWords", "noise {value}"), percent(made.noise)),
    }
    changes += [
        text.format(value=value)
        for key, (text, value) in words.items()
        if getattr(made, key) != getattr(plain, key)
    ]
    return ", ".join(changes)


def counted(count: Count | None) -> str:
    """How many stored drawings are right, or how far the counting is."""
    if count is None:
        return translate(
            "ExperimentWords",
            "Change something, and 1,000 people's drawings are tried with it, too.",
        )
    if count.drawings < count.total:
        return translate(
            "ExperimentWords", "Trying {total} people's drawings: {drawings} done ..."
        ).format(total=decimal(count.total), drawings=count.drawings)
    return translate(
        "ExperimentWords",
        "Of {total} people's drawings the network names {after} rightly; without "
        "the experiment {before}.",
    ).format(total=decimal(count.total), after=count.after, before=count.before)
