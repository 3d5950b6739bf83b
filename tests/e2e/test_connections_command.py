"""`coffer connections` and `coffer sync`, as a person gives them, against servers on loopback."""

import json
from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from app.db.database import open_database
from app.services.verify import VerifyService
from tests.e2e.command import Coffer
from tests.integration.books import SetClock
from tests.providers.esplora_fake import OTHER, STRANGER, EsploraFake
from tests.providers.server import FakeServer, Request, status

OWN = "bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq"


@pytest.fixture
def chain() -> Iterator[tuple[FakeServer, EsploraFake]]:
    fake = EsploraFake()
    fake.add([(STRANGER, 60_000_000)], [(OWN, 50_000_000), (STRANGER, 9_990_000)], 799_000)
    fake.add([(OWN, 50_000_000)], [(OTHER, 20_000_000), (OWN, 29_998_000)], 799_500)
    with FakeServer() as server:
        fake.serve(server)
        yield server, fake


@pytest.fixture
def own(coffer: Coffer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Coffer:
    monkeypatch.setenv("COFFER_DATA_DIR", str(tmp_path / "data"))
    return coffer


def add(own: Coffer, server: FakeServer, *more: str) -> Any:
    words = ("--field", f"addresses={OWN}", "--field", f"server={server.base}", "--name", "Cold")
    return own.ask("connections", "add", "bitcoin", *words, *more)


def held(own: Coffer) -> dict[str, str]:
    rows = own.ask("report", "holdings")["holdings"]
    return {one["symbol"]: one["quantity"] for one in rows}


def test_a_wallet_from_the_first_look_to_its_removal(
    own: Coffer, chain: tuple[FakeServer, EsploraFake]
) -> None:
    server, fake = chain
    draft = add(own, server, "--dry-run")
    assert draft["permissions"] == ["read"]
    assert own.ask("connections")["connections"] == []
    made = add(own, server)
    assert made["name"] == "Cold"
    (run,) = own.ask("sync")["runs"]
    assert (run["status"], run["error"], run["rejected"]) == ("done", None, 0)
    assert held(own) == {"BTC": "0.29998"}
    (line,) = own.ask("connections")["connections"]
    assert (line["status"], line["cause"], line["permissions"]) == ("active", None, ["read"])
    assert line["last_success"] is not None
    assert line["next_run"] > line["last_success"]

    (again,) = own.ask("sync", "Cold")["runs"]
    assert (again["added"], again["observed"], again["questions"]) == (0, 0, 0)
    fake.add([(STRANGER, 11_000_000)], [(OWN, 10_000_000)], 800_000)
    (more,) = own.ask("sync")["runs"]
    assert more["added"] == 1
    assert held(own) == {"BTC": "0.39998"}
    own("verify", code=0)

    shown = own("connections", "show", "Cold", code=0).out
    assert "active" in shown
    assert OWN not in own("audit", code=0).out
    own("connections", "rename", "Cold", "Savings", code=0)
    own("connections", "every", "Savings", 0, code=0)
    own("connections", "pause", "Savings", code=0)
    assert own("sync", "Savings", code=1).err
    own("connections", "resume", "Savings", code=0)
    own("connections", "remove", "Savings", "--with-data", code=0)
    assert own.ask("connections")["connections"] == []
    assert held(own) == {}
    own("verify", code=0)


def test_what_fails_is_told_and_loses_nothing(
    own: Coffer, chain: tuple[FakeServer, EsploraFake]
) -> None:
    server, _ = chain
    add(own, server)
    server.every = status(404, "nothing here")
    answer = own("sync", code=1)
    assert "Cold" in answer.err
    assert held(own) == {}
    server.every = None
    own("sync", code=0)
    assert held(own) == {"BTC": "0.29998"}
    runs = own.ask("connections", "runs", "Cold")["runs"]
    assert [one["status"] for one in runs] == ["done", "failed"]
    assert runs[1]["cause"]


def rates(request: Request) -> list[dict[str, Any]]:
    first = date.fromisoformat(request.query.get("from", "2026-01-01"))
    last = date.fromisoformat(request.query.get("to", "2026-01-01"))
    days = [first + timedelta(days=one) for one in range((last - first).days + 1)]
    base, quote = request.query["base"], request.query["quotes"]
    return [
        {"date": f"{on}", "base": base, "quote": quote, "rate": Decimal("1.25")}
        for on in days
        if on.weekday() < 5
    ]


def test_prices_come_from_the_sources_that_were_connected_and_from_no_other(own: Coffer) -> None:
    start = (date.today() - timedelta(days=40)).isoformat()  # noqa: DTZ011  # as the program does
    own.take("a", f"{start},Main,deposit,,,,,EUR,,100,,d1,")
    assert own.ask("sync")["runs"] == []
    with FakeServer() as server:
        server.on("GET", "/v2/currencies", [{"iso_code": "EUR"}, {"iso_code": "USD"}])
        server.on("GET", "/v2/rates", rates)
        own.ask("connections", "add", "frankfurter", "--field", f"server={server.base}/v2")
        runs = own.ask("sync", "--prices-only")["runs"]
        assert [(one["kind"], one["status"]) for one in runs] == [("prices", "done")]
        assert runs[0]["prices"] > 20
        calls = server.count()
        own.ask("sync", "--prices-only")
        assert server.count() == calls  # nothing is missing, so nobody is asked
    (point,) = own.ask("report", "networth", "--from", start, "--to", start)["points"]
    assert point["coverage"] in {"full", "estimated"}


def test_secrets_come_from_a_file_and_never_from_an_argument(own: Coffer, tmp_path: Path) -> None:
    words = ("connections", "add", "tiingo")
    assert "secret" in own(*words, "--field", "key=abc", code=1).err
    assert "missing" in own(*words, code=1).err
    file = tmp_path / "secrets"
    file.write_text("key\n")
    assert "line 1" in own(*words, "--secrets", file, code=1).err
    file.write_text(json.dumps({"kex": "abc"}))
    assert "kex" in own(*words, "--secrets", file, code=1).err
    own("connections", "add", "nobody", code=1)
    assert own.ask("connections")["connections"] == []


def test_providers_say_what_they_need(own: Coffer) -> None:
    found = {one["id"]: one for one in own.ask("connections", "providers")["providers"]}
    assert {
        "plaid", "snaptrade", "alpaca", "binance", "okx", "kraken", "coinbase", "ccxt", "ethereum",
        "bsc", "polygon", "bitcoin", "solana", "ibkr_flex", "ecb", "frankfurter", "coingecko",
        "yahoo", "stooq", "tiingo", "alpha_vantage", "web_price",
    } <= set(found)  # fmt: skip
    for one in found.values():
        assert one["about"], one["id"]
        assert one["history"], one["id"]
        is_secret = any(field["secret"] for field in one["fields"])
        assert one["read_only"] or not is_secret, one["id"]
    shown = own("connections", "providers", code=0).out
    assert all(f"{name}: " in shown for name in found)


def test_books_that_hold_nothing_secret_take_no_key(own: Coffer, tmp_path: Path) -> None:
    file = tmp_path / "secrets"
    file.write_text("key=abc\n")
    answer = own("connections", "add", "tiingo", "--secrets", file, code=1)
    assert "have no keys" in answer.err
    assert "abc" not in answer.err
    database = open_database(str(own.place), SetClock())
    assert VerifyService(database).run().problems == ()
    database.close()
