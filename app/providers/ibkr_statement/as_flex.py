"""Turns the sections of a statement into those of Flex, whose reader knows what they mean."""

import re
from collections.abc import Iterator, Sequence
from datetime import date

from app.domain.currencies import is_currency
from app.domain.errors import RowProblem
from app.providers.ibkr_flex.document import FlexRow, Part
from app.providers.ibkr_statement.sections import Line, Sections
from app.providers.ibkr_statement.words import DERIVED, cash_line, category_code
from app.providers.reading import Row

# The sections of payments, and what Flex calls their type.
_PAYMENTS = {
    "dividends": "Dividends",
    "payment in lieu of dividends": "Payment In Lieu Of Dividends",
    "withholding tax": "Withholding Tax",
    "871(m) withholding": "871(m) Withholding",
    "fees": "Other Fees",
    "deposits & withdrawals": "Deposits/Withdrawals",
    "commission adjustments": "Commission Adjustments",
}
_INTEREST = ("Broker Interest Received", "Broker Interest Paid")
_WORDS = (("withholding", "Withholding Tax"), ("fee", "Other Fees"), ("dividend", "Dividends"))
_PAYER = re.compile(r"\s*([A-Z0-9][A-Z0-9 .\-/]{0,30}?)\s?\(([A-Z0-9]{9}|[A-Z0-9]{12})\)", re.ASCII)
_FIRST_WORD = re.compile(r"\s*([A-Z0-9][A-Z0-9.]{0,11})\s", re.ASCII)
_OPTION = re.compile(
    r"(\S{1,12}) ([0-9]{2})([A-Z]{3})([0-9]{2}) ([0-9]{1,7}(?:\.[0-9]{1,4})?) ([CP])", re.ASCII
)
_MONTHS = "JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC".split()
_ORDERS, _FILLS = ("Order",), ("Trade", "Execution")
_LEFT = frozenset({"ClosedLot", "Closed Lot", "WashSale", "Wash Sale", "SymbolSummary"})
_NAMES = frozenset({"currency"})  # a header says which columns a row has: they are all there
_READ = frozenset(
    {
        *_PAYMENTS,
        *("interest", "trades", "corporate actions", "transfers", "transaction fees"),
        *("cash report", "open positions"),
    }
)


