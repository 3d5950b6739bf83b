"""`coffer updates`, as a person gives it, against a server on loopback that real keys sign for."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.bootstrap import open_coffer
from app.bootstrap.updating import update_service
from app.domain.updates.due import Often
from app.domain.updates.faults import Fault
from app.providers.releases import built_in
from tests.e2e.command import Coffer
from tests.providers.fake_server import FakeServer
from tests.updates_parts import Publisher, serving


@pytest.fixture
def server(tmp_path: Path) -> Iterator[FakeServer]:
    (tmp_path / "web").mkdir()
    with serving(tmp_path / "web") as made:
        yield made


@pytest.fixture
def publisher(tmp_path: Path, server: FakeServer, monkeypatch: pytest.MonkeyPatch) -> Publisher:
    made = Publisher(tmp_path / "web", server.base)
    given = made.begin()
    made.release("7.0.0", changes="- Quicker.\x1b[2J\n- Safer.")
    monkeypatch.setattr(built_in, "read_built_in", lambda: given)
    monkeypatch.setenv("COFFER_DATA_DIR", str(tmp_path / "data"))
    return made


@pytest.fixture
def own(publisher: Publisher, coffer: Coffer) -> Coffer:
    coffer.take("a", "2024-01-02,Main,deposit,USD,,100,,,,,,d1,")
    return coffer


def test_nobody_is_asked_unbidden(own: Coffer, server: FakeServer, tmp_path: Path) -> None:
    shown = own.ask("updates")
    assert (shown["often"], shown["newer"], shown["checked_at"]) == ("never", None, None)
    assert shown["host"] == server.base.removeprefix("http://")
    assert "updates" not in {one["kind"] for one in own.ask("jobs", "run")["jobs"]}
    assert server.log == []
    assert not (tmp_path / "data" / "updates").exists()


def test_what_is_new_is_told_and_kept_and_the_call_is_listed(
    own: Coffer, server: FakeServer, publisher: Publisher, tmp_path: Path
) -> None:
    out = own("updates", "check", code=0).out
    assert f"Coffer 7.0.0 of 2026-11-20 is there: {server.base}/get/7.0.0" in out
    assert " UTC.\n" in out
    assert "- Quicker.[2J\n- Safer." in out
    asked = len(server.log)
    newer = own.ask("updates")["newer"]
    assert (newer["version"], newer["date"]) == ("7.0.0", "2026-11-20")
    assert len(server.log) == asked  # shown from what is kept
    files = {path.name for path in (tmp_path / "data" / "updates").iterdir()}
    assert files == {"checks.json", "trust.json", "lock"}
    coffer = open_coffer(str(own.place))
    called = {one.provider: one for one in coffer.contacts.all()}
    coffer.close()
    assert called["releases"].host == shown_host(server)
    assert called["releases"].calls == asked


def shown_host(server: FakeServer) -> str:
    return server.base.removeprefix("http://")


def test_by_itself_as_often_as_allowed(own: Coffer, server: FakeServer) -> None:
    assert own.ask("updates", "daily")["often"] == "daily"
    assert server.log == []
    (done,) = [one for one in own.ask("jobs", "run")["jobs"] if one["kind"] == "updates"]
    assert (done["status"], done["message"]) == ("done", "version 7.0.0")
    asked = len(server.log)
    assert "updates" not in {one["kind"] for one in own.ask("jobs", "run")["jobs"]}
    own("updates", "never", code=0)
    assert len(server.log) == asked
    assert "there is version 7.0.0" in own("jobs", code=0).out


def test_what_is_refused_says_why_and_keeps_on_saying_so(
    own: Coffer, publisher: Publisher, tmp_path: Path
) -> None:
    own("updates", "check", code=0)
    publisher.rewrite("timestamp.json", lambda found: found["signatures"].clear())
    answer = own("updates", "check", code=1)
    assert "it has no signature (timestamp.json)" in answer.err
    assert "it has no signature" in own("updates", code=0).out
    assert own.ask("updates")["newer"]["version"] == "7.0.0"  # as it was believed
    trust = tmp_path / "data" / "updates" / "trust.json"
    trust.write_bytes(trust.read_bytes()[:-9])
    assert own("updates", "check", code=1).err.count("damaged") == 1
    own("updates", "begin-anew", code=0)
    publisher.published.freshen([publisher.keys.online])
    own("updates", "check", code=0)


def test_a_refusal_in_the_background_is_told_as_failed_work(
    own: Coffer, publisher: Publisher
) -> None:
    own("updates", "weekly", code=0)
    publisher.rewrite("timestamp.json", lambda found: found["signed"].update(version=9))
    done = own("jobs", "run", "updates", "--json").json["jobs"]
    assert [one["status"] for one in done] == ["failed"]
    assert "signature does not belong" in done[0]["error"]


def test_without_an_address_it_cannot_check(
    own: Coffer, monkeypatch: pytest.MonkeyPatch, server: FakeServer
) -> None:
    monkeypatch.setattr(built_in, "read_built_in", lambda: None)
    assert "cannot check" in own("updates", code=0).out
    for deed in ("check", "daily"):
        assert "no address to ask" in own("updates", deed, code=1).err
    assert own.ask("updates", "never")["often"] == "never"
    coffer = open_coffer(str(own.place))
    service = update_service(coffer)
    coffer.close()
    assert (service.standing().often, service.feed.host) == (Often.NEVER, "")
    assert service.standing().fault is not Fault.DAMAGED
    assert server.log == []
