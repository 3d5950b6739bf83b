"""`coffer jobs`, as a person gives it."""

import sqlite3
from pathlib import Path

import pytest

from tests.e2e.command import Coffer

KINDS = [
    "loans", "yields", "values", "options", "orders", "vaults", "figures", "prices", "backup",
    "drill", "notices", "updates",
]  # fmt: skip
# None is at work; there is no backup to prove; nothing is to be told outside; nobody allowed it.
NOT_DUE = {"orders", "drill", "notices", "updates"}


@pytest.fixture
def own(coffer: Coffer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Coffer:
    monkeypatch.setenv("COFFER_DATA_DIR", str(tmp_path / "data"))
    coffer.take("a", "2024-01-02,Main,deposit,USD,,100,,,,,,d1,")
    coffer.take("b", "2024-01-03,Main,buy,AAA,public-stock,1,10,USD,,,,b1,")
    return coffer


def test_everything_due_is_done_once_and_listed(own: Coffer) -> None:
    listed = own.ask("jobs")
    assert [one["kind"] for one in listed["kinds"]] == KINDS
    assert (listed["jobs"], listed["runner"]) == ([], None)
    done = own.ask("jobs", "run")["jobs"]
    assert [one["kind"] for one in done] == [one for one in KINDS if one not in NOT_DUE]
    assert {one["status"] for one in done} == {"done"}
    assert [one["kind"] for one in own.ask("jobs", "run")["jobs"]] == ["drill"]
    assert own.ask("jobs", "run")["jobs"] == []
    assert "Nothing is due." in own("jobs", "run", code=0).out
    listed = own.ask("jobs", "--limit", "3")
    assert [one["kind"] for one in listed["jobs"]] == ["drill", "backup", "prices"]
    prices = next(one for one in listed["kinds"] if one["kind"] == "prices")
    assert prices["last"]["message"] == "prices 0 1 AAA"
    assert prices["next_at"] is not None
    shown = own("jobs", code=0).out
    assert "0 stale prices, 1 missing: AAA" in shown
    own("verify", code=0)


def test_one_kind_now_due_or_not(own: Coffer) -> None:
    (done,) = own.ask("jobs", "run", "figures")["jobs"]
    assert (done["kind"], done["status"], done["attempts"]) == ("figures", "done", 1)
    assert done["key"]  # it was the day's work
    kinds = {one["kind"]: one for one in own.ask("jobs")["kinds"]}
    assert kinds["figures"]["next_at"] > kinds["prices"]["next_at"]  # tomorrow, and now
    assert own("jobs", "run", "figures", code=0).out == "figures: nothing was due\n"
    assert own("jobs", "show", done["id"], code=0).out.startswith(
        f"id: {done['id']}\nkind: figures"
    )


def test_a_kind_is_switched_off_and_on(own: Coffer) -> None:
    own("jobs", "off", "backup", code=0)
    assert "backup" not in {one["kind"] for one in own.ask("jobs", "run")["jobs"]}
    kinds = {one["kind"]: one for one in own.ask("jobs")["kinds"]}
    assert kinds["backup"]["on"] is False
    own("jobs", "on", "backup", code=0)
    assert {one["kind"] for one in own.ask("jobs", "run")["jobs"]} == {"backup"}
    assert "background work" in own("audit", code=0).out


def test_what_fails_says_why_and_waits_for_another_try(own: Coffer) -> None:
    answer = own("jobs", "run", "drill", code=1)  # there is no backup yet
    assert "it is tried again later" in answer.out
    assert "there is no backup to restore yet" in answer.err
    (job,) = own.ask("jobs")["jobs"]
    assert (job["status"], job["attempts"]) == ("queued", 1)
    cancelled = own.ask("jobs", "cancel", job["id"])
    assert cancelled["status"] == "cancelled"
    own("jobs", "cancel", job["id"], code=1)
    assert own.ask("jobs", "retry", job["id"])["status"] == "queued"
    own("backup", code=0)
    (again,) = own.ask("jobs", "run", "drill")["jobs"]
    assert (again["id"], again["status"]) == (job["id"], "done")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("run", "dreams"), "no kind of background work named 'dreams'"),
        (("off", "dreams"), "no kind of background work named 'dreams'"),
        (("on",), "name the kind"),
        (("cancel", "12"), "no job named '12'"),
        (("cancel", "x"), "is no job's number"),
        (("retry", "9" * 30), "is no job's number"),
        (("show",), "is no job's number"),
        (("list", "--limit", "0"), "above zero"),
    ],
)
def test_what_makes_no_sense_is_refused_with_a_word(
    own: Coffer, words: tuple[str, ...], said: str
) -> None:
    answer = own("jobs", *words, code=1)
    assert said in answer.err
    assert answer.out == ""
    with sqlite3.connect(own.place) as raw:
        assert raw.execute("SELECT COUNT(*) FROM job").fetchone() == (0,)


def test_books_that_cannot_be_written_to_are_listed_all_the_same(own: Coffer) -> None:
    own("jobs", "run", "figures", code=0)
    own.place.chmod(0o400)
    try:
        assert len(own.ask("jobs")["jobs"]) == 1
    finally:
        own.place.chmod(0o600)
