"""Reads the diary file directly, bypassing the program, and writes it as another program would."""

import hashlib
import pathlib
import sqlite3


class Diary:
    def __init__(self, data_dir):
        self.path = pathlib.Path(data_dir) / "diary.sqlite"

    def rows(self, query, *values):
        """The rows of a query as dictionaries. Never writes."""
        connection = sqlite3.connect(f"file:{self.path}?mode=ro", uri=True, timeout=10)
        try:
            connection.row_factory = sqlite3.Row
            return [dict(row) for row in connection.execute(query, values)]
        finally:
            connection.close()

    def write(self, statement, *values):
        """One durable change; a running Softfall notices it."""
        connection = sqlite3.connect(f"file:{self.path}?mode=rw", uri=True, timeout=10)
        try:
            with connection:
                connection.execute(statement, values)
        finally:
            connection.close()

    def one(self, query, *values):
        """The only value of a query that returns one row of one column."""
        rows = self.rows(query, *values)
        if len(rows) != 1 or len(rows[0]) != 1:
            raise AssertionError(f"{query} answered {rows}")
        return next(iter(rows[0].values()))

    def sha256(self):
        """Of every file of the database, including the journals beside it; {} if there is none."""
        return {
            path.name: hashlib.sha256(path.read_bytes()).hexdigest()
            for path in sorted(self.path.parent.glob(self.path.name + "*"))
        }
