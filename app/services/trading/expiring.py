"""Ends contracts: expiry, exercise and assignment as fills, all or nothing, each exactly once."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from app.domain.errors import RefusedError
from app.domain.numbers import ZERO, plain
from app.domain.times import to_us
from app.domain.trading.expiry import (
    Decision,
    Delivery,
    Outcome,
    Question,
    decide,
    deliveries,
)
from app.domain.trading.fold import closing_side
from app.domain.trading.records import (
    Fill,
    FillKind,
    FillVoid,
    Instrument,
    InstrumentKind,
    Position,
    Side,
)
from app.ports.storage import UnitOfWork
from app.services.changes import Changes, Topic
from app.services.trading.instruments import InstrumentSpec, ensure_instrument, title_of
from app.services.trading.options_answers import Booked
from app.services.trading.options_books import (
    OptionBooks,
    compact_of,
)
from app.services.trading.recording import NewFill, record_fills, void_fill

SOURCE = "auto"
LABEL_LENGTH = 160
DELIVERY = "delivery"
ENDINGS = (FillKind.EXPIRY, FillKind.EXERCISE, FillKind.ASSIGNMENT)
_KINDS = {
    Outcome.WORTHLESS: FillKind.EXPIRY,
    Outcome.CASH: FillKind.EXPIRY,
    Outcome.EXERCISED: FillKind.EXERCISE,
    Outcome.ASSIGNED: FillKind.ASSIGNMENT,
}
_WORDS = {
    Outcome.WORTHLESS: "expired worthless",
    Outcome.CASH: "settled in cash",
    Outcome.EXERCISED: "exercised",
    Outcome.ASSIGNED: "assigned",
}
_QUESTIONS = {
    Question.PRICE: "there is no price of {underlying} on {day}",
    Question.SETTLEMENT_VALUE: "its settlement value on the morning of {day} is not known",
    Question.DELIVERABLE: "it is adjusted, and what it delivers is not known",
}


@dataclass(frozen=True, slots=True)
class Ending:
    """What became of some contracts of a position."""

    outcome: Outcome
    quantity: Decimal
    at: datetime
    value: Decimal = ZERO  # a share: the intrinsic value that is paid in cash
    fee: Decimal = ZERO


def decision_of(books: OptionBooks, position: Position, instrument: Instrument) -> Decision:
    """Return what becomes of a position whose contract has ended, by what is known."""
    end = books.ends_at(instrument)
    return decide(
        instrument,
        books.deliverables(instrument),
        position.direction,
        books.worth_at(instrument, end),
        exercises=not books.keeps(position),
    )


def question_words(books: OptionBooks, instrument: Instrument, decision: Decision) -> str:
    """Return why an outcome has to be asked for, and the remedy."""
    title = title_of(instrument)
    if decision.outcome is Outcome.PENDING:
        value = "" if decision.value is None else plain(decision.value)
        return (
            f"{title} of {instrument.expires_on} ended {value} in the money: say whether it was "
            "assigned"
        )
    if decision.question is None:
        return ""
    words = _QUESTIONS[decision.question].format(
        underlying=books.symbol(instrument.underlying_id), day=instrument.expires_on
    )
    return f"{title} ended, and {words}: say what became of it"


@dataclass(frozen=True, slots=True)
class Plan:
    """The fills of what became of a position's contracts, and words for it."""

    instrument: Instrument
    fills: tuple[NewFill, ...]
    said: str


def plan(
    books: OptionBooks, position: Position, instrument: Instrument, endings: Sequence[Ending]
) -> Plan:
    """Return what is to be recorded; nothing is written yet, but for the shares' instrument.

    Raises:
        RefusedError: more contracts than are open, a delivery that the account does not allow, or
            one that cannot be worked out.
    """
    if sum((one.quantity for one in endings), ZERO) > position.open_quantity:
        raise RefusedError(
            f"only {plain(position.open_quantity)} of {title_of(instrument)} are open"
        )
    fills: list[NewFill] = []
    said: list[str] = []
    for ending in endings:
        made, words = _fills(books, position, instrument, ending)
        fills += made
        said.append(words)
    return Plan(instrument, tuple(fills), "; ".join(said))


