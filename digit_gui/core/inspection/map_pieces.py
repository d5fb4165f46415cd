"""What a feature map looks for: the pieces of people's drawings that excite it most."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from digit_gui.core.grid import Floats, Images
    from digit_gui.core.inspection.activations import ReceptiveField


@dataclass(frozen=True, eq=False)
class MapPieces:
    """The strongest cells of a feature map in many drawings, one cell of each drawing at most.

    Attributes:
        name: what the map looks for, in a few words; empty when nobody has named it.
        images: (n, 28, 28) uint8, n at most 9, the framed images, the strongest first; none when
            the map is 0 for all drawings.
        fields: the receptive field of the strongest cell in each.
        values: (n,) float32, the map's value there, above 0.
        drawings: how many drawings were searched.
    """

    name: str
    images: Images
    fields: tuple[ReceptiveField, ...]
    values: Floats
    drawings: int
