"""The doctor's findings, the way to what settles them, and the diagnostics bundle."""

from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.errors import FileRefusedError
from tests.unit.ui.fakes_settings import FakeDoctor, FakeFinding, SecuredCoffer
from tests.unit.ui.settings_view import opened, quiet, shown, texts
from ui.settings import bundle, deeds
from ui.settings.diagnostics_dialog import DiagnosticsDialog
from ui.settings.doctor import PLACES, DoctorSection, place_of
from ui.settings.sections import SECTIONS
from ui.settings.view import SettingsView
from ui.tasks import TaskRunner
from ui.window.state import ViewState


def view_of(
    qtbot: QtBot, tasks: TaskRunner, state: ViewState, books: SecuredCoffer
) -> SettingsView:
    view = shown(qtbot, SettingsView(cast(Any, books), tasks, state), tasks)
    view.show_section("doctor")
    quiet(qtbot, tasks)
    return cast(SettingsView, view)


def doctor(view: SettingsView) -> DoctorSection:
    return cast(DoctorSection, view.section("doctor"))


def test_the_worst_comes_first_with_its_remedy(
    qtbot: QtBot, tasks: TaskRunner, state: ViewState
) -> None:
    view = view_of(qtbot, tasks, state, SecuredCoffer())
    section = doctor(view)
    assert section.summary.text() == "1 thing needs you now"
    titles = [row.title.text() for row in section.rows]
    assert titles[0] == "No restore was proven for 23 days"
    assert titles[1] == "All backups are on one disk"
    qtbot.waitUntil(lambda: "Prove one now." in texts(section))


def test_a_finding_leads_to_what_settles_it(
    qtbot: QtBot, tasks: TaskRunner, state: ViewState
) -> None:
    view = view_of(qtbot, tasks, state, SecuredCoffer())
    link = doctor(view).links["drill"]
    link.setFocus()
    QTest.keyClick(link, Qt.Key.Key_Return)
    quiet(qtbot, tasks)
    assert view.part == "backups"
    assert cast(Any, view.coffer).backups.drills == 1


@pytest.mark.parametrize(
    ("levels", "said"),
    [
        (("bad", "bad", "warn"), "2 things need you now"),
        (("warn",), "1 thing could be better"),
        (("warn", "ok", "warn"), "2 things could be better"),
        (("ok", "note"), "Everything is as it should be"),
        ((), "Everything is as it should be"),
    ],
)
def test_the_summary_counts(
    qtbot: QtBot, tasks: TaskRunner, state: ViewState, levels: tuple[str, ...], said: str
) -> None:
    found = tuple(FakeFinding(f"x{n}", level, "t", "d") for n, level in enumerate(levels))
    view = view_of(qtbot, tasks, state, SecuredCoffer(doctor=FakeDoctor(found)))
    assert doctor(view).summary.text() == said


def test_it_looks_again_when_asked(qtbot: QtBot, tasks: TaskRunner, state: ViewState) -> None:
    books = SecuredCoffer()
    view = view_of(qtbot, tasks, state, books)
    QTest.mouseClick(doctor(view).again_button, Qt.MouseButton.LeftButton)
    quiet(qtbot, tasks)
    assert books.doctor.asked == 2
    assert len(doctor(view).rows) == 6


def test_books_without_a_doctor_say_so(qtbot: QtBot, tasks: TaskRunner, state: ViewState) -> None:
    view = view_of(qtbot, tasks, state, SecuredCoffer(doctor=None))
    assert "no doctor" in texts(doctor(view))


def test_every_place_that_a_finding_leads_to_exists() -> None:
    for target in PLACES.values():
        assert target.partition("/")[0] in SECTIONS
    assert place_of("way.passphrase") == "security"
    assert place_of("stale_prices") == ""


def test_files_that_others_can_read_are_repaired_at_once(
    qtbot: QtBot, tasks: TaskRunner, state: ViewState, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = FakeFinding("permissions", "warn", "Others can read your files", "coffer.db")
    books = SecuredCoffer(doctor=FakeDoctor((found,)))
    monkeypatch.setattr(deeds, "repair", lambda place: ["closed coffer.db to others"])
    view = view_of(qtbot, tasks, state, books)
    link = doctor(view).links["permissions"]
    assert link.text() == "Repair"
    books.doctor.findings = ()
    QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    quiet(qtbot, tasks)
    assert view.banner.text == "Closed coffer.db to others."
    assert doctor(view).summary.text() == "Everything is as it should be"


def test_the_bundle_is_shown_before_it_is_saved(
    qtbot: QtBot, tasks: TaskRunner, state: ViewState, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    saved: list[Path] = []
    parts = {"findings.json": "{}", "log.txt": "04:10 opened"}
    monkeypatch.setattr(bundle, "parts", lambda coffer: parts)
    monkeypatch.setattr(bundle, "save", lambda coffer, path: saved.append(path))
    view = view_of(qtbot, tasks, state, SecuredCoffer())
    QTest.mouseClick(doctor(view).bundle_button, Qt.MouseButton.LeftButton)
    quiet(qtbot, tasks)
    dialog = opened(view, DiagnosticsDialog)
    assert dialog.text.toPlainText() == "{}"
    dialog.names.setCurrentText("log.txt")
    assert dialog.text.toPlainText() == "04:10 opened"
    dialog.save(tmp_path / "bundle.zip")
    quiet(qtbot, tasks)
    assert saved == [tmp_path / "bundle.zip"]
    assert "bundle.zip" in dialog.banner.text


def test_a_bundle_that_cannot_be_written_is_told(
    qtbot: QtBot, tasks: TaskRunner, state: ViewState, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    def save(coffer: Any, path: Path) -> None:
        raise FileRefusedError(str(path), "no permission")

    monkeypatch.setattr(bundle, "parts", lambda coffer: {"a": "b"})
    monkeypatch.setattr(bundle, "save", save)
    view = view_of(qtbot, tasks, state, SecuredCoffer())
    doctor(view).save_bundle()
    quiet(qtbot, tasks)
    dialog = opened(view, DiagnosticsDialog)
    dialog.save(tmp_path / "x.zip")
    quiet(qtbot, tasks)
    assert "No permission" in dialog.banner.text
    assert dialog.save_button.isEnabled()
