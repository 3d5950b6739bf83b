"""A reader of files can do nothing but read: each deed fails under the limits, and only there."""

import os
import resource
import sys
import time
from pathlib import Path

import pytest

from app.domain.errors import FileRefusedError
from app.domain.failure import CancelledError
from app.ports.importers import Examined, Format, FormatKind, ReaderFailedError
from app.ports.progress import NoProgress
from app.providers.files_in.examiner import ChildExaminer
from app.providers.files_in.limits import Limits
from tests.importers.hostile_child import DENIED, DONE

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the filter is that of Linux")
EVIL = Format("evil", "Evil", FormatKind.STATEMENT, ())
ROOT = Path(__file__).resolve().parents[2]
HERE = "tests.importers.hostile_child"


@pytest.fixture(scope="module", autouse=True)
def readers_are_forked() -> None:
    """The start of a child is the subject here."""


def examined(
    deed: str, tmp_path: Path, argument: str = "x", *, free: bool = False, **limits: float
) -> Examined:
    module = "tests.importers.unlimited_child" if free else HERE
    examiner = ChildExaminer(Limits(**limits), module)  # type: ignore[arg-type]  # by name, as said
    vars(examiner)["_found"] = {"evil": (f"{HERE}:READER_{deed}", EVIL)}
    file = tmp_path / "file.evil"
    file.write_text(argument)
    return examiner.examine(file, {}, NoProgress())


def was_done(answer: Examined) -> bool:
    return answer.document is not None and answer.document.notes == (DONE,)


def test_deeds_are_refused_and_only_by_the_limits(tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.write_text("mine")
    limited = examined("many", tmp_path, str(other)).document
    assert limited is not None
    assert [note for note in limited.notes if DONE in note] == []
    assert len(limited.notes) == len(DENIED)
    assert other.read_text() == "mine"
    free = examined("many", tmp_path, str(other), free=True).document
    assert free is not None
    not_given = {"environment", "descriptors"}  # rather than refused
    kept = {note.partition(":")[0] for note in free.notes if DONE not in note}
    assert kept <= not_given, "a deed that does nothing shows nothing"
    assert not other.exists()


def test_what_a_reader_needs_is_allowed(tmp_path: Path) -> None:
    assert was_done(examined("thread", tmp_path))


def test_exec_does_not_become_another_program(tmp_path: Path) -> None:
    assert "PermissionError" in examined("exec", tmp_path).refusal
    with pytest.raises(ReaderFailedError, match=r"ended without an answer \(code 0\)"):
        examined("exec", tmp_path, free=True)  # it is another program by now


def test_memory_is_limited(tmp_path: Path) -> None:
    with pytest.raises(ReaderFailedError, match="needs more memory than 1024 MiB"):
        examined("memory", tmp_path)
    assert was_done(examined("memory", tmp_path, free=True))


def test_time_is_limited_by_computing_and_by_the_clock(tmp_path: Path) -> None:
    started = time.monotonic()
    with pytest.raises(ReaderFailedError, match="more than 1 seconds to compute"):
        examined("loop", tmp_path, cpu_seconds=1)
    with pytest.raises(ReaderFailedError, match="took longer than 1 seconds"):
        examined("loop", tmp_path, free=True, cpu_seconds=1, wall_seconds=1.0)
    with pytest.raises(ReaderFailedError, match="took longer than 1 seconds"):
        examined("sleep", tmp_path, wall_seconds=1.0)
    assert time.monotonic() - started < 15


@pytest.mark.parametrize(
    ("deed", "words"),
    [
        ("crash", r"crashed \(signal 11\)"),
        ("abort", r"crashed \(signal 6\)"),
        ("leave", r"ended without an answer \(code 0\)"),
        ("no_frame", "something that no file can be"),
        ("huge", "its answer has no end"),
    ],
)
def test_a_child_that_ends_or_lies_is_a_named_failure(
    deed: str, words: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.providers.files_in.process.MOST_ANSWER", 40 * 1024 * 1024)
    with pytest.raises(ReaderFailedError, match=words):
        examined(deed, tmp_path)


def test_deep_recursion_is_a_refusal(tmp_path: Path) -> None:
    assert "RecursionError" in examined("deep", tmp_path).refusal


def test_lies_in_frames_are_refused(tmp_path: Path) -> None:
    for lie in ("[" * 100_000, '{"a": 1.5}', '{"document":"ofx"}'):
        with pytest.raises(ReaderFailedError):
            examined("lie", tmp_path, lie)


def test_cancel_ends_the_child(tmp_path: Path) -> None:
    class Cancelled:
        def __init__(self) -> None:
            self.count = 0

        def step(self, done: int, total: int, what: str) -> None:
            self.count += 1
            if self.count > 3:
                raise CancelledError

    file = tmp_path / "file.evil"
    file.write_text("x")
    examiner = ChildExaminer(module=HERE)
    vars(examiner)["_found"] = {"evil": (f"{HERE}:READER_loop", EVIL)}
    before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
    with pytest.raises(CancelledError):
        examiner.examine(file, {}, Cancelled())
    assert resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - before < 5


def test_no_plain_file_is_opened(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    sparse = tmp_path / "sparse"
    with sparse.open("wb") as file:
        file.truncate(10 * 1024**3)
    (tmp_path / "empty").touch()
    examiner = ChildExaminer()
    for path, words in (
        (pipe, "a pipe, not a file"),
        (tmp_path, "a folder, not a file"),
        (Path("/dev/zero"), "a device, not a file"),
        (sparse, "too big"),
        (tmp_path / "empty", "empty"),
        (tmp_path / "none", "no such file"),
    ):
        with pytest.raises(FileRefusedError, match=words):
            examiner.examine(path, {}, NoProgress())


def test_a_child_starts_quickly(tmp_path: Path) -> None:
    file = tmp_path / "file.txt"
    file.write_text("nothing of any format")
    examiner = ChildExaminer()
    examiner.formats()
    times = []
    for _ in range(3):
        started = time.perf_counter()
        answer = examiner.examine(file, {}, NoProgress())
        times.append(time.perf_counter() - started)
    assert answer.document is None
    assert answer.formats == ()
    assert min(times) < 1.0  # a quarter of a second where nothing else runs


def test_the_packaged_program_reads_by_a_switch(tmp_path: Path) -> None:
    """A packaged program has no interpreter to start: it starts itself."""
    from app.providers.files_in.child import SWITCH

    file = tmp_path / "file.txt"
    file.write_text("nothing of any format")
    start = f"import sys; sys.path.insert(0, {str(ROOT)!r}); from ui.entry import main; main()"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(
            "app.providers.files_in.process._command",
            lambda module, limits: [
                sys.executable, "-I", "-c", start, SWITCH, str(limits.memory), "60",
            ],
        )  # fmt: skip
        assert ChildExaminer().examine(file, {}, NoProgress()).formats == ()
