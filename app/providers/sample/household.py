"""The terms, goals and groups of the household, once its ten years are told."""

from datetime import date, timedelta
from decimal import ROUND_CEILING, Decimal

from app.domain.kinds import DIRECTION, Kind
from app.domain.loans.schedule import schedule
from app.domain.numbers import ZERO
from app.domain.vaults.pace import MONTH_DAYS
from app.domain.yields.records import Payout
from app.ports.sample_household import (
    Place,
    SampleCard,
    SampleGroup,
    SampleHousehold,
    SampleLoan,
    SampleMark,
    SampleVault,
    SampleYield,
)
from app.providers.sample.accounts import (
    CARD,
    CHECKING,
    COINS,
    EUROS,
    EXCHANGE,
    HOUSE,
    JUNIOR,
    LARKSPUR,
    MORTGAGE,
    NORTHGATE,
    OLD_CARD,
    OLD_SAVINGS,
    SAVINGS,
)
from app.providers.sample.coins import STAKED_A_YEAR, staked_by_rule
from app.providers.sample.daily_life import CARD_LIMIT, PAY_DAY
from app.providers.sample.instruments import BONDS, EURO, FERN, HOME, WORLD
from app.providers.sample.story import Story

_CARD = SampleCard(CARD, CARD_LIMIT, Decimal("0.219"), statement_day=28, due_day=12)
_TARGETS = (
    ("type", "property", "0.44"),
    ("type", "public-stock", "0.40"),
    ("type", "fiat", "0.05"),
    ("type", "precious_metal", "0.03"),
    ("type", "private-company", "0.03"),
    ("type", "crypto", "0.03"),
    ("type", "vehicle", "0.01"),
    ("type", "option", "0.01"),
)
_GROUPS = (
    SampleGroup("Retirement", "#2F5FD0", (Place(NORTHGATE),)),
    SampleGroup("Home", "#8A5FD0", (Place(HOUSE), Place(MORTGAGE))),
    SampleGroup("Rainy day", "#3F9F8A", (Place(SAVINGS), Place(OLD_SAVINGS), Place(COINS))),
    SampleGroup("Children", "#C08A2E", (Place(LARKSPUR), Place(JUNIOR))),
)
_ROOF = ((Place(NORTHGATE, BONDS), 70),)
_RESERVE = ((Place(SAVINGS, "USD"), 80), (Place(NORTHGATE, BONDS), 40))
_AWAY = ((Place(EUROS, EURO), 100), (Place(LARKSPUR, WORLD), 5))
_MONTHS_TO_ROOF, _SPARE_DAYS = 11, 15


def of(story: Story) -> SampleHousehold:
    """Return all of it; nothing begins later than the story's last day but what is due next."""
    facts = story.facts
    return SampleHousehold(
        loans=tuple(_loans(story)),
        cards=(_CARD,),
        belongings=tuple(facts.belongings),
        yields=tuple(_yields(story)),
        vaults=_vaults(story),
        groups=_GROUPS,
        targets=tuple((by, key, Decimal(share)) for by, key, share in _TARGETS),
        marks=tuple(_marks(story)),
    )


def _loans(story: Story) -> list[SampleLoan]:
    facts = story.facts
    loan = facts.mortgage
    if loan is None:
        return []
    following = schedule(loan, (), facts.extras).next_row(story.agenda.last)
    return [
        SampleLoan(
            MORTGAGE,
            loan.principal,
            loan.rate,
            loan.started_on,
            loan.first_due,
            loan.months,
            CHECKING,
            following.due if following else None,
            Place(HOUSE, HOME),
            tuple((one.paid_on, one.amount) for one in facts.extras),
            dict(facts.posted),
            "Fixed for 30 years",
        )
    ]


def _yields(story: Story) -> list[SampleYield]:
    facts, found = story.facts, list[SampleYield]()
    if facts.savings_since is not None:
        found.append(
            SampleYield(
                Place(SAVINGS, "USD"), facts.savings_since, facts.savings_rate, Payout.MONTHLY,
                Kind.INTEREST, "The bank pays; this only checks it", is_active=False,
                month_day=PAY_DAY,
            )
        )  # fmt: skip
    if story.books.held(EXCHANGE, FERN):
        since = staked_by_rule(story.agenda.last)
        found.append(
            SampleYield(
                Place(EXCHANGE, FERN), since, STAKED_A_YEAR, Payout.WEEKLY, Kind.REWARD,
                "Staking, paid on Mondays", weekday=0,
            )
        )  # fmt: skip
    return found


def _marks(story: Story) -> list[SampleMark]:
    facts, found = story.facts, list[SampleMark]()
    if facts.junior_since is not None:
        reason = "It belongs to the child and is none of ours"
        found.append(SampleMark(JUNIOR, "excluded", reason, facts.junior_since))
    if facts.old_card_closed is not None:
        reason = "Hardly used; the fee was not worth it"
        found.append(SampleMark(OLD_CARD, "closed", reason, facts.old_card_closed))
    return found


def _vaults(story: Story) -> tuple[SampleVault, ...]:
    """Return three goals: one on its pace, one that is reached, one behind its pace."""
    agenda = story.agenda
    reserve = _worth(story, _RESERVE)
    saved = max(_saved_a_month(story, _ROOF), Decimal(100))
    there = _worth(story, _ROOF)
    roof = _up(there + saved * _MONTHS_TO_ROOF, 100)
    ready = agenda.last + timedelta(round((roof - there) / saved * MONTH_DAYS) + _SPARE_DAYS)
    abroad = _worth(story, _AWAY) / story.market.close(EURO, agenda.last)
    return (
        SampleVault(
            "New roof", "USD", roof, agenda.day(8.2),
            ready, "home", "#2F5FD0", None, "The roofer's offer, with the gutters", _ROOF,
        ),
        SampleVault(
            "Emergency fund", "USD", max(_up(reserve * Decimal("0.8"), 1_000), Decimal(1_000)),
            agenda.day(6.0), None, "shield", "#3F9F8A", None, "Three months of everything",
            _RESERVE,
        ),
        SampleVault(
            "Sabbatical", "EUR", _up(abroad * 3, 1_000), agenda.day(9.0),
            date(agenda.last.year + 2, 7, 1), "calendar", "#C08A2E", Decimal(400),
            "Half a year by the sea", _AWAY,
        ),
    )  # fmt: skip


def _worth(story: Story, parts: tuple[tuple[Place, int], ...]) -> Decimal:
    """Return the worth of percentages of holdings in dollars, on the last day."""
    last, total = story.agenda.last, ZERO
    for (account, symbol), percent in parts:
        price = Decimal(1) if symbol == "USD" else story.market.close(symbol, last)
        total += story.books.held(account, symbol) * price * percent / 100
    return total


def _saved_a_month(story: Story, parts: tuple[tuple[Place, int], ...]) -> Decimal:
    """Return what went into percentages of holdings in the last year, a month."""
    today = story.agenda.last + timedelta(1)
    since, total = today.replace(year=today.year - 1, day=min(today.day, 28)), ZERO
    for row in story.books.rows:
        if row.on <= since or row.amount is None or row.kind == Kind.INTEREST:
            continue
        for place, percent in parts:
            own = place.symbol == (row.symbol or row.currency)
            if own and row.to_account == place.account:
                total += row.amount * percent / 100
            elif own and row.account == place.account:
                sign = -1 if row.kind == Kind.DIVIDEND else DIRECTION[row.kind]  # it leaves
                total += sign * row.amount * percent / 100
    return total / 12


def _up(amount: Decimal, step: int) -> Decimal:
    return (amount / step).to_integral_value(ROUND_CEILING) * step
