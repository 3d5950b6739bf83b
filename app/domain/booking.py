"""From an activity to its ledger entry: which holdings it touches, by how much, and the cash.

Rules: ledger semantics, "Entry and legs", and the columns of activities.csv. An account that
tracks cash gets the cash side of trades, income and charges; one that does not, the asset's alone.
"""

import hashlib
from collections.abc import Sequence
from decimal import Decimal
from typing import Protocol

from app.domain.accounts import Account
from app.domain.activities import ActivityRow
from app.domain.assets import Asset
from app.domain.errors import RefusedError
from app.domain.ids import AccountId, AssetId, HoldingId, LegId
from app.domain.kinds import CHARGE_KINDS, DIRECTION, INCOME_KINDS, INFLOW_KINDS, Kind
from app.domain.ledger import NewEntry, NewLeg
from app.domain.numbers import ZERO, plain, to_ledger

_NAMED_CASH = frozenset({Kind.INTEREST, Kind.DIVIDEND}) | CHARGE_KINDS
_TRADES = frozenset({Kind.BUY, Kind.SELL})
_SWAPS = frozenset({Kind.SWAP_IN, Kind.SWAP_OUT})
# What comes in or changes hands for a fee: the fee is part of the lot's cost, and cash pays it.
_FEES_IN_CASH = _SWAPS | INFLOW_KINDS | INCOME_KINDS
_EXCHANGES = _TRADES | _SWAPS
_OF_ASSETS = _EXCHANGES | {Kind.SPLIT}
_LEAVING = frozenset({Kind.TRANSFER_OUT, Kind.WITHDRAW}) | CHARGE_KINDS
FEE_SUFFIX = "#fee"
TAX_SUFFIX = "#tax"


class Books(Protocol):
    """Names to rows; makes accounts, assets and holdings that are named for the first time."""

    def account(self, name: str) -> Account: ...
    def asset(self, symbol: str, asset_type: str) -> Asset: ...
    def currency(self, code: str) -> Asset: ...
    def holding(self, account_id: AccountId, asset_id: AssetId) -> HoldingId: ...
    @property
    def base_currency(self) -> str: ...


def book(
    rows: Sequence[ActivityRow],
    books: Books,
    source: str,
    digest: str = "",
) -> NewEntry:
    """Return the entry of one row, or of the two rows of a swap.

    `digest`: what tells its content from another, where it is not that of the rows.

    Raises:
        RefusedError: the row lacks what its kind needs, or contradicts itself.
        AmbiguousSymbolError: several assets have the symbol, and no type is given.
    """
    first = rows[0]
    if len(rows) == 1:
        legs = _Booking(first, books).legs()
        payload, digest = first.payload, digest or fingerprint(first)
    else:
        legs = [leg for row in rows for leg in _Booking(row, books).legs()]
        if len(rows) == 2:
            legs = _swap_amounts(legs)
        payload = _both(rows)
        digest = digest or "+".join(fingerprint(row) for row in rows)
    return NewEntry(
        first.at_us,
        first.on,
        first.kind,
        source,
        first.external_id,
        tuple(legs),
        first.note,
        payload,
        digest,
    )


def is_swap(first: ActivityRow, second: ActivityRow) -> bool:
    """Tell whether two adjacent rows are one swap: one time and account, one out and one in."""
    return (
        {first.kind, second.kind} == _SWAPS
        and first.at_us == second.at_us
        and first.account == second.account
    )


def content(row: ActivityRow) -> str:
    """Return the row's content in one form, whatever way its numbers and dates were written."""
    quantity, price, fee, amount = row.quantity, row.price, row.fee, row.amount
    return (
        f"{row.at_us}\x1f{row.account}\x1f{row.kind!s}\x1f{row.symbol}\x1f{row.currency}"
        f"\x1f{row.to_account}"
        f"\x1f{'' if quantity is None else plain(quantity)}"
        f"\x1f{'' if price is None else plain(price)}"
        f"\x1f{'' if fee is None else plain(fee)}"
        f"\x1f{'' if amount is None else plain(amount)}"
        f"{'' if row.tax is None else _of_tax(row.tax)}"
    )


def _of_tax(tax: Decimal) -> str:
    return f"\x1ftax {plain(tax)}"


def fingerprint(row: ActivityRow) -> str:
    """Return 16 hex digits that change when what the row says changes (its note apart)."""
    return hashlib.blake2b(content(row).encode(), digest_size=8).hexdigest()


def made_external_id(row: ActivityRow, occurrence: int) -> str:
    """Return a stable id for a row without one: its content's digest and its occurrence."""
    text = f"{content(row)}\x1f{row.note}"
    digest = hashlib.blake2b(text.encode(), digest_size=12).hexdigest()
    return f"row-{digest}-{occurrence}"


def gross(leg: NewLeg) -> Decimal | None:
    """Return what a leg came to before the fee, in its quote asset; `None` if it does not say."""
    if leg.amount is not None:
        return leg.amount
    if leg.unit_price is not None:
        return to_ledger(abs(leg.quantity) * leg.unit_price)
    return None


