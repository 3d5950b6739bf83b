"""What a person said of holdings and assets, as it goes along with a merge, and back again."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import fields, replace
from datetime import date
from decimal import Decimal
from typing import Any

from app.domain.accounts import Holding
from app.domain.errors import RefusedError
from app.domain.exclusions import Exclusion
from app.domain.ids import AssetId, HoldingId
from app.domain.loans.records import LoanAsset
from app.domain.sync.records import AssetSource, HeldPrice, Question
from app.domain.trading.records import Deliverable, Instrument
from app.domain.vaults.records import VaultPart
from app.domain.yields.records import YieldRule
from app.ports.storage import UnitOfWork

KINDS: dict[str, type[Any]] = {
    one.__name__: one
    for one in (
        Exclusion, VaultPart, YieldRule, LoanAsset, AssetSource, HeldPrice, Instrument, Deliverable,
        Question,
    )
}  # fmt: skip
OF_HOLDINGS: tuple[type[Any], ...] = (Exclusion, VaultPart, YieldRule, LoanAsset)
KEYS = {
    "Exclusion": ("account_id", "holding_id", "mark"),
    "VaultPart": ("vault_id", "holding_id", "since"),
    "YieldRule": ("id",),
    "LoanAsset": ("account_id", "holding_id"),
    "AssetSource": ("asset_id", "source"),
    "HeldPrice": ("id",),
    "Instrument": ("id",),
    "Question": ("id",),
    "Deliverable": ("instrument_id", "asset_id"),
}
MARKS = ("is_active", "is_hidden", "is_excluded", "is_paper", "is_scam")
LEFT_PARTS, LEFT_MARKS, LEFT_INSTRUMENT = "parts", "marks", "instrument"


class Carried:
    """Moves records, and writes down how they were."""

    def __init__(self, unit: UnitOfWork) -> None:
        self._unit = unit
        self.changes: list[dict[str, Any]] = []  # kind, before, after: what was, what is
        self.groups: list[list[int]] = []  # group, holding that was in it, holding that is
        self.notes: set[str] = set()

    # -- of holdings -----------------------------------------------------------------------------

    def holding(self, old: Holding, new: Holding) -> None:
        """Let what was said of one holding be said of another in the same account.

        Where something is said of both, the word about the second one stands.

        Raises:
            RefusedError: both earn by rules.
        """
        for kind in OF_HOLDINGS:
            records = self._unit.records(kind)
            mine = records.where(holding_id=old.id)
            own = records.where(holding_id=new.id)
            if not mine:
                continue
            if kind is YieldRule and own:
                raise RefusedError(
                    "in one account both earn by a rule", "end or remove one of the rules first"
                )
            vaults = {one.vault_id for one in own} if kind is VaultPart else set()
            for one in mine:
                if kind is Exclusion or (kind is VaultPart and one.vault_id in vaults):
                    self.notes.add(LEFT_MARKS if kind is Exclusion else LEFT_PARTS)
                    continue
                self._change(one, replace(one, holding_id=new.id))
        if any(getattr(old, name) != getattr(new, name) for name in MARKS):
            self.notes.add(LEFT_MARKS)
        for group in self._unit.groups.all():
            if old.id in group.holdings:
                kept = [one for one in group.holdings if one != old.id]
                is_new = new.id not in kept
                members = (*kept, new.id) if is_new else tuple(kept)
                self._unit.groups.update(replace(group, holdings=members))
                self.groups.append([int(group.id), int(old.id), int(new.id) if is_new else 0])

    # -- of assets -------------------------------------------------------------------------------

    def sources(self, old: AssetId, new: AssetId) -> None:
        """Let sources of prices that the survivor lacks be its own, asked after those it has."""
        records = self._unit.records(AssetSource)
        own = {one.source: one for one in records.where(asset_id=new)}
        last = max((one.position for one in own.values()), default=-1)
        for one in sorted(records.where(asset_id=old), key=lambda one: one.position):
            if one.source not in own:
                last += 1
                self._change(None, replace(one, asset_id=new, position=last))

    def held_prices(self, old: AssetId, new: AssetId) -> None:
        """Let prices that wait for a look be the survivor's."""
        for name in ("asset_id", "quote_id"):
            for one in self._unit.records(HeldPrice).where(**{name: old}, settled_us=None):
                self._change(one, _with(one, {name: new}))

    def instruments(self, old: AssetId, new: AssetId) -> None:
        """Let what trades be of the survivor.

        Raises:
            RefusedError: Trades has the same instrument of both.
        """
        records = self._unit.records(Instrument)
        pairs = {(one.asset_id, one.quote_id) for one in records.all()}
        for one in records.all():
            if old not in {one.asset_id, one.quote_id, one.underlying_id}:
                continue
            names = [
                name for name in ("asset_id", "quote_id", "underlying_id")
                if getattr(one, name) == old
            ]  # fmt: skip
            changed = _with(one, dict.fromkeys(names, new))
            place = (changed.asset_id, changed.quote_id)
            if place != (one.asset_id, one.quote_id) and place in pairs:
                self._refuse_used(one)
                self.notes.add(LEFT_INSTRUMENT)
                continue
            self._change(one, changed)
        deliverables = self._unit.records(Deliverable)
        for part in deliverables.where(asset_id=old):
            if not deliverables.where(instrument_id=part.instrument_id, asset_id=new):
                self._change(part, replace(part, asset_id=new))

    def _refuse_used(self, instrument: Instrument) -> None:
        used = any(own == instrument.id for _, own in self._unit.fills.pairs())
        if used:
            raise RefusedError(
                f"Trades knows both: {instrument.symbol} was traded under each of them",
                "keep them apart, or move the trades by hand first",
            )

    def questions(self, old: AssetId, new: AssetId) -> None:
        """Let open questions about prices be about the survivor."""
        for one in self._unit.records(Question).where(settled_us=None):
            detail = json.loads(one.detail or "{}")
            if detail.get("asset_id") == old:
                detail["asset_id"] = new
                text = json.dumps(detail, ensure_ascii=False, separators=(",", ":"))
                self._change(one, replace(one, detail=text))

    # -- writing -----------------------------------------------------------------------------------

    def _change(self, before: Any, after: Any) -> None:
        kind = type(after)
        records = self._unit.records(kind)
        if before is not None and _key(before) != _key(after):
            records.remove(**_key(before))
        records.put(after)
        self.changes.append(
            {"kind": kind.__name__, "before": _plain(before), "after": _plain(after)}
        )


