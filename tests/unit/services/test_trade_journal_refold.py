"""Notes, tags and pictures stay with their position when it is worked out anew."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.bootstrap import Coffer, create_coffer
from app.domain.ids import AccountId
from app.domain.trading.records import Fill, Position, PositionNote, PositionTag
from app.services.registry import Registry
from app.services.trading.instruments import InstrumentSpec, ensure_instrument
from app.services.trading.journal_rules import subject_of
from app.services.trading.recording import NewFill, record_fills, void_fill
from tests.unit.services.desk import TickingClock
from tests.unit.services.trade_books import PAPER, D, TradeBooks, us


@dataclass
class Trading:
    """Fills of ACME in the paper account."""

    coffer: Coffer
    account: AccountId
    instrument: int = 0

    def fill(self, id: str, side: str, quantity: str, price: str, at: str) -> None:
        fill = NewFill(
            account_id=self.account, instrument_id=self.instrument, external_id=id, side=side,
            quantity=D(quantity), price=D(price), at_us=us(at),
        )  # fmt: skip
        with self.coffer.database.writing() as unit:
            record_fills(unit, Registry(unit, "USD"), [fill], source="test", label="test")
            unit.commit()

    def void(self, id: str) -> None:
        with self.coffer.database.writing() as unit:
            (fill,) = unit.records(Fill).where(external_id=id)
            void_fill(unit, Registry(unit, "USD"), fill.id, "a mistake")
            unit.commit()

    def positions(self) -> list[Position]:
        with self.coffer.database.reading() as unit:
            return unit.records(Position).all()


@pytest.fixture
def trading(tmp_path: Path) -> Iterator[Trading]:
    coffer = create_coffer(str(tmp_path / "books.db"), base="USD", clock=TickingClock())
    books = TradeBooks(coffer.database).fill()
    made = Trading(coffer, books.accounts[PAPER])
    with coffer.database.writing() as unit:
        spec = InstrumentSpec(symbol="ACME", kind="stock")
        made.instrument = ensure_instrument(unit, Registry(unit, "USD"), spec).id
        unit.commit()
    yield made
    coffer.close()


def noted(trading: Trading) -> int:
    """Buy and sell 10, and note all that can be noted; return the position's number."""
    trading.fill("f1", "buy", "10", "100", "2026-03-02T15:00")
    trading.fill("f2", "sell", "10", "110", "2026-03-03T15:00")
    (position,) = trading.positions()
    journal = trading.coffer.journal
    journal.note(position.id, "Held over night.")
    journal.tag(position.id, "gap")
    journal.plan(position.id, stop=D(95))
    journal.attach_picture(position.id, "chart.png", b"\x89PNG")
    return position.id


def test_a_late_fill_leaves_notes_where_they_are(trading: Trading) -> None:
    own = noted(trading)
    # Told late: it was before both, and makes another position of what was sold.
    trading.fill("f0", "buy", "5", "90", "2026-03-01T15:00")
    page = trading.coffer.journal.show(own)
    assert (page.note, page.tags, page.files) == ("Held over night.", ("gap",), 1)
    assert page.entry == D(1450) / 15
    assert page.status == "open"
    trading.fill("f3", "sell", "5", "120", "2026-03-04T15:00")
    page = trading.coffer.journal.show(own)
    assert (page.status, page.tags, page.first_stop) == ("closed", ("gap",), D(95))


def test_a_fill_that_is_taken_back_leaves_notes_too(trading: Trading) -> None:
    own = noted(trading)
    trading.void("f2")
    assert trading.coffer.journal.show(own).status == "open"
    trading.fill("f4", "sell", "10", "105", "2026-03-03T16:00")
    page = trading.coffer.journal.show(own)
    assert (page.status, page.note, page.r) == ("closed", "Held over night.", D(1))


def test_a_position_without_any_fill_left_keeps_its_notes(trading: Trading) -> None:
    own = noted(trading)
    trading.void("f2")
    trading.void("f1")
    page = trading.coffer.journal.show(own)
    assert (page.note, page.tags, page.files) == ("Held over night.", ("gap",), 1)
    assert page.status == "cancelled"
    assert trading.coffer.analysis.headline().basis.trades == 0


def test_working_all_positions_out_again_changes_no_note(trading: Trading) -> None:
    from app.services.trading.folding import refold

    own = noted(trading)
    trading.fill("f5", "sell", "4", "120", "2026-03-05T15:00")
    before = trading.positions()
    with trading.coffer.database.writing() as unit:
        refold(unit, trading.account, trading.instrument)
        unit.commit()
    assert trading.positions() == before
    with trading.coffer.database.reading() as unit:
        assert [one.position_id for one in unit.records(PositionNote).all()] == [own]
        assert [one.position_id for one in unit.records(PositionTag).all()] == [own]
        assert [one.subject for one in unit.attachments.all()] == [subject_of(own)]
