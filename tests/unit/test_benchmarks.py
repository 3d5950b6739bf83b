"""The benchmark suite's own arithmetic: medians, ratios, verdicts, and what is left out."""

import sys
from decimal import Decimal
from pathlib import Path

import pytest

from tests.benchmarks import commands
from tests.benchmarks.figures import Figures
from tests.benchmarks.inside import measure
from tests.benchmarks.ledgers import size_of
from tests.benchmarks.open_books import OpenBooks
from tests.benchmarks.peers import Peers
from tests.benchmarks.spending import WrongAnswerError, run
from tests.benchmarks.targets import COLD, HLEDGER, IMPORT, LARGE, MIDDLE, SMALL, targets
from tests.unit.services.desk import Row, open_desk

SIZES = (SMALL, MIDDLE, LARGE)


def verdicts(figures: Figures) -> dict[tuple[str, int], str]:
    return {(one.what, one.rows): one.line(figures).verdict for one in targets(SIZES)}


def test_a_target_is_judged_by_medians_within_one_run() -> None:
    figures = Figures()
    figures.add(HLEDGER, MIDDLE, 10.0, 90.0, 12.0)
    figures.add(IMPORT, MIDDLE, 6.0)
    assert figures.ratio(IMPORT, HLEDGER, MIDDLE) == 0.5
    assert verdicts(figures)["first import against hledger's holdings", MIDDLE] == "held"
    figures.add(IMPORT, MIDDLE, 6.2)
    assert verdicts(figures)["first import against hledger's holdings", MIDDLE] == "MISSED"


def test_what_was_not_measured_is_left_out_and_not_held() -> None:
    assert set(verdicts(Figures()).values()) == {"left out"}
    figures = Figures()
    figures.add(COLD, MIDDLE, 0.5)  # and nothing of the peer
    assert verdicts(figures)["holdings of a cold process", MIDDLE] == "left out"


def test_units_are_those_of_the_limit() -> None:
    figures = Figures()
    figures.add("holdings, warm", SMALL, 0.009)
    figures.add("memory of open books", LARGE, 1.6e9)
    assert verdicts(figures)["holdings, warm", SMALL] == "held"
    assert verdicts(figures)["memory of open books", LARGE] == "MISSED"


def test_growth_compares_sizes() -> None:
    figures = Figures()
    figures.add(COLD, SMALL, 0.4)
    figures.add(COLD, LARGE, 0.5)
    assert figures.growth(COLD, SMALL, LARGE) == 1.25
    assert verdicts(figures)["holdings of a cold process, growth from 10k", LARGE] == "held"


def test_only_targets_of_the_chosen_sizes_are_listed() -> None:
    assert {one.rows for one in targets([SMALL])} == {SMALL}


def test_sizes_are_names_or_numbers() -> None:
    assert [size_of(one) for one in ("10k", "1M", "5000", "5_000")] == [10_000, LARGE, 5000, 5000]


def test_missing_programs_are_named() -> None:
    assert [one.split()[0] for one in Peers(None, None).missing] == ["hledger", "beancount"]
    assert Peers("/usr/bin/hledger", "/usr/bin/python3").missing == []


def test_a_child_that_fails_has_no_time(tmp_path: Path) -> None:
    spent, text = run([sys.executable, "-c", "print(sum(range(10**5)))"])
    assert text.strip() == "4999950000"
    assert spent.cpu_s > 0
    assert spent.peak_bytes > 1_000_000
    with pytest.raises(WrongAnswerError, match="no such thing"):
        run([sys.executable, "-c", "raise SystemExit('no such thing')"])


def test_kept_books_are_asked_only_while_their_schema_is_the_present_one(tmp_path: Path) -> None:
    assert not commands.is_kept(tmp_path)
    commands.keep(tmp_path)
    assert commands.is_kept(tmp_path)
    (tmp_path / "ready").write_text(commands.schema().rpartition(" ")[0])  # a revision ago
    assert not commands.is_kept(tmp_path)
    (tmp_path / "ready").write_text("")
    assert not commands.is_kept(tmp_path)


def test_no_measure_counts_on_books_whose_figures_are_not_stored() -> None:
    with open_desk() as desk:
        books = OpenBooks(desk.coffer, "1000")
        desk.take(Row("deposit", symbol="", amount=Decimal(1000), id="d1"))
        assert measure("bare", books)
        with desk.coffer.database.writing() as unit:
            for currency in unit.rollups.states():
                unit.rollups.clear(currency)
            unit.commit()
        with pytest.raises(WrongAnswerError, match="daily figures"):
            measure("bare", books)