class _Booking:
    __slots__ = ("_books", "_found", "_kind", "_row")

    def __init__(self, row: ActivityRow, books: Books) -> None:
        self._row = row
        self._books = books
        self._kind = row.kind
        self._found: Account | None = None

    @property
    def _account(self) -> Account:
        """Return the account. Asked for late: a row that is refused before makes none."""
        found = self._found
        if found is None:
            found = self._found = self._books.account(self._row.account)
        return found

    def legs(self) -> list[NewLeg]:
        row = self._row
        if row.to_account and self._kind != Kind.TRANSFER_OUT:
            raise RefusedError(f"to_account is for transfer_out, not for {self._kind}")
        if not row.symbol:
            self._check_money()
            return self._money(self._currency())
        asset = self._books.asset(row.symbol, row.asset_type)
        if asset.is_fiat and self._kind not in _EXCHANGES:
            return self._money(asset)
        if self._pays_money():
            return self._named_money(asset)
        if self._kind == Kind.SPLIT:
            return [self._split(asset)]
        return self._asset(asset)

    # -- money alone -----------------------------------------------------------------------

    def _check_money(self) -> Decimal:
        row = self._row
        if self._kind in _OF_ASSETS:
            raise RefusedError(f"a {self._kind} needs a symbol")
        amount = row.amount if row.amount is not None else row.quantity
        if amount is None:
            raise RefusedError(f"a {self._kind} needs an amount")
        return amount

    def _money(self, currency: Asset) -> list[NewLeg]:
        row, amount = self._row, self._check_money()
        sign = DIRECTION.get(self._kind, 1)
        legs = [self._leg(self._account, currency, sign * amount)]
        if row.to_account:
            legs.append(self._arrival(currency, amount))
        paid_in = self._fee_currency(currency)
        return legs + self._fee_leg(paid_in, None) + self._tax_leg(paid_in, None)

    def _named_money(self, payer: Asset) -> list[NewLeg]:
        """Book money that names the asset which paid it, or for which it was charged."""
        row, currency = self._row, self._currency()
        amount = row.amount if row.amount is not None else ZERO
        if not self._account.tracks_cash:
            kept_back = (row.fee or ZERO) + (row.tax or ZERO)
            return [
                self._leg(
                    self._account,
                    payer,
                    ZERO,
                    quote_id=currency.id,
                    amount=amount,
                    fee=kept_back or None,
                    fee_asset_id=currency.id if kept_back else None,
                )
            ]
        self._books.holding(self._account.id, payer.id)
        sign = DIRECTION.get(self._kind, 1)
        leg = self._leg(self._account, currency, sign * amount, counter_asset_id=payer.id)
        return [leg, *self._fee_leg(currency, payer), *self._tax_leg(currency, payer)]

    def _pays_money(self) -> bool:
        row = self._row
        if self._kind in _NAMED_CASH:
            return row.amount is not None
        return self._kind in INCOME_KINDS and row.quantity is None and row.amount is not None

    # -- an asset --------------------------------------------------------------------------

    def _asset(self, asset: Asset) -> list[NewLeg]:
        row = self._row
        if row.tax:
            raise RefusedError(f"a {self._kind} of {row.symbol} takes a tax as part of its fee")
        if row.quantity is None:
            raise RefusedError(f"a {self._kind} of {row.symbol} needs a quantity")
        kind, currency = self._kind, self._currency()
        is_trade = kind in _TRADES
        if is_trade and asset.id == currency.id:
            raise RefusedError(f"a {kind} of {row.symbol} cannot be paid in {row.symbol}")
        says_worth = row.price is not None or row.amount is not None
        is_separate = self._fee_is_separate()
        is_charged = bool(row.fee) and not is_separate
        account = self._account
        leg = NewLeg(
            self._books.holding(account.id, asset.id),
            kind,
            row.quantity if DIRECTION.get(kind, 1) > 0 else -row.quantity,
            row.external_id,
            row.price,
            currency.id if says_worth or is_charged else None,
            row.amount if is_trade or kind in _SWAPS or row.price is None else None,
            row.fee if is_charged else None,
            currency.id if is_charged else None,
            None,
            None,
            self._picks() if row.lots else (),
        )
        legs = [leg]
        if row.to_account:
            legs.append(self._arrival(asset, row.quantity))
        if is_trade and account.tracks_cash:
            legs.append(self._settlement(leg, currency))
        if is_charged and row.fee and kind in _FEES_IN_CASH and account.tracks_cash:
            legs.append(self._cash_out(currency, row.fee))
        if is_separate:
            legs += self._fee_leg(currency, asset)
        return legs

    def _picks(self) -> tuple[tuple[LegId, Decimal], ...]:
        row = self._row
        if self._kind not in {Kind.SELL, Kind.SWAP_OUT}:
            raise RefusedError(f"lots are picked for a sale, not for a {self._kind}")
        picked = sum((quantity for _, quantity in row.lots), ZERO)
        if row.quantity is None or picked > row.quantity:
            raise RefusedError(f"the picked lots hold {plain(picked)}, more than is sold")
        if any(quantity <= 0 for _, quantity in row.lots):
            raise RefusedError("of a picked lot more than nothing is sold")
        return row.lots

    def _fee_is_separate(self) -> bool:
        """Tell whether the fee is a charge of its own: nothing was bought or sold for it."""
        return bool(self._row.fee) and self._kind in _LEAVING and self._account.tracks_cash

    def _settlement(self, leg: NewLeg, currency: Asset) -> NewLeg:
        worth, fee = gross(leg), leg.fee or ZERO
        if worth is None:
            raise RefusedError(f"a {self._kind} needs a price or an amount")
        quantity = -(worth + fee) if self._kind == Kind.BUY else worth - fee
        holding_id = self._books.holding(self._account.id, currency.id)
        return NewLeg(holding_id, Kind.SETTLEMENT, quantity, leg.external_id)

    def _cash_out(self, currency: Asset, fee: Decimal) -> NewLeg:
        """Return the cash that pays a fee which the asset's own leg already counts."""
        external_id = self._row.external_id + FEE_SUFFIX
        return self._leg(
            self._account, currency, -fee, kind=Kind.SETTLEMENT, external_id=external_id
        )

    def _split(self, asset: Asset) -> NewLeg:
        ratio = self._row.quantity
        if ratio is None or ratio <= 0:
            raise RefusedError("a split needs its ratio, new units for an old one, above zero")
        return self._leg(self._account, asset, ZERO, counter_quantity=ratio)

    def _arrival(self, asset: Asset, quantity: Decimal) -> NewLeg:
        receiver = self._books.account(self._row.to_account)
        if receiver.id == self._account.id:
            raise RefusedError("to_account is the account itself")
        return self._leg(receiver, asset, quantity, kind=Kind.TRANSFER_IN)

    # -- parts -----------------------------------------------------------------------------

    def _fee_leg(self, currency: Asset, asset: Asset | None) -> list[NewLeg]:
        if not self._row.fee:
            return []
        return [
            self._leg(
                self._account,
                currency,
                -self._row.fee,
                kind=Kind.FEE,
                external_id=self._row.external_id + FEE_SUFFIX,
                counter_asset_id=asset.id if asset else None,
            )
        ]

    def _tax_leg(self, currency: Asset, asset: Asset | None) -> list[NewLeg]:
        if not self._row.tax:
            return []
        return [
            self._leg(
                self._account,
                currency,
                -self._row.tax,
                kind=Kind.TAX,
                external_id=self._row.external_id + TAX_SUFFIX,
                counter_asset_id=asset.id if asset else None,
            )
        ]

    def _fee_currency(self, moved: Asset) -> Asset:
        return self._books.currency(self._row.currency) if self._row.currency else moved

    def _currency(self) -> Asset:
        code = self._row.currency or self._account.currency or self._books.base_currency
        return self._books.currency(code)

    def _leg(
        self,
        account: Account,
        asset: Asset,
        quantity: Decimal,
        *,
        kind: str = "",
        external_id: str = "",
        unit_price: Decimal | None = None,
        quote_id: AssetId | None = None,
        amount: Decimal | None = None,
        fee: Decimal | None = None,
        fee_asset_id: AssetId | None = None,
        counter_asset_id: AssetId | None = None,
        counter_quantity: Decimal | None = None,
        picks: tuple[tuple[LegId, Decimal], ...] = (),
    ) -> NewLeg:
        if account.closed_on is not None and self._row.on > account.closed_on:
            raise RefusedError(
                f"{account.name} was closed on {account.closed_on}",
                f'reopen it first: coffer reopen "{account.name}"',
            )
        return NewLeg(
            self._books.holding(account.id, asset.id),
            kind or self._kind,
            quantity,
            external_id or self._row.external_id,
            unit_price,
            quote_id,
            amount,
            fee,
            fee_asset_id,
            counter_asset_id,
            counter_quantity,
            picks,
        )


def _swap_amounts(legs: list[NewLeg]) -> list[NewLeg]:
    """Give both sides of a swap a worth where only one of them states it."""
    out = next((leg for leg in legs if leg.kind == Kind.SWAP_OUT), None)
    into = next((leg for leg in legs if leg.kind == Kind.SWAP_IN), None)
    if out is None or into is None:
        return legs
    given, received = gross(out), gross(into)
    if (given is None) == (received is None):
        return legs
    silent, telling = (out, into) if given is None else (into, out)
    worth = received if given is None else given
    filled = NewLeg(
        silent.holding_id,
        silent.kind,
        silent.quantity,
        silent.external_id,
        None,
        telling.quote_id,
        worth,
        silent.fee,
        silent.fee_asset_id,
        silent.counter_asset_id,
        silent.counter_quantity,
        silent.picks,
    )
    return [filled if leg is silent else leg for leg in legs]


def _both(rows: Sequence[ActivityRow]) -> str:
    return "[" + ",".join(row.payload or "{}" for row in rows) + "]"
