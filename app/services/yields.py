"""Rules by which holdings earn: kept, posted, accrued, and checked against what really came."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from app.domain.activities import ActivityRow
from app.domain.errors import RefusedError, UnknownNameError
from app.domain.ids import HoldingId
from app.domain.numbers import plain
from app.domain.times import start_us
from app.domain.yields.checking import check_rule
from app.domain.yields.payouts import Chain, check_order
from app.domain.yields.records import Payout, YieldRule
from app.ports.clock import Clock
from app.ports.progress import NoProgress, Progress
from app.ports.storage import Database, UnitOfWork
from app.services.changes import Changes, Topic
from app.services.posting import Posted, post
from app.services.registry import Registry
from app.services.scopes import Position, positions_in
from app.services.yields_answers import (
    YieldDetail,
    YieldHolding,
    YieldLine,
    YieldPreview,
    YieldSaved,
    YieldTerms,
    terms_of,
)
from app.services.yields_clock import accept_clock, check_clock, due_by
from app.services.yields_reading import detail_of, lines_of, preview_of
from app.services.yields_working import SOURCE, Due, RuleBooks, named

RULE = "interest rule"
NO_PROGRESS = NoProgress()
DAY = timedelta(days=1)
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_CHANGED = Changes(frozenset({Topic.ACCOUNTS}))


@dataclass(frozen=True, slots=True)
class YieldService:
    """Interest and reward rules. Every change leaves a row in the audit trail."""

    database: Database
    clock: Clock

    # -- reading ----------------------------------------------------------------------------

    def lines(self, as_of: date | None = None) -> tuple[YieldLine, ...]:
        """Return a line for each rule, or each row of rules that follow one another."""
        with self.database.reading() as unit:
            rules = RuleBooks(unit, Registry(unit, "", may_create=False))
            return tuple(lines_of(rules, as_of or self.clock.today(), due_by(self.clock)))

    def detail(self, rule_id: int, as_of: date | None = None) -> YieldDetail:
        """Return one rule with its periods and how what is accrued came about.

        Raises:
            UnknownNameError: there is no such rule.
        """
        with self.database.reading() as unit:
            rules = RuleBooks(unit, Registry(unit, "", may_create=False))
            _stored(rules, rule_id)
            return detail_of(rules, rule_id, as_of or self.clock.today(), due_by(self.clock))

    def holdings(self) -> tuple[YieldHolding, ...]:
        """Return the holdings that a rule can be made for, by account and symbol."""
        with self.database.reading() as unit:
            positions = positions_in(unit, Registry(unit, "", may_create=False), "")
            return tuple(
                YieldHolding(one.account.name, one.asset.symbol, one.asset.is_fiat)
                for one in sorted(
                    positions, key=lambda one: (one.account.name.casefold(), one.asset.symbol)
                )
                if one.is_shown
            )

    def preview(
        self,
        account: str,
        symbol: str,
        terms: YieldTerms,
        *,
        since: date | None = None,
        until: date | None = None,
        is_active: bool = True,
        count: int = 3,
    ) -> YieldPreview:
        """Return what `add` would lead to: what is due at once, and the next payouts.

        Raises:
            RefusedError: as `add`. UnknownNameError: no such holding.
        """
        today = self.clock.today()
        with self.database.reading() as unit:
            registry = Registry(unit, "", may_create=False)
            own = _position(unit, registry, account, symbol)
            draft = check_rule(
                terms.rule(0, own.holding.id, since or today, until, is_active=is_active)
            )
            _check_bookable(registry, own)
            check_order([draft, *unit.records(YieldRule).where(holding_id=own.holding.id)])
            rules = RuleBooks(unit, registry, [draft])
            return preview_of(rules, Chain((draft,)), today, due_by(self.clock), count)

    def preview_change(
        self, rule_id: int, terms: YieldTerms, *, since: date | None = None, count: int = 3
    ) -> YieldPreview:
        """Return what `change` would lead to.

        Raises:
            RefusedError: as `change`. UnknownNameError: there is no such rule.
        """
        today = self.clock.today()
        with self.database.reading() as unit:
            rules = RuleBooks(unit, Registry(unit, "", may_create=False))
            old, chain = _stored(rules, rule_id)
            changed = {one.id: one for one in _changed(rules, old, chain, terms, since, today, 0)}
            linked = [changed.pop(one.id, one) for one in chain.rules]
            own = tuple(sorted([*linked, *changed.values()], key=lambda one: one.since))
            return preview_of(rules, Chain(own), today, due_by(self.clock), count)

    # -- keeping ----------------------------------------------------------------------------

    def add(
        self,
        account: str,
        symbol: str,
        terms: YieldTerms,
        *,
        since: date | None = None,
        until: date | None = None,
        is_active: bool = True,
    ) -> YieldSaved:
        """Make a rule for a holding; without `since` it earns from today on.

        With `is_active` False it pays nothing, and is only compared with what arrives.

        Raises:
            RefusedError: it makes no sense, or another rule earns on some of its days.
            UnknownNameError: no such account or holding.
        """
        with self.database.writing() as unit:
            registry = Registry(unit, "", may_create=False)
            own = _position(unit, registry, account, symbol)
            number = _free_number(unit)
            begins = since or self.clock.today()
            rule = check_rule(
                terms.rule(number, own.holding.id, begins, until, is_active=is_active)
            )
            _check_bookable(registry, own)
            _save(unit, own.holding.id, [rule])
            unit.audit.record(f"{RULE} added", _subject(own, rule), "", rule_words(rule))
            unit.commit()
        return YieldSaved(_CHANGED, rule.id)

    def change(self, rule_id: int, terms: YieldTerms, *, since: date | None = None) -> YieldSaved:
        """Let other terms hold from a day on, today unless given; nothing paid is rewritten.

        The rule ends on the day before, and a new one takes over: its first payout covers what the
        old one left, each day by its own terms. A rule that has not begun or not paid, changed
        from its first day on, is changed itself.

        Raises:
            RefusedError: the day is one for which interest is paid, or outside the rule's days; or
                the terms make no sense. UnknownNameError: there is no such rule.
        """
        with self.database.writing() as unit:
            rules = RuleBooks(unit, Registry(unit, "", may_create=False))
            old, chain = _stored(rules, rule_id)
            own, today = rules.positions[old.holding_id], self.clock.today()
            stored = _changed(rules, old, chain, terms, since, today, _free_number(unit))
            new = stored[-1]
            if new == old:
                return YieldSaved(Changes(), old.id)
            _save(unit, old.holding_id, stored)
            before = rule_words(old)
            unit.audit.record(f"{RULE} changed", _subject(own, old), before, rule_words(new))
            unit.commit()
        return YieldSaved(_CHANGED, new.id)

    def stop(self, rule_id: int, last: date | None = None) -> Changes:
        """Let a rule earn on its last day, today unless given; what it earned is paid after it.

        Raises:
            RefusedError: interest is paid beyond that day, the rule begins later, or another one
                takes over. UnknownNameError: there is no such rule.
        """
        with self.database.writing() as unit:
            rules = RuleBooks(unit, Registry(unit, "", may_create=False))
            old, chain = _stored(rules, rule_id)
            if old != chain.newest:
                raise RefusedError(
                    f"rule {chain.newest.id} takes over from rule {old.id}",
                    f"stop rule {chain.newest.id}",
                )
            end = last or self.clock.today()
            if end < old.since:
                raise RefusedError(
                    f"the rule begins on {old.since}, after {end}", "remove it instead"
                )
            settled = rules.books[old.holding_id].settled(chain)
            if settled is not None and end + DAY < settled[0]:
                raise RefusedError(
                    f"interest is paid up to {settled[0] - DAY} already",
                    f"stop it on {settled[0] - DAY} or later",
                )
            new = check_rule(replace(old, until=end))
            if new == old:
                return Changes()
            _save(unit, old.holding_id, [new])
            own = rules.positions[old.holding_id]
            unit.audit.record(
                f"{RULE} stopped", _subject(own, old), rule_words(old), rule_words(new)
            )
            unit.commit()
        return _CHANGED

    def remove(self, rule_id: int) -> Changes:
        """Take out a rule that has paid nothing that is in effect.

        Raises:
            RefusedError: it paid. UnknownNameError: there is no such rule.
        """
        with self.database.writing() as unit:
            rules = RuleBooks(unit, Registry(unit, "", may_create=False))
            old, _ = _stored(rules, rule_id)
            void = rules.books[old.holding_id].void
            posted = [one for one in _posted(unit) if one[0] == old.id]
            alive = [one for one in posted if one not in void]
            if alive:
                raise RefusedError(
                    f"rule {old.id} has paid {len(alive)} times, the last time on {max(alive)[1]}",
                    "stop it, or void its payouts first",
                )
            unit.records(YieldRule).remove(id=old.id)
            own = rules.positions[old.holding_id]
            unit.audit.record(f"{RULE} removed", _subject(own, old), rule_words(old), "")
            unit.commit()
        return _CHANGED

    def set_paying(self, rule_id: int, is_active: bool) -> Changes:
        """Let a rule pay, or only be compared with what really arrives.

        What it paid stays. From a rule that no longer pays, nothing more comes: neither what is due
        nor what is accrued. One that pays again does so for the days from today on.

        Raises:
            RefusedError: its days are over. UnknownNameError: there is no such rule.
        """
        with self.database.writing() as unit:
            rules = RuleBooks(unit, Registry(unit, "", may_create=False))
            old, chain = _stored(rules, rule_id)
            if old.is_active == is_active:
                return Changes()
            settled = rules.books[old.holding_id].settled(chain)
            begins = max(chain.first.since, settled[0] if settled else chain.first.since)
            if is_active:
                begins = max(begins, self.clock.today())
            stored = _turned(unit, chain, begins, is_active)
            if not stored:
                raise RefusedError(f"the days of rule {old.id} are over", "add a new rule")
            _save(unit, old.holding_id, stored)
            own = rules.positions[old.holding_id]
            unit.audit.record(
                f"{RULE} {'pays' if is_active else 'checks only'}",
                _subject(own, old), rule_words(old), "; ".join(rule_words(one) for one in stored),
            )  # fmt: skip
            unit.commit()
        return _CHANGED

    # -- posting ----------------------------------------------------------------------------

    def post_due(self, progress: Progress = NO_PROGRESS, *, is_clock_right: bool = False) -> Posted:
        """Post every payout that is due by today, each exactly once; a holding a transaction.

        Payouts of days on which Coffer did not run are made up for in order, each with its own
        day, and earn from then on. One that a person took out is not made again. A rule whose
        balance is not known is left, and named in `problems`.

        Raises:
            RefusedError: the clock is far ahead of what the books show; nothing was posted.
            CancelledError: what is posted by then stays.
        """
        if is_clock_right:
            with self.database.writing() as unit:
                accept_clock(unit, self.clock)
                unit.commit()
        with self.database.reading() as unit:
            holdings = sorted(
                {one.holding_id for one in unit.records(YieldRule).all() if one.is_active}
            )
            if holdings:
                check_clock(unit, self.clock)
        done: list[Posted] = []
        problems: list[str] = []
        for number, holding_id in enumerate(holdings):
            progress.step(number, len(holdings), "posting")
            posted, problem = self._post(holding_id)
            done += [posted] if posted.count else []
            problems += [problem] if problem else []
        progress.step(len(holdings), len(holdings), "posting")
        topics = frozenset(topic for one in done for topic in one.changes.topics)
        count = sum(one.count for one in done)
        return Posted(
            Changes(topics),
            count,
            done[0].label if len(done) == 1 else f"{count} payouts of {len(done)} holdings",
            done[-1].batch_id if done else None,
            tuple(problems),
        )

    def _post(self, holding_id: HoldingId) -> tuple[Posted, str]:
        """Post what one holding is due, in one transaction."""
        with self.database.writing() as unit:
            rules = RuleBooks(unit, Registry(unit, "", may_create=False), only=holding_id)
            if holding_id not in rules.chains:
                return Posted(), ""
            books = rules.books[holding_id]
            run = books.run(rules.chains[holding_id], due_by(self.clock), rules.carry)
            own = books.position
            name = f"{own.account.name}/{own.asset.symbol}"
            rows = [_row(own, one) for one in run.found if one.paid]
            posted = Posted()
            if rows:
                kinds = " and ".join(sorted({row.kind for row in rows}))
                posted = post(unit, SOURCE, f"{kinds} of {name}", rows)
                unit.commit()
        problem = f"{name}: what it held is not known" if run.is_unknown else ""
        return posted, problem


def rule_words(rule: YieldRule) -> str:
    """Return what a rule says, in English: for the audit trail and the command."""
    form = "APY" if rule.is_effective else "nominal"
    days = f"from {rule.since}" + (f" to {rule.until}" if rule.until else "")
    compounding = "" if rule.compounding == "none" else f", compounded {rule.compounding}"
    checks = "" if rule.is_active else ", checks only"
    return (
        f"{plain(rule.rate * 100)} % {form} {rule.kind}, {payout_words(rule)}{compounding}, "
        f"{rule.day_count}, {days}{checks}"
    )


def payout_words(rule: YieldRule) -> str:
    """Return when a rule pays, in English."""
    match rule.payout:
        case Payout.WEEKLY:
            return f"weekly on {WEEKDAYS[rule.weekday or 0]}"
        case Payout.MONTHLY:
            return f"monthly on day {rule.month_day}"
        case Payout.YEARLY:
            return f"yearly on {rule.month:02d}-{rule.month_day:02d}"
        case Payout.WEEKDAYS:
            return "Monday to Friday"
    return rule.payout


def _row(own: Position, due: Due) -> ActivityRow:
    """Return a payout as an activity: money as an amount, anything else in kind."""
    asset = own.asset
    last = due.on - DAY
    return ActivityRow(
        at_us=start_us(due.on),
        on=due.on,
        account=own.account.name,
        kind=due.rule.kind,
        symbol="" if asset.is_fiat else asset.symbol,
        asset_type="" if asset.is_fiat else asset.type,
        quantity=None if asset.is_fiat else due.paid,
        currency=asset.symbol if asset.is_fiat else "",
        amount=due.paid if asset.is_fiat else None,
        external_id=due.external_id,
        note=f"rule {due.rule.id}: {due.first} to {last}",
        payload=due.payload(),
    )


def _subject(own: Position, rule: YieldRule) -> str:
    return f"rule {rule.id} of {own.account.name}/{own.asset.symbol}"


def _stored(rules: RuleBooks, rule_id: int) -> tuple[YieldRule, Chain]:
    rule = rules.rules.get(rule_id)
    if rule is None:
        raise UnknownNameError(RULE, str(rule_id))
    chain = next(one for one in rules.chains[rule.holding_id] if rule in one.rules)
    return rule, chain


def _position(unit: UnitOfWork, registry: Registry, account: str, symbol: str) -> Position:
    registry.account(account)
    (own,) = positions_in(unit, registry, f"holding:{account}/{symbol}")[:1]
    return own


def _check_bookable(registry: Registry, own: Position) -> None:
    """Refuse a holding whose asset is not found by its symbol and type alone."""
    asset = own.asset
    found = (
        registry.currency(asset.symbol) if asset.is_fiat
        else registry.asset(asset.symbol, asset.type)
    )  # fmt: skip
    if found.id != asset.id:
        raise RefusedError(f"several assets are named {asset.symbol}", "rename the other one")


def _free_number(unit: UnitOfWork) -> int:
    """Return a number that no rule has or had: what it paid stays in the ledger under it."""
    used = [one[0] for one in _posted(unit)]
    return max([unit.records(YieldRule).next_id(), *(one + 1 for one in used)])


def _posted(unit: UnitOfWork) -> list[tuple[int, date]]:
    return [named(external_id) for _, external_id in unit.ledger.known(SOURCE)]


def _save(unit: UnitOfWork, holding_id: HoldingId, rules: Iterable[YieldRule]) -> None:
    """Store rules of a holding, if they and the others do not earn on the same days.

    Raises:
        RefusedError
    """
    records = unit.records(YieldRule)
    after = {one.id: one for one in records.where(holding_id=holding_id)}
    changed = {one.id: one for one in rules}
    check_order(sorted({**after, **changed}.values(), key=lambda one: (one.id in changed, one.id)))
    for one in changed.values():
        records.put(one)


def _changed(
    rules: RuleBooks,
    old: YieldRule,
    chain: Chain,
    terms: YieldTerms,
    since: date | None,
    today: date,
    number: int,
) -> list[YieldRule]:
    """Return what a change stores: the rule itself, or its end and the one that takes over."""
    settled = rules.books[old.holding_id].settled(chain)
    begins = since or max(today, old.since)
    _check_since(old, begins, settled[0] if settled else None)
    if begins == old.since:
        return [check_rule(terms.put_on(old))]
    new = terms.rule(number, old.holding_id, begins, old.until, is_active=old.is_active)
    return [replace(old, until=begins - DAY), check_rule(new)]


def _check_since(old: YieldRule, begins: date, settled: date | None) -> None:
    if begins < old.since:
        raise RefusedError(
            f"the rule begins on {old.since}, after {begins}",
            "change the rule before it, or add one",
        )
    if old.until is not None and begins > old.until:
        raise RefusedError(f"the rule ends on {old.until}, before {begins}", "add a new rule")
    if settled is not None and begins < settled:
        raise RefusedError(
            f"interest is paid up to {settled - DAY} already", f"change it from {settled} on"
        )


def _turned(unit: UnitOfWork, chain: Chain, begins: date, is_active: bool) -> list[YieldRule]:
    """Return the rules of a chain from a day on, paying or not; one that spans it, in two."""
    found: list[YieldRule] = []
    number = _free_number(unit)
    for one in chain.rules:
        if one.until is not None and one.until < begins:
            continue
        if one.since >= begins:
            found.append(replace(one, is_active=is_active))
            continue
        later = terms_of(one).rule(number, one.holding_id, begins, one.until, is_active=is_active)
        found += [replace(one, until=begins - DAY), later]
        number += 1
    return found
