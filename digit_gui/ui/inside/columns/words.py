"""What the parts of the network are called: in words for a class, and exactly."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from digit_gui.core.words import marked, translate

if TYPE_CHECKING:
    from digit_gui.core.inspection.activations import Layer, Stage, Structure

TIMES = "\N{MULTIPLICATION SIGN}"
_EXACT_FUNCTIONS = {"relu": "ReLU", "leakyrelu": "leaky ReLU", "prelu": "PReLU", "elu": "ELU"}


class Heading(NamedTuple):
    """Of a column: what it shows in a few words, how much of it there is, what is done before."""

    title: str
    facts: str
    operations: tuple[str, ...]


_PATTERNS = (
    (7, marked("Columns", "Short strokes")),
    (12, marked("Columns", "Bends and crossings")),
    (18, marked("Columns", "Bows and corners")),
    (26, marked("Columns", "Parts of digits")),
    (28, marked("Columns", "Whole digits")),
)
"""The patterns that a stage's maps can tell, by the largest side of what a cell sees, in cells of
28: a word for a class. What a single map looks for is not known by its size."""


def pattern(stage: Stage) -> str:
    """What the maps of a stage can tell, in a word or two."""
    sees = max(stage.vertical.size, stage.horizontal.size)
    words = next((words for limit, words in _PATTERNS if sees <= limit), _PATTERNS[-1][1])
    return translate("Columns", words)


def _framed_heading(*, exact: bool) -> Heading:
    if exact:
        return Heading(
            translate("Columns", "Framed drawing"),
            f"28 {TIMES} 28",
            (translate("Columns", "scaled to 20 cells"), translate("Columns", "centred by mass")),
        )
    return Heading(
        translate("Columns", "Your drawing, framed"),
        translate("Columns", "28 by 28 cells"),
        (translate("Columns", "made equally large"), translate("Columns", "moved to the middle")),
    )


def _stage_heading(stage: Stage, *, exact: bool) -> Heading:
    """Of a stage's column."""
    operations = tuple(filter(None, (operation(layer, exact=exact) for layer in stage.layers)))
    if exact:
        # A long name may be broken behind an underscore.
        name = stage.name.replace("_", "_\N{ZERO WIDTH SPACE}")
        facts = translate("Columns", "{channels} maps, {height} × {width} ({name})").format(
            channels=stage.channels, height=stage.height, width=stage.width, name=name
        )
    else:
        facts = translate("Columns", "{channels} feature maps, {height} by {width}").format(
            channels=stage.channels, height=stage.height, width=stage.width
        )
    return Heading(pattern(stage), facts, operations)


def _features_heading(structure: Structure, *, exact: bool) -> Heading:
    number = structure.feature_count
    if not structure.sources:
        return Heading(
            translate("Columns", "Summary"),
            translate("Columns", "{number} numbers").format(number=number),
            (),
        )
    if number > structure.stages[-1].channels:
        done = (
            translate("Columns", "flattened")
            if exact
            else translate("Columns", "all cells in one row")
        )
    else:
        done = (
            translate("Columns", "weighted sum of each map")
            if exact
            else translate("Columns", "one for each map")
        )
    return Heading(
        translate("Columns", "Summary"),
        (
            translate("Columns", "{number} features")
            if exact
            else translate("Columns", "{number} numbers")
        ).format(number=number),
        (done,),
    )


def _outputs_heading(structure: Structure, *, exact: bool) -> Heading:
    if exact:
        names = [operation(layer, exact=True) for layer in structure.head]
        return Heading(
            translate("Columns", "Ten digits"),
            translate("Columns", "logit, likelihood"),
            (translate("Columns", "weighted sum + bias"), *names),
        )
    return Heading(
        translate("Columns", "Ten digits"),
        translate("Columns", "score, how likely"),
        (
            translate("Columns", "all numbers vote"),
            translate("Columns", "scores become shares of 100 %"),
        ),
    )


def headings(structure: Structure, *, exact: bool) -> list[Heading]:
    """Those of all columns, from left to right."""
    return [
        _framed_heading(exact=exact),
        *(_stage_heading(stage, exact=exact) for stage in structure.stages),
        _features_heading(structure, exact=exact),
        _outputs_heading(structure, exact=exact),
    ]


def pooling_name(layer: Layer) -> str:
    """Which value of its inputs a pooling layer keeps."""
    if layer.name == "largest":
        return translate("Columns", "largest", "value that pooling keeps")
    return translate("Columns", "average", "value that pooling keeps")


def operation(layer: Layer, *, exact: bool) -> str:
    """What a layer does; empty where a class need not know."""
    rows, columns = layer.window
    if exact:
        size = f"{rows} {TIMES} {columns}"
        return {
            "convolution": translate("Columns", "{size} convolution").format(size=size),
            "pooling": translate("Columns", "{size} {kind} pooling").format(
                size=size, kind="max" if layer.name == "largest" else pooling_name(layer)
            ),
            "normalization": translate("Columns", "normalization"),
            "activation": translate("Columns", "{function} activation").format(
                function=_EXACT_FUNCTIONS.get(layer.name, layer.name)
            ),
            "scaling": translate("Columns", "temperature"),
            "softmax": translate("Columns", "softmax"),
        }[layer.kind]
    return {
        "convolution": translate("Columns", "convolution: search for a pattern"),
        "pooling": translate("Columns", "pooling: keep the {which} of {count}").format(
            which=pooling_name(layer), count=rows * columns
        ),
        "normalization": translate("Columns", "rescale by learned numbers"),
        "activation": translate("Columns", "activation: below 0 becomes 0")
        if layer.name == "relu"
        else translate("Columns", "activation"),
        "scaling": "",
        "softmax": "",
    }[layer.kind]
