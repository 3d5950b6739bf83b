"""Answers about rules: the list, one rule in full, and what a rule would do."""

import copy
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from app.domain.errors import RefusedError
from app.domain.numbers import ZERO, total
from app.domain.yields.accrual import Step
from app.domain.yields.checking import Mark, Period, with_arrivals
from app.domain.yields.payouts import Chain, next_paydays
from app.domain.yields.records import YieldRule
from app.services.yields_answers import (
    CHECKS_ONLY,
    ENDED,
    NOT_BEGUN,
    UNKNOWN_BALANCE,
    YieldDetail,
    YieldLine,
    YieldPreview,
)
from app.services.yields_working import (
    EARNED,
    Due,
    HoldingBooks,
    RuleBooks,
    Run,
    UnknownBalanceError,
    Walk,
)

_COMPARED = frozenset({Mark.ARRIVED, Mark.DOUBLED, Mark.MISSING})


def lines_of(rules: RuleBooks, on: date, due_by: date) -> list[YieldLine]:
    """Return a line for each chain of rules, by account and symbol."""
    found = [detail.line for detail in _details(rules, on, due_by)]
    return sorted(found, key=lambda one: (one.account.casefold(), one.symbol, one.rule.id))


def detail_of(rules: RuleBooks, rule_id: int, on: date, due_by: date) -> YieldDetail:
    """Return one rule, with those that it follows and that follow it."""
    holding_id = rules.rules[rule_id].holding_id
    return next(
        one
        for one in _of_holding(rules, rules.chains[holding_id], on, due_by)
        if any(rule.id == rule_id for rule in one.chain)
    )


def _details(rules: RuleBooks, on: date, due_by: date) -> Iterable[YieldDetail]:
    for chains in rules.chains.values():
        yield from _of_holding(rules, chains, on, due_by)


def _of_holding(
    rules: RuleBooks, chains: Sequence[Chain], on: date, due_by: date
) -> list[YieldDetail]:
    books = rules.books[chains[0].first.holding_id]
    run = books.run(chains, min(on, due_by), rules.carry)
    return [_Telling(books, chain, chains, run, on, due_by).detail() for chain in chains]


