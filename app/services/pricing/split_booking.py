"""Splits that a source of prices tells and the ledger lacks: asked, and booked by one action."""

import json
from dataclasses import replace
from datetime import date
from decimal import Decimal

from app.domain.activities import ActivityRow
from app.domain.assets import Asset
from app.domain.errors import RefusedError
from app.domain.kinds import Kind
from app.domain.numbers import ZERO, plain
from app.domain.pricing.splits import Split
from app.domain.sync.records import Question, QuestionKind
from app.domain.times import end_us, start_us
from app.ports.storage import UnitOfWork
from app.services.changes import Changes
from app.services.posting import post
from app.services.pricing.holding import ask

SOURCE = "prices"
BOOKED, LEFT = "booked", "left"


def ask_split(unit: UnitOfWork, asset: Asset, split: Split, source: str) -> int:
    """Ask about a split, once; return how many questions are new."""
    accounts = holding_on(unit, asset, split.on)
    if not accounts:
        return 0
    detail = {
        "asset_id": asset.id,
        "symbol": asset.symbol,
        "on": split.on.isoformat(),
        "ratio": plain(split.ratio),
        "source": source,
        "accounts": accounts,
    }
    key = f"split:{asset.id}:{split.on.isoformat()}"
    return int(ask(unit, QuestionKind.SPLIT, key, asset.symbol, detail))


def holding_on(unit: UnitOfWork, asset: Asset, on: date) -> list[str]:
    """Return the accounts that held an asset at the beginning of a day, by their names."""
    names = {one.id: one for one in unit.catalogue.accounts()}
    held: dict[str, Decimal] = {}
    for leg in unit.ledger.legs(asset_ids=[asset.id], until_us=end_us(on)):
        account = names[leg.account_id]
        if leg.asset_id != asset.id or account.is_paper or leg.day >= on.toordinal():
            continue
        held.setdefault(account.name, ZERO)
        if leg.kind == Kind.SPLIT and leg.counter_quantity:
            held[account.name] *= leg.counter_quantity
        else:
            held[account.name] += leg.quantity
    return sorted(name for name, quantity in held.items() if quantity)


def settle_split(unit: UnitOfWork, question: Question, *, book: bool) -> Changes:
    """Book a split for all accounts that held the asset, or leave it. The caller commits.

    Raises:
        RefusedError: it was settled before, or cannot be booked.
    """
    if question.settled_us is not None:
        raise RefusedError("it was settled before")
    changes = Changes()
    if book:
        detail = json.loads(question.detail)
        asset = next(one for one in unit.catalogue.assets() if one.id == detail["asset_id"])
        on, ratio = date.fromisoformat(detail["on"]), Decimal(detail["ratio"])
        rows = [
            ActivityRow(
                start_us(on), on, account, Kind.SPLIT, asset.symbol, asset.type, ratio,
                external_id=f"split-{asset.id}-{on.isoformat()}-{account}",
            )
            for account in holding_on(unit, asset, on)
        ]  # fmt: skip
        changes = post(unit, SOURCE, f"split of {asset.symbol}", rows).changes
    answer = BOOKED if book else LEFT
    unit.records(Question).put(replace(question, settled_us=unit.now_us(), answer=answer))
    return changes
