"""Accounts, institutions and assets: lists, and what a person changes of them."""

from dataclasses import dataclass, fields, replace
from datetime import date

from app.domain.accounts import (
    MANUAL_INSTITUTION,
    Account,
    AccountType,
    Holding,
    Institution,
)
from app.domain.assets import Asset
from app.domain.balances.calendar import tolerance_of
from app.domain.currencies import is_currency
from app.domain.errors import RefusedError
from app.domain.exclusions import WHOLE_ACCOUNT
from app.domain.ids import AccountId
from app.domain.inclusion import ACCOUNT_MARKS
from app.domain.numbers import plain
from app.domain.times import day_of_us, end_us
from app.ports.storage import Database, UnitOfWork
from app.services.balances import Evidence
from app.services.changes import Changes, Topic
from app.services.exclusions import CLOSED, checked_reason, note_mark
from app.services.following import upkeep
from app.services.positions import PositionKeeper
from app.services.registry import Registry
from app.services.scopes import positions_in
from app.services.trading.paper_books import paper_account_ids

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

    def all(self, *, with_closed: bool = True) -> list[Account]:
        """Return the accounts by name; those that are closed as well unless they are not wanted.

        Paper accounts are not among them: their books are not these.
        """
        with self.database.reading() as unit:
            paper = paper_account_ids(unit)
            found = [
                one
                for one in unit.catalogue.accounts()
                if (with_closed or one.closed_on is None) and one.id not in paper
            ]
        return sorted(found, key=lambda one: one.name)

    def assets(self) -> list[Asset]:
        with self.database.reading() as unit:
            found = [one for one in unit.catalogue.assets() if one.merged_into is None]
        return sorted(found, key=lambda one: one.symbol)

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

    def update(self, account: Account, *, reason: str = "") -> Changes:
        """Change an account; a change of its method or of short selling works lots out anew.

        `reason`: why marks that are new speak against counting it.

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
            if not account.is_paper:
                _check_may_count(unit, old)
            if name != old.name and name in registry.accounts:
                raise RefusedError(f"there is already an account named {name!r}")
            unit.catalogue.update_account(replace(account, name=name))
            _note_flags(unit, old, account, reason)
            unit.audit.record("account changed", name, *_differences(old, account))
            if _lot_rules(old) != _lot_rules(account):
                upkeep(unit).all()
            unit.commit()
        return _CHANGED

    def mark(
        self,
        mark: str,
        account: str,
        symbol: str = "",
        *,
        on: bool = True,
        reason: str = "",
        since: date | None = None,
    ) -> Changes:
        """Say what counts in totals: of an account, or of one of its holdings.

        Args:
            mark: one of MARKS.
            account: its name.
            symbol: of the holding; without one the whole account is meant.
            on: `False` takes the mark away, and its reason with it.
            reason: why, in the person's own words.
            since: the day since when that is so; today without one.

        Raises:
            RefusedError: there is no such mark, or the day is to come.
            UnknownNameError: no such account or holding.
        """
        if mark not in MARKS:
            raise RefusedError(f"no mark {mark!r}", "use " + ", ".join(MARKS))
        why = checked_reason(reason)
        with self.database.writing() as unit:
            registry = Registry(unit, "", may_create=False)
            owner = registry.account(account)
            holding_id = WHOLE_ACCOUNT
            if mark == "paper" and not on:
                _check_may_count(unit, owner)
            if symbol:
                asset = registry.find(symbol)
                holding = registry.holding_row(owner.id, asset.id)
                holding_id = holding.id
                unit.catalogue.update_holding(_marked_holding(holding, mark, on=on))
            elif mark == "scam":
                raise RefusedError("scam is said of a holding, not of an account")
            else:
                unit.catalogue.update_account(_marked_account(owner, mark, on=on))
            note_mark(unit, (owner.id, holding_id, mark), why, since or unit.today(), on=on)
            subject = f"{account}/{symbol}" if symbol else account
            told = f"{mark}: {why}" if why else mark
            before, after = ("", told) if on else (mark, "")
            unit.audit.record("marked" if on else "unmarked", subject, before, after)
            upkeep(unit).after_rules()
            unit.commit()
        return _CHANGED

    def close(self, account: str, on: date | None = None, *, reason: str = "") -> Changes:
        """Close an account at the end of a day on which it holds nothing; its past still counts.

        Raises:
            UnknownNameError: no such account.
            RefusedError: it is closed already, the day is to come, something is left in it, or
                there are entries or balances after the day.
        """
        why = checked_reason(reason)
        with self.database.writing() as unit:
            registry = Registry(unit, "", may_create=False)
            owner = registry.account(account)
            day = on or unit.today()
            if owner.closed_on is not None:
                raise RefusedError(
                    f"{account} was closed on {owner.closed_on} already", "reopen it first"
                )
            if day > unit.today():
                raise RefusedError(f"{day} is still to come", "close it when that day is over")
            _check_empty(unit, registry, owner, day)
            unit.catalogue.update_account(replace(owner, closed_on=day))
            note_mark(unit, (owner.id, WHOLE_ACCOUNT, CLOSED), why, day, on=True)
            told = f"{day}: {why}" if why else str(day)
            unit.audit.record("account closed", account, "", told)
            unit.commit()
        return _CHANGED

    def reopen(self, account: str) -> Changes:
        """Take an account that was closed back into use.

        Raises:
            UnknownNameError: no such account. RefusedError: it is not closed.
        """
        with self.database.writing() as unit:
            owner = Registry(unit, "", may_create=False).account(account)
            if owner.closed_on is None:
                raise RefusedError(f"{account} is not closed")
            unit.catalogue.update_account(replace(owner, closed_on=None))
            note_mark(unit, (owner.id, WHOLE_ACCOUNT, CLOSED), "", unit.today(), on=False)
            unit.audit.record("account reopened", account, str(owner.closed_on), "")
            unit.commit()
        return _CHANGED


def _check_may_count(unit: UnitOfWork, account: Account) -> None:
    """Refuse to count paper money: what it bought never was."""
    if account.id in paper_account_ids(unit):
        raise RefusedError(
            f"{account.name} is a paper account, and its money never counts",
            "use a real account for what is real",
        )


def _check_empty(unit: UnitOfWork, registry: Registry, account: Account, day: date) -> None:
    """Refuse to close an account that still holds something, or moved later."""
    at_us = end_us(day)
    later = unit.ledger.legs(account_ids=[account.id], first_us=at_us + 1)
    if later:
        raise RefusedError(
            f"{account.name} has entries until {day_of_us(later[-1].at_us)}",
            "close it on that day or later",
        )
    positions = [one for one in positions_in(unit, registry, "") if one.account.id == account.id]
    evidence = Evidence(unit, positions)
    summaries = PositionKeeper(unit, registry).summaries(until_us=at_us)
    left = []
    for one in positions:
        summary = summaries.get(one.asset.id, {}).get(account.id)
        if summary is None and one.holding.id not in evidence.observations:
            continue
        quantity = evidence.balance(one, summary, at_us).quantity
        if quantity is None:
            left.append(f"an unknown quantity of {one.asset.symbol}")
        elif abs(quantity) > (tolerance_of(one.asset.decimals) if one.asset.is_fiat else 0):
            left.append(f"{plain(quantity)} {one.asset.symbol}")
        stated = [two for two in evidence.observations[one.holding.id] if two.at_us > at_us]
        if any(two.balance for two in stated):
            on = day_of_us(stated[-1].at_us)
            raise RefusedError(
                f"a balance of {one.asset.symbol} in {account.name} was stated on {on}",
                "close it on that day or later",
            )
    if left:
        raise RefusedError(
            f"{account.name} still holds {', '.join(left)} on {day}",
            "move or write off what is left first",
        )


def _note_flags(unit: UnitOfWork, old: Account, new: Account, reason: str) -> None:
    """Keep the reasons in step with marks that were set or taken away."""
    for mark in ACCOUNT_MARKS:
        was, now = _flag(old, mark), _flag(new, mark)
        if was != now:
            note_mark(unit, (new.id, WHOLE_ACCOUNT, mark), reason, unit.today(), on=now)


def _flag(account: Account, mark: str) -> bool:
    return not account.is_active if mark == "inactive" else bool(getattr(account, f"is_{mark}"))


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
