"""`coffer notices`, as a person gives it, against a server on loopback."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.channel_parts import install_channels, ntfy_server
from tests.e2e.command import Answer, Coffer
from tests.faults.keyed_books import hurry
from tests.providers.server import FakeServer, status

RIGHT = "seven slow foxes sleep"
TOPIC = "quiet-topic-of-anna"


@pytest.fixture
def server() -> Iterator[FakeServer]:
    yield from ntfy_server()


class Own:
    """Encrypted books with an asset that has no price, and the command on them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.coffer = Coffer(folder / "own" / "coffer.db")
        (folder / "own").mkdir()
        (folder / "secret").write_text(RIGHT + "\n")
        (folder / "fields").write_text(f"topic={TOPIC}\n")
        self("init", "--base", "USD", code=0)
        rows = ("2024-01-02,Main,deposit,USD,,100,,,,,,d1,",
                "2024-01-03,Main,buy,AAA,public-stock,1,10,USD,,,,b1,")  # fmt: skip
        self("import", self.coffer.write("a", *rows), code=0)

    def __call__(self, *words: object, code: int | None = None) -> Answer:
        return self.coffer(*words, "--passphrase-file", self.folder / "secret", code=code)

    def ask(self, *words: object) -> Any:
        return self("notices", *words, "--json", code=0).json

    def add(self, server: FakeServer, *more: str, code: int = 0) -> Answer:
        secrets = ("--secrets", str(self.folder / "fields"))
        where = ("--field", f"server={server.base}", "--name", "Phone")
        return self("notices", "add", "ntfy", *where, *secrets, *more, code=code)


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Own:
    monkeypatch.setenv("COFFER_DATA_DIR", str(tmp_path / "data"))
    install_channels(monkeypatch, tmp_path / "plugins")
    hurry(monkeypatch)
    return Own(tmp_path)


def said(server: FakeServer) -> list[str]:
    return [one.json()["message"] for one in server.log]


def test_from_the_first_channel_to_what_was_sent(own: Own, server: FakeServer) -> None:
    assert [one["id"] for one in own.ask("channels")["kinds"]] == [
        "mail", "telegram", "discord", "ntfy", "gotify", "other",
    ]  # fmt: skip
    assert "a test was sent" in own.add(server).out
    assert own("notices", "send", code=0).out == "0 sent, 0 waiting.\n"  # it was known already
    rows = ("2024-01-04,Main,buy,BBB,public-stock,1,10,USD,,,,b2,",)
    own("import", own.coffer.write("b", *rows), code=0)
    (sent,) = own.ask("send")["sent"]
    assert (sent["channel"], sent["kind"], sent["state"]) == ("Phone", "need", "sent")
    assert own.ask("send") == {"sent": [], "waiting": 0}
    assert said(server) == [
        "This is a test: notices of Coffer arrive here.", "A price is missing.",
    ]  # fmt: skip
    listed = own.ask("list")
    assert [one["text"] for one in listed["notices"]] == [
        "AAA: a price is missing.", "BBB: a price is missing.",
    ]  # fmt: skip
    assert [one["text"] for one in listed["history"]] == ["A price is missing."]
    assert "Phone" in own("notices", code=0).out
    told = own("audit", "--json", code=0).out
    assert TOPIC not in told
    own("verify", code=0)
    own("notices", "remove", "Phone", code=0)
    assert own.ask("channels")["channels"] == []


def test_a_server_that_fails_is_told_and_nothing_is_lost(own: Own, server: FakeServer) -> None:
    server.every = status(401)
    assert "credentials are refused" in own.add(server, code=1).err
    assert own.ask("channels")["channels"] == []
    server.every = None
    own.add(server, "--least", "normal", "--an-hour", "3", "--kinds", "need,backup")
    rows = ("2024-01-04,Main,buy,BBB,public-stock,1,10,USD,,,,b2,",)
    own("import", own.coffer.write("b", *rows), code=0)
    server.every = status(500)
    answer = own("notices", "send", code=5)
    assert "0 sent, 1 waiting." in answer.out
    assert "Phone: the provider does not work at the moment" in answer.err
    (line,) = own.ask("channels")["channels"]
    assert (line["trouble"], line["waiting"], line["kinds"]) == ("down", 1, ["backup", "need"])
    server.every = None
    own("notices", "test", "Phone", code=0)  # which mends it
    assert own("notices", "send", code=0).out == "1 sent, 0 waiting.\n"


def test_hours_digest_and_details(own: Own) -> None:
    assert (
        "22:30 to 06:00, fri, sat; everything waits"
        in own("notices", "quiet", "22:30-06:00", "--days", "fri,sat", "--high", "wait", code=0).out
    )
    assert (
        "weekly on sun at 07:15"
        in own("notices", "digest", "weekly", "--at", "07:15", "--day", "sun", code=0).out
    )
    assert (
        "leave this computer"
        in own("notices", "set", "--details", "yes", "--drop", "10", code=0).out
    )
    found = own.ask("channels")
    assert found["quiet"] == {
        "on": True, "from": "22:30", "to": "06:00", "days": ["fri", "sat"], "high_passes": False,
    }  # fmt: skip
    assert found["digest"] == {"rhythm": "weekly", "at": "07:15", "day": "sun"}
    assert (found["details"], found["drop_percent"]) == (True, 10)
    assert own("notices", "quiet", "off", code=0).out == "quiet hours: off\n"


REFUSED = (
    (("quiet", "22:00"), "FROM-TO"),
    (("quiet", "25:00-07:00"), "no time of the day"),
    (("quiet", "22:00-07:00", "--days", "someday"), "no day"),
    (("set", "--drop", "95"), "90 percent"),
    (("add", "fax"), "no kind of channel"),
    (("add", "ntfy", "--field", "topic=abc"), "is a secret"),
    (("add", "ntfy", "--field", "bogus=abc"), "no field"),
    (("add", "ntfy"), "topic is missing"),
    (("test", "Nobody"), "no channel"),
)


def test_what_cannot_be_is_refused_in_words(own: Own) -> None:
    for words, why in REFUSED:
        assert why in own("notices", *words, code=1).err
    assert own.ask("channels")["channels"] == []
