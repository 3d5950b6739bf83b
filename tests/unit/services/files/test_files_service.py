"""Documents into the books: looked at, graded, for the right accounts, undone, kept."""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from app.domain.errors import RefusedError, RowProblem, SealBrokenError, UnknownNameError
from app.domain.ids import BatchId
from app.ports.importers import FileEntry, FilePrice, Format, FormatKind, Guess
from app.ports.providers import RemoteAccount, RemoteAsset, RemoteBalance
from app.services.files.answers import ContradictedError, FileWish
from tests.unit.services.desk import Desk, open_desk
from tests.unit.services.files.file_parts import (
    ABC,
    BANK,
    GIRO,
    SAVE,
    FileDesk,
    day,
    document,
    part,
    row,
    shared,
)


@pytest.fixture
def opened() -> Iterator[Desk]:
    with open_desk() as made:
        yield made


@pytest.fixture
def desk(opened: Desk, tmp_path: Path) -> FileDesk:
    return FileDesk(opened.coffer.database, tmp_path)


def test_a_statement_comes_in_whole_with_its_grade(desk: FileDesk) -> None:
    made = document(
        row("100", 1, "a", "Salary"), row("-30.5", 2, "b", "Shop"), parts=[part("10", "79.5")]
    )
    result = desk.bring(made)
    assert (result.read, result.added, result.known, result.grade) == (2, 2, 0, "balanced")
    assert result.new_accounts == ("Giro",)
    assert desk.balance() == Decimal("69.5")
    assert [one.external_id for one in desk.entries()] == ["a", "b"]
    [told] = result.parts
    assert (told.rows, told.came_in, told.went_out) == (2, Decimal(100), Decimal("30.5"))
    with desk.database.reading() as unit:
        [account] = unit.catalogue.accounts()
    assert (account.type, account.subtype, account.currency) == ("depository", "checking", "EUR")


def test_a_look_says_what_would_come_of_it_and_writes_nothing(desk: FileDesk) -> None:
    made = document(
        row("5", 1, "a"),
        parts=[part("0", "7")],
        problems=(RowProblem(9, "no date"),),
        guesses=(Guess("encoding", "cp1252"),),
        passed={"pending": 2},
        notes=("it has cheques",),
    )
    look = desk.service.examine(desk.file(made))
    assert look.format == BANK
    assert (look.grade, look.line) == ("contradicted", 9)
    assert "leads" not in look.reason
    assert "from 0 to 5 EUR, it says 7" in look.reason
    [account] = look.accounts
    assert (account.book, account.makes, account.rows) == ("", "Giro", 1)
    assert look.preview[0].text == "5 EUR"
    assert look.known is None
    assert desk.entries() == []
    assert desk.service.files() == []


def test_nothing_of_a_contradicted_file_is_written_without_the_persons_word(desk: FileDesk) -> None:
    made = document(row("5", 1, "a"), row("-3", 2, "b"), parts=[part("0", "8")])
    with pytest.raises(ContradictedError, match="line 3: its rows lead from 0 to 2 EUR") as caught:
        desk.bring(made)
    assert caught.value.line == 3
    assert "wrong sign" in str(caught.value)
    assert desk.entries() == []
    assert desk.bring(made, dry_run=True).grade == "contradicted"
    assert desk.bring(made, takes_contradicted=True).added == 2


def test_a_table_or_an_open_question_is_no_document(desk: FileDesk) -> None:
    table = desk.folder / "table.csv"
    table.write_text("a,b\n")
    assert desk.service.examine(table).is_table
    with pytest.raises(RefusedError, match="no document"):
        desk.service.run(table)
    open_ = Guess("date_order", "", ("dmy", "mdy"), is_open=True, about="03/04/2024")
    with pytest.raises(RefusedError, match=r"date_order \(03/04/2024\)"):
        desk.bring(document(row("1"), guesses=(open_,)))


