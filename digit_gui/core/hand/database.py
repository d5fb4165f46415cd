"""The SQLite file of the examples: opened when it is needed, changed in transactions."""

from __future__ import annotations

import contextlib
import sqlite3
from typing import TYPE_CHECKING

from digit_gui.core.hand.store_errors import StoreError, sentence
from digit_gui.core.words import translate

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

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


class Database:
    """A file that is made by the first transaction; several programs may use it."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._opened: sqlite3.Connection | None = None

    @property
    def is_there(self) -> bool:
        """Whether anything was ever kept."""
        return self._opened is not None or self._path.is_file()

    def close(self) -> None:
        """Until it is asked again."""
        if self._opened is not None:
            self._opened.close()
            self._opened = None

    @contextlib.contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
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
            raise StoreError(sentence(error, self._path)) from error
        except OSError as error:
            words = translate("HandStore", "{path} can't be made: {error}.")
            raise StoreError(words.format(path=self._path, error=error.strerror)) from error

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
            words = translate("HandStore", "{path} was written by a newer version of this program.")
            raise StoreError(words.format(path=self._path))

    def _close_quietly(self) -> None:
        """The next call opens the file anew: it may have been replaced, or the disk be free."""
        with contextlib.suppress(sqlite3.Error):
            self.close()
        self._opened = None
