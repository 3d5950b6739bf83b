"""How rules are looked up, changed and stored, and how a payout is booked."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

from app.domain.activities import ActivityRow
from app.domain.errors import RefusedError, UnknownNameError
from app.domain.ids import HoldingId
from app.domain.times import start_us
from app.domain.yields.checking import check_rule
from app.domain.yields.payouts import Chain, chains_of, check_order
from app.domain.yields.records import YieldRule
from app.ports.storage import UnitOfWork
from app.services.registry import Registry
from app.services.scopes import Position, positions_in
from app.services.yields_answers import YieldTerms, terms_of
from app.services.yields_working import SOURCE, Due, RuleBooks, external_id_of, named

RULE = "interest rule"
DAY = timedelta(days=1)
LOOKED_BACK = timedelta(days=370)  # a yearly payout lies in it


def row_of(own: Position, due: Due) -> ActivityRow:
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


def name_of(own: Position) -> str:
    """Return a holding as commands name it."""
    return f"{own.account.name}/{own.asset.symbol}"


def subject(own: Position, rule: YieldRule) -> str:
    """Return how the audit trail names a rule."""
    return f"rule {rule.id} of {name_of(own)}"


def stored_rule(rules: RuleBooks, rule_id: int) -> tuple[YieldRule, Chain]:
    rule = rules.rules.get(rule_id)
    if rule is None:
        raise UnknownNameError(RULE, str(rule_id))
    chain = next(one for one in rules.chains[rule.holding_id] if rule in one.rules)
    return rule, chain


def position_of(unit: UnitOfWork, registry: Registry, account: str, symbol: str) -> Position:
    registry.account(account)
    (own,) = positions_in(unit, registry, f"holding:{account}/{symbol}")[:1]
    return own


def check_bookable(registry: Registry, own: Position) -> None:
    """Refuse a holding whose asset is not found by its symbol and type alone."""
    asset = own.asset
    found = (
        registry.currency(asset.symbol) if asset.is_fiat
        else registry.asset(asset.symbol, asset.type)
    )  # fmt: skip
    if found.id != asset.id:
        raise RefusedError(f"several assets are named {asset.symbol}", "rename the other one")


def free_number(unit: UnitOfWork) -> int:
    """Return a number that no rule has or had: what it paid stays in the ledger under it."""
    used = [one[0] for one in posted_days(unit)]
    return max([unit.records(YieldRule).next_id(), *(one + 1 for one in used)])


def holdings_behind(unit: UnitOfWork, until: date) -> set[HoldingId]:
    """Return the holdings of which something may be due by a day, without a look at balances.

    Where the newest payout day is done with, in effect or void, so is every one before it.
    """
    return {
        chain.first.holding_id
        for chain in chains_of(unit.records(YieldRule).all())
        if chain.is_paying and (newest := _newest_payday(chain, until)) is not None
        if not unit.ledger.has_any_of(SOURCE, [(chain.first.holding_id, newest)])
    }


def _newest_payday(chain: Chain, until: date) -> str | None:
    """Return the id of a chain's newest payout up to a day; `None`: there is none."""
    for after in (max(chain.first.since, until - LOOKED_BACK), chain.first.since):
        found = list(chain.paydays(after, until))
        if found:
            on, rule = max(found, key=lambda one: one[0])
            return external_id_of(rule.id, on)
    return None


def posted_days(unit: UnitOfWork) -> list[tuple[int, date]]:
    return [named(external_id) for _, external_id in unit.ledger.known(SOURCE)]


def save(unit: UnitOfWork, holding_id: HoldingId, rules: Iterable[YieldRule]) -> None:
    """Store rules of a holding, if they and the others do not earn on the same days.

    Raises:
        RefusedError
    """
    records = unit.records(YieldRule)
    after = {one.id: one for one in records.where(holding_id=holding_id)}
    changed = {one.id: one for one in rules}
    check_order(
        sorted({**after, **changed}.values(), key=lambda one: (one.id not in changed, one.id))
    )
    for one in changed.values():
        records.put(one)


def changed_rules(
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
    newest = chain.newest.id
    if old.until is not None and begins > old.until and newest != old.id:
        raise RefusedError(f"rule {newest} took over from rule {old.id}", f"change rule {newest}")
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


def turned_rules(unit: UnitOfWork, chain: Chain, begins: date, is_active: bool) -> list[YieldRule]:
    """Return the rules of a chain from a day on, paying or not; one that spans it, in two."""
    found: list[YieldRule] = []
    number = free_number(unit)
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