def test_accounts_are_found_by_number_mask_name_or_what_was_said(
    desk: FileDesk, opened: Desk
) -> None:
    desk.bring(document(row("1", 1, "a")), accounts={GIRO.id: "Daily money"})
    assert {one.account for entry in desk.entries() for one in entry.legs} == {"Daily money"}
    # The same account of another file is the same one, whatever it is called there.
    other = replace(GIRO, name="Konto")
    assert desk.bring(document(row("2", 2, "b"), accounts=[other])).accounts == {
        GIRO.id: "Daily money"
    }
    by_mask = RemoteAccount("xx-0101", "Anything", mask="0101", currency="EUR")
    result = desk.bring(document(row("3", 3, "c", account="xx-0101"), accounts=[by_mask]))
    assert result.accounts == {"xx-0101": "Daily money"}
    in_dollars = RemoteAccount("yy-0101", "Daily money", mask="0101", currency="USD")
    dollars = row("3", 3, "c", account="yy-0101", currency="USD")
    result = desk.bring(document(dollars, accounts=[in_dollars]))
    assert result.accounts == {"yy-0101": "Daily money 0101"}


def test_one_name_is_for_a_file_with_one_account(desk: FileDesk) -> None:
    both = document(row("1", 1, "a"), row("2", 1, "b", account=SAVE.id), accounts=[GIRO, SAVE])
    with pytest.raises(RefusedError, match="the file has 2 accounts"):
        desk.bring(both, account="Mine")
    assert desk.bring(document(row("1", 1, "a")), account="Mine").accounts == {GIRO.id: "Mine"}


def test_rows_that_cannot_be_booked_are_rejected_and_the_others_come_in(desk: FileDesk) -> None:
    wrong = row("1", 1, "x", kind="buy", asset=ABC)  # without a quantity
    result = desk.bring(
        document(wrong, row("2", 2, "y"), problems=(RowProblem(7, "no date", value="31.02."),))
    )
    assert [(one.line, one.reason) for one in result.rejected] == [
        (2, "a buy of ABC needs a quantity"),
        (7, "no date: 31.02."),
    ]
    assert result.added == 1


def test_trades_swaps_and_transfers_are_booked_by_the_rules_of_every_row(desk: FileDesk) -> None:
    coin, ether = RemoteAsset("BTC", "crypto"), RemoteAsset("ETH", "crypto")
    made = document(
        row("100", 1, "d"),
        row("20", 2, "t", kind="buy", asset=ABC, quantity=Decimal(2), price=Decimal(10)),
        shared(row("1", 3, "f", kind="swap_out", asset=coin, quantity=Decimal(1)), amount=None),
        shared(row("9", 3, "g", kind="swap_in", asset=ether, quantity=Decimal(15)), amount=None),
        row("7", 4, "u", kind="transfer_out", to_account=SAVE.id),
        accounts=[GIRO, SAVE],
    )
    result = desk.bring(made)
    assert (result.added, result.rejected) == (5, ())
    assert desk.balance() == Decimal(73)
    assert desk.balance("Savings") == Decimal(7)
    assert desk.balance("Giro", "ABC") == Decimal(2)
    [swap] = [one for one in desk.entries() if len({leg.symbol for leg in one.legs} & {"BTC"})]
    assert {leg.symbol for leg in swap.legs} == {"BTC", "ETH"}
    assert desk.bring(made).added == 0


def test_balances_and_prices_are_observed_once(desk: FileDesk) -> None:
    held = RemoteBalance(
        GIRO.id, ABC, Decimal(3), day_end(9), price=Decimal("12.5"), currency="EUR"
    )
    cash = RemoteBalance(GIRO.id, RemoteAsset("EUR", "fiat"), Decimal(5), day_end(9))
    none = RemoteBalance(GIRO.id, RemoteAsset("XYZ", "public-stock"), Decimal(0), day_end(9))
    made = document(
        row("5", 1, "a"),
        balances=(held, cash, none),
        prices=(FilePrice(ABC, day(8), Decimal("12.25"), "EUR"),),
    )
    result = desk.bring(made)
    assert (result.observed, result.priced, result.warnings) == (2, 2, ())
    again = desk.bring(made)
    assert (again.observed, again.priced, again.batch_id) == (0, 0, None)
    other = replace(made, balances=(replace(cash, balance=Decimal(6)),))
    assert "an earlier one said 5" in desk.bring(other).warnings[0]


