"""One value followed to its sum, with mouse and keys, checked against Keras and a calculator."""

import numpy as np
import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QListView, QPushButton, QTableView

from digit_gui.app import load_recognizer
from digit_gui.core.grid import DIGITS
from digit_gui.resources import small_model
from digit_gui.ui.inside.columns.network_layout import Cell
from digit_gui.ui.inside.columns.network_view import NetworkView
from digit_gui.ui.inside.followed.followed_panel import FollowedPanel
from digit_gui.ui.inside.followed.rounding import rounded_parts
from digit_gui.ui.inside.followed.sum_picture import SumPicture
from digit_gui.workspace.jobs import SumCell
from tests.hands import LEFT, answered, ask, child, click, digit, document, draw, stroke


@pytest.fixture
def followed(window, view):
    return child(window, "followedValue", FollowedPanel)


def summed(qtbot, window):
    """A context that is left when the sum behind a value has come."""
    return qtbot.waitSignal(
        window.workspace.client.finished,
        timeout=20_000,
        check_params_cb=lambda result: isinstance(result.job, SumCell),
    )


def follow(qtbot, window, view, cell):
    with summed(qtbot, window):
        QTest.mouseClick(view, LEFT, pos=view.place(cell).center())


def rows(followed):
    """What the list shows: name and number of each row."""
    model = child(followed, "sourceList", QListView).model()
    texts = [model.index(row, 0).data() for row in range(model.rowCount())]
    return [(name, float(number)) for name, number in (text.split(": ") for text in texts)]


def shown_sum(followed):
    return float(child(followed, "followedSum", QLabel).text().split("<b>")[1].split("<")[0])


@pytest.mark.parametrize("stage", [1, 2, 3, 4, 5, 6])
def test_the_rows_add_up_to_the_sum_in_every_digit_shown(qtbot, window, view, followed, stage):
    channel = view.sheet.shown[stage][0]
    follow(qtbot, window, view, Cell(stage, channel))
    listed = rows(followed)
    assert round(sum(number for _, number in listed), 3) == shown_sum(followed)
    activations = document(window).answer.activations
    if stage < 5:
        assert followed.value.number == pytest.approx(
            float(activations.maps[stage][0, 0, channel]), abs=1e-4
        )
        assert len(listed) == activations.maps[stage - 1].shape[2] + 1
    elif stage == 6:
        assert shown_sum(followed) == pytest.approx(float(activations.logits[channel]), abs=1e-3)


def test_rounded_parts_differ_by_less_than_a_unit_and_add_up():
    rng = np.random.default_rng(3)
    for size in (1, 2, 9, 64, 161):
        parts = rng.normal(size=size).astype(np.float32)
        total = float(parts.sum(dtype=np.float64))
        rounded = np.array(rounded_parts(parts, total, 3))
        assert round(float(rounded.sum()), 3) == round(total, 3)
        assert np.abs(rounded - parts).max() < 1e-3 + 1e-6


def test_it_covers_nothing_it_speaks_of(qtbot, window, view, followed):
    for size in ((960, 680), (1280, 800), (1920, 1080)):
        window.resize(*size)
        for stage in range(7):
            cell = Cell(stage, view.sheet.shown[stage][-1])
            follow(qtbot, window, view, cell)
            place = view.place(cell)
            assert place is not None
            assert view.rect().contains(place)
            assert followed.isVisible()
            top = followed.mapTo(window, followed.rect().topLeft()).y()
            assert view.mapTo(window, place.bottomRight()).y() < top


def test_arrows_go_on_backspace_goes_back_and_escape_closes(qtbot, window, view, followed):
    channel = view.sheet.shown[2][0]
    follow(qtbot, window, view, Cell(2, channel, 1, 1))
    followed.setFocus()
    for key, place in ((Qt.Key.Key_Right, (1, 2)), (Qt.Key.Key_Down, (2, 2))):
        with summed(qtbot, window):
            QTest.keyClick(followed, key)
        assert (followed.value.cell.row, followed.value.cell.column) == place
    picture = followed.findChild(SumPicture)
    with summed(qtbot, window):
        QTest.mouseClick(picture, LEFT, pos=picture.map_place.center().toPoint())
    assert followed.value.cell.stage == 1
    with summed(qtbot, window):
        QTest.keyClick(followed, Qt.Key.Key_Backspace)
    assert followed.value.cell == Cell(2, channel, 2, 2)
    QTest.keyClick(followed, Qt.Key.Key_Escape)
    assert not followed.isVisible()


