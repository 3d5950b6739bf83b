"""Accounts, institutions and assets: lists, and what a person changes of them."""

from dataclasses import dataclass, fields, replace

from app.domain.accounts import (
    MANUAL_INSTITUTION,
    Account,
    AccountType,
    Holding,
    Institution,
)
from app.domain.assets import Asset
from app.domain.currencies import is_currency
from app.domain.errors import RefusedError
from app.domain.ids import AccountId
from app.ports.storage import Database
from app.services.changes import Changes, Topic
from app.services.following import upkeep
from app.services.registry import Registry

_CHANGED = Changes(frozenset({Topic.ACCOUNTS}))
MARKS = ("hidden", "inactive", "scam", "excluded", "paper")


@dataclass(frozen=True, slots=True)
class AccountDraft:
    """An account to be made."""

    name: str
    institution: str = MANUAL_INSTITUTION
    institution_type: str = ""
    type: str = "investment"
    subtype: str = "brokerage"
    currency: str = ""
    tracks_cash: bool = True
    allows_short: bool = False


@dataclass(frozen=True, slots=True)
class AccountService:
    """The catalogue's use cases."""

    database: Database

    def types(self) -> list[AccountType]:
        """Return the catalogue of account types, in its order."""
        with self.database.reading() as unit:
            return sorted(unit.catalogue.account_types(), key=lambda one: one.order)

    def institutions(self) -> list[Institution]:
        with self.database.reading() as unit:
            return sorted(unit.catalogue.institutions(), key=lambda one: one.name)

    def all(self) -> list[Account]:
        with self.database.reading() as unit:
            return sorted(unit.catalogue.accounts(), key=lambda one: one.name)

    def assets(self) -> list[Asset]:
        with self.database.reading() as unit:
            return sorted(unit.catalogue.assets(), key=lambda one: one.symbol)

    def symbols(self) -> list[tuple[str, str, str]]:
        """Return (symbol, type, name) of all assets, for completion."""
        return [(one.symbol, one.type, one.name) for one in self.assets()]

    def add(self, draft: AccountDraft) -> Changes:
        """Make an account.

        Raises:
            RefusedError: no name, a name that is taken, an unknown type or currency.
        """
        name = _name(draft.name)
        with self.database.writing() as unit:
            kinds = {(one.type, one.subtype) for one in unit.catalogue.account_types()}
            if (draft.type, draft.subtype) not in kinds:
                raise RefusedError(f"there is no account type {draft.type}/{draft.subtype}")
            _check_currency(draft.currency)
            registry = Registry(unit, "")
            known = {one.name for one in unit.catalogue.institutions()}
            institution = registry.institution(
                draft.institution.strip() or MANUAL_INSTITUTION, draft.institution_type or "other"
            )
            registry.add_account(
                Account(
                    AccountId(0),
                    institution.id,
                    name,
                    draft.type,
                    draft.subtype,
                    draft.currency,
                    tracks_cash=draft.tracks_cash,
                    allows_short=draft.allows_short,
                )
            )
            if institution.name not in known:
                unit.audit.record("institution added", institution.name, "", institution.type)
            if draft.currency:
                registry.currency(draft.currency)
            if draft.allows_short:
                upkeep(unit).after_rules()
            unit.audit.record("account added", name, "", f"{draft.type}/{draft.subtype}")
            unit.commit()
        return _CHANGED

    def update(self, account: Account) -> Changes:
        """Change an account; a change of its method or of short selling works lots out anew.

        Raises:
            RefusedError: there is no such account, or its new name is taken.
        """
        name = _name(account.name)
        _check_currency(account.currency)
        with self.database.writing() as unit:
            registry = Registry(unit, "", may_create=False)
            old = next((one for one in registry.accounts.values() if one.id == account.id), None)
            if old is None:
                raise RefusedError(f"there is no account {account.id}")
            if name != old.name and name in registry.accounts:
                raise RefusedError(f"there is already an account named {name!r}")
            unit.catalogue.update_account(replace(account, name=name))
            unit.audit.record("account changed", name, *_differences(old, account))
            if _lot_rules(old) != _lot_rules(account):
                upkeep(unit).all()
            unit.commit()
        return _CHANGED

    def mark(self, mark: str, account: str, symbol: str = "", *, on: bool = True) -> Changes:
        """Say what counts in totals: of an account, or of one of its holdings.

        Raises:
            RefusedError: there is no such mark. UnknownNameError: no such account or holding.
        """
        if mark not in MARKS:
            raise RefusedError(f"no mark {mark!r}", "use " + ", ".join(MARKS))
        with self.database.writing() as unit:
            registry = Registry(unit, "", may_create=False)
            owner = registry.account(account)
            if symbol:
                asset = registry.find(symbol)
                holding = registry.holding_row(owner.id, asset.id)
                unit.catalogue.update_holding(_marked_holding(holding, mark, on=on))
            elif mark == "scam":
                raise RefusedError("scam is said of a holding, not of an account")
            else:
                unit.catalogue.update_account(_marked_account(owner, mark, on=on))
            subject = f"{account}/{symbol}" if symbol else account
            before, after = ("", mark) if on else (mark, "")
            unit.audit.record("marked" if on else "unmarked", subject, before, after)
            upkeep(unit).after_rules()
            unit.commit()
        return _CHANGED


def _marked_holding(holding: Holding, mark: str, *, on: bool) -> Holding:
    match mark:
        case "hidden":
            return replace(holding, is_hidden=on)
        case "inactive":
            return replace(holding, is_active=not on)
        case "scam":
            return replace(holding, is_scam=on)
        case "excluded":
            return replace(holding, is_excluded=on)
        case _:
            return replace(holding, is_paper=on)


def _marked_account(account: Account, mark: str, *, on: bool) -> Account:
    match mark:
        case "hidden":
            return replace(account, is_hidden=on)
        case "inactive":
            return replace(account, is_active=not on)
        case "excluded":
            return replace(account, is_excluded=on)
        case _:
            return replace(account, is_paper=on)


def _name(text: str) -> str:
    name = text.strip()
    if not name:
        raise RefusedError("an account needs a name")
    if len(name) > 200 or any(ord(sign) < 32 for sign in name):
        raise RefusedError("a name has at most 200 signs, none of them a control sign")
    return name


def _check_currency(code: str) -> None:
    if code and not is_currency(code):
        raise RefusedError(f"{code!r} is no currency code (ISO 4217)")


def _lot_rules(account: Account) -> tuple[str, bool]:
    return account.cost_basis_method, account.allows_short


def _differences(old: Account, new: Account) -> tuple[str, str]:
    """Return what an account was and what it is, as far as the two differ."""
    names = [one.name for one in fields(Account) if one.name != "id"]
    changed = [name for name in names if getattr(old, name) != getattr(new, name)]
    before, after = (
        ", ".join(f"{name}={getattr(one, name)}" for name in changed) for one in (old, new)
    )
    return before, after
