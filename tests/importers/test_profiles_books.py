"""Files by Coffer's own profiles into the books: once, whatever part of them comes again."""

from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from app.services.imports import ImportOptions
from app.services.reports import ImportResult
from tests.importers.profile_banks import SAMPLES as BANKS
from tests.importers.profile_brokers import SAMPLES as BROKERS
from tests.importers.profile_coins import SAMPLES as COINS
from tests.unit.services.desk import Desk, open_desk

NAMES = ("xtb-cash", "kraken-ledgers", "wise-history", "cointracking-trades")
SAMPLES = {**BANKS, **BROKERS, **COINS}


def _bring(desk: Desk, path: Path, text: str, account: str = "") -> ImportResult:
    path.write_text(text)
    service = desk.coffer.mapped_imports
    look = service.look(path, rows=0)
    assert look.mapping.profile
    return service.run(path, look.mapping, ImportOptions(account=account))


def _told(desk: Desk) -> list[str]:
    return sorted(
        f"{one.on} {one.kind} {[str(leg.quantity) for leg in one.legs]} {one.external_id}"
        for one in desk.entries()
    )


@pytest.mark.parametrize("name", NAMES)
def test_again_and_shuffled_adds_nothing(name: str, tmp_path: Path) -> None:
    text = SAMPLES[name][1]
    head, *rows = text.splitlines(keepends=True)
    with open_desk() as desk, open_desk() as other:
        first = _bring(desk, tmp_path / "a", text)
        assert first.added
        assert not first.rejected
        assert (_bring(desk, tmp_path / "b", text).added, len(_told(desk))) == (0, len(_told(desk)))
        Random(7).shuffle(rows)
        assert _bring(desk, tmp_path / "c", head + "".join(rows)).added == 0
        _bring(other, tmp_path / "d", head + "".join(rows))
        assert _told(other) == _told(desk)


def test_halves_that_overlap_come_to_the_whole(tmp_path: Path) -> None:
    head, *rows = SAMPLES["xtb-cash"][1].splitlines(keepends=True)
    with open_desk() as desk, open_desk() as other:
        _bring(desk, tmp_path / "a", head + "".join(rows))
        _bring(other, tmp_path / "b", head + "".join(rows[:3]))
        assert _bring(other, tmp_path / "c", head + "".join(rows[2:])).added == 2
        assert _told(other) == _told(desk)


def test_the_account_that_a_person_names_comes_first(tmp_path: Path) -> None:
    with open_desk() as desk:
        found = _bring(desk, tmp_path / "a", SAMPLES["revolut-crypto"][1], account="Coins")
        assert found.new_accounts == ("Coins",)
        assert _bring(desk, tmp_path / "b", SAMPLES["bitstamp-old"][1]).new_accounts == (
            "Bitstamp",
        )


def test_a_person_may_know_better_than_a_profile(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_text(SAMPLES["starling-statement"][1])
    with open_desk() as desk:
        look = desk.coffer.mapped_imports.look(path)
        assert look.mapping.profile == "starling-statement"
        by_columns = desk.coffer.mapped_imports.look(path, replace(look.mapping, profile=""))
        assert (by_columns.mapping.profile, by_columns.mapping.column("amount")) == (
            "",
            "Amount (GBP)",
        )
