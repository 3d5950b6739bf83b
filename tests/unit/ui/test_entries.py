"""The entry editor: fields by kind, strict numbers, the live effect, saving."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.activities import ActivityRow
from app.domain.errors import RefusedError
from app.domain.ids import EntryId
from app.domain.kinds import Kind
from app.domain.times import start_us, to_us
from tests.unit.ui.fakes_tables import FakeCoffer, FakeLedger, a_line
from ui.entries.editor import EntryDialog
from ui.entries.fields import CompletedField, DayField, NumberField, TimeField
from ui.entries.form import EntryForm
from ui.entries.rows import row_for
from ui.entries.shapes import SHAPES, SWAP, hint_of, label_of, shape_of, shape_word
from ui.tasks import TaskRunner

TODAY = date(2026, 11, 20)
HOSTILE = "<b>x</b>\u202e\n" + "x" * 65536


@pytest.fixture(autouse=True)
def english() -> None:
    QLocale.setDefault(QLocale("en_US"))


@pytest.fixture
def coffer() -> FakeCoffer:
    return FakeCoffer()


@pytest.fixture
def editor(qtbot: QtBot, coffer: FakeCoffer, tasks: TaskRunner) -> EntryDialog:
    made = EntryDialog(coffer, tasks)  # type: ignore[arg-type]  # a fake
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: not tasks.is_busy)
    return made


@pytest.fixture
def form(qtbot: QtBot) -> EntryForm:
    made = EntryForm(TODAY)
    qtbot.addWidget(made)
    made.offer(["Kraken", "Nordea"], [("AAPL", "public-stock", "Apple"), ("X", "crypto", ""),
                                      ("X", "option", "")], "USD")  # fmt: skip
    made.show()
    return made


def choose(form: EntryForm, kind: str) -> None:
    form.kind_box.setCurrentIndex(form.kind_box.findData(kind))


def fill_buy(form: EntryForm) -> None:
    form.names["account"].setText("Kraken")
    form.names["symbol"].setText("aapl")
    form.numbers["quantity"].line.setText("3")
    form.numbers["price"].line.setText("231.84")


def test_each_kind_shows_its_own_fields(form: EntryForm) -> None:
    for kind, shape in SHAPES.items():
        choose(form, kind)
        for name in ("quantity", "price", "amount", "fee"):
            assert form.numbers[name].isVisibleTo(form) == (name in shape.fields), (kind, name)
        assert hint_of(kind)
        assert shape_word(kind)
    assert label_of(Kind.SPLIT, "quantity") == "New units for one old"
    assert label_of(Kind.BUY, "amount") == "Total before the fee"
    assert shape_of("margin_call") is SHAPES[Kind.BUY]


def test_a_buy_becomes_one_row(form: EntryForm) -> None:
    fill_buy(form)
    form.numbers["fee"].line.setText("1.30")
    form.note.setText(" plan ")
    form.day.setText("2026-11-18")
    draft = form.read()
    assert draft.problem == ""
    (row,) = draft.rows
    assert row == ActivityRow(
        start_us(date(2026, 11, 18)), date(2026, 11, 18), "Kraken", "buy", symbol="AAPL",
        quantity=Decimal(3), price=Decimal("231.84"), fee=Decimal("1.30"), note="plan",
    )  # fmt: skip


def test_a_time_counts_on_this_computers_clock(form: EntryForm) -> None:
    fill_buy(form)
    form.day.setText("2026-11-18")
    form.time.setText("9:05")
    (row,) = form.read().rows
    expected = datetime(2026, 11, 18, 9, 5).astimezone(UTC)  # the clock's own
    assert (row.at_us, row.has_time) == (to_us(expected), True)
    form.time.setText("25:00")
    assert "time" in form.read().problem


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (("account", ""), "Account"),
        (("symbol", ""), "Asset"),
        (("quantity", ""), "Quantity"),
        (("quantity", "abc"), "no number"),
        (("quantity", "1,234"), "which number"),
        (("quantity", "-3"), "without a sign"),
        (("quantity", "0"), "zero"),
        (("price", ""), "price per unit"),
        (("day", "soon"), "date"),
    ],
)
def test_what_is_missing_or_unclear_is_said(
    form: EntryForm, change: tuple[str, str], says: str
) -> None:
    fill_buy(form)
    name, text = change
    if name in form.numbers:
        form.numbers[name].line.setText(text)
    elif name in form.names:
        form.names[name].setText(text)
    else:
        form.day.setText(text)
    assert says in form.read().problem


def test_a_transfer_needs_two_accounts(form: EntryForm) -> None:
    choose(form, Kind.TRANSFER_OUT)
    form.names["account"].setText("Kraken")
    form.names["to_account"].setText("kraken")
    form.names["symbol"].setText("BTC")
    form.numbers["quantity"].line.setText("0.5")
    assert "different" in form.read().problem
    form.names["to_account"].setText("Wallet")
    assert form.read().rows[0].to_account == "Wallet"


def test_a_swap_is_two_rows(form: EntryForm) -> None:
    choose(form, SWAP)
    form.names["account"].setText("Kraken")
    form.names["symbol"].setText("ETH")
    form.numbers["quantity"].line.setText("1")
    form.names["in_symbol"].setText("eth")
    form.numbers["in_quantity"].line.setText("20")
    assert "different" in form.read().problem
    form.names["in_symbol"].setText("SOL")
    out, into = form.read().rows
    assert (out.kind, out.symbol, into.kind, into.symbol) == ("swap_out", "ETH", "swap_in", "SOL")
    assert (out.at_us, out.account) == (into.at_us, into.account)


def test_new_and_shared_symbols_ask_for_their_type(form: EntryForm) -> None:
    fill_buy(form)
    assert form.types["asset_type"].isHidden()
    form.names["symbol"].setText("NEWCO")
    assert not form.types["asset_type"].isHidden()
    assert form.read().rows[0].asset_type == "public-stock"
    form.names["symbol"].setText("X")
    assert not form.types["asset_type"].isHidden()
    form.names["symbol"].setText("EUR")
    assert form.types["asset_type"].isHidden()


def test_a_row_fills_the_form_and_reads_back(form: EntryForm) -> None:
    row = ActivityRow(
        start_us(TODAY), TODAY, "Kraken", "deposit", currency="EUR", amount=Decimal("3200.50"),
        note="Salary",
    )  # fmt: skip
    form.fill(row)
    (read,) = form.read().rows
    assert (read.symbol, read.quantity, read.note) == ("EUR", Decimal("3200.50"), "Salary")
    form.fill(ActivityRow(start_us(TODAY), TODAY, "Kraken", "odd_kind", symbol="AAPL",
                          quantity=Decimal(1), price=Decimal(2)))  # fmt: skip
    assert form.kind == "odd_kind"
    assert form.read().rows[0].kind == "odd_kind"
    assert row_for(a_line(is_cash=True, symbol="EUR")).kind == Kind.DEPOSIT


def test_an_ambiguous_number_asks_and_takes_the_answer(qtbot: QtBot) -> None:
    field = NumberField()
    qtbot.addWidget(field)
    field.show()
    QTest.keyClicks(field.line, "1,234")
    assert field.value is None
    assert [button.text() for button in field.choices] == ["1,234", "1.234"]
    QTest.mouseClick(field.choices[1], Qt.MouseButton.LeftButton)
    assert field.value == Decimal("1.234")
    assert field.problem == ""


def test_days_are_tidied_when_one_leaves_the_field(qtbot: QtBot) -> None:
    field = DayField(TODAY)
    qtbot.addWidget(field)
    field.setText("-3")
    field.editingFinished.emit()
    assert field.text() == "2026-11-17"
    field.setText("soon")
    field.editingFinished.emit()
    assert field.day is None
    assert field.property("invalid") == "true"


def test_times_are_read_strictly(qtbot: QtBot) -> None:
    field = TimeField()
    qtbot.addWidget(field)
    for text, is_valid in (("", True), ("9:05", True), ("09:05:30", True), ("9", False),
                           ("24:01", False), ("a:b", False)):  # fmt: skip
        field.setText(text)
        assert field.is_valid == is_valid, text


def test_suggestions_are_found_by_name_and_complete_to_the_symbol(qtbot: QtBot) -> None:
    field = CompletedField()
    qtbot.addWidget(field)
    field.offer([("AAPL", "Apple"), (HOSTILE, HOSTILE), ("BTC", "Bitcoin")])
    completer = field.completer()
    completer.setCompletionPrefix("bitc")
    assert completer.completionCount() == 1
    assert completer.currentCompletion() == "BTC"


def test_saving_waits_until_the_form_is_complete(
    qtbot: QtBot, editor: EntryDialog, coffer: FakeCoffer
) -> None:
    assert not editor.save_button.isEnabled()
    assert editor.problem.text() == "Fill in: Account."
    fill_buy(editor.form)
    qtbot.waitUntil(editor.save_button.isEnabled)
    shown = [row.fact.left for row in editor.effect.rows()]
    assert "AAPL · Kraken" in shown
    QTest.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(coffer.ledger.recorded) == 1)
    row, replaces = coffer.ledger.recorded[0]
    assert (row.symbol, row.quantity, replaces) == ("AAPL", Decimal(3), None)
    qtbot.waitUntil(lambda: not editor.isVisible())


def test_ctrl_enter_right_after_typing_saves_once(
    qtbot: QtBot, editor: EntryDialog, coffer: FakeCoffer
) -> None:
    fill_buy(editor.form)
    for _ in range(3):
        QTest.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(coffer.ledger.recorded) == 1)
    qtbot.wait(400)
    assert len(coffer.ledger.recorded) == 1


def test_a_sale_shows_its_gain(qtbot: QtBot, editor: EntryDialog) -> None:
    choose(editor.form, Kind.SELL)
    fill_buy(editor.form)
    qtbot.waitUntil(editor.save_button.isEnabled)
    facts = {row.fact.left: row.fact.right for row in editor.effect.rows()}
    assert facts["Realized gain"] == "+$218.70"


def test_problems_of_the_books_keep_save_disabled(
    qtbot: QtBot, editor: EntryDialog, coffer: FakeCoffer
) -> None:
    coffer.ledger.problems = ("more is sold than is held",)
    fill_buy(editor.form)
    qtbot.waitUntil(lambda: "more is sold" in editor.problem.text().lower())
    assert not editor.save_button.isEnabled()
    editor.save()
    qtbot.wait(50)
    assert coffer.ledger.recorded == []


def test_a_refused_entry_stays_open_with_the_reason(
    qtbot: QtBot, editor: EntryDialog, coffer: FakeCoffer
) -> None:
    fill_buy(editor.form)
    qtbot.waitUntil(editor.save_button.isEnabled)
    coffer.ledger.error = RefusedError("the external id is taken")
    QTest.mouseClick(editor.save_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(editor.banner.isVisible)
    assert "taken" in editor.banner.text
    assert editor.save_button.isEnabled()
    assert editor.isVisible()


def test_a_swap_is_recorded_as_one(qtbot: QtBot, editor: EntryDialog, coffer: FakeCoffer) -> None:
    choose(editor.form, SWAP)
    editor.form.names["account"].setText("Kraken")
    editor.form.names["symbol"].setText("BTC")
    editor.form.numbers["quantity"].line.setText("1")
    editor.form.names["in_symbol"].setText("NVDA")
    editor.form.numbers["in_quantity"].line.setText("20")
    qtbot.waitUntil(editor.save_button.isEnabled)
    QTest.mouseClick(editor.save_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(coffer.ledger.recorded) == 2)


def test_save_and_next_keeps_date_and_account(
    qtbot: QtBot, editor: EntryDialog, coffer: FakeCoffer
) -> None:
    fill_buy(editor.form)
    editor.form.day.setText("2026-11-03")
    qtbot.waitUntil(editor.next_button.isEnabled)
    QTest.mouseClick(editor.next_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: editor.form.names["symbol"].value == "")
    assert editor.isVisible()
    assert editor.form.names["account"].value == "Kraken"
    assert editor.form.day.text() == "2026-11-03"


def test_an_edit_replaces_the_old_entry(
    qtbot: QtBot, coffer: FakeCoffer, tasks: TaskRunner
) -> None:
    row = coffer.ledger.row_of(EntryId(240))
    editor = EntryDialog(coffer, tasks, row, EntryId(240))  # type: ignore[arg-type]  # a fake
    editor.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(editor)
    editor.show()
    assert not editor.next_button.isVisible()
    editor.form.numbers["quantity"].line.setText("31")
    qtbot.waitUntil(editor.save_button.isEnabled)
    editor.save()
    qtbot.waitUntil(lambda: len(coffer.ledger.recorded) == 1)
    saved, replaces = coffer.ledger.recorded[0]
    assert (saved.quantity, replaces, saved.external_id) == (Decimal(31), 240, "")


def test_a_failing_check_is_told(qtbot: QtBot, tasks: TaskRunner) -> None:
    coffer = FakeCoffer(ledger=FakeLedger(error=RefusedError("the books are busy")))
    editor = EntryDialog(coffer, tasks)  # type: ignore[arg-type]  # a fake
    qtbot.addWidget(editor)
    editor.show()
    fill_buy(editor.form)
    qtbot.waitUntil(lambda: "busy" in editor.problem.text())
    assert not editor.save_button.isEnabled()


def test_the_tab_order_follows_the_eye(qtbot: QtBot, editor: EntryDialog) -> None:
    editor.activateWindow()
    editor.form.names["account"].setFocus()
    QTest.keyClick(editor.form.names["account"], Qt.Key.Key_Tab)
    assert editor.focusWidget() is editor.form.names["symbol"]
    QTest.keyClick(editor.form.names["symbol"], Qt.Key.Key_Tab)
    assert editor.focusWidget() is editor.form.numbers["quantity"].line
