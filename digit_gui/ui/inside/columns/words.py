"""What the parts of the network are called: in words for a class, and exactly."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from digit_gui.core.activations import Layer, Stage, Structure

TIMES = "\N{MULTIPLICATION SIGN}"
_EXACT_FUNCTIONS = {"relu": "ReLU", "leakyrelu": "leaky ReLU", "prelu": "PReLU", "elu": "ELU"}


class Heading(NamedTuple):
    """Of a column: what it shows in a few words, how much of it there is, what is done before."""

    title: str
    facts: str
    operations: tuple[str, ...]


_PATTERNS = (
    (7, "Short strokes"),
    (12, "Bends and crossings"),
    (18, "Bows and corners"),
    (26, "Parts of digits"),
    (28, "Whole digits"),
)
"""The patterns that a stage's maps can tell, by the largest side of what a cell sees, in cells of
28: a word for a class. What a single map looks for is not known by its size."""


def pattern(stage: Stage) -> str:
    """What the maps of a stage can tell, in a word or two."""
    sees = max(stage.vertical.size, stage.horizontal.size)
    return next((words for limit, words in _PATTERNS if sees <= limit), _PATTERNS[-1][1])


def _framed_heading(*, exact: bool) -> Heading:
    if exact:
        return Heading(
            "Framed drawing", f"28 {TIMES} 28", ("scaled to 20 cells", "centred by mass")
        )
    return Heading(
        "Your drawing, framed", "28 by 28 cells", ("made equally large", "moved to the middle")
    )


def _stage_heading(stage: Stage, *, exact: bool) -> Heading:
    """Of a stage's column."""
    operations = tuple(filter(None, (operation(layer, exact=exact) for layer in stage.layers)))
    if exact:
        # A long name may be broken behind an underscore.
        name = stage.name.replace("_", "_\N{ZERO WIDTH SPACE}")
        facts = f"{stage.channels} maps, {stage.height} {TIMES} {stage.width} ({name})"
    else:
        facts = f"{stage.channels} feature maps, {stage.height} by {stage.width}"
    return Heading(pattern(stage), facts, operations)


def _features_heading(structure: Structure, *, exact: bool) -> Heading:
    number = structure.feature_count
    if not structure.sources:
        return Heading("Summary", f"{number} numbers", ())
    if number > structure.stages[-1].channels:
        done = "flattened" if exact else "all cells in one row"
    else:
        done = "weighted sum of each map" if exact else "one for each map"
    return Heading("Summary", f"{number} {'features' if exact else 'numbers'}", (done,))


def _outputs_heading(structure: Structure, *, exact: bool) -> Heading:
    if exact:
        names = [operation(layer, exact=True) for layer in structure.head]
        return Heading("Ten digits", "logit, likelihood", ("weighted sum + bias", *names))
    return Heading(
        "Ten digits", "score, how likely", ("all numbers vote", "scores become shares of 100 %")
    )


def headings(structure: Structure, *, exact: bool) -> list[Heading]:
    """Those of all columns, from left to right."""
    return [
        _framed_heading(exact=exact),
        *(_stage_heading(stage, exact=exact) for stage in structure.stages),
        _features_heading(structure, exact=exact),
        _outputs_heading(structure, exact=exact),
    ]


def operation(layer: Layer, *, exact: bool) -> str:
    """What a layer does; empty where a class need not know."""
    rows, columns = layer.window
    if exact:
        size = f"{rows} {TIMES} {columns}"
        return {
            "convolution": f"{size} convolution",
            "pooling": f"{size} {'max' if layer.name == 'largest' else layer.name} pooling",
            "normalization": "normalization",
            "activation": f"{_EXACT_FUNCTIONS.get(layer.name, layer.name)} activation",
            "scaling": "temperature",
            "softmax": "softmax",
        }[layer.kind]
    return {
        "convolution": "convolution: search for a pattern",
        "pooling": f"pooling: keep the {layer.name} of {rows * columns}",
        "normalization": "rescale by learned numbers",
        "activation": "activation: below 0 becomes 0" if layer.name == "relu" else "activation",
        "scaling": "",
        "softmax": "",
    }[layer.kind]
