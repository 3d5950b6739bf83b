"""The commands about backups, as a person gives them, on encrypted books."""

from pathlib import Path
from typing import Any

import pytest

from tests.e2e.command import Answer, Coffer

PASSPHRASE = "seven small boats at sea"
DEPOSIT = "2024-01-02,Main,deposit,EUR,,100,,,,,,d{0},"


class Unlocking:
    """The command, with the passphrase given anew each time: each run empties the variable."""

    def __init__(self, place: Path, patch: pytest.MonkeyPatch) -> None:
        self.place = place
        self.passphrase = PASSPHRASE
        self._patch = patch
        self._coffer = Coffer(place)
        place.parent.mkdir(parents=True)

    def __call__(self, *words: object, code: int | None = None) -> Answer:
        self._patch.setenv("COFFER_PASSPHRASE", self.passphrase)
        return self._coffer(*words, code=code)

    def ask(self, *words: object) -> Any:
        return self(*words, "--json", code=0).json

    def take(self, name: str, *rows: str) -> None:
        self("import", self._coffer.write(name, *rows), code=0)


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Unlocking:
    monkeypatch.setenv("COFFER_DATA_DIR", str(tmp_path / "data"))
    coffer = Unlocking(tmp_path / "profile" / "coffer.db", monkeypatch)
    coffer("init", "--base", "EUR", code=0)
    coffer.take("one", DEPOSIT.format(1))
    return coffer


def test_made_listed_proven_and_restored(own: Unlocking, tmp_path: Path) -> None:
    made = own.ask("backup")
    assert made["is_verified"]
    assert made["net_worth"] == "100"
    own.take("two", DEPOSIT.format(2))
    assert own.ask("backups")["is_due"] is False  # half an hour has not gone by
    drilled = own.ask("backups", "drill")
    assert drilled["is_equal"]
    listed = own.ask("backups", "list")
    assert [one["path"] for one in listed["backups"]] == [made["path"]]
    assert (listed["level"], listed["last_drill"]["is_equal"]) == ("ok", True)
    assert "equal to the last digit" in own("backups", code=0).out

    restored = own.ask("restore", made["path"])
    assert restored["entries"] == 1
    own("verify", code=0)
    kept = Path(restored["kept"])
    assert kept.exists()
    assert kept.with_name(f"{kept.name}.profile.toml").exists()


def test_the_passphrase_of_the_backups_time_opens_it(
    own: Unlocking, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "stick"
    target.mkdir()
    made = own.ask("backup", target)
    monkeypatch.setenv("COFFER_NEW_PASSPHRASE", "nine large ships ashore")
    own("passphrase", code=0)
    own.passphrase = "nine large ships ashore"
    wrong = own("restore", made["path"])
    assert wrong.code == 3
    assert own.ask("backups")["backups"] == []
    own.passphrase = PASSPHRASE
    restored = own.ask("restore", made["path"])
    assert restored["keys_of_that_time"] is True
    own("verify", code=0)


def test_what_is_no_backup_changes_nothing(own: Unlocking, tmp_path: Path) -> None:
    before = own.place.read_bytes()
    junk = tmp_path / "junk"
    junk.write_bytes(b"nothing of the kind")
    for path in (junk, tmp_path / "absent", tmp_path):
        answer = own("restore", path)
        assert answer.code == 1
        assert answer.err.startswith("coffer: ")
    assert own.place.read_bytes() == before
