"""What drivers raise is told in plain words, and without any value of a row."""

import pytest
import sqlcipher3.dbapi2 as sqlite
from psycopg import errors as server

from app.db.failures import explained
from app.domain.errors import (
    DatabaseDamagedError,
    DatabaseError,
    DatabaseMissingError,
    RefusedError,
)


@pytest.mark.parametrize(
    ("error", "kind", "words"),
    [
        (sqlite.OperationalError("database is locked"), DatabaseError, "another program"),
        (sqlite.OperationalError("database or disk is full"), DatabaseError, "disk is full"),
        (sqlite.OperationalError("disk I/O error"), DatabaseError, "disk reported an error"),
        (
            sqlite.OperationalError("attempt to write a readonly database"),
            DatabaseError,
            "read-only",
        ),
        (
            sqlite.DatabaseError("database disk image is malformed"),
            DatabaseDamagedError,
            "damaged",
        ),
        (sqlite.DatabaseError("file is not a database"), DatabaseDamagedError, "damaged"),
        (
            sqlite.IntegrityError("append-only: leg refuses UPDATE"),
            RefusedError,
            "append-only: leg refuses UPDATE",
        ),
        (
            sqlite.IntegrityError("UNIQUE constraint failed: account.name"),
            RefusedError,
            "an account of that name",
        ),
        (sqlite.IntegrityError("FOREIGN KEY constraint failed"), RefusedError, "refers to it"),
        (
            sqlite.IntegrityError("CHECK constraint failed: ck_leg_revision"),
            RefusedError,
            "ck_leg_revision",
        ),
        (server.DiskFull("could not extend file"), DatabaseError, "disk is full"),
        (server.LockNotAvailable("canceling"), DatabaseError, "another program"),
        (server.QueryCanceled("canceling"), DatabaseError, "too long"),
        (server.InvalidPassword("no"), DatabaseError, "name or the password"),
        (server.InvalidCatalogName("no"), DatabaseMissingError, "no such database"),
        (server.OperationalError("connection refused"), DatabaseError, "cannot be reached"),
        (server.AdminShutdown("bye"), DatabaseError, "shut down"),
        (server.DataCorrupted("page"), DatabaseDamagedError, "damaged"),
        (server.ReadOnlySqlTransaction("no"), DatabaseError, "read-only"),
        (UnicodeEncodeError("utf-8", "\ud800", 0, 1, "no"), RefusedError, "characters"),
    ],
)
def test_a_failure_is_told_in_plain_words(
    error: Exception, kind: type[Exception], words: str
) -> None:
    found = explained("/x/coffer.db", error)
    assert type(found) is kind
    assert words in str(found)


def test_a_value_of_a_row_is_not_repeated() -> None:
    message = (
        'duplicate key value violates unique constraint "uq_account_name"\n'
        "DETAIL:  Key (name)=(my secret account) already exists."
    )
    found = explained("server", server.UniqueViolation(message))
    assert str(found) == "there is an account of that name"


@pytest.mark.parametrize(
    "error",
    [sqlite.OperationalError("near FROM: syntax error"), server.SyntaxError("at FROM")],
)
def test_a_mistake_of_ours_stays_one(error: Exception) -> None:
    assert explained("/x/coffer.db", error) is None