def record(books: OptionBooks, plans: Sequence[Plan]) -> Booked:
    """Book plans, all or none. The caller commits.

    Raises:
        RefusedError: one cannot be booked.
    """
    text = "; ".join(one.said for one in plans)
    fills = [fill for one in plans for fill in one.fills]
    label = text if len(text) <= LABEL_LENGTH else f"{len(plans)} contracts at their end"
    done = record_fills(books.unit, books.registry, fills, source=SOURCE, label=label)
    for one in plans:
        books.unit.audit.record("option ended", compact_of(one.instrument), "", one.said)
    topics = frozenset({Topic.TRADES}) | done.changes.topics
    return Booked(Changes(topics), text, tuple(done.positions))


def _fills(
    books: OptionBooks, position: Position, instrument: Instrument, ending: Ending
) -> tuple[list[NewFill], str]:
    if ending.quantity <= 0 or ending.quantity % 1:
        raise RefusedError(f"{plain(ending.quantity)} is no whole number of contracts above zero")
    kind, at_us = _KINDS[ending.outcome], to_us(ending.at)
    if at_us < position.opened_us:
        raise RefusedError(
            f"{title_of(instrument)} was opened after {ending.at.date()}", "give a later day"
        )
    external_id = _free_id(books.unit, position, instrument, kind, ending.at.date())
    leg = NewFill(
        account_id=position.account_id,
        instrument_id=instrument.id,
        external_id=external_id,
        side=closing_side(position.direction),
        quantity=ending.quantity,
        price=ending.value,
        at_us=at_us,
        fee=ending.fee,
        kind=kind,
    )
    words = f"{plain(ending.quantity)} {title_of(instrument)} {_WORDS[ending.outcome]}"
    if ending.outcome is Outcome.CASH:
        words += f" at {plain(ending.value)}"
    if ending.outcome not in (Outcome.EXERCISED, Outcome.ASSIGNED):
        return [leg], words
    made, goods = _delivered(books, position, instrument, ending, external_id)
    return [leg, *made], f"{words}: {goods}"


def _delivered(
    books: OptionBooks,
    position: Position,
    instrument: Instrument,
    ending: Ending,
    external_id: str,
) -> tuple[list[NewFill], str]:
    """Return the fills of what changes hands at the strike, and words for them."""
    what = books.deliverables(instrument)
    assets = {one.asset_id for one in what} - {instrument.quote_id}
    prices = books.closes(assets, instrument.quote_id, ending.at) if len(assets) > 1 else {}
    moved = deliveries(instrument, what, position.direction, ending.quantity, prices)
    result = []
    for number, one in enumerate(moved):
        stock = stock_of(books, instrument, one)
        if one.side == Side.SELL:
            _check_short(books, position, instrument, one)
        books.plan(position.account_id, one.asset_id, signed_quantity(one))
        suffix = f":{number + 1}" if number else ""
        result.append(
            NewFill(
                account_id=position.account_id,
                instrument_id=stock.id,
                external_id=f"{external_id}:{DELIVERY}{suffix}",
                side=one.side,
                quantity=one.quantity,
                price=one.price,
                at_us=to_us(ending.at),
                kind=FillKind.DELIVERY,
                amount=one.money,
                note=f"by {title_of(instrument)}",
            )
        )
    return result, ", ".join(_moved_words(books, one) for one in moved)


