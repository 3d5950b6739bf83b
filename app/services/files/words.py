"""Rows of files in words, for people."""

from collections.abc import Mapping, Sequence
from decimal import Decimal

from app.domain.currencies import is_currency
from app.domain.kinds import DIRECTION, Kind
from app.domain.numbers import plain
from app.ports.importers import FileEntry
from app.ports.providers import RemoteEntry
from app.services.sync import codec

MOST_NOTE = 120
PREVIEW_ROWS = 12


def text_of(row: RemoteEntry) -> str:
    """Return what a row moves: "2 ABC at 10 EUR, fee 1", "5 EUR"."""
    parts: list[str] = []
    if row.asset is not None and row.quantity is not None:
        parts.append(f"{plain(row.quantity)} {row.asset.symbol}")
    elif row.asset is not None and row.amount is not None:
        parts.append(row.asset.symbol)
    if row.price is not None:
        parts.append(f"at {plain(row.price)} {row.currency}".rstrip())
    if row.amount is not None:
        told = f"{plain(row.amount)} {row.currency}".rstrip()
        parts.append(f"for {told}" if parts else told)
    elif row.asset is None and row.quantity is not None:
        parts.append(f"{plain(row.quantity)} {row.currency}".rstrip())
    text = " ".join(parts)
    if row.fee:
        text += f", fee {plain(row.fee)}"
    if row.tax:
        text += f", tax {plain(row.tax)}"
    return text


def words_of_row(row: RemoteEntry) -> str:
    """Return a row in one line."""
    note = f", {row.note[:MOST_NOTE]}" if row.note else ""
    return f"{row.on} {row.kind} {text_of(row)}".rstrip() + note


def words_of_fields(fields: dict[str, str]) -> str:
    """Return the fields of a booked entry in one line; see `conflicts.words_of`."""
    parts = [fields.get("day", ""), fields.get("kind", ""), fields.get("quantity", "")]
    parts.append(fields.get("symbol", ""))
    if "price" in fields:
        parts.append(f"at {fields['price']} {fields.get('currency', '')}".rstrip())
    text = " ".join(part for part in parts if part)
    note = fields.get("note", "")[:MOST_NOTE]
    return f"{text}, {note}" if note else text


def told_of(row: RemoteEntry) -> dict[str, str]:
    """Return what a row says, field by field."""
    told = codec.words(row)
    if row.tax is not None:
        told["tax"] = plain(row.tax)
    return told


def as_row(fields: Mapping[str, str]) -> dict[str, str]:
    """Return the fields of a booked entry as rows have them: money as amount and currency."""
    symbol, quantity = fields.get("symbol", ""), fields.get("quantity", "")
    if not quantity or "amount" in fields or "price" in fields or not is_currency(symbol):
        return dict(fields)
    sign = DIRECTION.get(Kind(fields["kind"]), 1) if fields.get("kind") in set(Kind) else 1
    found = {key: text for key, text in fields.items() if key not in {"symbol", "quantity"}}
    return found | {"amount": plain(sign * Decimal(quantity)), "currency": symbol}


def preview_of(entries: Sequence[FileEntry]) -> tuple[tuple[str, ...], ...]:
    """Return the first rows with a header."""
    header = ("date", "account", "kind", "text", "note")
    rows = [
        (
            one.row.on.isoformat(),
            one.row.account_id,
            str(one.row.kind),
            text_of(one.row),
            one.row.note,
        )
        for one in entries[:PREVIEW_ROWS]
    ]
    return (header, *rows) if rows else ()
