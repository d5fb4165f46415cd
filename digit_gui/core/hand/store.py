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
from digit_gui.core.hand.example import MOST_EXAMPLES, Example

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

LONGEST_NAME = 60
"""Characters of a hand's name."""

_VERSION = 1
_PATIENCE_S = 5.0
"""For another program that is writing: it takes milliseconds, on a busy disk longer."""

_SCHEMA = """
CREATE TABLE hands (
    number INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL UNIQUE COLLATE NOCASE,
    chosen REAL NOT NULL
);
CREATE TABLE examples (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    hand INTEGER NOT NULL REFERENCES hands (number) ON DELETE CASCADE,
    label INTEGER NOT NULL CHECK (label BETWEEN -1 AND 9),
    image BLOB NOT NULL CHECK (length(image) = 784),
    drawing BLOB NOT NULL,
    is_confirmed INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX examples_of_hand ON examples (hand);
"""


class StoreError(Exception):
    """Why examples could not be read or kept: one sentence for a person."""


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
        self._path = path
        self._opened: sqlite3.Connection | None = None

    @property
    def path(self) -> Path:
        return self._path

    # Hands

    def hands(self) -> list[Hand]:
        """All hands, the one that was chosen last first."""
        if self._opened is None and not self._path.is_file():
            return []
        with self._connection() as connection:
            rows = connection.execute(
                "SELECT hands.number, name, count(examples.number) FROM hands"
                " LEFT JOIN examples ON hand = hands.number"
                " GROUP BY hands.number ORDER BY chosen DESC, hands.number DESC"
            ).fetchall()
        return [Hand(*row) for row in rows]

    def add_hand(self, name: str) -> int:
        """A new hand, which is chosen; returns its number."""
        name = self._checked_name(name)
        with self._connection() as connection, self._name_in_use(name):
            added = connection.execute(
                "INSERT INTO hands (name, chosen) VALUES (?, ?)", (name, time.time())
            )
            return int(added.lastrowid or 0)

    def rename_hand(self, hand: int, name: str) -> None:
        name = self._checked_name(name)
        with self._connection() as connection, self._name_in_use(name):
            connection.execute("UPDATE hands SET name = ? WHERE number = ?", (name, hand))

    def choose_hand(self, hand: int) -> None:
        """Notes that this hand is the one to go on with."""
        with self._connection() as connection:
            connection.execute("UPDATE hands SET chosen = ? WHERE number = ?", (time.time(), hand))

    def remove_hand(self, hand: int) -> None:
        """Removes a hand with all its examples."""
        with self._connection() as connection:
            connection.execute("DELETE FROM hands WHERE number = ?", (hand,))

    def bring_back_hand(self, hand: Hand, examples: Sequence[Example]) -> None:
        """A hand that was removed, under the same number, with its examples."""
        with self._connection() as connection, self._name_in_use(hand.name):
            connection.execute(
                "INSERT INTO hands VALUES (?, ?, ?)", (hand.number, hand.name, time.time())
            )
            _insert(connection, hand.number, examples)

    # Examples

    def examples(self, hand: int) -> list[Example]:
        """Those of a hand, in the order in which they were kept."""
        with self._connection() as connection:
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
        with self._connection() as connection:
            (count,) = connection.execute(
                "SELECT count(*) FROM examples WHERE hand = ?", (hand,)
            ).fetchone()
            if count + len(examples) > MOST_EXAMPLES:
                raise StoreError(f"A hand has at most {MOST_EXAMPLES} examples.")
            try:
                return _insert(connection, hand, examples)
            except sqlite3.IntegrityError as error:
                raise StoreError("This hand was removed by another program.") from error

    def change(self, examples: Sequence[Example]) -> None:
        """Writes the labels of examples, and whether they are confirmed."""
        with self._connection() as connection:
            connection.executemany(
                "UPDATE examples SET label = ?, is_confirmed = ? WHERE number = ?",
                [(e.label, e.is_confirmed, e.number) for e in examples],
            )

    def remove(self, numbers: Sequence[int]) -> None:
        with self._connection() as connection:
            connection.executemany(
                "DELETE FROM examples WHERE number = ?", [(number,) for number in numbers]
            )

    def close(self) -> None:
        """Until it is asked again."""
        if self._opened is not None:
            self._opened.close()
            self._opened = None

    @contextlib.contextmanager
    def _connection(self) -> Iterator[sqlite3.Connection]:
        """A transaction: what is done in it is done wholly or not at all."""
        try:
            connection = self._opened = self._opened or self._open()
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection
            except BaseException:
                # After a full disk SQLite has rolled back by itself.
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                raise
            connection.execute("COMMIT")
        except sqlite3.Error as error:
            self._close_quietly()
            raise StoreError(self._sentence(error)) from error
        except OSError as error:
            raise StoreError(f"{self._path} can't be made: {error.strerror}.") from error

    def _open(self) -> sqlite3.Connection:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        # Transactions are begun above; the journal's mode stays the usual one, which works on
        # network drives as well.
        connection = sqlite3.connect(self._path, timeout=_PATIENCE_S, isolation_level=None)
        try:
            connection.execute("PRAGMA synchronous = FULL")
            connection.execute("PRAGMA foreign_keys = ON")
            connection.execute("BEGIN IMMEDIATE")
            (version,) = connection.execute("PRAGMA user_version").fetchone()
            if version == 0:
                for statement in _SCHEMA.split(";"):
                    connection.execute(statement)
                connection.execute(f"PRAGMA user_version = {_VERSION}")
            connection.execute("COMMIT")
            self._check_version(version)
        except BaseException:
            connection.close()
            raise
        return connection

    def _check_version(self, version: int) -> None:
        if version > _VERSION:
            raise StoreError(f"{self._path} was written by a newer version of this program.")

    def _close_quietly(self) -> None:
        """The next call opens the file anew: it may have been replaced, or the disk be free."""
        with contextlib.suppress(sqlite3.Error):
            self.close()
        self._opened = None

    def _sentence(self, error: sqlite3.Error) -> str:
        code = getattr(error, "sqlite_errorname", "")
        if "FULL" in code:
            return "The disk is full: the example could not be kept. What was kept is safe."
        if "BUSY" in code or "LOCKED" in code:
            return f"Another program keeps {self._path} busy; try again."
        if "READONLY" in code or "PERM" in code or "CANTOPEN" in code:
            return f"{self._path} can't be opened or written."
        if "NOTADB" in code or "CORRUPT" in code:
            return (
                f"{self._path} is damaged. Move it away, and new examples are kept in a new file."
            )
        return f"{self._path} could not be read or written ({error})."

    def _checked_name(self, name: str) -> str:
        name = " ".join(name.split())
        if not name:
            raise StoreError("A hand needs a name.")
        if len(name) > LONGEST_NAME:
            raise StoreError(f"A name has at most {LONGEST_NAME} characters.")
        return name

    @contextlib.contextmanager
    def _name_in_use(self, name: str) -> Iterator[None]:
        try:
            yield
        except sqlite3.IntegrityError as error:
            raise StoreError(f"There is a hand called “{name}” already.") from error


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
