"""One sample portfolio for all tests of it."""

from datetime import date

import pytest

from app.providers.sample import SamplePortfolio, build

TODAY = date(2026, 11, 21)


@pytest.fixture(scope="session")
def today() -> date:
    return TODAY


@pytest.fixture(scope="session")
def portfolio() -> SamplePortfolio:
    return build(7, TODAY)
