"""Rows of providers as JSON and back, exactly: for announced rows and for questions."""

import json
from dataclasses import fields
from datetime import date
from decimal import Decimal
from typing import Any

from app.domain.numbers import plain
from app.ports.providers import RemoteAsset, RemoteEntry

_ASSETS = frozenset({"asset", "currency_asset", "fee_asset"})
_NUMBERS = frozenset({"quantity", "price", "amount", "fee", "tax"})


def to_json(entry: RemoteEntry) -> str:
    """Return a row as JSON; what is empty is left out."""
    return json.dumps(_values(entry), ensure_ascii=False, separators=(",", ":"), sort_keys=True)


def from_json(text: str) -> RemoteEntry:
    """Return the row that `to_json` wrote."""
    values: dict[str, Any] = json.loads(text)
    for name in _ASSETS & values.keys():
        values[name] = RemoteAsset(**values[name])
    for name in _NUMBERS & values.keys():
        values[name] = Decimal(values[name])
    values["on"] = date.fromisoformat(values["on"])
    return RemoteEntry(**values)


def words(entry: RemoteEntry) -> dict[str, str]:
    """Return what a row says, field by field, for people."""
    asset = entry.asset
    told = {
        "day": entry.on.isoformat(),
        "kind": str(entry.kind),
        "symbol": "" if asset is None else asset.symbol,
        "quantity": _plain(entry.quantity),
        "price": _plain(entry.price),
        "amount": _plain(entry.amount),
        "currency": entry.currency,
        "fee": _plain(entry.fee),
        "note": entry.note,
    }
    return {name: text for name, text in told.items() if text}


def _values(entry: RemoteEntry) -> dict[str, object]:
    found: dict[str, object] = {}
    for one in fields(entry):
        value = getattr(entry, one.name)
        if value is None or value == "" or value is False:
            continue
        if isinstance(value, RemoteAsset):
            value = {
                part.name: getattr(value, part.name)
                for part in fields(value)
                if getattr(value, part.name) not in ("", None, False)
            }
        elif isinstance(value, Decimal):
            value = plain(value)
        elif isinstance(value, date):
            value = value.isoformat()
        found[one.name] = str(value) if isinstance(value, str) else value
    return found


def _plain(value: Decimal | None) -> str:
    return "" if value is None else plain(value)
