"""What the help says, paragraph by paragraph; `translate` with the same context translates it."""

from __future__ import annotations

from digit_gui.core.words import marked

DRAW = (
    marked(
        "HelpTexts",
        "Draw a digit on the grid and press Predict. The program says which digit it is, and how "
        "likely each of the ten is.",
    ),
    marked(
        "HelpTexts",
        "A digit is named when it is more than 50 % likely. If none is, the answer is Unknown.",
    ),
)

TOOLS = (
    marked(
        "HelpTexts",
        "{undo} Undo and {redo} Redo go through your strokes, {eraser} erases, and {clear} begins "
        "anew. The right mouse button erases, too.",
    ),
    marked("HelpTexts", "Live (L) has the answer follow the pen."),
)

ASK = (
    marked("HelpTexts", "Ask more"),
    marked(
        "HelpTexts", "Click a bar to see why: blue ink speaks for its digit, red ink against it."
    ),
    marked(
        "HelpTexts",
        "Right-click a bar to see what would make the drawing that digit, or to say that it is.",
    ),
    marked(
        "HelpTexts",
        "Inside (N) shows what happens in the network. Click any number there to see where it "
        "comes from.",
    ),
)

PICTURES = (
    marked("HelpTexts", "Pictures and pages"),
    marked(
        "HelpTexts",
        "Open, paste or drop a picture, a photo or a PDF file. On a page each digit gets a box; "
        "click one to look at it.",
    ),
    marked("HelpTexts", "Drawings (H) shows earlier drawings. Click one to bring it back."),
)

HAND = (
    marked("HelpTexts", "Teach it your hand"),
    marked(
        "HelpTexts",
        "When an answer is wrong, press Shift with the right digit: the drawing is kept as an "
        "example. My Hand (M) teaches the network how you write.",
    ),
)

KEYBOARD = (
    marked("HelpTexts", "Without a mouse"),
    marked(
        "HelpTexts",
        "The arrow keys go from cell to cell, and Space draws; hold it down for a line. Tab leads "
        "to everything else.",
    ),
)

FRAMING = (
    marked(
        "HelpTexts",
        "The network has learned from many thousands of digits that people wrote. It has never "
        "seen yours.",
    ),
    marked(
        "HelpTexts",
        "First the drawing is framed: brought to one size and put in the middle. So it does not "
        "matter where and how large you draw.",
    ),
)

KERNELS = (
    marked(
        "HelpTexts",
        "Then small kernels slide over it. Each looks for one pattern everywhere: an edge, a bend, "
        "an end. Where the pattern is, its feature map shows large values.",
    ),
    marked(
        "HelpTexts",
        "Further kernels look for patterns in these maps, until whole parts of digits are found.",
    ),
)

VOTE = (
    marked(
        "HelpTexts",
        "In the end the maps are summed up in a row of numbers. Each digit weighs them in its own "
        "way; that gives its score.",
    ),
    marked("HelpTexts", "The ten scores become likelihoods that add up to 100 %."),
    marked(
        "HelpTexts",
        "The network has learned from letters and scribbles, too, for which no digit is right. "
        "That is why it can say Unknown.",
    ),
    marked(
        "HelpTexts",
        "It makes mistakes, more of them with thick brushes and rare forms. It does not understand "
        "what a digit is.",
    ),
)

LESSONS = marked(
    "HelpTexts",
    "The workshop (W) has lessons. Each asks a question, trains small networks for some seconds, "
    "and shows what came of it.",
)

WORDS = (
    marked("HelpTexts", "<b>Activation</b>: a value that a network computes for a drawing."),
    marked(
        "HelpTexts",
        "<b>Convolution</b>: a kernel slides over a drawing or a map; at each place the values "
        "below it are multiplied by its weights and added up.",
    ),
    marked("HelpTexts", "<b>Feature map</b>: what a kernel has found, place by place."),
    marked(
        "HelpTexts",
        "<b>Framing</b>: a drawing is brought to one size and put in the middle before it is "
        "looked at.",
    ),
    marked("HelpTexts", "<b>Kernel</b>: the few weights that describe one pattern."),
    marked("HelpTexts", "<b>Likelihood</b>: how likely a digit is; all ten add up to 100 %."),
    marked("HelpTexts", "<b>Logit</b>: the score of a digit, before it becomes a likelihood."),
    marked(
        "HelpTexts",
        "<b>Overfitting</b>: a network has learned its drawings by heart, and is bad at others.",
    ),
    marked(
        "HelpTexts",
        "<b>Pooling</b>: of neighbouring values only the largest, or their average, is kept.",
    ),
    marked("HelpTexts", "<b>Receptive field</b>: the part of the drawing that a value depends on."),
    marked("HelpTexts", "<b>Softmax</b>: the formula that makes likelihoods of logits."),
    marked(
        "HelpTexts",
        "<b>Training</b>: the weights are changed a little, many thousand times, so that the "
        "answers get better.",
    ),
    marked("HelpTexts", "<b>Weight</b>: a number that a network has learned."),
)

PRIVACY = marked(
    "HelpTexts",
    "Earlier drawings, your examples and the settings are kept in your own folder on this "
    "computer. You can delete drawings in the strip, and examples in My Hand.",
)
