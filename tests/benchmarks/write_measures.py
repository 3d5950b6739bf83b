"""One new entry and one corrected price, until they are committed and every scope has its total."""

from datetime import date, timedelta
from decimal import Decimal
from functools import partial

from app.domain.activities import ActivityRow
from app.domain.ids import HoldingId
from app.domain.times import start_us
from tests.benchmarks.open_books import OpenBooks, require_equal
from tests.benchmarks.spending import WrongAnswerError, spend

REPEATS = 5
EXACT = Decimal("0.000001")


def _years_back(today: date, years: int) -> date:
    return today - timedelta(round(years * 365.25))


def new_entries(books: OpenBooks) -> dict[str, list[float]]:
    """Buy one share more: dated today, a year and ten years back.

    The time runs until the commit; then the exact reports of holding, account, institution and
    portfolio must have moved by the share's worth less what was paid.
    """
    coffer = books.coffer
    today = coffer.clock.today()
    line = next(
        one for one in books.holdings().lines if one.asset_type == "public-stock" and one.quantity
    )
    scopes = {
        f"holding:{line.account}/{line.symbol}": Decimal(0),
        f"account:{line.account}": Decimal(-1),
        f"institution:{line.institution}": Decimal(-1),
        "portfolio": Decimal(-1),
    }
    found: dict[str, list[float]] = {}
    for name, on in {
        "today": today,
        "one year back": _years_back(today, 1),
        "ten years back": _years_back(today, 10),
    }.items():
        for number in range(REPEATS):
            before = {scope: books.worth(today, scope) for scope in scopes}
            row = ActivityRow(
                at_us=start_us(on),
                on=on,
                account=line.account,
                kind="buy",
                symbol=line.symbol,
                quantity=Decimal(1),
                price=Decimal(1),
                currency="USD",
                external_id=f"bench-{name}-{number}",
            )
            spent, recorded = spend(partial(coffer.ledger.record, row))
            if recorded.batch_id is None:
                raise WrongAnswerError("nothing was recorded")
            found.setdefault(f"one entry dated {name}, committed", []).append(spent)
            unit_worth = _unit_worth(books, today, line.account, line.symbol)
            later = _ratio_since(books, line.holding_id, on)
            for scope, paid in scopes.items():
                wanted = before[scope] + unit_worth * later + paid
                require_equal(f"{scope} after an entry", books.worth(today, scope), wanted, EXACT)
    return found


def _unit_worth(books: OpenBooks, on: date, account: str, symbol: str) -> Decimal:
    line = books.holdings(on, f"holding:{account}/{symbol}").lines[0]
    assert line.value is not None
    assert line.quantity
    return line.value / line.quantity


def _ratio_since(books: OpenBooks, holding_id: HoldingId, on: date) -> Decimal:
    """Return into how many shares later splits made one share of a day."""
    ratio = Decimal(1)
    with books.coffer.database.reading() as unit:
        for leg in unit.ledger.legs_of_kinds(["split"]):
            if leg.holding_id == holding_id and leg.day >= on.toordinal():
                ratio *= leg.counter_quantity or Decimal(1)
    return ratio


def corrected_price(books: OpenBooks) -> dict[str, list[float]]:
    """Correct one price five years back; net worth of that day must move by it, of today not."""
    coffer = books.coffer
    today = coffer.clock.today()
    on = _years_back(today, 5)
    while on.isoweekday() > 5:
        on -= timedelta(1)
    report = books.holdings(on)
    times: list[float] = []
    stocks = [one for one in report.lines if one.asset_type == "public-stock" and one.price]
    for line in stocks[: 2 * REPEATS : 2]:
        assert line.price is not None
        held = sum(
            (one.quantity or Decimal(0) for one in report.lines if one.symbol == line.symbol),
            Decimal(0),
        )
        before, now = books.worth(on), books.worth(today)
        price = line.price.price + 1
        correct = partial(coffer.prices.set_price, line.symbol, on, price, line.price.currency)
        spent, changes = spend(correct)
        times.append(spent)
        if not changes.topics:
            raise WrongAnswerError(f"the price of {line.symbol} on {on} did not change")
        moved = held * line.price.rate
        require_equal(f"{line.symbol} corrected", books.worth(on), before + moved, EXACT)
        require_equal("net worth of today", books.worth(today), now, EXACT)
    return {"one corrected price five years back": times}
