"""When a connection runs next, and whether it is time; a clock that was set back stalls nothing."""

import random
from dataclasses import replace

from app.domain.sync.records import Connection, RunStatus, Status, SyncRun
from app.domain.sync.trouble import ProviderError, Trouble

MINUTE_US = 60_000_000
DAY_US = 86_400_000_000
LOST_US = 120_000_000  # a run without a sign of life for so long is over
FIRST_RETRY_US = 5 * MINUTE_US
WAIT_US = 15 * MINUTE_US  # where a provider does not say for how long
LONGEST_WAIT_US = DAY_US
JITTER = 0.1


def is_due(connection: Connection, now_us: int) -> bool:
    """Tell whether a connection is to run by itself."""
    if not goes_on(connection) or connection.every_minutes <= 0:
        return False
    if is_waiting(connection, now_us):
        return False
    if connection.next_us is None or connection.last_try_us is None:
        return True
    # What lies further ahead than was ever meant was set by another clock.
    longest = max(int(connection.every_minutes * MINUTE_US * (1 + JITTER)), DAY_US)
    is_odd = connection.last_try_us > now_us + LOST_US or connection.next_us > now_us + longest
    return is_odd or connection.next_us <= now_us


def goes_on(connection: Connection) -> bool:
    """Tell whether a connection is active, or only a part of it needs the person."""
    is_part = connection.status == Status.NEEDS_ATTENTION and connection.next_us is not None
    return connection.status == Status.ACTIVE or is_part


def is_waiting(connection: Connection, now_us: int) -> bool:
    """Tell whether the provider asked not to be called before a time that is still to come."""
    until = connection.wait_until_us
    if until is None or until <= now_us:
        return False
    tried = connection.last_try_us
    return until <= now_us + LONGEST_WAIT_US and (tried is None or tried <= now_us + LOST_US)


def is_lost(run: SyncRun, now_us: int, *, is_gone: bool | None) -> bool:
    """Tell whether a run that counts as running is over: its process is gone, or it is silent."""
    return is_gone if is_gone is not None else abs(now_us - run.beat_us) > LOST_US


def after_run(
    connection: Connection,
    status: RunStatus,
    error: ProviderError | None,
    now_us: int,
    dice: random.Random,
) -> Connection:
    """Return the connection as a run leaves it."""
    usual_us = _usual(connection, now_us, dice)
    done = replace(connection, last_try_us=now_us, wait_until_us=None)
    if status is RunStatus.DONE or (status is RunStatus.PARTIAL and error is None):
        last_ok_us = now_us if status is RunStatus.DONE else connection.last_ok_us
        return replace(
            done,
            status=_mended(connection),
            cause="",
            reason="",
            last_ok_us=last_ok_us,
            next_us=usual_us,
            failures=0,
        )
    if error is None:  # cancelled
        return replace(done, next_us=usual_us)
    if error.needs_person:
        status_ = Status.NEEDS_ATTENTION.value
        is_part = status is RunStatus.PARTIAL and error.trouble is Trouble.LOGIN_EXPIRED
        return replace(
            done,
            status=status_ if connection.status == Status.ACTIVE else connection.status,
            cause=error.trouble.value,
            reason=error.reason,
            # Behind one connection there may be several sign-ins: the others go on.
            next_us=usual_us if is_part else None,
            failures=connection.failures + 1,
        )
    if error.trouble in {Trouble.RATE_LIMITED, Trouble.NOT_READY}:
        wait_us = WAIT_US
        if error.retry_after_s is not None:
            wait_us = min(max(int(error.retry_after_s * 1_000_000), MINUTE_US), LONGEST_WAIT_US)
        until = now_us + wait_us
        next_us = None if usual_us is None else until
        wait_until = until if error.trouble is Trouble.RATE_LIMITED else None
        return replace(done, wait_until_us=wait_until, next_us=next_us)
    failures = connection.failures + 1
    pause = min(FIRST_RETRY_US * 2 ** min(failures - 1, 20), DAY_US)
    pause = int(pause * (1 + dice.uniform(-JITTER, JITTER)))
    next_us = None if usual_us is None else now_us + min(pause, DAY_US)
    return replace(done, failures=failures, next_us=next_us)


def _usual(connection: Connection, now_us: int, dice: random.Random) -> int | None:
    if connection.every_minutes <= 0:
        return None
    apart = connection.every_minutes * MINUTE_US
    return now_us + int(apart * (1 + dice.uniform(-JITTER, JITTER)))


def _mended(connection: Connection) -> str:
    is_broken = connection.status == Status.NEEDS_ATTENTION
    return Status.ACTIVE.value if is_broken else connection.status