@dataclass(frozen=True, slots=True)
class _Telling:
    """One chain of a holding, as of a day."""

    books: HoldingBooks
    chain: Chain
    siblings: Sequence[Chain]  # all of the holding
    run: Run
    on: date
    due_by: date

    def detail(self) -> YieldDetail:
        try:
            periods, walk = self._periods()
            accrued, steps = self._accrued(walk)
        except UnknownBalanceError:
            line = self._line((), None, None, [])
            return YieldDetail(
                replace(line, reason=UNKNOWN_BALANCE), self.chain.rules, (), (), ZERO
            )
        since, carried = walk.since, walk.carried
        line = self._line(periods, accrued, since, self._due())
        try:
            upcoming = self._next(walk)
        except UnknownBalanceError:
            upcoming = None
        if upcoming is not None:
            line = replace(line, next_on=upcoming.on, next_amount=upcoming.paid)
        return YieldDetail(line, self.chain.rules, periods[::-1], steps, carried)

    def _due(self) -> list[Due]:
        own = {rule.id for rule in self.chain.rules}
        return [one for one in self.run.found if one.rule.id in own]

    def _periods(self) -> tuple[tuple[Period, ...], Walk]:
        """Return the periods that are over, and the walk after them."""
        until = min(self.on, self.due_by) if self.chain.is_paying else self.on
        past, walk = self.books.history(self.chain, until)
        due = {one.on: one for one in self._due()}
        settled = self.books.settled(self.chain)
        if settled is not None and until < settled[0] <= self.due_by:
            due = {}  # of a day in the past: by the books as they are now
        elif self.chain in self.run.walks:
            if self.run.is_unknown:
                raise UnknownBalanceError
            walk = self.run.walks[self.chain]
        paid = {date.fromordinal(leg.day): leg for leg in self.books.paid(self.chain.first.kind)}
        void = {on for (rule_id, on) in self.books.void if rule_id in self._own_ids()}
        periods = []
        for one in past:
            known = due.get(one.on, one)
            leg = paid.get(one.on)
            periods.append(
                Period(
                    rule_id=one.rule.id,
                    first=one.first,
                    on=one.on,
                    exact=known.exact,
                    expected=known.paid,
                    paid=None if leg is None else leg.quantity,
                    entry_id=None if leg is None else leg.entry_id,
                    mark=Mark.VOIDED if leg is None and one.on in void else Mark.WAITING,
                )
            )
        return self._matched(periods, None if settled is None else settled[0]), walk

    def _own_ids(self) -> set[int]:
        return {rule.id for rule in self.chain.rules}

    def _matched(self, periods: Sequence[Period], settled: date | None) -> tuple[Period, ...]:
        if not periods:
            return ()
        return with_arrivals(
            periods,
            [one for one in self.books.arrivals(self._kinds()) if one.on <= self.on],
            today=self.on,
            is_paying=self.chain.is_paying,
            settled=settled,
        )

    def _kinds(self) -> set[str]:
        """Return which kinds from elsewhere are compared: both, unless rules tell them apart."""
        kinds = {one.first.kind for one in self.siblings}
        return {self.chain.first.kind} if len(kinds) > 1 else {str(one) for one in EARNED}

    def _accrued(self, walk: Walk) -> tuple[Decimal, tuple[Step, ...]]:
        """Return what is earned and not paid: what is due, carried, and earned since."""
        walk.go(self.on, self.books.balance)
        due = total(one.paid for one in self._due()) if self.chain in self.run.walks else ZERO
        if self.run.walks.get(self.chain) is not walk:
            due = ZERO
        return due + walk.carried + walk.accrual.earned, tuple(walk.accrual.steps)

    def _next(self, walk: Walk) -> Due | None:
        after = max(self.on, walk.since)
        found = next_paydays(self.chain, after, 1)
        if not found:
            return None
        ahead = copy.deepcopy(walk)
        return ahead.pay(*found[0], self.books.balance)

    def _line(
        self,
        periods: Sequence[Period],
        accrued: Decimal | None,
        since: date | None,
        due: Sequence[Due],
    ) -> YieldLine:
        compared = [one for one in periods if one.mark in _COMPARED and one.difference is not None]
        year, kind = self.on.year, self.chain.first.kind
        paid = [one for one in self.books.paid(kind) if _year(one.day) == year]
        arrived = [one for one in self.books.arrivals(self._kinds()) if one.on.year == year]
        rule = self._rule()
        return YieldLine(
            rule=rule,
            account=self.books.position.account.name,
            symbol=self.books.position.asset.symbol,
            is_fiat=self.books.position.asset.is_fiat,
            places=self.books.places,
            balance=self.books.balance(self.on),
            accrued=accrued,
            accrued_since=since,
            due=sum(1 for one in due if one.paid),
            next_on=None,
            next_amount=None,
            paid_this_year=total(one.quantity for one in paid if one.day <= self.on.toordinal()),
            arrived_this_year=total(one.quantity for one in arrived if one.on <= self.on),
            difference=total(one.difference or ZERO for one in compared) if compared else None,
            compared=len(compared),
            doubled=sum(1 for one in periods if one.mark is Mark.DOUBLED),
            reason=self._reason(rule),
        )

    def _rule(self) -> YieldRule:
        return self.chain.rule_on(self.on) or (
            self.chain.first if self.on < self.chain.first.since else self.chain.newest
        )

    def _reason(self, rule: YieldRule) -> str:
        if self.on < rule.since:
            return NOT_BEGUN
        if rule.until is not None and self.on > rule.until:
            return ENDED
        return "" if rule.is_active else CHECKS_ONLY


def _year(day: int) -> int:
    return date.fromordinal(day).year


def preview_of(rules: RuleBooks, chain: Chain, on: date, due_by: date, count: int) -> YieldPreview:
    """Return what a chain would pay whose newest rule is not stored.

    Raises:
        RefusedError: it would never pay.
    """
    draft = chain.newest
    books = rules.books[draft.holding_id]
    walk = books.walk(chain, rules.carry)
    start = walk.since
    due = list(chain.paydays(start, due_by))
    ahead = next_paydays(chain, max(due_by, start), count)
    if not ahead and not due:
        raise RefusedError("the rule would never pay", "give it a later last day")
    amounts: list[Decimal | None] = []
    for payday, rule in (*due, *ahead):
        try:
            one = walk.pay(payday, rule, books.balance)
        except UnknownBalanceError:
            break
        amounts.append(one.paid)
        if draft.is_active:
            books.add_pending(one)
    amounts += [None] * (len(due) + len(ahead) - len(amounts))
    past = amounts[: len(due)]
    kinds = {str(one) for one in EARNED}
    return YieldPreview(
        paydays=tuple(
            (payday, amount) for (payday, _), amount in zip(ahead, amounts[len(due) :], strict=True)
        ),
        due=sum(1 for one in past if one),
        due_amount=None if None in past else total(one or ZERO for one in past),
        arrivals=sum(1 for one in books.arrivals(kinds) if draft.since < one.on <= on),
        balance=books.balance(on),
    )
