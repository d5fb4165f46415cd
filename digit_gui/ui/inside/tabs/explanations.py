"""What is said of the parts of the network: a text for a class, and one for students."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from digit_gui.core.grid import THRESHOLD
from digit_gui.core.words import percent, translate
from digit_gui.ui.inside.columns.words import pattern, pooling_name

if TYPE_CHECKING:
    from digit_gui.core.inspection.activations import Stage, Structure


class Explanation(NamedTuple):
    """Two texts about a part of the network, the second with its formula, as HTML."""

    title: str
    simple: str
    exact: str


def explanations(structure: Structure) -> list[Explanation]:
    """Those of all columns, from left to right, and of how the network learned."""
    return [
        _framed_explanation(),
        *map(_stage_explanation, structure.stages),
        _features_explanation(structure),
        _outputs_explanation(structure),
        _learning_explanation(),
    ]


def _framed_explanation() -> Explanation:
    return Explanation(
        translate("Explanations", "Your drawing, framed"),
        translate(
            "Explanations",
            "Before anything is looked for, the drawing is made equally large for "
            "everybody and moved to the middle. So it does not matter where on the "
            "sheet you draw, or how large.",
        ),
        translate(
            "Explanations",
            "The ink's longer side is scaled to 20 cells, proportions kept, and its "
            "centre of mass is moved to the middle of 28 &times; 28 cells, as for the "
            "MNIST digits. Each value lies between 0 (paper) and 1 (ink). This "
            "framing is part of the network, without anything learned.",
        ),
    )


def _stage_explanation(stage: Stage) -> Explanation:
    convolution = stage.layers[0].window
    search = translate(
        "Explanations",
        "Each little picture is a <b>feature map</b>: the result of searching the whole drawing "
        "for one pattern. The stronger its colour, the better the pattern fits. The search slides "
        "a small window over the pictures of the column before, multiplies each cell by a number, "
        "and adds it all up.",
    )
    nobody = translate("Explanations", "Nobody told the network what to look for.")
    sums = translate(
        "Explanations",
        "<b>Convolution</b>: value = &Sigma; patch &times; kernel + bias, over {cells} cells of "
        "each map of the column before; the same kernel at every place.",
    ).format(cells=convolution[0] * convolution[1])
    field = translate(
        "Explanations",
        "A cell of these maps depends on at most {side} &times; {side} cells of the framed "
        "drawing, its receptive field. <b>Influence</b>, the bar under a map: the sum over its "
        "cells of value &times; derivative of the likeliest digit's logit. After the last maps, "
        "these sums and the bias add up to the logit.",
    ).format(side=min(max(stage.vertical.size, stage.horizontal.size), 28))
    return Explanation(
        translate("Explanations", "{pattern}: {count} feature maps").format(
            pattern=pattern(stage), count=stage.channels
        ),
        " ".join([search, *_in_short(stage), nobody]),
        " ".join([sums, *_steps(stage), field]),
    )


def _in_short(stage: Stage) -> list[str]:
    """What is done to the sums of a stage, for a class."""
    texts = []
    if any((layer.kind, layer.name) == ("pooling", "largest") for layer in stage.layers):
        texts.append(
            translate(
                "Explanations",
                "Then only the <b>largest of a few neighbours</b> is kept (pooling): the picture "
                "gets smaller, and it no longer matters if a stroke lies one cell further left.",
            )
        )
    if any(layer.name == "relu" for layer in stage.layers):
        texts.append(
            translate(
                "Explanations",
                "What comes out below 0 becomes 0 (<b>activation</b>): a pattern is there, or it "
                "is not; it can't be there less than not at all.",
            )
        )
    return texts


def _steps(stage: Stage) -> list[str]:
    texts = {
        "pooling": translate(
            "Explanations",
            "<b>Pooling</b> keeps the {which} value of each {rows} &times; {columns} neighbours.",
        ),
        "normalization": translate(
            "Explanations",
            "<b>Batch normalization</b>: a factor and a shift for each map, learned with the "
            "weights.",
        ),
        "activation": translate("Explanations", "<b>Activation</b>: {formula}."),
    }
    words = []
    for layer in stage.layers:
        if layer.kind in texts:
            rows, columns = layer.window
            formula = "ReLU(x) = max(0, x)" if layer.name == "relu" else layer.name
            words.append(
                texts[layer.kind].format(
                    which=pooling_name(layer), rows=rows, columns=columns, formula=formula
                )
            )
    return words


def _features_explanation(structure: Structure) -> Explanation:
    if structure.sources and structure.feature_count == structure.stages[-1].channels:
        simple = translate(
            "Explanations",
            "All that was found is summed up in {number} numbers, each from one map: how strong "
            "its pattern is, and whether it is where it counts.",
        )
        exact = translate(
            "Explanations",
            "feature = &Sigma; map &times; weights, one weight for each cell of the map: a mean "
            "that knows the place.",
        )
    elif structure.sources:
        simple = translate(
            "Explanations",
            "All that was found is summed up in {number} numbers: all cells of all maps, in one "
            "long row.",
        )
        exact = translate(
            "Explanations", "Each feature is a cell of a map of the column before (flattened)."
        )
    else:
        simple = translate("Explanations", "All that was found is summed up in {number} numbers.")
        exact = translate("Explanations", "The features are what the last dense layer takes.")
    bars = translate(
        "Explanations",
        "The bars show what each adds to the score of the likeliest digit: to the right for it, to "
        "the left against it.",
    )
    exact_bars = translate(
        "Explanations", "The bars show feature &times; weight of the likeliest digit's logit."
    )
    return Explanation(
        translate("Explanations", "Summary"),
        f"{simple.format(number=structure.feature_count)} {bars}",
        f"{exact} {exact_bars}",
    )


def _outputs_explanation(structure: Structure) -> Explanation:
    simple = translate(
        "Explanations",
        "Every number of the summary votes for or against each digit; the votes add up to its "
        "<b>score</b>. The scores are turned into shares of 100 %: a digit with a clearly higher "
        "score gets nearly everything. If no digit gets more than {threshold}, the program says "
        "<b>Unknown</b> rather than guess: the drawing looks like none of the ten, or like two of "
        "them.",
    ).format(threshold=percent(THRESHOLD))
    exact = [translate("Explanations", "<b>Logit</b> = &Sigma; feature &times; weight + bias.")]
    if any(layer.name == "softplus" for layer in structure.head):
        exact.append(
            translate(
                "Explanations",
                "<b>Softplus</b>(x) = ln(1 + e<sup>x</sup>): evidence for a digit can't be "
                "negative, so where nothing speaks for any digit all ten are equal, at 10 %.",
            )
        )
    if any(layer.kind == "scaling" for layer in structure.head):
        exact.append(
            translate(
                "Explanations",
                "<b>Temperature</b>: the logits are divided by it, so that of the drawings with "
                "80 % likelihood, 80 % are that digit.",
            )
        )
    else:
        exact.append(
            translate(
                "Explanations",
                "The <b>temperature</b> that makes likelihoods honest is part of the weights and "
                "the bias already: they were divided by it when the training was over.",
            )
        )
    exact.append(
        translate(
            "Explanations",
            "<b>Softmax</b>: likelihood = e<sup>x</sup> / &Sigma; e<sup>x</sup>, over the ten "
            "digits. Below {threshold} for the likeliest, the answer is Unknown.",
        ).format(threshold=percent(THRESHOLD))
    )
    return Explanation(translate("Explanations", "Ten digits"), simple, " ".join(exact))


def _learning_explanation() -> Explanation:
    return Explanation(
        translate("Explanations", "How it learned"),
        translate(
            "Explanations",
            "Nobody told the network what a 4 looks like. It began with random numbers in all its "
            "windows, and guessed. It was shown more than a million drawings by many people, each "
            "with the right answer. After every guess all numbers were changed a tiny bit, in the "
            "direction that makes the right answer likelier. The patterns that it looks for came "
            "about in that way. It was also shown letters and scribbles, and learned to give no "
            "digit a high score for them.",
        ),
        translate(
            "Explanations",
            "Weights start at random. For a batch of drawings the loss is the cross-entropy "
            "between the likelihoods and the right answers (for what is no digit: one tenth each). "
            "Its gradient with respect to every weight is computed backwards through the network "
            "(backpropagation), and the weights move a small step against it. Repeated for "
            "thousands of batches. Then the temperature is fitted on people whose drawings were "
            "not used for training.",
        ),
    )
