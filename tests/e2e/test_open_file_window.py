"""Files given to Coffer as a whole: archives are restored into new books, others are imported."""

import shutil
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTimer, QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.bootstrap import KeyChoice, create_coffer, open_coffer
from app.bootstrap.handed import FoundArchive, archive_at, books_of_archive
from app.domain.errors import CofferError, DatabaseError, FileRefusedError
from app.ports.progress import NoProgress
from app.services.imports import ImportOptions
from tests.e2e.command import ACTIVITIES
from tests.faults.keyed_books import RIGHT, hurry
from tests.once import made_once
from ui.firstrun import dialog as first_run
from ui.firstrun.dialog import FirstRunDialog
from ui.importing.dialog import ImportDialog
from ui.tasks import TaskRunner
from ui.theme import ThemeManager
from ui.window.frame import MainWindow
from ui.window.memory import Memory, memory_folder, use_memory
from ui.window.open_events import OpenEvents
from ui.window.refusal import refusal_box
from ui.window.restore_offer import RestoreOffer
from ui.window.start import Start

LONG_MS = 20_000
ROW = "2024-01-10,Bank,deposit,,,,,USD,,{},,{},"
Begin = Callable[..., Start]


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with books, the same ones encrypted, an archive of them, and files to import."""

    def fill(folder: Path) -> None:
        rows = folder / "more rows.csv"
        rows.write_text(f"{ACTIVITIES}\n{ROW.format(4000, 'd1')}\n", encoding="utf-8")
        for name, keys in (("plain", None), ("locked", KeyChoice(RIGHT))):
            coffer = create_coffer(str(folder / name / "coffer.db"), keys=keys, name="Family")
            coffer.imports.run(rows, ImportOptions())
            if keys is None:
                coffer.archive.export(str(folder / "Family.coffer"))
            coffer.close()
        shutil.copy(folder / "Family.coffer", folder / "family.zip")
        rows.write_text(f"{ACTIVITIES}\n{ROW.format(50, 'd2')}\n", encoding="utf-8")

    with pytest.MonkeyPatch.context() as patch:
        hurry(patch)
        return made_once(tmp_path_factory, "opened-files", fill)


@pytest.fixture
def here(files: Path, tmp_path: Path) -> Path:
    """A copy of the files that a test may change."""
    return shutil.copytree(files, tmp_path / "given")


@pytest.fixture
def begin(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Begin]:
    """Start the window on books, with files."""
    hurry(monkeypatch)
    monkeypatch.setenv("COFFER_DATA_DIR", str(tmp_path / "coffer"))
    monkeypatch.setattr(first_run, "keyring_trouble", lambda: "there is none")
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    made: list[tuple[Start, TaskRunner]] = []

    def start(place: Path, *paths: Path) -> Start:
        use_memory(memory_folder(str(place)))
        themes = ThemeManager(application)
        themes.apply(application)
        tasks = TaskRunner()
        window = MainWindow(tasks, themes, Memory())
        qtbot.addWidget(window)
        window.resize(1200, 800)
        window.show()
        found = Start(window, tasks, str(place), is_default=True)
        made.append((found, tasks))
        if paths:
            found.files.bring([str(one) for one in paths])
        found.begin()
        return found

    yield start
    for found, tasks in made:
        tasks.close()
        found.close()


def shown(kind: type) -> list:  # type: ignore[type-arg]  # of that kind
    return [one for one in QApplication.topLevelWidgets() if type(one) is kind and one.isVisible()]


def wait_for(qtbot: QtBot, kind: type) -> object:
    qtbot.waitUntil(lambda: bool(shown(kind)), timeout=LONG_MS)
    return shown(kind)[0]


def drive(deed: Callable[[FirstRunDialog], None]) -> None:
    """Do something with the next dialog of the first run, whose loop holds the test up."""

    def look() -> None:
        found = shown(FirstRunDialog)
        if found and found[0].name_page.place.text():
            deed(found[0])
        else:
            QTimer.singleShot(20, look)

    QTimer.singleShot(20, look)


def through(place: Path) -> Callable[[FirstRunDialog], None]:
    """Return what goes through the three steps without encryption."""

    def go(dialog: FirstRunDialog) -> None:
        dialog.name_page.place.setText(str(place))
        dialog.unlock_page.plain.setChecked(True)
        for _ in range(3):
            dialog._on_next()

    return go


def test_a_file_comes_to_the_import_of_the_open_books(
    qtbot: QtBot, begin: Begin, here: Path
) -> None:
    start = begin(here / "plain" / "coffer.db", here / "more rows.csv")
    dialog = wait_for(qtbot, ImportDialog)
    assert isinstance(dialog, ImportDialog)
    assert dialog._path == here / "more rows.csv"
    assert start.coffer is not None
    assert len(start.coffer.ledger.batches(10)) == 1  # nothing is written before somebody says so
    assert not start.files.is_waiting
    dialog.close()


def test_several_files_come_one_after_the_other(qtbot: QtBot, begin: Begin, here: Path) -> None:
    shutil.copy(here / "more rows.csv", here / "again.csv")
    begin(here / "plain" / "coffer.db", here / "more rows.csv", here / "again.csv")
    dialog = wait_for(qtbot, ImportDialog)
    assert isinstance(dialog, ImportDialog)
    assert [path.name for path in dialog._queue] == ["more rows.csv", "again.csv"]
    dialog.close()


def test_locked_books_keep_a_file_waiting(qtbot: QtBot, begin: Begin, here: Path) -> None:
    start = begin(here / "locked" / "coffer.db", here / "more rows.csv")
    qtbot.waitUntil(lambda: "more rows.csv will be opened" in start.screen.problem, timeout=LONG_MS)
    assert not shown(ImportDialog)
    QTest.keyClicks(start.screen.passphrase.field, RIGHT)
    start.screen.button.click()
    wait_for(qtbot, ImportDialog).close()  # type: ignore[attr-defined]  # it is a dialog


@pytest.mark.parametrize("name", ["Family.coffer", "family.zip"])
def test_an_archive_is_restored_into_new_books(
    qtbot: QtBot, begin: Begin, here: Path, tmp_path: Path, name: str
) -> None:
    start = begin(here / "plain" / "coffer.db", here / name)
    offer = wait_for(qtbot, RestoreOffer)
    assert isinstance(offer, RestoreOffer)
    assert name in offer._text.text()
    assert "Family" in offer._text.text()
    seen: list[tuple[str, bool]] = []

    def go(dialog: FirstRunDialog) -> None:
        seen.append((dialog.name_page.name.text(), dialog.name_page.currency.isEnabled()))
        through(tmp_path / "new" / "coffer.db")(dialog)

    drive(go)
    offer.action_button.click()
    qtbot.waitUntil(
        lambda: start.coffer is not None and start.coffer.place.startswith(str(tmp_path / "new")),
        timeout=LONG_MS,
    )
    assert seen == [("Family", False)]
    assert start.coffer is not None
    assert [one.name for one in start.coffer.accounts.all()] == ["Bank"]
    assert start.coffer.profile.name() == "Family"
    assert (here / "plain" / "coffer.db").exists()


def test_an_archive_begins_the_first_books(
    qtbot: QtBot, begin: Begin, here: Path, tmp_path: Path
) -> None:
    drive(through(tmp_path / "first" / "coffer.db"))
    start = begin(tmp_path / "none" / "coffer.db", here / "Family.coffer", here / "more rows.csv")
    dialog = wait_for(qtbot, ImportDialog)  # the other file comes into them
    assert start.coffer is not None
    assert [one.name for one in start.coffer.accounts.all()] == ["Bank"]
    dialog.close()  # type: ignore[attr-defined]  # it is a dialog


def test_leaving_the_question_makes_nothing(
    qtbot: QtBot, begin: Begin, here: Path, tmp_path: Path
) -> None:
    drive(FirstRunDialog.reject)
    start = begin(tmp_path / "none" / "coffer.db", here / "Family.coffer")
    qtbot.waitUntil(lambda: start.has_no_books and not start.files.is_waiting, timeout=LONG_MS)
    qtbot.waitUntil(lambda: "no books" in start._window.banner.text, timeout=LONG_MS)
    assert not shown(FirstRunDialog)
    assert not (tmp_path / "none").exists()


def test_what_is_no_archive_is_said(qtbot: QtBot, begin: Begin, here: Path) -> None:
    (here / "broken.coffer").write_bytes(b"PK\x03\x04 and nothing more")
    start = begin(here / "plain" / "coffer.db", here / "broken.coffer", here / "gone.csv", here)
    banner = start._window.banner
    qtbot.waitUntil(lambda: "It is a folder, and no archive" in banner.text, timeout=LONG_MS)
    assert "broken.coffer” cannot be imported" in banner.text
    assert "gone.csv” cannot be imported: There is no such file" in banner.text
    assert not shown(ImportDialog)
    assert not shown(RestoreOffer)
    with pytest.raises(FileRefusedError, match="no archive of Coffer's, or damaged"):
        archive_at(here / "broken.coffer")
    with pytest.raises(FileRefusedError, match="there is no such file"):
        archive_at(here / "gone.csv")


@pytest.mark.parametrize("at", [20, 60, 200])
def test_an_archive_whose_packed_bytes_are_damaged_is_said(here: Path, at: int) -> None:
    path = here / "Family.coffer"
    with zipfile.ZipFile(path) as archive:
        entry = archive.getinfo("manifest.json")
    content = bytearray(path.read_bytes())
    first = (
        entry.header_offset
        + 30
        + int.from_bytes(content[entry.header_offset + 26 : entry.header_offset + 28], "little")
        + int.from_bytes(content[entry.header_offset + 28 : entry.header_offset + 30], "little")
    )
    for each in range(first + at, first + at + 8):
        content[each] ^= 0xFF
    path.write_bytes(content)
    with pytest.raises(FileRefusedError, match="damaged"):
        archive_at(path)


def test_an_archive_that_is_packed_as_no_coffer_does_is_refused(here: Path) -> None:
    path = here / "Family.coffer"
    content = bytearray(path.read_bytes())
    at = content.index(b"PK\x01\x02") + 10
    content[at : at + 2] = b"\x09\x00"
    path.write_bytes(content)
    with pytest.raises(FileRefusedError, match="packed in a way"):
        archive_at(path)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b'"made_at": "', b'"made_at": "0001-01-01T00:00:00+00:00", "was": "'),
        (b'"made_at": "', b'"made_at": "9999-12-31T23:59:59-12:00", "was": "'),
        (b'"secrets_left_out": ', b'"secrets_left_out": 1e999, "was": '),
        (b'"name": "Family"', rb'"name": "\ud800"'),
    ],
)
def test_what_an_archive_says_of_itself_can_be_shown_or_is_refused(
    here: Path, old: bytes, new: bytes
) -> None:
    with (
        zipfile.ZipFile(here / "Family.coffer") as whole,
        zipfile.ZipFile(here / "odd.coffer", "w") as odd,
    ):
        said = whole.read("manifest.json")
        assert old in said
        odd.writestr("manifest.json", said.replace(old, new, 1))
    with pytest.raises(FileRefusedError, match="damaged"):
        archive_at(here / "odd.coffer")


def test_an_archive_in_no_currency_leaves_nothing(here: Path, tmp_path: Path) -> None:
    found = archive_at(here / "Family.coffer")
    assert found is not None
    place = tmp_path / "new" / "coffer.db"
    for base in ("", "nothing", "E\n", "12"):
        with pytest.raises(CofferError):
            books_of_archive(replace(found, base=base), str(place), "F", None, NoProgress())
        assert not place.parent.exists()


def test_an_archive_is_offered_where_the_books_do_not_open(
    qtbot: QtBot, begin: Begin, here: Path, tmp_path: Path
) -> None:
    place = here / "plain" / "coffer.db"
    place.write_bytes(b"no database at all" * 500)
    start = begin(place, here / "Family.coffer")
    offer = wait_for(qtbot, RestoreOffer)
    assert isinstance(offer, RestoreOffer)
    drive(through(tmp_path / "new" / "coffer.db"))
    offer.action_button.click()
    qtbot.waitUntil(lambda: start.coffer is not None, timeout=LONG_MS)
    assert start.coffer is not None
    assert [one.name for one in start.coffer.accounts.all()] == ["Bank"]
    assert place.read_bytes().startswith(b"no database at all")


def test_locking_takes_the_dialog_of_new_books_away(qtbot: QtBot, begin: Begin, here: Path) -> None:
    start = begin(here / "locked" / "coffer.db")
    qtbot.waitUntil(lambda: start.is_locked and start.screen.isVisible(), timeout=LONG_MS)
    QTest.keyClicks(start.screen.passphrase.field, RIGHT)
    start.screen.button.click()
    qtbot.waitUntil(lambda: start.coffer is not None, timeout=LONG_MS)
    start.files.take([str(here / "Family.coffer")])
    offer = wait_for(qtbot, RestoreOffer)
    assert isinstance(offer, RestoreOffer)
    drive(lambda _: start.lock())
    offer.action_button.click()
    qtbot.waitUntil(lambda: start.is_locked, timeout=LONG_MS)
    assert not shown(FirstRunDialog)


def test_a_zip_of_others_goes_to_the_import(here: Path) -> None:
    with zipfile.ZipFile(here / "other.zip", "w") as made:
        made.writestr("statement.csv", "a,b")
    assert archive_at(here / "other.zip") is None
    assert archive_at(here / "more rows.csv") is None


def test_a_folder_can_be_an_archive(here: Path) -> None:
    coffer = open_coffer(str(here / "plain" / "coffer.db"))
    coffer.archive.export(str(here / "whole"))
    coffer.close()
    found = archive_at(here / "whole")
    assert isinstance(found, FoundArchive)
    assert (found.profile, found.base) == ("Family", "USD")


def changed(source: Path, target: Path) -> FoundArchive:
    """Return an archive with one amount that was changed after it was written."""
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w") as new:
        for entry in old.infolist():
            content = old.read(entry)
            if entry.filename == "data/leg.jsonl":
                content = content.replace(b"4000", b"9000")
            new.writestr(entry, content)
    found = archive_at(target)
    assert found is not None
    return found


@pytest.mark.parametrize("keys", [None, KeyChoice(RIGHT)])
def test_a_changed_archive_leaves_nothing(
    here: Path, tmp_path: Path, keys: KeyChoice | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    hurry(monkeypatch)
    archive = changed(here / "Family.coffer", here / "changed.coffer")
    place = tmp_path / "new" / "coffer.db"
    with pytest.raises(FileRefusedError):
        books_of_archive(archive, str(place), "Family", keys, NoProgress())
    assert not place.parent.exists()


def test_nothing_of_others_is_taken_away(here: Path, tmp_path: Path) -> None:
    archive = changed(here / "Family.coffer", here / "changed.coffer")
    (tmp_path / "kept.txt").write_text("mine")
    with pytest.raises(FileRefusedError):
        books_of_archive(archive, str(tmp_path / "mine.db"), "Family", None, NoProgress())
    assert (tmp_path / "kept.txt").read_text() == "mine"
    assert not [one.name for one in tmp_path.iterdir() if one.name.startswith("mine.db")]
    place = here / "plain" / "coffer.db"
    before = place.read_bytes()
    with pytest.raises(DatabaseError, match="already"):
        books_of_archive(archive, str(place), "Family", None, NoProgress())
    assert place.read_bytes() == before


def test_a_second_start_hands_its_files_over(qtbot: QtBot, begin: Begin, here: Path) -> None:
    place = here / "plain" / "coffer.db"
    first = begin(place)
    qtbot.waitUntil(lambda: first.coffer is not None, timeout=LONG_MS)
    from app.bootstrap import bring_forward

    told: list[bool] = []
    first._tasks.read(
        first, lambda: bring_forward(str(place), [str(here / "more rows.csv")]),
        told.append, lambda error: None,
    )  # fmt: skip
    dialog = wait_for(qtbot, ImportDialog)
    assert isinstance(dialog, ImportDialog)
    assert dialog._path == here / "more rows.csv"
    qtbot.waitUntil(lambda: told == [True], timeout=LONG_MS)
    dialog.close()


def test_a_window_that_is_about_to_go_takes_no_files(
    qtbot: QtBot, begin: Begin, here: Path
) -> None:
    place = here / "plain" / "coffer.db"
    first = begin(place)
    qtbot.waitUntil(lambda: first.coffer is not None, timeout=LONG_MS)
    from app.bootstrap import bring_forward

    first.stop_listening()
    assert not bring_forward(str(place), [str(here / "more rows.csv")])


def test_files_are_handed_on_by_a_second_try(qtbot: QtBot, begin: Begin, here: Path) -> None:
    """They were looked at when the books did not open; the window that has them still gets them."""
    from app.bootstrap import claim_window

    place = here / "plain" / "coffer.db"
    with claim_window(str(place)):
        start = begin(place, here / "more rows.csv")
        qtbot.waitUntil(lambda: bool(start.files._others), timeout=LONG_MS)
    assert start.files.paths == (str(here / "more rows.csv"),)
    start.begin()
    wait_for(qtbot, ImportDialog).close()  # type: ignore[attr-defined]  # it is a dialog


def test_a_file_waits_until_a_dialog_is_closed(qtbot: QtBot, begin: Begin, here: Path) -> None:
    start = begin(here / "plain" / "coffer.db", here / "more rows.csv")
    dialog = wait_for(qtbot, ImportDialog)
    shutil.copy(here / "more rows.csv", here / "later.csv")
    start._on_raised((str(here / "later.csv"), str(here / "later.csv")))
    qtbot.waitUntil(start.files._again.isActive, timeout=LONG_MS)
    assert len(shown(ImportDialog)) == 1
    dialog.close()  # type: ignore[attr-defined]  # it is a dialog
    qtbot.waitUntil(
        lambda: any(one._path == here / "later.csv" for one in shown(ImportDialog)),
        timeout=LONG_MS,
    )
    for one in shown(ImportDialog):
        one.close()


def test_what_waits_goes_over_to_a_window_made_anew(qtbot: QtBot, begin: Begin, here: Path) -> None:
    before = begin(here / "locked" / "coffer.db", here / "more rows.csv", here / "family.zip")
    offer = wait_for(qtbot, RestoreOffer)
    offer.reject()  # type: ignore[attr-defined]  # it is a dialog
    after = Start(before._window, before._tasks, before._place, is_default=True)
    after.files.take_over(before.files)
    assert after.files.paths == (str(here / "more rows.csv"),)


def test_a_mac_hands_files_to_the_running_program(qtbot: QtBot, tmp_path: Path) -> None:
    taken: list[str] = []
    application = QCoreApplication.instance()
    assert application is not None
    events = OpenEvents(application, taken.extend)
    path = tmp_path / "a.coffer"
    QCoreApplication.sendEvent(application, QFileOpenEvent(QUrl.fromLocalFile(str(path))))
    application.removeEventFilter(events)
    assert taken == [str(path)]


def test_a_start_that_is_refused_says_so_in_a_box(qtbot: QtBot) -> None:
    box = refusal_box("/media/stick/Coffer Data: it cannot be written to")
    qtbot.addWidget(box)
    assert box.text() == "/media/stick/Coffer Data: it cannot be written to."
