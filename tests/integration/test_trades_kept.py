"""Trades survive keys, backups, archives and salvage; paper money stays out of the net worth."""

import json
import zipfile
from contextlib import closing
from decimal import Decimal
from pathlib import Path

import pytest

from app.bootstrap import (
    Coffer,
    KeyChoice,
    create_coffer,
    decrypt_place,
    encrypt_place,
    open_coffer,
    restore_backup,
    rotate_place,
    unlock,
)
from app.db.dump import SINCE
from app.db.salvage import salvage
from app.domain.trading.checks import NewOrder
from app.domain.trading.records import (
    Fill,
    FillPart,
    Order,
    OrderMessage,
    PaperCash,
    Position,
)
from app.ports.keys import DataKey, Way
from app.services.backups import BackupKind
from app.services.registry import Registry
from app.services.trading.answers import PositionQuery
from app.services.trading.baskets_answers import BasketDraft, PartDraft
from app.services.trading.feeding import QuoteDraft
from app.services.trading.instruments import InstrumentSpec, ensure_instrument
from app.services.trading.paper import PaperDraft, PaperRules
from tests.faults.keyed_books import RIGHT, hurry
from tests.integration.books import SetClock
from tests.integration.test_archive import as_of_schema, rewritten
from tests.trading_parts import add_trade

BROKER, PAPER, BASKET = "Nordbank Depot", "Sandbox of mine", "Half and half"
WORDS = (BROKER, PAPER, BASKET, "breakout of the range", "swing-trade")
TABLES = tuple(name for name, since in SINCE.items() if since == "0005_trades")


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    hurry(monkeypatch)


def add_trades(coffer: Coffer) -> None:
    """Trade in a real account and on paper: open, closed, at work; with notes and a basket."""
    with coffer.database.writing() as unit:
        registry = Registry(unit, "USD", allows_short=True)
        registry.account(BROKER)
        for symbol in ("AAPL", "ACME"):
            ensure_instrument(unit, registry, InstrumentSpec(symbol, kind="stock"))
        ensure_instrument(unit, registry, InstrumentSpec("BTC/USDT"))
        unit.commit()
    coffer.paper.add(PaperDraft(PAPER, rules=PaperRules(keeps_hours=False)))
    coffer.baskets.add(
        BasketDraft(BASKET, (PartDraft("AAPL", Decimal("0.5")), PartDraft("ACME", Decimal("0.5"))))
    )
    totals = None
    for account, symbol, by_hand in ((BROKER, "AAPL", True), (BROKER, "BTC/USDT", True),
                                     (PAPER, "AAPL", False), (PAPER, "ACME", False)):  # fmt: skip
        if not by_hand:
            totals = totals or coffer.portfolio.overview().totals
            coffer.feeding.quote(symbol, QuoteDraft(last=Decimal(100)))
        for side, effect, size in (("buy", "open", 10), ("sell", "close", 4)):
            new = NewOrder(account, symbol, side, effect, quantity=Decimal(size))
            (order_id, *_) = coffer.orders.place(new).order_ids
            if by_hand:
                coffer.orders.fill(order_id, Decimal(size), Decimal(98 + size), fee=Decimal("0.5"))
        rest = NewOrder(account, symbol, "sell", "close", "limit", "gtc", Decimal(6),
                        limit_price=Decimal(300))  # fmt: skip
        coffer.orders.place(rest)
    assert coffer.portfolio.overview().totals == totals  # what is practised does not count
    for row in coffer.trading.positions(PositionQuery()).rows:
        coffer.journal.note(row.id, "breakout of the range")
        coffer.journal.tag(row.id, "swing-trade")
        coffer.journal.rate(row.id, 4)


def key_of(place: Path) -> DataKey | None:
    if not (place.parent / "profile.toml").exists():
        return None
    return unlock(str(place), Way.PASSPHRASE, RIGHT, by="test")


def opened(place: Path) -> Coffer:
    return open_coffer(str(place), SetClock(), key=key_of(place))


def made(folder: Path, *, keys: bool = True) -> Path:
    folder.mkdir()
    place = folder / "coffer.db"
    choice = KeyChoice(passphrase=RIGHT) if keys else None
    with closing(create_coffer(str(place), clock=SetClock(), keys=choice)) as coffer:
        add_trades(coffer)
    return place


def told(coffer: Coffer) -> list[object]:
    """Return what the books say of trades; they have to check out, and paper must not count."""
    assert coffer.verification.run().problems == ()
    holdings = coffer.portfolio.holdings()
    assert {one.account for one in holdings.lines} == {BROKER}
    assert PAPER not in {one.name for one in coffer.portfolio.accounts()}
    overview = coffer.portfolio.overview()
    page = coffer.trading.look(PositionQuery())
    with coffer.database.reading() as unit:
        rows = [
            unit.records(kind).all()
            for kind in (Fill, FillPart, Order, OrderMessage, PaperCash, Position)
        ]
    ids = [one.id for one in coffer.trading.positions(PositionQuery()).rows]
    assert len(ids) == 4
    with coffer.database.reading() as unit:
        practised = [one for one in unit.records(Fill).all() if one.entry_id is None]
    assert {one.account_id for one in practised} == {coffer.paper.one(PAPER).account_id}
    assert len(practised) >= 4
    return [
        holdings, page, rows, coffer.trading.orders_of_many(tuple(ids)), coffer.paper.all(),
        [coffer.journal.show(one) for one in ids], coffer.baskets.report(),
        overview, coffer.order_list.all(),
    ]  # fmt: skip


