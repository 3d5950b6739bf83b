"""One row of Portfolio Performance, its cells read: day, kind, money, security, accounts."""

import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from app.domain.currencies import is_currency
from app.domain.errors import NotADateError
from app.domain.identity import ISIN, canonical
from app.domain.numbers import ZERO
from app.domain.times import parse_moment, start_us
from app.ports.providers import RemoteAsset
from app.providers.export_tables import TableRow
from app.providers.portfolio_performance_file.words import Type, type_of
from app.providers.qif_file.styles import Styles
from app.providers.reading import clean
from app.providers.tracker_rows import asset_of

_CODED = re.compile(r"([A-Za-z]{3})[ \u00a0]?(?=[-+0-9.,])")
_CLOCK = re.compile(r"[ T,]+([0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?)$")
_MOST_KNOWN = 20_000
_OUT = frozenset(  # of these, fees and taxes come on top
    {Type.BUY, Type.INBOUND, Type.REMOVAL, Type.INTEREST_CHARGE, Type.FEES, Type.TAXES}
)


class BadCell(ValueError):
    """A cell that cannot be read, or that another one contradicts."""

    def __init__(self, field: str, reason: str, value: str = "") -> None:
        super().__init__(reason)
        self.field, self.reason, self.value = field, reason, value


@dataclass(slots=True)
class Told:
    """What a row says. Amounts are without a sign, but for income that was taken back."""

    row: TableRow
    type: Type
    on: date
    at_us: int
    has_time: bool
    currency: str
    gross: Decimal
    fees: Decimal
    taxes: Decimal
    shares: Decimal
    asset: RemoteAsset | None
    account: str = ""
    offset: str = ""
    depot: str = ""
    offset_depot: str = ""
    note: str = ""
    balance: Decimal | None = None  # of the account after it
    payload: str = ""

    @property
    def net(self) -> Decimal:
        """What moves in the end: a purchase costs its fees on top, a sale pays them itself."""
        over = self.fees + self.taxes
        return self.gross + over if self.type in _OUT else self.gross - over


class Cells:
    """Reads the cells of one table. `fields`: what its columns are → how they are named."""

    def __init__(self, fields: dict[str, str], styles: Styles, base: str) -> None:
        self._fields, self._styles, self._base = fields, styles, base
        if "balance" in fields and "net" not in fields and "amount" in fields:
            self._fields = {**fields, "value": fields["amount"]}  # fees are in it already
            del self._fields["amount"]
        naming = ("isin", "wkn", "ticker", "name")
        self._naming = [self._fields[name] for name in naming if name in self._fields]
        self._assets: dict[tuple[str, ...], RemoteAsset | None] = {}
        self._amounts: dict[str, Decimal] = {}  # amounts recur: what was read already
        self.lacks_currency = False

    def told(self, row: TableRow) -> Told:
        """Read a row.

        Raises:
            BadCell: something of it cannot be read.
        """
        word = self._text(row, "type")
        one = type_of(word)
        if one is None:
            raise BadCell("type", "a type that cannot be booked", word)
        on, at_us, has_time = self._when(row)
        currency, gross, fees, taxes = self._money(row, one)
        return Told(
            row,
            one,
            on,
            at_us,
            has_time,
            currency,
            gross,
            fees,
            taxes,
            abs(self._number(row, "shares")[1] or ZERO),
            self._asset(row),
            self._text(row, "account"),
            self._text(row, "offset"),
            self._text(row, "depot"),
            self._text(row, "offset_depot"),
            self._text(row, "note"),
            self._number(row, "balance")[1],
            row.payload(),
        )

    def _text(self, row: TableRow, field: str) -> str:
        name = self._fields.get(field)
        text = row.cells[name] if name is not None else ""
        return clean(text) if text else ""

    def _number(self, row: TableRow, field: str) -> tuple[str, Decimal | None]:
        """Return a currency that stands before an amount, and the amount."""
        text = self._text(row, field)
        if not text:
            return "", None
        code, coded = "", _CODED.match(text) if text[0].isalpha() else None
        if coded:
            code, text = coded[1].upper(), text[coded.end() :]
        known = self._amounts.get(text)
        if known is not None:
            return code, known
        try:
            value = self._styles.amount(text)
        except ValueError as error:
            raise BadCell(field, f"no number: {error}", text) from error
        if len(self._amounts) < _MOST_KNOWN:
            self._amounts[text] = value
        return code, value

    def _when(self, row: TableRow) -> tuple[date, int, bool]:
        text = self._text(row, "date")
        if not text:
            raise BadCell("date", "the row has no date")
        clock = _CLOCK.search(text)
        hours = clock[1] if clock else self._text(row, "time")
        try:
            on = self._styles.day(text[: clock.start()] if clock else text)
            at_us = start_us(on)
            if hours and hours.strip("0:"):
                at_us = parse_moment(f"{on.isoformat()} {hours.zfill(5)}")[0]
        except (ValueError, NotADateError) as error:
            raise BadCell("date", f"no date: {error}", text) from error
        return on, at_us, at_us != start_us(on)

    def _money(self, row: TableRow, one: Type) -> tuple[str, Decimal, Decimal, Decimal]:
        """Return the currency, and the amount before fees and taxes, and these."""
        amounts = {name: self._number(row, name) for name in ("value", "net", "amount")}
        fee_code, fees = self._number(row, "fees")
        tax_code, taxes = self._number(row, "taxes")
        stated = self._text(row, "currency").upper()
        codes = {code for code, _ in (*amounts.values(), (fee_code, fees), (tax_code, taxes))}
        codes = {code for code in (*codes, stated) if code}
        if len(codes) > 1:
            raise BadCell("currency", "amounts of one row in several currencies", min(codes))
        code = next(iter(codes), self._base)
        if code and not is_currency(code):
            raise BadCell("currency", "no currency (ISO 4217)", code)
        self.lacks_currency |= not code
        fee, tax = abs(fees or ZERO), abs(taxes or ZERO)
        over = fee + tax if one in _OUT else -fee - tax
        net, gross = amounts["value"][1], amounts["amount"][1]
        if net is None:
            net = amounts["net"][1]
        if net is None and gross is None:
            raise BadCell("value", "the row has no amount")
        if net is None:
            net = (gross or ZERO) if one in _WITH_SIGN else abs(gross or ZERO)
            net += over
        elif one not in _WITH_SIGN:
            net = abs(net)
        if gross is not None and abs(gross) != abs(net - over):
            reason = "the amount, its fees and taxes do not come to the net value"
            raise BadCell("net", reason, str(net))
        return code, net - over, fee, tax

    def _asset(self, row: TableRow) -> RemoteAsset | None:
        raw = tuple([row.cells[name] for name in self._naming])
        if raw not in self._assets:
            names = (self._text(row, name) for name in ("isin", "wkn", "ticker", "name"))
            self._assets[raw] = _security(*names)
        return self._assets[raw]


_WITH_SIGN = frozenset({Type.DIVIDEND, Type.INTEREST})


def _security(isin: str, wkn: str, ticker: str, name: str) -> RemoteAsset | None:
    """Return a security by the best of its names; `None` where the row names none."""
    own = canonical(ISIN, isin.upper())
    symbol = ticker or own or wkn or isin or name
    if not symbol:
        return None
    found = asset_of(symbol, "YAHOO", name=name, isin=own)
    if own or not wkn:
        return found
    return RemoteAsset(found.symbol, found.type, name=name, own_id=f"WKN:{wkn.upper()}")
