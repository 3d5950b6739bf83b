"""Accounts as an OFX 2.2 file: rows, positions and balances of what counts in totals.

Accounts that hold money alone are bank or card statements, one a currency; all others are
investment statements. Ids are those of the ledger's legs, so that a file written again says the
same rows. Formulas of totals: OFX 2.2, 13.9.2.4 (TOTAL is units × price, fees included).
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from itertools import groupby
from typing import NamedTuple
from xml.sax.saxutils import escape

from app.domain.accounts import Account
from app.domain.assets import Asset, AssetType
from app.domain.ids import AccountId, AssetId, EntryId
from app.domain.journals.names import Unique, one_line
from app.domain.kinds import DIRECTION, INCOME_KINDS, Kind
from app.domain.ledger import LegRecord
from app.domain.numbers import ZERO, plain, to_ledger
from app.ports.progress import Progress
from app.ports.storage import UnitOfWork
from app.services.exporting.journal import symbols_of
from app.services.registry import Registry
from app.services.reports import HoldingLine, HoldingsReport

NOTES = 2_000
_NAME, _MEMO, _SYMBOL = 32, 255, 32  # characters that OFX allows
_CARDS = frozenset({"credit"})
_BANK_TYPES = {"savings": "SAVINGS", "money_market": "MONEYMRKT", "cd": "CD"}
_MONEY_TYPES = {
    Kind.INTEREST: "INT", Kind.DIVIDEND: "DIV", Kind.FEE: "FEE", Kind.INTEREST_CHARGE: "INT",
    Kind.TRANSFER_IN: "XFER", Kind.TRANSFER_OUT: "XFER",
}  # fmt: skip
_INCOME_TYPES = {Kind.DIVIDEND: "DIV", Kind.INTEREST: "INTEREST"}
_TRADES = frozenset({Kind.BUY, Kind.SELL, Kind.SWAP_IN, Kind.SWAP_OUT})


class Tag(NamedTuple):
    """An element: its name and its text, or its parts."""

    name: str
    inner: "str | Sequence[Tag]"

    def lines(self, depth: int = 0) -> Iterator[str]:
        pad = " " * depth
        if isinstance(self.inner, str):
            yield f"{pad}<{self.name}>{escape(self.inner)}</{self.name}>"
            return
        yield f"{pad}<{self.name}>"
        for one in self.inner:
            yield from one.lines(depth + 1)
        yield f"{pad}</{self.name}>"


def ofx_lines(
    unit: UnitOfWork,
    report: HoldingsReport,
    first: date | None,
    made_at: datetime,
    steps: Progress,
) -> Iterator[str]:
    """Give the lines of an OFX file of the holdings of a report, from a day on to its day."""
    books = _Books(unit, report, first, steps)
    yield '<?xml version="1.0" encoding="UTF-8"?>'
    yield (
        '<?OFX OFXHEADER="200" VERSION="220" SECURITY="NONE" OLDFILEUID="NONE" NEWFILEUID="NONE"?>'
    )
    yield "<OFX>"
    stamp = made_at.strftime("%Y%m%d%H%M%S")
    yield from Tag(
        "SIGNONMSGSRSV1",
        [Tag("SONRS", [_OK, Tag("DTSERVER", stamp), Tag("LANGUAGE", "ENG")])],
    ).lines(1)
    yield from _set("BANKMSGSRSV1", books.bank())
    yield from _set("CREDITCARDMSGSRSV1", books.cards())
    yield from _set("INVSTMTMSGSRSV1", books.investments())
    yield from _set("SECLISTMSGSRSV1", [Tag("SECLIST", books.securities())])
    yield "</OFX>"


_OK = Tag("STATUS", [Tag("CODE", "0"), Tag("SEVERITY", "INFO")])


def _set(name: str, parts: Iterable[Tag]) -> Iterator[str]:
    is_open = False
    for part in parts:
        if not part.inner:
            continue
        if not is_open:
            yield f" <{name}>"
            is_open = True
        yield from part.lines(2)
    if is_open:
        yield f" </{name}>"


class _Books:
    """The accounts of a report with their legs, within one reading unit."""

    def __init__(
        self, unit: UnitOfWork, report: HoldingsReport, first: date | None, steps: Progress
    ) -> None:
        self._unit, self._report, self._steps = unit, report, steps
        registry = Registry(unit, "", may_create=False)
        self._assets: Mapping[AssetId, Asset] = registry.assets
        self._symbols = symbols_of(registry, report.lines)
        self._base = report.base_currency
        self._lines: dict[AccountId, list[HoldingLine]] = {}
        for line in report.lines:
            if line.is_counted:
                self._lines.setdefault(line.account_id, []).append(line)
        self._accounts = [one for one in registry.accounts.values() if one.id in self._lines]
        counted = {line.holding_id for lines in self._lines.values() for line in lines}
        self._first = first
        begin = first.toordinal() if first is not None else 0
        self._legs: dict[AccountId, list[LegRecord]] = {one.id: [] for one in self._accounts}
        for leg in unit.ledger.legs():
            if leg.holding_id in counted and begin <= leg.day <= report.as_of.toordinal():
                self._legs[leg.account_id].append(leg)
        self._used: set[AssetId] = set()
        self._ids = Unique(lambda symbol: one_line(symbol, _SYMBOL) or "?", _SYMBOL)

    # -- money -----------------------------------------------------------------------------------

    def bank(self) -> Iterator[Tag]:
        """Give the statements of accounts that hold money alone."""
        for account in self._accounts:
            if self._is_money(account) and account.type not in _CARDS:
                for currency, id_, inner in self._statements(account):
                    kind = _BANK_TYPES.get(account.subtype, "CHECKING")
                    source = [Tag("BANKID", "COFFER"), Tag("ACCTID", id_), Tag("ACCTTYPE", kind)]
                    parts = [Tag("CURDEF", currency), Tag("BANKACCTFROM", source), *inner]
                    yield Tag("STMTTRNRS", [Tag("TRNUID", "0"), _OK, Tag("STMTRS", parts)])

    def cards(self) -> Iterator[Tag]:
        """Give the statements of cards."""
        for account in self._accounts:
            if self._is_money(account) and account.type in _CARDS:
                for currency, id_, inner in self._statements(account):
                    parts = [
                        Tag("CURDEF", currency),
                        Tag("CCACCTFROM", [Tag("ACCTID", id_)]),
                        *inner,
                    ]
                    yield Tag("CCSTMTTRNRS", [Tag("TRNUID", "0"), _OK, Tag("CCSTMTRS", parts)])

    def _is_money(self, account: Account) -> bool:
        return all(self._assets[one.asset_id].is_fiat for one in self._lines[account.id])

    def _statements(self, account: Account) -> Iterator[tuple[str, str, list[Tag]]]:
        lines = self._lines[account.id]
        for line in lines:
            legs = [one for one in self._legs[account.id] if one.holding_id == line.holding_id]
            id_ = _id(account) + (f"-{line.symbol}" if len(lines) > 1 else "")
            rows = list(self._money_rows(legs))
            balance = Tag(
                "LEDGERBAL",
                [Tag("BALAMT", plain(line.quantity or ZERO)), Tag("DTASOF", self._as_of)],
            )
            yield line.symbol, id_, [Tag("BANKTRANLIST", [*self._span(legs), *rows]), balance]

    def _money_rows(self, legs: Sequence[LegRecord]) -> Iterator[Tag]:
        notes = self._notes(legs)
        for leg in legs:
            if leg.quantity:
                yield Tag("STMTTRN", _money_row(leg, notes[leg.entry_id]))

    # -- investments -----------------------------------------------------------------------------

    def investments(self) -> Iterator[Tag]:
        """Give the statements of all other accounts."""
        for account in self._accounts:
            if self._is_money(account):
                continue
            currency = account.currency or self._base
            legs = self._legs[account.id]
            notes = self._notes(legs)
            rows: list[Tag] = []
            for _, group in groupby(legs, key=lambda leg: leg.entry_id):
                rows += self._event(list(group), notes, currency)
            lines = self._lines[account.id]
            positions = [
                self._position(one)
                for one in lines
                if not self._assets[one.asset_id].is_fiat and one.quantity
            ]
            cash = {one.symbol: one.quantity or ZERO for one in lines if one.is_cash}
            balances = [
                Tag("AVAILCASH", plain(cash.get(currency, ZERO))),
                Tag("MARGINBALANCE", "0"),
                Tag("SHORTBALANCE", "0"),
                Tag("BALLIST", [_balance(one, cash[one], self._as_of) for one in sorted(cash)]),
            ]
            inner = [
                Tag("DTASOF", self._as_of),
                Tag("CURDEF", currency),
                Tag("INVACCTFROM", [Tag("BROKERID", "COFFER"), Tag("ACCTID", _id(account))]),
                Tag("INVTRANLIST", [*self._span(legs), *rows]),
            ]
            if positions:
                inner.append(Tag("INVPOSLIST", positions))
            inner.append(Tag("INVBAL", balances if cash else balances[:3]))
            yield Tag("INVSTMTTRNRS", [Tag("TRNUID", "0"), _OK, Tag("INVSTMTRS", inner)])

    def _event(
        self, legs: Sequence[LegRecord], notes: Mapping[EntryId, str], currency: str
    ) -> Iterator[Tag]:
        trade, paid = self._settled(legs)
        for leg in legs:
            note = notes[leg.entry_id]
            if leg is paid or (not leg.quantity and leg.kind != Kind.SPLIT):
                continue  # the trade's own total says it
            if leg is trade and paid is not None:
                self._used.add(leg.asset_id)
                yield self._trade(leg, paid, note, currency)
            elif self._assets[leg.asset_id].is_fiat:
                yield self._cash(leg, note, currency)
            else:
                self._used.add(leg.asset_id)
                yield self._units(leg, note)

    def _settled(self, legs: Sequence[LegRecord]) -> tuple[LegRecord | None, LegRecord | None]:
        """Return a trade and the money that it moved here; none where they are not one pair.

        A row of a trade moves its TOTAL: what was paid elsewhere, or together with another trade,
        goes out as units and money apart.
        """
        fiat = {one: self._assets[one].is_fiat for one in {leg.asset_id for leg in legs}}
        trades = [
            leg for leg in legs if leg.kind in _TRADES and not fiat[leg.asset_id] and leg.quantity
        ]
        paid = [leg for leg in legs if leg.kind == Kind.SETTLEMENT and fiat[leg.asset_id]]
        if len(trades) != 1 or len(paid) != 1:
            return None, None
        trade, money = trades[0], paid[0]
        is_one = money.asset_id == trade.quote_id and _worth(trade) is not None
        if not is_one or not money.quantity or (money.quantity > 0) == (trade.quantity > 0):
            return None, None
        return trade, money

    def _cash(self, leg: LegRecord, note: str, currency: str) -> Tag:
        payer = leg.counter_asset_id
        own = self._assets[leg.asset_id].symbol
        if leg.kind in _INCOME_TYPES and payer is not None and leg.quantity > 0:
            self._used.add(payer)
            parts = [
                self._transaction(leg, note),
                self._security(payer),
                Tag("INCOMETYPE", _INCOME_TYPES[Kind(leg.kind)]),
                Tag("TOTAL", plain(leg.quantity)),
                *_SUBACCOUNTS,
            ]
            return Tag("INCOME", [*parts, *_currency(own, currency)])
        row = [*_money_row(leg, note), *_currency(own, currency)]
        return Tag("INVBANKTRAN", [Tag("STMTTRN", row), Tag("SUBACCTFUND", "CASH")])

    def _trade(self, leg: LegRecord, paid: LegRecord, note: str, currency: str) -> Tag:
        is_stock = self._assets[leg.asset_id].type == AssetType.PUBLIC_STOCK
        word = "BUY" if leg.quantity > 0 else "SELL"
        fee = leg.fee if leg.fee and leg.fee_asset_id == leg.quote_id else ZERO
        price = leg.unit_price
        if price is None:
            price = to_ledger((_worth(leg) or ZERO) / abs(leg.quantity))
        inner = [self._transaction(leg, note), self._security(leg.asset_id)]
        inner += [Tag("UNITS", plain(leg.quantity)), Tag("UNITPRICE", plain(price))]
        inner += [Tag("COMMISSION", plain(fee))] if fee else []
        inner += [Tag("TOTAL", plain(paid.quantity))]
        inner += _currency(self._symbols[paid.asset_id], currency)
        kind = "STOCK" if is_stock else "OTHER"
        parts = [Tag(f"INV{word}", [*inner, *_SUBACCOUNTS])]
        parts += [Tag(f"{word}TYPE", word)] if is_stock else []
        return Tag(f"{word}{kind}", parts)

    def _units(self, leg: LegRecord, note: str) -> Tag:
        head = [self._transaction(leg, note), self._security(leg.asset_id)]
        if leg.kind == Kind.SPLIT and leg.counter_quantity:
            ratio = leg.counter_quantity.as_integer_ratio()
            return Tag(
                "SPLIT",
                [
                    *head, Tag("SUBACCTSEC", "CASH"), Tag("OLDUNITS", "0"), Tag("NEWUNITS", "0"),
                    Tag("NUMERATOR", str(ratio[0])), Tag("DENOMINATOR", str(ratio[1])),
                ],
            )  # fmt: skip
        worth = _worth(leg)
        parts = [
            *head,
            Tag("SUBACCTSEC", "CASH"),
            Tag("UNITS", plain(leg.quantity)),
            Tag("TFERACTION", "IN" if leg.quantity > 0 else "OUT"),
            Tag("POSTYPE", "LONG"),
        ]
        if worth is not None and leg.quantity and leg.quote_id is not None:
            parts.append(Tag("UNITPRICE", plain(to_ledger(worth / abs(leg.quantity)))))
        return Tag("TRANSFER", parts)

    def _position(self, line: HoldingLine) -> Tag:
        self._used.add(line.asset_id)
        asset = self._assets[line.asset_id]
        quantity = line.quantity or ZERO
        price = line.price.price if line.price is not None else ZERO
        at = line.price.at.strftime("%Y%m%d%H%M%S") if line.price is not None else self._as_of
        parts = [
            self._security(line.asset_id),
            Tag("HELDINACCT", "CASH"),
            Tag("POSTYPE", "LONG" if quantity >= 0 else "SHORT"),
            Tag("UNITS", plain(quantity)),
            Tag("UNITPRICE", plain(price)),
            Tag("MKTVAL", plain(to_ledger(quantity * price))),
            Tag("DTPRICEASOF", at),
        ]
        if line.price is not None:
            parts += _currency(line.price.currency, "")
        kind = "STOCK" if asset.type == AssetType.PUBLIC_STOCK else "OTHER"
        return Tag(f"POS{kind}", [Tag("INVPOS", parts)])

    def securities(self) -> list[Tag]:
        """Return the securities that were named; after all else was given."""
        return [self._info(one) for one in sorted(self._used)]

    def _info(self, asset_id: AssetId) -> Tag:
        asset = self._assets[asset_id]
        inner = [
            self._security(asset_id),
            Tag("SECNAME", one_line(asset.name or asset.symbol, 120) or "?"),
            Tag("TICKER", self._ids.of(self._symbols[asset_id])),
        ]
        kind = "STOCK" if asset.type == AssetType.PUBLIC_STOCK else "OTHER"
        return Tag(f"{kind}INFO", [Tag("SECINFO", inner)])

    def _security(self, asset_id: AssetId) -> Tag:
        own = self._ids.of(self._symbols[asset_id])
        return Tag("SECID", [Tag("UNIQUEID", own), Tag("UNIQUEIDTYPE", "OTHER")])

    # -- both ------------------------------------------------------------------------------------

    def _transaction(self, leg: LegRecord, note: str) -> Tag:
        parts = [Tag("FITID", str(leg.leg_id)), Tag("DTTRADE", _day(leg))]
        if note:
            parts.append(Tag("MEMO", note[:_MEMO]))
        return Tag("INVTRAN", parts)

    def _notes(self, legs: Sequence[LegRecord]) -> dict[EntryId, str]:
        ids = list(dict.fromkeys(leg.entry_id for leg in legs))
        found: dict[EntryId, str] = {}
        for start in range(0, len(ids), NOTES):
            self._steps.step(start, len(ids), "entries")
            part = self._unit.ledger.entries_by_id(ids[start : start + NOTES])
            found |= {one.id: one_line(one.note) for one in part}
        return found

    def _span(self, legs: Sequence[LegRecord]) -> list[Tag]:
        first = self._first
        if first is None:
            days = [leg.day for leg in legs]
            first = date.fromordinal(min(days)) if days else self._report.as_of
        return [Tag("DTSTART", f"{first:%Y%m%d}"), Tag("DTEND", self._as_of)]

    @property
    def _as_of(self) -> str:
        return f"{self._report.as_of:%Y%m%d}"


_SUBACCOUNTS = (Tag("SUBACCTSEC", "CASH"), Tag("SUBACCTFUND", "CASH"))


def _id(account: Account) -> str:
    return f"COFFER-{account.id}"


def _day(leg: LegRecord) -> str:
    return f"{date.fromordinal(leg.day):%Y%m%d}"


def _money_row(leg: LegRecord, note: str) -> list[Tag]:
    kind = _MONEY_TYPES.get(Kind(leg.kind) if leg.kind in DIRECTION else Kind.UNKNOWN)
    if kind is None or (leg.kind in INCOME_KINDS and leg.quantity < 0):
        kind = "CREDIT" if leg.quantity > 0 else "DEBIT"
    row = [
        Tag("TRNTYPE", kind),
        Tag("DTPOSTED", _day(leg)),
        Tag("TRNAMT", plain(leg.quantity)),
        Tag("FITID", str(leg.leg_id)),
        Tag("NAME", (note or leg.kind.replace("_", " "))[:_NAME].strip()),
    ]
    if len(note) > _NAME:
        row.append(Tag("MEMO", note[:_MEMO]))
    return row


def _worth(leg: LegRecord) -> Decimal | None:
    if leg.amount is not None:
        return leg.amount
    return None if leg.unit_price is None else to_ledger(abs(leg.quantity) * leg.unit_price)


def _currency(own: str, usual: str) -> list[Tag]:
    """Return the currency of a row where it is another than that of its statement."""
    if own == usual:
        return []
    return [Tag("CURRENCY", [Tag("CURRATE", "1"), Tag("CURSYM", own)])]


def _balance(currency: str, amount: Decimal, as_of: str) -> Tag:
    return Tag(
        "BAL",
        [
            Tag("NAME", f"Cash {currency}"), Tag("DESC", f"Cash in {currency}"),
            Tag("BALTYPE", "DOLLAR"), Tag("VALUE", plain(amount)), Tag("DTASOF", as_of),
            *_currency(currency, ""),
        ],
    )  # fmt: skip
