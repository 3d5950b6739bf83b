"""What of options needs the person: what ends within a week, what ended and waits."""

from collections.abc import Iterable
from datetime import date

from app.domain.trading.records import Instrument, InstrumentKind, Position, PositionStatus
from app.ports.storage import UnitOfWork
from app.services.reports import Need

SOON_DAYS = 7


def option_needs(unit: UnitOfWork, as_of: date) -> Iterable[Need]:
    """Return one line for the contracts that have ended, and one for those that end soon.

    Of the present alone: positions are kept as they are, not as they were.
    """
    if as_of < unit.today():
        return
    options = {
        one.id: one for one in unit.records(Instrument).where(kind=InstrumentKind.OPTION.value)
    }
    if not options:
        return
    from app.services.trading.instruments import title_of  # where there are none: not needed

    held = [
        one
        for one in unit.records(Position).where(
            status=PositionStatus.OPEN.value, instrument_id=list(options)
        )
        if one.open_quantity
    ]
    days: list[tuple[int, Instrument]] = []
    for one in held:
        instrument = options[one.instrument_id]
        if instrument.expires_on is not None:
            days.append(((instrument.expires_on - as_of).days, instrument))
    days.sort(key=lambda pair: (pair[0], pair[1].symbol))
    ended = [instrument for left, instrument in days if left < 0]
    if ended:
        yield Need("option_ended", len(ended), title_of(ended[0]), "", "outcome")
    soon = [(left, instrument) for left, instrument in days if 0 <= left <= SOON_DAYS]
    if soon:
        left, instrument = soon[0]
        yield Need("option_expiring", len(soon), title_of(instrument), str(left), "options")
