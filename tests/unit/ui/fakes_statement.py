"""Made-up statements and groups for tests of the window."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

from app.domain.coverage import Coverage
from app.domain.errors import CofferError, UnknownNameError
from app.domain.groups import GroupId
from app.domain.ids import AccountId, HoldingId
from app.domain.statement import NOTHING, Item, Part, statement_of
from app.services.changes import Changes, Topic
from app.services.groups import GroupLine
from app.services.reports import PriceUsed
from app.services.statement import PriceLine, StatementNote, StatementReport, default_days
from app.services.statement_groups import GroupsReport, GroupWorth

D = Decimal
TODAY = date(2026, 11, 20)


def an_item(
    number: int,
    account: str,
    symbol: str,
    category: str,
    *values: str | None,
    account_id: int = 0,
    coverage: Coverage = Coverage.FULL,
) -> Item:
    """Make a holding; `values`: a day each, "" not there, `None` unknown."""
    parts = []
    for value in values:
        if value == "":
            parts.append(NOTHING)
        elif value is None:
            parts.append(Part(D(1), None, Coverage.UNKNOWN, ("price_missing",)))
        else:
            reasons = ("price_stale",) if coverage is Coverage.ESTIMATED else ()
            parts.append(Part(D(value), D(value), coverage, reasons))
    is_money = category in {"cash", "credit_cards", "loans", "mortgages"}
    return Item(
        HoldingId(number), AccountId(account_id or number), account, "Bank of Tests", symbol,
        f"{symbol} & Co", category, is_money, tuple(parts),
    )  # fmt: skip


def items(days: int) -> list[Item]:
    """Return a household: something known, stale and unknown on both sides."""

    def grown(first: int, step: int) -> list[str]:
        return [str(first + step * place) for place in range(days)]

    return [
        an_item(1, "Everyday", "USD", "cash", *grown(1000, 100)),
        an_item(2, "Broker", "ACME", "investment", *grown(50_000, 2_500), account_id=2),
        an_item(
            3, "Broker", "OLD", "investment", *grown(700, 0), account_id=2,
            coverage=Coverage.ESTIMATED,
        ),
        an_item(4, "Wallet", "ODD", "digital_asset", *[""] * (days - 1), None),
        an_item(5, "Card", "USD", "credit_cards", *grown(-300, 50)),
        an_item(6, "House loan", "USD", "mortgages", *grown(-200_000, 1_000)),
    ]  # fmt: skip


def a_statement(
    days: Sequence[date] = (),
    base: str = "USD",
    scope: str = "portfolio",
    *,
    is_empty: bool = False,
) -> StatementReport:
    chosen = tuple(sorted(set(days))) or default_days(TODAY)
    rows = [] if is_empty else items(len(chosen))
    at = datetime(2026, 11, 19, 16, tzinfo=UTC)
    used = PriceUsed(D("101.5"), base, at, "test", D(1), "direct", ("ACME", base), at, False)
    prices = (
        () if is_empty else (PriceLine("ACME", "ACME & Co", "public-stock", (used,) * len(chosen)),)
    )
    notes = () if is_empty else (
        StatementNote("price_missing", "Wallet", "ODD", chosen[-1:]),
        StatementNote("price_stale", "Broker", "OLD", chosen, at),
    )  # fmt: skip
    return StatementReport(
        chosen, base or "USD", scope, None, statement_of(rows, len(chosen)), prices, notes
    )


@dataclass
class FakeStatements:
    groups_of: "FakeGroups | None" = None
    is_empty: bool = False
    fails: CofferError | None = None
    calls: list[tuple[tuple[date, ...], str, str]] = field(default_factory=list)

    def report(
        self, days: Iterable[date] = (), *, base: str = "", scope: str = "portfolio", **_: Any
    ) -> StatementReport:
        self.calls.append((tuple(days), base, scope))
        if self.fails is not None:
            raise self.fails
        return a_statement(self.calls[-1][0], base or "USD", scope, is_empty=self.is_empty)

    def groups(self, as_of: date | None = None, *, base: str = "") -> GroupsReport:
        lines = self.groups_of.lines if self.groups_of is not None else []
        worths = tuple(
            GroupWorth(
                one.id, one.name, one.colour, tuple(one.account_ids), tuple(one.holding_ids),
                tuple(HoldingId(place) for place in range(len(one.accounts) + len(one.holdings))),
                D(1_000), D("0.25"), Coverage.FULL, 0, 1,
            )
            for one in lines
        )  # fmt: skip
        return GroupsReport(as_of or TODAY, base or "USD", worths, D(4_000), 1, D(500), 2, D(2_500))


@dataclass
class FakeGroups:
    lines: list[GroupLine] = field(default_factory=list)
    fails: CofferError | None = None
    calls: list[tuple[str, Any]] = field(default_factory=list)

    def all(self) -> tuple[GroupLine, ...]:
        return tuple(self.lines)

    def make(self, name: str, *, colour: str = "", members: Iterable[str] = ()) -> Changes:
        number = len(self.lines) + 1
        made = GroupLine(GroupId(number), name, colour, number, (), ())
        self._note("make", (name, colour, tuple(members)))
        self.lines.append(_with(made, members, is_in=True))
        return _CHANGED

    def rename(self, name: str, new_name: str) -> Changes:
        return self._replace("rename", name, new_name, name=new_name)

    def recolour(self, name: str, colour: str) -> Changes:
        return self._replace("recolour", name, colour, colour=colour)

    def reorder(self, names: Sequence[str]) -> Changes:
        self._note("reorder", list(names))
        self.lines.sort(key=lambda one: names.index(one.name))
        return _CHANGED

    def put_in(self, name: str, members: Iterable[str]) -> Changes:
        return self._members("put", name, list(members), is_in=True)

    def take_out(self, name: str, members: Iterable[str]) -> Changes:
        return self._members("take", name, list(members), is_in=False)

    def delete(self, name: str) -> Changes:
        self._note("delete", name)
        self.lines = [one for one in self.lines if one.name != name]
        return _CHANGED

    def _members(self, deed: str, name: str, members: list[str], *, is_in: bool) -> Changes:
        self._note(deed, (name, members))
        place = self._place(name)
        self.lines[place] = _with(self.lines[place], members, is_in=is_in)
        return _CHANGED

    def _replace(self, deed: str, old: str, value: str, **more: Any) -> Changes:
        self._note(deed, (old, value))
        place = self._place(old)
        self.lines[place] = replace(self.lines[place], **more)
        return _CHANGED

    def _place(self, name: str) -> int:
        for place, one in enumerate(self.lines):
            if one.name == name:
                return place
        raise UnknownNameError("group", name)

    def _note(self, deed: str, what: Any) -> None:
        if self.fails is not None:
            raise self.fails
        self.calls.append((deed, what))


_CHANGED = Changes(frozenset({Topic.ACCOUNTS}))


def _with(line: GroupLine, members: Iterable[str], *, is_in: bool) -> GroupLine:
    accounts, holdings = set(line.accounts), set(line.holdings)
    for member in members:
        account, slash, symbol = member.rpartition("/")
        if slash:
            holdings ^= {(account, symbol)}
            assert ((account, symbol) in holdings) is is_in
        else:
            accounts ^= {member}
            assert (member in accounts) is is_in
    return replace(line, accounts=tuple(sorted(accounts)), holdings=tuple(sorted(holdings)))
