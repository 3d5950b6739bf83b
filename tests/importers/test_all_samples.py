"""Every sample file into new books: rows, money, units and grade, as the files themselves say.

Figures were added up from the files by other means than the readers. A file that contradicts itself
is taken all the same, and refused before.
"""

from collections import defaultdict
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from app.domain.errors import FileRefusedError, RefusedError
from app.ports.importers import SURE
from app.services.files.answers import FileWish
from app.services.imports import ImportOptions
from app.services.reports import ImportResult
from tests.importers.here import EXAMINER, Books, books
from tests.importers.kit import folder, recognised, sample
from tests.importers.samples_table import ASKING, REFUSED, TABLE

ZERO = Decimal(0)


def sums_of(own: Books) -> tuple[dict[str, Decimal], int]:
    """Return what all legs come to by symbol, without zeros, and how many entries there are."""
    found: dict[str, Decimal] = defaultdict(lambda: ZERO)
    entries = own.desk.entries()
    for entry in entries:
        for leg in entry.legs:
            found[leg.symbol] += leg.quantity
    return {symbol: value for symbol, value in found.items() if value}, len(entries)


def brought(own: Books, path: Path) -> tuple[str, str, ImportResult]:
    """Bring a file in as the command does; return what it is, its grade, and the result."""
    look = own.documents.examine(path)
    if look.format is not None:
        if look.grade == "contradicted":
            with pytest.raises(RefusedError, match="contradicts itself"):
                own.documents.run(path)
        told = own.documents.run(path, FileWish(takes_contradicted=True, keeps_file=False))
        return look.format.id, told.grade, told
    assert not look.reason, look.reason
    table = own.tables.look(path, rows=0)
    options = ImportOptions(takes_contradicted=True, keeps_file=False)
    result = own.tables.run(path, table.mapping, options)
    assert result.check is not None
    if result.check.grade == "contradicted":
        with pytest.raises(RefusedError, match="contradicts itself"):
            own.tables.run(path, table.mapping, ImportOptions())
    return table.mapping.profile, result.check.grade, result


def cases() -> Iterator[tuple[str, str, str]]:
    for place, text in TABLE.items():
        for line in text.strip().splitlines():
            name, _, wanted = (part.strip() for part in line.partition("|"))
            yield place, name, wanted


@pytest.mark.parametrize(("place", "name", "wanted"), list(cases()))
def test_a_sample_comes_to_what_it_says(place: str, name: str, wanted: str, tmp_path: Path) -> None:
    path = tmp_path / "x"  # no name helps
    path.write_bytes(sample(place, name))
    with books() as own:
        what, grade, result = brought(own, path)
        sums, entries = sums_of(own)
        got = [what, str(entries), str(len(result.rejected)), grade]
        kind, count, bad, verdict, money = (one.strip() for one in wanted.split("|"))
        told = {one.rpartition("=")[0]: one.rpartition("=")[2] for one in money.split("; ") if one}
        assert got == [kind, count, bad, verdict]
        assert {one: plain(value) for one, value in sums.items()} == told
        again = brought(own, path)[2]
        assert again.added == 0, "the same file again"
        assert sums_of(own)[1] == entries


def plain(value: Decimal) -> str:
    return f"{value.normalize():f}"


@pytest.mark.parametrize(("place", "name", "why"), REFUSED)
def test_what_is_no_statement_is_refused_in_words(
    place: str, name: str, why: str, tmp_path: Path
) -> None:
    path = tmp_path / "x"
    path.write_bytes(sample(place, name))
    with books() as own:
        look = own.documents.examine(path)
        assert look.format is None
        if look.reason:
            assert why in look.reason
        else:
            with pytest.raises(FileRefusedError, match=why):
                own.tables.look(path)


@pytest.mark.parametrize(("place", "name", "key", "value", "money"), ASKING)
def test_what_a_file_leaves_open_is_asked(
    place: str, name: str, key: str, value: str, money: str, tmp_path: Path
) -> None:
    path = tmp_path / "x"
    path.write_bytes(sample(place, name))
    with books() as own:
        with pytest.raises(RefusedError, match=key):
            own.documents.run(path)
        own.documents.run(path, FileWish({key: value}, keeps_file=False))
        assert [f"{one}={plain(sum_)}" for one, sum_ in sums_of(own)[0].items()] == [money]


def test_no_sample_is_missing_and_each_is_of_one_format() -> None:
    known = {(place, name) for place, name, *_ in [*cases(), *REFUSED, *ASKING]}
    there = {
        (place, path.name)
        for place in TABLE
        for path in folder(place).iterdir()
        if path.name not in {"README.md", "LICENSE"}
    }
    assert there <= known
    assert known <= there
    for place, name in sorted(there):
        sure = [one for one, how in recognised(sample(place, name)) if how >= SURE]
        assert len(sure) <= 1, (name, sure)
    assert EXAMINER.formats()
