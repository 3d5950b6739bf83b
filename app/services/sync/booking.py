"""From a provider's row to an entry of the ledger, through the same rules as every other row."""

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from app.domain.accounts import Account
from app.domain.activities import ActivityRow
from app.domain.assets import Asset
from app.domain.booking import FEE_SUFFIX, book
from app.domain.conservation import check_entry
from app.domain.errors import RefusedError
from app.domain.ids import AccountId, AssetId, HoldingId
from app.domain.kinds import CHARGE_KINDS, INCOME_KINDS, Kind
from app.domain.ledger import NewEntry, NewLeg
from app.domain.numbers import LIMIT, plain, to_ledger
from app.domain.price_points import Granularity, PricePoint
from app.domain.times import FIRST_YEAR, LAST_YEAR, end_us, start_us
from app.ports.providers import RemoteAsset, RemoteEntry
from app.ports.syncing import Identifier
from app.services.registry import Registry

LONGEST_ID = 500
LONGEST_NOTE = 4096
_FIRST_US, _LAST_US = start_us(date(FIRST_YEAR, 1, 1)), end_us(date(LAST_YEAR, 12, 31))
_NUMBERS = ("quantity", "price", "amount", "fee", "tax")
_BOOKED = frozenset(Kind) - {Kind.VOID, Kind.SETTLEMENT, Kind.UNKNOWN}
_PRICED = frozenset({Kind.BUY, Kind.SELL})
_TAKEN_BACK = INCOME_KINDS | CHARGE_KINDS  # a tax given back, a dividend reversed: of that kind


class SyncBooks:
    """`app.domain.booking.Books`, where the rows at hand name assets that were identified."""

    def __init__(self, registry: Registry, identifier: Identifier) -> None:
        self._registry = registry
        self._identifier = identifier
        self._named: dict[str, Asset] = {}

    @property
    def base_currency(self) -> str:
        return self._registry.base_currency

    def begin(self) -> None:
        """Forget the assets of the rows before."""
        self._named = {}

    def name(self, remote: RemoteAsset) -> str:
        """Return the word by which the rows at hand mean an asset."""
        asset = self.find(remote)
        word, number = asset.symbol, 2
        while word in self._named and self._named[word].id != asset.id:
            word, number = f"{asset.symbol} ({number})", number + 1
        self._named[word] = asset
        return word

    def find(self, remote: RemoteAsset) -> Asset:
        return self._registry.assets[self._identifier.asset(remote)]

    def account(self, name: str) -> Account:
        return self._registry.account(name)

    def asset(self, symbol: str, asset_type: str) -> Asset:
        return self._named.get(symbol) or self._registry.asset(symbol, asset_type)

    def currency(self, code: str) -> Asset:
        return self._named.get(code) or self._registry.currency(code)

    def holding(self, account_id: AccountId, asset_id: AssetId) -> HoldingId:
        return self._registry.holding(account_id, asset_id)


