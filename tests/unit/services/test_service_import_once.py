"""Exactly once: whatever way the same rows come in, the books say the same."""

from decimal import Decimal
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from app.services.imports import ImportOptions
from tests.depth import examples
from tests.e2e.command import ACTIVITIES
from tests.unit.services.desk import Desk, Row, numbered, open_desk
from tests.unit.services.made_rows import price_lines, rows

some_rows = st.lists(rows(), min_size=1, max_size=12).map(numbered)
some_prices = st.lists(price_lines(), max_size=2)


def _fill(desk: Desk, files: list[list[Row]], prices: list[list[str]]) -> None:
    for lines in prices:
        desk.take_prices(*lines)
    for file in files:
        if file:
            desk.take(*file)


@settings(max_examples=examples(20))
@given(some_rows, some_prices)
def test_importing_a_file_twice_adds_nothing(made: list[Row], prices: list[list[str]]) -> None:
    with open_desk() as desk:
        _fill(desk, [made], prices)
        first, before = desk.figures(), desk.dump()
        again = desk.take(*made)
        assert (again.added, again.known + len(again.rejected)) == (0, again.read)
        assert desk.figures() == first
        assert desk.dump() == before
        desk.verified()


@settings(max_examples=examples(20))
@given(some_rows, some_prices, st.integers(0, 12), st.randoms(use_true_random=False))
def test_order_and_cutting_of_files_change_nothing(
    made: list[Row], prices: list[list[str]], cut: int, dice: Random
) -> None:
    with open_desk() as one, open_desk() as two, open_desk() as three:
        _fill(one, [made], prices)
        parts = [made[:cut], made[cut:]]
        dice.shuffle(parts)
        _fill(two, parts, [])  # and prices afterwards: they are asked for when a figure is
        _fill(two, [], prices)
        backwards = list(reversed(made))
        _fill(three, [backwards[:cut], backwards[cut:], made], list(prices))
        assert two.figures() == one.figures()
        assert three.figures() == one.figures()
        two.verified()
        three.verified()


@settings(max_examples=examples(10))
@given(some_rows, some_prices)
def test_an_import_that_was_undone_leaves_the_earlier_figures_and_can_come_in_again(
    made: list[Row], prices: list[list[str]]
) -> None:
    half = len(made) // 2
    with open_desk() as desk:
        _fill(desk, [made[:half]], prices)
        before = desk.figures()
        done = desk.take(*made[half:])
        assert done.batch_id is not None
        after = desk.figures()
        for _ in range(2):
            newest = desk.coffer.ledger.batches(1)[0]
            desk.coffer.ledger.undo(newest.id)
            assert _without_closed(desk.figures()) == _without_closed(before)
            desk.verified()
            assert desk.take(*made[half:]).added == done.added
            assert desk.figures() == after
            desk.verified()


def _without_closed(figures: list[tuple[object, ...]]) -> list[tuple[object, ...]]:
    """Leave out the holdings that were made on the way and hold nothing."""
    return [one for one in figures if len(one) != 12 or any(one[2:9])]


def test_equal_rows_without_an_id_are_as_many_as_the_file_has(desk: Desk) -> None:
    line = "2024-01-05,Main,withdraw,,,,,USD,,4.20,,,coffee"
    for count in (2, 2, 3, 2):
        path = desk.write(ACTIVITIES, [line] * count)
        desk.coffer.imports.run(path, ImportOptions())
    (cash,) = desk.coffer.portfolio.holdings().lines
    assert cash.quantity == Decimal("-12.60")
    assert len(desk.entries()) == 3


def test_the_same_content_written_otherwise_is_known(desk: Desk) -> None:
    desk.coffer.imports.run(
        desk.write(ACTIVITIES, ["2024-01-05,Main,buy,AAA,public-stock,1.50,10.0,USD,,,,,"]),
        ImportOptions(),
    )
    header = "kind,symbol,account,date,price,quantity,currency,asset_type,comment"
    again = desk.coffer.imports.run(
        desk.write(header, ["buy,AAA,Main,2024-01-05T00:00:00Z,10,+1.5,usd,public-stock,hello"]),
        ImportOptions(),
    )
    assert (again.added, again.known) == (0, 1)


def test_a_known_id_with_other_content_is_rejected_and_named(desk: Desk) -> None:
    desk.take(*numbered([_buy("1")]))
    result = desk.take(*numbered([_buy("2")]))
    assert result.added == 0
    assert "'id-0' is known with other content" in result.rejected[0].reason
    assert result.rejected[0].line == 2


def test_a_mended_file_adds_only_what_was_missing(desk: Desk) -> None:
    good = numbered([_buy("1"), _buy("2"), _buy("3")])
    lines = [row.line() for row in good]
    broken = [lines[0], lines[1].replace(",2,", ",two,"), lines[2]]
    first = desk.coffer.imports.run(desk.write(ACTIVITIES, broken), ImportOptions())
    assert (first.added, [one.line for one in first.rejected]) == (2, [3])
    second = desk.coffer.imports.run(desk.write(ACTIVITIES, lines), ImportOptions())
    assert (second.added, second.known, second.rejected) == (1, 2, ())


def test_a_rejected_row_leaves_no_account_and_no_asset_behind(desk: Desk) -> None:
    good = Row("deposit", symbol="", amount=_buy("5").quantity, id="d1")
    lines = [good.line(), "2024-01-05,Typo,buy,NEW,,1,1,USD,,,,x1,"]
    result = desk.coffer.imports.run(desk.write(ACTIVITIES, lines), ImportOptions())
    assert [one.line for one in result.rejected] == [3]
    assert [one.name for one in desk.coffer.accounts.all()] == ["Main"]
    assert [one.symbol for one in desk.coffer.accounts.assets()] == ["USD"]
    assert result.new_accounts == ("Main",)


def _buy(quantity: str) -> Row:
    return Row("buy", quantity=Decimal(quantity), price=Decimal(10))
