"""What the story notes down while it runs, beside its entries: terms, valuations, pay days."""

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from app.domain.loans.records import Loan, LoanExtra
from app.ports.sample_household import SampleBelonging


@dataclass(slots=True)
class Facts:
    """Filled by the parts of the story."""

    mortgage: Loan | None = None
    extras: list[LoanExtra] = field(default_factory=list)
    posted: dict[str, tuple[date, str]] = field(default_factory=dict)
    belongings: list[SampleBelonging] = field(default_factory=list)
    savings_rate: Decimal = Decimal(0)
    savings_since: date | None = None  # the pay day from which on that is the rate
    old_card_closed: date | None = None
    junior_since: date | None = None