def stock_of(books: OptionBooks, instrument: Instrument, delivery: Delivery) -> Instrument:
    """Return what is delivered as an instrument; made where it was never traded."""
    for one in books.instruments.values():
        if one.asset_id == delivery.asset_id and one.quote_id == instrument.quote_id:
            return one
    spec = InstrumentSpec(
        symbol=books.symbol(delivery.asset_id),
        kind=InstrumentKind.STOCK,
        quote=books.symbol(instrument.quote_id),
        exchange=instrument.exchange,
    )
    made = ensure_instrument(books.unit, books.registry, spec)
    books.instruments[made.id] = made
    return made


def _check_short(
    books: OptionBooks, position: Position, instrument: Instrument, one: Delivery
) -> None:
    """Refuse to deliver what an account does not have, where it may not be short."""
    account = books.accounts[position.account_id]
    if account.allows_short:
        return
    held = books.held(account, one.asset_id, instrument.quote_id)
    held += books.planned(account.id, one.asset_id)
    if held < one.quantity:
        symbol = books.symbol(one.asset_id)
        raise RefusedError(
            f"{title_of(instrument)} delivers {plain(one.quantity)} {symbol}, and {account.name} "
            f"has {plain(held)} and may not be short",
            "enter what happened, or let the account go short",
        )


def signed_quantity(one: Delivery) -> Decimal:
    """Return what a delivery adds to a holding."""
    return one.quantity if one.side == Side.BUY else -one.quantity


def _moved_words(books: OptionBooks, one: Delivery) -> str:
    verb = "bought" if one.side == Side.BUY else "sold"
    return f"{verb} {plain(one.quantity)} {books.symbol(one.asset_id)} at {plain(one.price)}"


def due_id(instrument: Instrument, kind: str, day: date) -> str:
    """Return the id under which an outcome is booked; by it, it is booked once."""
    return f"{kind}:{compact_of(instrument)}:{day.isoformat()}"


def _free_id(
    unit: UnitOfWork, position: Position, instrument: Instrument, kind: str, day: date
) -> str:
    """Return the id, with a number where the person books the like once more."""
    known = known_ids(unit, position)
    base = due_id(instrument, kind, day)
    number, name = 1, base
    while name in known:
        number += 1
        name = f"{base}#{number}"
    return name


def known_ids(unit: UnitOfWork, position: Position) -> set[str]:
    """Return the ids of the fills of a position's contract, in effect or not."""
    return {
        one.external_id
        for one in unit.records(Fill).where(
            account_id=position.account_id, instrument_id=position.instrument_id
        )
    }


def reopen(books: OptionBooks, position: Position, reason: str) -> Changes:
    """Take the last booked end of a contract out of effect, with what was delivered by it.

    Raises:
        RefusedError: no end was booked here.
    """
    unit = books.unit
    void = {one.fill_id for one in unit.records(FillVoid).all()}
    own = [
        one
        for one in unit.records(Fill).where(
            account_id=position.account_id, instrument_id=position.instrument_id
        )
        if one.kind in ENDINGS and one.id not in void
    ]
    if not own:
        raise RefusedError("no end of this contract is booked")
    last_us = max(one.at_us for one in own)  # what was assigned before stays so
    own = [one for one in own if one.at_us == last_us]
    roots = {one.external_id for one in own}
    goods = [
        one
        for one in unit.records(Fill).where(account_id=position.account_id, kind=FillKind.DELIVERY)
        if one.id not in void and _root(one.external_id) in roots
    ]
    topics = frozenset({Topic.TRADES})
    for fill in (*goods, *own):
        topics |= void_fill(unit, books.registry, fill.id, reason).topics
    unit.audit.record("option reopened", str(position.id), "", reason)
    return Changes(topics)


def _root(external_id: str) -> str:
    return external_id.partition(f":{DELIVERY}")[0]


def endings_by_rule(
    books: OptionBooks,
    position: Position,
    instrument: Instrument,
    decision: Decision,
) -> Ending:
    """Return the ending that a decision means for all that is open."""
    value = decision.value or ZERO
    return Ending(
        decision.outcome,
        position.open_quantity,
        books.ends_at(instrument),
        value if decision.outcome is Outcome.CASH else ZERO,
    )
