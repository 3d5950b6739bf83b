"""What a basket may be: name, risk and parts, checked; and baskets by name."""

from collections import Counter
from collections.abc import Callable, Iterable
from datetime import date
from decimal import Decimal

from app.domain.errors import RefusedError, UnknownNameError
from app.domain.numbers import plain
from app.domain.trading.baskets import settled_weights
from app.domain.trading.records import Basket, BasketPart, Instrument, InstrumentKind
from app.services.trading.baskets_answers import BasketDraft, PartDraft

BASKET = "basket"
MAX_NAME, MAX_TEXT, MOST_PARTS = 200, 4_000, 60
LOW, HIGH = 1, 5
KINDS = (InstrumentKind.STOCK, InstrumentKind.ETF, InstrumentKind.CRYPTO_PAIR)


def named(name: str, baskets: Iterable[Basket]) -> Basket:
    """Return a basket by its name.

    Raises:
        UnknownNameError: there is none.
    """
    for one in baskets:
        if one.name == name.strip():
            return one
    raise UnknownNameError(BASKET, name)


def basket_of(
    draft: BasketDraft, number: int, others: Iterable[Basket], old: Basket | None, today: date
) -> Basket:
    """Return the basket that a draft describes, without its parts.

    Raises:
        RefusedError: no name, one that is taken or too long, or a risk that is none.
    """
    name = draft.name.strip()
    if not name:
        raise RefusedError("a basket has a name", "give one")
    if len(name) > MAX_NAME or "\n" in name:
        raise RefusedError(f"a name has one line of {MAX_NAME} characters at most")
    if any(one.name == name for one in others):
        raise RefusedError(f"there is already a basket named {name!r}", "choose another name")
    if max(len(draft.description), len(draft.note)) > MAX_TEXT:
        raise RefusedError(f"description and note have {MAX_TEXT} characters at most")
    if draft.risk is not None and not LOW <= draft.risk <= HIGH:
        raise RefusedError(f"{draft.risk} is no risk level", f"give {LOW}, low, to {HIGH}, high")
    return Basket(
        number,
        name,
        draft.description.strip(),
        draft.risk,
        today if old is None else old.created_on,
        None if old is None else old.archived_on,
        draft.note.strip(),
    )


def parts_of(
    draft: BasketDraft, number: int, ensure: Callable[[PartDraft], Instrument]
) -> tuple[BasketPart, ...]:
    """Return the parts of a basket, their weights settled to sum to exactly 1.

    Raises:
        RefusedError: none or too many, a symbol twice, options, several currencies, weights that
            are not near 1.
    """
    if not 1 <= len(draft.parts) <= MOST_PARTS:
        raise RefusedError(f"a basket has from 1 to {MOST_PARTS} parts", "add a symbol with weight")
    weights = settled_weights([one.weight for one in draft.parts])
    instruments = [ensure(one) for one in draft.parts]
    twice = [one for one, count in Counter(one.symbol for one in instruments).items() if count > 1]
    if twice:
        raise RefusedError(f"{twice[0]} is in it twice", "give each symbol one weight")
    for one in instruments:
        if one.kind not in KINDS:
            raise RefusedError(
                f"{one.symbol.strip()} is an option, and expires",
                "a basket has stocks, ETFs and crypto pairs",
            )
    if len({one.quote_id for one in instruments}) > 1:
        raise RefusedError(
            "its parts are paid in different currencies",
            "make a basket for each currency, as an order is for one amount of money",
        )
    return tuple(
        BasketPart(number, one.id, weight) for one, weight in zip(instruments, weights, strict=True)
    )


def words_of(parts: Iterable[tuple[str, Decimal]]) -> str:
    """Say parts for the trail: "AAPL 0.6, MSFT 0.4"."""
    return ", ".join(f"{symbol} {plain(weight)}" for symbol, weight in parts)
