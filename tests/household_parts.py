"""Books with everything that has no feed in them, for tests of storage, archives and faults."""

from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

from app.bootstrap import Coffer
from app.domain.activities import ActivityRow
from app.domain.belongings.records import ValueRule
from app.domain.ledger import EntryFilter
from app.domain.times import start_us
from app.services.account_balances_answers import BalanceDraft
from app.services.belongings_answers import BelongingDraft, RuleDraft
from app.services.loans_answers import CardDraft, LoanChange, LoanDraft
from app.services.vaults_answers import VaultDraft
from app.services.yields_answers import YieldTerms

SAVINGS = ("Savings 1", "Savings 2", "Savings 3")
HOUSE, CAR, BOAT = "The Old Mill, Lane 7", "Red Roadster", "Boat"
SOURCES = ("yield", "loan")


def add_household(coffer: Coffer, folder: Path | None = None) -> None:
    """Add one of each, begun on the clock's day; with a folder, a document of a belonging too."""
    today = coffer.clock.today()
    since = today - timedelta(days=2)
    for number, name in enumerate(SAVINGS):
        amount = Decimal(50_000 + number)
        row = ActivityRow(start_us(since), since, name, "deposit", currency="USD", amount=amount)
        coffer.ledger.record(row)
        coffer.yields.add(name, "USD", YieldTerms(Decimal("0.05"), payout="daily"), since=since)
    _belongings(coffer, today)
    first_due = today + timedelta(days=15)
    for number, payer in enumerate((SAVINGS[0], "")):
        name = f"Loan {number}"
        coffer.loans.add(
            LoanDraft(
                name,
                "mortgage",
                Decimal(120_000),
                Decimal("0.04"),
                today,
                first_due,
                240,
                currency="USD",
                paid_from=payer,
            )
        )
        coffer.loans.set_rate(name, today + timedelta(days=100), Decimal("0.045"))
        coffer.loans.add_extra(name, today + timedelta(days=70), Decimal(500))
        symbol = coffer.belongings.detail(HOUSE).line.symbol
        coffer.loans.link(name, HOUSE, symbol)
    coffer.loans.change("Loan 1", LoanChange(note="second charge"))
    coffer.loans.add_card(CardDraft("Visa", Decimal(3000), Decimal("0.19"), 5, 20, "USD"))
    coffer.vaults.add(VaultDraft(BOAT, "USD", Decimal(60_000), today + timedelta(days=700)))
    for name in SAVINGS:
        coffer.vaults.attach(BOAT, name, "USD", Decimal(40))
    coffer.balances.record(BalanceDraft(SAVINGS[2], Decimal(50_002), "USD", since))
    coffer.accounts.mark("excluded", "Visa", reason="not mine", since=today)
    coffer.groups.make("Family", members=list(SAVINGS))
    coffer.jobs.switch("prices", is_on=False)
    coffer.jobs.work(with_heavy=False)
    if folder is not None:
        deed = folder / "deed of the mill.pdf"
        deed.write_bytes(b"sealed and signed" * 3000)
        holding_id = coffer.belongings.detail(HOUSE).line.holding_id
        coffer.attachments.add(deed, f"holding:{holding_id}")


def _belongings(coffer: Coffer, today: date) -> None:
    for name, kind, rule in (
        (HOUSE, "property", RuleDraft("growth", today, Decimal("0.03"))),
        (CAR, "vehicle", RuleDraft("declining", today, Decimal("0.2"), Decimal(900))),
    ):
        coffer.belongings.add(
            BelongingDraft(
                kind,
                name,
                currency="USD",
                acquired_on=today,
                cost=Decimal(200_000),
                value=Decimal(200_000),
                value_on=today,
                rule=rule,
            )
        )
    coffer.belongings.add(
        BelongingDraft(
            "private_company",
            "Acme",
            currency="USD",
            acquired_on=today,
            quantity=Decimal(100),
            cost=Decimal(1000),
            share_class="A",
        )
    )
    coffer.belongings.add_round("Acme", "seed", Decimal(12), today, shares=Decimal(10_000))


def post_all(coffer: Coffer) -> int:
    """Post everything that is due, in the order of background work; return how much it was."""
    services = (coffer.loans, coffer.yields, coffer.belongings)
    return sum(one.post_due().count for one in services)


def posted(coffer: Coffer) -> dict[str, str]:
    """Return all that rules and schedules posted, by an id of each; one twice fails."""
    found: dict[str, str] = {}
    for entry in coffer.ledger.entries(EntryFilter(newest_first=False), limit=100_000):
        if entry.source in SOURCES:
            key = f"{entry.source}:{entry.external_id}"
            assert key not in found, f"{key} is there twice"
            legs = ", ".join(f"{leg.account} {leg.kind} {leg.quantity}" for leg in entry.legs)
            found[key] = f"{entry.on} {legs}"
    with coffer.database.reading() as unit:
        for asset_id in sorted({one.asset_id for one in unit.records(ValueRule).all()}):
            for point in unit.prices.between(asset_ids=[asset_id]):
                if point.source == "rule":
                    found[f"value:{asset_id}/{point.at_us}"] = str(point.value)
    return found


def wholes(found: dict[str, str]) -> dict[str, int]:
    """Return how much was posted by what is one transaction: a rule, a loan, all values."""
    counts: dict[str, int] = {}
    for key in found:
        source, _, rest = key.partition(":")
        unit = source if source == "value" else f"{source}:{rest.partition('/')[0]}"
        counts[unit] = counts.get(unit, 0) + 1
    return counts
