"""Rules by which holdings earn: kept, posted, accrued, and checked against what really came."""

from dataclasses import dataclass, replace
from datetime import date

from app.domain.errors import RefusedError
from app.domain.ids import HoldingId
from app.domain.yields.checking import check_rule
from app.domain.yields.payouts import Chain, check_order
from app.domain.yields.records import YieldRule
from app.ports.clock import Clock
from app.ports.progress import NoProgress, Progress
from app.ports.storage import Database
from app.services.changes import Changes, Topic
from app.services.posting import Posted, post
from app.services.posting_clock import accept_clock, check_clock, due_by
from app.services.registry import Registry
from app.services.scopes import positions_in
from app.services.yields_answers import (
    YieldDetail,
    YieldHolding,
    YieldLine,
    YieldPreview,
    YieldSaved,
    YieldTerms,
)
from app.services.yields_keeping import (
    DAY,
    RULE,
    changed_rules,
    check_bookable,
    free_number,
    holdings_behind,
    name_of,
    position_of,
    posted_days,
    row_of,
    save,
    stored_rule,
    subject,
    turned_rules,
)
from app.services.yields_reading import detail_of, lines_of, preview_of
from app.services.yields_words import rule_words
from app.services.yields_working import SOURCE, RuleBooks

NO_PROGRESS = NoProgress()
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
            stored_rule(rules, rule_id)
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
                if one.is_shown and one.account.closed_on is None
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
            own = position_of(unit, registry, account, symbol)
            draft = check_rule(
                terms.rule(0, own.holding.id, since or today, until, is_active=is_active)
            )
            check_bookable(registry, own)
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
            old, chain = stored_rule(rules, rule_id)
            changed = {
                one.id: one for one in changed_rules(rules, old, chain, terms, since, today, 0)
            }
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
            own = position_of(unit, registry, account, symbol)
            number = free_number(unit)
            begins = since or self.clock.today()
            rule = check_rule(
                terms.rule(number, own.holding.id, begins, until, is_active=is_active)
            )
            check_bookable(registry, own)
            save(unit, own.holding.id, [rule])
            unit.audit.record(f"{RULE} added", subject(own, rule), "", rule_words(rule))
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
            old, chain = stored_rule(rules, rule_id)
            own, today = rules.positions[old.holding_id], self.clock.today()
            stored = changed_rules(rules, old, chain, terms, since, today, free_number(unit))
            new = stored[-1]
            if new == old:
                return YieldSaved(Changes(), old.id)
            save(unit, old.holding_id, stored)
            before = rule_words(old)
            unit.audit.record(f"{RULE} changed", subject(own, old), before, rule_words(new))
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
            old, chain = stored_rule(rules, rule_id)
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
            save(unit, old.holding_id, [new])
            own = rules.positions[old.holding_id]
            unit.audit.record(
                f"{RULE} stopped", subject(own, old), rule_words(old), rule_words(new)
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
            old, _ = stored_rule(rules, rule_id)
            void = rules.books[old.holding_id].void
            posted = [one for one in posted_days(unit) if one[0] == old.id]
            alive = [one for one in posted if one not in void]
            if alive:
                raise RefusedError(
                    f"rule {old.id} has paid {len(alive)} times, the last time on {max(alive)[1]}",
                    "stop it, or void its payouts first",
                )
            unit.records(YieldRule).remove(id=old.id)
            own = rules.positions[old.holding_id]
            unit.audit.record(f"{RULE} removed", subject(own, old), rule_words(old), "")
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
            old, chain = stored_rule(rules, rule_id)
            if old.is_active == is_active:
                return Changes()
            settled = rules.books[old.holding_id].settled(chain)
            begins = max(chain.first.since, settled[0] if settled else chain.first.since)
            if is_active:
                begins = max(begins, self.clock.today())
            stored = turned_rules(unit, chain, begins, is_active)
            if not stored:
                raise RefusedError(f"the days of rule {old.id} are over", "add a new rule")
            save(unit, old.holding_id, stored)
            own = rules.positions[old.holding_id]
            unit.audit.record(
                f"{RULE} {'pays' if is_active else 'checks only'}",
                subject(own, old), rule_words(old), "; ".join(rule_words(one) for one in stored),
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
            accept_clock(self.database, self.clock)
        holdings, problems = self._waiting()
        done: list[Posted] = []
        for number, holding_id in enumerate(holdings):
            progress.step(number, len(holdings), "posting")
            try:
                posted = self._post(holding_id)
            except RefusedError as error:  # the other holdings are paid all the same
                problems.append(str(error))
                continue
            done += [posted] if posted.count else []
        progress.step(len(holdings), len(holdings), "posting")
        if not done:
            return Posted(problems=tuple(problems))
        count = sum(one.count for one in done)
        return Posted(
            Changes(frozenset(topic for one in done for topic in one.changes.topics)),
            count,
            done[0].label if len(done) == 1 else f"{count} payouts of {len(done)} holdings",
            done[-1].batch_id,
            tuple(problems),
        )

    def _waiting(self) -> tuple[list[HoldingId], list[str]]:
        """Return the holdings with payouts that are due, and what is in the way of others.

        By a snapshot: without anything due nobody waits for the write lock.

        Raises:
            RefusedError: something is due, and the clock cannot be believed.
        """
        found: list[HoldingId] = []
        problems: list[str] = []
        until = due_by(self.clock)
        with self.database.reading() as unit:
            waiting = holdings_behind(unit, until)
            if not waiting:
                return [], []
            rules = RuleBooks(unit, Registry(unit, "", may_create=False), only=waiting)
            for holding_id, chains in sorted(rules.chains.items()):
                books = rules.books[holding_id]
                run = books.run(chains, until, rules.carry)
                if any(one.paid for one in run.found):
                    found.append(holding_id)
                if run.is_unknown:
                    problems.append(f"{name_of(books.position)}: what it held is not known")
            if found:
                check_clock(unit, self.clock, "yields")
        return found, problems

    def _post(self, holding_id: HoldingId) -> Posted:
        """Post what one holding is due, in one transaction; worked out anew, under the lock."""
        with self.database.writing() as unit:
            rules = RuleBooks(unit, Registry(unit, "", may_create=False), only={holding_id})
            if holding_id not in rules.chains:
                return Posted()
            books = rules.books[holding_id]
            run = books.run(rules.chains[holding_id], due_by(self.clock), rules.carry)
            rows = [row_of(books.position, one) for one in run.found if one.paid]
            if not rows:
                return Posted()
            kinds = " and ".join(sorted({row.kind for row in rows}))
            posted = post(unit, SOURCE, f"{kinds} of {name_of(books.position)}", rows)
            unit.commit()
            return posted
