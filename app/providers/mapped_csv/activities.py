"""From a row to an activity: which kind, which way, how much."""

from collections.abc import Sequence
from decimal import Decimal

from app.domain.activities import ActivityRow
from app.domain.kinds import CHARGE_KINDS, INCOME_KINDS, Kind
from app.domain.mapped.kind_words import direction_of, kind_of
from app.domain.mapped.maps import BY_SIGN, SKIP, FileMap
from app.domain.mapped.meanings import Meaning
from app.domain.numbers import ONE, ZERO
from app.domain.trading.execution_symbols import in_whole_units
from app.providers.coffer_csv.fields import FieldError
from app.providers.coffer_csv.fields import currency as as_currency
from app.providers.coffer_csv.kind_rules import check
from app.providers.mapped_csv.columns import Columns
from app.providers.mapped_csv.money import checked_amount

_TRADES = frozenset({Kind.BUY, Kind.SELL})
_EXCHANGES = _TRADES | {Kind.SWAP_IN, Kind.SWAP_OUT}
# Kinds of money: brokers write beside them how many units paid, and how much each.
_PAYMENTS = frozenset({Kind.DIVIDEND, Kind.INTEREST}) | CHARGE_KINDS
_OUT = frozenset({Kind.WITHDRAW, Kind.TRANSFER_OUT, Kind.SWAP_OUT}) | CHARGE_KINDS
_TURNED: dict[str, Kind] = {  # what a kind is where the sign says otherwise
    Kind.DEPOSIT: Kind.WITHDRAW, Kind.WITHDRAW: Kind.DEPOSIT,
    Kind.TRANSFER_IN: Kind.TRANSFER_OUT, Kind.TRANSFER_OUT: Kind.TRANSFER_IN,
    Kind.INTEREST: Kind.INTEREST_CHARGE, Kind.INTEREST_CHARGE: Kind.INTEREST,
    Kind.SWAP_IN: Kind.SWAP_OUT, Kind.SWAP_OUT: Kind.SWAP_IN,
}  # fmt: skip
_CASH = frozenset({Kind.DEPOSIT, Kind.WITHDRAW})
_UNKNOWN = "nobody knows what this word means"


