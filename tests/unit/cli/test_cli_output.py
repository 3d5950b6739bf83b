"""What the command prints: numbers, tables, and nothing that steers a terminal."""

import io
import json
from contextlib import redirect_stderr, redirect_stdout
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.cli.output import Output, as_json, money, number, percent, table
from app.domain.coverage import Coverage


def printed(data: dict[str, object], *lines: str, as_json: bool) -> str:
    out = io.StringIO()
    with redirect_stdout(out):
        Output(as_json=as_json, is_quiet=False).answer(data, lines)
    return out.getvalue()


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (Decimal("1E+30"), "1" + "0" * 30), (Decimal("1E-30"), "0." + "0" * 29 + "1"),
        (Decimal("-0"), "0"), (Decimal("1.50"), "1.5"), (Decimal("1E+2"), "100"),
        (datetime(2024, 1, 2, 3, 4, 5, 600, UTC), "2024-01-02T03:04:05.000600Z"),
        (date(2024, 1, 2), "2024-01-02"), (Coverage.ESTIMATED, "estimated"), (None, None),
        (True, True), ((Decimal(1), None), ["1", None]), ({"a": Decimal(2)}, {"a": "2"}),
    ],
)  # fmt: skip
def test_values_take_the_form_of_the_contract(value: object, text: object) -> None:
    assert as_json(value) == text


@given(st.decimals(allow_nan=False, allow_infinity=False, places=30, min_value=-(10**30),
                   max_value=10**30))  # fmt: skip
def test_numbers_are_exact_and_plain(value: Decimal) -> None:
    text = as_json(value)
    assert isinstance(text, str)
    assert Decimal(text) == value
    assert "e" not in text.lower()
    assert number(value) == text


@given(st.text())
def test_a_line_is_one_line_and_steers_no_terminal(name: str) -> None:
    out = printed({}, f"a {name} b", as_json=False)
    assert out.count("\n") == 1
    assert out.endswith("\n")
    assert out[:-1].isprintable()


@given(st.text(st.characters(exclude_categories=[])))
def test_json_steers_no_terminal_and_says_the_same(name: str) -> None:
    out = printed({"name": name}, as_json=True)
    assert out[:-1].isprintable()
    assert json.loads(out) == {"name": name}


@given(st.text())
def test_a_problem_is_one_line(reason: str) -> None:
    err = io.StringIO()
    with redirect_stderr(err):
        Output(as_json=True, is_quiet=True).problem(reason)
    assert err.getvalue().startswith("coffer: ")
    assert err.getvalue().count("\n") == 1
    assert err.getvalue()[:-1].isprintable()


class Narrow(io.TextIOWrapper):
    """A terminal that knows fewer signs."""

    def __init__(self, encoding: str) -> None:
        self.bytes = io.BytesIO()
        super().__init__(self.bytes, encoding=encoding)


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "cp1252"])
def test_a_terminal_with_fewer_signs_gets_an_answer(encoding: str) -> None:
    narrow = Narrow(encoding)
    with redirect_stdout(narrow):
        Output(as_json=False, is_quiet=False).answer({}, ["BTC → USD – 1"])
        Output(as_json=True, is_quiet=False).answer({"path": "BTC → Łódź"}, [])
        narrow.flush()
        first, second = narrow.bytes.getvalue().decode(encoding).splitlines()
    assert first in {"BTC ? USD ? 1", "BTC ? USD – 1"}
    assert json.loads(second) == {"path": "BTC → Łódź"}


def test_money_is_rounded_only_here_and_unknown_is_a_dash() -> None:
    assert money(Decimal("1234.565"), "USD") == "1,234.56"  # half to even
    assert money(Decimal("1234.575"), "USD") == "1,234.58"
    assert money(Decimal("1234.5"), "JPY") == "1,234"
    assert (money(None, "USD"), percent(None), number(None)) == ("–", "–", "–")
    assert percent(Decimal("0.12345")) == "12.34 %"


def test_a_table_is_aligned_and_an_empty_one_is_nothing() -> None:
    assert table(["A", "B"], []) == []
    assert table(["Name", "N"], [["x", "10"], ["long", "2"]]) == [
        "Name   N", "----  --", "x     10", "long   2",
    ]  # fmt: skip


def test_quiet_says_nothing_that_is_no_answer() -> None:
    out = io.StringIO()
    with redirect_stdout(out):
        Output(as_json=False, is_quiet=True).done({"made": True}, "Made.")
        Output(as_json=True, is_quiet=True).done({"made": True}, "Made.")
    assert out.getvalue() == '{"made": true}\n'
