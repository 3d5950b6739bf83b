"""The open archive: everything out and in again, the same from both databases; hostile ones."""

import hashlib
import json
import os
import shutil
import sqlite3
import zipfile
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from app.bootstrap import Coffer, KeyChoice, create_coffer, open_coffer, unlock
from app.db.dump import LEFT_OUT, tables
from app.db.schema import metadata
from app.domain.errors import CofferError, FileRefusedError, RefusedError
from app.ports.keys import Way
from tests.depth import DEPTH
from tests.household_parts import BOAT, HOUSE, SAVINGS, add_household, post_all, posted
from tests.integration.released import RELEASED, stored_file

PASSPHRASE = "seven slow foxes sleep"
NOW = datetime(2026, 11, 21, 3, 15, tzinfo=UTC)
HOSTILE = "=1+1\u202e \U0001f468\u200d\U0001f469\u200d\U0001f467 \u212b\n'quoted', \"twice\""


class StillClock:
    """A clock that stands."""

    def now(self) -> datetime:
        return NOW

    def today(self) -> date:
        return NOW.date()


def made(place: Path | str, *, keys: bool = False) -> Coffer:
    choice = KeyChoice(PASSPHRASE) if keys else None
    return create_coffer(str(place), clock=StillClock(), keys=choice, device="here")


def fill(place: Path, folder: Path, *, keys: bool, sample: bool) -> None:
    """Make books with the sample, what has no feed, hostile texts, attachments and a secret."""
    coffer = made(place, keys=keys)
    if sample:
        coffer.demo.fill()
    add_household(coffer, folder)
    coffer.profile.set("profile_name", HOSTILE.replace("\n", " "))
    for number, size in enumerate((1, 262_144, 600_001)):
        path = folder / f"file {number} ä=.bin"
        path.write_bytes(os.urandom(size))
        coffer.attachments.add(path, f"entry:{number}")
    if keys:
        with coffer.database.writing() as unit:
            unit.secrets.put("provider", b"a secret that stays")
            unit.commit()
    coffer.close()


class Shelf:
    """Filled books, made once of each sort; every test has copies of its own."""

    def __init__(self, factory: pytest.TempPathFactory) -> None:
        self._factory = factory
        self._made: dict[tuple[bool, bool], Path] = {}

    def filled(self, folder: Path, *, keys: bool = False, sample: bool = True) -> Coffer:
        """Open a copy as `first.db` in a folder."""
        if (keys, sample) not in self._made:
            template = self._factory.mktemp("shelf")
            (template / "files").mkdir()
            fill(template / "first.db", template / "files", keys=keys, sample=sample)
            self._made[keys, sample] = template
        for path in self._made[keys, sample].glob("*.*"):
            shutil.copy(path, folder)
        place = str(folder / "first.db")
        key = unlock(place, Way.PASSPHRASE, PASSPHRASE, by="test") if keys else None
        return open_coffer(place, StillClock(), key=key, device="here")


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Shelf:
    return Shelf(tmp_path_factory)


