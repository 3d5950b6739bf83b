"""Open books for the tests of services."""

from collections.abc import Iterator

import pytest

from tests.unit.services.desk import Desk, open_desk


@pytest.fixture
def desk() -> Iterator[Desk]:
    with open_desk() as opened:
        yield opened
