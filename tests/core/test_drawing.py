import numpy as np
import pytest

from digit_gui.core import brush
from digit_gui.core.brush import blank, coverage, draw, erase
from digit_gui.core.drawing import Drawing, Stroke


def drawn(*points, width=2.0, erasing=False, drawing=None):
    drawing = drawing or Drawing()
    drawing.begin(*points[0], width, erasing=erasing)
    for point in points[1:]:
        drawing.extend(*point, width)
    drawing.finish()
    return drawing


def test_a_click_leaves_a_round_dot():
    image = drawn((14, 14), width=4).image
    assert image.shape == (28, 28)
    assert image.dtype == np.uint8
    assert image[13:15, 13:15].min() == 255
    assert np.array_equal(image, image.T)
    assert np.array_equal(image, image[::-1, ::-1])
    rows, columns = image.nonzero()
    assert (rows.min(), rows.max(), columns.min(), columns.max()) == (12, 15, 12, 15)


def test_a_fast_stroke_has_no_gaps():
    image = drawn((2, 2), (25, 20)).image
    line = [image[round(2 + 18 * t - 0.5), round(2 + 23 * t - 0.5)] for t in np.linspace(0, 1, 200)]
    assert min(line) > 128


def test_a_stroke_is_the_same_however_its_events_are_spaced():
    once = drawn((3, 5), (24, 19)).image.astype(int)
    often = drawn(*zip(np.linspace(3, 24, 50), np.linspace(5, 19, 50), strict=True)).image
    assert np.abs(once - often).max() <= 1


def test_a_stroke_that_leaves_the_grid_and_returns_is_cut_at_its_edge():
    image = drawn((14, 14), (40, 14), (40, 20), (14, 20)).image
    assert image[13:15, 14:].min() == 255
    assert image[19:21, 14:].min() == 255
    assert image[16:18].max() == 0


def test_a_wider_brush_covers_more():
    thin, wide = (drawn((5, 14), (23, 14), width=w).image for w in (1.0, 5.0))
    assert wide.astype(int).sum() > 4 * thin.astype(int).sum()
    assert np.all(wide >= thin)


def test_pressure_may_change_the_width_along_a_stroke():
    cells = coverage([(4, 14), (24, 14)], [1.0, 5.0])
    assert (cells[:, 22] > 0.5).sum() > (cells[:, 6] > 0.5).sum()


def test_the_eraser_takes_ink_away():
    drawing = drawn((5, 14), (23, 14))
    drawn((14, 5), (14, 23), width=4, erasing=True, drawing=drawing)
    assert drawing.image[13:15, 13:15].max() == 0
    assert drawing.image[13:15, 6].min() == 255


def test_undo_and_redo_go_by_stroke():
    drawing = drawn((5, 5), (10, 5), (10, 10))
    first = drawing.image
    drawn((20, 20), drawing=drawing)
    second = drawing.image
    drawing.undo()
    assert np.array_equal(drawing.image, first)
    drawing.undo()
    assert drawing.is_blank
    assert not drawing.can_undo
    drawing.undo()
    drawing.redo()
    drawing.redo()
    assert np.array_equal(drawing.image, second)
    assert not drawing.can_redo


def test_clear_can_be_undone():
    drawing = drawn((5, 5), (10, 10))
    before = drawing.image
    drawing.clear()
    assert drawing.is_blank
    drawing.undo()
    assert np.array_equal(drawing.image, before)


def test_a_new_stroke_ends_what_could_be_redone():
    drawing = drawn((5, 5))
    drawing.undo()
    drawn((9, 9), drawing=drawing)
    assert not drawing.can_redo
    drawing.undo()
    assert drawing.is_blank


def numbered(number):
    """An image that is unlike that of any other number."""
    image = blank()
    image[0, :2] = divmod(number + 1, 256)
    return image


def test_the_earliest_drawings_are_forgotten_when_there_are_many_steps():
    drawing = Drawing()
    for number in range(1200):
        drawing.replace(numbered(number))
        drawing.clear()
    assert len(drawing.images) <= 1001
    for number in reversed(range(701, 1200)):
        assert drawing.is_blank
        drawing.undo()
        assert np.array_equal(drawing.image, numbered(number))
        drawing.undo()
    assert drawing.is_blank
    drawing.go_to(len(drawing.images) - 2)
    assert np.array_equal(drawing.image, numbered(1199))


def test_the_present_drawing_and_the_one_before_are_never_forgotten():
    drawing, other = drawn((5, 5)), Drawing()
    drawing.clear()
    for number in range(1300):
        drawing.replace(numbered(number))
        other.replace(numbered(number))
    drawing.append(other)
    assert len(drawing.steps) == 1300
    for _ in range(2):
        for number in reversed(range(1300)):
            assert np.array_equal(drawing.image, numbered(number))
            drawing.undo()
        assert drawing.is_blank
        drawing.undo()
    assert not drawing.can_undo


@pytest.mark.parametrize(("x", "y", "erasing"), [(14, 14, True), (40, 40, False)])
def test_what_changes_nothing_is_no_step(x, y, erasing):
    drawing = drawn((x, y), erasing=erasing)
    assert not drawing.can_undo


def test_undo_in_the_midst_of_a_stroke_takes_that_stroke_back():
    drawing = drawn((5, 5))
    before = drawing.image
    drawing.begin(20, 20, 2.0)
    drawing.extend(22, 22, 2.0)
    drawing.undo()
    assert np.array_equal(drawing.image, before)
    assert not drawing.has_open_stroke
    drawing.extend(3, 3, 2.0)
    assert np.array_equal(drawing.image, before)


def test_the_image_is_a_copy():
    drawing = drawn((14, 14))
    drawing.image[:] = 0
    assert not drawing.is_blank


def test_drawing_leaves_the_given_image_alone():
    paper = blank()
    assert draw(paper, [(14, 14)], 2.0).any()
    assert not paper.any()


@pytest.mark.parametrize("width", [0.5, 1.3, 4.0])
def test_leaving_out_cells_that_can_not_change_changes_nothing(width):
    rng = np.random.default_rng(3)
    image = blank()
    for n in range(300):
        line = rng.uniform(-5, 33, 2) + rng.normal(0, 4, (3, 2))
        covered = coverage(line, width)
        if n % 3:
            expected = np.maximum(image, np.rint(255 * covered).astype(np.uint8))
            image = draw(image, line, width)
        else:
            expected = np.minimum(image, np.rint(255 * (1 - covered)).astype(np.uint8))
            image = erase(image, line, width)
        assert np.array_equal(image, expected)


@pytest.mark.parametrize("erasing", [False, True])
@pytest.mark.parametrize("pace", [0.02, 2], ids=["slow", "fast"])
def test_a_long_scribble_computes_few_cells(monkeypatch, pace, erasing):
    computed = 0
    covered = brush._covered

    def counted(path, radii, x, y):
        nonlocal computed
        computed += (len(path) - 1) * x.size
        return covered(path, radii, x, y)

    monkeypatch.setattr(brush, "_covered", counted)
    points = 14 + 14 * np.sin(pace * np.arange(20_000)[:, None] * (1, 1.618))
    drawing = Drawing()
    drawing.replace(np.full((28, 28), 255 * erasing, np.uint8))
    drawing.apply(Stroke(tuple((x, y, 2.0) for x, y in points.tolist()), erasing))
    assert computed < 0.2 * len(points) * drawing.image.size
    assert (drawing.image == 255 * (not erasing)).mean() > 0.9
