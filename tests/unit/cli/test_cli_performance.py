"""`coffer report performance`: benchmark, months, attribution, explanations, for both readers."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

import pytest

from app.cli.performance_words import FIGURES, FORMULAS, PARTS, REASONS, STEPS
from app.domain import attribution, benchmark, reasons
from app.domain.explanation import AGAINST, EXPLAINED, explain
from app.domain.measures import measures
from tests.e2e.command import Coffer
from tests.unit.cli.books import DAY
from tests.unit.domain.test_measures import ten_years

PERIOD = ("--from", "2023-01-31", "--to", DAY)


def ask(books: Coffer, *words: str) -> Any:
    return books.ask("report", "performance", *PERIOD, *words)


def text(books: Coffer, *words: str) -> str:
    return str(books("report", "performance", *PERIOD, *words, code=0).out)


def test_nothing_more_is_said_than_was_asked_for(books: Coffer) -> None:
    found = ask(books)
    more = {"benchmark", "months", "years", "attribution", "attribution_months", "explained"}
    assert not more & found.keys()
    assert "semi_deviation" in found


def test_a_benchmark_is_named_with_its_figures(books: Coffer) -> None:
    found = ask(books, "--benchmark", "AAA:3,EUR:1")["benchmark"]
    assert found["name"] == "AAA 75 % + EUR 25 %"
    assert found.keys() == {"name", *benchmark.FIGURES}
    assert "Beside AAA 75 % + EUR 25 %" in text(books, "--benchmark", "AAA:3,EUR:1")


@pytest.mark.parametrize("words", ["NOPE", "AAA:0", "AAA,AAA"])
def test_a_benchmark_that_cannot_be_is_refused(books: Coffer, words: str) -> None:
    answer = books("report", "performance", "--benchmark", words, code=1)
    assert answer.out == ""
    assert answer.err.startswith("coffer: no ")


def test_months_and_years_chain_to_the_whole(books: Coffer) -> None:
    found = ask(books, "--monthly")
    assert [one["from"][:7] for one in found["months"]][:2] == ["2023-02", "2023-03"]
    assert [one["from"][:4] for one in found["years"]] == ["2023", "2024"]
    assert not found["months"][-1]["whole"]
    for lines in (found["months"], found["years"]):
        chained = Decimal(1)
        for one in lines:
            chained *= 1 + Decimal(one["ttwror"])
        assert abs(chained - 1 - Decimal(found["ttwror"])) < Decimal("1e-9")
        assert sum(Decimal(one["gain"]) for one in lines) == Decimal(found["gain"])
    said = text(books, "--monthly")
    assert "2024 *" in said
    assert "2023-02" in said


def _sum(span: Mapping[str, str]) -> Decimal:
    return sum((Decimal(span[name]) for name in attribution.PARTS), Decimal(0))


def test_the_parts_lead_from_the_opening_to_the_closing_value(books: Coffer) -> None:
    for scope in ("portfolio", "account:Broker", "holding:Broker/AAA", "account:Bank"):
        found = ask(books, "--attribution", "--scope", scope)
        for span in (found["attribution"], *found["attribution_months"]):
            assert Decimal(span["opening"]) + _sum(span) == Decimal(span["closing"])
        assert found["attribution"]["closing"] == found["end_value"]
    assert "Revaluation by hand" in text(books, "--attribution")


def test_an_explanation_ends_in_the_figure_that_it_explains(books: Coffer) -> None:
    found = ask(books, "--explain")
    assert found["explained"].keys() == set(EXPLAINED)
    for name, steps in found["explained"].items():
        own = [one["value"] for one in steps if one["step"] == name]
        assert own == [found[name] if found[name] is not None else found["reasons"][name]]
    only = ask(books, "--explain", "volatility")
    assert list(only["explained"]) == ["volatility"]
    said = text(books, "--explain", "xirr", "--benchmark", "AAA")
    assert "the rate at which the discounted flows come to nothing" in said
    assert "more" in said or said.count("flow ") < 14


def test_what_cannot_be_explained_is_refused(books: Coffer) -> None:
    answer = books("report", "performance", "--explain", "beta", code=1)  # there is no benchmark
    assert "no figure 'beta' to explain" in answer.err


def test_every_code_has_its_words() -> None:
    codes = {value for name, value in vars(reasons).items() if name.isupper()}
    assert codes == REASONS.keys()
    assert set(attribution.PARTS) == PARTS.keys()
    assert {*EXPLAINED, *AGAINST, *benchmark.FIGURES} == FIGURES.keys()
    found = measures(ten_years())
    compared = benchmark.compare(found, found.money.index**0.5)
    for name in (*EXPLAINED, *AGAINST):
        for step in explain(found, name, compared):
            assert step.label in STEPS
            assert not step.formula or step.formula in FORMULAS
