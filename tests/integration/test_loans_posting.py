"""Payments of loans are posted exactly once: whatever the clock, on both databases."""

import shutil
import tempfile
from contextlib import ExitStack
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from app.db.database import SqlDatabase, create_database, open_database
from app.domain.errors import RefusedError
from app.domain.ledger import EntryFilter, StoredEntry
from app.domain.loans.schedule import PaymentTooLowError
from app.services.accounts import AccountDraft, AccountService
from app.services.ledger import LedgerService
from app.services.loans import LoanService
from app.services.loans_answers import CardDraft, LoanChange, LoanDraft, RowState
from app.services.portfolio import PortfolioService
from tests.integration.books import SetClock

D = Decimal
LOAN = LoanDraft(
    "Car", "auto", D(12000), D("0.06"), date(2024, 1, 31), date(2024, 2, 29), 48, paid_from="Bank"
)  # fmt: skip


def entries(database: SqlDatabase, clock: SetClock) -> list[StoredEntry]:
    what = EntryFilter(with_voided=True, newest_first=False)
    found = LedgerService(database, clock, 0).entries(what, limit=5000)  # type: ignore[arg-type]
    return [one for one in found if one.source == "loan" and one.voids is None]


def check_once(database: SqlDatabase, clock: SetClock) -> None:
    ids = [one.external_id for one in entries(database, clock)]
    assert len(ids) == len(set(ids))
    months = [one[: len("1/2024-01")] for one in ids if one.endswith("/payment")]
    assert len(months) == len(set(months))  # one a month, whatever became of the due day


def test_posting_on_either_database(database: SqlDatabase, clock: SetClock) -> None:
    AccountService(database).add(AccountDraft("Bank", type="depository", subtype="checking"))
    service = LoanService(database, clock)
    clock.time = datetime(2024, 2, 1, tzinfo=UTC)
    assert service.add(LOAN).count == 1
    service.add_card(CardDraft("Visa", D(3000), owed=D(100)))
    clock.time = datetime(2024, 12, 31, 23, 59, tzinfo=UTC)
    assert service.post_due().count == 22
    assert service.post_due().count == 0
    service.set_rate("Car", date(2025, 1, 31), D("0.05"))
    service.add_extra("Car", date(2025, 2, 10), D(500))
    clock.time = datetime(2025, 3, 31, 12, tzinfo=UTC)
    posted = service.post_due()
    assert (posted.count, posted.problems) == (7, ())
    found = service.detail("Car")
    assert found.line.owed == found.line.planned
    assert [str(row.row.due) for row in found.rows[:3]] == [
        "2024-02-29",
        "2024-03-31",
        "2024-04-30",
    ]
    assert {row.state for row in found.rows[:14]} == {RowState.POSTED}
    assert service.all().lines[1].card is not None
    assert found.line.owed is not None
    report = PortfolioService(database, clock).holdings()
    overdraft = next(one.quantity or D(0) for one in report.lines if one.account == "Bank")
    assert report.totals.liabilities == overdraft - found.line.owed - 100
    check_once(database, clock)


def test_what_cannot_be_posted_is_told_and_the_rest_is_done(
    database: SqlDatabase, clock: SetClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    service = LoanService(database, clock)
    clock.time = datetime(2024, 2, 1, tzinfo=UTC)
    for name in ("One", "Two"):
        service.add(replace(LOAN, name=name, paid_from=""))
    from app.services import loans as module
    from app.services.posting import post as original

    def refuse(unit: Any, source: str, label: str, rows: Any) -> Any:
        if label.startswith("One"):
            raise RefusedError("its paper is wet")
        return original(unit, source, label, rows)

    monkeypatch.setattr(module, "post", refuse)
    clock.time = datetime(2024, 3, 1, tzinfo=UTC)
    posted = service.post_due()
    assert (posted.count, posted.problems) == (2, ("its paper is wet",))
    monkeypatch.undo()
    assert service.post_due().count == 2


_TEMPLATE: list[Path] = []


def template() -> Path:
    """Return a new database to copy, made once."""
    if not _TEMPLATE:
        path = Path(tempfile.mkdtemp()) / "coffer.db"
        create_database(str(path), SetClock()).close()
        _TEMPLATE.append(path)
    return _TEMPLATE[0]


class Posting(RuleBasedStateMachine):
    """Runs again and again, with the clock going both ways, terms changed and entries voided."""

    def __init__(self) -> None:
        super().__init__()
        self.stack = ExitStack()
        self.clock = SetClock(datetime(2024, 2, 1, tzinfo=UTC))
        self.furthest = self.clock.today()
        self.voided: set[str] = set()

    @initialize(paid_from=st.sampled_from(["", "Bank"]), is_given=st.booleans())
    def begin(self, paid_from: str, is_given: bool) -> None:
        folder = self.stack.enter_context(tempfile.TemporaryDirectory())
        path = Path(folder) / "coffer.db"
        shutil.copy(template(), path)
        self.database = open_database(str(path), self.clock)
        self.stack.callback(self.database.close)
        draft = AccountDraft("Bank", type="depository", subtype="checking")
        AccountService(self.database).add(draft)
        self.service = LoanService(self.database, self.clock)
        self.ledger = LedgerService(self.database, self.clock, 0)  # type: ignore[arg-type]  # an id
        kind = "given" if is_given else "auto"
        self.service.add(replace(LOAN, kind=kind, paid_from=paid_from))

    @rule(days=st.integers(-400, 700))
    def move_the_clock(self, days: int) -> None:
        self.clock.time = max(self.clock.time + timedelta(days), datetime(2024, 2, 1, tzinfo=UTC))

    @rule()
    def post(self) -> None:
        try:
            self.service.post_due()
        except RefusedError as error:  # more than 400 days in one go: a person says so once
            if "the clock says" not in str(error):
                raise
            self.service.post_due(is_clock_right=True)
        self.furthest = max(self.furthest, self.clock.today())
        assert self.service.post_due().count == 0

    @rule(rate=st.sampled_from(["0.03", "0.09"]), months=st.sampled_from([36, 48, 60]),
          day=st.integers(1, 28))  # fmt: skip
    def change_terms(self, rate: str, months: int, day: int) -> None:
        change = LoanChange(rate=D(rate), months=months, first_due=date(2024, 3, day))
        self.service.change("Car", change)

    @rule(months=st.integers(1, 30), amount=st.integers(1, 900))
    def pay_extra(self, months: int, amount: int) -> None:
        on = date(2024, 1, 31) + timedelta(30 * months)
        try:
            self.service.add_extra("Car", on, D(amount))
        except (RefusedError, PaymentTooLowError):
            return
        self.furthest = max(self.furthest, self.clock.today())

    @rule(place=st.integers(0, 200))
    def void(self, place: int) -> None:
        shown = [one for one in entries(self.database, self.clock) if one.voided_by is None]
        if shown:
            chosen = shown[place % len(shown)]
            self.ledger.void(chosen.id)
            self.voided.add(chosen.external_id)

    @invariant()
    def each_is_there_once_and_none_comes_too_early(self) -> None:
        if not hasattr(self, "database"):
            return
        check_once(self.database, self.clock)
        for one in entries(self.database, self.clock):
            assert one.on <= self.furthest
            if one.external_id in self.voided:
                assert one.voided_by is not None

    def teardown(self) -> None:
        self.stack.close()


TestPosting = Posting.TestCase
TestPosting.settings = settings(max_examples=12, stateful_step_count=14, deadline=None)
