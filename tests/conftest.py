"""What all tests share: hypothesis, a home of their own, and the folder of shared data."""

import builtins
import gc
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
from hypothesis import HealthCheck, Phase, settings

ROOT = Path(__file__).resolve().parents[1]
if str(ROOT) not in sys.path:  # `pytest` does not add it, `python -m pytest` does
    sys.path.insert(0, str(ROOT))

from app.db import creation  # noqa: E402  # after the path is set
from app.db.conversion import convert  # noqa: E402  # likewise
from app.ports.keys import DataKey  # noqa: E402  # likewise
from app.providers.files_in import process  # noqa: E402  # likewise
from app.providers.files_in.limits import Limits  # noqa: E402  # likewise
from tests.depth import examples  # noqa: E402  # likewise
from tests.e2e.command import Coffer  # noqa: E402  # likewise
from tests.e2e.shared_data import WITHOUT, shared_folder  # noqa: E402  # likewise
from tests.faults.keyed_books import hurry  # noqa: E402  # likewise
from tests.forked import Forked, start  # noqa: E402  # likewise
from tests.hostile_books import make  # noqa: E402  # likewise
from tests.once import made_once  # noqa: E402  # likewise
from tests.second_look import take_part  # noqa: E402  # likewise

settings.register_profile(
    "coffer",
    max_examples=examples(100),
    deadline=None,  # machines are shared: only whole tests have a time-out
    print_blob=True,
    phases=[Phase.explicit, Phase.reuse, Phase.generate, Phase.shrink],  # no slow explanations
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile("ci", settings.get_profile("coffer"), derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "coffer")

_IMPORT = builtins.__import__
_OURS = ("COFFER_DATA_DIR", "COFFER_PASSPHRASE")


@pytest.hookimpl(trylast=True)  # Qt is there by then
def pytest_configure(config: pytest.Config) -> None:
    """Import plainly: Qt's own way reads every source, and takes four times as long ever after."""
    builtins.__import__ = _IMPORT
    take_part(config)


def pytest_collection_finish() -> None:
    """Leave out of every collection of garbage what was imported and stays; collect less often."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 20, 50)


@pytest.fixture(scope="session", autouse=True)
def _home_of_their_own(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """No test reads or writes what belongs to the person who runs it."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        for name in _OURS:
            patch.delenv(name, raising=False)
        patch.setenv("HOME", str(home))
        patch.setenv("XDG_DATA_HOME", str(home / "data"))
        patch.setenv("XDG_CONFIG_HOME", str(home / "config"))
        patch.setenv("COFFER_DATA_DIR", str(home / "coffer"))
        yield


@pytest.fixture(scope="session", autouse=True)
def _keys_are_quick() -> Iterator[None]:
    """Passphrases take the least that is accepted, not a second each; programs take their own."""
    with pytest.MonkeyPatch.context() as patch:
        hurry(patch)
        yield


@pytest.fixture(scope="module", autouse=True)
def new_files_are_copies(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """New files are copies of one that the migrations made: they have tests of their own.

    Modules of such tests have a fixture of this name that does nothing.
    """

    def fill(new: Path, place: str, key: DataKey | None) -> None:
        del place
        made = made_once(tmp_path_factory, "new-file", lambda at: create_file(at / "new.db"))
        shutil.copyfile(made / "new.db", new)
        if key is not None:
            sealed = new.with_name(f"{new.name}.sealed")
            convert(new, None, sealed, key)
            sealed.replace(new)

    def create_file(path: Path) -> None:
        path.touch(0o600)
        by_migrations(path, str(path), None)

    by_migrations = creation._fill
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(creation, "_fill", fill)
        yield


@pytest.fixture(scope="module", autouse=True)
def readers_are_forked() -> Iterator[None]:
    """The children that read files are forked, limits and all, not started: that has its tests.

    Modules of such tests have a fixture of this name that does nothing.
    """

    def command(module: str, limits: Limits) -> list[str]:
        return [module, str(limits.memory), str(limits.cpu_seconds)]

    def start_one(line: list[str], **_: object) -> Forked:
        return start(*line, has_stdin=True, is_mute=True)

    names = {**vars(subprocess), "Popen": start_one}
    with pytest.MonkeyPatch.context() as patch:
        if sys.platform == "linux":
            patch.setattr(process, "_command", command)
            patch.setattr(process, "subprocess", SimpleNamespace(**names))
        yield


@pytest.fixture(scope="session")
def shared_dir() -> Path:
    """Conformance cases, prices and the ledger generator: COFFER_SHARED, or beside the checkout."""
    folder = shared_folder()
    if folder is None:
        pytest.skip(WITHOUT)
    return folder


@pytest.fixture(scope="session")
def _new_books(tmp_path_factory: pytest.TempPathFactory) -> Path:
    def make(folder: Path) -> None:
        Coffer(folder / "coffer.db")("init", "--no-encryption", code=0)

    return made_once(tmp_path_factory, "new-books", make) / "coffer.db"


@pytest.fixture(scope="session")
def sample_template(_new_books: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """New books with the sample in them, closed: to be copied, not to be opened."""

    def make(folder: Path) -> None:
        shutil.copy(_new_books, folder / "coffer.db")
        Coffer(folder / "coffer.db")("demo", code=0)

    return made_once(tmp_path_factory, "sample", make) / "coffer.db"


@pytest.fixture(scope="session")
def hostile_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Books that are hard to show, closed: to be copied, not to be opened."""

    def fill(folder: Path) -> None:
        make(folder / "coffer.db").close()

    return made_once(tmp_path_factory, "hostile", fill) / "coffer.db"


@pytest.fixture
def coffer(_new_books: Path, tmp_path: Path) -> Coffer:
    """The command on new books of its own: US dollars, first in first out."""
    place = tmp_path / "books" / "coffer.db"
    place.parent.mkdir()
    shutil.copy(_new_books, place)
    return Coffer(place)
