"""What a vault may be: names, targets, colours and the holdings that feed it, checked."""

import re
from collections.abc import Iterable
from dataclasses import fields
from datetime import date
from decimal import Decimal

from app.domain.assets import Asset, AssetType
from app.domain.currencies import is_currency
from app.domain.errors import AmbiguousSymbolError, RefusedError, UnknownNameError
from app.domain.ids import HoldingId
from app.domain.numbers import plain
from app.domain.signs import is_showable
from app.domain.vaults.records import Vault
from app.ports.storage import UnitOfWork
from app.services.registry import Registry
from app.services.vaults_answers import VaultDraft

VAULT = "vault"
MAX_NAME, MAX_NOTE, MOST_PRIORITY = 200, 4_000, 9_999
MOST = Decimal(10) ** 18  # of an amount; more is a slip of the finger
_COLOUR = re.compile(r"#[0-9A-F]{6}")
_ICON = re.compile(r"[a-z][a-z0-9-]{0,39}")


def named(name: str, vaults: Iterable[Vault]) -> Vault:
    """Return a vault by its name.

    Raises:
        UnknownNameError: there is none.
    """
    for one in vaults:
        if one.name == name.strip():
            return one
    raise UnknownNameError(VAULT, name)


def made_of(
    unit: UnitOfWork, draft: VaultDraft, others: list[Vault], old: Vault | None, today: date
) -> Vault:
    """Return the vault that a draft describes.

    Args:
        unit: writing: a currency that nothing named yet is taken in.
        draft: what a person says.
        others: the other vaults.
        old: what it is now, of one that is changed.
        today: when it is made.

    Raises:
        RefusedError: no name, one that is taken or too long, a target not above zero, a plan below
            zero, a target date that is over, no colour, a priority out of range.
        UnknownNameError: no such currency.
    """
    name = _name(draft.name, others)
    if draft.target <= 0:
        raise RefusedError(f"{plain(draft.target)} is no target", "give an amount above zero")
    if max(draft.target, draft.monthly or draft.target) >= MOST:
        raise RefusedError("the target, or the plan, is beyond 10^18", "check its digits")
    if draft.monthly is not None and draft.monthly < 0:
        raise RefusedError("what is meant to be saved a month is not below zero")
    is_same_day = old is not None and old.target_on == draft.target_on
    if draft.target_on is not None and draft.target_on <= today and not is_same_day:
        raise RefusedError(f"the target date {draft.target_on} is over", "give a later day")
    currency = _currency(unit, draft.currency)
    priority = draft.priority
    if priority is None:
        priority = min(max((one.priority for one in others), default=-1) + 1, MOST_PRIORITY)
    if not 0 <= priority <= MOST_PRIORITY:
        raise RefusedError(f"a priority is from 0, the first, to {MOST_PRIORITY}")
    is_same_goal = old is not None and old.target == draft.target and old.currency_id == currency.id
    return Vault(
        id=old.id if old is not None else unit.records(Vault).next_id(),
        name=name,
        currency_id=currency.id,
        target=draft.target,
        created_on=old.created_on if old is not None else today,
        target_on=draft.target_on,
        colour=_colour(draft.colour),
        icon=_icon(draft.icon),
        priority=priority,
        monthly=draft.monthly,
        note=_note(draft.note),
        # Another goal has not been reached by the old one's having been.
        reached_on=old.reached_on if old is not None and is_same_goal else None,
        archived_on=old.archived_on if old is not None else None,
    )


def holding_of(unit: UnitOfWork, account: str, symbol: str) -> HoldingId:
    """Return the holding of an asset, or of a currency's cash, in an account.

    Raises:
        UnknownNameError: no such account, or nothing of that symbol is held there.
        AmbiguousSymbolError: several assets of the symbol are.
    """
    registry = Registry(unit, "", may_create=False)
    own_account = registry.account(account)
    found = [
        (one.id, registry.assets[one.asset_id])
        for one in registry.holdings()
        if one.account_id == own_account.id and registry.assets[one.asset_id].symbol == symbol
    ]
    if not found:
        raise UnknownNameError("holding", f"{account}/{symbol}")
    if len(found) > 1:
        fiat = [one for one in found if one[1].is_fiat]
        if len(fiat) != 1:
            raise AmbiguousSymbolError(symbol, tuple(asset.type for _, asset in found))
        return fiat[0][0]
    return found[0][0]


def words_of(unit: UnitOfWork, holding_id: HoldingId) -> str:
    """Return a holding as the audit trail has it."""
    registry = Registry(unit, "", may_create=False)
    holding = next((one for one in registry.holdings() if one.id == holding_id), None)
    if holding is None:
        raise UnknownNameError("holding", str(holding_id))
    account = next(one for one in registry.accounts.values() if one.id == holding.account_id)
    return f"{account.name}/{registry.assets[holding.asset_id].symbol}"


def differences(old: Vault, new: Vault) -> tuple[str, str]:
    """Return what a vault was and what it is, as far as the two differ."""
    before, after = [], []
    for name in (one.name for one in fields(Vault)):
        was, now = getattr(old, name), getattr(new, name)
        if was != now:
            before.append(f"{name}={_word(was)}")
            after.append(f"{name}={_word(now)}")
    return ", ".join(before), ", ".join(after)


def _word(value: object) -> str:
    if value is None:
        return ""
    return plain(value) if isinstance(value, Decimal) else str(value)


def _name(name: str, others: Iterable[Vault]) -> str:
    clean = name.strip()
    if not clean:
        raise RefusedError("a vault needs a name")
    if len(clean) > MAX_NAME or not is_showable(clean):
        raise RefusedError(f"a name has at most {MAX_NAME} signs, none of them a control sign")
    if any(one.name == clean for one in others):
        raise RefusedError(f"there is already a vault named {clean!r}", "choose another name")
    return clean


def _note(note: str) -> str:
    clean = note.strip()
    if len(clean) > MAX_NOTE or not is_showable(clean.replace("\n", "")):
        raise RefusedError(f"a note has at most {MAX_NOTE} signs, none of them a control sign")
    return clean


def _colour(text: str) -> str:
    clean = text.strip().upper()
    if clean and not _COLOUR.fullmatch(clean):
        raise RefusedError(f"{text[:40]!r} is no colour", "write it as #RRGGBB")
    return clean


def _icon(text: str) -> str:
    clean = text.strip().lower()
    if clean and not _ICON.fullmatch(clean):
        raise RefusedError(f"{text[:40]!r} is no name of an icon")
    return clean


def _currency(unit: UnitOfWork, code: str) -> Asset:
    """Return what a vault is reckoned in: a currency, or a coin that the books know."""
    clean = code.strip()
    registry = Registry(unit, "")
    upper = clean.upper()
    if is_currency(upper):
        return registry.currency(upper)
    for asset in registry.assets.values():
        if asset.symbol == clean and asset.type in {AssetType.FIAT, AssetType.CRYPTO}:
            return asset
    raise UnknownNameError("currency", code[:40])
