"""What all tests share: hypothesis, a home of their own, and the folder of shared data."""

import gc
import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, settings

ROOT = Path(__file__).resolve().parents[1]
if str(ROOT) not in sys.path:  # `pytest` does not add it, `python -m pytest` does
    sys.path.insert(0, str(ROOT))

from tests.depth import examples  # noqa: E402  # after the path is set
from tests.e2e.command import Coffer  # noqa: E402  # after the path is set
from tests.e2e.shared_data import WITHOUT, shared_folder  # noqa: E402
from tests.faults.keyed_books import hurry  # noqa: E402
from tests.once import made_once  # noqa: E402  # after the path is set

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

_OURS = ("COFFER_DATA_DIR", "COFFER_PASSPHRASE")


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


@pytest.fixture
def coffer(_new_books: Path, tmp_path: Path) -> Coffer:
    """The command on new books of its own: US dollars, first in first out."""
    place = tmp_path / "books" / "coffer.db"
    place.parent.mkdir()
    shutil.copy(_new_books, place)
    return Coffer(place)
