"""When connections run next."""

import random
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.sync.records import Connection, RunStatus, Status
from app.domain.sync.trouble import ProviderError, Trouble
from app.services.sync.times import DAY_US, MINUTE_US, after_run, is_due, is_waiting

NOW = 1_717_243_200_000_000
BASE = Connection(1, "made", "Bank", Status.ACTIVE.value, NOW, 60)


def ended(connection: Connection, trouble: Trouble | None, **more: Any) -> Connection:
    error = None if trouble is None else ProviderError(trouble, "Made", **more)
    status = RunStatus.DONE if error is None else RunStatus.FAILED
    return after_run(connection, status, error, NOW, random.Random(1))


def test_a_new_connection_is_due_and_a_paused_one_never() -> None:
    assert is_due(BASE, NOW)
    assert not is_due(replace(BASE, every_minutes=0), NOW)
    for status in (Status.PAUSED, Status.NEEDS_ATTENTION, Status.DISCONNECTED):
        assert not is_due(replace(BASE, status=status.value), NOW)


def test_it_runs_again_after_about_its_time() -> None:
    done = ended(BASE, None)
    assert not is_due(done, NOW + 53 * MINUTE_US)
    assert is_due(done, NOW + 67 * MINUTE_US)


def test_failures_make_it_wait_longer_up_to_a_day() -> None:
    connection, pauses = BASE, []
    for _ in range(14):
        connection = ended(connection, Trouble.DOWN)
        assert connection.next_us is not None
        pauses.append(connection.next_us - NOW)
    assert pauses[0] < 6 * MINUTE_US
    assert max(pauses) <= DAY_US
    assert connection.failures == 14
    assert ended(connection, None).failures == 0


@pytest.mark.parametrize(
    ("asked_s", "waits_us"),
    [(600, 600_000_000), (10**9, DAY_US), (-5, MINUTE_US), (None, 15 * MINUTE_US)],
)
def test_a_limit_is_waited_for(asked_s: float | None, waits_us: int) -> None:
    waiting = ended(BASE, Trouble.RATE_LIMITED, retry_after_s=asked_s)
    assert waiting.wait_until_us == NOW + waits_us
    assert is_waiting(waiting, NOW + waits_us - 1)
    assert is_due(waiting, NOW + waits_us)
    assert waiting.failures == 0


@given(back=st.integers(3 * MINUTE_US, 40 * 365 * DAY_US))
def test_a_clock_that_was_set_back_stalls_nothing(back: int) -> None:
    for connection in (ended(BASE, None), ended(BASE, Trouble.RATE_LIMITED)):
        assert is_due(connection, NOW - back)
