"""Files on their way into the books (K11 to K13, K17, K18): once, whole, taken back, never run."""

import os
import re
import shutil
import signal
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from types import FrameType, SimpleNamespace
from typing import Any

import pytest

from app.bootstrap import Coffer, open_coffer
from app.domain.errors import CofferError, DatabaseError, FileRefusedError, RefusedError
from app.domain.files.records import ImportFile
from app.domain.ids import BatchId
from app.domain.ledger import EntryFilter
from app.domain.map_records import values_from_json
from app.domain.mapped.maps import FileMap
from app.domain.numbers import plain
from app.ports.importers import ReaderFailedError
from app.providers.files_in import process
from app.providers.files_in.examiner import ChildExaminer
from app.providers.files_in.opened import whole_file
from app.providers.mapped_csv import MappedCsv, profile_files, profile_texts
from app.services.files.service import DocumentService
from app.services.imports import ImportOptions
from app.services.imports_mapped import MappedImportService
from tests.faults.importing_parts import AMOUNTS, HereExaminer, mt940
from tests.faults.rig import Rig, fault, name_of
from tests.forked import start
from tests.sync_parts import Bench, complete

MORE = (*AMOUNTS, "5.00")


@pytest.fixture
def place(_new_books: Path, tmp_path: Path) -> Path:
    path = tmp_path / "books.db"
    shutil.copy(_new_books, path)
    return path


@pytest.fixture
def books(place: Path) -> Iterator[Coffer]:
    coffer = open_coffer(str(place))
    yield coffer
    coffer.close()


def documents(coffer: Coffer) -> DocumentService:
    return DocumentService(coffer.database, HereExaminer("mt940_file", "camt_file"))


def tables(coffer: Coffer) -> MappedImportService:
    return MappedImportService(coffer.database, MappedCsv())


def told(coffer: Coffer) -> list[str]:
    """Return the ledger in words that name no ids."""
    found = coffer.ledger.entries(EntryFilter(), limit=10_000)
    return sorted(
        f"{one.on} {one.kind} {one.note} "
        + " ".join(f"{leg.account}:{plain(leg.quantity)}{leg.symbol}" for leg in one.legs)
        for one in found
        if one.legs
    )


# -- K11: exactly once ------------------------------------------------------------------------

CSV = "Date;Text;Amount\n" + "".join(
    f"{day:02d}.01.2024;Caf\u00e9 {day};{text.replace('.', ',')}\n"
    for day, text in enumerate(AMOUNTS, start=13)
)
MAP = FileMap(
    (("Date", "date"), ("Text", "note"), ("Amount", "amount")),
    date_format="dmy",
    decimal=",",
    account="Giro",
    currency="EUR",
)


def no_memory(patch: pytest.MonkeyPatch) -> None:
    """Never know a row that is there."""
    patch.setattr("app.services.files.identity.KnownFileRows.of", lambda *_: {})


def by_place(patch: pytest.MonkeyPatch) -> None:
    """Know rows by where they stand in a file."""
    patch.setattr("app.services.imports_run.made_external_id", lambda row, _: f"row-{row.line}")


@fault("K11", "a file again, renamed, encoded and sorted anew, with a row more, undone",
       plants=[no_memory, by_place])  # fmt: skip