def test_encrypted_decrypted_with_a_new_key(tmp_path: Path) -> None:
    place = made(tmp_path / "books")
    with closing(opened(place)) as coffer:
        wanted = told(coffer)
    rotate_place(str(place), RIGHT)
    with closing(opened(place)) as coffer:
        assert told(coffer) == wanted
    key = key_of(place)
    assert key is not None
    decrypt_place(str(place), key)
    with closing(opened(place)) as coffer:
        assert told(coffer) == wanted
    encrypt_place(str(place), key=key)
    raw = place.read_bytes()
    assert not [one for one in WORDS if one.encode() in raw]
    with closing(opened(place)) as coffer:
        assert told(coffer) == wanted


def test_backed_up_and_restored_then_salvaged(tmp_path: Path) -> None:
    place = made(tmp_path / "books")
    with closing(opened(place)) as coffer:
        wanted = told(coffer)
        coffer.backups.make(BackupKind.MANUAL, target=tmp_path / "kept.coffer-backup")
        coffer.paper.reset(PAPER)
        (fill, *_) = wanted[2][0]  # type: ignore[index]  # rows of fills
        coffer.orders.void(fill.id, "a mistake")
    restore_backup(
        str(place), tmp_path / "kept.coffer-backup", way=Way.PASSPHRASE, secret=RIGHT,
        clock=SetClock(),
    )  # fmt: skip
    with closing(opened(place)) as coffer:
        assert told(coffer) == wanted
        coffer.orders.place(  # goes on where it was
            NewOrder(PAPER, "AAPL", "buy", "open", quantity=Decimal(1), client_id="later")
        )
        wanted = told(coffer)
    (tmp_path / "saved").mkdir()
    saved = tmp_path / "saved" / place.name
    report = salvage(place, key_of(place), saved)
    assert report.problems == []
    saved.replace(place)
    with closing(opened(place)) as coffer:
        assert told(coffer) == wanted


def test_out_into_an_archive_and_in(tmp_path: Path) -> None:
    place = made(tmp_path / "books")
    with closing(opened(place)) as coffer:
        wanted = told(coffer)
        coffer.archive.export(str(tmp_path / "out.zip"))
    with closing(create_coffer(str(tmp_path / "other.db"), clock=SetClock())) as coffer:
        coffer.archive.load(str(tmp_path / "out.zip"))
        assert told(coffer) == wanted


def test_an_archive_from_before_trades_comes_in(tmp_path: Path) -> None:
    with closing(create_coffer(str(tmp_path / "first.db"), clock=SetClock())) as coffer:
        with coffer.database.writing() as unit:
            registry = Registry(unit, "USD")
            registry.account(BROKER)
            unit.commit()
        coffer.archive.export(str(tmp_path / "new.zip"))
    old = rewritten(tmp_path / "new.zip", tmp_path / "old.zip", as_of_schema("0004_household"))
    with zipfile.ZipFile(old) as opened_:
        names = opened_.namelist()
        assert json.loads(opened_.read("manifest.json"))["schema"] == "0004_household"
    assert not [one for one in TABLES if f"data/{one}.jsonl" in names]
    with closing(create_coffer(str(tmp_path / "second.db"), clock=SetClock())) as coffer:
        coffer.archive.load(str(old))
        assert coffer.trading.look(PositionQuery()).page.total == 0
        add_trades(coffer)  # and can be traded in
        told(coffer)


def test_every_table_of_trades_survives(tmp_path: Path) -> None:
    place = tmp_path / "coffer.db"
    choice = KeyChoice(passphrase=RIGHT)
    with closing(create_coffer(str(place), clock=SetClock(), keys=choice)) as coffer:
        with coffer.database.writing() as unit:
            registry = Registry(unit, "USD")
            registry.account(BROKER)
            for symbol in ("ACME", "USD"):
                registry.priced_asset(symbol, "") if symbol != "USD" else registry.currency("USD")
            add_trade(unit)
            unit.commit()
        coffer.archive.export(str(tmp_path / "out.zip"))
    saved = tmp_path / "saved.db"
    report = salvage(place, key_of(place), saved)
    assert report.problems == []
    assert {one for one in TABLES if report.saved[one] != 1} == set()
    with closing(create_coffer(str(tmp_path / "other.db"), clock=SetClock())) as coffer:
        coffer.archive.load(str(tmp_path / "out.zip"))
        coffer.archive.export(str(tmp_path / "again.zip"))
    with (
        zipfile.ZipFile(tmp_path / "out.zip") as one,
        zipfile.ZipFile(tmp_path / "again.zip") as two,
    ):
        for name in TABLES:
            rows = one.read(f"data/{name}.jsonl")
            assert rows.count(b"\n") == 1
            assert two.read(f"data/{name}.jsonl") == rows
