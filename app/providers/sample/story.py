"""What all parts of the story share: chance, market, books, agenda; and how money is found."""

from dataclasses import dataclass, field
from decimal import Decimal
from random import Random

from app.domain.activities import PriceRow
from app.domain.times import start_us
from app.providers.sample.accounts import CHECKING, SAVINGS
from app.providers.sample.agenda import Action, Agenda
from app.providers.sample.books import Books, When, cents
from app.providers.sample.facts import Facts
from app.providers.sample.market import Market

EMERGENCY = Decimal(10_000)
BY_HAND = "manual"  # the source of prices that a person set
_KEPT_IN_CHECKING = Decimal(2_500)


@dataclass(frozen=True, slots=True)
class Story:
    """One household in one market."""

    rng: Random
    market: Market
    books: Books
    agenda: Agenda
    valuations: list[PriceRow]  # prices set by hand
    facts: Facts = field(default_factory=Facts)

    def about(self, amount: float, spread: float = 0.12) -> Decimal:
        """Return an amount of money near the given one, to the cent."""
        return cents(amount * (1 + self.rng.uniform(-spread, spread)))

    def fund(self, when: When, account: str, needed: Decimal, note: str = "") -> Decimal:
        """Bring the cash of an account up to what is needed; return what is there then.

        Money comes from savings, then from checking, each down to what is always kept there.
        """
        day = When(when.on)
        for source, kept in ((SAVINGS, Decimal(1_000)), (CHECKING, _KEPT_IN_CHECKING)):
            missing = needed - self.books.held(account)
            spare = self.books.held(source) - kept
            if source != account and missing > 0 and spare > 0:
                self.books.move(day, source, account, min(_round_up(missing), spare), note)
        return self.books.held(account)

    def reserve(self) -> Decimal:
        """Return the money at the bank; the household likes to keep `EMERGENCY` of it."""
        return self.books.held(CHECKING) + self.books.held(SAVINGS)

    def once_affordable(self, years: float, cost: Decimal, action: Action) -> None:
        """Plan an action for the first month, from so many years on, in which money is left."""
        done = False

        def attempt(when: When) -> None:
            nonlocal done
            if not done and self.reserve() - cost >= EMERGENCY:
                done = True
                action(when)

        self.agenda.monthly(21, attempt, years=years)

    def value(self, when: When, symbol: str, price: Decimal, type_: str) -> None:
        """Set a price by hand."""
        self.valuations.append(
            PriceRow(start_us(when.on), symbol, price, "USD", "daily", BY_HAND, type_)
        )

    def quoted(self, symbol: str, when: When) -> Decimal:
        """Return a price at which one trades: near the close of the day."""
        close = self.market.close(symbol, when.on)
        price = close * Decimal(str(1 + round(self.rng.uniform(-0.003, 0.003), 4)))
        return price.quantize(close)


def _round_up(amount: Decimal) -> Decimal:
    return -(-amount // 50) * 50
