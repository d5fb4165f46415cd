"""What the window wants of the process that teaches, and what that tells it: plain values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    import numpy as np
    import numpy.typing as npt

    from digit_gui.core.grid import Images
    from digit_gui.core.hand.judgement import Judgement, Note


@dataclass(frozen=True, eq=False)
class Teach:
    """Learn from N examples, and judge what came of it; ends in `Judged`, or `Failed`.

    Attributes:
        number: comes back with every report.
        images: (N, 28, 28) uint8, N at least 1.
        labels: (N,) int8, 0..9 or -1 for no digit.
        confirmed: (N,) bool, those that are right whatever the others say.
    """

    number: int
    images: Images
    labels: npt.NDArray[np.int8]
    confirmed: npt.NDArray[np.bool_]


@dataclass(frozen=True)
class Cancel:
    """Stop learning."""


@dataclass(frozen=True)
class Keep:
    """Write what was learned last to a file; ends in `Kept`, or `Failed`."""

    number: int
    path: Path
    note: Note


Command = Teach | Cancel | Keep


@dataclass(frozen=True)
class Learning:
    """How much of it is done, 0..1."""

    number: int
    share: float


@dataclass(frozen=True)
class Judged:
    """It has been learned, and judged."""

    number: int
    judgement: Judgement


@dataclass(frozen=True)
class Kept:
    """The taught network has been written."""

    number: int
    path: Path


@dataclass(frozen=True)
class Failed:
    """It could not be done; `why` is a sentence for a person."""

    number: int
    why: str


Report = Learning | Judged | Kept | Failed
