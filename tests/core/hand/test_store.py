"""Examples survive kills, full disks, damaged files and other programs."""

import json
import sqlite3
import subprocess
import sys
from dataclasses import replace

import numpy as np
import pytest

from digit_gui.core.grid import NO_DIGIT
from digit_gui.core.hand import hand_file
from digit_gui.core.hand.example import Example
from digit_gui.core.hand.store import HandStore
from digit_gui.core.hand.store_errors import StoreError
from tests.hands import digit, drawing


def example(d, **fields):
    return Example(d, drawing(digit(max(d, 0))), **fields)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "hands" / "examples.sqlite"


def test_nothing_is_written_before_there_is_something_to_keep(path):
    store = HandStore(path)
    assert store.hands() == []
    assert not path.parent.exists()
    anna = store.add_hand("  Anna  B ")
    kept = store.add(anna, [example(3), example(NO_DIGIT, drawing=b"{}", is_confirmed=True)])
    assert [(h.name, h.size) for h in store.hands()] == [("Anna B", 2)]
    found = HandStore(path).examples(anna)
    assert [(e.number, e.label, e.drawing, e.is_confirmed) for e in found] == [
        (kept[0].number, 3, b"", False),
        (kept[1].number, NO_DIGIT, b"{}", True),
    ]
    assert np.array_equal(found[0].image, kept[0].image)


def test_changes_and_their_undoing(path):
    store = HandStore(path)
    hand = store.add_hand("Anna")
    one, two = store.add(hand, [example(1), example(7)])
    store.change([replace(one, label=7)])
    assert [e.label for e in store.examples(hand)] == [7, 7]
    store.remove([one.number])
    assert [e.number for e in store.examples(hand)] == [two.number]
    assert store.add(hand, [one])[0].number == one.number
    assert [e.label for e in store.examples(hand)] == [1, 7]
    (known,) = store.hands()
    examples = store.examples(hand)
    store.remove_hand(hand)
    assert store.hands() == []
    store.bring_back_hand(known, examples)
    assert [e.number for e in store.examples(hand)] == [one.number, two.number]


def test_names_are_needed_and_used_once(path):
    store = HandStore(path)
    store.add_hand("Anna")
    for name in ("anna", " ", "x" * 61):
        with pytest.raises(StoreError):
            store.add_hand(name)
    store.rename_hand(store.add_hand("Ben"), "Bea")
    assert [hand.name for hand in store.hands()] == ["Bea", "Anna"]


def test_two_programs_keep_examples_of_one_hand(path):
    one, other = HandStore(path), HandStore(path)
    hand = one.add_hand("Anna")
    for _ in range(3):
        one.add(hand, [example(1)])
        other.add(hand, [example(2)])
    assert [e.label for e in one.examples(hand)] == [1, 2, 1, 2, 1, 2]
    other.remove_hand(hand)
    with pytest.raises(StoreError, match="removed"):
        one.add(hand, [example(1)])


@pytest.mark.linux
def test_a_kill_loses_nothing_that_was_kept(path):
    code = (
        "import sys; from pathlib import Path; import numpy as np\n"
        "from digit_gui.core.hand.store import HandStore\n"
        "from digit_gui.core.hand.example import Example\n"
        "store = HandStore(Path(sys.argv[1])); hand = store.add_hand('Anna')\n"
        "while True:\n"
        "    store.add(hand, [Example(1, np.full((28, 28), 9, np.uint8))])\n"
        "    print(flush=True)\n"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", code, str(path)], stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    for _ in range(20):
        process.stdout.readline()
    process.kill()
    process.communicate()
    store = HandStore(path)
    (hand,) = store.hands()
    assert hand.size >= 20
    assert store.add(hand.number, [example(1)])


def test_a_full_disk_loses_only_what_was_being_written(path):
    store = HandStore(path)
    hand = store.add_hand("Anna")
    store.add(hand, [example(1)])
    assert store._database._opened is not None
    (pages,) = store._database._opened.execute("PRAGMA page_count").fetchone()
    store._database._opened.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(StoreError, match="full"):
        store.add(hand, [example(2)] * 50)
    assert [e.label for e in store.examples(hand)] == [1]
    store.add(hand, [example(2)])
    assert [e.label for e in store.examples(hand)] == [1, 2]


def test_damaged_newer_and_unreachable_files_are_left_alone(path):
    path.parent.mkdir()
    path.write_bytes(b"no database at all, " * 99)
    with pytest.raises(StoreError, match="damaged"):
        HandStore(path).hands()
    assert path.read_bytes().startswith(b"no database")
    path.unlink()
    HandStore(path).add_hand("Anna")
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA user_version = 9")
    with pytest.raises(StoreError, match="newer"):
        HandStore(path).hands()
    blocked = path.parent / "file"
    blocked.write_bytes(b"")
    with pytest.raises(StoreError):
        HandStore(blocked / "examples.sqlite").add_hand("Anna")


def test_only_drawings_with_ink_and_a_label_are_examples():
    with pytest.raises(ValueError, match="blank"):
        Example(1, np.zeros((28, 28), np.uint8))
    with pytest.raises(ValueError, match="label"):
        example(3).__class__(10, example(3).image)


def test_a_hand_as_a_file():
    strokes = json.dumps(
        {
            "format": "digit-gui drawing",
            "version": 1,
            "steps": [{"stroke": [[9, 9, 2], [9, 20, 2]]}],
        }
    ).encode()
    before = [example(1, drawing=strokes), example(NO_DIGIT, is_confirmed=True)]
    name, after = hand_file.parse(hand_file.to_json("Zoë", before))
    assert name == "Zoë"
    assert [(e.label, e.is_confirmed) for e in after] == [(1, False), (NO_DIGIT, True)]
    assert json.loads(after[0].drawing) == json.loads(strokes)
    assert np.array_equal(after[1].image, before[1].image)


@pytest.mark.parametrize(
    ("change", "why"),
    [
        (lambda hand: hand.update(format="x"), "not a hand"),
        (lambda hand: hand.update(version=2), "newer"),
        (lambda hand: hand.update(examples=[]), "no examples"),
        (lambda hand: hand.update(name=" "), "damaged"),
        (lambda hand: hand["examples"][0].update(label=10), "damaged"),
        (lambda hand: hand["examples"][0].update(label=True), "damaged"),
        (lambda hand: hand["examples"][0].update(picture=["00" * 28] * 28), "damaged"),
        (lambda hand: hand["examples"][0].update(picture=["zz"] * 28), "damaged"),
        (lambda hand: hand["examples"][0].update(drawing={}), "damaged"),
        (lambda hand: hand["examples"][0].update(more=1), "damaged"),
        (lambda hand: hand.update(examples=[hand["examples"][0]] * 2001), "more than"),
    ],
)
def test_a_damaged_file_of_a_hand_is_refused(change, why):
    hand = json.loads(hand_file.to_json("Anna", [example(1)]))
    change(hand)
    with pytest.raises(hand_file.HandFileError, match=why):
        hand_file.parse(json.dumps(hand).encode())
    with pytest.raises(hand_file.HandFileError, match="JSON"):
        hand_file.parse(json.dumps(hand).encode()[:-1])
