"""The note of how far the books reach: what it proves, and when it is left alone."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.db.database import SqlDatabase, create_database, open_database
from app.keys.data_key import OwnDataKey
from app.ports.keys import DataKey
from app.services.anchor import AnchorKeeper
from tests.integration.books import SetClock

KEY, OTHER = (OwnDataKey(bytes([n]) * 32, f"{n:032}", 1) for n in (1, 2))


@dataclass
class Note:
    """A note in memory."""

    text: str | None = None

    def read(self) -> str | None:
        return self.text

    def write(self, text: str) -> None:
        self.text = text


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("anchor") / "coffer.db"
    create_database(str(path), SetClock()).close()
    return path


@pytest.fixture
def plain(empty: Path, tmp_path: Path) -> Iterator[SqlDatabase]:
    path = tmp_path / "coffer.db"
    path.write_bytes(empty.read_bytes())
    with closing(open_database(str(path), SetClock())) as database:
        yield database


def visit(database: SqlDatabase, note: Note, key: DataKey | None) -> list[str]:
    """Open, change something, close; return what was said of the note."""
    keeper = AnchorKeeper(database, note, key)
    found = keeper.check()
    with database.writing() as unit:
        unit.audit.record("setting", "x", "", "y")
        unit.commit()
    keeper.renew()
    return found


def test_there_is_nothing_to_say_without_a_note(plain: SqlDatabase) -> None:
    note = Note()
    assert visit(plain, note, KEY) == []
    assert note.text is not None
    assert visit(plain, note, KEY) == []


@pytest.mark.parametrize("key", [None, KEY])
def test_every_changed_sign_of_the_note_is_told(plain: SqlDatabase, key: DataKey | None) -> None:
    note = Note()
    visit(plain, note, key)
    sound = note.text or ""
    for at, sign in enumerate(sound):
        note.text = sound[:at] + ("0" if sign != "0" else "1") + sound[at + 1 :]
        assert AnchorKeeper(plain, note, key).check(), f"{sign!r} at {at}"
    note.text = sound
    assert AnchorKeeper(plain, note, key).check() == []


@pytest.mark.parametrize("text", ["", "[]", "null", "{}", '{"heads": 3}', "[" * 5000])
def test_what_is_no_note_is_told_and_left_there(plain: SqlDatabase, text: str) -> None:
    note = Note(text)
    assert visit(plain, note, KEY)
    assert note.text == text


def test_the_note_of_another_profile_is_told(plain: SqlDatabase) -> None:
    note = Note()
    visit(plain, note, OTHER)
    assert visit(plain, note, KEY)


def test_plain_books_with_keys_may_be_opened_without_them(plain: SqlDatabase) -> None:
    note = Note()
    visit(plain, note, KEY)
    kept = note.text
    assert visit(plain, note, None) == []
    assert note.text == kept  # it stays the one that the key proves
    assert visit(plain, note, KEY) == []
    assert note.text != kept


def test_a_note_from_before_there_were_keys_is_taken_over(plain: SqlDatabase) -> None:
    note = Note()
    visit(plain, note, None)
    assert visit(plain, note, KEY) == []
    assert '"key": "' + KEY.profile_id in (note.text or "")


def test_encrypted_books_take_no_note_without_their_key(tmp_path: Path, plain: SqlDatabase) -> None:
    note = Note()
    with closing(create_database(str(tmp_path / "e.db"), SetClock(), KEY)) as database:
        visit(database, note, None)
        assert AnchorKeeper(database, note, KEY).check()


def test_without_the_key_a_cut_end_is_told_all_the_same(plain: SqlDatabase, empty: Path) -> None:
    note = Note()
    visit(plain, note, KEY)
    with closing(open_database(str(empty), SetClock())) as older:
        assert AnchorKeeper(older, note, None).check()


def test_a_person_may_take_the_books_as_they_are(plain: SqlDatabase) -> None:
    note = Note("no note")
    keeper = AnchorKeeper(plain, note, KEY)
    assert keeper.check()
    keeper.renew()
    assert note.text == "no note"
    keeper.reset()
    assert AnchorKeeper(plain, note, KEY).check() == []
