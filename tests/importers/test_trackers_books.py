"""Exports of trackers and budgets in the books: once, whatever part of them comes again."""

from decimal import Decimal
from pathlib import Path
from random import Random

from app.ports.progress import NoProgress
from app.services.files.answers import FileResult, FileWish
from tests.importers.test_trackers_actual import database, packed
from tests.importers.test_trackers_firefly import TABLE
from tests.importers.test_trackers_portfolio_performance import VIEW
from tests.unit.services.desk import AS_OF, Desk, open_desk

EUROS = FileWish(options={"currency": "EUR"})


def _bring(desk: Desk, path: Path, content: bytes) -> FileResult:
    path.write_bytes(content)
    return desk.coffer.files_in.run(path, EUROS, NoProgress())


def _held(desk: Desk) -> dict[tuple[str, str], Decimal | None]:
    """Return what is held at the end, by names of accounts and symbols."""
    lines = desk.coffer.portfolio.holdings(AS_OF).lines
    return {(one.account, one.symbol): one.quantity for one in lines}


def _told(desk: Desk) -> list[str]:
    return sorted(
        f"{one.on} {one.kind} {[str(leg.quantity) for leg in one.legs]} {one.external_id}"
        for one in desk.entries()
    )


def test_tables_come_in_once_in_any_order(tmp_path: Path) -> None:
    with open_desk() as desk, open_desk() as other:
        for name, text in (("view", VIEW), ("firefly", TABLE.replace("good\n", "good "))):
            first = _bring(desk, tmp_path / name, text.encode())
            head, *rows = text.splitlines(keepends=True)
            Random(7).shuffle(rows)
            assert first.added == 11 + (name == "firefly")
            assert _bring(desk, tmp_path / f"{name}-2", (head + "".join(rows)).encode()).added == 0
            _bring(other, tmp_path / f"{name}-3", (head + "".join(rows)).encode())
        assert _told(desk) == _told(other)


def test_a_budget_comes_to_what_the_program_says(tmp_path: Path) -> None:
    content = packed(database())
    with open_desk() as desk:
        assert _bring(desk, tmp_path / "budget.zip", content).added == 7
        assert _bring(desk, tmp_path / "again.zip", database()).added == 0
        # By hand, as the program adds up: Giro 1000 - 12.34 - 50 - 100, Savings 50 + 25 - 9.
        assert _held(desk) == {
            ("Giro", "EUR"): Decimal("837.66"),
            ("Savings", "EUR"): Decimal(66),
            ("House loan", "EUR"): Decimal(-90000),
        }