def bring_back(
    unit: UnitOfWork, changes: Iterable[Mapping[str, Any]], groups: Iterable[list[int]]
) -> None:
    """Bring back what `Carried` moved, but for what was changed again since."""
    for one in reversed(list(changes)):
        kind = KINDS[one["kind"]]
        after = _record(kind, one["after"])
        before = None if one["before"] is None else _record(kind, one["before"])
        records = unit.records(kind)
        if records.where(**_key(after)) != [after]:
            continue
        if before is None or _key(before) != _key(after):
            records.remove(**_key(after))
        if before is not None:
            records.put(before)
    known = {int(one.id): one for one in unit.groups.all()}
    for group_id, old, new in groups:
        group = known.get(group_id)
        if group is None:
            continue
        kept = [one for one in group.holdings if one != new]
        members = tuple(dict.fromkeys([*kept, HoldingId(old)]))
        known[group_id] = group = replace(group, holdings=members)
        unit.groups.update(group)


def _with(record: Any, values: Mapping[str, Any]) -> Any:
    return replace(record, **values)


def _key(record: Any) -> dict[str, Any]:
    return {name: getattr(record, name) for name in KEYS[type(record).__name__]}


def _plain(record: Any) -> dict[str, Any] | None:
    if record is None:
        return None
    found: dict[str, Any] = {}
    for one in fields(record):
        value = getattr(record, one.name)
        if isinstance(value, Decimal):
            value = {"decimal": format(value, "f")}
        elif isinstance(value, date):
            value = {"date": value.isoformat()}
        found[one.name] = value
    return found


def _record(kind: type[Any], values: Mapping[str, Any]) -> Any:
    return kind(**{name: _value(value) for name, value in values.items()})


def _value(value: Any) -> Any:
    if isinstance(value, dict):
        if "decimal" in value:
            return Decimal(value["decimal"])
        return date.fromisoformat(value["date"])
    return value


def as_text(detail: Mapping[str, Any]) -> str:
    """Return the details of a merge as they are stored."""
    return json.dumps(detail, ensure_ascii=False, separators=(",", ":"), default=str)
