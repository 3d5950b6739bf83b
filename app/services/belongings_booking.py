"""Entries of belongings within a unit of work: brought in, a further part bought, sold."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from uuid import uuid4

from app.domain.accounts import Account
from app.domain.activities import ActivityRow
from app.domain.assets import Asset
from app.domain.booking import book
from app.domain.conservation import check_entry
from app.domain.errors import RefusedError, UnknownNameError
from app.domain.kinds import Kind
from app.domain.ledger import Batch, NewBatch
from app.domain.lots import add_known
from app.domain.numbers import ZERO, plain
from app.domain.times import end_us, start_us
from app.ports.storage import UnitOfWork
from app.services.following import append
from app.services.positions import PositionKeeper
from app.services.recording import note_names
from app.services.registry import Registry

MANUAL = "manual"


@dataclass(frozen=True, slots=True)
class Parcel:
    """A quantity of one asset in one account, and the money that it moves for."""

    account: Account
    asset: Asset
    on: date
    quantity: Decimal
    amount: Decimal | None  # cost or proceeds without the fee; None: unknown
    currency: str
    fee: Decimal = ZERO
    note: str = ""

    def row(self, kind: str, **more: object) -> ActivityRow:
        """Return an activity of the asset."""
        made = ActivityRow(
            start_us(self.on),
            self.on,
            self.account.name,
            kind,
            self.asset.symbol,
            self.asset.type,
            quantity=self.quantity,
            currency=self.currency,
            amount=self.amount,
            fee=self.fee or None,
            note=self.note,
        )
        return replace(made, **more)  # type: ignore[arg-type]  # fields of the row

    def money(self, kind: str, account: str, amount: Decimal, to_account: str = "") -> ActivityRow:
        """Return an activity of cash."""
        return ActivityRow(
            start_us(self.on),
            self.on,
            account,
            kind,
            currency=self.currency,
            amount=amount,
            to_account=to_account,
            note=self.note,
        )


def opened(parcel: Parcel) -> list[ActivityRow]:
    """Return what brings a parcel in without a purchase: an opening balance at its cost."""
    cost = None if parcel.amount is None else parcel.amount + parcel.fee
    return [parcel.row(Kind.OPENING_BALANCE, amount=cost, fee=None)]


def bought(parcel: Parcel, payer: str) -> list[ActivityRow]:
    """Return a purchase, and the money for it: from an account, or without one from outside."""
    own, cost = parcel.account, (parcel.amount or ZERO) + parcel.fee
    rows = [parcel.row(Kind.BUY)]
    if not cost or payer == own.name:
        return rows
    if own.tracks_cash:
        money = (
            parcel.money(Kind.TRANSFER_OUT, payer, cost, own.name)
            if payer
            else parcel.money(Kind.DEPOSIT, own.name, cost)
        )
        return [money, *rows]
    return [parcel.money(Kind.WITHDRAW, payer, cost), *rows] if payer else rows


def sold(parcel: Parcel, receiver: str) -> list[ActivityRow]:
    """Return a sale, and where its money goes: to an account, or without one out of the books."""
    own, net = parcel.account, (parcel.amount or ZERO) - parcel.fee
    rows = [parcel.row(Kind.SELL)]
    if not net or receiver == own.name:
        return rows
    if not own.tracks_cash:
        kind = Kind.DEPOSIT if net > 0 else Kind.WITHDRAW
        return [*rows, parcel.money(kind, receiver, abs(net))] if receiver else rows
    if net > 0:
        money = (
            parcel.money(Kind.TRANSFER_OUT, own.name, net, receiver)
            if receiver
            else parcel.money(Kind.WITHDRAW, own.name, net)
        )
        return [*rows, money]
    money = (
        parcel.money(Kind.TRANSFER_OUT, receiver, -net, own.name)
        if receiver
        else parcel.money(Kind.DEPOSIT, own.name, -net)
    )
    return [money, *rows]


@dataclass
class Booking:
    """Writes the entries of one use case."""

    unit: UnitOfWork
    registry: Registry

    def append(self, label: str, rows: Sequence[ActivityRow]) -> Batch:
        """Book rows as one batch, and bring what is derived in step.

        Raises:
            CofferError: a row cannot be booked; nothing is to be committed then.
        """
        entries = []
        for row in rows:
            named = replace(row, external_id=f"{MANUAL}-{uuid4().hex}")
            entry = book([named], self.registry, MANUAL)
            check_entry(entry, entry.kind)
            entries.append(entry)
        batch = append(self.unit, self.registry, NewBatch(MANUAL, label), entries)
        note_names(self.unit, self.registry)
        return batch

    def cash_account(self, name: str, what: str) -> str:
        """Return the name of an account that money comes from or goes to; "" stays "".

        Raises:
            UnknownNameError: there is none.
            RefusedError: it keeps no cash.
        """
        if not name:
            return ""
        found = self.registry.accounts.get(name)
        if found is None:
            raise UnknownNameError("account", name)
        if not found.tracks_cash:
            raise RefusedError(
                f"{name} keeps no cash, so it cannot be the {what} account", "name another one"
            )
        return name

    def held(self, account: Account, asset: Asset, on: date | None = None) -> Decimal:
        """Return how much an account holds at the end of a day, or of all days."""
        legs = self.unit.ledger.legs(asset_ids=[asset.id])
        last = None if on is None else end_us(on)
        results = self._keeper().work_out(
            asset_ids=[asset.id],
            legs=[one for one in legs if last is None or one.at_us <= last],
        )
        found = results.get(asset.id)
        position = found.positions.get(account.id) if found else None
        return position.quantity if position else ZERO

    def check_held(self, account: Account, asset: Asset, quantity: Decimal, on: date) -> None:
        """Insist on an account holding that much from a day on.

        Raises:
            RefusedError: it does not.
        """
        legs = [one.day for one in self.unit.ledger.legs(asset_ids=[asset.id])]
        days = [on, *(date.fromordinal(one) for one in set(legs) if one > on.toordinal())]
        least = min(self.held(account, asset, day) for day in days)
        if quantity > least:
            name = asset.name or asset.symbol
            raise RefusedError(
                f"only {plain(least)} of {name} were held from {on} on",
                "sell less, or on another day",
            )

    def gain(self, asset: Asset, batch: Batch) -> tuple[Decimal | None, ...]:
        """Return proceeds, cost and gain that a batch just written realized; base currency."""
        written = set(self.unit.ledger.entry_ids_of(batch.id))
        result = self._keeper().work_out(asset_ids=[asset.id]).get(asset.id)
        relieved = [one for one in result.relieved if one.entry_id in written] if result else []
        if not relieved:
            return None, None, None
        return (
            add_known(one.proceeds for one in relieved),
            add_known(one.cost for one in relieved),
            add_known(one.gain for one in relieved),
        )

    def _keeper(self) -> PositionKeeper:
        return PositionKeeper(self.unit, self.registry)
