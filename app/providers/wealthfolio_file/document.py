"""A whole export of Wealthfolio. Its CSV has strings as JSON writes them, and the same names."""

import json
import re

from app.domain.currencies import is_currency
from app.domain.kinds import Kind
from app.domain.numbers import ZERO
from app.ports.importers import Document, RefusedFile
from app.ports.providers import RemoteAccount
from app.providers.reading import BadAnswer, Row, rows_of
from app.providers.text_of import text_of
from app.providers.tracker_rows import Activity, Tracked, asset_of, json_of, worth

_CELL = re.compile(r'"((?:[^"\\]|\\.)*)"|([^,"]*)')
_MONEY = {
    "DEPOSIT": Kind.DEPOSIT,
    "WITHDRAWAL": Kind.WITHDRAW,
    "INTEREST": Kind.INTEREST,
    "DIVIDEND": Kind.DIVIDEND,
    "CREDIT": Kind.DEPOSIT,
    "CONVERSION_IN": Kind.DEPOSIT,
    "CONVERSION_OUT": Kind.WITHDRAW,
}
_MOVES = {
    "TRANSFER_IN": Kind.TRANSFER_IN,
    "TRANSFER_OUT": Kind.TRANSFER_OUT,
    "ADD_HOLDING": Kind.TRANSFER_IN,
    "REMOVE_HOLDING": Kind.TRANSFER_OUT,
}
_ACCOUNT_TYPES = {
    "CASH": ("depository", "checking"),
    "CRYPTOCURRENCY": ("investment", "crypto_exchange"),
    "CREDIT_CARD": ("credit", "credit_card"),
}
_CASH = "$CASH"


def document_of(content: bytes) -> Document:
    """Read an export.

    Raises:
        RefusedFile: neither JSON nor CSV of Wealthfolio.
    """
    text = text_of(content).text.lstrip()
    found = json_of(content) if text.startswith("[") else _table(text)
    if not isinstance(found, list):
        raise RefusedFile("there is no list of rows in it")
    tracked = Tracked()
    accounts: dict[str, RemoteAccount] = {}
    for number, one in enumerate(rows_of(found, "rows"), start=1):
        try:
            if isinstance(one, BadAnswer):
                raise one
            if "activityType" in one.raw:
                _activity(tracked, number, one, accounts)
            else:
                _account(one, accounts)
        except BadAnswer as error:
            tracked.bad(number, error)
    notes = () if tracked.entries or tracked.problems else ("The file has no rows of an account.",)
    return Document(
        "wealthfolio",
        tuple(accounts.values()),
        tuple(tracked.entries),
        problems=tuple(tracked.problems),
        passed=dict(tracked.passed),
        notes=notes,
        stated_rows=None,
    )


def _table(text: str) -> list[object]:
    """Return the rows of the CSV as objects; cells in quotes are strings of JSON."""
    lines = text.replace("\r\n", "\n").split("\n")
    names = _cells(lines[0], 1)
    if not {"activityType", "accountType"} & set(names):
        raise RefusedFile("its first line does not name the columns of Wealthfolio", line=1)
    rows: list[object] = []
    for number, line in enumerate(lines[1:], start=2):
        if not line.strip():
            continue
        cells = _cells(line, number)
        is_whole = len(cells) == len(names)
        rows.append(dict(zip(map(str, names), cells, strict=True)) if is_whole else None)
    return rows


def _cells(line: str, number: int) -> list[str | None]:
    cells: list[str | None] = []
    at = 0
    while True:
        found = _CELL.match(line, at)
        if found is None or (found.end() < len(line) and line[found.end()] != ","):
            raise RefusedFile("a cell in quotes does not end", line=number)
        if found[1] is None:
            cells.append(found[2] or None)
        else:
            try:
                cells.append(str(json.loads(found[0], strict=False)))
            except ValueError as error:
                raise RefusedFile("a cell cannot be read", line=number) from error
        at = found.end() + 1
        if found.end() >= len(line):
            return cells


def _account(row: Row, accounts: dict[str, RemoteAccount]) -> None:
    own_id, word = row.id_of("id"), row.text("accountType").upper()
    code = row.maybe_text("currency").upper()
    type_, subtype = _ACCOUNT_TYPES.get(word, ("investment", "brokerage"))
    accounts[own_id] = RemoteAccount(
        own_id,
        row.maybe_text("name") or own_id,
        type_,
        subtype,
        currency=code if is_currency(code) else "",
        allows_short=type_ == "investment",
    )


def _activity(tracked: Tracked, number: int, row: Row, accounts: dict[str, RemoteAccount]) -> None:
    if str(row.get("isDraft")).lower() == "true":
        tracked.passed["drafts"] += 1
        return
    own_id, code = row.text("accountId"), row.maybe_text("accountCurrency").upper()
    word = row.text("activityType").upper()
    symbol = row.maybe_text("assetSymbol") or row.maybe_text("symbol") or row.maybe_text("assetId")
    is_cash = not symbol or symbol.startswith(_CASH)
    source = row.maybe_text("assetDataSource").upper() or "YAHOO"
    asset = None if is_cash else asset_of(symbol, source, name=row.maybe_text("assetName"))
    quantity, price = row.maybe_number("quantity"), row.maybe_number("unitPrice")
    fee = row.maybe_number("fee") or ZERO
    amount = row.maybe_number("amount") or worth(quantity, price) or ZERO
    when = row.maybe_text("date") or row.text("activityDate")
    kind = _kind(word, is_cash=is_cash)
    if kind in {Kind.BUY, Kind.SELL}:
        numbers = (quantity, price, worth(quantity, price), fee)
    elif kind == Kind.SPLIT:
        ratio = row.maybe_number("amount") or quantity
        if not ratio or ratio < 0:
            raise BadAnswer("amount", "a split that does not tell its ratio")
        numbers = (ratio, None, None, ZERO)
    elif word in _MOVES and not is_cash:
        numbers = (quantity, price or None, None, fee)
    elif kind in {Kind.FEE, Kind.TAX}:
        numbers = (None, None, fee or amount, ZERO)
    else:
        numbers = (None, None, amount, fee)
    # A move of cash alone has its other side elsewhere; of what asset income is, its symbol says.
    names_asset = kind in {Kind.BUY, Kind.SELL, Kind.SPLIT, Kind.DIVIDEND} or word in _MOVES
    one = Activity(
        own_id,
        row.maybe_text("id"),
        when,
        kind,
        row.maybe_text("currency"),
        asset if names_asset else None,
        *numbers,
        (row.maybe_text("comment"),),
    )
    if own_id not in accounts:
        accounts[own_id] = RemoteAccount(
            own_id,
            row.maybe_text("accountName") or own_id,
            currency=code if is_currency(code) else "",
            allows_short=True,
        )
    tracked.add(number, row, one)


def _kind(word: str, *, is_cash: bool) -> str:
    if word in {"BUY", "SELL"} and not is_cash:
        return Kind.BUY if word == "BUY" else Kind.SELL
    if word in _MONEY:
        return _MONEY[word]
    if word in _MOVES:
        return _MOVES[word]
    if word in {"FEE", "TAX"}:
        return Kind.FEE if word == "FEE" else Kind.TAX
    if word == "SPLIT" and not is_cash:
        return Kind.SPLIT
    raise BadAnswer("activityType", f"a type that cannot be booked: {word[:40]}")
