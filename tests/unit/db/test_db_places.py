"""Where a database is: paths and addresses are told apart, and no password is ever shown."""

from pathlib import Path
from urllib.parse import unquote

import pytest

from app.db.places import DEFAULT_SCHEMA, FilePlace, ServerPlace, place_of
from app.domain.errors import DatabaseError


def server(text: str) -> ServerPlace:
    place = place_of(text)
    assert isinstance(place, ServerPlace)
    return place


@pytest.mark.parametrize("text", ["coffer.db", "./a b.db", "/x/ü.db", "C:coffer.db", "a?b=c#d"])
def test_what_is_no_address_is_a_path(text: str) -> None:
    assert place_of(text) == FilePlace(Path(text).absolute())


def test_a_path_may_begin_with_the_home_folder() -> None:
    assert place_of("~/coffer.db") == FilePlace(Path.home() / "coffer.db")


@pytest.mark.parametrize("scheme", ["postgresql", "postgres", "postgresql+psycopg"])
def test_an_address_of_a_server_is_read_under_each_of_its_names(scheme: str) -> None:
    place = server(f"{scheme}://me:secret@db.example:5433/money?schema=second&sslmode=require")
    assert place.schema == "second"
    assert place.url.drivername == "postgresql+psycopg"
    assert place.url.query == {"sslmode": "require"}
    assert place.url.password == "secret"


def test_a_server_without_a_schema_has_the_usual_one() -> None:
    assert server("postgresql://h/d").schema == DEFAULT_SCHEMA


@pytest.mark.parametrize(
    "text",
    [
        "postgresql+psycopg://me:s3cret@h/d",
        "postgresql+psycopg://me:s3cr%65t@h/d?schema=x",
        "postgresql+psycopg:///d?user=me&password=s3cret&host=h",
        "postgresql+psycopg://h/d?sslpassword=s3cret",
    ],
)
def test_a_password_is_never_shown(text: str) -> None:
    shown = str(server(text))
    assert "s3cr" not in shown
    assert "***" in unquote(shown)
    assert "h" in shown


@pytest.mark.parametrize(
    "text",
    [
        "", "  ", "a\0b", "mysql://me:secret@h/d", "sqlite:///x.db", "postgresql+asyncpg://s@h/d",
        "postgresql://me:secret@h:port/d", "postgresql://me:secret@h/d?schema=A%20b",
        "postgresql://me:secret@h/d?schema=pg_catalog",
        'postgresql://me:secret@h/d?schema=a"b', "postgresql://me:secret@h/d?schema=a&schema=b",
    ],
)  # fmt: skip
def test_what_is_neither_is_refused_without_a_secret_in_the_words(text: str) -> None:
    with pytest.raises(DatabaseError) as caught:
        place_of(text)
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize(
    ("text", "is_local"),
    [
        ("postgresql:///d", True), ("postgresql://localhost/d", True),
        ("postgresql://127.0.0.2/d", True), ("postgresql://[::1]/d", True),
        ("postgresql:///d?host=/run/postgresql", True), ("postgresql://10.0.0.1/d", False),
        ("postgresql://db.example/d", False), ("postgresql:///d?host=db.example", False),
    ],
)  # fmt: skip
def test_only_what_stays_on_this_machine_may_go_without_tls(text: str, is_local: bool) -> None:
    assert server(text).is_local == is_local
