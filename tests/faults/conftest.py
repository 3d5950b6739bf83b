"""Runs each fault test sound and under its plants, and prints the table of `./dev faults`."""

import importlib
import pkgutil
import shutil
import time
from collections.abc import Callable, Generator, Iterator
from pathlib import Path
from typing import Any

import pytest

import app
from app.bootstrap import Coffer, open_coffer
from app.domain.errors import CofferError
from tests.faults.keyed_books import make
from tests.faults.rig import IS_FULL, Fault, Rig
from tests.forked import warm
from tests.once import made_once

# By what a test may notice a plant. Anything else says that the plant or the test is broken.
NOTICED: tuple[type[BaseException], ...] = (AssertionError, CofferError, pytest.fail.Exception)


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    found: Fault | None = getattr(metafunc.function, "fault", None)
    if found is None:
        return
    names = ["sound", *(f"planted:{plant.__name__}" for plant in found.plants)]
    metafunc.parametrize("rig", [None, *found.plants], ids=names, indirect=True)


@pytest.fixture(scope="session")
def _all_imported() -> None:
    """Import everything: what is imported under a plant would keep what it took from it."""
    for found in pkgutil.walk_packages(app.__path__, "app."):
        if not found.name.endswith("__main__"):
            importlib.import_module(found.name)
    warm()  # tests measure how long programs take


@pytest.fixture(scope="session")
def sealed_sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Encrypted books with the sample, made before any plant: see `keyed_books.given`."""
    made = made_once(tmp_path_factory, "sealed", lambda at: make(at / "coffer.db"))
    folder = tmp_path_factory.mktemp("sealed-sample") / "books"
    shutil.copytree(made, folder)  # some tests open it, and this process is not the only one
    return folder / "coffer.db"


@pytest.fixture(scope="session")
def sample_books(sample_template: Path) -> Callable[[Path], Coffer]:
    """Open a copy of plain books with the sample, made before any plant."""

    def copied(place: Path) -> Coffer:
        shutil.copy(sample_template, place)
        return open_coffer(str(place))

    return copied


@pytest.fixture
def rig(_all_imported: None, request: pytest.FixtureRequest) -> Iterator[Rig]:
    """The rig of a fault test; its plant is in place."""
    plant = request.param
    with pytest.MonkeyPatch.context() as patch:
        if plant is not None:
            plant(patch)
        yield Rig(plant=plant)


@pytest.hookimpl(wrapper=True)
def pytest_pyfunc_call(pyfuncitem: pytest.Function) -> Generator[None, Any, Any]:
    found: Fault | None = getattr(pyfuncitem.function, "fault", None)
    if found is None:
        return (yield)
    rig = pyfuncitem.funcargs["rig"]
    assert isinstance(rig, Rig)
    began = time.perf_counter()
    noticed = ""
    try:
        result = yield
    except NOTICED as error:
        if rig.plant is None:
            raise
        noticed = f"{type(error).__name__}: {error}".splitlines()[0][:200]
        result = True
    finally:
        pyfuncitem.user_properties.append(
            (
                "fault",
                {
                    "id": found.id,
                    "title": found.title,
                    "plant": rig.plant.__name__ if rig.plant else "",
                    "noticed": noticed,
                    "figures": {key: str(value) for key, value in rig.figures.items()},
                    "seconds": time.perf_counter() - began,
                },
            )
        )
    if rig.plant is not None and not noticed:
        pytest.fail(f"{found.id} passes with {rig.plant.__name__} planted: it proves nothing")
    return result


def pytest_terminal_summary(terminalreporter: Any) -> None:
    """Print one line a fault: what was done, what was measured, which plants were caught."""
    rows: dict[tuple[str, str], dict[str, Any]] = {}
    for outcome in ("passed", "failed", "skipped"):
        for report in terminalreporter.stats.get(outcome, []):
            for name, value in getattr(report, "user_properties", ()):
                if name == "fault" and getattr(report, "when", "") == "call":
                    _add(rows, value, outcome)
    if not rows or not IS_FULL:
        return
    write = terminalreporter.write_line
    write("")
    write(f"{'id':<5}{'result':<9}{'s':>6}  {'plants':<8}what was done, and what was measured")
    for (id_, title), row in sorted(rows.items()):
        caught, planted = row["caught"], row["planted"]
        figures = ", ".join(f"{key} {value}" for key, value in row["figures"].items())
        write(
            f"{id_:<5}{row['result']:<9}{row['seconds']:>6.1f}  {f'{caught}/{planted}':<8}{title}"
            + (f": {figures}" if figures else "")
        )
    sound = sum(row["result"] == "ok" for row in rows.values())
    plants = sum(row["planted"] for row in rows.values())
    caught = sum(row["caught"] for row in rows.values())
    write(f"{sound} of {len(rows)} hold; {caught} of {plants} planted faults were caught.")


def _add(rows: dict[tuple[str, str], dict[str, Any]], value: dict[str, Any], outcome: str) -> None:
    row = rows.setdefault(
        (value["id"], value["title"]),
        {"result": "ok", "seconds": 0.0, "planted": 0, "caught": 0, "figures": {}},
    )
    row["seconds"] += value["seconds"]
    if value["plant"]:
        row["planted"] += 1
        row["caught"] += outcome == "passed"
        return
    row["figures"] = value["figures"]
    row["result"] = {"passed": "ok", "failed": "FAILED", "skipped": "skipped"}[outcome]
