"""Groups: a person's own way to look at holdings and accounts together."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields, replace

from app.domain.errors import RefusedError, UnknownNameError
from app.domain.groups import Group, GroupId
from app.domain.ids import AccountId, HoldingId
from app.domain.signs import is_showable
from app.ports.storage import Database, UnitOfWork
from app.services.changes import Changes, Topic
from app.services.registry import Registry

GROUP = "group"
MAX_NAME = 200
_COLOUR = re.compile(r"#[0-9A-F]{6}")
_CHANGED = Changes(frozenset({Topic.ACCOUNTS}))


@dataclass(frozen=True, slots=True)
class GroupLine:
    """A group with the names of what is in it."""

    id: GroupId
    name: str
    colour: str
    order: int
    accounts: tuple[str, ...]
    holdings: tuple[tuple[str, str], ...]  # account, symbol
    account_ids: frozenset[AccountId] = frozenset()
    holding_ids: frozenset[HoldingId] = frozenset()

    def has(self, account_id: AccountId, holding_id: HoldingId) -> bool:
        """Tell whether a holding is in the group, by itself or with its account."""
        return account_id in self.account_ids or holding_id in self.holding_ids


@dataclass(frozen=True, slots=True)
class GroupService:
    """Makes, changes and deletes groups; each change leaves a row in the audit trail.

    A member is "ACCOUNT", with all that it holds, or "ACCOUNT/SYMBOL". Where an account has the
    whole text as its name, the account is meant.
    """

    database: Database

    def all(self) -> tuple[GroupLine, ...]:
        """Return the groups in their order."""
        with self.database.reading() as unit:
            accounts, holdings = _names(unit)
            return tuple(
                GroupLine(
                    one.id,
                    one.name,
                    one.colour,
                    one.order,
                    tuple(sorted(accounts[member] for member in one.accounts)),
                    tuple(sorted(holdings[member] for member in one.holdings)),
                    frozenset(one.accounts),
                    frozenset(one.holdings),
                )
                for one in unit.groups.all()
            )

    def make(self, name: str, *, colour: str = "", members: Iterable[str] = ()) -> Changes:
        """Make a group, after the others.

        Raises:
            RefusedError: no name, one that is taken, or no colour.
            UnknownNameError: a member that is not there.
        """
        with self.database.writing() as unit:
            groups = unit.groups.all()
            checked = _free(name, groups)
            accounts, holdings = _members(unit, members)
            order = max((one.order for one in groups), default=-1) + 1
            unit.groups.add(Group(GroupId(0), checked, _colour(colour), order, holdings, accounts))
            unit.audit.record("group added", checked, "", _words(unit, accounts, holdings))
            unit.commit()
        return _CHANGED

    def rename(self, name: str, new_name: str) -> Changes:
        """Give a group another name.

        Raises:
            RefusedError: no name, or one that is taken. UnknownNameError: no such group.
        """
        with self.database.writing() as unit:
            groups = unit.groups.all()
            group = _named(name, groups)
            checked = _free(new_name, [one for one in groups if one.id != group.id])
            return self._save(unit, group, replace(group, name=checked))

    def recolour(self, name: str, colour: str) -> Changes:
        """Give a group another colour, "#RRGGBB" or "" for the theme's.

        Raises:
            RefusedError: no colour. UnknownNameError: no such group.
        """
        with self.database.writing() as unit:
            group = _named(name, unit.groups.all())
            return self._save(unit, group, replace(group, colour=_colour(colour)))

    def reorder(self, names: Sequence[str]) -> Changes:
        """Put groups first, in this order; the others follow as they were.

        Raises:
            UnknownNameError: no such group.
        """
        with self.database.writing() as unit:
            groups = unit.groups.all()
            first = [_named(name, groups) for name in dict.fromkeys(names)]
            chosen = {one.id for one in first}
            ordered = [*first, *(one for one in groups if one.id not in chosen)]
            if ordered == groups:
                return Changes()
            for place, one in enumerate(ordered):
                unit.groups.update(replace(one, order=place))
            before, after = (", ".join(one.name for one in some) for some in (groups, ordered))
            unit.audit.record("groups reordered", "", before, after)
            unit.commit()
        return _CHANGED

    def put_in(self, name: str, members: Iterable[str]) -> Changes:
        """Add holdings and accounts to a group; those that are in it already stay once.

        Raises:
            UnknownNameError: no such group or member.
        """
        with self.database.writing() as unit:
            group = _named(name, unit.groups.all())
            accounts, holdings = _members(unit, members)
            changed = replace(
                group,
                accounts=tuple(sorted({*group.accounts, *accounts})),
                holdings=tuple(sorted({*group.holdings, *holdings})),
            )
            return self._save(unit, group, changed)

    def take_out(self, name: str, members: Iterable[str]) -> Changes:
        """Take holdings and accounts out of a group.

        Raises:
            RefusedError: one is not in it by itself. UnknownNameError: no such group or member.
        """
        with self.database.writing() as unit:
            group = _named(name, unit.groups.all())
            accounts, holdings = _members(unit, members)
            strange = not {*accounts} <= {*group.accounts} or not {*holdings} <= {*group.holdings}
            if strange:
                raise RefusedError(
                    f"not everything of that is in the group {name!r} by itself",
                    "a holding may be in it with its account",
                )
            changed = replace(
                group,
                accounts=tuple(one for one in group.accounts if one not in accounts),
                holdings=tuple(one for one in group.holdings if one not in holdings),
            )
            return self._save(unit, group, changed)

    def delete(self, name: str) -> Changes:
        """Delete a group and its target; what was in it stays.

        Raises:
            UnknownNameError: no such group.
        """
        with self.database.writing() as unit:
            group = _named(name, unit.groups.all())
            unit.groups.remove(group.id)
            unit.groups.drop_target(GROUP, str(group.id))
            was = _words(unit, group.accounts, group.holdings)
            unit.audit.record("group deleted", group.name, was, "")
            unit.commit()
        return _CHANGED

    def _save(self, unit: UnitOfWork, old: Group, new: Group) -> Changes:
        if old == new:
            return Changes()
        unit.groups.update(new)
        unit.audit.record("group changed", new.name, *_differences(unit, old, new))
        unit.commit()
        return _CHANGED


def _named(name: str, groups: Iterable[Group]) -> Group:
    for one in groups:
        if one.name == name.strip():
            return one
    raise UnknownNameError(GROUP, name)


def _free(name: str, groups: Iterable[Group]) -> str:
    clean = name.strip()
    if not clean:
        raise RefusedError("a group needs a name")
    if len(clean) > MAX_NAME or not is_showable(clean):
        raise RefusedError(f"a name has at most {MAX_NAME} signs, none of them a control sign")
    if any(one.name == clean for one in groups):
        raise RefusedError(f"there is already a group named {clean!r}")
    return clean


def _colour(text: str) -> str:
    clean = text.strip().upper()
    if clean and not _COLOUR.fullmatch(clean):
        raise RefusedError(f"{text!r} is no colour", "write it as #RRGGBB")
    return clean


def _members(
    unit: UnitOfWork, members: Iterable[str]
) -> tuple[tuple[AccountId, ...], tuple[HoldingId, ...]]:
    registry = Registry(unit, "", may_create=False)
    accounts: list[AccountId] = []
    holdings: list[HoldingId] = []
    for member in members:
        found = registry.accounts.get(member)
        if found is not None:
            accounts.append(found.id)
            continue
        name, slash, symbol = member.rpartition("/")
        if not slash:
            raise UnknownNameError("account", member)
        account = registry.account(name)
        own = [
            one.id
            for one in registry.holdings()
            if one.account_id == account.id and registry.assets[one.asset_id].symbol == symbol
        ]
        if not own:
            raise UnknownNameError("holding", member)
        holdings += own
    return tuple(dict.fromkeys(accounts)), tuple(dict.fromkeys(holdings))


def _names(
    unit: UnitOfWork,
) -> tuple[dict[AccountId, str], dict[HoldingId, tuple[str, str]]]:
    registry = Registry(unit, "", may_create=False)
    accounts = {one.id: one.name for one in registry.accounts.values()}
    holdings = {
        one.id: (accounts[one.account_id], registry.assets[one.asset_id].symbol)
        for one in registry.holdings()
    }
    return accounts, holdings


def _words(unit: UnitOfWork, accounts: Iterable[AccountId], holdings: Iterable[HoldingId]) -> str:
    """Return the members as the audit trail has them."""
    names, places = _names(unit)
    found = [names[one] for one in accounts] + ["/".join(places[one]) for one in holdings]
    return ", ".join(sorted(found))


def _differences(unit: UnitOfWork, old: Group, new: Group) -> tuple[str, str]:
    """Return what a group was and what it is, as far as the two differ."""
    before, after = [], []
    for name in (one.name for one in fields(Group)):
        if name in {"holdings", "accounts"} or getattr(old, name) == getattr(new, name):
            continue
        before.append(f"{name}={getattr(old, name)}")
        after.append(f"{name}={getattr(new, name)}")
    if (old.accounts, old.holdings) != (new.accounts, new.holdings):
        before.append(f"members={_words(unit, old.accounts, old.holdings)}")
        after.append(f"members={_words(unit, new.accounts, new.holdings)}")
    return ", ".join(before), ", ".join(after)
