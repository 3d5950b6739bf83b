"""New versions in the real window: allowed, asked for, shown, opened, refused, begun anew."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from app.bootstrap import Coffer, create_coffer
from app.ports.progress import NoProgress
from app.providers.releases import built_in
from tests.e2e.main_paths_parts import Hands
from tests.e2e.windows import window_on
from tests.providers.fake_server import FakeServer
from tests.updates_parts import Publisher, serving
from ui.notifications.notices import Kind
from ui.settings.updates import UpdatesSection
from ui.window.keeping import keep


@pytest.fixture
def server(tmp_path: Path) -> Iterator[FakeServer]:
    (tmp_path / "web").mkdir()
    with serving(tmp_path / "web") as made:
        yield made


@pytest.fixture
def publisher(tmp_path: Path, server: FakeServer, monkeypatch: pytest.MonkeyPatch) -> Publisher:
    made = Publisher(tmp_path / "web", server.base)
    given = made.begin()
    made.release("7.0.0")
    monkeypatch.setattr(built_in, "read_built_in", lambda: given)
    monkeypatch.setenv("COFFER_DATA_DIR", str(tmp_path / "data"))
    return made


@pytest.fixture
def books(tmp_path: Path, publisher: Publisher) -> Iterator[Coffer]:
    made = create_coffer(str(tmp_path / "coffer.db"))
    yield made
    made.close()


@pytest.fixture
def hands(qtbot: QtBot, books: Coffer) -> Iterator[Hands]:
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    for window in window_on(qtbot, books, Path(books.place)):
        made = Hands(qtbot, window)
        made.quiet()
        yield made


def section_of(hands: Hands) -> UpdatesSection:
    (found,) = hands.window.findChildren(UpdatesSection)
    return found


def test_it_is_allowed_by_keyboard_and_asked_in_the_background(
    hands: Hands, books: Coffer, server: FakeServer
) -> None:
    hands.command("Check for new versions")
    hands.quiet()
    hands.holds("Check for new versions")
    hands.letters("o")  # once a week
    assert books.updates.standing().often == "weekly"
    keep(books, NoProgress(), with_heavy=False)
    assert server.log == []  # not right after the start
    kept = keep(books, NoProgress(), with_heavy=True)
    assert "version 7.0.0" in [one.message for one in kept.report.ended]
    hands.window.tasks.changed.emit(kept.changes)
    desk = hands.window.around.desk
    desk.work_done("updates")
    hands.quiet()
    (notice,) = [one for one in desk.notices.items() if one.kind is Kind.VERSION]
    assert notice.text == "Coffer 7.0.0 is available"
    hands.go("Overview")
    assert notice.deed is not None
    notice.deed()
    hands.sees("Version 7.0.0 is available.")


def test_what_is_new_is_shown_and_opened_by_a_press(
    hands: Hands, books: Coffer, server: FakeServer
) -> None:
    pages: list[str] = []
    hands.window.go("settings", "updates")
    hands.quiet()
    section = section_of(hands)

    def browse(page: str) -> bool:
        pages.append(page)
        return True

    section.browse = browse
    hands.sees("Not checked yet.")
    hands.press("Check now")
    hands.sees("Version 7.0.0 is available.")
    assert section.changes.toPlainText() == "- Quicker.\n- Nothing is lost."
    assert pages == []
    hands.press("Open the page")
    assert pages == [f"{server.base}/get/7.0.0"]
    hands.window.go("settings", "network")
    host = server.base.removeprefix("http://")
    row = hands.row("Servers that were called", Server=host)
    assert row["Provider"] == "New versions of Coffer"
    assert int(row["Calls"]) == len(server.log)


def test_a_refusal_is_told_and_damage_waits_for_the_person(
    hands: Hands, books: Coffer, publisher: Publisher, tmp_path: Path
) -> None:
    hands.window.go("settings", "updates")
    hands.quiet()
    hands.press("Check now")
    publisher.rewrite("timestamp.json", lambda found: found["signatures"].clear())
    hands.press("Check now")
    hands.sees("The answer has no signature, so it was refused. (timestamp.json)")
    publisher.published.freshen([publisher.keys.online])
    (tmp_path / "data" / "updates" / "trust.json").write_bytes(b"half")
    hands.press("Check now")
    hands.sees("is damaged. Coffer asks no more until you begin anew.")
    hands.press("Begin anew…")
    hands.press("Begin anew")
    hands.wait(lambda: hands.dialog is None, "it stays open")
    hands.press("Check now")
    hands.sees("Version 7.0.0 is available.")
