"""Vaults on both databases: the same figures, kept, archived and taken along."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from app.bootstrap import Coffer, open_coffer
from app.domain.errors import RefusedError
from app.domain.vaults.records import ALWAYS, Vault, VaultPart
from app.services.imports import ImportOptions
from app.services.vaults_answers import VaultDraft
from tests.e2e.command import ACTIVITIES, PRICES

D = Decimal
LAST = date(2024, 12, 31)


@pytest.fixture
def coffer(place: str, tmp_path: Path) -> Iterator[Coffer]:
    opened = open_coffer(place)
    opened.profile.prepare("USD", "fifo", "")
    files = {
        "prices.csv": (f"{PRICES},asset_type", (
            "2024-01-01,EUR,1.10,USD,fiat", "2024-12-30,EUR,1.05,USD,fiat",
            "2024-12-30,AAA,130,USD,public-stock",
        )),
        "activities.csv": (ACTIVITIES, (
            "2024-01-10,Bank,deposit,,,,,EUR,,4000,,d1,",
            "2024-02-01,Broker,transfer_in,AAA,public-stock,20,100,USD,,,,t1,",
            "2024-03-05,Bank,deposit,,,,,EUR,,600,,d2,",
        )),
    }  # fmt: skip
    for name, (header, lines) in files.items():
        path = tmp_path / name
        path.write_text("\n".join([header, *lines, ""]), encoding="utf-8")
        opened.imports.run(path, ImportOptions())
    yield opened
    opened.close()


def test_both_databases_say_the_same(coffer: Coffer) -> None:
    vaults = coffer.vaults
    vaults.add(VaultDraft("House", "EUR", D(10_000), LAST.replace(year=2190), monthly=D("12.5")))
    vaults.attach("House", "Bank", "EUR", D("33.33"))
    vaults.attach("House", "Broker", "AAA", D(25))
    vaults.attach("House", "Broker", "AAA", D(50), since=date(2024, 6, 1))
    (found,) = vaults.report(LAST).lines
    # 4,600 x 33.33 % = 1,533.18; 20 x 130 / 1.05 x 50 % = 1,238.0952...
    values = {one.symbol: one.value for one in found.parts}
    assert values["EUR"] == D("1533.18")
    assert abs((values["AAA"] or D(0)) - D(1300) / D("1.05")) < D("1e-25")
    detail = vaults.detail("House", LAST)
    for one in detail.months:
        assert one.opening + one.saved + one.moved + one.growth == one.closing
    march = next(one for one in detail.months if one.first == date(2024, 3, 1))
    assert march.saved == D("199.98")  # 600 x 33.33 %
    assert found.draft.monthly == D("12.5")


def test_an_edit_of_the_past_moves_a_vault_at_once(coffer: Coffer, tmp_path: Path) -> None:
    vaults = coffer.vaults
    vaults.add(VaultDraft("House", "EUR", D(10_000)))
    vaults.attach("House", "Bank", "EUR", D(100))
    assert vaults.detail("House", LAST).history[-1].value == D(4600)
    path = tmp_path / "late.csv"
    path.write_text(f"{ACTIVITIES}\n2024-02-10,Bank,withdraw,,,,,EUR,,100,,w1,\n", "utf-8")
    coffer.imports.run(path, ImportOptions())
    detail = vaults.detail("House", LAST)
    assert detail.line.current == D(4500)
    by_day = {one.on: one.value for one in detail.history}
    assert by_day[date(2024, 2, 9)] == D(4000)
    assert by_day[date(2024, 2, 10)] == D(3900)
    coffer.prices.set_price("EUR", date(2024, 12, 31), D("2"), "USD")
    vaults.change("House", replace(detail.line.draft, currency="USD"))
    assert vaults.report(LAST).lines[0].current == D(9000)


def test_records_are_kept_and_refused_where_they_clash(coffer: Coffer) -> None:
    with coffer.database.writing() as unit:
        asset = next(one for one in unit.catalogue.assets() if one.symbol == "EUR")
        holding = unit.catalogue.holdings()[0]
        vaults, parts = unit.records(Vault), unit.records(VaultPart)
        made = Vault(vaults.next_id(), "One", asset.id, D("0.000000000000000001"), LAST)
        vaults.put(made)
        for since in (ALWAYS, LAST, LAST + timedelta(days=1)):
            parts.put(VaultPart(made.id, holding.id, since, D("33.33")))
        parts.put(VaultPart(made.id, holding.id, LAST, D(0)))
        unit.commit()
    with coffer.database.reading() as unit:
        assert unit.records(Vault).all() == [made]
        found = unit.records(VaultPart).where(vault_id=made.id)
        assert [one.percent for one in found] == [D("33.33"), D(0), D("33.33")]
    with coffer.database.writing() as unit, pytest.raises(RefusedError):
        unit.records(Vault).put(replace(made, id=made.id + 1))
