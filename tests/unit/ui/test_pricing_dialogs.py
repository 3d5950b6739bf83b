"""Prices in the window: sources, gaps and held prices of an asset; a source of one; settings."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.domain.sync.records import Question, QuestionKind, Status
from app.domain.sync.trouble import ProviderError, Trouble
from app.services.pricing.answers import Due, PriceReport, SourceResult
from app.services.sync.answers import QuestionLine, RunState
from tests.unit.ui.fakes import FakeCoffer
from ui.connections.sample import PRICES, SampleConnections, sample_lines
from ui.pricing.dialog import PricesDialog
from ui.pricing.held_dialog import HeldDialog
from ui.pricing.keeping import PriceKeeper
from ui.pricing.sample import SamplePricing
from ui.pricing.source_dialog import SourceDialog
from ui.settings.network import NetworkSection
from ui.settings.prices import COINS, PricesSection
from ui.tasks import TaskRunner
from ui.widgets.labels import ElidedLabel
from ui.window.state import ViewState
from ui.window.syncing import SyncNews

LEFT = Qt.MouseButton.LeftButton


def quiet(qtbot: QtBot, tasks: TaskRunner) -> None:
    qtbot.waitUntil(lambda: not tasks.is_busy, timeout=15_000)
    qtbot.wait(5)


def texts(widget: QWidget) -> str:
    found = [one for one in widget.findChildren(QLabel) if one.isVisible()]
    return "\n".join(one.full_text if isinstance(one, ElidedLabel) else one.text() for one in found)


def press(qtbot: QtBot, tasks: TaskRunner, button: QWidget) -> None:
    assert button.isEnabled()
    QTest.mouseClick(button, LEFT)
    quiet(qtbot, tasks)


@pytest.fixture
def service(books: FakeCoffer) -> SamplePricing:
    books.pricing = SamplePricing()
    books.is_read_only = False  # type: ignore[attr-defined]  # the fake has none
    return books.pricing


Show = Callable[..., Any]


@pytest.fixture
def show(
    qtbot: QtBot, coffer: Any, tasks: TaskRunner, state: ViewState, service: SamplePricing
) -> Iterator[Show]:
    del service
    made: list[QWidget] = []

    def shown(kind: type[Any], *more: Any, **named: Any) -> Any:
        one = kind(coffer, tasks, state, *more, **named)
        one.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        made.append(one)
        qtbot.addWidget(one)
        one.show()
        quiet(qtbot, tasks)
        return one

    yield shown
    for one in made:
        one.close()


def test_sources_are_moved_switched_and_removed_by_mouse(
    qtbot: QtBot, tasks: TaskRunner, show: Show, service: SamplePricing
) -> None:
    dialog = show(PricesDialog, "NVDA")
    part = dialog.sources
    QAbstractItemModelTester(part.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert part.table.hasFocus()
    assert not part.up_button.isEnabled()  # it is the first
    press(qtbot, tasks, part.down_button)
    assert service.asked[-1] == ("NVDA", ["samplepage", "samplecloses"])
    assert part.line is not None
    assert (part.line.source, part.table.current_row()) == ("samplecloses", 1)
    press(qtbot, tasks, part.switch_button)
    assert service.asked[-1] == (
        "NVDA",
        ("samplecloses", "NVDA:XNAS", {"currency": "USD", "is_on": False, "options": {}}),
    )
    assert part.switch_button.text() == "Switch on"
    press(qtbot, tasks, part.remove_button)
    assert service.asked[-1] == ("NVDA", ("remove", "samplecloses"))
    part.table.choose(part.model.row_of("samplegone"))
    assert not part.change_button.isEnabled()  # nobody can ask it
    assert "not connected" in texts(dialog)


def test_all_of_it_by_keyboard(
    qtbot: QtBot, tasks: TaskRunner, show: Show, service: SamplePricing
) -> None:
    dialog = show(PricesDialog, "NVDA")
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)

    def tab_to(name: str) -> QWidget:
        for _ in range(40):
            here = QApplication.focusWidget()
            assert here is not None
            if here.accessibleName().startswith(name):
                return here
            QTest.keyClick(here, Qt.Key.Key_Tab)
        raise AssertionError(name)

    QTest.keyClick(dialog.sources.table, Qt.Key.Key_Down)
    QTest.keyClick(tab_to("Ask it earlier"), Qt.Key.Key_Space)
    quiet(qtbot, tasks)
    assert service.asked[-1] == ("NVDA", ["samplepage", "samplecloses"])
    QTest.keyClick(tab_to("Ask now"), Qt.Key.Key_Space)
    quiet(qtbot, tasks)
    assert [one for one, _ in service.asked[-2:]] == ["update", "latest"]
    assert "31 new prices. 2 prices were corrected. 1 was held back." in texts(dialog)
    dialog.asset.setFocus()
    dialog.asset.clear()
    QTest.keyClicks(dialog.asset, "nowhere")
    QTest.keyClick(dialog.asset, Qt.Key.Key_Return)
    assert "There is no asset “nowhere”" in texts(dialog)
    assert dialog.isVisible()


def test_an_asset_that_rests_is_tried_again(
    qtbot: QtBot, tasks: TaskRunner, show: Show, service: SamplePricing
) -> None:
    dialog = show(PricesDialog, "NVDA", part="gaps")
    QAbstractItemModelTester(dialog.gaps.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert "left alone until" in dialog.gaps.rest.text
    assert dialog.gaps.model.cell(0, 3).text == "Has none: Harbor Closes, Open Quotes"
    press(qtbot, tasks, dialog.gaps.rest.action)
    assert [one for one in service.asked if one[1] == "retry"]
    assert service.asked[-2] == ("update", (["NVDA"], False))
    assert dialog.gaps.rest.isHidden()


def test_gaps_are_asked_for_again(
    qtbot: QtBot, tasks: TaskRunner, show: Show, service: SamplePricing
) -> None:
    dialog = show(PricesDialog, "NVDA", part="gaps")
    press(qtbot, tasks, dialog.gaps.ask_button)
    assert service.asked[-2] == ("update", (["NVDA"], True))


def test_without_a_source_the_next_step_is_offered(
    qtbot: QtBot, tasks: TaskRunner, state: ViewState, show: Show, service: SamplePricing
) -> None:
    service.facts.clear()
    dialog = show(PricesDialog, "NVDA")
    assert "No source of prices is connected" in texts(dialog)
    assert not dialog.ask_button.isEnabled()
    went: list[tuple[str, object]] = []
    state.navigate.connect(lambda *where: went.append(where))
    press(qtbot, tasks, dialog.sources.none.button)
    assert went == [("connections", "add")]


def test_several_held_prices_are_settled_at_once(
    qtbot: QtBot, tasks: TaskRunner, state: ViewState, show: Show, service: SamplePricing
) -> None:
    dialog = show(HeldDialog)
    held = dialog.held
    QAbstractItemModelTester(held.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert "It is about a hundred times the last good price" in texts(dialog)
    flag = QItemSelectionModel.SelectionFlag
    held.table.selectionModel().select(held.model.index(1, 0), flag.Select | flag.Rows)
    assert held.take_button.text() == "Take 2 of them"
    press(qtbot, tasks, held.take_button)
    assert service.asked[-1] == ("settled", ([1, 2], True))
    held.table.choose(held.model.row_of(6))
    assert not held.take_button.isEnabled()  # zero is no price
    press(qtbot, tasks, held.refuse_button)
    assert service.asked[-1] == ("settled", ([6], False))
    went: list[tuple[str, object]] = []
    state.navigate.connect(lambda *where: went.append(where))
    held.table.choose(held.model.row_of(3))
    QTest.keyClick(held.table, Qt.Key.Key_Return)
    assert went == [("prices", "EUR")]


def source_dialog(qtbot: QtBot, coffer: Any, tasks: TaskRunner, **more: Any) -> SourceDialog:
    from ui.format import Formatter
    from ui.pricing.sample import CONNECTED

    made = SourceDialog(coffer, tasks, "NVDA", CONNECTED, Formatter(), **more)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.show()
    quiet(qtbot, tasks)
    return made


def test_a_source_is_found_by_searching(
    qtbot: QtBot, coffer: Any, tasks: TaskRunner, service: SamplePricing
) -> None:
    dialog = source_dialog(qtbot, coffer, tasks)
    QAbstractItemModelTester(dialog.candidates, QAbstractItemModelTester.FailureReportingMode.Fatal)
    press(qtbot, tasks, dialog.search_button)
    dialog.found.choose(dialog.candidates.row_of(("samplecloses", "NVDA:XETR")))
    assert (dialog.source.currentData(), dialog.name.text()) == ("samplecloses", "NVDA:XETR")
    press(qtbot, tasks, dialog.save)
    _, (source, name, more) = service.asked[-1]
    assert (source, name, more["currency"]) == ("samplecloses", "NVDA:XETR", "EUR")
    assert not dialog.isVisible()


def test_an_address_is_tried_before_it_is_kept(
    qtbot: QtBot, coffer: Any, tasks: TaskRunner, service: SamplePricing
) -> None:
    dialog = source_dialog(qtbot, coffer, tasks)
    dialog.source.setCurrentIndex(dialog.source.findData("samplepage"))
    assert not dialog.search_button.isVisible()
    press(qtbot, tasks, dialog.save)
    assert "Still to be filled in: Address, Place of the price, Currency." in texts(dialog)
    dialog.name.setText("https://shop.example")
    dialog.at.setText("#price")
    dialog.currency.setText("GBp")
    dialog.point.setCurrentIndex(1)
    press(qtbot, tasks, dialog.try_button)
    assert "€84.20" in texts(dialog)
    assert "and 5 days before" in texts(dialog)
    service.trial = ProviderError(Trouble.BAD_ANSWER, "Web address", "nothing stands at #price")
    press(qtbot, tasks, dialog.try_button)
    assert "It said: “nothing stands at #price”" in texts(dialog)
    press(qtbot, tasks, dialog.save)
    _, (source, name, more) = service.asked[-1]
    assert (source, name) == ("samplepage", "https://shop.example")
    assert more["options"] == {"at": "#price", "currency": "GBp", "point": ","}


def test_a_change_keeps_what_it_does_not_show(
    qtbot: QtBot, coffer: Any, tasks: TaskRunner, service: SamplePricing
) -> None:
    line = replace(service.lines[0], options={"kept": "yes"})
    dialog = source_dialog(qtbot, coffer, tasks, line=line)
    assert not dialog.source.isEnabled()
    dialog.currency.setText("eur")
    press(qtbot, tasks, dialog.save)
    _, (source, name, more) = service.asked[-1]
    assert (source, name, more["currency"]) == ("samplecloses", "NVDA:XNAS", "EUR")
    assert more["options"] == {"kept": "yes"}


# What is asked by itself


def news(*ids: int) -> SyncNews:
    one = next(line for line in sample_lines() if line.facts == PRICES)
    return SyncNews(
        tuple(
            replace(one, connection=replace(one.connection, id=own, status=Status.ACTIVE.value))
            for own in ids
        )
    )


@pytest.fixture
def keeper(
    tasks: TaskRunner, state: ViewState, coffer: Any, service: SamplePricing
) -> Iterator[PriceKeeper]:
    del service
    made = PriceKeeper(tasks, state)
    made.use(coffer)
    yield made
    made.use(None)


def asked(service: SamplePricing) -> list[str]:
    return [one for one, _ in service.asked]


def test_what_is_due_is_asked_for_after_what_is_synced(
    qtbot: QtBot, tasks: TaskRunner, state: ViewState, keeper: PriceKeeper, service: SamplePricing
) -> None:
    service.due_now = Due(history=True)
    keeper.look()
    quiet(qtbot, tasks)
    assert asked(service) == []  # no source is known to be connected
    keeper.take_news(news(5))
    seen: list[tuple[RunState, ...]] = []
    state.runs_changed.connect(seen.append)
    state.set_runs([RunState(3, 1, "", 0, 0)])
    keeper.look()
    quiet(qtbot, tasks)
    assert asked(service) == []
    state.set_runs([])
    quiet(qtbot, tasks)
    assert asked(service) == ["update"]
    assert any(one.connection_id == 0 for runs in seen for one in runs)
    assert state.runs == ()
    service.due_now = Due()
    keeper._rest.invalidate()
    keeper.look()
    quiet(qtbot, tasks)
    assert asked(service) == ["update"]


def test_a_new_source_and_the_key_ask_at_once(
    qtbot: QtBot, tasks: TaskRunner, keeper: PriceKeeper, service: SamplePricing
) -> None:
    keeper.take_news(news(5))
    quiet(qtbot, tasks)
    assert asked(service) == []
    keeper.take_news(news(5, 6))
    quiet(qtbot, tasks)
    assert asked(service) == ["update", "latest"]
    keeper.want()
    quiet(qtbot, tasks)
    assert asked(service) == ["update", "latest"] * 2


def test_only_what_the_person_can_mend_is_told(
    qtbot: QtBot, tasks: TaskRunner, keeper: PriceKeeper, service: SamplePricing,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    told: list[SourceResult] = []
    works: list[str] = []
    keeper.failed.connect(told.append)
    keeper.mended.connect(works.append)
    results = (
        SourceResult("a", trouble=Trouble.WRONG_KEY), SourceResult("b", trouble=Trouble.NO_NETWORK),
        SourceResult("c", assets=2),
    )  # fmt: skip
    monkeypatch.setattr(service, "update", lambda *_, **__: PriceReport(sources=results))
    keeper.take_news(news(5))
    keeper.want()
    quiet(qtbot, tasks)
    assert [one.source for one in told] == ["a"]
    assert works == ["c"]


def test_it_stops_with_the_books(
    qtbot: QtBot, tasks: TaskRunner, keeper: PriceKeeper, service: SamplePricing, state: ViewState
) -> None:
    keeper.take_news(news(5))
    keeper.want()
    keeper.use(None)
    assert state.runs == ()
    quiet(qtbot, tasks)
    assert not keeper.is_running


# Settings


def test_how_often_is_chosen_and_0_is_only_when_asked(
    qtbot: QtBot, tasks: TaskRunner, show: Show, service: SamplePricing
) -> None:
    section = show(PricesSection)
    section.reload()
    quiet(qtbot, tasks)
    assert section.rows[COINS].box.currentText() == "Every 5 minutes"
    assert "4 sources are connected." in texts(section)
    box = section.rows[COINS].box
    box.setCurrentIndex(box.findData("0"))
    quiet(qtbot, tasks)
    assert service.every[COINS] == 0
    assert box.currentText() == "Only when I ask"
    service.every[COINS] = 7
    section.reload()
    quiet(qtbot, tasks)
    assert section.rows[COINS].box.currentText() == "Every 7 minutes"


def test_every_server_is_listed_sorted_and_copied(
    qtbot: QtBot, tasks: TaskRunner, show: Show
) -> None:
    section = show(NetworkSection)
    section.reload()
    quiet(qtbot, tasks)
    model = section.model
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert "calls no other" in texts(section).replace("\u200b", "")
    assert model.line(0).host == "hooks.example"  # the newest call first
    section.table.header.setSortIndicator(model.column_at("calls"), Qt.SortOrder.DescendingOrder)
    assert model.line(0).calls == 1204
    section.table.choose(0)
    copied = section.table.copied().split("\t")
    assert {"api.meridianlink.example", "1204", "48230112"} <= set(copied)
    section.filter.setText("rates")
    qtbot.waitUntil(lambda: model.rowCount() == 1)


def test_questions_about_names_and_splits_stand_beside_the_held_prices(
    qtbot: QtBot, tasks: TaskRunner, show: Show, books: FakeCoffer, service: SamplePricing
) -> None:
    service.waiting.clear()
    candidates = [{"symbol": "acme-x", "name": "Acme"}, {"symbol": "ACME.L", "name": "Acme Plc"}]
    books.connections = SampleConnections(
        [],
        [
            line(1, QuestionKind.SAME_ASSET, "source:2:a", {"candidates": candidates},
                 ("none", "acme-x", "ACME.L")),
            line(2, QuestionKind.SPLIT, "split:2", {"asset_id": 2, "ratio": "4"}, ("keep", "take")),
            line(3, QuestionKind.HELD_PRICE, "held:2", {}, ("keep", "take")),
        ],
    )  # fmt: skip
    dialog = show(HeldDialog)
    said = texts(dialog)
    assert "A source of prices knows several that may be this asset: which is it?" in said
    assert "New units for an old one" in said
    assert "Asset id" not in said
    first, second = dialog.questions.cards  # the held one stands in the table
    assert [one.text() for one in first.buttons] == ["None of these", "acme-x", "ACME.L"]
    assert [one.text() for one in second.buttons] == ["There was none", "Book the split"]
    press(qtbot, tasks, first.buttons[1])
    assert len(dialog.questions.cards) == 1


def line(
    number: int, kind: QuestionKind, key: str, detail: dict[str, object], answers: tuple[str, ...]
) -> QuestionLine:
    question = Question(number, 0, kind.value, key, "ACME", "", 0)
    return QuestionLine(question, "", detail, answers)
