"""Adding a connection: by mouse, by keyboard, in the browser; refusals, cancel, time-outs."""

import threading
import urllib.request
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.domain.ids import AccountId
from app.domain.sync.trouble import ProviderError, Trouble
from app.ports.providers import Checked, Permission
from tests.unit.ui.fakes import FakeCoffer
from ui.connections.add_dialog import AddConnectionDialog
from ui.connections.fields import LongField, ProviderFields
from ui.connections.found import PermissionsCard
from ui.connections.key_dialog import KeyDialog
from ui.connections.sample import EXCHANGE, PROVIDERS, SampleConnections, SampleSync
from ui.connections.sign_in import open_in_browser
from ui.settings.secret_fields import SecretField
from ui.tasks import TaskRunner
from ui.widgets.labels import ElidedLabel
from ui.window.state import ViewState
from ui.window.syncing import Syncing

LEFT = Qt.MouseButton.LeftButton


class Browser:
    """Notes what it was sent to."""

    def __init__(self, *, works: bool = True) -> None:
        self.works = works
        self.seen: list[str] = []

    def __call__(self, url: str) -> bool:
        self.seen.append(url)
        return self.works


def quiet(qtbot: QtBot, tasks: TaskRunner) -> None:
    qtbot.waitUntil(lambda: not tasks.is_busy, timeout=15_000)
    qtbot.wait(5)


def texts(widget: QWidget) -> str:
    found = [one for one in widget.findChildren(QLabel) if one.isVisible()]
    return "\n".join(one.full_text if isinstance(one, ElidedLabel) else one.text() for one in found)


@pytest.fixture
def service(books: FakeCoffer) -> SampleConnections:
    books.connections = SampleConnections()
    books.sync = SampleSync(books.connections)
    books.is_read_only = False  # type: ignore[attr-defined]  # the fake has none
    return books.connections


@pytest.fixture
def browser() -> Browser:
    return Browser()


@pytest.fixture
def dialog(
    qtbot: QtBot, coffer: Any, tasks: TaskRunner, state: ViewState, service: Any, browser: Browser
) -> Iterator[AddConnectionDialog]:
    del service
    syncing = Syncing(tasks, state)
    syncing.use(coffer)
    state.sync_wanted.connect(syncing.sync)
    made = AddConnectionDialog(coffer, tasks, state, browse=browser)
    qtbot.addWidget(made)
    made.show()
    quiet(qtbot, tasks)
    yield made
    made.sign_in.stop()
    syncing.use(None)
    quiet(qtbot, tasks)


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def press(qtbot: QtBot, dialog: AddConnectionDialog, button: QWidget) -> None:
    QTest.mouseClick(button, LEFT)
    quiet(qtbot, dialog._tasks)


def take(qtbot: QtBot, dialog: AddConnectionDialog, provider_id: str) -> None:
    dialog.providers.choose(provider_id)
    press(qtbot, dialog, dialog.next_button)


def fill(dialog: AddConnectionDialog, **values: str) -> None:
    for key, text in values.items():
        control = dialog.fields.controls[key]
        if isinstance(control, LongField):
            control.setPlainText(text)
        else:
            assert isinstance(control, QLineEdit)
            control.setText(text)


def test_providers_are_found_by_word_and_told_about(
    qtbot: QtBot, dialog: AddConnectionDialog
) -> None:
    page = dialog.providers
    QAbstractItemModelTester(
        page.model, QAbstractItemModelTester.FailureReportingMode.Fatal, page.model
    )
    assert len(page.model.lines()) == len(PROVIDERS)
    QTest.keyClicks(page.filter, "coins")
    qtbot.waitUntil(lambda: len(page.model.lines()) == 1, timeout=3000)
    said = texts(page.card)
    assert "Harbor Exchange" in said
    assert "API key, Private key (PEM), Region" in said
    assert "“Query funds”" in said
    assert "15 calls in 3 s" in said
    assert "api.harbor.example" in said
    page.filter.setText("nobody at all")
    qtbot.waitUntil(lambda: not page.model.lines(), timeout=3000)
    assert not dialog.next_button.isEnabled()


