"""Prices in words: every reason has a sentence of its own, every state says what it means."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from app.domain.pricing.gate import Doubt
from app.domain.sync.records import Question, QuestionKind
from app.domain.sync.trouble import Trouble
from app.services.pricing.answers import Gaps, PriceReport, SourceLine, SourceResult
from app.services.sync.answers import QuestionLine, RunState
from ui.connections.attention import matters
from ui.connections.needs import needs_of, place_of_need
from ui.connections.top import sync_words
from ui.format import HIDDEN, Formatter
from ui.pricing import words
from ui.pricing.columns import held_columns, source_columns
from ui.pricing.keeping import needs_person
from ui.pricing.sample import sample_gaps, sample_held, sample_sources
from ui.window.syncing import SyncNews

FORMATTER = Formatter()
LINE = SourceLine("a", "A", "x", "USD", True, "person", True)


@pytest.mark.parametrize("table", [words.DOUBTS, words.SHORT])
def test_every_reason_has_words(table: dict[str, str]) -> None:
    assert set(table) == set(Doubt)
    assert len(set(table.values())) == len(table)


@pytest.mark.parametrize("reason", [*Doubt, "a_new_one"])
def test_a_reason_is_said_as_a_sentence(reason: str) -> None:
    said = words.doubt_line(reason)
    assert said[0].isupper()
    assert said.endswith(".")
    assert "_" not in said
    assert words.doubt_word(reason)


def test_the_figures_by_which_one_judges() -> None:
    rows = {
        line.reason: [one[0] for one in words.held_rows(line, FORMATTER, {})]
        for line in sample_held()
    }
    assert "If that is the mistake" in rows[Doubt.HUNDREDFOLD]
    assert "Held back alike" in rows[Doubt.HUNDREDFOLD]
    assert "The split that would explain it" in rows[Doubt.SPLIT]
    first = words.held_rows(sample_held()[0], FORMATTER, {"samplecloses": "Harbor"})
    assert first[0][0] == "Harbor tells"
    assert first[2][2] == "+9,907.0%"
    alone = replace(sample_held()[4], last_value=None)
    assert [one[2] for one in words.held_rows(alone, FORMATTER, {})][1] == "—"
    hidden = words.held_rows(sample_held()[0], Formatter(is_private=True), {})
    assert hidden[0][2] == hidden[1][2] == HIDDEN
    assert not words.can_take(sample_held()[5])


@pytest.mark.parametrize(
    ("line", "word"),
    [
        (LINE, "On"),
        (replace(LINE, is_on=False), "Off"),
        (replace(LINE, is_here=False), "Not connected"),
        (replace(LINE, trouble=Trouble.WRONG_KEY), "Failed"),
        (replace(LINE, reason="nothing stands at $.x"), "Failed"),
        (replace(LINE, has_none=True), "Has none"),
    ],
)
def test_how_a_source_stands(line: SourceLine, word: str) -> None:
    assert words.state_of(line)[0] == word
    assert words.state_line(line).endswith((".", "”"))
    assert {words.set_by_word(code) for code in ("person", "guess", "")} == {
        "You", "Found by Coffer", "By kind of asset",
    }  # fmt: skip


def test_what_is_missing_and_why() -> None:
    gaps = sample_gaps("ACME")
    assert words.gaps_line(gaps, FORMATTER) == "611 of 642 days have a price."
    whole = replace(gaps, there=642, lines=(), resting_until=None)
    assert words.gaps_line(whole, FORMATTER).startswith("All 642 days")
    assert words.rest_line(whole, FORMATTER) == ""
    assert "never held" in words.gaps_line(Gaps("ACME", None), FORMATTER)
    assert "left alone until" in words.rest_line(gaps, FORMATTER)
    assert words.why_missing((), {}) == "Not asked for yet"
    assert words.why_missing(("a", "manual"), {"a": "Harbor"}) == "Has none: Harbor, By hand"


def test_what_asking_came_to() -> None:
    bad = SourceResult("a", trouble=Trouble.WRONG_KEY, reason="bad key")
    slow = replace(bad, trouble=Trouble.RATE_LIMITED)
    assert words.report_line([PriceReport()], FORMATTER) == "There was nothing to ask for."
    said = words.report_line([PriceReport(added=1, changed=2, held=1, sources=(bad,))], FORMATTER)
    assert said.startswith("1 new price. 2 prices were corrected. 1 was held back. “a”: ")
    assert said.endswith("It said: “bad key”")
    assert needs_person(bad)
    assert needs_person(replace(bad, trouble="a_new_one"))
    assert not needs_person(slow)


def test_tables_copy_plain_figures_and_hide_amounts() -> None:
    line = sample_held()[0]
    columns = {one.name: one for one in held_columns(FORMATTER, {})}
    assert columns["value"].copy is not None
    assert columns["value"].copy(line) == "7140"
    private = {one.name: one for one in held_columns(Formatter(is_private=True), {})}
    assert private["value"].cell(line).text == HIDDEN
    sources = {one.name: one for one in source_columns(datetime.now(UTC), FORMATTER, {})}
    assert all(one.key is None for one in sources.values())  # they stand in the order of asking
    assert [sources["state"].cell(one).text for one in sample_sources()] == [
        "On", "Failed", "Failed", "Not connected", "Off",
    ]  # fmt: skip


def held(number: int, kind: QuestionKind = QuestionKind.HELD_PRICE) -> QuestionLine:
    question = Question(number, 0, kind.value, f"k{number}", f"A{number}", "", 0)
    return QuestionLine(question, "", {}, ("keep",))


def test_what_waits_for_a_look_leads_to_its_dialog() -> None:
    one = needs_of(SyncNews((), (held(1),)))
    assert [need.detail for need in one] == ["A price was held back, as it can hardly be right: A1"]
    assert place_of_need(one[0]) == ("held", ("questions", 0))
    (many,) = matters((), (held(1), held(2)), FORMATTER)
    assert many.text == "Prices were held back, as they can hardly be right: A1, A2"
    (mixed,) = matters((), (held(1), held(2, QuestionKind.SPLIT)), FORMATTER)
    assert mixed.text == "About prices and assets: 2 questions wait for your answer."
    (split,) = matters((), (held(2, QuestionKind.SPLIT),), FORMATTER)
    assert split.text.startswith("A2: A source of prices tells of a split")
    assert {need.action for need in one} == {many.action} == {"Look"}


def test_the_top_bar_says_that_prices_are_asked_for() -> None:
    said = sync_words(SyncNews(), [RunState(0, 1, "Prices", 3, 20)], 1)
    assert (said.text, said.tip) == ("Updating prices", "Prices: 3 of 20")
