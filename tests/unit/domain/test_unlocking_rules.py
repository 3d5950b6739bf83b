"""How long a try waits, and what makes a passphrase good enough."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.passphrases import normal, strength
from app.domain.unlock_delay import FREE, MOST_S, Moment, Tries, delay_s

LAST = Moment(1_000_000.0, 5_000.0, "start")


def test_five_are_free_then_the_wait_doubles_up_to_a_quarter_of_an_hour() -> None:
    waits = [delay_s(wrong) for wrong in range(16)]
    assert waits == [0, 0, 0, 0, 0, 5, 10, 20, 40, 80, 160, 320, 640, 900, 900, 900]
    assert delay_s(10**9) == MOST_S


@given(wrong=st.integers(FREE, 60), passed=st.floats(0, 2000), wall=st.floats(-1e9, 1e9))
def test_the_wall_clock_means_nothing_while_the_computer_runs(
    wrong: int, passed: float, wall: float
) -> None:
    now = Moment(wall, LAST.monotonic_s + passed, "start")
    assert Tries(wrong, LAST).wait_s(now) == pytest.approx(max(0, delay_s(wrong) - passed))


@given(wrong=st.integers(FREE, 60), since=st.floats(0, 2000), wall=st.floats(-1e9, 1e9))
def test_after_a_restart_no_clock_shortens_the_wait_below_what_has_passed(
    wrong: int, since: float, wall: float
) -> None:
    wait_s = Tries(wrong, LAST).wait_s(Moment(wall, since, "another"))
    assert max(0, delay_s(wrong) - since) - 1e-6 <= wait_s <= delay_s(wrong)


@given(wrong=st.integers(FREE, 60), back=st.floats(1, 1e9))
def test_a_clock_set_back_over_a_restart_locks_nobody_out(wrong: int, back: float) -> None:
    tries = Tries(wrong, LAST)
    assert tries.wait_s(Moment(LAST.wall_s - back, MOST_S, "another")) == 0


def test_a_try_that_could_not_be_made_is_taken_back() -> None:
    assert Tries(3, LAST).missed(LAST).taken_back() == Tries(3, LAST)
    assert Tries().taken_back() == Tries()


@pytest.mark.parametrize(
    "text", ["", "   ", "short", "x" * 129, "aaaaaaaaaaaa", "123456789012", "passwordpassword"]
)
def test_weak_passphrases_have_a_problem(text: str) -> None:
    assert strength(text).problem


@pytest.mark.parametrize(
    "text",
    [
        "gravel otter lamp seventeen",
        "Zk9-qTx2!mWv",
        "дождь окно берёза улица",
        "雨の日に窓辺で猫と本を読む",
    ],
)
def test_good_passphrases_of_any_language_may_be_taken(text: str) -> None:
    assert strength(text).problem == ""
    assert strength(text).score >= 2


@given(st.text(max_size=200))
def test_no_text_breaks_the_judgement(text: str) -> None:
    judged = strength(text)
    assert 0 <= judged.score <= 4
    assert judged.bits >= 0
    assert normal(normal(text)) == normal(text)
