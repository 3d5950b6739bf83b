"""Credentials: where they lie, to what they are bound, and what becomes of them on the way."""

import base64
import zlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from app.bootstrap import (
    Coffer,
    KeyChoice,
    create_coffer,
)
from app.db.database import open_database
from app.db.key_header import ServerHeaderStore
from app.domain.errors import CofferError, FileRefusedError, RefusedError
from app.domain.notices.records import Channel, Reach
from app.domain.sync.records import Connection, Evidence, RunStatus, Status
from app.domain.sync.trouble import ProviderError, Trouble
from app.keys.gate import make_keys
from app.keys.kdf import LEAST
from app.keys.seal import FieldSealer
from app.ports.notices import ChannelFacts
from app.ports.providers import Field
from app.services.notifying import channels as forms
from app.services.notifying import keeping
from app.services.sync import evidence
from tests.connection_parts import KEY, KEYED, NODE, PASSPHRASE, connect
from tests.faults.test_fault_leaks import leaked
from tests.integration.books import SetClock
from tests.sync_parts import Bench, MadeProvider, row


@pytest.fixture
def coffer(tmp_path: Path) -> Iterator[Coffer]:
    made = create_coffer(str(tmp_path / "books" / "coffer.db"), keys=KeyChoice(PASSPHRASE))
    yield made
    made.close()


@pytest.fixture
def bench(coffer: Coffer) -> Bench:
    return Bench(coffer.database, SetClock(), facts=KEYED)


def stored(coffer: Coffer, own: int) -> Connection:
    with coffer.database.reading() as unit:
        return unit.records(Connection).where(id=own)[0]


def change(coffer: Coffer, own: int, **more: Any) -> None:
    """Change a connection as whoever can write the tables does."""
    with coffer.database.writing() as unit:
        unit.records(Connection).put(replace(stored(coffer, own), **more))
        unit.commit()


# Addresses


@pytest.mark.parametrize(
    ("address", "is_sealed"),
    [
        (NODE, True),
        ("https://node.example/rpc?apikey=12", True),
        ("https://node.example/abc12345", True),
        ("http://127.0.0.1:3000/api/v2", False),
        ("https://blockscout.example/api", False),
    ],
)
def test_a_servers_address_that_may_hold_a_key_is_sealed(
    coffer: Coffer, bench: Bench, address: str, is_sealed: bool
) -> None:
    own = connect(bench, server=address)
    assert (address in stored(coffer, own).options) is not is_sealed
    bench.run()
    assert bench.world.opened[-1].field("server") == address
    bench.connections.change_fields(own, {"user": "you", "server": ""})
    assert bench.world.opened[-1].field("server") == address


def test_a_database_server_reads_no_credential(server_place: str, tmp_path: Path) -> None:
    clock = SetClock()
    key = make_keys(
        ServerHeaderStore(server_place),
        name="",
        passphrase=PASSPHRASE,
        keyring=None,
        recovery=False,
        clock=clock,
        cost=LEAST,
    ).key
    database = open_database(server_place, clock, key, sealer=FieldSealer(key))
    bench = Bench(database, clock, facts=KEYED)
    connect(bench, key=KEY, server=NODE)
    bench.script.tell(row(1))
    bench.run()
    bench.connections.change_fields(bench.id, {"key": KEY + "-new"})
    with database.engine.connect() as connection:
        names = connection.exec_driver_sql(
            "SELECT table_name FROM information_schema.tables WHERE table_schema = current_schema()"
        )
        for name in [found[0] for found in names]:
            rows = connection.exec_driver_sql(f'SELECT t::text FROM "{name}" AS t')
            (tmp_path / name).write_text("\n".join(found[0] for found in rows))
    assert (tmp_path / "connection").read_text()
    assert (tmp_path / "secret").read_text()
    assert leaked(tmp_path, [KEY, NODE, "0123456789abcdef0123"]) == []
    database.close()


# To what they are bound


@pytest.mark.parametrize(
    "change_",
    [
        {"options": '{"server": "https://thief.example", "user": "me"}'},
        {"options": '{"user": "somebody"}'},
        {"provider": "thief"},
    ],
)
def test_credentials_go_nowhere_but_where_they_were_given_for(
    coffer: Coffer, bench: Bench, change_: dict[str, str]
) -> None:
    """Who runs a database server can write its rows, and must not lead a key elsewhere by it."""
    own = connect(bench, key=KEY)
    bench.world.providers["thief"] = MadeProvider(bench.script, replace(KEYED, id="thief"))
    change(coffer, own, **change_)
    before = len(bench.world.opened)
    run = bench.run()
    assert (run.status, run.cause) == (RunStatus.FAILED, Trouble.NO_SECRETS)
    assert len(bench.world.opened) == before  # no session, so nothing went out
    assert stored(coffer, own).status == Status.NEEDS_ATTENTION
    bench.connections.change_fields(own, {"user": "me", "key": ""})  # nor with a change of the rest
    assert not any(one.field("key") for one in bench.world.opened[before:])
    change(coffer, own, provider="made")
    bench.connections.change_fields(own, {"user": "me", "key": KEY + "new"})
    assert bench.run().status == RunStatus.DONE


# Archives


