"""Accounts: by institution, assets above debts, one taken apart beside them."""

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from app.domain.errors import RefusedError
from app.domain.ids import AccountId
from tests.unit.ui.fakes import ACCOUNTS, FakeCoffer, an_account, empty_books
from ui.accounts.columns import account_columns, matches, sections_of
from ui.accounts.dialogs import AccountDialog
from ui.accounts.view import AccountsView
from ui.format import Formatter
from ui.tasks import TaskRunner
from ui.window.state import ViewState


def quiet(qtbot: QtBot, tasks: TaskRunner) -> None:
    qtbot.waitUntil(lambda: not tasks.is_busy, timeout=15_000)


@pytest.fixture
def view(qtbot: QtBot, coffer: Any, tasks: TaskRunner, state: ViewState) -> AccountsView:
    made = AccountsView(coffer, tasks, state)
    qtbot.addWidget(made)
    made.resize(1208, 844)
    made.show()
    quiet(qtbot, tasks)
    return made


def test_institutions_come_by_value_and_debts_last(view: AccountsView) -> None:
    sections = sections_of(ACCOUNTS, "USD", Formatter())
    assert [section.title for section in sections] == [
        "Manual", "Interactive Brokers", "Kraken", "Ledger", "Nordea", "Debts",
    ]  # fmt: skip
    assert sections[-1].cells["value"].text == "−$241,350.00"
    assert view.shown_accounts()[-1] == "Mortgage"


def test_accounts_that_do_not_count_stand_apart() -> None:
    paper = replace(an_account(9, "Paper", "Broker", "5000"), is_counted=False)
    sections = sections_of((*ACCOUNTS, paper), "USD", Formatter())
    assert sections[-1].title == "Not counted"


def test_its_model_keeps_the_rules(qtbot: QtBot, view: AccountsView) -> None:
    QAbstractItemModelTester(
        view.model, QAbstractItemModelTester.FailureReportingMode.Fatal, view.model
    )
    view.filter.setText("kraken")
    qtbot.waitUntil(lambda: view.shown_accounts() == ["Kraken"])
    view.filter.clear()
    qtbot.waitUntil(lambda: len(view.shown_accounts()) == len(ACCOUNTS))


def test_the_first_account_is_taken_apart(
    qtbot: QtBot, view: AccountsView, tasks: TaskRunner, books: FakeCoffer
) -> None:
    assert view.panel.line is not None
    assert view.panel.line.name == "Home · Elm Street"
    scopes = [what[2]["scope"] for name, what in books.portfolio.calls if name == "networth"]
    assert scopes == ["account:Home · Elm Street"]


def test_arrow_keys_go_through_the_accounts(
    qtbot: QtBot, view: AccountsView, tasks: TaskRunner
) -> None:
    view.table.setFocus()
    QTest.keyClick(view.table, Qt.Key.Key_Down)
    QTest.keyClick(view.table, Qt.Key.Key_Down)
    quiet(qtbot, tasks)
    assert view.panel.line is not None
    assert view.panel.line.name == "Interactive Brokers"


def test_an_account_is_shown_when_asked_for(
    qtbot: QtBot, view: AccountsView, tasks: TaskRunner
) -> None:
    view.show_payload(AccountId(4))
    quiet(qtbot, tasks)
    assert view.panel.line is not None
    assert view.panel.line.name == "Nordea"
    assert "€23,118.04" in view.panel._detail.full_text


def test_it_leads_to_holdings_and_activity(
    qtbot: QtBot, view: AccountsView, state: ViewState
) -> None:
    asked: list[object] = []
    state.navigate.connect(lambda name, payload: asked.append((name, payload)))
    view.panel.holdings_wanted.emit(view.panel.line)
    view.panel.activity_wanted.emit(view.panel.line)
    assert asked == [("holdings", "Home · Elm Street"), ("activity", "Home · Elm Street")]


def test_an_unknown_value_is_a_dash_with_its_reason() -> None:
    line = an_account(1, "Somewhere", "Bank", None)
    column = account_columns("USD", Formatter())[1]
    assert column.cell(line).text == "—"
    assert column.tip is not None
    assert "Not known" in column.tip(line)
    assert column.key is not None
    assert column.key(line) is None


def test_amounts_can_be_hidden(view: AccountsView, state: ViewState) -> None:
    state.set_private(True)
    texts = [str(view.model.data(view.model.index(row, 1))) for row in range(3)]
    assert "$" not in "".join(texts)
    assert view.panel._value.text() == "••••"


def test_the_filter_takes_several_words() -> None:
    assert matches(ACCOUNTS[0], "inter brok")
    assert not matches(ACCOUNTS[0], "inter kraken")


def test_an_account_can_be_added(qtbot: QtBot, books: FakeCoffer, tasks: TaskRunner) -> None:
    dialog = AccountDialog(books, tasks)  # type: ignore[arg-type]
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.type.count() > 0)
    assert not dialog.save.isEnabled()
    QTest.keyClicks(dialog.name, "Rainy days")
    dialog.type.setCurrentIndex(1)
    dialog.institution.setCurrentText("Nordea")
    dialog.currency.setCurrentText("eur")
    QTest.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(books.accounts.added))
    draft = books.accounts.added[0]
    assert (draft.name, draft.institution, draft.subtype, draft.currency) == (
        "Rainy days", "Nordea", "savings", "EUR",
    )  # fmt: skip
    qtbot.waitUntil(lambda: not dialog.isVisible())


def test_an_account_can_be_changed(qtbot: QtBot, books: FakeCoffer, tasks: TaskRunner) -> None:
    dialog = AccountDialog(books, tasks, AccountId(2))  # type: ignore[arg-type]
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.name.text() == "Kraken")
    dialog.is_excluded.setChecked(True)
    QTest.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(books.accounts.updated))
    assert books.accounts.updated[0].is_excluded


def test_a_refusal_is_told_in_the_form(
    qtbot: QtBot, books: FakeCoffer, tasks: TaskRunner, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: object) -> None:
        raise RefusedError("there is already an account named 'Kraken'")

    monkeypatch.setattr(books.accounts, "add", refuse)
    dialog = AccountDialog(books, tasks)  # type: ignore[arg-type]
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.type.count() > 0)
    QTest.keyClicks(dialog.name, "Kraken")
    QTest.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(dialog.problem.isVisible)
    assert dialog.save.isEnabled()


def test_empty_books_offer_to_add_an_account(
    qtbot: QtBot, tasks: TaskRunner, state: ViewState
) -> None:
    view = AccountsView(empty_books(), tasks, state)  # type: ignore[arg-type]
    qtbot.addWidget(view)
    view.show()
    qtbot.waitUntil(view.empty.isVisible)