def test_a_file_in_any_guise_comes_in_once(rig: Rig, books: Coffer, tmp_path: Path) -> None:
    before = told(books)
    lines = CSV.splitlines(keepends=True)
    more = [*lines, "28.01.2024;Caf\u00e9;5,00\n"]
    guises: list[tuple[str, bytes]] = [
        ("bank.csv", CSV.encode()),
        ("renamed.txt", CSV.encode()),
        ("wide.csv", CSV.encode("utf-16")),
        ("old.csv", CSV.encode("cp1252")),
        ("ends.csv", CSV.replace("\n", "\r\n").encode()),
        ("sorted.csv", "".join([lines[0], *lines[:0:-1]]).encode()),
    ]
    for number, (name, content) in enumerate(guises):
        path = tmp_path / name
        path.write_bytes(content)
        found = tables(books).run(path, MAP, ImportOptions())
        assert found.added == (len(AMOUNTS) if number == 0 else 0), name
        if number == 0:
            first, once = found.batch_id, told(books)
    path.write_text("".join([more[0], *more[:4:-1]]))  # overlaps, and one is new
    last = tables(books).run(path, MAP, ImportOptions())
    assert last.added == 1
    assert last.batch_id is not None
    books.ledger.undo(BatchId(last.batch_id))
    assert told(books) == once
    assert first is not None
    books.ledger.undo(BatchId(first))
    assert told(books) == before
    text = mt940()
    rows = re.split(r"(?=:61:)|(?=:62F)", text)
    texts = (text, text, text.replace("\r\n", "\n"), "".join([rows[0], *rows[-2:0:-1], rows[-1]]))
    for number, one in enumerate(texts):
        path = tmp_path / f"{number}.sta"
        path.write_text(one, newline="")
        result = documents(books).run(path)
        assert result.added == (len(AMOUNTS) if number == 0 else 0), number
    once = told(books)
    path.write_text(mt940(MORE), newline="")
    result = documents(books).run(path)
    assert result.added == 1
    books.ledger.undo(BatchId(result.batch_id or 0))
    assert told(books) == once
    assert books.verification.run().problems == ()


# -- K12: undone after it was edited ----------------------------------------------------------


def forgets_edits(patch: pytest.MonkeyPatch) -> None:
    """Take an edit back with the import that it was made on, and say nothing."""
    from app.services.ledger import LedgerService

    original = LedgerService.undo

    def undo(self: Any, batch_id: BatchId) -> Any:
        for one in self.batches():
            if one.id > batch_id and not one.is_undone:
                original(self, one.id)
        return original(self, batch_id)

    patch.setattr(LedgerService, "undo", undo)


@fault("K12", "an import undone after a row of it was edited", plants=[forgets_edits])
def test_an_edit_outlives_its_import_or_keeps_it(rig: Rig, books: Coffer, tmp_path: Path) -> None:
    path = tmp_path / "giro.sta"
    path.write_text(mt940(), newline="")
    done = documents(books).run(path)
    assert done.batch_id is not None
    [entry] = [
        one for one in books.ledger.entries(EntryFilter(), limit=99) if "payment 4" in one.note
    ]
    row = replace(books.ledger.row_of(entry.id), amount=Decimal("1501"), note="mine")
    books.ledger.record(row, replaces=entry.id)
    edited = told(books)
    try:
        books.ledger.undo(BatchId(done.batch_id))
    except CofferError:
        assert told(books) == edited
    else:
        assert [one for one in told(books) if "mine" in one] == [
            one for one in edited if "mine" in one
        ]
    documents(books).run(path)
    kept = [one for one in told(books) if "mine" in one or "payment 4" in one]
    assert kept == [one for one in edited if "mine" in one], "the row is there, once, as edited"
    assert books.verification.run().problems == ()


# -- K13: files that are none, and files that change ------------------------------------------


class StuckError(BaseException):
    """Something waits for what never comes."""


@contextmanager
def at_most(seconds: float) -> Iterator[None]:
    """Stop what takes longer, also what only waits."""

    def ring(number: int, frame: FrameType | None) -> None:
        del number, frame
        raise StuckError

    before = signal.signal(signal.SIGALRM, ring)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    except StuckError:
        pytest.fail(f"still waiting after {seconds} s")
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def any_kind(patch: pytest.MonkeyPatch) -> None:
    """Open whatever has the name of a file."""
    patch.setattr(
        "app.providers.coffer_csv.source.TextSource._refuse_special", lambda self, mode: None
    )


def waits(patch: pytest.MonkeyPatch) -> None:
    """Open maps of others without a look at what they are."""
    patch.setattr("app.services.imports_mapped.stat.S_ISREG", lambda mode: True)


def no_second_look(patch: pytest.MonkeyPatch) -> None:
    """Never ask whether a file changed while it was read."""
    patch.setattr("app.providers.coffer_csv.source.TextSource._check_unchanged", lambda self: None)


@fault("K13", "pipes, devices, sparse files, files that change under the reader",
       plants=[any_kind, waits, no_second_look])  # fmt: skip
