"""Encrypted books by command: made, opened, refused, changed, looked after."""

import json
import os
import zipfile
from pathlib import Path

import pytest

from tests.e2e.command import Coffer, program
from tests.faults.keyed_books import hurry

RIGHT = "seven slow foxes sleep"
MAGIC = b"SQLite format 3\0"


@pytest.fixture
def books(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Coffer:
    """Encrypted books with a deposit; the passphrase is given again for each command."""
    hurry(monkeypatch)
    coffer = Coffer(tmp_path / "own" / "coffer.db")
    (tmp_path / "secret").write_text(RIGHT + "\n")
    (tmp_path / "own").mkdir()
    given(coffer, "init", "--base", "EUR", code=0)
    path = coffer.write("some", "2024-01-01,Main,deposit,,,,,EUR,,100,,a1,")
    given(coffer, "import", path, code=0)
    return coffer


def given(coffer: Coffer, *words: object, code: int | None = None, secret: str = RIGHT):  # type: ignore[no-untyped-def]
    """Run a command with a passphrase in a file."""
    path = coffer.place.parent.parent / "secret"
    path.write_text(secret + "\n")
    return coffer(*words, "--passphrase-file", path, code=code)


def test_books_are_encrypted_unless_one_says_otherwise(books: Coffer, tmp_path: Path) -> None:
    assert not books.place.read_bytes().startswith(MAGIC)
    assert books.place.stat().st_mode & 0o077 == 0
    assert (books.place.parent / "profile.toml").stat().st_mode & 0o077 == 0
    plain = Coffer(tmp_path / "plain.db")
    answer = plain("init", code=1)
    assert "--no-encryption" in answer.err
    assert not plain.place.exists()
    plain("init", "--no-encryption", code=0)
    assert plain.place.read_bytes().startswith(MAGIC)


def test_what_opens_nothing_ends_with_three(books: Coffer) -> None:
    assert "locked" in books("report", "holdings", code=3).err
    assert "wrong" in given(books, "report", "holdings", code=3, secret="another one").err
    for _ in range(6):
        answer = given(books, "report", "holdings", code=3, secret="another one")
    assert "too many wrong tries" in answer.err
    assert "too many wrong tries" in given(books, "report", "holdings", code=3).err


def test_the_environment_gives_a_passphrase_and_keeps_it_from_children(
    books: Coffer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COFFER_PASSPHRASE", RIGHT)
    assert books("accounts", code=0).out
    assert "COFFER_PASSPHRASE" not in os.environ


def test_a_damaged_file_ends_with_four(books: Coffer) -> None:
    raw = bytearray(books.place.read_bytes())
    raw[100] ^= 1
    books.place.write_bytes(raw)
    assert "damaged" in given(books, "report", "holdings", code=4).err
    keys = books.place.parent / "profile.toml"
    keys.write_text(keys.read_text().replace("format = 1", "format = 2"))
    assert "key file is damaged" in given(books, "report", "holdings", code=4).err


def test_the_doctor_repairs_a_key_file(books: Coffer) -> None:
    keys = books.place.parent / "profile.toml"
    whole = keys.read_bytes()
    keys.write_bytes(whole[:-5])
    given(books, "accounts", code=4)
    assert "put the copy" in given(books, "doctor", "--repair", code=0).out
    assert keys.read_bytes() == whole


def test_the_passphrase_is_changed(books: Coffer, tmp_path: Path) -> None:
    new = tmp_path / "new"
    new.write_text("eight quick owls wake\n")
    before = books.place.read_bytes()
    given(books, "passphrase", "--new-passphrase-file", new, code=0)
    assert len(books.place.read_bytes()) == len(before)  # nothing was encrypted anew
    given(books, "accounts", code=3)
    given(books, "accounts", code=0, secret="eight quick owls wake")
    actions = given(books, "audit", "--json", code=0, secret="eight quick owls wake").json["audit"]
    assert "passphrase changed" in [one["action"] for one in actions]


def test_a_recovery_code_opens_them_in_place_of_a_passphrase(books: Coffer) -> None:
    code = given(books, "recovery-code", "--json", code=0).json["recovery_code"]
    given(books, "accounts", code=0, secret=code.lower().replace("-", " "))
    again = given(books, "recovery-code", "--json", code=0).json["recovery_code"]
    given(books, "accounts", code=3, secret=code)
    given(books, "accounts", code=0, secret=again)


def test_encryption_comes_off_and_on_and_the_key_is_made_anew(books: Coffer) -> None:
    figures = given(books, "report", "holdings", "--json", code=0).json["totals"]
    given(books, "decrypt", code=0)
    assert books.place.read_bytes().startswith(MAGIC)
    assert books("report", "holdings", "--json", code=0).json["totals"] == figures
    assert given(books, "decrypt", code=1).err
    given(books, "encrypt", code=0)
    assert not books.place.read_bytes().startswith(MAGIC)
    given(books, "rotate-key", code=0)
    assert given(books, "report", "holdings", "--json", code=0).json["totals"] == figures
    assert given(books, "verify", code=0)
    assert [one.name for one in books.place.parent.iterdir() if "restore" in one.name] == []


def test_a_plain_database_gets_keys(coffer: Coffer) -> None:
    coffer.take("some", "2024-01-01,Main,deposit,,,,,USD,,100,,a1,")
    assert "--no-encryption" in coffer("encrypt", code=1).err
    code = given(coffer, "encrypt", "--recovery-code", "--json", code=0).json["recovery_code"]
    coffer("accounts", code=3)
    given(coffer, "verify", code=0)
    given(coffer, "verify", code=0, secret=code)


def test_attachments_and_the_archive(books: Coffer, tmp_path: Path) -> None:
    note = tmp_path / "a note.txt"
    note.write_text("kept with the books")
    given(books, "attachments", "add", note, "--to", "entry:1", code=0)
    assert b"kept with" not in books.place.read_bytes()
    saved = tmp_path / "saved.txt"
    given(books, "attachments", "save", "1", "--to", saved, code=0)
    assert saved.read_bytes() == note.read_bytes()
    given(books, "export", tmp_path / "all.zip", code=0)
    with zipfile.ZipFile(tmp_path / "all.zip") as opened:
        assert opened.read("attachments/1-a_note.txt") == note.read_bytes()
    given(books, "attachments", "remove", "1", code=0)
    assert given(books, "attachments", "--json", code=0).json["attachments"] == []
    assert "no attachment's number" in given(books, "attachments", "remove", "x", code=1).err
    fresh = Coffer(tmp_path / "fresh.db")
    fresh("init", "--no-encryption", code=0)
    fresh("import-archive", tmp_path / "all.zip", code=0)
    fresh.verified()


def test_the_doctor_and_the_bundle(books: Coffer, tmp_path: Path) -> None:
    report = given(books, "doctor", "--json", code=0).json
    found = {one["code"]: one["level"] for one in report["findings"]}
    assert found["encryption"] == "ok"
    assert found["ways"] == "warn"
    assert found["pages"] == "ok"
    given(books, "diagnostics", tmp_path / "bundle.zip", code=0)
    with zipfile.ZipFile(tmp_path / "bundle.zip") as opened:
        text = "".join(opened.read(name).decode() for name in opened.namelist())
    assert "Main" not in text
    assert str(books.place) not in text
    assert json.loads(zipfile.ZipFile(tmp_path / "bundle.zip").read("doctor.json"))


def test_profiles(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    hurry(monkeypatch)
    monkeypatch.setenv("COFFER_DATA_DIR", str(tmp_path))
    from tests.e2e.command import run

    for name in ("Work", "Häuser/../x"):
        monkeypatch.setenv("COFFER_PASSPHRASE", RIGHT)
        assert run("init", "--profile", name).code == 0
    found = run("profiles", "--json").json["profiles"]
    assert sorted(one["name"] for one in found) == ["Häuser/../x", "Work"]
    assert all(Path(one["place"]).is_relative_to(tmp_path / "profiles") for one in found)
    assert run("profiles", "rename", "Work", "Häuser/../x").code == 1
    assert run("profiles", "rename", "Work", "Job").code == 0
    assert run("profiles", "use", "Job").code == 0
    monkeypatch.setenv("COFFER_PASSPHRASE", RIGHT)
    assert run("accounts").code == 0
    assert run("profiles", "delete", "Job").code == 1  # it asks
    assert run("profiles", "delete", "Job", "--yes").code == 0
    assert len(list((tmp_path / "trash").iterdir())) == 1
    assert run("profiles", "delete", "../..", "--yes").code == 1


def test_a_program_of_its_own_takes_about_a_second_to_unlock(tmp_path: Path) -> None:
    place = tmp_path / "coffer.db"
    environment = {"COFFER_PASSPHRASE": RIGHT}
    done = program("--db", str(place), "init", environment=environment)
    assert done.code == 0, done.err
    answer = program("--db", str(place), "accounts", "--json", environment=environment)
    assert answer.code == 0, answer.err
    assert RIGHT not in answer.out + answer.err
    facts = program("--db", str(place), "keyring", "--json", environment=environment)
    assert facts.code == 0, facts.err
    assert "Argon2id" in facts.json["ways"][0]["detail"]
