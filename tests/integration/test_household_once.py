"""Two programs do the background work of the same books at once, on both databases."""

from contextlib import closing
from datetime import UTC, datetime, timedelta

import pytest

from app.bootstrap import open_coffer
from tests.forked import start
from tests.household_parts import add_household, post_all, posted, wholes
from tests.integration.books import SetClock


@pytest.mark.parametrize("kind", ["postgresql"])  # on a file: E3 of the fault tests
def test_two_programs_post_each_thing_once(place: str) -> None:
    clock = SetClock(datetime.now(UTC) - timedelta(days=100))
    with closing(open_coffer(place, clock)) as coffer:
        add_household(coffer)
    lines = [("jobs", "run"), ("jobs", "run"), ("loans", "post"), ("belongings", "post")]
    for child in [start("app.cli", "--db", place, *words) for words in lines]:
        _, said = child.communicate(timeout=120)
        assert child.returncode in {0, 1, 5}, said.decode()
        assert b"Traceback" not in said
    with closing(open_coffer(place)) as coffer:
        post_all(coffer)
        counts = wholes(posted(coffer))  # something twice fails there
        assert post_all(coffer) == 0
        assert {counts[f"yield:{one}"] for one in (1, 2, 3)} <= {101, 102, 103}
        assert counts["value"] >= 6
        assert coffer.verification.run().problems == ()
