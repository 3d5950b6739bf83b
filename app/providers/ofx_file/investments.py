"""Statements of brokers: trades, income, moves, positions and cash.

Money moves by TOTAL, as OFX has it; commissions, fees, loads and taxes are parts of it. Prices of
bonds are in percent, those of options for one share; here a price is that of one unit.
Source: OFX 2.3, chapter 13.
"""

from collections.abc import Callable, Iterator
from decimal import Decimal

from app.domain.currencies import is_currency
from app.domain.kinds import Kind
from app.domain.numbers import ZERO, to_ledger
from app.domain.times import end_us, start_us
from app.ports.importers import StatedPart
from app.ports.providers import RemoteBalance
from app.providers.ofx_file.bank import Statement, money_made, stated, words_of
from app.providers.ofx_file.markup import TRADES, Element
from app.providers.ofx_file.rows import (
    BadRow,
    Made,
    Reading,
    cash_kind,
    check_once,
    currency_in,
    day_in,
    id_in,
    maybe_day,
    money,
)
from app.providers.ofx_file.securities import Securities, Security
from app.providers.trade_sums import gross_of

_COSTS = ("COMMISSION", "TAXES", "FEES", "LOAD", "PENALTY")
_WITHHELD = ("WITHHOLDING", "STATEWITHHOLDING")
_ONCE = (
    "UNITS",
    "TOTAL",
    "UNITPRICE",
    "FITID",
    "DTTRADE",
    "INVBUY",
    "INVSELL",
    "INVTRAN",
    "STMTTRN",
)
_WITHIN = {"JRNLFUND": "moves within the account", "JRNLSEC": "moves within the account"}


