"""As known on a time: what a report said then, it says again, whatever came later."""

from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.errors import CofferError
from tests.depth import examples
from tests.unit.services.desk import AS_OF, Desk, Row, open_desk
from tests.unit.services.made_rows import price_lines, quantities, rows

MILLIONTHS = Decimal("0.00002")
STEPS = st.sampled_from(
    ("import", "record", "void", "undo", "reprice", "correct", "observe", "reconcile", "link")
)


def _work(desk: Desk, step: str, made: list[Row], balance: Any) -> None:
    coffer = desk.coffer
    try:
        match step:
            case "import":
                desk.take(*made)
            case "record":
                coffer.ledger.record(made[0].activity())
            case "void":
                coffer.ledger.void(desk.entries()[0].id)
            case "undo":
                coffer.undo.last()
            case "reprice":
                desk.take_prices(f"2024-01-{len(made):02d},AAA,{balance},USD",
                                 f"2024-01-{3 * len(made):02d},EUR,{balance},USD")  # fmt: skip
            case "correct":
                (line, *_) = coffer.portfolio.holdings(AS_OF).lines
                if line.price is not None:
                    on, currency = line.price.at.date(), line.price.currency
                    coffer.prices.set_price(line.symbol, on, balance, currency)
            case "observe":
                desk.take_observations(f"2024-02-0{1 + len(made)},Main,AAA,{balance}")
            case "reconcile":
                coffer.reconciliation.run()
            case _:
                coffer.links.link_all()
    except (CofferError, IndexError, ValueError):
        pass


def _said(desk: Desk, known_on: datetime | None) -> list[tuple[Any, ...]]:
    """Return what reports say, but for holdings that hold nothing: those made later are known."""
    figures = desk.figures(known_on=known_on)
    return [one for one in figures if len(one) != 12 or any(one[2:9])]


@settings(max_examples=examples(15))
@given(
    st.lists(st.lists(rows(), min_size=1, max_size=4), min_size=4, max_size=7),
    st.lists(STEPS, min_size=3, max_size=6),
    price_lines(),
    quantities,
)
def test_what_was_reported_at_a_time_is_reported_as_known_on_it(
    parts: list[list[Row]], steps: list[str], lines: list[str], balance: Any
) -> None:
    with open_desk() as desk:
        desk.take_prices(*lines)
        desk.take(*parts[0])
        said = [(desk.clock.now(), _said(desk, None), _worth(desk, None))]
        for step, made in zip(steps, parts[1:], strict=False):
            _work(desk, step, made, balance)
            said.append((desk.clock.now(), _said(desk, None), _worth(desk, None)))
        for moment, figures, worth in said:
            assert _said(desk, moment) == figures
            assert _is_alike(_worth(desk, moment), worth)


def _worth(desk: Desk, known_on: datetime | None) -> list[Any]:
    points = desk.coffer.portfolio.networth(None, AS_OF, every="quarter", known_on=known_on)
    return [(one.on, one.net_worth, one.coverage, one.net_flow) for one in points]


def _is_alike(found: list[Any], wanted: list[Any]) -> bool:
    """Compare series: what is stored is rounded to a millionth a holding, what is not is exact."""
    for one, other in zip(found, wanted, strict=True):
        day, worth, coverage, flow = one
        if (day, coverage) != (other[0], other[2]) or (worth is None) != (other[1] is None):
            return False
        if abs((worth or 0) - (other[1] or 0)) > MILLIONTHS or abs(flow - other[3]) > MILLIONTHS:
            return False
    return True


def test_before_anything_was_recorded_nothing_was_known(desk: Desk) -> None:
    before = desk.clock.now()
    desk.take(Row("deposit", symbol="", amount=Decimal(100)))
    portfolio = desk.coffer.portfolio
    assert portfolio.holdings(AS_OF, known_on=before).lines == ()
    assert portfolio.networth(None, AS_OF, known_on=before) == ()
    assert len(portfolio.holdings(AS_OF, known_on=before + timedelta(days=1)).lines) == 1
