"""Builders: books with positions as they are stored, or as fills make them."""

from dataclasses import dataclass, field
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

from app.domain.accounts import Account
from app.domain.assets import Asset
from app.domain.ids import AccountId, AssetId
from app.domain.times import to_us
from app.domain.trading.records import (
    Instrument,
    PaperBook,
    PaperCash,
    Position,
    Side,
    TradeGroup,
)
from app.ports.storage import Database, UnitOfWork
from app.services.registry import Registry
from app.services.trading.recording import NewFill, record_fills

D = Decimal
REAL, PAPER = "Broker", "Practice"
OPTION = "ACME  261218C00100000"


def us(text: str) -> int:
    """Return a UTC time written like "2026-03-02T15:00"."""
    return to_us(datetime.fromisoformat(text).replace(tzinfo=UTC))


def a_position(id: int, account: AccountId, instrument: int, **more: Any) -> Position:
    """Return 10 that were bought at 100 and sold for `realized` more, a day later."""
    realized = more.pop("realized", "0")
    opened_us = more.pop("opened_us", us("2026-03-02T15:00"))
    given: dict[str, Any] = {
        "direction": "long", "status": "closed", "opened": D(10), "closed": D(10), "working": D(0),
        "open_value": D(1000), "close_value": D(1000), "fees": D(1),
        "realized": None if realized is None else D(realized), "realized_average": None,
        "cost": D(0), "cost_average": D(0), "fill_count": 2, "opened_us": opened_us,
        "closed_us": opened_us + 86_400_000_000,
    }  # fmt: skip
    return Position(id, account, instrument, **{**given, **more})


@dataclass
class TradeBooks:
    """A real account and one of paper, ACME and an option on it in USD, EURO in EUR."""

    database: Database
    accounts: dict[str, AccountId] = field(default_factory=dict)
    assets: dict[str, AssetId] = field(default_factory=dict)

    def fill(self) -> "TradeBooks":
        with self.database.writing() as unit:
            self._catalogue(unit)
            instruments = unit.records(Instrument)
            acme, usd, eur = (self.assets[one] for one in ("ACME", "USD", "EUR"))
            instruments.put(Instrument(1, acme, usd, "stock", "ACME"))
            instruments.put(Instrument(2, self.assets["EURO"], eur, "stock", "EURO"))
            instruments.put(
                Instrument(
                    3, self.assets["OPT"], usd, "option", OPTION, multiplier=D(100),
                    underlying_id=acme, root="ACME",
                )
            )  # fmt: skip
            usd_book = PaperBook(self.accounts[PAPER], usd)
            unit.records(PaperBook).put(usd_book)
            unit.commit()
        return self

    def _catalogue(self, unit: UnitOfWork) -> None:
        institution = unit.catalogue.add_institution("House", "broker").id
        for name in (REAL, PAPER):
            account = Account(
                AccountId(0), institution, name, is_paper=name == PAPER, allows_short=True
            )
            self.accounts[name] = unit.catalogue.add_account(account).id
        for symbol, kind in (
            ("USD", "fiat"), ("EUR", "fiat"), ("ACME", "public-stock"), ("EURO", "public-stock"),
            ("OPT", "option"),
        ):  # fmt: skip
            known = [one for one in unit.catalogue.assets() if one.symbol == symbol]
            found = known[0] if known else unit.catalogue.add_asset(Asset(AssetId(0), symbol, kind))
            self.assets[symbol] = found.id

    def put(self, *records: object) -> None:
        """Store records."""
        with self.database.writing() as unit:
            for record in records:
                unit.records(type(record)).put(record)
            unit.commit()

    def trade(self, id: int, realized: str | None = "0", **more: Any) -> Position:
        """Store a closed position; of the paper account if `paper` says so."""
        account = self.accounts[PAPER if more.pop("paper", False) else REAL]
        made = a_position(id, account, more.pop("instrument", 1), realized=realized, **more)
        self.put(made)
        return made

    def fills(
        self,
        side: Side,
        quantity: str,
        opened: tuple[str, str],
        closed: tuple[str, str],
        instrument: int = 1,
    ) -> None:
        """Record a trade of the real account by two fills, each (time, price), without fees."""
        other = Side.SELL if side == Side.BUY else Side.BUY
        made = [
            NewFill(
                self.accounts[REAL],
                instrument,
                f"{instrument}:{at}",
                way,
                D(quantity),
                D(price),
                us(at),
            )
            for way, (at, price) in ((side, opened), (other, closed))
        ]
        with self.database.writing() as unit:
            registry = Registry(unit, "")
            record_fills(unit, registry, made, source="manual", label="Typed")
            unit.commit()

    def group(self, id: int, kind: str = "vertical", **more: Any) -> None:
        self.put(TradeGroup(id, self.accounts[REAL], kind, "", False, 1, **more))

    def paper_money(self, amount: str, at_us: int = 0) -> None:
        with self.database.writing() as unit:
            records = unit.records(PaperCash)
            records.put(PaperCash(records.next_id(), self.accounts[PAPER], at_us, D(amount)))
            unit.commit()
