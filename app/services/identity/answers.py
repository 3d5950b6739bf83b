"""What the service of identities answers: plain values for the window and the command."""

from dataclasses import dataclass, field
from decimal import Decimal

from app.domain.ids import AssetId
from app.domain.restated import Restatement
from app.services.changes import Changes

NOTHING = Changes()


@dataclass(frozen=True, slots=True)
class Identity:
    """One identity of an asset."""

    scheme: str  # contract, isin, figi, cusip, id:PROVIDER
    value: str
    source: str  # who said so: a provider, or person
    merged_symbol: str = ""  # learned for an asset that was merged with this one
    is_ignored: bool = False  # it is none: its check digit is wrong, say


@dataclass(frozen=True, slots=True)
class AssetLine:
    """An asset with what identifies it and where it is held."""

    id: AssetId
    symbol: str
    type: str
    name: str
    segment: str
    identities: tuple[Identity, ...] = ()
    names: tuple[str, ...] = ()  # other symbols under which providers meant it
    accounts: tuple[str, ...] = ()  # that hold it, or held it
    is_hidden: bool = False  # taken for bait: neither listed nor counted
    merges: tuple["MergeLine", ...] = ()  # in effect, newest first


@dataclass(frozen=True, slots=True)
class MergeLine:
    """A merge that was made."""

    id: int
    from_symbol: str
    into_symbol: str
    at_us: int
    made_by: str
    is_undone: bool


@dataclass(frozen=True, slots=True)
class Likeness:
    """Two assets that may be one."""

    first: AssetLine
    second: AssetLine
    reason: str  # symbol, cusip, name: what they have in common
    question_id: int = 0  # of the open question about them; 0: none is open


@dataclass(frozen=True, slots=True)
class Standing:
    """What an account holds of an asset, in the base currency; None: unknown."""

    account: str
    symbol: str
    quantity: Decimal
    cost: Decimal | None
    realized: Decimal | None


@dataclass(frozen=True, slots=True)
class Moved:
    """What a merge moves, by number."""

    holdings: int = 0  # that become the other asset's as they are
    entries: int = 0  # that are booked anew, as their account held both
    observations: int = 0
    prices: int = 0
    links: int = 0
    notes: tuple[str, ...] = ()  # codes of what was left where it is, see `app.services.identity`


@dataclass(frozen=True, slots=True)
class MergePreview:
    """What a merge would do, before it is kept."""

    gone: AssetLine
    survivor: AssetLine
    moved: Moved
    before: tuple[Standing, ...]
    after: tuple[Standing, ...]
    base_currency: str
    restated: Restatement | None = None


@dataclass(frozen=True, slots=True)
class Merged:
    """What a merge did."""

    id: int
    line: MergeLine
    moved: Moved
    changes: Changes = field(default_factory=lambda: NOTHING)


@dataclass(frozen=True, slots=True)
class Unmerged:
    """What taking a merge back did."""

    line: MergeLine
    entries: int  # that came back as they were
    later: int  # booked since, and gone back to their asset by what their row names
    changes: Changes = field(default_factory=lambda: NOTHING)