class Booker:
    """Books the rows of one connection within one writing unit."""

    def __init__(self, registry: Registry, identifier: Identifier, source: str) -> None:
        self.books = SyncBooks(registry, identifier)
        self._registry = registry
        self._source = source

    def entry(
        self,
        rows: Sequence[RemoteEntry],
        account: Account,
        receiver: str = "",
        digest: str = "",
    ) -> NewEntry:
        """Return the entry of one row, or of the two sides of a swap.

        `digest`: what tells its content from another, where it is not `fingerprint`.

        Raises:
            RefusedError, ConservationError, AmbiguousSymbolError: it cannot be booked.
        """
        self.books.begin()
        activities = [self._activity(row, account, receiver) for row in rows]
        digest = digest or "+".join(fingerprint(row) for row in rows)
        entry = book(activities, self.books, self._source, digest)
        fees = [leg for row in rows for leg in self._other_fee(row, account)]
        if fees:
            entry = replace(entry, legs=(*entry.legs, *fees))
        check_entry(entry, entry.external_id)
        _check_numbers(entry)
        return entry

    def price(self, row: RemoteEntry) -> PricePoint | None:
        """Return the price at which a row says that something was traded, if it has a time."""
        if row.kind not in _PRICED or not row.has_time or not row.price or row.asset is None:
            return None
        asset = self.books.find(row.asset)
        if row.currency_asset is not None:
            quote = self.books.find(row.currency_asset)
        elif row.currency:
            quote = self._registry.currency(row.currency)
        else:
            return None
        if asset.id == quote.id or row.price <= 0:
            return None
        value = to_ledger(row.price)
        return PricePoint(asset.id, quote.id, row.at_us, value, Granularity.TX_EXACT, self._source)

    def _activity(self, row: RemoteEntry, account: Account, receiver: str) -> ActivityRow:
        _check(row)
        symbol = "" if row.asset is None else self.books.name(row.asset)
        currency = row.currency
        if row.currency_asset is not None:
            currency = self.books.name(row.currency_asset)
        elif not currency and symbol and row.fee and row.price is None and row.amount is None:
            currency = symbol  # nothing else is named in which the fee could be
        own_fee = None if row.fee_asset is not None else row.fee
        return ActivityRow(
            at_us=row.at_us,
            on=row.on,
            account=account.name,
            kind=str(row.kind),
            symbol=symbol,
            quantity=row.quantity,
            price=row.price,
            currency=currency,
            fee=own_fee,
            amount=row.amount,
            to_account=receiver if row.kind == Kind.TRANSFER_OUT else "",
            external_id=row.external_id,
            note=storable(row.note)[:LONGEST_NOTE],
            has_time=row.has_time,
            payload=storable(row.payload),
            tax=row.tax,
        )

    def _other_fee(self, row: RemoteEntry, account: Account) -> Iterator[NewLeg]:
        """Give the leg of a fee that was paid in something else."""
        if row.fee_asset is None or not row.fee:
            return
        paid = self.books.find(row.fee_asset)
        asset = None if row.asset is None else self.books.find(row.asset).id
        yield NewLeg(
            self._registry.holding(account.id, paid.id),
            Kind.FEE,
            -row.fee,
            row.external_id + FEE_SUFFIX,
            counter_asset_id=asset if asset != paid.id else None,
        )


def fingerprint(row: RemoteEntry) -> str:
    """Return 16 hex digits that change when what a row says changes (its words apart).

    Names of accounts are no part of it: they are the person's.
    """
    asset = row.asset
    named = "" if asset is None else asset.contract or asset.symbol
    numbers = (row.quantity, row.price, row.amount, row.fee, row.tax)
    told = [str(row.at_us), row.on.isoformat(), str(row.kind), named, row.currency]
    told += ["" if one is None else plain(one) for one in numbers]
    told += ["" if one is None else one.symbol for one in (row.currency_asset, row.fee_asset)]
    return hashlib.blake2b("\x1f".join(told).encode(), digest_size=8).hexdigest()


def storable(text: str) -> str:
    """Return a text without what a database cannot hold."""
    if "\0" in text:
        text = text.replace("\0", " ")
    return text if text.isascii() else text.encode("utf-8", "ignore").decode()


def is_storable_id(text: str) -> bool:
    """Tell whether a text can be an external id."""
    return bool(text) and len(text) <= LONGEST_ID and storable(text) == text


def _check(row: RemoteEntry) -> None:
    if row.kind not in _BOOKED:
        raise RefusedError(f"no kind {row.kind!r} that can be booked")
    if not _FIRST_US <= row.at_us <= _LAST_US or not FIRST_YEAR <= row.on.year <= LAST_YEAR:
        raise RefusedError("its time is out of any range")
    numbers = (row.quantity, row.price, row.amount, row.fee, row.tax)
    for name, value in zip(_NUMBERS, numbers, strict=True):
        if value is None:
            continue
        if not value.is_finite() or abs(value) >= LIMIT or to_ledger(value) != value:
            raise RefusedError(f"its {name} is no number that the ledger can hold")
        takes_back = name == "amount" and row.kind in _TAKEN_BACK
        if value < 0 and row.kind != Kind.OPENING_BALANCE and not takes_back:
            raise RefusedError(f"its {name} is below zero: the kind says the direction")


def _check_numbers(entry: NewEntry) -> None:
    for leg in entry.legs:
        for value in (leg.quantity, leg.amount):
            if value is not None and abs(value) >= LIMIT:
                raise RefusedError("what it comes to is no number that the ledger can hold")
