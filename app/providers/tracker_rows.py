"""Rows of programs that track portfolios, as their exports have them: JSON, symbols of Yahoo.

Rows have no lines of their own: they are numbered from 1.
"""

import re
from collections import Counter
from dataclasses import dataclass, field
from decimal import Decimal

from app.domain.assets import AssetType
from app.domain.currencies import is_currency
from app.domain.errors import RowProblem
from app.domain.identity import FIGI, ISIN, canonical
from app.domain.kinds import Kind
from app.domain.numbers import ZERO, to_ledger
from app.domain.pricing.minor import in_major
from app.domain.sync.strict_json import loads
from app.ports.importers import FileEntry, RefusedFile
from app.ports.providers import RemoteAsset, RemoteEntry
from app.providers.note_texts import joined
from app.providers.reading import BadAnswer, Row, day_of, time_us_of
from app.providers.text_of import text_of

_COIN = re.compile(r"([A-Z0-9]{2,10}?)-?(USD|EUR|GBP|CHF|USDT)")
DAY_US = 86_400_000_000


def json_of(content: bytes) -> object:
    """Return what a file of JSON says, numbers exact.

    Raises:
        RefusedFile: it is none, cut off, or has what no export has.
    """
    text = text_of(content).text
    try:
        return loads(text.encode())
    except RecursionError as error:
        raise RefusedFile("its values are nested too deep") from error
    except ValueError as error:
        line = getattr(error, "lineno", 0)
        raise RefusedFile(f"no JSON, or cut off: {str(error)[:200]}", line=line) from error


def asset_of(
    symbol: str, source: str, kind: str = "", *, name: str = "", isin: str = "", figi: str = ""
) -> RemoteAsset:
    """Return an asset by its symbol and the source of its prices, "YAHOO", "COINGECKO", "MANUAL".

    `kind`: a type of `AssetType` where the export tells it.
    """
    found = kind or (AssetType.CRYPTO if source == "COINGECKO" else AssetType.PUBLIC_STOCK)
    if not kind and source == "MANUAL":
        found = AssetType.OTHER
    coin = _COIN.fullmatch(symbol)
    if source == "YAHOO" and coin and (kind == AssetType.CRYPTO or (not kind and "-" in symbol)):
        found, symbol = AssetType.CRYPTO, coin[1]
    own_id = f"{source}:{symbol}" if source == "MANUAL" else ""
    shown = name if source == "MANUAL" and name else symbol
    return RemoteAsset(
        shown,
        found,
        name=name,
        isin=canonical(ISIN, isin),
        figi=canonical(FIGI, figi),
        own_id=own_id,
    )


@dataclass(frozen=True, slots=True)
class Activity:
    """One row in common words. Amounts are without signs; `kind` is Coffer's."""

    account_id: str
    own_id: str
    when: str  # ISO 8601
    kind: str
    currency: str
    asset: RemoteAsset | None = None
    quantity: Decimal | None = None
    price: Decimal | None = None
    amount: Decimal | None = None
    fee: Decimal = ZERO
    words: tuple[str, ...] = ()


@dataclass(slots=True)
class Tracked:
    """The rows of an export while they are read."""

    entries: list[FileEntry] = field(default_factory=list)
    problems: list[RowProblem] = field(default_factory=list)
    passed: Counter[str] = field(default_factory=Counter)

    def bad(self, number: int, error: BadAnswer) -> None:
        self.problems.append(RowProblem(number, error.reason, error.where))

    def add(self, number: int, row: Row, one: Activity) -> None:
        """Add a row; one that moves nothing is passed over.

        Raises:
            BadAnswer: no day, no currency, or a number below zero.
        """
        try:
            on, at_us = day_of(one.when), time_us_of(one.when)
        except ValueError as error:
            raise BadAnswer("date", str(error)) from error
        code, price, amount, fee = one.currency, one.price, one.amount, one.fee
        minor = in_major(Decimal(1), code)
        if code and minor[0] != 1:
            price = None if price is None else price * minor[0]
            amount = None if amount is None else amount * minor[0]
            fee = fee * minor[0]
        code = minor[1] if code else ""
        if code and not is_currency(code):
            raise BadAnswer("currency", f"no currency (ISO 4217): {code[:20]!r}")
        if any(value is not None and value < 0 for value in (one.quantity, price, fee)):
            raise BadAnswer("quantity", "a number below zero")
        if not one.quantity and not amount and not fee:
            self.passed["rows of nothing"] += 1
            return
        if one.kind in {Kind.BUY, Kind.SELL} and (not one.quantity or price is None):
            raise BadAnswer("quantity", "a trade without a quantity or a price")
        entry = RemoteEntry(
            one.account_id,
            one.own_id,
            at_us,
            on,
            one.kind,
            asset=one.asset,
            quantity=one.quantity,
            price=price,
            currency=code,
            amount=amount,
            fee=fee or None,
            note=joined(*one.words),
            payload=row.payload(),
            has_time=at_us % DAY_US != 0,
        )
        self.entries.append(FileEntry(entry, number))


def worth(quantity: Decimal | None, price: Decimal | None) -> Decimal | None:
    return None if quantity is None or price is None else to_ledger(quantity * price)
