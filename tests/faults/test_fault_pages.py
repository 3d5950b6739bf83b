"""Bad disks: every page flipped in turn (B5), zeroed pages and what can be salvaged (B8)."""

from pathlib import Path

import pytest

from app.bootstrap import open_coffer, salvage_place, unlock
from app.db import damage
from app.domain.errors import LockedError
from app.ports.keys import Way
from tests.faults.keyed_books import RIGHT, copied, found_wrong, hurry, make, opened
from tests.faults.rig import Rig, fault
from tests.faults.sealed_pages import PAGE, sealed_pages


@pytest.fixture
def books(sealed_sample: Path) -> Path:
    return sealed_sample


def without_codes(patch: pytest.MonkeyPatch) -> None:
    """Look at how pages hang together, not at the code of each."""
    patch.setattr(damage, "problems", lambda path, key: [])


@fault("B5", "a bit of every page of an encrypted database flipped in turn", plants=[without_codes])
def test_every_flipped_page_is_found(
    rig: Rig, books: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hurry(monkeypatch)
    own = copied(books, tmp_path / "own")
    key = unlock(str(own), Way.PASSPHRASE, RIGHT, by="test")
    whole = own.read_bytes()
    assert damage.pages(own, key) == []
    every = list(range(len(whole) // PAGE))
    rig.dice.shuffle(every)
    chosen = every[: rig.count(60, len(every))]
    with own.open("r+b", buffering=0) as file:
        for page in chosen:
            at = page * PAGE + rig.dice.randrange(PAGE)
            bit = 1 << rig.dice.randrange(8)
            file.seek(at)
            file.write(bytes([whole[at] ^ bit]))
            found = damage.pages(own, key)
            assert found, f"page {page + 1}: nothing was noticed"
            assert page == 0 or page + 1 in found
            file.seek(at)
            file.write(whole[at : at + 1])
    assert damage.pages(own, key) == []
    key.wipe()
    rig.measured(pages=len(chosen), of=len(every), found=len(chosen))


def no_page_check(patch: pytest.MonkeyPatch) -> None:
    """Open and verify without looking at the pages or the rows."""
    from app.db.database import SqlDatabase
    from app.services.verify import VerifyReport, VerifyService

    patch.setattr(SqlDatabase, "page_problems", lambda self: [])
    patch.setattr(
        VerifyService,
        "run",
        lambda self, **_: VerifyReport((), 0, 0, 0, rebuilt=False),
    )


@fault("B5b", "a flipped page is told by opening or by verify", plants=[no_page_check])
def test_verify_tells_of_flipped_pages(
    rig: Rig, books: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hurry(monkeypatch)
    own = copied(books, tmp_path / "own")
    whole = own.read_bytes()
    assert found_wrong(own) == ""
    for _ in range(rig.count(6, 60)):
        at = rig.dice.randrange(len(whole))
        bad = bytearray(whole)
        bad[at] ^= 1 << rig.dice.randrange(8)
        own.write_bytes(bad)
        assert found_wrong(own), f"byte {at}: nothing was noticed"
        own.write_bytes(whole)
    rig.measured(flips=rig.count(6, 60), silent=0)


def stop_at_the_first(patch: pytest.MonkeyPatch) -> None:
    """Give a table up where it cannot be read for the first time."""
    from app.db import salvage

    patch.setattr(salvage._Reader, "_past", lambda self, at, last: None)
    patch.setattr(salvage._Reader, "_edge", lambda self, order: 1 if order == "ASC" else None)


@fault("B8", "pages zeroed: what lies on the others is saved", plants=[stop_at_the_first])
def test_salvage_saves_what_untouched_pages_hold(
    rig: Rig, books: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hurry(monkeypatch)
    coffer = opened(books)
    with coffer.database.reading() as unit:
        wanted = {
            shape.name: sum(1 for _ in unit.dump.rows(shape.name)) for shape in unit.dump.shapes()
        }
    coffer.close()
    for number, pages in enumerate((1, 10, 10, 10, 10, 100)):
        own = copied(books, tmp_path / f"own-{number}")
        key = unlock(str(own), Way.PASSPHRASE, RIGHT, by="test")
        layout = sealed_pages(own, key)
        # A table without row ids is read from both ends of a part: what lies between two bad
        # pages is lost. Among a hundred there may be pages above many others.
        zeroed = rig.dice.sample(layout.keyed, 1) + rig.dice.sample(layout.others, pages - 1)
        if pages == 100:
            zeroed = rig.dice.sample(layout.keyed + layout.others + layout.above, pages)
        bad = bytearray(own.read_bytes())
        for page in zeroed:
            bad[(page - 1) * PAGE : page * PAGE] = bytes(PAGE)
        own.write_bytes(bad)
        before = own.read_bytes()
        report = salvage_place(str(own), key, tmp_path / f"saved-{number}.db")
        key.wipe()
        assert own.read_bytes() == before
        saved = sum(report.saved.get(name, 0) for name in wanted)
        missing = sum(wanted.values()) - saved
        most = layout.rows_on(zeroed) + 2 if pages < 100 else 0.95 * sum(wanted.values())
        assert missing <= most, f"{pages} pages: {missing} rows lost, at most {most} were on them"
        assert report.problems or any(report.lost.values()) or not missing
        rig.measured(**{f"zeroed_{pages}": f"{saved / sum(wanted.values()):.1%} of the rows"})


@fault("A11", "no file, an empty one, a folder, another's key file", plants=[no_page_check])
def test_each_kind_of_wrong_file_has_its_words(
    rig: Rig, books: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hurry(monkeypatch)
    said = set()
    for name, content in {"empty": b"", "one": b"x", "cut": books.read_bytes()[:9000]}.items():
        own = copied(books, tmp_path / name)
        own.write_bytes(content)
        said.add(found_wrong(own))
        assert own.read_bytes() == content
    gone = copied(books, tmp_path / "gone")
    gone.unlink()
    said.add(found_wrong(gone))
    assert not gone.exists()
    folder = copied(books, tmp_path / "folder")
    folder.unlink()
    folder.mkdir()
    said.add(found_wrong(folder))
    other = make(tmp_path / "other" / "coffer.db", with_sample=False)
    strange = copied(books, tmp_path / "strange")
    (strange.parent / "profile.toml").write_bytes((other.parent / "profile.toml").read_bytes())
    said.add(found_wrong(strange))
    assert "" not in said
    flipped = copied(books, tmp_path / "flipped")
    bad = bytearray(flipped.read_bytes())
    bad[len(bad) // 2] ^= 1
    flipped.write_bytes(bad)
    assert found_wrong(flipped)
    with pytest.raises(LockedError):
        open_coffer(str(books))
    rig.measured(kinds=6, messages=len({one.split(":")[-1] for one in said}))
