"""`coffer prices`, as a person gives it, against a page on loopback."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.e2e.command import ACTIVITIES, Coffer
from tests.providers.server import FakeServer, Request

TODAY = datetime.now(UTC).date()
DAYS = [TODAY - timedelta(one) for one in range(12, 0, -1)]
TRADED = max(at for at, on in enumerate(DAYS) if on.weekday() < 5)  # the last with a market


class Page:
    """A table of days; one price of it may be wrong."""

    def __init__(self) -> None:
        self.bad = ""

    def __call__(self, request: Request) -> object:
        del request
        rows = [{"day": on.isoformat(), "price": f"10.{on.day:02}"} for on in DAYS]
        if self.bad:
            rows[TRADED]["price"] = self.bad
        return {"rows": rows}


@pytest.fixture
def page() -> Page:
    return Page()


@pytest.fixture
def server(page: Page) -> Iterator[FakeServer]:
    with FakeServer() as made:
        made.on("GET", "/fund", page)
        yield made


@pytest.fixture
def own(coffer: Coffer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Coffer:
    """Books that have held a fund for ten days."""
    monkeypatch.setenv("COFFER_DATA_DIR", str(tmp_path / "data"))
    file = tmp_path / "rows.csv"
    bought = TODAY - timedelta(10)
    file.write_text(
        f"{ACTIVITIES}\n{bought},Nordic,buy,FUND,other,5,10,USD,,,,b1,\n", encoding="utf-8"
    )
    coffer("import", file, code=0)
    return coffer


def words(server: FakeServer) -> tuple[str, ...]:
    return (
        "--as", f"{server.base}/fund", "--option", "at=$.rows[*].price", "--option",
        "days=$.rows[*].day", "--option", "currency=USD",
    )  # fmt: skip


def test_an_address_from_the_trial_to_a_price_that_is_held_back(
    own: Coffer, server: FakeServer, page: Page
) -> None:
    assert own.ask("prices", "sources", "FUND")["sources"] == []
    assert "is connected" in own("prices", "update", code=1).err
    own("connections", "add", "web_price", code=0)
    tried = own.ask("prices", "try", "FUND", "web_price", *words(server))
    assert (tried["currency"], tried["count"]) == ("USD", len(DAYS))
    assert own.ask("prices", "sources", "FUND")["sources"] == []
    own("prices", "source-add", "FUND", "web_price", *words(server), code=0)
    page.bad = "1050"
    done = own.ask("prices", "update", "FUND")
    assert (done["runs"][0]["status"], done["held"]) == ("done", 1)
    (line,) = own.ask("prices", "sources", "FUND")["sources"]
    assert (line["source"], line["set_by"], line["cause"]) == ("web_price", "person", None)
    assert line["asked_at"]
    gaps = own.ask("prices", "gaps", "FUND")
    assert gaps["there"] < gaps["days"]
    (held,) = own.ask("prices", "held")["held"]
    assert (held["symbol"], held["price"], held["reason"]) == ("FUND", "1050", "hundredfold")
    assert "a hundred times" in own("prices", "held", code=0).out
    own("prices", "refuse", held["id"], code=0)
    assert own.ask("prices", "held")["held"] == []
    assert own("prices", "take", held["id"], code=1).err
    own("verify", code=0)


def test_sources_are_ordered_switched_off_and_forgotten(own: Coffer, server: FakeServer) -> None:
    own("connections", "add", "web_price", code=0)
    own("prices", "source-add", "FUND", "web_price", *words(server), code=0)
    own("prices", "order", "FUND", "web_price", code=0)
    own("prices", "source-off", "FUND", "web_price", code=0)
    (line,) = own.ask("prices", "sources", "FUND")["sources"]
    assert (line["on"], line["options"]["at"]) == (False, "$.rows[*].price")
    own("prices", "source-remove", "FUND", "web_price", code=0)
    assert own.ask("prices", "sources", "FUND")["sources"] == []
    assert own("prices", "source-remove", "FUND", "web_price", code=1).err
    assert own.ask("prices", "find", "FUND")["candidates"] == []
    own("prices", "retry", "FUND", code=0)


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("sources", "NOWHERE"), 1),
        (("source-add", "FUND", "nowhere"), 1),
        (("source-add", "FUND", "web_price", "--option", "at"), 1),
        (("take", "9"), 1),
        (("update", "NOWHERE"), 1),
        ((), 2),
    ],
)
def test_what_cannot_be_is_said(own: Coffer, words: tuple[str, ...], code: int) -> None:
    answer = own("prices", *words, code=code)
    assert answer.err.startswith(("coffer: ", "usage: "))
    assert "Traceback" not in answer.err