class FlexMaker:
    """Makes the rows of Flex. What cannot be turned is a problem, or counted as passed over."""

    def __init__(self, sections: Sections, period: tuple[date | None, date | None]) -> None:
        self._sections = sections
        first, last = period
        span = {"fromDate": _iso(first), "toDate": _iso(last)}
        self.account = _account(sections)
        self.part = Part(self.account, Row({k: v for k, v in span.items() if v}, "Statement"))
        self.problems: list[RowProblem] = []
        self.notes: list[str] = []
        self.passed: dict[str, int] = {}
        self.payloads: dict[int, str] = {}
        self.accounts: set[str] = set()
        self._infos: dict[tuple[str, str], dict[str, str]] = {}
        self._conids: dict[str, dict[str, str]] = {}

    def whole(self) -> Part:
        """Return the statement as a part of Flex, in the order of its lines."""
        self._securities()
        self._trades()
        for name in self._sections.lines:
            self._section(name)
        self._actions()
        self._transfers()
        self._held()
        self.part.rows.sort(key=lambda one: one.line)
        for name in ("Trades", "CashTransactions", "Transfers", "CorporateActions"):
            self.part.sections.setdefault(name, 0)
        return self.part

    # -- securities ------------------------------------------------------------------------

    def _securities(self) -> None:
        for one in self._sections.of("financial instrument information"):
            category = category_code(one.text("asset category"))
            told = one.text("security id")
            info = {
                "conid": one.text("conid"),
                "isin": told if len(told) == 12 else "",
                "cusip": told if len(told) == 9 else "",
                "description": one.text("description"),
                "listingExchange": one.text("listing exch"),
                "multiplier": one.number_of("mult"),
            }
            for symbol in one.text("symbol").split(","):
                if symbol.strip():
                    self._infos.setdefault((category, symbol.strip()), info)
                    self._conids.setdefault(symbol.strip(), info)
            if info["conid"]:
                self._add("SecuritiesInfo", "SecurityInfo", one, info)

    def _info(self, category: str, symbol: str) -> dict[str, str]:
        return self._infos.get((category, symbol)) or {}

    # -- trades ----------------------------------------------------------------------------

    def _trades(self) -> None:
        rows = list(self._sections.of("trades"))
        kinds = {one.text("datadiscriminator") for one in rows}
        wanted = _ORDERS if "Order" in kinds else _FILLS
        for one in rows:
            kind = one.text("datadiscriminator")
            if kind in wanted or (not kind and kinds == {""}):
                self._trade(one)
            elif kind in _LEFT or kind in (*_ORDERS, *_FILLS):
                self._pass("lots, or executions of orders that are there")
            elif not kind or "total" in kind.lower():
                self._pass("totals")
            else:
                self._bad(one, f"a kind of trade that is not known: {kind[:30]!r}")

    def _trade(self, one: Line) -> None:
        category = category_code(one.text("asset category"))
        symbol, currency = one.text("symbol"), one.text("currency")
        info = self._info(category, symbol)
        told = {
            **info,
            **self._option(category, symbol),
            "currency": currency,
            "assetCategory": category,
            "symbol": symbol,
            "multiplier": info.get("multiplier") or ("100" if category == "OPT" else "1"),
            "dateTime": one.text("date/time", "date"),
            "quantity": one.number_of("quantity"),
            "tradePrice": one.number_of("t. price"),
            "proceeds": one.number_of("proceeds", "notional value"),
            "taxes": "0",
            "ibCommission": one.number_of("comm/fee") or "0",
            "ibCommissionCurrency": one.commission_in or currency,
            "accruedInt": "0",
            "levelOfDetail": "EXECUTION",
        }
        self._add("Trades", "Trade", one, told)

    def _option(self, category: str, symbol: str) -> dict[str, str]:
        """Return the contract of an option: "AAPL 15MAR24 150 C"."""
        found = _OPTION.fullmatch(symbol) if category == "OPT" else None
        if found is None or found[3] not in _MONTHS:
            return {}
        month = _MONTHS.index(found[3]) + 1
        return {
            "underlyingSymbol": found[1],
            "expiry": f"20{found[4]}-{month:02d}-{found[2]}",
            "strike": found[5],
            "putCall": found[6],
        }

    # -- payments --------------------------------------------------------------------------

    def _section(self, name: str) -> None:
        rows = self._sections.lines[name]
        columns = set(rows[0].cells)
        is_money = "currency" in columns and bool(columns & {"amount", "quantity"})
        if name in _PAYMENTS or name == "interest":
            for one in rows:
                self._payment(one, _PAYMENTS.get(name, ""))
        elif name == "transaction fees":
            for one in rows:
                self._charge(one)
        elif name in _READ:
            return
        elif name in DERIVED or "accrual" in name or "performance" in name or "lent" in name:
            self._pass("told again or expected by another section", len(rows))
        elif is_money and "date" in columns and "amount" in columns:
            word = next((kind for word, kind in _WORDS if word in name), "")
            if not word and "interest" not in name:
                reason = f"{len(rows)} rows of a section that is not read: see whether money moved"
                self._bad(rows[0], reason)
                return
            for one in rows:
                self._payment(one, word)
        else:
            title = self._sections.titles.get(name, name)
            self.notes.append(f"The section {title[:60]} is not read: it has {len(rows)} rows.")

    def _payment(self, one: Line, kind: str) -> None:
        currency, day = one.text("currency"), one.text("date", "settle date", "date/time")
        if not is_currency(currency) and not day:
            self._pass("totals")
            return
        amount = one.number_of("amount", "quantity")
        text = one.text("description")
        told = {
            "currency": currency,
            "dateTime": day,
            "reportDate": day,
            "amount": amount,
            "type": kind or _INTEREST[amount.startswith("-")],
            "description": text,
            "levelOfDetail": "DETAIL",
        }
        if kind not in ("Other Fees", "Deposits/Withdrawals", ""):
            told |= self._payer(text)
        self._add("CashTransactions", "CashTransaction", one, told)

    def _payer(self, text: str) -> dict[str, str]:
        """Return which security a payment is about: "VT(US9220427424) Cash Dividend …"."""
        told = payer_in(text)
        if told:
            info = self._conids.get(told["symbol"], {})
            told["assetCategory"] = "STK"
            is_same = not info.get("isin") or info["isin"] == told.get("isin", info["isin"])
            return {**told, "conid": info.get("conid", "") if is_same else ""}
        word = _FIRST_WORD.match(text)
        if word is not None and (word[1] in self._conids or "ividend" in text):
            info = self._conids.get(word[1], {})
            return {
                "symbol": word[1],
                "assetCategory": "STK",
                "conid": info.get("conid", ""),
                "isin": info.get("isin", ""),
            }
        return {}

    def _charge(self, one: Line) -> None:
        if not is_currency(one.text("currency")) and not one.text("date/time", "date"):
            self._pass("totals")
            return
        words = f"{one.text('description')} {one.text('symbol')}".strip()
        told = {
            "currency": one.text("currency"),
            "dateTime": one.text("date/time", "date"),
            "salesTax": one.number_of("amount"),
            "taxType": words,
        }
        self._add("SalesTaxes", "SalesTax", one, told)

    # -- actions, transfers ----------------------------------------------------------------

    def _actions(self) -> None:
        for one in self._sections.of("corporate actions"):
            if not one.text("description") or not is_currency(one.text("currency")):
                self._pass("totals")
                continue
            category, text = category_code(one.text("asset category")), one.text("description")
            symbol, code = _of_action(text)
            info = self._info(category, symbol)
            told = {
                **info,
                "isin": code if len(code) == 12 else info.get("isin", ""),
                "currency": one.text("currency"),
                "assetCategory": category,
                "symbol": symbol,
                "reportDate": one.text("report date", "date/time", "date"),
                "dateTime": one.text("date/time", "report date", "date"),
                "description": text,
                "quantity": one.number_of("quantity") or "0",
                "proceeds": one.number_of("proceeds") or "0",
            }
            self._add("CorporateActions", "CorporateAction", one, told)

    def _transfers(self) -> None:
        for one in self._sections.of("transfers"):
            currency = one.text("currency")
            if not is_currency(currency) and not one.text("date"):
                self._pass("totals")
                continue
            category, symbol = category_code(one.text("asset category")), one.text("symbol")
            units, money = one.number_of("qty", "quantity"), one.number_of("cash amount")
            if symbol and not _is_zero(units):
                money = ""  # beside units it is what they came to
            moved = units if not _is_zero(units) else money
            told = {
                **self._info(category, symbol),
                "currency": currency,
                "assetCategory": category if symbol else "CASH",
                "symbol": symbol,
                "dateTime": one.text("date", "date/time"),
                "direction": "OUT" if moved.startswith("-") else "IN",
                "quantity": units,
                "cashTransfer": money,
                "positionAmount": one.number_of("market value"),
                "description": " ".join(
                    (one.text("type"), one.text("xfer company"), one.text("xfer account"))
                ).strip(),
            }
            if category == "CASH" and symbol:
                told |= {"symbol": "", "cashTransfer": money or units, "quantity": ""}
            self._add("Transfers", "Transfer", one, told)

    # -- what was held ---------------------------------------------------------------------

    def _held(self) -> None:
        rows = list(self._sections.of("open positions"))
        cash = list(self._sections.of("cash report"))
        if len(self.accounts) > 1:
            if rows or cash:
                self.notes.append(
                    "Balances and positions are told of several accounts together: they are not "
                    "read."
                )
            return
        for one in rows:
            if one.text("datadiscriminator") not in ("Summary", ""):
                self._pass("lots, or executions of orders that are there")
                continue
            if not one.text("symbol"):
                self._pass("totals")
                continue
            category, symbol = category_code(one.text("asset category")), one.text("symbol")
            info = self._info(category, symbol)
            told = {
                **info,
                **self._option(category, symbol),
                "currency": one.text("currency"),
                "assetCategory": category,
                "symbol": symbol,
                "position": one.number_of("quantity"),
                "markPrice": one.number_of("close price"),
                "multiplier": one.number_of("mult") or info.get("multiplier", "") or "1",
                "costBasisMoney": one.number_of("cost basis"),
                "levelOfDetail": "SUMMARY",
            }
            self._add("OpenPositions", "OpenPosition", one, told, is_paid=False)
        self._cash(cash)

    def _cash(self, rows: Sequence[Line]) -> None:
        by_currency: dict[str, list[Line]] = {}
        for one in rows:
            by_currency.setdefault(one.text("currency"), []).append(one)
        for currency, lines in by_currency.items():
            if not is_currency(currency):
                self._pass("told again or expected by another section", len(lines))
                continue
            sums = {name: one for one in lines if (name := cash_line(one.order[0]))}
            first, last = sums.get("starting cash"), sums.get("ending cash")
            settled = sums.get("ending settled cash")
            if first is None and last is None and len(lines) > 2:
                first, last, settled = lines[0], lines[-2], lines[-1]  # in any other language
            told = {
                "currency": currency,
                "startingCash": first.number_of("total") if first else "",
                "endingCash": last.number_of("total") if last else "",
                "endingSettledCash": settled.number_of("total") if settled else "",
            }
            self._add("CashReport", "CashReportCurrency", lines[0], told, is_paid=False)

    # -- parts -----------------------------------------------------------------------------

    def _add(
        self, section: str, tag: str, one: Line, told: dict[str, str], *, is_paid: bool = True
    ) -> None:
        own = one.text("account") if is_paid else ""
        if section not in ("SecuritiesInfo", "CashReport", "OpenPositions"):
            self.accounts.add(own or self.account)
        part = self.part
        part.sections[section] = part.sections.get(section, 0) + 1
        values: dict[str, object] = {name: value for name, value in told.items() if value}
        values["transactionID"] = str(one.number)  # sets rows apart; a file has no ids
        row = Row(values, f"{one.section}, line {one.number}")
        part.rows.append(FlexRow(section, tag, own or self.account, row, one.number, _NAMES))
        self.payloads[one.number] = one.payload()

    def _pass(self, word: str, count: int = 1) -> None:
        self.passed[word] = self.passed.get(word, 0) + count

    def _bad(self, one: Line, reason: str) -> None:
        self.problems.append(RowProblem(one.number, reason, one.section))