def test_space_plays_through_the_map(qtbot, window, view, followed):
    follow(qtbot, window, view, Cell(4, view.sheet.shown[4][0], 4, 2))
    followed.setFocus()
    QTest.keyClick(followed, Qt.Key.Key_Space)
    assert child(followed, "playButton", QPushButton).text() == "Pause"
    qtbot.waitUntil(lambda: not child(followed, "playButton", QPushButton).isChecked())
    assert (followed.value.cell.row, followed.value.cell.column) == (4, 4)


def test_every_input_of_a_sum_can_be_reached(qtbot, window, view, followed):
    follow(qtbot, window, view, Cell(3, view.sheet.shown[3][0], 2, 2))
    listed = child(followed, "sourceList", QListView)
    picture = followed.findChild(SumPicture)
    seen = set()
    listed.setFocus()
    for _ in range(64):
        seen.add(picture.accessibleDescription().split(" adds")[0])
        QTest.keyClick(listed, Qt.Key.Key_Down)
    assert seen == {f"map {n}" for n in range(64)}


def test_the_sum_follows_the_next_drawing(qtbot, window, view, followed):
    follow(qtbot, window, view, Cell(6, 4))
    before = shown_sum(followed)
    stroke(window, [(3, 3), (8, 3)])
    with summed(qtbot, window):
        ask(qtbot, window)
    assert shown_sum(followed) != before
    logit = document(window).answer.activations.logits[4]
    assert shown_sum(followed) == pytest.approx(float(logit), abs=1e-3)
    click(window, "clearButton")
    assert followed.value is None


def table_of(window):
    return child(window, "likelihoodTable", QTableView)


def test_the_table_of_ten_holds_no_more_after_other_answers(qtbot, window, view):
    click(window, "likelihoodsTab")
    held = len(table_of(window).findChildren(QObject))
    for other in (7, 1):
        click(window, "clearButton")
        draw(window, digit(other))
        ask(qtbot, window)
    assert len(table_of(window).findChildren(QObject)) == held


def test_the_table_of_ten_can_be_checked_with_a_calculator(window, view):
    click(window, "likelihoodsTab")
    table, activations = table_of(window).model(), document(window).answer.activations
    across = Qt.Orientation.Horizontal
    titles = [table.headerData(n, across) for n in range(table.columnCount())]
    assert titles == ["Digit", "Score", "Only what speaks for it", "e to that power", "How likely"]
    powers = np.exp(activations.head[0].astype(np.float64))
    for d in range(DIGITS):
        texts = [table.index(d, n).data() for n in range(4)]
        assert float(texts[1]) == pytest.approx(float(activations.logits[d]), abs=0.006)
        softplus = np.log1p(np.exp(float(activations.logits[d])))
        assert float(texts[2]) == pytest.approx(softplus, abs=0.006)
        power = float(texts[3].replace(",", ""))
        assert power == pytest.approx(float(powers[d]), rel=1e-2)
    words = child(window, "likelihoodWords", QLabel).text()
    assert "passes the dashed line at 50 %, so the answer is 4" in words


def test_the_table_says_why_it_is_unknown(qtbot, window, view):
    click(window, "clearButton")
    draw(window, [[(4, 4), (24, 24)], [(24, 4), (4, 24)], [(14, 2), (14, 26)], [(2, 14), (26, 14)]])
    assert ask(qtbot, window) == "Unknown"
    click(window, "likelihoodsTab")
    assert "so the answer is Unknown" in child(window, "likelihoodWords", QLabel).text()


def test_a_sum_of_another_network_is_no_part_of_the_answer(make_window, recognizer, qtbot):
    small = load_recognizer(small_model())
    window = make_window(lambda path: small if path == small_model() else recognizer)
    draw(window, digit(4))
    with answered(qtbot, window, timeout=20_000):
        click(window, "insideToggle")
    view = window.findChild(NetworkView)
    with qtbot.waitSignal(window.modelReady):
        window.workspace.client.load(small_model())
    place = view.place(Cell(2, view.sheet.shown[2][0], 1, 1))
    QTest.mouseClick(view, LEFT, pos=place.center())
    ask(qtbot, window)
    followed = child(window, "followedValue", FollowedPanel)
    assert followed.value is None
    follow(qtbot, window, view, Cell(1, view.sheet.shown[1][0], 1, 1))
    assert "map" in child(followed, "followedTitle", QLabel).text()
    assert len(rows(followed)) == small.structure.stages[0].channels + 1
