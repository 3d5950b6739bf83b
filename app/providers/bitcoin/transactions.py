"""A transaction of Esplora, and what it means for a wallet: what came, what left, what it cost.

Source: github.com/Blockstream/esplora, API.md. Amounts are whole satoshi.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

from app.ports.providers import RemoteAsset, RemoteEntry
from app.providers.reading import BadAnswer, Row, rows_of

BITCOIN = RemoteAsset("BTC", "crypto", "Bitcoin", own_id="bitcoin:native", decimals=8)
SATOSHI = Decimal("0.00000001")
MOST_SATOSHI = 21_000_000 * 100_000_000
LAST_S = 7_258_118_400  # the year 2200
_HEX = frozenset("0123456789abcdef")
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Coin:
    """An output, made or spent."""

    script: str  # its lock, in hexadecimal digits
    value: int


@dataclass(frozen=True, slots=True)
class Transaction:
    """A transaction as far as it matters here."""

    txid: str
    spent: tuple[Coin, ...]
    made: tuple[Coin, ...]
    fee: int
    is_coinbase: bool
    height: int | None  # None: not in a block yet
    at_s: int
    payload: str


def transaction(row: Row) -> Transaction:
    """Read a transaction.

    Raises:
        BadAnswer: something is missing, or its sums do not add up.
    """
    where = row.where
    status = row.row("status")
    is_confirmed = status.get("confirmed")
    if not isinstance(is_confirmed, bool):
        raise BadAnswer(f"{where}.status.confirmed", "true or false is expected")
    height = _whole(status, "block_height", 10**8) if is_confirmed else None
    at_s = _whole(status, "block_time", LAST_S) if is_confirmed else 0
    inputs = [_row(one) for one in rows_of(row.get("vin"), f"{where}.vin")]
    is_coinbase = any(one.flag("is_coinbase") for one in inputs)
    if not inputs or (is_coinbase and len(inputs) != 1):
        raise BadAnswer(f"{where}.vin", "inputs that cannot be")
    spent = () if is_coinbase else tuple(_coin(one.row("prevout")) for one in inputs)
    made = tuple(_coin(_row(one)) for one in rows_of(row.get("vout"), f"{where}.vout"))
    fee = _whole(row, "fee") if row.get("fee") is not None or not is_coinbase else 0
    if not is_coinbase and sum(one.value for one in spent) - sum(one.value for one in made) != fee:
        raise BadAnswer(where, "inputs, outputs and fee do not add up")
    return Transaction(txid_of(row), spent, made, fee, is_coinbase, height, at_s, row.payload())


def touches(told: Transaction, script: str) -> bool:
    """Tell whether a transaction spends or makes a coin of a script."""
    return any(coin.script == script for coin in (*told.spent, *told.made))


def txid_of(row: Row) -> str:
    """Return the transaction's id."""
    txid = row.text("txid")
    if len(txid) != 64 or not _HEX.issuperset(txid):
        raise BadAnswer(f"{row.where}.txid", "64 hexadecimal digits are expected")
    return txid


def entries(
    told: Transaction, own: frozenset[str], account: str, now_us: int
) -> Iterator[RemoteEntry]:
    """Give what a transaction means for a wallet's own addresses: net, and the fee if it paid it.

    `own`: the scripts of its addresses. Where others spent in the same transaction, whose fee it
    was cannot be told: then all is net.
    """
    out = sum(coin.value for coin in told.spent if coin.script in own)
    back = sum(coin.value for coin in told.made if coin.script in own)
    is_own = bool(told.spent) and all(coin.script in own for coin in told.spent)
    fee = told.fee if is_own else 0
    net = back - out + fee
    if net:
        kind = "deposit" if net > 0 else "withdraw"
        if told.is_coinbase:
            kind = "reward"
        yield _entry(told, account, "net", kind, abs(net), now_us)
    if fee:
        yield _entry(told, account, "fee", "fee", fee, now_us)


def amount(satoshi: int) -> Decimal:
    """Return bitcoins."""
    return satoshi * SATOSHI


def day_of(at_us: int) -> date:
    return (_EPOCH + timedelta(microseconds=at_us)).date()


def _entry(
    told: Transaction, account: str, what: str, kind: str, satoshi: int, now_us: int
) -> RemoteEntry:
    at_us = now_us if told.height is None else told.at_s * 1_000_000
    return RemoteEntry(
        account,
        f"{told.txid}:{what}",
        at_us,
        day_of(at_us),
        kind,
        BITCOIN,
        amount(satoshi),
        payload=told.payload,
        has_time=True,
        is_pending=told.height is None,
    )


def _row(value: Row | BadAnswer) -> Row:
    if isinstance(value, BadAnswer):
        raise value
    return value


def _coin(row: Row) -> Coin:
    script = row.get("scriptpubkey")
    if not isinstance(script, str) or not _HEX.issuperset(script) or len(script) % 2:
        raise BadAnswer(f"{row.where}.scriptpubkey", "hexadecimal digits are expected")
    return Coin(script, _whole(row, "value"))


def _whole(row: Row, name: str, most: int = MOST_SATOSHI) -> int:
    value = row.get(name)
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= most:
        raise BadAnswer(f"{row.where}.{name}", "a whole number that can be is expected")
    return value
