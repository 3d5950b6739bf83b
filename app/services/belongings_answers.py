"""What a person asks about belongings and is told: drafts in, frozen lines out.

Values are of one unit of the holding (the whole of a home or car, a piece of metal, a share) in
the currency in which the belonging is valued, unless a field says otherwise.
"""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from app.domain.belongings.records import Belonging, FundingRound, RuleKind
from app.domain.belongings.valuing import RuleValue
from app.domain.coverage import Coverage
from app.domain.ids import AccountId, AssetId, HoldingId

HAND, RULE, ROUND = "manual", "rule", "round"  # sources of values


@dataclass(frozen=True, slots=True)
class RuleDraft:
    """How something is to be valued. Rates and premium are fractions; `index` is a symbol."""

    kind: str = RuleKind.NONE
    since: date | None = None  # None: today; of a new belonging, the day it was acquired
    rate: Decimal | None = None  # a year
    salvage: Decimal | None = None
    months: int | None = None
    index: str = ""
    premium: Decimal | None = None
    until: date | None = None


@dataclass(frozen=True, slots=True)
class BelongingDraft:
    """A belonging to be added. Money is in `currency`."""

    kind: str
    name: str
    symbol: str = ""  # "" : made from the name
    account: str = ""  # "" : one of its own, named like it
    currency: str = ""  # "" : the account's, else the base currency
    acquired_on: date | None = None  # None: today
    share: Decimal = Decimal(100)  # percent owned of a whole thing, 1 to 100
    quantity: Decimal | None = None  # pieces of metal, shares of a company
    cost: Decimal | None = None  # of what is owned, in total; None: unknown
    fee: Decimal | None = None  # paid on top; part of the cost
    paid_from: str = ""  # an account whose cash paid for it
    value: Decimal | None = None  # of the whole, a piece, a share
    value_on: date | None = None  # None: today
    description: str = ""
    metal: str = ""
    weight: Decimal | None = None
    weight_unit: str = ""
    purity: Decimal | None = None
    form: str = ""
    share_class: str = ""
    note: str = ""
    rule: RuleDraft | None = None


@dataclass(frozen=True, slots=True)
class SaleDraft:
    """What is to be sold: a share in percent of the whole, or pieces; `None`: all of it."""

    proceeds: Decimal
    share: Decimal | None = None
    quantity: Decimal | None = None
    on: date | None = None  # None: today
    fee: Decimal | None = None
    to_account: str = ""  # "" : the money leaves the books
    note: str = ""


@dataclass(frozen=True, slots=True)
class FurtherDraft:
    """A further part that is to be bought: a share in percent of the whole, or pieces."""

    cost: Decimal
    share: Decimal | None = None
    quantity: Decimal | None = None
    on: date | None = None
    fee: Decimal | None = None
    paid_from: str = ""  # "" : the money comes from outside the books
    note: str = ""


@dataclass(frozen=True, slots=True)
class Debt:
    """A loan that financed a belonging."""

    account: str
    owed: Decimal | None  # base currency, above zero what is owed; None: unknown


@dataclass(frozen=True, slots=True)
class BelongingLine:
    """One belonging as it stands on a day. Money is in the base currency but for `unit_value`."""

    holding_id: HoldingId
    account_id: AccountId
    asset_id: AssetId
    name: str
    symbol: str
    kind: str
    account: str
    quantity: Decimal | None  # of a whole thing: the share owned, as a fraction
    is_whole: bool
    unit_value: Decimal | None
    currency: str  # of its values
    value: Decimal | None
    cost: Decimal | None
    gain: Decimal | None
    realized: Decimal | None
    rule: str  # kind of the rule in force
    rate: Decimal | None  # of that rule: a year
    hand_on: date | None  # of the newest value that no rule made
    hand_value: Decimal | None
    next_due: date | None  # when the rule says the next value
    problem: str  # why a value that is due is not known: a code
    debts: tuple[Debt, ...]
    equity: Decimal | None
    coverage: Coverage
    reasons: tuple[str, ...] = ()
    hand_source: str = ""  # where that value came from: manual, round, a file or provider

    @property
    def is_gone(self) -> bool:
        """Tell whether nothing of it is owned any more."""
        return self.quantity == 0


@dataclass(frozen=True, slots=True)
class BelongingList:
    """All belongings, largest first, and what they come to, in the base currency."""

    as_of: date
    base_currency: str
    lines: tuple[BelongingLine, ...]
    value: Decimal | None  # of those whose worth is known; None: of none
    cost: Decimal | None
    gain: Decimal | None
    owed: Decimal
    unknown: int  # how many have no known worth
    gone: int = 0  # how many are owned no more


@dataclass(frozen=True, slots=True)
class ValueLine:
    """A row of the history: a value that was set or changed, and what had been there."""

    on: date
    value: Decimal | None  # None: taken out again
    old: Decimal | None
    source: str
    reason: str
    edited_at: datetime | None  # None: it came with a file


@dataclass(frozen=True, slots=True)
class ValuePoint:
    """A value as it counts now."""

    on: date
    value: Decimal
    source: str

    @property
    def is_rule(self) -> bool:
        return self.source == RULE


@dataclass(frozen=True, slots=True)
class RuleLine:
    """A rule with the symbol of its index."""

    since: date
    kind: str
    rate: Decimal | None
    salvage: Decimal | None
    months: int | None
    index: str
    premium: Decimal | None
    until: date | None


@dataclass(frozen=True, slots=True)
class BelongingDetail:
    """Everything behind one belonging."""

    line: BelongingLine
    facts: Belonging
    points: tuple[ValuePoint, ...]  # by day
    history: tuple[ValueLine, ...]  # newest first
    rules: tuple[RuleLine, ...]  # newest first
    rounds: tuple[FundingRound, ...]  # newest first
    ownership: Decimal | None  # of a company: own shares by all of them, a fraction
    fine_ounces: Decimal | None  # of all pieces together
    base_currency: str = ""

    @property
    def subject(self) -> str:
        """Return what its documents are bound to."""
        return f"holding:{self.line.holding_id}"


@dataclass(frozen=True, slots=True)
class AddEffect:
    """What adding would do; base currency but for `unit_value`."""

    problems: tuple[str, ...]
    account: str = ""
    quantity: Decimal | None = None
    value: Decimal | None = None
    cost: Decimal | None = None
    unit_value: Decimal | None = None
    currency: str = ""
    values_by_rule: int = 0
    net_worth: Decimal | None = None  # by how much it changes
    base_currency: str = ""


@dataclass(frozen=True, slots=True)
class SaleEffect:
    """What a sale would do; base currency. Without a gain it is unknown."""

    problems: tuple[str, ...]
    quantity: Decimal | None = None
    left: Decimal | None = None
    proceeds: Decimal | None = None  # after the fee
    cost: Decimal | None = None
    gain: Decimal | None = None
    base_currency: str = ""


@dataclass(frozen=True, slots=True)
class RulePreview:
    """What a rule would say: months of the past that it changes, and the next twelve."""

    problems: tuple[str, ...]
    currency: str = ""
    now: Decimal | None = None  # the value as it counts today
    past: tuple[RuleValue, ...] = ()
    coming: tuple[RuleValue, ...] = ()  # prices of indexes and metals as they are now
