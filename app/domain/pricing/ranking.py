"""Which source is asked first, which may correct which, and how long nobody is asked."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from app.domain.sync.records import AssetSource

PERSON, GUESS = "person", "guess"
LONGEST_COOLDOWN = 30  # days

# Names of exchanges as brokers write them, and as their calendars are called (ISO 10383).
_EXCHANGES = {
    **dict.fromkeys(
        "XNAS XNYS ARCX XASE BATS NASDAQ NYSE NYSEARCA AMEX ARCA US USA OTC".split(), "XNYS"
    ),
    **dict.fromkeys("XLON LSE LN AIM".split(), "XLON"),
    **dict.fromkeys("XETR XETRA ETR XFRA FRA FRANKFURT".split(), "XETR"),
    **dict.fromkeys("XPAR EPA PAR EURONEXT".split(), "XPAR"),
    **dict.fromkeys("XAMS AMS".split(), "XAMS"),
    **dict.fromkeys("XSWX SIX SWX EBS".split(), "XSWX"),
    **dict.fromkeys("XTSE TSX TSE TOR".split(), "XTSE"),
    **dict.fromkeys("XTKS TYO JPX TSEJ".split(), "XTKS"),
    **dict.fromkeys("XHKG HKEX HKG SEHK".split(), "XHKG"),
    **dict.fromkeys("XASX ASX".split(), "XASX"),
}
_BY_CURRENCY = dict(
    pair.split(":")
    for pair in (
        "USD:XNYS GBP:XLON JPY:XTKS CHF:XSWX CAD:XTSE AUD:XASX HKD:XHKG INR:XBOM SEK:XSTO NOK:XOSL "
        "DKK:XCSE BRL:BVMF KRW:XKRX TWD:XTAI SGD:XSES CNY:XSHG MXN:XMEX ZAR:XJSE PLN:XWAR TRY:XIST "
        "ILS:XTAE NZD:XNZE"
    ).split()
)


@dataclass(frozen=True, slots=True)
class Offer:
    """What a source says of itself, as far as its rank goes."""

    id: str
    asset_types: tuple[str, ...]  # best first
    is_rank_last: bool = False  # unofficial
    has_key: bool = False  # the person's own credentials


def ranked(
    asset_type: str, offers: Iterable[Offer], own: Sequence[AssetSource]
) -> list[tuple[str, AssetSource | None]]:
    """Return the sources to be asked for an asset, best first, each with what is noted of it.

    First those that the person chose, in the person's order; then by the type of the asset:
    official before unofficial, with a key before without, specialists first. What the person
    switched off is left out.
    """
    at_hand = {one.id: one for one in offers}
    noted = {one.source: one for one in own if one.source in at_hand}
    chosen = sorted(
        (one for one in noted.values() if one.is_on and one.made_by == PERSON),
        key=lambda one: (one.position, one.source),
    )
    first = [one.source for one in chosen]
    others = sorted(
        (one for one in at_hand.values() if asset_type in one.asset_types and one.id not in first),
        key=lambda one: (
            one.is_rank_last, not one.has_key, one.asset_types.index(asset_type), one.id,
        ),
    )  # fmt: skip
    rest = [one.id for one in others if one.id not in noted or noted[one.id].is_on]
    return [(one, noted.get(one)) for one in (*first, *rest)]


def may_replace(old: str, new: str, ranks: Mapping[str, int]) -> bool:
    """Tell whether a source may correct a price that another one told.

    A source may correct itself and what ranks after it. What no source told is the person's own,
    from a file or by hand, and stays.
    """
    return old in ranks and ranks.get(new, len(ranks)) <= ranks[old]


def next_cooldown(days: int) -> int:
    """Return for how many days an asset is left alone that nobody could price: 1, 2, 4 … 30."""
    return min(max(days * 2, 1), LONGEST_COOLDOWN)


def is_resting(until: datetime | None, now: datetime) -> bool:
    """Tell whether an asset is left alone for now."""
    return until is not None and now < until


def rested(now: datetime, days: int) -> datetime:
    """Return until when it is left alone."""
    return now + timedelta(days=days)


def exchange_of(segment: str, currency: str) -> str:
    """Return the calendar of an asset by its market, else by its currency; "": none is known."""
    name = segment.strip().upper()
    if name in _EXCHANGES:
        return _EXCHANGES[name]
    if len(name) == 4 and name.startswith("X"):
        return name
    return _BY_CURRENCY.get(currency, "")