def exported(coffer: Coffer, folder: Path) -> Path:
    coffer.archive.export(str(folder / "archive"))
    return folder / "archive"


def test_an_archive_brings_connections_that_rest(
    coffer: Coffer, bench: Bench, tmp_path: Path
) -> None:
    connect(bench, key=KEY, server=NODE)
    bench.script.tell(row(1))
    bench.run()
    archive = exported(coffer, tmp_path)
    everything = b"".join(path.read_bytes() for path in archive.rglob("*") if path.is_file())
    for secret in (KEY, NODE, "0123456789abcdef0123"):
        assert secret.encode() not in everything
    into = create_coffer(str(tmp_path / "other.db"), keys=KeyChoice(PASSPHRASE))
    # A connection of these books has the number of one of the archive: its key is not for that.
    old = Bench(into.database, SetClock(), facts=KEYED)
    assert connect(old, key="the key of another") == bench.id
    into.archive.load(str(archive))
    (line,) = old.connections.list()
    assert line.connection.status == Status.DISCONNECTED
    assert not old.connections.detail(bench.id).has_secrets
    assert old.sync.due() == []
    assert old.sync.sync(None).runs == ()
    with pytest.raises(RefusedError, match="disconnected"):
        old.sync.sync([bench.id])
    with pytest.raises(RefusedError, match="disconnected"):
        old.connections.resume(bench.id)
    old.connections.change_fields(bench.id, {"key": KEY})
    assert old.run().status == RunStatus.DONE
    into.close()


def test_a_wallet_of_an_archive_is_not_looked_at_by_itself(
    coffer: Coffer, bench: Bench, tmp_path: Path
) -> None:
    connect(bench)  # it needs no key
    change(coffer, bench.id, options='{"server": "https://thief.example", "user": "me"}')
    archive = exported(coffer, tmp_path)
    into = create_coffer(str(tmp_path / "other.db"))
    into.archive.load(str(archive))
    there = Bench(into.database, SetClock(), facts=KEYED)
    assert there.sync.due() == []
    assert there.sync.sync(None).runs == ()
    assert there.world.opened == []
    into.close()


@pytest.mark.parametrize("options", ["[1]", "no JSON", '{"user": 1}'])
def test_an_archive_with_options_that_are_none_is_refused(
    coffer: Coffer, bench: Bench, tmp_path: Path, options: str
) -> None:
    connect(bench)
    change(coffer, bench.id, options=options)
    archive = exported(coffer, tmp_path)
    into = create_coffer(str(tmp_path / "other.db"))
    with pytest.raises(FileRefusedError):
        into.archive.load(str(archive))
    assert into.connections.list() == []
    into.close()


def test_channels_of_an_archive_are_off(coffer: Coffer, tmp_path: Path) -> None:
    """Else whoever wrote it would be told of what is in these books from then on."""
    told = Channel("theirs", "ntfy", {"server": "https://thief.example", "topic": "x"}, Reach())
    with coffer.database.writing() as unit:
        unit.settings.set(keeping.CHANNELS, keeping.channels_text([told]))
        unit.commit()
    archive = exported(coffer, tmp_path)
    into = create_coffer(str(tmp_path / "other.db"), keys=KeyChoice(PASSPHRASE))
    facts = ChannelFacts("ntfy", "ntfy", ())
    with into.database.writing() as unit:
        forms.store(unit, facts, "theirs", {"token": KEY}, {})
        unit.commit()
    into.archive.load(str(archive))
    with into.database.reading() as unit:
        (channel,) = keeping.read_channels(unit.settings)
        assert not channel.is_on
        assert channel == replace(told, is_on=False)
        assert unit.secrets.names() == []
    into.close()


def test_secrets_of_a_channel_go_to_its_own_server_alone(coffer: Coffer) -> None:
    facts = ChannelFacts("email", "E-mail", (Field("password", "Password", is_secret=True),))
    channel = Channel("mail", "email", {"host": "smtp.example"}, Reach())
    with coffer.database.writing() as unit:
        forms.store(unit, facts, "mail", {"password": KEY}, channel.options)
        assert forms.load(unit, facts, channel) == {"host": "smtp.example", "password": KEY}
        for other in ({"host": "thief.example"}, {}):
            with pytest.raises(ProviderError) as raised:
                forms.load(unit, facts, replace(channel, options=other))
            assert raised.value.trouble is Trouble.NO_SECRETS


# Evidence


def test_an_answer_that_unpacks_without_end_is_not_unpacked(coffer: Coffer, bench: Bench) -> None:
    connect(bench)
    bomb = base64.b85encode(zlib.compress(bytes(200 << 20), 9)).decode()
    with coffer.database.writing() as unit:
        for number, body in enumerate((bomb, "no base 85 \u20ac", "")):
            unit.records(Evidence).put(
                Evidence(900 + number, bench.id, 1, 0, "GET /", "0" * 64, 12, body)
            )
        unit.commit()
    for number in range(3):
        with pytest.raises(CofferError):
            bench.connections.evidence_text(900 + number)
    kept = evidence.pack([SimpleNamespace(at=bench.clock.now(), what="GET /", body=b"x" * 9)])  # type: ignore[list-item]  # as a session keeps it
    assert evidence.unpack(kept[0].body, kept[0].size) == b"x" * 9