def test_what_is_no_file_or_changes_is_refused_at_once(
    rig: Rig, books: Coffer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pipe, sparse, loop = tmp_path / "pipe", tmp_path / "sparse", tmp_path / "loop"
    os.mkfifo(pipe)
    with sparse.open("wb") as file:
        file.truncate(10 * 1024**3)
    loop.symlink_to(loop)
    slowest = 0.0
    asks: tuple[Callable[[Path], object], ...] = (
        whole_file,
        lambda path: MappedCsv().open(path).close(),
        books.mapped_imports.import_map,
        lambda path: books.filing.reviews.is_for(path) or whole_file(path),
        lambda path: documents(books).run(path),
    )
    for path in (pipe, Path("/dev/zero"), Path("/dev/tty"), sparse, loop, tmp_path, tmp_path / "x"):
        for ask in asks:
            began = time.monotonic()
            with at_most(1.5), pytest.raises((RefusedError, FileRefusedError)):
                ask(path)
            slowest = max(slowest, time.monotonic() - began)
    with at_most(1.5), pytest.raises(FileRefusedError, match="a pipe"):
        whole_file(pipe)
    path = tmp_path / "growing.sta"
    path.write_text(mt940(), newline="")
    from app.providers.coffer_csv.source import TextSource

    original = TextSource._read

    def read(self: Any, offset: int, count: int) -> bytes:
        found = original(self, offset, count)
        content = bytearray(path.read_bytes())
        content[20] ^= 1
        path.write_bytes(content)
        os.utime(path, ns=(time.time_ns(), time.time_ns() + 10**9))
        return found

    with monkeypatch.context() as patch:
        patch.setattr(TextSource, "_read", read)
        with pytest.raises(FileRefusedError, match="changed"):
            documents(books).run(path)
    assert told(books) == []
    assert slowest < 1.5
    rig.measured(slowest=f"{slowest * 1000:.0f} ms")


def test_a_kept_file_that_became_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    from app.services.files.keeping import file_parts

    os.mkfifo(tmp_path / "pipe")
    with at_most(1.5), pytest.raises(FileRefusedError, match="changed"):
        list(file_parts(tmp_path / "pipe"))


# -- K17: maps, patterns and templates of somebody else ---------------------------------------

MAPS = {
    "deep": '{"columns":' + '{"a":' * 6_000 + "}" * 6_001,
    "deep lists": "columns = " + "[" * 15_000 + "]" * 15_000,
    "deep tables": "[" + ".".join(["a"] * 15_000) + "]\n",
    "digits": "x = " + "9" * 5_000 + '\n[columns]\nDate = "date"\n',
    "json digits": '{"columns":{},"x":' + "9" * 5_000 + "}",
    "huge": '{"columns":{}}' + " " * 70_000,
    "attribute": '{"columns":{"Date":"date"},"__class__":"x"}',
    "meaning": '{"columns":{"Date":"__class__"}}',
    "other type": '{"columns":{"Date":"date","A":"amount"},"decimal":{"a":1}}',
    "path": '{"columns":{},"profile":"../../etc/passwd"}',
    "half a sign": '{"columns":{"\\ud800":"date","A":"amount"}}',
    "name": '{"name":"a\\u0000b","map":{"columns":{"Date":"date","A":"amount"}}}',
    "long name": '{"name":"' + "n" * 30_000 + '","map":{"columns":{"Date":"date","A":"amount"}}}',
    "code": '!!python/object/apply:os.system ["touch executed"]',
    "columns": '{"columns":{' + ",".join(f'"c{at}":"note"' for at in range(900)) + "}}",
}
PATTERNS = ("%d %d %d", "%c %x %X", "%Q", "%", "(a+)+$", "%Y" + "%m" * 40, "%-d", "{0.__class__}")
ZONES = ("../../../etc/passwd", "/etc/passwd", "\0", "x" * 9_000)
TEXTS = ("1 " * 200, "1 234 " * 66, "1." * 200, "a" * 400, "a " * 200, "(" * 400, "1,2 @ " * 66)


def only_toml_errors(patch: pytest.MonkeyPatch) -> None:
    """Let other errors than those of TOML out of a map."""
    from app.domain.mapped import maps

    def values(text: str) -> dict[str, object]:
        import tomllib

        if text.startswith("{"):
            return dict(values_from_json(text))
        try:
            return tomllib.loads(text)
        except (tomllib.TOMLDecodeError, RecursionError) as error:
            raise RefusedError("no TOML") from error

    def wrapped(text: str) -> dict[str, object]:
        try:
            return values(text)
        except ValueError as error:
            raise AssertionError(f"not refused: {error}") from error

    patch.setattr(maps, "_values", wrapped)


def any_meaning(patch: pytest.MonkeyPatch) -> None:
    """Take a map whatever it says."""
    patch.setattr(FileMap, "__post_init__", lambda self: None)


@fault("K17", "maps and patterns of somebody else: deep, huge, catastrophic, with code",
       plants=[only_toml_errors, any_meaning])  # fmt: skip
def test_what_others_share_cannot_harm(
    rig: Rig, books: Coffer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    shared, path = tmp_path / "shared.json", tmp_path / "bank.csv"
    slowest = 0.0
    for name, text in MAPS.items():
        shared.write_text(text)
        began = time.process_time()
        with pytest.raises(RefusedError):
            books.mapped_imports.import_map(shared)
        slowest = max(slowest, time.process_time() - began)
        assert slowest < 1, name
    assert books.mapped_imports.maps() == []
    for value in ("1" * 30, "1 " * 15, " " * 29 + "x"):
        path.write_text(f'Date,Text,Amount\n"{value}",a,1\n')
        for pattern, zone in [(one, "UTC") for one in PATTERNS] + [("ymd", one) for one in ZONES]:
            mapping = replace(
                MAP, columns=(("Date", "date"), ("Amount", "amount")), decimal=".",
                date_format=pattern, zone=zone,
            )  # fmt: skip
            began = time.process_time()
            with MappedCsv().open(path, mapping) as sheet:
                rows, refusal = sheet.preview(mapping, 10)
            assert refusal or [row.state for row in rows] == ["problem"], (pattern, zone)
            slowest = max(slowest, time.process_time() - began)
    patterns = {
        pattern
        for profile in profile_files.profiles()
        for rule in profile.rules
        for _, several in rule.patterns
        for pattern in several
    }
    longest = 0.0
    for pattern in sorted(patterns):
        head = pattern.partition("{")[0]
        for text in TEXTS:
            began = time.process_time()
            profile_texts.matched(head + text, (pattern,))
            longest = max(longest, time.process_time() - began)
    assert longest < 0.3, "0.1 s where nothing else runs"
    assert not (tmp_path / "executed").exists()
    rig.measured(patterns=len(patterns), longest=f"{longest * 1000:.0f} ms")


# -- what ends on the way ---------------------------------------------------------------------


def an_empty_file(patch: pytest.MonkeyPatch) -> None:
    """Take a reader that is gone for one that has nothing more to say."""
    original = process.Reading.ask

    def ask(self: Any, *rest: Any) -> Iterator[Any]:
        try:
            yield from original(self, *rest)
        except ReaderFailedError:
            return

    patch.setattr(process.Reading, "ask", ask)


class Killing:
    """Progress that ends the reader at a step."""

    def __init__(self, pids: list[int], step: int) -> None:
        self._pids, self._left = pids, step

    def step(self, done: int, total: int, what: str) -> None:
        del done, total
        self._left -= 1
        if what == "reading" and self._left < 0 and self._pids:
            os.kill(self._pids.pop(), signal.SIGKILL)


@fault("K9", "kill -9 of the reader while it reads", plants=[an_empty_file])
def test_a_reader_that_is_killed_leaves_nothing(
    rig: Rig, books: Coffer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "giro.sta"
    path.write_text(mt940(AMOUNTS[:3] * 9), newline="")
    pids: list[int] = []

    started: Any = vars(process)["subprocess"]
    real = started.Popen

    def noted(*rest: Any, **more: Any) -> Any:
        made = real(*rest, **more)
        pids.append(made.pid)
        return made

    names = {**vars(started), "Popen": noted}
    monkeypatch.setattr(process, "subprocess", SimpleNamespace(**names))
    service = DocumentService(books.database, ChildExaminer())
    service.examiner.formats()
    for step in range(rig.count(2, 8)):
        with pytest.raises(ReaderFailedError, match="ended"):
            service.run(path, None, Killing(pids, step))
    assert told(books) == []
    with books.database.reading() as unit:
        assert unit.records(ImportFile).all() == []
    assert service.run(path).added == 27


def said_anyway(patch: pytest.MonkeyPatch) -> None:
    """Say that a full disk was written to."""
    original = DocumentService.run

    def run(self: Any, *rest: Any) -> Any:
        try:
            return original(self, *rest)
        except DatabaseError:
            return None

    patch.setattr(DocumentService, "run", run)


@fault("D1", "statements until a small disk is full", plants=[said_anyway])
def test_a_full_disk_loses_no_statement(rig: Rig, place: Path, tmp_path: Path) -> None:
    with rig.small_disk(tmp_path / "disk", 6) as disk:
        small = disk / "books.db"
        shutil.copy(place, small)
        coffer = open_coffer(str(small))
        done, said = 0, ""
        for number in range(40):
            path = tmp_path / f"{number}.sta"
            own = [f"{number + 1}.{at % 100:02d}" for at in range(1, 29)]
            text = re.sub("payment", lambda _: rig.dice.randbytes(900).hex(), mt940(own))
            path.write_text(text, newline="")
            try:
                documents(coffer).run(path)
                done += 1
            except CofferError as error:
                said = str(error)
                break
        coffer.close()
        assert "full" in said, said or "the disk never was full"
        again = open_coffer(str(small))
        assert len(again.ledger.entries(EntryFilter(), limit=50_000)) == done * 28
        assert len(documents(again).files()) == done
        assert again.verification.run().problems == ()
        again.close()
    rig.measured(statements=done)


@fault("F7", "two programs that bring the same statement in at once", plants=[no_memory])
def test_two_programs_bring_a_statement_in_once(rig: Rig, place: Path, tmp_path: Path) -> None:
    path = tmp_path / "giro.sta"
    path.write_text(mt940(AMOUNTS * 3), newline="")
    planted = [name_of(rig.plant)] if rig.plant else []
    for turn in range(rig.count(1, 10)):
        go = tmp_path / f"go-{turn}"
        words = (place, path, go, *planted)
        pair = [start("tests.faults.importing_child", *words) for _ in range(2)]
        for one in pair:
            assert one.stdout.readline() == b"ready\n"
        go.touch()
        said = [one.communicate(timeout=120) for one in pair]
        assert sorted(int(out or b"-1") for out, _ in said) == [0, 24], said
        coffer = open_coffer(str(place))
        assert len(told(coffer)) == 24
        assert len({one.digest for one in documents(coffer).files()}) == 1
        assert len(coffer.attachments.all()) == 1
        for batch in coffer.ledger.batches():
            if not batch.is_undone and batch.origin == "import":
                coffer.ledger.undo(batch.id)
        coffer.close()


def without_lock(patch: pytest.MonkeyPatch) -> None:
    """Lose what an import writes while something else was written."""
    from app.services.files.run import FileRun

    patch.setattr(FileRun, "_append", lambda self, units: None)


@fault("H9", "a statement that comes in while a connection syncs", plants=[without_lock])
def test_an_import_beside_a_sync_loses_neither(rig: Rig, place: Path, tmp_path: Path) -> None:
    path = tmp_path / "giro.sta"
    path.write_text(mt940(AMOUNTS * 3), newline="")
    coffer = open_coffer(str(place))
    bench = Bench(coffer.database, coffer.clock, complete())
    bench.connect()
    alone = open_coffer(str(place))
    added: list[int] = []

    def beside(calls: int) -> None:
        if not added:
            added.append(documents(alone).run(path).added)

    bench.script.on_call = beside
    bench.run()
    assert added == [24]
    synced = [one for one in told(coffer) if "payment" not in one]
    assert synced
    assert len([one for one in told(coffer) if "payment" in one]) == 24
    bench.run()
    assert documents(alone).run(path).added == 0
    assert [one for one in told(coffer) if "payment" not in one] == synced
    assert coffer.verification.run().problems == ()
    alone.close()
    coffer.close()