def test_by_mouse_from_nothing_to_a_synced_connection(
    qtbot: QtBot, dialog: AddConnectionDialog, service: SampleConnections, coffer: Any
) -> None:
    take(qtbot, dialog, "sampleexchange")
    press(qtbot, dialog, dialog.next_button)
    assert "API key, Private key (PEM)" in dialog.banner.text  # still to be filled in
    fill(dialog, api_key="  ab12 ", private_key="-----BEGIN\nabc\n-----END\n")
    press(qtbot, dialog, dialog.next_button)
    sent = {"api_key": "ab12", "private_key": "-----BEGIN\nabc\n-----END", "region": "global"}
    assert service.calls[-1] == ("check", "sampleexchange", sent)
    assert "Read: balances and history." in texts(dialog)
    assert "bound to no address" in texts(dialog)
    rows = dialog.found.accounts.rows
    assert rows["n1"][1].currentText() == "Nordea"  # likely the same
    assert "Savings new" in rows["n2"][1].currentText()
    rows["n2"][0].setChecked(False)
    dialog.found.name.setText("Harbor 2")
    press(qtbot, dialog, dialog.next_button)
    assert service.calls[-1] == ("make", "Harbor 2", {"n1": AccountId(4)}, 360)
    qtbot.waitUntil(lambda: dialog.sync_page.is_over, timeout=5000)
    assert coffer.sync.asked == [[dialog.made]]
    assert "5 new rows" in texts(dialog)
    assert not any(dialog.fields.values().get(key) for key in ("api_key", "private_key"))
    press(qtbot, dialog, dialog.next_button)
    assert not dialog.isVisible()


