"""An experiment and what came of it, in words for people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from digit_gui.core.experiment import Experiment

if TYPE_CHECKING:
    from digit_gui.core.experiment import Count

_ROTATED = "turned by {:+.0f}\N{DEGREE SIGN}"


def summary(experiment: Experiment) -> str:
    """What is changed, as a list."""
    plain = Experiment()
    changes = []
    if experiment.off:
        changes.append(f"{len(experiment.off)} map{'s' if len(experiment.off) > 1 else ''} off")
    words = (
        ("temperature", "temperature {:.1f}", experiment.temperature),
        ("threshold", "threshold {:.0f} %", 100 * experiment.threshold),
        ("across", "shifted right by {:+.0f}", experiment.across),
        ("down", "shifted down by {:+.0f}", experiment.down),
        ("turn", _ROTATED, experiment.turn),
        ("scale", "size {:.0f} %", 100 * experiment.scale),
        ("blur", "blurred by {:.1f} cells", experiment.blur),
        ("noise", "noise {:.0f} %", 100 * experiment.noise),
    )
    changes += [
        text.format(value)
        for key, text, value in words
        if getattr(experiment, key) != getattr(plain, key)
    ]
    return ", ".join(changes)


def counted(count: Count | None) -> str:
    """How many stored drawings are right, or how far the counting is."""
    if count is None:
        return "Change something, and 1,000 people's drawings are tried with it, too."
    if count.drawings < count.total:
        return f"Trying {count.total:,} people's drawings: {count.drawings} done ..."
    return (
        f"Of {count.total:,} people's drawings the network names {count.after} rightly; "
        f"without the experiment {count.before}."
    )
