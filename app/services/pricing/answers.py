"""What the keeping of prices answers: plain values for the window and the command."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal

from app.domain.ids import AssetId
from app.domain.pricing.spans import Span
from app.domain.sync.records import SyncRun
from app.services.changes import Changes

NOTHING = Changes()


@dataclass(frozen=True, slots=True)
class SourceResult:
    """What a source did in a run."""

    source: str
    assets: int = 0  # priced by it
    calls: int = 0
    prices: int = 0  # read
    trouble: str = ""  # a code of `Trouble`
    reason: str = ""


@dataclass(frozen=True, slots=True)
class AssetResult:
    """What a run came to for an asset where it is worth a word."""

    symbol: str
    state: str  # a code: failed, unknown, resting, asked, no_source
    source: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class PriceReport:
    """A run of the sources of prices."""

    run: SyncRun | None = None  # None: there was nothing to ask
    assets: int = 0  # wanted
    asked: int = 0  # assets for which a source was asked
    added: int = 0  # prices that are new
    changed: int = 0  # prices that were corrected
    held: int = 0
    questions: int = 0
    sources: tuple[SourceResult, ...] = ()
    noted: tuple[AssetResult, ...] = ()
    changes: Changes = NOTHING


@dataclass(frozen=True, slots=True)
class SourceLine:
    """A source of an asset, in the order of asking."""

    source: str
    name: str
    symbol: str  # the source's own; "": not looked for yet
    currency: str
    is_on: bool
    made_by: str  # person, guess; "": nothing is noted of it
    is_here: bool  # it can be asked now
    options: Mapping[str, str] = field(default_factory=dict)
    prices: int = 0  # of it that are stored
    newest: date | None = None
    asked_us: int | None = None  # when it was asked last, for whatever asset
    trouble: str = ""  # a code of `Trouble`: it failed as a whole then
    reason: str = ""  # its own words; without a trouble: what was wrong with this asset
    has_none: bool = False  # it was asked for this asset, and has nothing of it


@dataclass(frozen=True, slots=True)
class Trial:
    """What a source would tell of an asset; nothing of it is stored."""

    currency: str
    prices: tuple[tuple[date, Decimal], ...]  # the newest of them, oldest first
    count: int = 0
    problems: tuple[str, ...] = ()  # why rows could not be read


@dataclass(frozen=True, slots=True)
class GapLine:
    """Days without a price."""

    span: Span
    days: int  # on which there should be one
    asked: tuple[str, ...] = ()  # sources that have none


@dataclass(frozen=True, slots=True)
class Gaps:
    """Which days of an asset have prices and which lack them."""

    symbol: str
    wanted: Span | None  # None: it was never held
    days: int = 0  # on which there should be a price
    there: int = 0
    lines: tuple[GapLine, ...] = ()
    resting_until: datetime | None = None  # nobody could price it; it is asked again then
    cooldown_days: int = 0


@dataclass(frozen=True, slots=True)
class HeldLine:
    """Prices that were held back for one reason: the newest of them, and how many there are."""

    id: int
    asset_id: AssetId
    symbol: str
    currency: str
    source: str
    reason: str  # a code of `app.domain.pricing.gate.Doubt`
    at_us: int
    granularity: str
    value: Decimal
    last_value: Decimal | None
    likely: Decimal | None  # what it would be if the likely mistake were one
    split: Decimal | None  # the split that would explain it, new units for an old one
    count: int = 1
    first: date | None = None
    last: date | None = None


@dataclass(frozen=True, slots=True)
class CandidateLine:
    """An asset that a source knows and that may be the one."""

    source: str
    symbol: str
    name: str
    type: str
    currency: str
    segment: str
    isin: str
    is_sure: bool


@dataclass(frozen=True, slots=True)
class Due:
    """What the schedule asks for now."""

    history: bool = False
    prices: bool = False  # present ones of all but coins
    coins: bool = False

    def __bool__(self) -> bool:
        return self.history or self.prices or self.coins