class Investments:
    """Reads one statement of a broker."""

    def __init__(self, reading: Reading, one: Statement, part: int, securities: Securities) -> None:
        self._reading, self._one, self._part = reading, one, part
        self._securities = securities
        self._way: dict[str, Callable[[Element, Element], list[Made]]] = {
            "INCOME": self._income,
            "INVEXPENSE": self._expense,
            "MARGININTEREST": self._margin,
            "REINVEST": self._reinvested,
            "RETOFCAP": self._capital,
            "SPLIT": self._split,
            "TRANSFER": self._transfer,
            "CLOSUREOPT": self._closure,
        }

    def read(self) -> StatedPart:
        reading, lists = self._reading, list(self._one.element.all("INVTRANLIST"))
        rows = [row for listed in lists for row in listed.children if row.tag in TRADES]
        others = {
            row.tag
            for listed in lists
            for row in listed.children
            if row.children and row.tag not in TRADES
        }
        for tag in sorted(others):
            reading.note(f"Rows of the type {tag} are not known and were left out.")
        taken_back = self._taken_back(rows)
        for row in rows:
            reading.begin(row)
            try:
                self._read_row(row, taken_back)
            except BadRow as error:
                reading.bad(error)
        outside = sum(1 for row in rows if _fund_of(row) == "OTHER")
        if outside and self.holds_cash:
            reading.note(
                f"{outside} rows were paid from or to money outside the account's cash "
                "(SUBACCTFUND OTHER)."
            )
        return stated(reading, self._one, "INVTRANLIST")

    @property
    def holds_cash(self) -> bool:
        """Tell whether the account has money of its own: not where all of it is elsewhere."""
        element = self._one.element
        balance = element.one("INVBAL")
        if balance is not None and balance.value("AVAILCASH"):
            return True
        rows = [row for listed in element.all("INVTRANLIST") for row in listed.children]
        funds = {_fund_of(row) for row in rows if row.tag in TRADES}
        return "OTHER" not in funds or funds != {"OTHER"}

    def _taken_back(self, rows: list[Element]) -> set[str]:
        """Return the ids of rows that others of the file take back, and of those that do."""
        known = {row.one("INVTRAN") or _base(row).one("INVTRAN"): row for row in rows}
        ids = {tran.value("FITID") for tran in known if tran is not None}
        found: set[str] = set()
        for tran in known:
            if tran is not None and tran.value("REVERSALFITID") in ids - {""}:
                found |= {tran.value("REVERSALFITID"), tran.value("FITID")}
        return found

    def _read_row(self, row: Element, taken_back: set[str]) -> None:
        reading, statement = self._reading, self._one
        check_once(row, *_ONCE)
        if row.tag == "INVBANKTRAN":
            self._money_row(row)
            return
        base = _base(row)
        check_once(base, *_ONCE)
        tran = base.one("INVTRAN") or row.one("INVTRAN")
        if tran is None:
            raise BadRow("INVTRAN", "it has neither a day nor an id")
        check_once(tran, *_ONCE)
        on, own_id = day_in(tran, "DTTRADE"), id_in(tran, "FITID")
        if own_id in taken_back:
            reading.passed["rows taken back"] += 1
            return
        if row.tag in _WITHIN:
            reading.passed[_WITHIN[row.tag]] += 1
            return
        made = self._made(row, base)
        currency = currency_in(base, statement.currency)
        words = [tran.value("MEMO")]
        reading.add(row, statement.account.id, self._part, on, own_id, currency, made, words=words)

    def _money_row(self, row: Element) -> None:
        inner = row.one("STMTTRN")
        if inner is None:
            raise BadRow("STMTTRN", "it is empty")
        check_once(inner, "TRNTYPE", "DTPOSTED", "TRNAMT", "FITID")
        amount, on = self._reading.required(inner, "TRNAMT"), day_in(inner, "DTPOSTED")
        if not amount:
            self._reading.passed["rows of nothing"] += 1
            return
        self._reading.add(
            row,
            self._one.account.id,
            self._part,
            on,
            id_in(inner, "FITID"),
            currency_in(inner, self._one.currency),
            [money_made(inner.value("TRNTYPE").upper(), amount)],
            words=words_of(inner),
        )

    def _made(self, row: Element, base: Element) -> list[Made]:
        if row.tag.startswith(("BUY", "SELL")):
            return self._trade(row, base)
        return self._way[row.tag](row, base)

    # -- trades ----------------------------------------------------------------------------

    def _trade(self, row: Element, base: Element) -> list[Made]:
        number = self._reading.number
        is_buy = row.tag.startswith("BUY")
        security = self._securities.of(base, row.tag.removeprefix("BUY").removeprefix("SELL"))
        units, total = self._reading.required(base, "UNITS"), number(base, "TOTAL")
        if total is not None and (units > 0) != is_buy and (total > 0) == is_buy and total:
            is_buy = not is_buy  # the row takes a trade back
        return self._traded(base, security, units, total, is_buy=is_buy)

    def _traded(
        self,
        base: Element,
        security: Security,
        units: Decimal,
        total: Decimal | None,
        *,
        is_buy: bool,
    ) -> list[Made]:
        quantity, price = abs(units), self._price(base)
        worth = None if price is None else to_ledger(quantity * price * security.multiplier)
        fee, withheld = self._sum(base, _COSTS), self._sum(base, _WITHHELD)
        accrued = abs(self._reading.number(base, "ACCRDINT") or ZERO)
        if not quantity:
            raise BadRow("UNITS", "a trade of nothing")
        if total is None:
            if worth is None:
                raise BadRow("TOTAL", "neither TOTAL nor UNITPRICE: what it came to is not told")
            amount, accrued = worth, ZERO
        else:
            cash = abs(total) - accrued if abs(total) >= accrued else abs(total)
            cash = cash if is_buy else cash + withheld
            amount = gross_of(cash, fee, worth, is_buy=is_buy)
            if security.tag == "DEBT" and worth is not None:
                amount = self._of_bond(abs(total), accrued, fee, withheld, worth, is_buy=is_buy)
                accrued = accrued if amount != abs(total) else ZERO
        kind = Kind.BUY if is_buy else Kind.SELL
        unit = to_ledger(amount / quantity)
        if price is not None and worth is not None and abs(amount - worth) <= worth / 100:
            unit = to_ledger(price * security.multiplier)
        made = [Made(kind, security.asset, quantity, unit, amount, fee)]
        if accrued:
            side = Kind.INTEREST_CHARGE if is_buy else Kind.INTEREST
            made.append(Made(side, amount=accrued, suffix="#accrued", note="Accrued interest"))
        if withheld:
            made.append(Made(Kind.TAX, security.asset, amount=withheld, suffix="#tax"))
        return made

    def _of_bond(
        self,
        total: Decimal,
        accrued: Decimal,
        fee: Decimal,
        withheld: Decimal,
        worth: Decimal,
        *,
        is_buy: bool,
    ) -> Decimal:
        """Return what a bond came to: with most brokers TOTAL has its accrued interest in it."""
        sign = -1 if is_buy else 1
        with_it = total + sign * fee - accrued + (ZERO if is_buy else withheld)
        without = with_it + accrued
        near = min((with_it, without), key=lambda one: abs(one - worth))
        return near if near >= 0 else total

    def _price(self, base: Element) -> Decimal | None:
        found = self._reading.number(base, "UNITPRICE")
        if found is not None and found < 0:
            raise BadRow("UNITPRICE", "a price below zero", str(found))
        return found

    def _sum(self, base: Element, tags: tuple[str, ...]) -> Decimal:
        return sum((abs(self._reading.number(base, tag) or ZERO) for tag in tags), ZERO)

    # -- income and charges ----------------------------------------------------------------

    def _income(self, row: Element, base: Element) -> list[Made]:
        security = self._securities.of(row)
        total, withheld = self._reading.required(row, "TOTAL"), self._sum(row, _WITHHELD)
        word = row.value("INCOMETYPE").upper()
        return [self._paid(word, security, total + withheld, withheld)]

    def _paid(self, word: str, security: Security, amount: Decimal, tax: Decimal) -> Made:
        kind = Kind.INTEREST if word == "INTEREST" else Kind.DIVIDEND
        notes = {"CGLONG": "Long-term capital gain", "CGSHORT": "Short-term capital gain"}
        return Made(kind, security.asset, amount=amount, tax=tax, note=notes.get(word, ""))

    def _expense(self, row: Element, base: Element) -> list[Made]:
        asset = self._securities.of(row).asset if row.one("SECID") else None
        total = self._reading.required(row, "TOTAL")
        if total > 0:
            self._reading.note("An expense is above zero: it counts as given back.")
        return [Made(Kind.FEE, asset, amount=-total)]

    def _margin(self, row: Element, base: Element) -> list[Made]:
        total = self._reading.required(row, "TOTAL")
        if not total:
            raise BadRow("TOTAL", "it moves nothing")
        return [Made(Kind.INTEREST_CHARGE, amount=-total)]

    def _capital(self, row: Element, base: Element) -> list[Made]:
        asset = self._securities.of(row).asset
        total = self._reading.required(row, "TOTAL")
        return [Made(Kind.DIVIDEND, asset, amount=total, note="Return of capital")]

    def _reinvested(self, row: Element, base: Element) -> list[Made]:
        security = self._securities.of(row)
        total = self._reading.number(row, "TOTAL")
        units = self._reading.required(row, "UNITS")
        if total is None:
            price = self._price(row)
            if price is None:
                raise BadRow("TOTAL", "neither TOTAL nor UNITPRICE: what it came to is not told")
            total = to_ledger(abs(units) * price * security.multiplier) + self._sum(row, _COSTS)
        is_back = units < 0
        bought = self._traded(row, security, units, total, is_buy=not is_back)
        cash = (bought[0].amount or ZERO) + (bought[0].fee or ZERO)
        if is_back:
            cash = (bought[0].fee or ZERO) - (bought[0].amount or ZERO)
        paid = self._paid(row.value("INCOMETYPE").upper(), security, cash, ZERO)
        paid.suffix = "#income"
        return [paid, bought[0]]

    # -- units -----------------------------------------------------------------------------

    def _split(self, row: Element, base: Element) -> list[Made]:
        number, asset = self._reading.number, self._securities.of(row).asset
        new, old = number(row, "NUMERATOR"), number(row, "DENOMINATOR")
        if not new or not old:
            new, old = number(row, "NEWUNITS"), number(row, "OLDUNITS")
        if not new or not old or new < 0 or old < 0:
            raise BadRow("NUMERATOR", "a split that does not tell its ratio")
        made = [Made(Kind.SPLIT, asset, to_ledger(new / old))]
        cash = number(row, "FRACCASH")
        if cash:
            made.append(
                Made(
                    cash_kind(cash), amount=abs(cash), suffix="#fraction", note="Cash for fractions"
                )
            )
        return made

    def _transfer(self, row: Element, base: Element) -> list[Made]:
        security, units = self._securities.of(row), self._reading.required(row, "UNITS")
        if not units:
            raise BadRow("UNITS", "a transfer of nothing")
        word = row.value("TFERACTION").upper()
        is_in = word == "IN" if word in {"IN", "OUT"} else units > 0
        if row.value("POSTYPE").upper() == "SHORT":
            is_in = not is_in
        price = self._price(row)
        cost = row.value("AVGCOSTBASIS")
        return [
            Made(
                Kind.TRANSFER_IN if is_in else Kind.TRANSFER_OUT,
                security.asset,
                abs(units),
                to_ledger(price * security.multiplier) if price else None,
                note=f"Average cost {cost}" if cost else "",
            )
        ]

    def _closure(self, row: Element, base: Element) -> list[Made]:
        """An option's end: what was paid or got for it is realized; a delivery is its own row."""
        security, units = self._securities.of(row, "OPT"), self._reading.required(row, "UNITS")
        if not units:
            raise BadRow("UNITS", "an end of nothing")
        kind = Kind.BUY if units > 0 else Kind.SELL
        word = row.value("OPTACTION").capitalize()
        return [Made(kind, security.asset, abs(units), None, ZERO, note=word)]

    # -- what is there ---------------------------------------------------------------------

    def balances(self) -> Iterator[RemoteBalance]:
        """Give positions and cash, as of the statement's day."""
        element, reading = self._one.element, self._reading
        try:
            as_of = maybe_day(element, "DTASOF")
        except BadRow as error:
            reading.told(element, error)
            return
        held: dict[tuple[str, str, str], RemoteBalance] = {}
        for listed in element.all("INVPOSLIST"):
            for row in listed.children:
                if row.tag.startswith("POS"):
                    try:
                        self._position(row, as_of, held)
                    except BadRow as error:
                        reading.told(row, error)
        yield from held.values()
        balance = element.one("INVBAL")
        if balance is None or as_of is None or not is_currency(self._one.currency):
            return
        try:
            cash = reading.number(balance, "AVAILCASH")
        except BadRow as error:
            reading.told(balance, error)
            return
        if cash is not None:
            yield RemoteBalance(
                self._one.account.id, money(self._one.currency), cash, end_us(as_of)
            )

    def _position(
        self, row: Element, as_of: object, held: dict[tuple[str, str, str], RemoteBalance]
    ) -> None:
        inner = row.one("INVPOS")
        if inner is None:
            raise BadRow("INVPOS", "it is empty")
        check_once(inner, *_ONCE)
        security = self._securities.of(inner, row.tag.removeprefix("POS"))
        asset, units = security.asset, self._reading.required(inner, "UNITS")
        if inner.value("POSTYPE").upper() == "SHORT":
            units = -abs(units)
        on = maybe_day(self._one.element, "DTASOF") or day_in(inner, "DTPRICEASOF")
        priced = maybe_day(inner, "DTPRICEASOF")
        price, currency = self._price(inner), currency_in(inner, self._one.currency)
        if price is not None:
            price = to_ledger(price * security.multiplier)
        key = (asset.symbol, asset.type, asset.own_id or asset.isin or asset.cusip)
        before = held.get(key)
        if before is not None:  # margin and cash, or several funds' shares under one id
            units += before.balance
            price = price if price == before.price else None
        held[key] = RemoteBalance(
            self._one.account.id,
            asset,
            units,
            end_us(on),
            price=price or None,
            currency=currency if price else "",
            priced_us=start_us(priced) if priced and price else None,
        )


def _base(row: Element) -> Element:
    """Return where the values of a row stand: in INVBUY and INVSELL, or in the row itself."""
    return row.one("INVBUY") or row.one("INVSELL") or row


def _fund_of(row: Element) -> str:
    return (_base(row).value("SUBACCTFUND") or row.value("SUBACCTFUND")).upper()