def _account(sections: Sections) -> str:
    own = sections.value("account information", "account")
    if own:
        return own.partition(" (")[0][:60]
    told = {one.text("account") for one in _all(sections)} - {""}
    return min(told) if len(told) == 1 else "Interactive Brokers"


def payer_in(text: str) -> dict[str, str]:
    """Return symbol and code of "VT(US9220427424) Cash Dividend …"; nothing for other texts."""
    found = _PAYER.match(text)
    if found is None:
        return {}
    return {"symbol": found[1].strip(), "isin" if len(found[2]) == 12 else "cusip": found[2]}


def _all(sections: Sections) -> Iterator[Line]:
    for rows in sections.lines.values():
        yield from rows


def _of_action(text: str) -> tuple[str, str]:
    """Return symbol and code of the security that an action moves, as its end names them."""
    inner = text.rpartition(", ")
    code = inner[2].rstrip(") ")
    names = text.rpartition(" (")[2].split(", ")
    symbol = names[0] if len(names) >= 3 else text.partition("(")[0].strip()
    return symbol[:40], code if len(code) in (9, 12) and code.isalnum() else ""


def _is_zero(text: str) -> bool:
    return not text.strip("+-0.")


def _iso(on: date | None) -> str:
    return on.isoformat() if on is not None else ""
