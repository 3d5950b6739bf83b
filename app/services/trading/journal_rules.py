"""What may be noted of a position, and how notes are found, stored and told."""

from decimal import Decimal

from app.domain.errors import RefusedError, UnknownNameError
from app.domain.numbers import plain
from app.domain.signs import is_showable
from app.domain.trading.records import Direction, Instrument, Position, PositionNote
from app.ports.storage import UnitOfWork
from app.services.changes import Changes, Topic

CHANGED = Changes(frozenset({Topic.TRADES}))
MOST_TAGS, MOST_TAG, MOST_STRATEGY, MOST_NOTE = 30, 40, 80, 20_000
MOST = Decimal(10) ** 18


def subject_of(position_id: int) -> str:
    """Return what files of a position are attached to."""
    return f"position:{position_id}"


def found_in(unit: UnitOfWork, position_id: int) -> tuple[Position, Instrument]:
    """Return a position and what it is in.

    Raises:
        UnknownNameError: there is no such position.
    """
    found = unit.records(Position).where(id=position_id)
    if not found:
        raise UnknownNameError("position", str(position_id))
    return found[0], unit.records(Instrument).where(id=found[0].instrument_id)[0]


def note_of(unit: UnitOfWork, position_id: int) -> PositionNote:
    """Return what is noted of a position, an empty note where nothing is."""
    found = unit.records(PositionNote).where(position_id=position_id)
    return found[0] if found else PositionNote(position_id)


def entry_of(position: Position, instrument: Instrument) -> Decimal | None:
    """Return the average price of what opened; `None` while nothing has."""
    units = position.opened * instrument.multiplier
    return position.open_value / units if units else None


def store(
    unit: UnitOfWork, instrument: Instrument, old: PositionNote, new: PositionNote, what: str
) -> Changes:
    """Store a note, an empty one not at all, and tell what changed; the unit is committed."""
    if new == old:
        return Changes()
    records = unit.records(PositionNote)
    if new == PositionNote(new.position_id):
        records.remove(position_id=new.position_id)
    else:
        records.put(new)
    return told(unit, what, new.position_id, instrument, _words(old, what), _words(new, what))


def told(
    unit: UnitOfWork, what: str, position_id: int, instrument: Instrument, before: str, after: str
) -> Changes:
    """Leave a row in the audit trail, if anything changed, and commit."""
    if before == after:
        return Changes()
    name = f"position {position_id} ({instrument.symbol})"
    unit.audit.record(f"journal {what} changed", name, before, after)
    unit.commit()
    return CHANGED


def _words(note: PositionNote, what: str) -> str:
    if what != "plan":
        value = getattr(note, what)
        return "" if value is None else str(value)
    prices = (("stop", note.planned_stop), ("target", note.planned_target),
              ("first stop", note.first_stop))  # fmt: skip
    return ", ".join(f"{name} {plain(price)}" for name, price in prices if price is not None)


def check_price(
    price: Decimal | None, position: Position, instrument: Instrument, *, is_stop: bool
) -> None:
    """Refuse what is no price above zero, or lies on the wrong side of the entry.

    Raises:
        RefusedError
    """
    if price is None:
        return
    name = "stop" if is_stop else "target"
    if not 0 < price < MOST:
        raise RefusedError(f"{plain(price)} is no price", "give one above zero")
    entry = entry_of(position, instrument)
    if entry is None:
        return
    is_long = position.direction == Direction.LONG
    if price == entry or (price > entry) is (is_long is is_stop):
        side = "below" if is_long is is_stop else "above"
        raise RefusedError(
            f"the {name} of a {position.direction} position lies {side} its entry of "
            f"{plain(round(entry, 8))}",
            "give the price that was meant when it was opened",
        )


def word_of(text: str, what: str, most: int, *, may_be_empty: bool = False) -> str:
    """Return a word as it is kept: on one line, without double blanks.

    Raises:
        RefusedError: there is none, it is too long, or has a comma or control signs.
    """
    clean = " ".join(text.split())
    if not clean and not may_be_empty:
        raise RefusedError(f"{what} is missing")
    if len(clean) > most or not is_showable(clean) or "," in clean:
        raise RefusedError(f"{what} has at most {most} signs, no comma and no control signs")
    return clean


def as_known(word: str, known: list[str]) -> str:
    """Return the spelling in use of a word that differs by its capitals alone."""
    return next((one for one in known if one.casefold() == word.casefold()), word)


def counted(words: list[str]) -> tuple[tuple[str, int], ...]:
    """Return each word with how often it is there, the most used first."""
    counts: dict[str, int] = {}
    for word in words:
        counts[word] = counts.get(word, 0) + 1
    return tuple(sorted(counts.items(), key=lambda one: (-one[1], one[0].casefold())))


def ratio(value: Decimal | None, by: Decimal | None) -> Decimal | None:
    """Return a quotient with twelve decimals; `None` where either is not known."""
    return None if value is None or by is None else (value / by).quantize(Decimal("1e-12"))
