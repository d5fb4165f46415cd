"""Drawings written as JSON and read again."""

import json

import numpy as np
import pytest

from digit_gui.core.drawing import Drawing
from digit_gui.core.drawing_file import MAX_BYTES, MAX_STEPS, DrawingFileError, parse, to_json


@pytest.fixture
def drawing():
    """Of each kind of step one, after another drawing."""
    drawing = Drawing()
    drawing.begin(3, 3, 2)
    drawing.finish()
    drawing.clear()
    picture = np.zeros((28, 28), np.uint8)
    picture[4:9, 7] = 200
    drawing.replace(picture)
    drawing.begin(5.1, 6.2, 2.2)
    for n in range(600):
        drawing.extend(14 + 9 * np.sin(n / 7), 14 + 12 * np.cos(n / 31), 1 + n % 5)
    drawing.finish()
    drawing.begin(14, 2, 3, erasing=True)
    drawing.extend(14, 26.5, 1.5)
    drawing.finish()
    return drawing


def test_what_was_written_is_read_step_by_step(drawing):
    again = parse(to_json(drawing))
    assert again.position == 3
    for _ in range(4):
        assert np.array_equal(again.image, drawing.image)
        again.undo()
        drawing.undo()
    assert not again.can_undo


def test_only_the_present_drawing_is_written(drawing):
    drawing.undo()
    assert len(json.loads(to_json(drawing))["steps"]) == 2


def test_another_drawing_follows_with_all_its_steps_undoable(drawing):
    own = Drawing()
    own.begin(20, 20, 2)
    own.finish()
    before = own.image
    own.append(parse(to_json(drawing)))
    assert np.array_equal(own.image, drawing.image)
    assert len(own.steps) == 3
    for _ in range(3):
        own.undo()
    assert own.is_blank
    own.undo()
    assert np.array_equal(own.image, before)


def document(*steps, **changes):
    root = {"format": "digit-gui drawing", "version": 1, "steps": list(steps)}
    return json.dumps({**root, **changes}).encode()


GOOD = {"stroke": [[3, 3, 2], [20, 20, 2]]}
ROWS = ["00" * 28] * 27


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\xfe\x00",
        b"[" * 100_000,
        b" " * (MAX_BYTES + 1),
        b"null",
        b'{"a": 1}',
        document(GOOD)[:-9],
        document(GOOD, version=2),
        document(GOOD, more=1),
        document(GOOD, steps={"0": GOOD}),
        document(),
        document(*[GOOD] * (MAX_STEPS + 1)),
        document(5),
        document({"stroke": []}),
        document({"stroke": [[1, 2]]}),
        document({"stroke": [[1, 2, "3"]]}),
        document({"stroke": [[1, True, 3]]}),
        document({"stroke": [[1, 2, 0]]}),
        document({"stroke": [[1, float("nan"), 2]]}),
        document({"stroke": [[1, 10**400, 2]]}),
        document({"stroke": [[1, 2, 1e9]]}),
        document({**GOOD, "erase": [[1, 2, 3]]}),
        document({"picture": ROWS}),
        document({"picture": [*ROWS, "0"]}),
        document({"picture": [*ROWS, "zz" * 28]}),
        document({"picture": [*ROWS, 7]}),
        document({"picture": [*ROWS, "00" * 28]}),
    ],
    ids=range(27),
)
def test_anything_else_is_refused(content):
    with pytest.raises(DrawingFileError, match=r"^(it is|it was|nothing is) "):
        parse(content)


def test_a_drawing_without_end_is_not_written():
    drawing = Drawing()
    drawing.begin(3, 3, 2)
    for _ in range(MAX_BYTES // 10):
        drawing._path.append((3.25, 3.25, 2.25))
    drawing.finish()
    with pytest.raises(DrawingFileError, match="more strokes"):
        to_json(drawing)
