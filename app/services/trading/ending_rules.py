"""What may be said of a contract's end: who may say it, on which day, at which worth."""

from datetime import date, datetime
from decimal import Decimal

from app.domain.errors import RefusedError
from app.domain.trading.expiry import Outcome, intrinsic, settles_in_cash
from app.domain.trading.occ import EUROPEAN
from app.domain.trading.records import Direction, Instrument, Position
from app.ports.clock import Clock
from app.services.trading.instruments import title_of
from app.services.trading.options_books import OptionBooks


def check_day(
    books: OptionBooks, instrument: Instrument, on: date | None, clock: Clock
) -> datetime:
    """Return the time at which an exercise or assignment counts: that day's close, at most now.

    Raises:
        RefusedError: a day to come or after the end, or a European contract before its end.
    """
    end, now = books.ends_at(instrument), clock.now()
    if on is None:
        at = min(end, now)
    else:
        day = books.sessions.last_session(instrument.exchange, on)
        session = books.sessions.session(instrument.exchange, day)
        at = end if session is None else min(session[1], end)
        if at > now and on <= clock.today():
            at = now
        if at > now:
            raise RefusedError(f"{on} is still to come")
        if on > end.date() and at == end and on > (instrument.expires_on or on):
            raise RefusedError(f"{title_of(instrument)} ended on {end.date()}")
    if instrument.style == EUROPEAN and at < end:
        raise RefusedError(
            f"{title_of(instrument)} is European: it is exercised at its end, {end.date()}, alone"
        )
    if settles_in_cash(instrument, books.deliverables(instrument)) and at >= end:
        return end
    return at


def cash_value(
    books: OptionBooks, instrument: Instrument, price: Decimal | None, at: datetime
) -> Decimal:
    """Return what a contract pays a share at a stated or known price of what it is on.

    Raises:
        RefusedError: no price is known.
    """
    worth = books.worth_at(instrument, at) if price is None else price
    if worth is None or instrument.strike is None:
        raise RefusedError(
            f"there is no price of {books.symbol(instrument.underlying_id)} at {at.date()}",
            "state it: --price X",
        )
    return intrinsic(instrument.right, instrument.strike, worth)


def check_side(position: Position, outcome: Outcome) -> None:
    is_short = position.direction == Direction.SHORT
    if outcome is Outcome.EXERCISED and is_short:
        raise RefusedError(
            "contracts that were sold are not exercised by who sold them",
            "if they were assigned: coffer options assign",
        )
    if outcome is Outcome.ASSIGNED and not is_short:
        raise RefusedError(
            "contracts that are held are not assigned", "exercise them: coffer options exercise"
        )


def stated_outcome(
    books: OptionBooks, position: Position, instrument: Instrument, what: str
) -> Outcome:
    """Return a stated outcome, if it can be that of this position."""
    try:
        outcome = Outcome(what)
    except ValueError:
        outcome = Outcome.ASK
    if outcome in (Outcome.ASK, Outcome.PENDING):
        raise RefusedError(f"{what!r} is no outcome", "worthless, exercised, assigned or cash")
    in_cash = settles_in_cash(instrument, books.deliverables(instrument))
    if outcome in (Outcome.EXERCISED, Outcome.ASSIGNED):
        check_side(position, outcome)
        return Outcome.CASH if in_cash else outcome
    if outcome is Outcome.CASH and not in_cash:
        raise RefusedError(f"{instrument.symbol} delivers shares, not cash")
    return outcome
