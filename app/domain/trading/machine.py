"""The states of an order, twice: what messages make of it, and what a person may ask.

What a venue says is a fact, and facts arrive twice, late and out of order: so the status is a fold
over the set of messages, the same in any order. What a person or a program asks for goes through a
table of moves instead; a move that is not in it is refused, with its reason.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from app.domain.errors import RefusedError
from app.domain.numbers import plain
from app.domain.trading.records import OrderStatus


class MessageKind(StrEnum):
    """Kinds of messages; those of a venue first, then what was done here."""

    ACCEPTED = "accepted"
    FILL = "fill"
    FILL_VOID = "fill_void"  # a fill that was counted does not count
    REJECTED = "rejected"
    CANCELLED = "cancelled"
    EXPIRED = "expired"
    TRIGGERED = "triggered"  # a stop was touched
    REPLACED = "replaced"  # by another order, which goes on with the rest
    DONE = "done"  # of an order by amount: nothing more comes
    MADE = "made"
    SENT = "sent"
    UNKNOWN = "unknown"  # no answer came
    CANCEL_ASKED = "cancel_asked"
    REPLACE_ASKED = "replace_asked"
    REFUSED = "refused"  # a move that was not allowed


class Move(StrEnum):
    """What a person or a program may ask of an order."""

    SEND = "send"
    CANCEL = "cancel"
    REPLACE = "replace"
    FILL = "fill"  # typed by hand


LIVE = frozenset({OrderStatus.PENDING, OrderStatus.OPEN, OrderStatus.PARTIAL})
TERMINAL = frozenset(set(OrderStatus) - LIVE)

MOVES: dict[Move, frozenset[OrderStatus]] = {
    Move.SEND: frozenset({OrderStatus.PENDING}),
    Move.CANCEL: LIVE,
    Move.REPLACE: LIVE,
    # A late fill of a cancelled or expired order is a fact; one of a rejected order is none.
    Move.FILL: LIVE | {OrderStatus.CANCELLED, OrderStatus.EXPIRED},
}

# What ends an order, and the rank where two say so at one time.
_ENDS: dict[str, tuple[int, OrderStatus]] = {
    MessageKind.REJECTED: (0, OrderStatus.REJECTED),
    MessageKind.CANCELLED: (1, OrderStatus.CANCELLED),
    MessageKind.REPLACED: (1, OrderStatus.CANCELLED),
    MessageKind.EXPIRED: (2, OrderStatus.EXPIRED),
}
_WORDS = {
    OrderStatus.FILLED: "it is filled already",
    OrderStatus.CANCELLED: "it was cancelled",
    OrderStatus.REJECTED: "it was rejected",
    OrderStatus.EXPIRED: "it has expired",
    OrderStatus.PENDING: "it has not been sent yet",
    OrderStatus.OPEN: "it is at work",
    OrderStatus.PARTIAL: "it is partly filled",
}


@dataclass(frozen=True, slots=True)
class Told:
    """A message as the fold needs it."""

    kind: str
    at_us: int


def status_of(requested: Decimal | None, filled: Decimal, messages: Iterable[Told]) -> OrderStatus:
    """Return the status that messages and fills make, in whatever order they came.

    `requested`: `None` of an order by amount, which ends by a DONE message. `filled`: the sum of
    its fills in effect; what a venue fills beyond the request is a fact, and the order is filled.
    """
    is_accepted = is_done = False
    end: tuple[int, int, OrderStatus] | None = None
    for one in messages:
        if one.kind in _ENDS:
            rank, status = _ENDS[one.kind]
            end = min(end, (one.at_us, rank, status)) if end else (one.at_us, rank, status)
        is_accepted = is_accepted or one.kind in {MessageKind.ACCEPTED, MessageKind.TRIGGERED}
        is_done = is_done or one.kind == MessageKind.DONE
    if filled and (is_done or (requested is not None and filled >= requested)):
        return OrderStatus.FILLED
    if end is not None:
        return end[2]
    if filled:
        return OrderStatus.PARTIAL
    return OrderStatus.OPEN if is_accepted else OrderStatus.PENDING


def check_move(move: Move, status: str, name: str) -> None:
    """Let a move pass, or say why not.

    Raises:
        RefusedError: the order is in a state that does not allow it.
    """
    if OrderStatus(status) not in MOVES[move]:
        raise RefusedError(f"{name} cannot be {_PAST[move]}: {_WORDS[OrderStatus(status)]}")


def words_of(status: str, filled: Decimal, requested: Decimal | None) -> str:
    """Return a status with what was filled: "cancelled with filled 41 of 60"."""
    if status in TERMINAL and status != OrderStatus.FILLED and filled:
        of = "" if requested is None else f" of {plain(requested)}"
        return f"{status} with filled {plain(filled)}{of}"
    return status


_PAST = {Move.SEND: "sent", Move.CANCEL: "cancelled", Move.REPLACE: "replaced", Move.FILL: "filled"}