class Activities:
    """Makes activities of the rows of one file."""

    def __init__(self, columns: Columns) -> None:
        self._columns = columns
        self._map: FileMap = columns.map
        self._kinds = {word.strip().casefold(): kind for word, kind in self._map.kinds}
        self._names_assets = bool(self._map.symbol) or columns.has(
            Meaning.SYMBOL, Meaning.ISIN, Meaning.QUANTITY
        )
        self._has_worth = columns.has(
            Meaning.PRICE, Meaning.AMOUNT, Meaning.DEBIT, Meaning.CREDIT
        )  # else a movement of units is a transfer, no trade

    def kind_of_word(self, word: str) -> str:
        """Return what a word of the kind column is taken for; "": nobody knows."""
        if not word:
            return self._map.kind
        own = self._kinds.get(word.casefold())
        if own is not None:
            return own
        known = kind_of(word)
        if not known and len(word) <= 3 and direction_of(word) and self._columns.money.is_signed:
            known = BY_SIGN  # a code such as D and C
        return known or self._map.kind

    def said_by(self, word: str) -> str:
        """Return what a word comes to: in files of money alone the sign says what it does not."""
        known = self.kind_of_word(word)
        is_settled = bool(known) or self._names_assets or not self._columns.money.is_signed
        return known if is_settled else BY_SIGN

    def read(self, line: int, row: Sequence[str]) -> ActivityRow | str:
        """Return the activity of a row, or the word for which it is passed over.

        Raises:
            FieldError: it cannot be taken; the error names the column.
        """
        columns = self._columns
        kind, word = self._kind(row)
        if kind == SKIP:
            return word[:60]
        when, account = columns.when(row), columns.account(row)
        quantity, amount = columns.number(row, Meaning.QUANTITY), columns.amount(row)
        price, unit = columns.price(row)
        stated = columns.currency(row) or unit
        asset = columns.asset(row, stated, by_name=bool(quantity))
        quote, symbol = asset.quote or stated, asset.symbol
        if asset.is_money and kind not in _EXCHANGES:
            amount = quantity if amount is None else amount
            quantity, quote, symbol = None, symbol, ""
        if kind in _PAYMENTS and amount is None and quantity and price:
            amount = quantity * price
        if kind in _PAYMENTS and amount is not None:
            quantity = None
        if amount is not None and (not symbol or (not quantity and kind not in _EXCHANGES)):
            quantity = None  # many files fill what they do not use with zeros and ones
        kind = self._settled(word, kind, symbol, quantity, amount)
        if quantity is None and kind in _CASH:
            symbol = ""
        fee, tax = columns.money.charges(row)
        quote = self._fee_quote(row, kind, quote, fee, has_worth=bool(price or amount))
        scale, whole = in_whole_units(ONE, quote)  # prices in pence
        if kind in INCOME_KINDS and quantity is None:
            total, price = self._of_money(kind, amount, fee + tax), None
        else:  # a tax on a trade is part of what it cost
            fee, tax = fee + tax, ZERO
            price = None if price is None else abs(price) * scale
            if quantity is None and kind not in _EXCHANGES:
                total, price = self._of_money(kind, amount, fee), None
            else:
                total = self._of_asset(kind, quantity, price, amount, fee)
        units = None if quantity is None else abs(quantity)
        made = asset.type if symbol else ""
        to = columns.account(row, Meaning.TO_ACCOUNT) if kind == Kind.TRANSFER_OUT else ""
        units = check(kind, symbol, made, units, price, total, account, to)
        return ActivityRow(
            when.at_us,
            when.on,
            account,
            str(kind),
            symbol,
            made,
            units,
            price,
            as_currency(whole, columns.name_of(Meaning.CURRENCY)),
            fee or None,
            total,
            to,
            columns.external_id(row),
            columns.note(row),
            when.has_time,
            line,
            columns.payload(row),
            tax=tax or None,
        )

    def _fee_quote(
        self, row: Sequence[str], kind: str, quote: str, fee: Decimal, *, has_worth: bool
    ) -> str:
        """Return the currency of a row: that of its fee where nothing else is in money.

        Raises:
            FieldError: price and fee are in different currencies.
        """
        own = self._columns.fee_currency(row)
        if not fee or own in {"", quote}:
            return quote
        if has_worth or kind in _EXCHANGES:
            raise FieldError(
                self._columns.name_of(Meaning.FEE_CURRENCY),
                f"the fee is in {own}, the price in {quote or 'another currency'}: "
                "such rows are read as executions",
            )
        return own

    # -- which kind ------------------------------------------------------------------------

    def _kind(self, row: Sequence[str]) -> tuple[str, str]:
        """Return what the words of a row are taken for, and the word that says so."""
        words = self._columns.kinds(row)
        if not words:
            return self._map.kind, ""
        found = [(self.kind_of_word(word), word) for word in words]
        told = [one for one in found if one[0] not in {"", BY_SIGN}]
        return (told or [one for one in found if one[0]] or found)[0]

    def _settled(
        self,
        word: str,
        kind: str,
        symbol: str,
        quantity: Decimal | None,
        amount: Decimal | None,
    ) -> str:
        """Return the kind of a row: what its word leaves open, its sign decides.

        Raises:
            FieldError: nobody knows the word, and no sign tells.
        """
        if kind in _TRADES and not symbol and quantity is None and not self._names_assets:
            kind = BY_SIGN  # a bank's "purchase" moves money alone
        if kind in _TRADES or kind == Kind.SPLIT:
            return kind
        size = quantity if quantity is not None else amount
        is_signed = self._columns.money.is_signed or (quantity is not None and quantity < 0)
        if kind in {"", BY_SIGN}:
            return self._by_sign(
                word, kind, symbol, size, quantity is not None, is_signed=is_signed
            )
        if is_signed and size and kind in _TURNED and (size > 0) == (kind in _OUT):
            return _TURNED[kind]
        return kind

    def _by_sign(
        self,
        word: str,
        kind: str,
        symbol: str,
        size: Decimal | None,
        has_units: bool,
        *,
        is_signed: bool,
    ) -> str:
        columns = self._columns
        if word and ((not kind and (has_units or self._names_assets)) or not is_signed):
            raise FieldError(columns.name_of(Meaning.KIND), _UNKNOWN, word)
        if size is None:
            raise FieldError(columns.name_of(Meaning.AMOUNT), "empty")
        if symbol and has_units:
            into, out = (Kind.BUY, Kind.SELL) if self._has_worth else _MOVED
            return into if size > 0 else out
        return Kind.DEPOSIT if size >= 0 else Kind.WITHDRAW

    # -- how much --------------------------------------------------------------------------

    def _of_money(self, kind: str, amount: Decimal | None, charged: Decimal) -> Decimal | None:
        """Return the amount of a row of money, below zero only where it takes another back."""
        if amount is None:
            return None
        money = self._columns.money
        total = abs(amount)
        if money.is_signed and (
            (kind in INCOME_KINDS and amount < 0) or (kind in CHARGE_KINDS and amount > 0)
        ):
            return -total
        if money.is_net and charged:
            return total + charged if kind in INCOME_KINDS else total - charged
        return total

    def _of_asset(
        self,
        kind: str,
        quantity: Decimal | None,
        price: Decimal | None,
        amount: Decimal | None,
        charged: Decimal,
    ) -> Decimal | None:
        """Return what a row of an asset came to before the fee, where that can be told."""
        if amount is None or kind == Kind.SPLIT:
            return None
        total = abs(amount)
        if self._columns.money.is_net and kind in _TRADES:
            total = total - charged if kind == Kind.BUY else total + charged
        if kind not in _EXCHANGES:
            return total if price is None and total else None
        column = self._columns.name_of(Meaning.AMOUNT)
        return checked_amount(abs(quantity or ZERO), price, total, amount, column)


_MOVED = (Kind.TRANSFER_IN, Kind.TRANSFER_OUT)
