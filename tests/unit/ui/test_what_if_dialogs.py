"""The what-if dialogs, over made-up answers."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from app.domain.coverage import Coverage
from app.domain.errors import DatabaseError, RefusedError
from app.domain.ids import EntryId, HoldingId, LegId
from app.domain.what_if import TaxYear
from app.services.reports import LotLine
from app.services.what_if_answers import (
    METHODS,
    PICKED,
    HoldingMethods,
    LotUsed,
    MethodComparison,
    MethodFigures,
    Remaining,
    Sale,
    SaleOption,
    SalePreview,
    YearGain,
)
from tests.unit.ui.fakes import FakeCoffer
from tests.unit.ui.fakes_tables import FakeCoffer as TablesCoffer
from tests.unit.ui.fakes_tables import a_price
from tests.unit.ui.settings_view import quiet, shown
from ui.entries.editor import EntryDialog
from ui.entries.lot_picker import LotPicker
from ui.format import HIDDEN
from ui.holdings.view import HoldingsView
from ui.settings.cost import CostSection
from ui.settings.view import SettingsView
from ui.tasks import TaskRunner
from ui.whatif.compare_dialog import CompareDialog
from ui.whatif.sale_dialog import SaleDialog
from ui.window.commands import Commands, Reach
from ui.window.state import ViewState

D = Decimal
TODAY = date(2026, 11, 20)


def a_lot(cost: str, *, rule: str = "", account: str = "Kraken", days: int | None = 400) -> LotUsed:
    return LotUsed(
        account, date(2025, 10, 16) if days else None, D(1), D(cost), D(100), D(100) - D(cost),
        days, "long", rule,
    )  # fmt: skip


def an_option(method: str, *lots: LotUsed, in_force: bool = False, **more: Any) -> SaleOption:
    cost = sum((lot.cost for lot in lots if lot.cost is not None), D(0))
    gain = 100 * len(lots) - cost
    left = Remaining("Kraken", D(1), D(2), D(50), D(150), 2)
    return SaleOption(
        method, in_force, lots, D(100 * len(lots)), cost, gain, D(0), gain,
        more.get("elsewhere", D(0)), more.get("remaining", (left,)),
    )  # fmt: skip


@dataclass
class FakeWhatIf:
    """Answers with what it was given."""

    asked: list[Sale] = field(default_factory=list)
    tax_years: list[TaxYear] = field(default_factory=list)
    held: Decimal = Decimal(3)
    accounts: tuple[str, ...] = ("Kraken",)
    error: Exception | None = None
    price: Decimal | None = Decimal(100)
    own_methods: tuple[tuple[str, str], ...] = ()

    def sell(self, sale: Sale, *, method: str = "", base: str = "") -> SalePreview:
        self.asked.append(sale)
        if sale.quantity > self.held:
            raise RefusedError(f"only {self.held} {sale.symbol} were held", "sell less")
        pooled = [a_lot("40", rule="same_day"), a_lot("60", rule="pool", account="Ledger wallet")]
        options = [
            an_option("fifo", a_lot("30"), in_force=not sale.picks),
            an_option("lifo", a_lot("70", days=None), elsewhere=None),
            an_option("hifo", a_lot("80"), elsewhere=D("4.5")),
            an_option("average", a_lot("50"), remaining=()),
            an_option("section104", *pooled),
        ]
        if sale.picks:
            options.insert(0, an_option(PICKED, a_lot("33"), in_force=True))
        used = None if sale.price is not None or self.price is None else a_price("100")
        return SalePreview(
            sale.symbol, self.accounts, sale.on or TODAY, sale.quantity, self.held,
            sale.price or self.price, "USD", used, sale.fee, base or "USD", tuple(options),
            date(2026, 12, 20),
        )  # fmt: skip

    def methods(
        self, as_of: date | None = None, *, tax_year: TaxYear | None, progress: Any, **_: Any
    ) -> MethodComparison:
        tax_year = tax_year or TaxYear()
        self.tax_years.append(tax_year)
        if self.error is not None:
            raise self.error
        progress.step(1, 2, "positions")
        figures = tuple(
            MethodFigures(
                method, D(100 - place), D(place), None if place == 4 else D(10 * place),
                (YearGain(tax_year.name(2025), D(place), D(9 * place), D(10 * place),
                          Coverage.FULL),
                 YearGain(tax_year.name(2026), None, None, None, Coverage.UNKNOWN)),
                3, Coverage.FULL,
            )
            for place, method in enumerate(METHODS)
        )  # fmt: skip
        line = HoldingMethods(HoldingId(1), "Kraken", "BTC", "crypto", D(3), D(101), "", figures)
        return MethodComparison(
            as_of or TODAY, "USD", "portfolio", "fifo", figures, (line,), self.own_methods,
            tax_year, 365,
        )  # fmt: skip


@pytest.fixture
def what_if() -> FakeWhatIf:
    return FakeWhatIf()


@pytest.fixture
def coffer(books: FakeCoffer, what_if: FakeWhatIf) -> Any:
    books.what_if = what_if  # type: ignore[attr-defined]  # as the open books have it
    return books


SaleMaker = Callable[..., SaleDialog]


@pytest.fixture
def sale(qtbot: QtBot, coffer: Any, tasks: TaskRunner, state: ViewState) -> SaleMaker:
    def make(symbol: str = "BTC", account: str = "Kraken") -> SaleDialog:
        dialog = SaleDialog(coffer, tasks, state, symbol, account)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(dialog)
        dialog.show()
        quiet(qtbot, tasks)
        return dialog

    return make


def answer(qtbot: QtBot, dialog: SaleDialog, quantity: str) -> None:
    dialog.form.quantity.line.setText(quantity)
    qtbot.waitUntil(lambda: dialog.preview is not None and not dialog._tasks.is_busy)


def cell(dialog: SaleDialog, row: int, column: str) -> str:
    model = dialog.option_model
    found = model.cell(row, model.column_at(column))
    return f"{found.text} {found.second}".strip()


# -- a sale ------------------------------------------------------------------------------------


def test_the_sale_is_shown_by_every_method_as_one_types(
    qtbot: QtBot, sale: SaleMaker, what_if: FakeWhatIf
) -> None:
    dialog = sale()
    assert dialog.hint.isVisible()
    assert "how much" in dialog.hint.text()
    answer(qtbot, dialog, "1")
    assert what_if.asked[-1].account == "Kraken"
    assert [cell(dialog, row, "method") for row in range(5)] == [
        "FIFO in force", "LIFO", "HIFO", "Average", "Section 104",
    ]  # fmt: skip
    assert cell(dialog, 0, "gain") == "+70.00"
    assert dialog.title.text() == "FIFO: 1 lot goes"
    assert "Kraken keeps 2 BTC: cost $50.00, unrealized +$150.00" in dialog.notes.text()
    assert "3 BTC held · at $100.00, the price of 20 Nov 2026" in dialog.held.text()
    for model in (dialog.option_model, dialog.lot_model):
        tester = QAbstractItemModelTester(model)
        assert tester.model() is model


def test_the_chosen_method_shows_its_lots_and_what_is_worth_knowing(
    qtbot: QtBot, sale: SaleMaker
) -> None:
    dialog = sale()
    answer(qtbot, dialog, "1")
    dialog.options.choose(1)
    assert "estimated" in dialog.lot_model.cell(0, dialog.lot_model.column_at("acquired")).text
    assert "change gains of sales that are booked" in dialog.notes.text()
    dialog.options.choose(2)
    assert "would change by +$4.50" in dialog.notes.text()
    dialog.options.choose(3)
    assert "Nothing of BTC remains" in dialog.notes.text()
    dialog.options.choose(4)
    rule = dialog.lot_model.column_at("rule")
    assert [dialog.lot_model.cell(row, rule).text for row in range(2)] == ["same day", "pool"]
    assert "buy back by 20 Dec 2026" in dialog.notes.text()
    assert dialog.title.text() == "Section 104: 2 lots go"


def test_the_chosen_method_stays_chosen_while_one_types(qtbot: QtBot, sale: SaleMaker) -> None:
    dialog = sale()
    answer(qtbot, dialog, "1")
    dialog.options.choose(2)
    dialog.preview = None
    answer(qtbot, dialog, "2")
    assert dialog.options.current_row() == 2
    assert dialog.title.text().startswith("HIFO")


def test_more_than_is_held_says_so_beside_the_field(qtbot: QtBot, sale: SaleMaker) -> None:
    dialog = sale()
    dialog.form.quantity.line.setText("4")
    qtbot.waitUntil(lambda: "only 3" in dialog.problem.text().lower())
    assert not dialog.tables.isVisible()
    assert not dialog.record.isEnabled()


@pytest.mark.parametrize(
    ("name", "text", "words"),
    [("quantity", "x", "Quantity"), ("price", "1..2", "Price"), ("fee", "y", "Fee")],
)
def test_what_is_no_number_is_named(sale: SaleMaker, name: str, text: str, words: str) -> None:
    dialog = sale()
    getattr(dialog.form, name).line.setText(text)
    assert dialog.problem.text().startswith(words)


def test_the_day_and_the_asset_are_needed(sale: SaleMaker) -> None:
    dialog = sale("", "")
    assert "what to sell" in dialog.hint.text()
    dialog.form.day.setText("someday")
    assert "Say the day" in dialog.problem.text()


def test_all_of_it_is_one_press_away(qtbot: QtBot, sale: SaleMaker, what_if: FakeWhatIf) -> None:
    dialog = sale()
    answer(qtbot, dialog, "1")
    dialog.all_button.click()
    qtbot.waitUntil(lambda: what_if.asked[-1].quantity == 3)
    qtbot.waitUntil(dialog.all_button.isHidden)


def test_the_accounts_are_those_that_hold_the_asset(
    qtbot: QtBot, sale: SaleMaker, what_if: FakeWhatIf
) -> None:
    what_if.accounts = ("Kraken", "Ledger wallet")
    dialog = sale("btc", "")
    box = dialog.form.account
    assert [box.itemText(n) for n in range(box.count())] == [
        "All that hold it", "Kraken", "Ledger wallet",
    ]  # fmt: skip
    answer(qtbot, dialog, "1")
    assert what_if.asked[-1].symbol == "BTC"
    assert not dialog.record.isEnabled()
    assert "one account" in dialog.record.toolTip()
    assert dialog.lots_button.isHidden()
    dialog.form.symbol.setText("NVDA")
    assert dialog.form.account_name == "Interactive Brokers"


def test_without_a_price_one_is_asked_for(
    qtbot: QtBot, sale: SaleMaker, what_if: FakeWhatIf
) -> None:
    what_if.price = None
    dialog = sale()
    answer(qtbot, dialog, "1")
    assert "no price is known" in dialog.held.text()
    dialog.preview = None
    dialog.form.price.line.setText("80")
    qtbot.waitUntil(lambda: dialog.preview is not None)
    assert "at $80.00" in dialog.held.text()


def test_lots_are_picked_and_let_go_with_their_asset(
    qtbot: QtBot, sale: SaleMaker, coffer: Any, what_if: FakeWhatIf
) -> None:
    line = LotLine(
        "Kraken", "BTC", date(2024, 1, 1), D(2), D(10), D(20), None, None, "long", "buy",
        EntryId(1), LegId(7),
    )  # fmt: skip
    coffer.portfolio.lots = lambda *_, **__: (line,)
    dialog = sale()
    answer(qtbot, dialog, "1")
    dialog.lots_button.click()
    qtbot.waitUntil(lambda: bool(dialog.findChildren(LotPicker)))
    picker = dialog.findChildren(LotPicker)[0]
    picker.fields[0].line.setText("1")
    picker.take.click()
    qtbot.waitUntil(lambda: cell(dialog, 0, "method") == "Your lots in force")
    assert what_if.asked[-1].picks == ((LegId(7), D(1)),)
    assert "1 chosen by you" in dialog.lots_button.text()
    dialog.form.symbol.setText("SOL")
    qtbot.waitUntil(lambda: what_if.asked[-1].symbol == "SOL")
    assert what_if.asked[-1].picks == ()


def test_the_sale_can_be_recorded_from_here(
    qtbot: QtBot, coffer: Any, tasks: TaskRunner, state: ViewState
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    dialog = SaleDialog(coffer, tasks, state, "BTC", "Kraken", window)
    dialog.show()
    quiet(qtbot, tasks)
    dialog.form.fee.line.setText("2")
    answer(qtbot, dialog, "1")
    dialog.record.click()
    (editor,) = window.findChildren(EntryDialog)
    row = editor.form.read().rows[0]
    assert (row.kind, row.symbol, row.account) == ("sell", "BTC", "Kraken")
    assert (row.quantity, row.price, row.fee) == (1, 100, 2)
    quiet(qtbot, tasks)


def test_amounts_are_hidden_where_the_window_hides_them(
    qtbot: QtBot, sale: SaleMaker, state: ViewState
) -> None:
    state.set_private(True)
    dialog = sale()
    answer(qtbot, dialog, "1")
    assert cell(dialog, 0, "gain") == HIDDEN
    assert "50" not in dialog.notes.text()


# -- methods -----------------------------------------------------------------------------------


@pytest.fixture
def compare(
    qtbot: QtBot, coffer: Any, tasks: TaskRunner, state: ViewState
) -> Callable[[], CompareDialog]:
    def make() -> CompareDialog:
        dialog = CompareDialog(coffer, tasks, state, "Count by {}")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(dialog)
        dialog.show()
        quiet(qtbot, tasks)
        return dialog

    return make


def test_methods_stand_side_by_side_and_one_is_taken(
    qtbot: QtBot, compare: Callable[[], CompareDialog]
) -> None:
    dialog = compare()
    model = dialog.methods.cells
    texts = [model.cell(1, place).text for place in range(model.columnCount())]
    assert texts == ["LIFO", "99.00", "+1.00", "+10.00", "+10.00", "3", "Full"]
    assert model.cell(4, model.column_at("difference")).text == "—"
    assert not dialog.use.isEnabled()  # it is in force
    dialog.methods.choose(1)
    assert dialog.use.text() == "Count by LIFO"
    assert "Last in" in dialog.line.text()
    with qtbot.waitSignal(dialog.chosen) as taken:
        dialog.use.click()
    assert taken.args == ["lifo"]


def test_tax_years_and_holdings_have_pages_of_their_own(
    qtbot: QtBot, compare: Callable[[], CompareDialog], what_if: FakeWhatIf, tasks: TaskRunner
) -> None:
    dialog = compare()
    QTest.keyClick(dialog.page, Qt.Key.Key_Right)
    assert dialog.tax_year.isVisible()
    years = dialog.years.cells
    assert [years.cell(row, 0).text for row in range(6)] == [
        "2026", "Short term", "Long term", "2025", "Short term", "Long term",
    ]  # fmt: skip
    assert [years.cell(row, 2).text for row in (0, 3, 4, 5)] == ["—", "+10.00", "+1.00", "+9.00"]
    dialog.tax_year.choose("april")
    quiet(qtbot, tasks)
    assert what_if.tax_years[-1] == TaxYear(4, 6)
    assert dialog.years.cells.cell(3, 0).text == "2025/26"
    QTest.keyClick(dialog.page, Qt.Key.Key_Right)
    holdings = dialog.holdings.cells
    assert holdings.cell(0, holdings.column_at("lifo")).text == "99.00"
    dialog.measure.choose("realized")
    assert holdings.cell(0, holdings.column_at("lifo")).text == "+10.00"
    assert holdings.cell(0, holdings.column_at("section104")).text == "—"


def test_accounts_with_a_method_of_their_own_are_named(
    compare: Callable[[], CompareDialog], what_if: FakeWhatIf
) -> None:
    what_if.own_methods = (("Kraken", "hifo"),)
    assert "Kraken (HIFO)" in compare().banner.text


def test_a_failure_is_told(compare: Callable[[], CompareDialog], what_if: FakeWhatIf) -> None:
    what_if.error = DatabaseError("coffer.db", "it is gone")
    dialog = compare()
    assert "It is gone" in dialog.banner.text
    assert not dialog.use.isEnabled()


# -- the ways there ----------------------------------------------------------------------------


def test_settings_compare_before_the_method_is_changed(
    qtbot: QtBot, coffer: Any, tasks: TaskRunner, state: ViewState
) -> None:
    view = shown(qtbot, SettingsView(coffer, tasks, state), tasks)
    page = view.show_section("cost")
    assert isinstance(page, CostSection)
    quiet(qtbot, tasks)
    page.compare_methods()
    quiet(qtbot, tasks)
    (dialog,) = view.window().findChildren(CompareDialog)
    dialog.methods.choose(4)
    dialog.use.click()
    quiet(qtbot, tasks)
    assert coffer.profile.settings["cost_basis_method"] == "section104"
    assert page.method.value == "section104"


def test_holdings_lead_to_both(
    qtbot: QtBot, what_if: FakeWhatIf, tasks: TaskRunner, state: ViewState
) -> None:
    books = TablesCoffer()
    books.what_if = what_if  # type: ignore[attr-defined]  # as the open books have it
    view = HoldingsView(books, tasks, state)  # type: ignore[arg-type]  # a fake
    qtbot.addWidget(view)
    view.resize(1208, 844)
    view.show()
    qtbot.waitUntil(lambda: view.model.rowCount() == 13 and not tasks.is_busy)
    row = next(n for n, line in enumerate(view.model.lines()) if line.symbol == "NVDA")
    view.table.choose(row)
    qtbot.waitUntil(view.panel.sell_button.isVisible)
    qtbot.waitUntil(lambda: not tasks.is_busy)
    view.panel.sell_button.click()
    (sale,) = view.findChildren(SaleDialog)
    assert (sale.form.symbol.value, sale.form.account_name) == ("NVDA", "Interactive Brokers")
    quiet(qtbot, tasks)
    sale.close()
    (menu,) = (one for one in view.bar.method.findChildren(QMenu) if one.actions())
    menu.actions()[-1].trigger()
    quiet(qtbot, tasks)
    (compare,) = view.findChildren(CompareDialog)
    compare.methods.choose(2)
    assert compare.use.text() == "Show by HIFO"
    compare.use.click()
    assert view.bar.method.value == "hifo"
    quiet(qtbot, tasks)


def test_the_palette_leads_to_both(
    qtbot: QtBot, coffer: Any, tasks: TaskRunner, state: ViewState
) -> None:
    window = QWidget()
    qtbot.addWidget(window)

    def nothing(*_: Any) -> None:
        pass

    reach = Reach(
        window, nothing, nothing, nothing, nothing, nothing, nothing, nothing, nothing, nothing
    )
    commands = Commands(tasks, state, reach)
    commands.run("sale")
    commands.run("methods")
    assert window.findChildren(SaleDialog) == []  # no books are open
    commands.use(coffer)
    named = {one.action for one in commands.candidates(None)}
    assert {"sale", "methods"} <= named
    commands.run("sale")
    quiet(qtbot, tasks)
    (sale,) = window.findChildren(SaleDialog)
    assert sale.form.symbol.value == ""
    commands.run("methods")
    quiet(qtbot, tasks)
    (compare,) = window.findChildren(CompareDialog)
    assert compare.use.isHidden()