def day_end(number: int) -> int:
    from app.domain.times import end_us

    return end_us(day(number))


def test_a_batch_is_undone_and_the_file_stays_kept_and_comes_in_again(
    desk: FileDesk, opened: Desk
) -> None:
    made = document(row("5", 1, "a"), row("6", 2), parts=[part("0", "11")])
    path = desk.file(made, b"the whole file")
    first = desk.service.run(path)
    assert first.batch_id is not None
    opened.coffer.ledger.undo(BatchId(first.batch_id))
    [kept] = desk.service.files()
    assert (kept.is_undone, kept.is_kept, kept.accounts) == (True, True, ("Giro",))
    again = desk.service.run(path)
    assert (again.added, again.known) == (2, 0)
    assert desk.service.run(path).known == 2
    [kept] = desk.service.files()
    assert (kept.is_undone, kept.rows, kept.added, kept.grade) == (False, 2, 2, "balanced")
    assert desk.service.content(kept.id) == b"the whole file"
    assert desk.service.examine(path).known == kept


def test_a_kept_file_is_saved_read_again_and_forgotten(desk: FileDesk, tmp_path: Path) -> None:
    made = document(row("5", 1, "a"))
    desk.service.run(desk.file(made, b"content"), FileWish(accounts={GIRO.id: "Mine"}))
    [kept] = desk.service.files()
    desk.service.save(kept.id, tmp_path / "copy")
    assert (tmp_path / "copy").read_bytes() == b"content"
    with pytest.raises(RefusedError, match="there already"):
        desk.service.save(kept.id, tmp_path / "copy")
    # A better reader finds one row more, and reads another one otherwise.
    better = document(row("5.5", 1, "a"), row("7", 2, "b"))
    desk.examiner.documents[b"content"] = better
    desk.examiner.format = Format("bank", "Bank statement", FormatKind.STATEMENT, (), 2)
    desk.examiner.formats_there = (desk.examiner.format,)
    assert desk.service.files()[0].has_better_reader
    tried = desk.service.read_again(kept.id, dry_run=True)
    assert (tried.added, len(tried.changed), tried.batch_id) == (1, 1, None)
    result = desk.service.read_again(kept.id)
    assert (result.added, result.known, result.accounts) == (1, 0, {GIRO.id: "Mine"})
    [changed] = result.changed
    assert (changed.answer, changed.told["amount"], changed.booked["amount"]) == (
        "ask",
        "5.5",
        "5",
    )
    assert not any(one.has_better_reader for one in desk.service.files())
    desk.service.forget(kept.id)
    assert not any(one.is_kept for one in desk.service.files())
    with pytest.raises(RefusedError, match="not kept"):
        desk.service.content(kept.id)
    with pytest.raises(UnknownNameError):
        desk.service.content(99)
    assert desk.balance("Mine") == Decimal(12)


def test_a_changed_row_is_a_question_and_taken_it_takes_the_others_place(desk: FileDesk) -> None:
    desk.bring(document(row("-5", 1, "a", "Shop"), row("-6", 2, "b")))
    new = document(row("-5.5", 1, "a", "Shop"), row("-6", 2, "b"))
    asked = desk.bring(new)
    assert (asked.added, asked.known, asked.batch_id) == (0, 1, None)
    [one] = asked.changed
    assert (one.line, one.row, one.account) == (2, "2024-03-02 withdraw 5.5 EUR, Shop", "Giro")
    assert one.entry == "2024-03-02 withdraw -5 EUR, Shop"
    assert asked.open_rows == (one,)
    assert desk.balance() == Decimal(-11)
    taken = desk.bring(new, changed="keep", choices={2: "take"})
    assert (taken.added, taken.changed[0].answer, taken.open_rows) == (1, "take", ())
    assert desk.balance() == Decimal("-11.5")
    assert desk.bring(new).changed == ()
    assert desk.bring(new).known == 2