@pytest.fixture(scope="module")
def exported(shelf: Shelf, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An archive that no test changes."""
    folder = tmp_path_factory.mktemp("exported")
    coffer = shelf.filled(folder, sample=False)
    coffer.archive.export(str(folder / "a.zip"))
    coffer.close()
    return folder / "a.zip"


def content(archive: Path) -> dict[str, bytes]:
    """Return the files of an archive by name."""
    with zipfile.ZipFile(archive) as opened:
        return {name: opened.read(name) for name in opened.namelist()}


@pytest.mark.parametrize("keys", [False, True])
def test_out_and_in_and_out_again_is_the_same(shelf: Shelf, tmp_path: Path, keys: bool) -> None:
    """At full depth those that go from plain into encrypted ones are large (I1: always, plain)."""
    first = shelf.filled(tmp_path, keys=keys, sample=DEPTH >= 1 and not keys)
    info = first.archive.export(str(tmp_path / "first.zip"))
    assert (info.attachments, info.secrets_left_out) == (4, int(keys))
    second = made(tmp_path / "second.db", keys=not keys)
    second.archive.load(str(tmp_path / "first.zip"))
    assert second.verification.run().problems == ()
    second.archive.export(str(tmp_path / "second.zip"))
    one, two = content(tmp_path / "first.zip"), content(tmp_path / "second.zip")
    del one["manifest.json"], two["manifest.json"]  # it counts the secrets that stay
    assert one == two
    assert b"a secret that stays" not in b"".join(one.values())
    assert first.portfolio.holdings() == second.portfolio.holdings()
    first.close()
    second.close()


def test_a_folder_and_both_databases_give_the_same_bytes(
    shelf: Shelf, tmp_path: Path, server_place: str
) -> None:
    first = shelf.filled(tmp_path)
    first.archive.export(str(tmp_path / "first"))
    server = open_coffer(server_place, StillClock())
    server.archive.load(str(tmp_path / "first"))
    assert server.verification.run().problems == ()
    server.archive.export(str(tmp_path / "server"))
    names = {path.relative_to(tmp_path / "first") for path in (tmp_path / "first").rglob("*.*")}
    assert len(names) > 40
    for name in names:
        one, two = (tmp_path / side / name for side in ("first", "server"))
        assert one.read_bytes() == two.read_bytes(), name
    third = made(tmp_path / "third.db")
    third.archive.load(str(tmp_path / "server"))
    assert third.portfolio.holdings() == first.portfolio.holdings()
    for coffer in (first, server, third):
        coffer.close()


def said(coffer: Coffer) -> list[object]:
    """Return what books say of everything that has no feed."""
    holding_id = coffer.belongings.detail(HOUSE).line.holding_id
    return [
        coffer.belongings.all(),
        coffer.belongings.detail(HOUSE).facts,
        coffer.belongings.detail(HOUSE).points,
        coffer.loans.all(),
        coffer.loans.detail("Loan 0"),
        coffer.yields.lines(),
        coffer.vaults.detail(BOAT),
        coffer.balances.newest(),
        coffer.balances.history(SAVINGS[2]),
        coffer.exclusions.all(),
        coffer.groups.all(),
        coffer.statements.report(),
        coffer.statement_months.calendar(),
        posted(coffer),
        [(one.name, one.sha256) for one in coffer.attachments.all(f"holding:{holding_id}")],
    ]


def test_what_has_no_feed_goes_out_and_comes_in(shelf: Shelf, tmp_path: Path, place: str) -> None:
    first = shelf.filled(tmp_path, keys=True, sample=False)
    wanted = said(first)
    first.archive.export(str(tmp_path / "first.zip"))
    second = open_coffer(place, StillClock())
    second.archive.load(str(tmp_path / "first.zip"))
    assert said(second) == wanted
    assert post_all(second) == 0  # what was posted is known there, too
    assert second.verification.run().problems == ()
    for coffer in (first, second):
        coffer.close()


def test_every_table_is_in_the_archive_or_left_out_on_purpose() -> None:
    assert {table.name for table in tables()} | LEFT_OUT == set(metadata.tables)


def test_only_empty_books_take_an_archive(shelf: Shelf, tmp_path: Path) -> None:
    coffer = shelf.filled(tmp_path, sample=False)
    coffer.archive.export(str(tmp_path / "a.zip"))
    with pytest.raises(RefusedError, match="not empty"):
        coffer.archive.load(str(tmp_path / "a.zip"))
    with pytest.raises(FileRefusedError, match="already"):
        coffer.archive.export(str(tmp_path / "a.zip"))
    assert not [one for one in tmp_path.iterdir() if one.name.endswith(".new")]
    coffer.close()


def rewritten(source: Path, target: Path, change: Callable[[dict[str, bytes]], object]) -> Path:
    """Write an archive with other content."""
    files = content(source)
    change(files)
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as opened:
        for name, raw in files.items():
            opened.writestr(name, raw)
    return target


def manifest(files: dict[str, bytes], **changes: object) -> None:
    files["manifest.json"] = json.dumps({**json.loads(files["manifest.json"]), **changes}).encode()


def replace(name: str, old: bytes, new: bytes) -> Callable[[dict[str, bytes]], None]:
    def change(files: dict[str, bytes]) -> None:
        assert old in files[name]
        files[name] = files[name].replace(old, new, 1)

    return change


def as_of_schema(schema: str) -> Callable[[dict[str, bytes]], None]:
    """Return what makes of an archive one that an older Coffer would have written."""
    from app.db.dump import DEFAULTS, SINCE
    from app.db.version import REVISIONS

    def change(files: dict[str, bytes]) -> None:
        for table, since in SINCE.items():
            if REVISIONS.index(since) > REVISIONS.index(schema):
                del files[f"data/{table}.jsonl"], files[f"csv/{table}.csv"]
        rows = [json.loads(line) for line in files["data/account_type.jsonl"].splitlines()]
        files["data/account_type.jsonl"] = lines([row for row in rows if row["id"] <= 22])
        for table, column in DEFAULTS:
            if table == "audit":
                continue  # what the trail says is in its digests
            rows = [json.loads(line) for line in files[f"data/{table}.jsonl"].splitlines()]
            for row in rows:
                del row[column]
            files[f"data/{table}.jsonl"] = lines(rows)
        facts = json.loads(files["manifest.json"])["files"]
        for name in [name for name in facts if name not in files]:
            del facts[name]
        for name, raw in files.items():
            if name in facts:
                digest = hashlib.sha256(raw).hexdigest()
                facts[name] |= {"bytes": len(raw), "sha256": digest}
                if "rows" in facts[name]:
                    facts[name]["rows"] = raw.count(b"\n")
        known = json.loads(files["manifest.json"]) | {"schema": schema, "files": facts}
        files["manifest.json"] = json.dumps(known).encode()

    return change


def lines(rows: list[dict[str, object]]) -> bytes:
    return b"".join(json.dumps(row, ensure_ascii=False).encode() + b"\n" for row in rows)


def test_an_archive_of_an_older_coffer_comes_in_whole(shelf: Shelf, tmp_path: Path) -> None:
    first = shelf.filled(tmp_path)
    first.archive.export(str(tmp_path / "new.zip"))
    old = rewritten(tmp_path / "new.zip", tmp_path / "old.zip", as_of_schema("0002_keys"))
    second = made(tmp_path / "second.db")
    second.archive.load(str(old))
    assert second.verification.run().problems == ()
    assert second.portfolio.holdings() == first.portfolio.holdings()
    assert second.accounts.types() == first.accounts.types()  # those that came later, too
    first.close()
    second.close()


def test_the_tables_that_came_later_are_named(tmp_path: Path) -> None:
    from app.db.dump import LEFT_OUT, SINCE
    from app.db.version import REVISIONS

    for place, revision in enumerate(RELEASED):
        with closing(sqlite3.connect(stored_file(revision, tmp_path / "old.db"))) as old:
            there = {row[0] for row in old.execute("SELECT name FROM sqlite_schema")}
        expected = {
            table.name
            for table in tables()
            if REVISIONS.index(SINCE.get(table.name, REVISIONS[0])) <= place
        }
        assert there & {table.name for table in tables()} - LEFT_OUT == expected


CHANGES: dict[str, Callable[[dict[str, bytes]], object]] = {
    "an amount": replace("data/leg.jsonl", b'"quantity":"', b'"quantity":"9'),
    "a twin": replace("csv/account.csv", b"Savings 1", b"Savings 9"),
    "a file cut": lambda files: files.update({"data/entry.jsonl": files["data/entry.jsonl"][:-9]}),
    "a file gone": lambda files: files.pop("data/entry.jsonl"),
    "no manifest": lambda files: files.pop("manifest.json"),
    "a newer one": lambda files: manifest(files, version=2),
    "a newer schema": lambda files: manifest(files, schema="0099_later"),
    "a path out": lambda files: files.update({"../out.txt": b"x"}),
    "an absolute path": lambda files: files.update({"/tmp/out.txt": b"x"}),  # refused
    "a drive": lambda files: files.update({"C:\\out.txt": b"x"}),
    "a file too many": lambda files: files.update({"attachments/9-x.bin": b"x"}),
    "a bomb": lambda files: files.update({"data/entry.jsonl": b"\0" * 50_000_000}),
    "no json": lambda files: files.update({"manifest.json": b"{" * 100_000}),
}


@pytest.mark.parametrize("name", CHANGES)
def test_what_was_changed_is_refused_and_leaves_nothing(
    exported: Path, tmp_path: Path, name: str
) -> None:
    bad = rewritten(exported, tmp_path / "bad.zip", CHANGES[name])
    fresh = made(tmp_path / "fresh.db")
    with pytest.raises(CofferError) as raised:
        fresh.archive.load(str(bad))
    assert "bad.zip" in str(raised.value)
    assert fresh.profile.is_empty()
    assert fresh.verification.run().problems == ()
    fresh.archive.load(str(exported))
    fresh.close()
