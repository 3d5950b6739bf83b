"""Connections in words: every code has its own sentence, times are relative and absolute."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from app.domain.sync.records import QuestionKind, RunStatus, Status
from app.domain.sync.trouble import REMEDIES, ProviderError, Remedy, Trouble
from app.ports.providers import Capability, Permission, ProviderKind
from app.services.sync.answers import RunState
from app.services.sync.questions import ANSWERS
from ui.connections import words
from ui.connections.columns import counts_of, run_columns, run_words
from ui.connections.sample import sample_lines
from ui.connections.standing import (
    ICONS,
    TONES,
    WORDS,
    Standing,
    clock_or_day,
    every_choices,
    every_words,
    lasted,
    mending_of,
    next_words,
    since,
    since_and_when,
    standing_of,
    standing_word,
)
from ui.connections.top import sync_words
from ui.format import Formatter
from ui.format_errors import error_sentence
from ui.window.syncing import SyncNews

NOW = datetime.now(UTC)
SENTENCES: dict[str, str] = {
    **{code: words.trouble_line(code) for code in Trouble},
    **{code: words.question_line(code) for code in QuestionKind},
    **{code: words.run_line(code) for code in RunStatus},
    **{code: words.permission_line(code) for code in Permission},
}
EVERY = (
    (words.REMEDIES, Remedy),
    (words.RUNS, RunStatus),
    (words.PERMISSIONS, Permission),
    (words.KINDS, ProviderKind),
    (words.KIND_ICONS, ProviderKind),
    (words.CAPABILITIES, Capability),
    (words.TROUBLES, Trouble),
    (words.QUESTIONS, QuestionKind),
    (words.RUN_LINES, RunStatus),
    (words.PERMISSION_LINES, Permission),
    (WORDS, Standing),
    (ICONS, Standing),
    (TONES, Standing),
)


@pytest.mark.parametrize(("table", "codes"), EVERY)
def test_every_code_has_words(table: dict[str, str], codes: type[object]) -> None:
    assert set(table) == set(codes)  # type: ignore[call-overload]  # an enum


def test_what_is_wrong_is_said_in_whole_sentences() -> None:
    for code, said in SENTENCES.items():
        assert said[0].isupper(), code
        assert said.endswith("."), code
    assert words.trouble_line("a_new_one").endswith(".")
    assert words.question_line("a_new_one").endswith(".")


def test_every_answer_has_words_of_its_own() -> None:
    for kind, codes in ANSWERS.items():
        said = [words.answer_word(code, kind) for code in codes]
        assert len(set(said)) == len(said)
        assert not {one.lower() for one in said} & set(codes)


def test_the_one_action_fits_what_is_wrong() -> None:
    said = {one: words.remedy_word(REMEDIES[one], one) for one in Trouble}
    assert said[Trouble.LOGIN_EXPIRED] == "Sign in again"
    assert said[Trouble.WRONG_KEY] == "Enter a new key"
    assert said[Trouble.NO_SECRETS] == "Set a passphrase"
    assert words.remedy_word(Remedy.SIGN_IN, by_browser=False) == "Enter a new key"


def test_a_failure_is_told_with_the_providers_own_words() -> None:
    error = ProviderError(Trouble.WRONG_KEY, "x", "Invalid\napi\u202e key")
    assert error_sentence(error).endswith("It said: “Invalid api key”")
    assert words.trouble_line(Trouble.WRONG_KEY) in error_sentence(error)


def test_a_connection_stands_where_its_status_and_its_runs_say() -> None:
    lines = sample_lines()
    said = [standing_of(one, NOW) for one in lines]
    assert said == [
        Standing.ACTIVE, Standing.NEEDS_ATTENTION, Standing.FAILING, Standing.WAITING,
        Standing.PAUSED, Standing.DISCONNECTED, Standing.ACTIVE, Standing.NOT_INSTALLED,
    ]  # fmt: skip
    assert standing_of(lines[1], NOW, [RunState(2, 7, "x", 0, 0)]) == Standing.SYNCING
    assert standing_of(replace(lines[4], is_running=True), NOW) == Standing.SYNCING
    waiting = standing_word(lines[3], NOW, Formatter())
    assert waiting.startswith("Waiting until ")
    assert len(waiting) > len("Waiting until ")


def test_what_is_paused_needs_no_mending() -> None:
    line = sample_lines()[1]
    found = mending_of(line)
    assert found is not None
    assert found.action == "Sign in again"
    assert "have changed”" in found.sentence
    paused = replace(line, connection=replace(line.connection, status=Status.PAUSED))
    assert mending_of(paused) is None


def test_times_are_relative_and_absolute() -> None:
    formatter = Formatter()
    at = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
    us = int(at.timestamp() * 1_000_000)
    for minutes, said in ((0.1, "just now"), (4, "4 min ago"), (60, "1 hour ago"),
                          (60 * 5, "5 hours ago"), (60 * 24 * 3, "3 days ago")):  # fmt: skip
        later = at + timedelta(minutes=minutes)
        assert since(us, later, formatter) == said
        assert since_and_when(us, later, formatter) == f"{said}, {formatter.moment(at)}"
    assert since(None, at, formatter) == since_and_when(None, at, formatter) == "never"
    assert "2026" not in clock_or_day(at, at, formatter)
    assert "2026" in clock_or_day(at, at + timedelta(days=2), formatter)
    assert lasted(0, 2_440_000, formatter) == "2.4 s"
    assert lasted(0, 200_000_000, formatter) == "3 min"
    assert lasted(0, None, formatter) == "—"


def test_when_it_runs_next_and_how_often() -> None:
    formatter, lines = Formatter(), sample_lines()
    assert next_words(lines[1], NOW, formatter) == "once mended"
    assert next_words(lines[4], NOW, formatter) == "not by itself"
    assert next_words(lines[7], NOW, formatter) == "when you ask"
    assert next_words(replace(lines[0], next_us=1), NOW, formatter) == "now"
    assert every_words(360, formatter) == "Every 6 hours"
    assert every_words(7, formatter) == "Every 7 minutes"
    assert [one for one, _ in every_choices(7, formatter)][:2] == [7, 15]
    assert every_choices(360, formatter)[-1] == (0, "Only when I ask")


def test_a_run_is_told_by_what_it_brought_or_why_it_failed() -> None:
    formatter, lines = Formatter(), sample_lines()
    done, failed, partial = lines[0].newest, lines[1].newest, lines[6].newest
    assert done is not None
    assert failed is not None
    assert partial is not None
    assert run_words(done, formatter) == "12 new rows, 2 announced"
    assert run_words(failed, formatter) == words.trouble_line(Trouble.LOGIN_EXPIRED)
    assert counts_of(partial, formatter) == ["2 not readable", "31 prices"]
    assert run_words(replace(done, added=0, pending=0), formatter) == "nothing new"
    strange = replace(done, status="quite_new", kind="also_new")
    texts = [column.cell(strange).text for column in run_columns(NOW, formatter)]
    assert "Quite new" in texts
    assert "Also new" in texts


def test_the_top_bar_says_the_state_of_all() -> None:
    lines = tuple(sample_lines())
    assert sync_words(None, (), 0).text == ""
    assert sync_words(SyncNews(), (), 0).text == ""
    needy = sync_words(SyncNews(lines), (), 0)
    assert needy.text == "1 needs you"
    assert needy.is_marked
    well = sync_words(SyncNews(lines[:1]), (), 0)
    assert well.text == "Synced 4 min ago"
    assert "2026" in well.tip
    never = replace(lines[0], connection=replace(lines[0].connection, last_ok_us=None))
    assert sync_words(SyncNews((never,)), (), 0).text == "Not synced yet"
    runs = (RunState(1, 8, "transactions", 30, 80, 5), RunState(2, 0, "", 0, 0))
    busy = sync_words(SyncNews(lines), runs, 3)
    assert busy.text == "Syncing 2 of 3"
    assert busy.tip == "transactions: 30 of 80 · 5 new\nWaits for its turn…"
