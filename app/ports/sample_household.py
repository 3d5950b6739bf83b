"""What the sample says of belongings, debts, interest, goals and groups: names and no ids."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import NamedTuple


class Place(NamedTuple):
    """A holding by its names; without a symbol the account."""

    account: str
    symbol: str = ""


class SampleLoan(NamedTuple):
    """An annuity, and which entries of the sample are payments of it."""

    account: str
    principal: Decimal
    rate: Decimal  # nominal a year, as a fraction
    started_on: date
    first_due: date
    months: int
    paid_from: str
    posts_from: date | None  # the first payment that the sample does not have; None: it is over
    finances: Place
    extras: tuple[tuple[date, Decimal], ...]
    posted: Mapping[str, tuple[date, str]]  # external id in the sample → due day, part
    note: str = ""


class SampleCard(NamedTuple):
    """What a credit card allows and asks."""

    account: str
    limit: Decimal
    rate: Decimal  # nominal a year, as a fraction
    statement_day: int
    due_day: int


class SampleRule(NamedTuple):
    """How a value goes on from the newest one that was set by hand."""

    since: date
    kind: str
    rate: Decimal  # a year, as a fraction
    salvage: Decimal | None = None


class SampleRound(NamedTuple):
    """A funding round of a private company."""

    held_on: date
    name: str
    price: Decimal  # of a share
    shares: Decimal  # of the company, after the round


class SampleBelonging(NamedTuple):
    """What the holding of a manual asset is, and how it is valued."""

    place: Place
    kind: str
    description: str
    acquired_on: date
    metal: str = ""
    weight: Decimal | None = None  # of one piece, gross
    weight_unit: str = ""
    purity: Decimal | None = None
    form: str = ""
    share_class: str = ""
    rule: SampleRule | None = None
    rounds: tuple[SampleRound, ...] = ()


class SampleYield(NamedTuple):
    """A rule by which a holding earns."""

    place: Place
    since: date
    rate: Decimal  # nominal a year, as a fraction
    payout: str
    kind: str  # interest or reward
    note: str
    is_active: bool = True
    month_day: int | None = None
    weekday: int | None = None


class SampleVault(NamedTuple):
    """A savings goal with the percentages that feed it."""

    name: str
    currency: str
    target: Decimal
    created_on: date
    target_on: date | None
    icon: str
    colour: str
    monthly: Decimal | None
    note: str
    parts: tuple[tuple[Place, int], ...]  # in percent


class SampleGroup(NamedTuple):
    """A group of accounts and holdings."""

    name: str
    colour: str
    members: tuple[Place, ...]


class SampleMark(NamedTuple):
    """Why an account does not count, or is closed, and since when."""

    account: str
    mark: str  # excluded or closed
    reason: str
    since: date


class SampleHousehold(NamedTuple):
    """All of it."""

    loans: tuple[SampleLoan, ...]
    cards: tuple[SampleCard, ...]
    belongings: tuple[SampleBelonging, ...]
    yields: tuple[SampleYield, ...]
    vaults: tuple[SampleVault, ...]
    groups: tuple[SampleGroup, ...]
    targets: tuple[tuple[str, str, Decimal], ...]  # dimension, key, share
    marks: tuple[SampleMark, ...]
