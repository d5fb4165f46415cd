"""Keeps the examples of several hands in an SQLite database, for several programs at once.

Each change is a transaction of its own, on the disk when the call returns: a crash, a kill or a
full disk loses nothing but what was being written.
"""

from __future__ import annotations

import contextlib
import sqlite3
import time
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from digit_gui.core.grid import SIZE
from digit_gui.core.hand.database import Database
from digit_gui.core.hand.example import MOST_EXAMPLES, Example
from digit_gui.core.hand.store_errors import StoreError
from digit_gui.core.words import translate

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

LONGEST_NAME = 60
"""Characters of a hand's name."""


class Hand(NamedTuple):
    """A hand of the store: its number and name, and how many examples there are of it."""

    number: int
    name: str
    size: int


class HandStore:
    """The examples in one file. It is made when the first example is kept.

    Every method may raise `StoreError`; nothing has changed then.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._database = Database(path)

    def close(self) -> None:
        """Until it is asked again."""
        self._database.close()

    # Hands

    def hands(self) -> list[Hand]:
        """All hands, the one that was chosen last first."""
        if not self._database.is_there:
            return []
        with self._database.transaction() as connection:
            rows = connection.execute(
                "SELECT hands.number, name, count(examples.number) FROM hands"
                " LEFT JOIN examples ON hand = hands.number"
                " GROUP BY hands.number ORDER BY chosen DESC, hands.number DESC"
            ).fetchall()
        return [Hand(*row) for row in rows]

    def add_hand(self, name: str) -> int:
        """A new hand, which is chosen; returns its number."""
        name = self._checked_name(name)
        with self._database.transaction() as connection, self._name_in_use(name):
            added = connection.execute(
                "INSERT INTO hands (name, chosen) VALUES (?, ?)", (name, time.time())
            )
            return int(added.lastrowid or 0)

    def rename_hand(self, hand: int, name: str) -> None:
        name = self._checked_name(name)
        with self._database.transaction() as connection, self._name_in_use(name):
            connection.execute("UPDATE hands SET name = ? WHERE number = ?", (name, hand))

    def choose_hand(self, hand: int) -> None:
        """Notes that this hand is the one to go on with."""
        with self._database.transaction() as connection:
            connection.execute("UPDATE hands SET chosen = ? WHERE number = ?", (time.time(), hand))

    def remove_hand(self, hand: int) -> None:
        """Removes a hand with all its examples."""
        with self._database.transaction() as connection:
            connection.execute("DELETE FROM hands WHERE number = ?", (hand,))

    def bring_back_hand(self, hand: Hand, examples: Sequence[Example]) -> None:
        """A hand that was removed, under the same number, with its examples."""
        with self._database.transaction() as connection, self._name_in_use(hand.name):
            connection.execute(
                "INSERT INTO hands VALUES (?, ?, ?)", (hand.number, hand.name, time.time())
            )
            _insert(connection, hand.number, examples)

    # Examples

    def examples(self, hand: int) -> list[Example]:
        """Those of a hand, in the order in which they were kept."""
        with self._database.transaction() as connection:
            rows = connection.execute(
                "SELECT label, image, drawing, is_confirmed, number FROM examples"
                " WHERE hand = ? ORDER BY number",
                (hand,),
            ).fetchall()
        return [
            Example(
                label,
                np.frombuffer(image, np.uint8).reshape(SIZE, SIZE),
                bytes(drawing),
                bool(is_confirmed),
                number,
            )
            for label, image, drawing, is_confirmed, number in rows
        ]

    def add(self, hand: int, examples: Sequence[Example]) -> list[Example]:
        """Keeps examples, all or none; returns them with their numbers.

        Those that have a number get the same one again: they were removed before.
        """
        with self._database.transaction() as connection:
            (count,) = connection.execute(
                "SELECT count(*) FROM examples WHERE hand = ?", (hand,)
            ).fetchone()
            if count + len(examples) > MOST_EXAMPLES:
                words = translate("HandStore", "A hand has at most {most} examples.")
                raise StoreError(words.format(most=MOST_EXAMPLES))
            try:
                return _insert(connection, hand, examples)
            except sqlite3.IntegrityError as error:
                raise StoreError(
                    translate("HandStore", "This hand was removed by another program.")
                ) from error

    def change(self, examples: Sequence[Example]) -> None:
        """Writes the labels of examples, and whether they are confirmed."""
        with self._database.transaction() as connection:
            connection.executemany(
                "UPDATE examples SET label = ?, is_confirmed = ? WHERE number = ?",
                [(e.label, e.is_confirmed, e.number) for e in examples],
            )

    def remove(self, numbers: Sequence[int]) -> None:
        with self._database.transaction() as connection:
            connection.executemany(
                "DELETE FROM examples WHERE number = ?", [(number,) for number in numbers]
            )

    @staticmethod
    def _checked_name(name: str) -> str:
        name = " ".join(name.split())
        if not name:
            raise StoreError(translate("HandStore", "A hand needs a name."))
        if len(name) > LONGEST_NAME:
            words = translate("HandStore", "A name has at most {most} characters.")
            raise StoreError(words.format(most=LONGEST_NAME))
        return name

    @contextlib.contextmanager
    def _name_in_use(self, name: str) -> Iterator[None]:
        try:
            yield
        except sqlite3.IntegrityError as error:
            words = translate("HandStore", "There is a hand called “{name}” already.")
            raise StoreError(words.format(name=name)) from error


def _insert(
    connection: sqlite3.Connection, hand: int, examples: Sequence[Example]
) -> list[Example]:
    kept = []
    for example in examples:
        added = connection.execute(
            "INSERT INTO examples (number, hand, label, image, drawing, is_confirmed)"
            " VALUES (?, ?, ?, ?, ?, ?)",
            (
                example.number or None,
                hand,
                example.label,
                example.image.tobytes(),
                example.drawing,
                example.is_confirmed,
            ),
        )
        kept.append(replace(example, number=int(added.lastrowid or 0)))
    return kept
