"""Notes, tags, ratings and plans of positions, and the files that are kept with them."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.bootstrap import Coffer, create_coffer
from app.domain.errors import RefusedError, UnknownNameError
from app.domain.trading.records import PositionNote
from app.services.changes import Changes
from app.services.trading.journal import CHANGED, JournalService
from tests.unit.services.desk import TickingClock
from tests.unit.services.trade_books import D, TradeBooks

Desk = tuple[TradeBooks, Coffer]


@pytest.fixture
def noted(tmp_path: Path) -> Iterator[Desk]:
    coffer = create_coffer(str(tmp_path / "books.db"), base="USD", clock=TickingClock())
    books = TradeBooks(coffer.database).fill()
    books.trade(1, "75")
    books.trade(2, "-20", direction="short")
    yield books, coffer
    coffer.close()


def journal_of(noted: Desk) -> JournalService:
    return noted[1].journal


def test_a_page_says_what_was_noted(noted: Desk) -> None:
    journal = journal_of(noted)
    assert journal.note(1, " Waited for the close.\n") == CHANGED
    assert journal.note(1, "Waited for the close.") == Changes()  # nothing new
    journal.strategy(1, "Trend")
    journal.rate(1, 4)
    journal.tag(1, "gap", "first hour")
    page = journal.show(1)
    assert (page.note, page.strategy, page.rating) == ("Waited for the close.", "Trend", 4)
    assert page.tags == ("first hour", "gap")
    assert (page.entry, page.currency, page.account, page.is_paper) == (
        D(100), "USD", "Broker", False,
    )  # fmt: skip
    actions = [(one.action, one.subject, one.after) for one in noted[1].trail.lines(4)]
    assert actions[0] == ("journal tags changed", "position 1 (ACME)", "gap, first hour")
    assert actions[3][2] == "Waited for the close."


def test_what_is_taken_out_leaves_nothing(noted: Desk) -> None:
    journal = journal_of(noted)
    journal.note(1, "x")
    journal.rate(1, 1)
    journal.note(1, "")
    journal.rate(1, None)
    with noted[1].database.reading() as unit:
        assert unit.records(PositionNote).all() == []


def test_tags_keep_their_first_spelling(noted: Desk) -> None:
    journal = journal_of(noted)
    journal.tag(1, "Gap")
    journal.tag(2, "gap", "GAP", "news")
    assert journal.show(2).tags == ("Gap", "news")
    assert journal.words().tags == (("Gap", 2), ("news", 1))
    journal.untag(2, "gap")
    assert journal.show(2).tags == ("news",)
    with pytest.raises(UnknownNameError):
        journal.untag(2, "news", "gap")
    assert journal.show(2).tags == ("news",)
    journal.strategy(1, "Fade")
    journal.strategy(2, "fade")
    assert journal.words().strategies == (("Fade", 2),)


def test_the_first_stop_measures_wherever_the_plan_goes(noted: Desk) -> None:
    journal = journal_of(noted)
    journal.plan(1, stop=D(95), target=D(120))
    page = journal.show(1)
    assert (page.risk, page.planned_reward, page.r, page.planned_r) == (
        D(50), D(200), D("1.5"), D(4),
    )  # fmt: skip
    journal.plan(1, stop=D(98))
    page = journal.show(1)
    assert (page.planned_stop, page.first_stop, page.risk, page.r) == (
        D(98),
        D(95),
        D(50),
        D("1.5"),
    )
    assert page.planned_target == D(120)
    journal.plan(1, stop=None, target=None)
    assert (journal.show(1).planned_stop, journal.show(1).risk) == (None, D(50))
    journal.plan(1, stop=D("97.5"), is_correction=True)
    assert (journal.show(1).first_stop, journal.show(1).r) == (D("97.5"), D(3))
    assert noted[1].trail.lines(1)[0].after == "stop 97.5, first stop 97.5"


@pytest.mark.parametrize(
    ("position", "plan"),
    [
        (1, {"stop": D(100)}), (1, {"stop": D(101)}), (1, {"target": D(99)}), (1, {"stop": D(0)}),
        (1, {"stop": D(-5)}), (2, {"stop": D(99)}), (2, {"target": D(101)}),
    ],
)  # fmt: skip
def test_a_plan_on_the_wrong_side_is_refused(
    noted: Desk, position: int, plan: dict[str, object]
) -> None:
    with pytest.raises(RefusedError):
        journal_of(noted).plan(position, **plan)  # type: ignore[arg-type]  # of the test's own
    assert journal_of(noted).show(position).planned_stop is None


def test_a_short_position_plans_the_other_way(noted: Desk) -> None:
    journal = journal_of(noted)
    journal.plan(2, stop=D(102), target=D(90))
    page = journal.show(2)
    assert (page.risk, page.planned_reward, page.r) == (D(20), D(100), D(-1))


def test_what_makes_no_sense_is_refused_and_nothing_is_kept(noted: Desk) -> None:
    journal = journal_of(noted)
    refused: list[Callable[[], object]] = [
        lambda: journal.rate(1, 0), lambda: journal.rate(1, 6), lambda: journal.tag(1, " "),
        lambda: journal.tag(1, "ok", "a,b"), lambda: journal.tag(1, "x" * 41),
        lambda: journal.tag(1), lambda: journal.note(1, "x" * 20_001),
        lambda: journal.note(1, "bell\a"), lambda: journal.strategy(1, "x" * 81),
        lambda: journal.tag(1, *(f"t{n}" for n in range(31))),
    ]  # fmt: skip
    for deed in refused:
        with pytest.raises(RefusedError):
            deed()
    page = journal.show(1)
    assert (page.tags, page.note, page.rating) == ((), "", None)
    unknown: list[Callable[[], object]] = [
        lambda: journal.show(9), lambda: journal.note(9, "x"), lambda: journal.tag(9, "x"),
        lambda: journal.attach(9, Path("x.png")), lambda: journal.detach(1, 1),
    ]  # fmt: skip
    for deed in unknown:
        with pytest.raises(UnknownNameError):
            deed()


def test_screenshots_are_kept_with_the_books(noted: Desk, tmp_path: Path) -> None:
    journal = journal_of(noted)
    path = tmp_path / "chart.png"
    path.write_bytes(b"\x89PNG but short")
    kept = journal.attach(1, path)
    assert (kept.subject, kept.media_type) == ("position:1", "image/png")
    assert [one.name for one in journal.files(1)] == ["chart.png"]
    assert journal.show(1).files == 1
    with pytest.raises(UnknownNameError):
        journal.detach(2, kept.id)
    journal.detach(1, kept.id)
    assert journal.files(1) == []
