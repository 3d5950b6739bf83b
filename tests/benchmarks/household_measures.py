"""What is kept by hand, timed on the books of a generated ledger: views, postings, writes.

The books are first filled by `household_books`; `inside.py` gives a copy that may be changed.
"""

from collections.abc import Callable
from datetime import timedelta
from decimal import Decimal

from app.bootstrap import Coffer
from app.services.account_balances_answers import BalanceDraft
from app.services.vaults_answers import VaultDraft
from tests.benchmarks.household_books import LOANS, PARTS, VAULTS, fill
from tests.benchmarks.open_books import OpenBooks
from tests.benchmarks.spending import WrongAnswerError, spend

REPEATS = 5
NOTHING_DUE = "nothing due, "


def views(coffer: Coffer) -> dict[str, Callable[[], object]]:
    """Return what the views wait for, by name."""
    today = coffer.clock.today()
    (rule, *_) = coffer.yields.lines()
    month_ends = [today.replace(day=1) - timedelta(days=1)]
    while len(month_ends) < 12:
        month_ends.append(month_ends[-1].replace(day=1) - timedelta(days=1))
    return {
        "vaults, list": coffer.vaults.report,
        "a vault, history and projection": lambda: coffer.vaults.detail("Vault 3"),
        "debts, list": coffer.loans.all,
        "a loan with its schedule": lambda: coffer.loans.detail("Loan 3"),
        "belongings, list": coffer.belongings.all,
        "a belonging with its values": lambda: coffer.belongings.detail("Thing 3"),
        "interest rules, list": coffer.yields.lines,
        "an interest rule with its payouts": lambda: coffer.yields.detail(rule.rule.id),
        "balances, list": coffer.balances.newest,
        "balances of one account": lambda: coffer.balances.history(rule.account),
        "statement calendar": coffer.statement_months.calendar,
        "statement of 2 days": coffer.statements.report,
        "statement of 12 days": lambda: coffer.statements.report(month_ends),
        "groups": coffer.groups.all,
        "groups with values": coffer.statements.groups,
        "exclusions": coffer.exclusions.all,
        "background work, list": coffer.jobs.report,
    }


def writes(coffer: Coffer) -> dict[str, Callable[[int], object]]:
    """Return what is written, each a commit; the number makes each time another."""
    today = coffer.clock.today()
    (rule, *_) = coffer.yields.lines()
    vault = VaultDraft("Vault 1", "USD", Decimal(1))
    parts = coffer.vaults.detail("Vault 1").line.parts
    (first, *_) = parts
    return {
        "a vault changed": lambda one: coffer.vaults.change(
            "Vault 1", VaultDraft(vault.name, vault.currency, Decimal(200_000 + one))
        ),
        "a part of a vault changed": lambda one: coffer.vaults.feed(
            "Vault 1", first.holding_id, Decimal(20 + one)
        ),
        "a value set by hand": lambda one: coffer.belongings.set_value(
            "Thing 2", Decimal(300_000 + one), today
        ),
        "a loan's rate changed": lambda one: coffer.loans.set_rate(
            "Loan 2", today, Decimal("0.03") + Decimal(one) / 1000
        ),
        "an extra payment": lambda one: coffer.loans.add_extra(
            "Loan 2", today - timedelta(days=one), Decimal(100)
        ),
        "a balance stated": lambda one: coffer.balances.record(
            BalanceDraft(rule.account, Decimal(5000 + one), rule.symbol, today)
        ),
        "an interest rule stopped": lambda one: coffer.yields.stop(
            rule.rule.id, today + timedelta(days=one)
        ),
        "a group recoloured": lambda one: coffer.groups.recolour("Group 1", f"#12345{one}"),
    }


def postings(coffer: Coffer) -> dict[str, Callable[[], object]]:
    """Return what background work calls."""
    return {
        "interest": coffer.yields.post_due,
        "loans": coffer.loans.post_due,
        "values": coffer.belongings.post_due,
        "vaults reached": coffer.vaults.note_reached,
        "jobs": coffer.jobs.work,
    }


def household(books: OpenBooks) -> dict[str, list[float]]:
    """Fill the books, post what is due of 400 days, then look at and write everything."""
    coffer = books.coffer
    spent, _ = spend(lambda: fill(coffer))
    found: dict[str, list[float]] = {"household: filled": [spent]}
    spent, posted = spend(coffer.yields.post_due)
    found["400 days of interest posted"] = [spent]
    found["number of payouts posted"] = [float(posted.count)]
    for post in postings(coffer).values():
        post()
    return found | measured(coffer)


def measured(coffer: Coffer) -> dict[str, list[float]]:
    """Time views, postings without anything due, and writes, in turn.

    Raises:
        WrongAnswerError: the records are not all there, or something was due.
    """
    if len(coffer.vaults.report().lines) != VAULTS or PARTS < VAULTS:
        raise WrongAnswerError("vaults are missing")
    if len([one for one in coffer.loans.all().lines if one.loan]) != LOANS:
        raise WrongAnswerError("loans are missing")
    found: dict[str, list[float]] = {}
    for name, view in views(coffer).items():
        found[name] = [spend(view)[0] for _ in range(REPEATS)]
    if any(one.due for one in coffer.yields.lines()):
        raise WrongAnswerError("interest is due that was posted")
    for name, post in postings(coffer).items():
        found[NOTHING_DUE + name] = [spend(post)[0] for _ in range(REPEATS)]
    for name, write in writes(coffer).items():
        found[name] = [spend(lambda one=one, write=write: write(one))[0] for one in range(REPEATS)]  # type: ignore[misc]  # the loop's own
    return found