def test_what_a_person_took_out_stays_out(desk: FileDesk, opened: Desk) -> None:
    made = document(row("-5", 1, "a"), row("-6", 2))
    desk.bring(made)
    for one in desk.entries():
        opened.coffer.ledger.void(one.id)
    assert desk.bring(made).known == 2
    other = document(row("-5", 3, "a"))
    result = desk.bring(other)
    assert (result.known, result.changed) == (1, ())
    assert desk.balance() == Decimal(0)


def test_an_opening_balance_is_booked_once_and_moved_by_an_earlier_statement(
    desk: FileDesk,
) -> None:
    march = document(row("20", 1, "a"), parts=[part("100", "120")])
    result = desk.bring(march, books_opening=True)
    assert result.openings == ("Giro: 100 EUR on 2024-03-01",)
    assert desk.balance() == Decimal(120)
    assert desk.bring(march, books_opening=True).openings == ()
    assert desk.balance() == Decimal(120)
    february = document(
        row("40", -20, "z"), parts=[part("60", "100", first=day(-29), last=day(-1))]
    )
    moved = desk.bring(february)
    assert moved.openings == ("Giro: 60 EUR on 2024-02-01",)
    assert desk.balance() == Decimal(120)
    assert desk.bring(february, books_opening=True).batch_id is None
    # Without a stated opening, what came before is taken off.
    early = document(row("15", -40, "y"))
    assert desk.bring(early).openings == ("Giro: 45 EUR on 2024-01-21",)
    assert desk.balance() == Decimal(120)


def test_no_opening_is_booked_where_the_books_have_something_before(desk: FileDesk) -> None:
    desk.bring(document(row("7", -10, "z")))
    march = document(row("20", 1, "a"), parts=[part("100", "120")])
    result = desk.bring(march, books_opening=True)
    assert result.openings == ()
    assert "rows before 2024-03-01" in result.warnings[0]
    assert desk.balance() == Decimal(27)


def test_lines_are_left_out_and_pending_rows_are_no_rows(desk: FileDesk) -> None:
    made = document(row("1", 1, "a"), row("2", 2, "b"), row("3", 3, "c", is_pending=True))
    result = desk.bring(made, skip_lines=frozenset({2}))
    assert (result.added, result.skipped, dict(result.passed)) == (1, 1, {"pending": 1})


def test_effects_and_likenesses_are_told_when_asked(desk: FileDesk, opened: Desk) -> None:
    desk.bring(document(row("5", 1)))
    result = desk.bring(document(row("5", 1, "with-id")), looks_back=True, dry_run=True)
    assert [one.entry_id for one in result.possibly_known] == [desk.entries()[0].id]
    [effect] = result.effects
    assert (effect.account, effect.before, effect.after) == ("Giro", Decimal(5), Decimal(10))


def test_a_kept_file_that_was_changed_is_told(desk: FileDesk, opened: Desk) -> None:
    desk.service.run(desk.file(document(row("5", 1, "a")), b"content"))
    [kept] = desk.service.files()
    engine = opened.coffer.database.engine
    with engine.connect().execution_options(is_writing=True) as connection:
        connection.exec_driver_sql("UPDATE attachment_part SET content = X'00'")
        connection.commit()
    with pytest.raises(SealBrokenError):
        desk.service.content(kept.id)


def test_two_sides_of_one_line_are_one_row_of_the_statement(desk: FileDesk) -> None:
    made = document(parts=[part("0", "4", rows=1, credits=Decimal(4))])
    fee = row("-1", 1, "a", kind="fee")
    entries = (FileEntry(row("5", 1, "a"), 2, 0), FileEntry(fee, 2, 0))
    result = desk.bring(replace(made, entries=entries))
    assert (result.grade, result.added) == ("balanced", 2)
    assert desk.bring(replace(made, entries=entries)).known == 2
