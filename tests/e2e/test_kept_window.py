"""What the window remembers: every view as it was left, each profile its own, no name in clear."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QSplitter, QTableView
from pytestqt.qtbot import QtBot

from app.bootstrap import Coffer, open_coffer
from tests.e2e.windows import quiet, window_on
from ui.window.frame import MainWindow
from ui.window.keepsakes import Kept
from ui.window.memory import Memory, memory_folder
from ui.window.places import INNER, PLACES

Books = Callable[[str], tuple[Coffer, Path]]
STATELESS = {"connections", "help", "groups", "jobs", "reports"}  # nothing is chosen there


@pytest.fixture(scope="module")
def books(
    sample_template: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[Coffer, Path]]:
    place = tmp_path_factory.mktemp("kept") / "coffer.db"
    shutil.copy(sample_template, place)
    coffer = open_coffer(str(place))
    yield coffer, place
    coffer.close()


@contextmanager
def opened(qtbot: QtBot, books: tuple[Coffer, Path]) -> Iterator[MainWindow]:
    """Open the window on the books, and close it as a person does."""
    made = window_on(qtbot, *books)
    window = next(made)
    quiet(qtbot, window)
    yield window
    window.close()
    next(made, None)


def change(one: Any) -> None:
    """Choose something else than what is chosen, if there is anything else."""
    if isinstance(one, Kept):
        return
    if isinstance(one, QSplitter):
        sizes = list(getattr(one, "beside", one.sizes()))
        getattr(one, "set_beside", one.setSizes)([sizes[0] - 60, sizes[1] + 60])
    elif isinstance(one, QLineEdit):
        one.setText("a")
    elif hasattr(one, "await_options"):
        keys = options(one)
        other = next((key for key in keys if key not in (one.value, "", "portfolio")), None)
        if other is not None:
            one.choose(other if isinstance(one.value, str) else frozenset({other}))
    elif hasattr(one, "choose"):
        one.step(1 if one.index == 0 else -1)
    else:
        assert isinstance(one, QAbstractButton)
        one.setChecked(True)


def options(one: Any) -> list[str]:
    labels = getattr(one, "_labels", None)
    if labels is not None:
        return [key for key in labels if key != "custom"]
    return [str(one.itemData(place) or "") for place in range(one.count())]


def value_of(one: Any) -> object:
    """Return what is chosen now."""
    if isinstance(one, Kept):
        return one.read()
    if isinstance(one, QSplitter):
        return list(getattr(one, "beside", one.sizes()))
    if isinstance(one, QLineEdit):
        return one.text()
    return one.value if hasattr(one, "value") else one.isChecked()


def state_of(name: str, view: Any) -> dict[str, object]:
    """Return all that a view is to remember, and how its tables are sorted."""
    kept = {f"{name} {key}": value_of(one) for key, one in view.kept().items()}
    return kept | {f"{name} sorts": sorts_of(view)}


def names() -> list[str]:
    return [place.name for place in (*PLACES, *INNER) if place.name not in STATELESS]


def test_every_view_is_as_it_was_left(qtbot: QtBot, books: tuple[Coffer, Path]) -> None:
    wanted: dict[str, object] = {}
    with opened(qtbot, books) as window:
        for name in names():
            window.go(name)
            quiet(qtbot, window)
            view: Any = window.stack.currentWidget()
            for one in view.kept().values():
                change(one)
            sort_otherwise(view)
            quiet(qtbot, window)
            wanted |= state_of(name, view)
        window.state.set_period("6M")
        window.go("trades")
    found: dict[str, object] = {}
    with opened(qtbot, books) as window:
        assert window.stack.current_name == "trades"
        assert window.state.period == "6M"
        assert window.state.as_of is None
        for name in names():
            window.go(name)
            quiet(qtbot, window)
            found |= state_of(name, window.stack.currentWidget())
    assert {key: value for key, value in found.items() if value != wanted[key]} == {}
    assert len(wanted) >= 50


def sort_otherwise(view: Any) -> None:
    for table in view.findChildren(QTableView):
        if hasattr(table, "chooser"):
            columns = table.cells.columns
            by = next((n for n, column in enumerate(columns) if column.key is not None), -1)
            if by >= 0 and table.isVisible():
                table.header.setSortIndicator(by, Qt.SortOrder.AscendingOrder)


def sorts_of(view: Any) -> str:
    return ",".join(
        f"{table.objectName()}:{table.header.sortIndicatorSection()}"
        f":{table.header.sortIndicatorOrder().name}"
        for table in view.findChildren(QTableView)
        if hasattr(table, "chooser") and table.isVisible()
    )


def test_no_name_and_nothing_typed_is_left_beside_encrypted_books(
    qtbot: QtBot, books: tuple[Coffer, Path]
) -> None:
    coffer, place = books
    folder = memory_folder(str(place))
    for old in folder.glob("*"):
        old.unlink()
    object.__setattr__(coffer, "keys", object())  # as if they were encrypted
    with opened(qtbot, books) as window:
        window.go("holdings")
        quiet(qtbot, window)
        view: Any = window.stack.currentWidget()
        account = options(view.bar.accounts)[0]
        view.bar.accounts.choose(frozenset({account}))
        view.bar.filter.setText("mysecret")
        quiet(qtbot, window)
        for head in window.sidebar.institution_rows():
            head.click()
    object.__setattr__(coffer, "keys", None)
    Memory().save()
    written = b"".join(one.read_bytes() for one in folder.rglob("*") if one.is_file()).decode()
    assert "views" in written
    assert "mysecret" not in written
    accounts = coffer.portfolio.accounts()
    for line in accounts:
        assert line.name not in written
        assert line.institution == "Manual" or line.institution not in written