def test_by_keyboard_alone(
    qtbot: QtBot, dialog: AddConnectionDialog, service: SampleConnections, tasks: TaskRunner
) -> None:
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow, timeout=5000)

    def key(what: Qt.Key, modifiers: Any = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(QApplication.focusWidget() or dialog, what, modifiers)
        quiet(qtbot, tasks)

    QTest.keyClicks(focused(), "northwind")
    qtbot.waitUntil(lambda: len(dialog.providers.model.lines()) == 1, timeout=3000)
    key(Qt.Key.Key_Return)  # into the list
    assert dialog.providers.table.hasFocus()
    key(Qt.Key.Key_Return)
    QTest.keyClicks(focused(), "key")
    key(Qt.Key.Key_Tab)
    QTest.keyClicks(focused(), "secret")
    key(Qt.Key.Key_Return)
    assert "Trade: Coffer never does by itself" in texts(dialog)
    key(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.sync_page.is_over, timeout=5000)
    assert service.calls[-1][0] == "make"
    key(Qt.Key.Key_Return)
    assert not dialog.isVisible()


def test_a_key_that_can_withdraw_is_refused_with_the_reason(
    qtbot: QtBot, dialog: AddConnectionDialog, service: SampleConnections
) -> None:
    take(qtbot, dialog, "samplebroker")
    fill(dialog, api_key="a", api_secret="b")
    service.refusals.append(ProviderError(Trouble.CAN_WITHDRAW, "Northwind", "canWithdraw: true"))
    press(qtbot, dialog, dialog.next_button)
    assert "can move money out" in dialog.banner.text
    assert "canWithdraw: true" in dialog.banner.text
    assert dialog.fields.isEnabled()
    assert dialog.fields.values() == {
        "api_key": "a",
        "api_secret": "b",
    }  # to be mended, not typed anew
    service.refusals.append(ProviderError(Trouble.NO_SECRETS, "Northwind"))
    press(qtbot, dialog, dialog.next_button)
    with qtbot.waitSignal(dialog._state.navigate) as told:
        dialog.banner.action.click()
    assert told.args == ["settings", "security"]


def test_a_check_is_given_up_and_its_answer_dropped(
    qtbot: QtBot, dialog: AddConnectionDialog, service: SampleConnections
) -> None:
    service.hold = threading.Event()
    take(qtbot, dialog, "samplechain")
    fill(dialog, addresses="bc1q")
    QTest.mouseClick(dialog.next_button, LEFT)
    qtbot.waitUntil(dialog.progress.isVisible, timeout=3000)
    assert not dialog.next_button.isEnabled()
    QTest.mouseClick(dialog.progress.cancel_button, LEFT)
    assert not dialog.progress.isVisible()
    quiet(qtbot, dialog._tasks)
    assert dialog.next_button.isEnabled()
    assert dialog.fields.values()["addresses"] == "bc1q"
    service.hold.set()
    press(qtbot, dialog, dialog.next_button)
    assert dialog.title.full_text == "Bitcoin answers"
    press(qtbot, dialog, dialog.back_button)
    press(qtbot, dialog, dialog.back_button)
    assert dialog.title.full_text == "Add a connection"
    assert dialog.fields.values()["addresses"] == ""


def test_what_cannot_be_is_said_before_it_is_made(
    qtbot: QtBot, dialog: AddConnectionDialog, service: SampleConnections
) -> None:
    take(qtbot, dialog, "samplebroker")
    fill(dialog, api_key="a", api_secret="b")
    press(qtbot, dialog, dialog.next_button)
    rows = dialog.found.accounts.rows
    rows["n2"][1].setCurrentIndex(rows["n2"][1].findData(4))
    press(qtbot, dialog, dialog.next_button)
    assert "the same one" in dialog.banner.text
    dialog.found.none.click()
    press(qtbot, dialog, dialog.next_button)
    assert "at least one account" in dialog.banner.text
    dialog.found.all.click()
    rows["n2"][1].setCurrentIndex(0)
    dialog.found.name.setText("Northwind")
    press(qtbot, dialog, dialog.next_button)
    assert "of that name" in dialog.banner.text  # the service's own refusal
    assert dialog.next_button.isEnabled()
    assert not dialog.made
    assert [one for one in service.calls if one[0] == "make"]


def test_a_source_of_prices_has_no_accounts(qtbot: QtBot, dialog: AddConnectionDialog) -> None:
    take(qtbot, dialog, "sampleprices")
    assert "There is nothing to fill in." in texts(dialog)
    press(qtbot, dialog, dialog.next_button)
    assert "it gives prices and rates" in texts(dialog)
    dialog.found.name.setText("Rates 2")
    press(qtbot, dialog, dialog.next_button)
    qtbot.waitUntil(lambda: dialog.sync_page.is_over, timeout=5000)
    assert dialog.made


def begin_in_browser(qtbot: QtBot, dialog: AddConnectionDialog) -> None:
    take(qtbot, dialog, "samplebank")
    fill(dialog, client_id="c", secret="s")
    QTest.mouseClick(dialog.next_button, LEFT)
    qtbot.waitUntil(lambda: dialog.sign_in.is_waiting, timeout=5000)


def test_a_sign_in_in_the_browser_comes_back_by_the_loopback(
    qtbot: QtBot, dialog: AddConnectionDialog, service: SampleConnections, browser: Browser
) -> None:
    begin_in_browser(qtbot, dialog)
    assert browser.seen == ["https://meridianlink.example/link/7f3a"]
    assert dialog.sign_in.address.text() == browser.seen[0]
    QTest.mouseClick(dialog.sign_in.copy_button, LEFT)
    assert QGuiApplication.clipboard().text() == browser.seen[0]
    back = next(call[3] for call in service.calls if call[0] == "begin_sign_in")
    with urllib.request.urlopen(f"{back}?code=77", timeout=5) as page:
        assert b"go back to Coffer" in page.read()
    qtbot.waitUntil(lambda: dialog._draft is not None, timeout=5000)
    assert ("go_on_sign_in", "handle", {"code": "77"}) in service.calls
    checked = [call[2] for call in service.calls if call[0] == "check"]
    assert checked == [{"client_id": "c", "secret": "s", "token": "t"}]
    assert not dialog.sign_in.is_waiting


def test_a_sign_in_is_also_noticed_by_asking(
    qtbot: QtBot, dialog: AddConnectionDialog, service: SampleConnections
) -> None:
    begin_in_browser(qtbot, dialog)
    dialog.sign_in._poll.setInterval(20)
    qtbot.waitUntil(lambda: ("go_on_sign_in", "handle", {}) in service.calls, timeout=5000)
    assert dialog.sign_in.is_waiting  # it is not done yet
    service.signed_in = {"token": "t2"}
    qtbot.waitUntil(lambda: dialog._draft is not None, timeout=5000)


def test_a_sign_in_that_is_refused_given_up_or_too_late_connects_nothing(
    qtbot: QtBot, dialog: AddConnectionDialog, service: SampleConnections, browser: Browser
) -> None:
    browser.works = False
    begin_in_browser(qtbot, dialog)
    assert "No browser could be opened" in texts(dialog)
    press(qtbot, dialog, dialog.back_button)  # given up
    assert not dialog.sign_in.is_waiting
    service.sign_in_lasts_s = 0.05
    QTest.mouseClick(dialog.next_button, LEFT)
    qtbot.waitUntil(lambda: "is over" in dialog.banner.text, timeout=5000)
    service.sign_in_lasts_s = 1800.0
    QTest.mouseClick(dialog.next_button, LEFT)
    qtbot.waitUntil(lambda: dialog.sign_in.is_waiting, timeout=5000)
    back = [call[3] for call in service.calls if call[0] == "begin_sign_in"][-1]
    urllib.request.urlopen(f"{back}?error=denied", timeout=5).close()
    qtbot.waitUntil(lambda: "given up" in dialog.banner.text, timeout=5000)
    assert not [call for call in service.calls if call[0] == "check"]
    assert dialog.fields.values()["client_id"] == "c"


def test_signing_in_again_keeps_the_stored_secrets(
    qtbot: QtBot, coffer: Any, tasks: TaskRunner, state: ViewState, service: SampleConnections
) -> None:
    made = KeyDialog(coffer, tasks, state, service.detail(2), browse=Browser())
    qtbot.addWidget(made)
    made.show()
    service.signed_in = {"token": "new"}
    made.sign_in._poll.setInterval(20)
    QTest.mouseClick(made.next_button, LEFT)
    with qtbot.waitSignal(state.sync_wanted, timeout=5000):
        pass
    begun = next(call for call in service.calls if call[0] == "begin_sign_in")
    assert begun[2] == {"client_id": "5f2a"}
    assert begun[4] == 2
    assert service.calls[-1] == ("change_fields", 2, {"client_id": "5f2a", "token": "new"})
    quiet(qtbot, tasks)


def test_secrets_are_hidden_and_cannot_be_copied(qtbot: QtBot) -> None:
    fields = ProviderFields()
    qtbot.addWidget(fields)
    fields.show_fields(EXCHANGE, {"private_key": "never shown", "api_key": "k"})
    fields.show()
    pem, key = fields.controls["private_key"], fields.controls["api_key"]
    assert isinstance(pem, LongField)
    assert isinstance(key, QLineEdit)
    assert (pem.toPlainText(), key.text()) == ("", "k")
    pem.setPlainText("LINE ONE\nLINE TWO")
    dotted = pem.grab().toImage()
    pem.set_hidden(False)
    assert pem.grab().toImage() != dotted
    pem.selectAll()
    assert not pem.createMimeDataFromSelection().hasText()
    fields.show_fields(EXCHANGE, has_secrets=True)
    assert "private_key" not in fields.values()  # it stays
    assert fields.problem().endswith("API key.")
    assert not any(isinstance(one, SecretField) for one in fields.controls.values())


def test_rights_are_told_with_a_sign_and_a_word(qtbot: QtBot) -> None:
    card = PermissionsCard()
    qtbot.addWidget(card)
    card.show()
    card.show_checked(
        Checked(frozenset(), "nobody\n", ("a\u202enote",), are_permissions_known=False)
    )
    qtbot.wait(1)
    assert "does not tell what this key may do" in texts(card)
    card.show_checked(Checked(frozenset(Permission)))
    qtbot.wait(1)
    assert "Withdraw: such a key is refused" in texts(card)


@pytest.mark.parametrize("is_shown", [False, True])
def test_a_key_is_copied_nowhere(qtbot: QtBot, is_shown: bool) -> None:
    """Also while it is shown: the clipboard is everybody's, and so is what is selected (on X11)."""
    field = SecretField("Key")
    qtbot.addWidget(field)
    field.show()
    QTest.keyClicks(field, "a-key-of-mine")
    field._eye.setChecked(is_shown)
    QGuiApplication.clipboard().setText("before")
    control = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(field, Qt.Key.Key_A, control)
    for key in (Qt.Key.Key_C, Qt.Key.Key_X, Qt.Key.Key_Insert):
        QTest.keyClick(field, key, control)
    QTest.keyClick(field, Qt.Key.Key_Delete, Qt.KeyboardModifier.ShiftModifier)
    assert QGuiApplication.clipboard().text() == "before"
    assert field.text() == "a-key-of-mine"
    QTest.mouseDClick(field, LEFT)
    QTest.mouseClick(field, LEFT)
    assert QGuiApplication.clipboard().text(QClipboard.Mode.Selection) != "a-key-of-mine"
    QTest.keyClick(field, Qt.Key.Key_A, control)
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    assert field.text() == ""


@pytest.mark.parametrize(
    "address",
    ["file:///etc/passwd", "javascript:alert(1)", "vscode://x", "http://bank.example/", "",
     "https:///x", "https://a@bank.example/", "mailto:a@b.example", "C:/Windows/calc.exe"],
)  # fmt: skip
def test_the_browser_is_opened_on_secure_pages_alone(
    address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []

    def openUrl(page: QUrl) -> bool:
        opened.append(page.toString())
        return True

    monkeypatch.setattr("ui.connections.sign_in.QDesktopServices.openUrl", openUrl)
    assert not open_in_browser(address)
    assert opened == []
    assert open_in_browser("https://secure.bank.example/link?x=1")
    assert opened == ["https://secure.bank.example/link?x=1"]


@pytest.mark.parametrize("ending", ["done", "reject", "close"])
def test_however_it_ends_nothing_waits_and_nothing_typed_stays(
    qtbot: QtBot, dialog: AddConnectionDialog, ending: str
) -> None:
    """The lock ends dialogs without asking them."""
    begin_in_browser(qtbot, dialog)
    listener = dialog.sign_in._listener
    assert listener is not None
    if ending == "done":
        dialog.done(0)
    else:
        getattr(dialog, ending)()
    qtbot.waitUntil(lambda: not listener.is_listening, timeout=5000)
    assert not any(dialog.fields.values().values())
    assert dialog.sign_in.address.text() == ""
