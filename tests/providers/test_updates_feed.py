"""News of new versions over real HTTP, signed with real keys: what is believed, what is refused."""

import json
import socket
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from tuf.ngclient.updater import Updater

from app.domain.failure import CancelledError
from app.domain.updates.faults import Fault, UpdateError
from app.ports.progress import NoProgress
from app.providers.http.surroundings import Patience
from app.providers.releases.built_in import BuiltIn
from app.providers.releases.feed import FURTHEST, TufFeed
from tests.providers.fake_server import FakeServer, Reply, Request
from tests.updates_parts import Keys, Publisher, a_key, feed_of, files_of, newest, refused, serving


@pytest.fixture
def server(tmp_path: Path) -> Iterator[FakeServer]:
    (tmp_path / "web").mkdir()
    with serving(tmp_path / "web") as made:
        yield made


@pytest.fixture
def publisher(tmp_path: Path, server: FakeServer) -> Publisher:
    return Publisher(tmp_path / "web", server.base)


@pytest.fixture
def built_in(publisher: Publisher) -> BuiltIn:
    made = publisher.begin()
    publisher.release("0.2.0")
    return made


@pytest.fixture
def feed(built_in: BuiltIn, tmp_path: Path) -> TufFeed:
    return feed_of(built_in, tmp_path / "kept")


def again(feed: TufFeed) -> TufFeed:
    """Return it as another start of the program makes it."""
    return feed_of(feed.built_in, feed.folder)


def save(publisher: Publisher) -> dict[Path, bytes]:
    return {one: one.read_bytes() for one in publisher.folder.rglob("*") if one.is_file()}


def put_back(saved: dict[Path, bytes]) -> None:
    for path, content in saved.items():
        path.write_bytes(content)


# What is believed


def test_a_release_is_told_with_what_changed_and_its_files(
    feed: TufFeed, publisher: Publisher, server: FakeServer
) -> None:
    found = feed.newest("0.1.0", NoProgress())
    assert found == publisher.a_release("0.2.0")
    assert server.paths() == [
        "GET /metadata/2.root.json",  # there is none
        "GET /metadata/timestamp.json",
        "GET /metadata/1.snapshot.json",
        "GET /metadata/1.targets.json",
        server.paths()[-1],
    ]
    assert server.paths()[-1].endswith(".release.json")
    assert not any("coffer" in one for one in server.paths())  # no installer is fetched
    assert sorted(files_of(feed.folder)) == ["lock", "trust.json"]
    assert not [one for one in feed.folder.rglob("*") if one.is_symlink()]


def test_the_second_check_asks_for_the_time_alone(feed: TufFeed, server: FakeServer) -> None:
    newest(feed)
    before = len(server.paths())
    assert newest(again(feed)) == "0.2.0"
    asked = [one.rpartition("/")[2] for one in server.paths()[before:]]
    assert asked[:2] == ["2.root.json", "timestamp.json"]
    assert len(asked) == 3  # and what is said of the release


def test_what_was_said_is_renewed_and_followed_by_the_next_release(
    feed: TufFeed, publisher: Publisher
) -> None:
    assert newest(feed) == "0.2.0"
    publisher.published.freshen([publisher.keys.online])
    assert newest(feed) == "0.2.0"
    publisher.release("0.10.0")
    assert newest(again(feed)) == "0.10.0"


def test_the_library_has_the_hook_that_keeps_links_away() -> None:
    assert "_update_root_symlink" in vars(Updater)


# L1: five ways in which a signature is not right


def test_one_without_a_signature_is_refused(feed: TufFeed, publisher: Publisher) -> None:
    publisher.rewrite("timestamp.json", lambda found: found["signatures"].clear())
    assert refused(feed) is Fault.UNSIGNED


def test_one_that_was_changed_is_refused(feed: TufFeed, publisher: Publisher) -> None:
    publisher.rewrite("timestamp.json", lambda found: found["signed"].update(version=7))
    assert refused(feed) is Fault.BAD_SIGNATURE


def test_the_signature_of_another_file_is_refused(feed: TufFeed, publisher: Publisher) -> None:
    other = json.loads((publisher.metadata / "1.snapshot.json").read_bytes())
    publisher.rewrite("timestamp.json", lambda found: found.update(signatures=other["signatures"]))
    assert refused(feed) is Fault.BAD_SIGNATURE


def test_a_key_that_is_not_in_the_root_is_refused(
    feed: TufFeed, publisher: Publisher, tmp_path: Path
) -> None:
    stranger = Publisher(tmp_path / "stranger", publisher.base)
    stranger.begin()
    stranger.release("0.3.0")
    for path in stranger.metadata.iterdir():
        if "root" not in path.name:
            (publisher.metadata / path.name).write_bytes(path.read_bytes())
    assert refused(feed) is Fault.UNKNOWN_KEY


def test_an_older_version_is_refused_though_it_is_signed(
    feed: TufFeed, publisher: Publisher
) -> None:
    assert refused(feed, running="0.3.0") is Fault.OLDER  # than the one that runs
    publisher.release("0.4.0")
    assert newest(feed) == "0.4.0"
    publisher.release("0.3.9")
    assert refused(again(feed)) is Fault.OLDER  # than one that was seen
    publisher.release("0.4.0")
    assert newest(again(feed)) == "0.4.0"


# L2: rollback, freeze, mix and match, fast-forward, endless and slow


def test_going_back_is_refused_after_a_restart(feed: TufFeed, publisher: Publisher) -> None:
    saved = save(publisher)
    publisher.release("0.3.0")
    assert newest(feed) == "0.3.0"
    put_back(saved)
    assert refused(again(feed)) is Fault.OLDER
    assert refused(again(feed)) is Fault.OLDER


def test_news_that_are_held_back_expire(tmp_path: Path, server: FakeServer) -> None:
    publisher = Publisher(tmp_path / "web", server.base).at(days=-20)
    feed = feed_of(publisher.begin(), tmp_path / "kept")
    publisher.release("0.2.0")
    assert refused(feed) is Fault.EXPIRED
    publisher.at(days=20).published.freshen([publisher.keys.online])
    assert newest(feed) == "0.2.0"


def test_a_root_that_has_expired_is_trusted_no_more(tmp_path: Path, server: FakeServer) -> None:
    publisher = Publisher(tmp_path / "web", server.base).at(days=-800)
    feed = feed_of(publisher.begin(), tmp_path / "kept")
    fresh = publisher.at(days=800)
    fresh.release("0.2.0")
    assert refused(feed) is Fault.EXPIRED
    fresh.published.rotate(fresh.keys.holders(), fresh.keys.root)
    assert newest(feed) == "0.2.0"


def test_parts_of_different_releases_do_not_mix(feed: TufFeed, publisher: Publisher) -> None:
    targets = publisher.folder / "targets"
    (first,) = targets.iterdir()
    publisher.release("0.3.0")
    (second,) = set(targets.iterdir()) - {first}
    content = second.read_bytes()
    second.write_bytes(first.read_bytes())
    assert refused(feed) is Fault.OTHER_FILE
    second.write_bytes(content)
    old, new = (publisher.metadata / f"{number}.snapshot.json" for number in (1, 2))
    new.write_bytes(old.read_bytes())
    assert refused(feed_of(feed.built_in, feed.folder.with_name("another"))) is Fault.OTHER_FILE


def test_a_number_far_ahead_is_refused_and_locks_nothing_out(
    feed: TufFeed, publisher: Publisher
) -> None:
    assert newest(feed) == "0.2.0"
    path, stamp = publisher.metadata / "timestamp.json", b""
    stamp = path.read_bytes()
    _jump(publisher, 2**31)
    assert refused(feed) is Fault.TOO_FAR
    path.write_bytes(stamp)
    publisher.release("0.3.0")
    assert newest(again(feed)) == "0.3.0"
    _jump(publisher, FURTHEST)
    assert newest(again(feed)) == "0.3.0"


def _jump(publisher: Publisher, number: int) -> None:
    from tuf.api.metadata import Metadata

    path = publisher.metadata / "timestamp.json"
    found: Any = Metadata.from_bytes(path.read_bytes())
    found.signed.version = number
    found.sign(publisher.keys.online)
    path.write_bytes(found.to_bytes())


def endless(server: FakeServer, request: Request, reply: Reply) -> Reply:
    del request

    def send(sock: socket.socket, raw: bytes) -> None:
        head = raw.partition(b"\r\n\r\n")[0].replace(b"Content-Length", b"X-Length")
        sock.sendall(head + b"\r\n\r\n")
        while not server.is_closing.is_set():
            sock.sendall(b" " * 65_536)

    return Reply(reply.body, reply.status, send=send)


def dripping(server: FakeServer, request: Request, reply: Reply) -> Reply:
    del request

    def send(sock: socket.socket, raw: bytes) -> None:
        for place in range(len(raw)):
            if server.is_closing.wait(0.2):
                return
            sock.sendall(raw[place : place + 1])

    return Reply(reply.body, reply.status, send=send)


@pytest.mark.parametrize("path", ["/metadata/2.root", "/metadata/timestamp", "/targets/"])
def test_an_answer_without_end_is_cut(feed: TufFeed, server: FakeServer, path: str) -> None:
    server.fail(1, endless, times=9, path=path)
    assert refused(feed) is Fault.TOO_BIG


def test_an_answer_that_is_larger_than_signed_is_cut(feed: TufFeed, publisher: Publisher) -> None:
    (target,) = (publisher.folder / "targets").iterdir()
    target.write_bytes(target.read_bytes() + b" " * 4096)
    assert refused(feed) is Fault.TOO_BIG


def test_a_server_that_drips_is_left(built_in: BuiltIn, server: FakeServer, tmp_path: Path) -> None:
    patience = Patience(connect_s=1.0, between_s=1.0, whole_s=20.0)
    feed = feed_of(built_in, tmp_path / "kept", patience=patience, whole_s=0.7)
    server.fail(1, dripping, times=99)
    assert refused(feed) is Fault.TOO_SLOW


def test_nobody_there_is_no_refusal(feed: TufFeed, server: FakeServer) -> None:
    server.fail(1, lambda *_: Reply({}, 503), times=99)
    assert refused(feed) is Fault.UNREACHED
    server.close()
    assert refused(feed_of(feed.built_in, feed.folder)) is Fault.UNREACHED


# L3: other keys


def test_one_of_two_root_keys_is_enough_where_one_is_needed(
    feed: TufFeed, publisher: Publisher
) -> None:
    assert newest(feed) == "0.2.0"
    first, _ = publisher.keys.root
    publisher.keys.targets, publisher.keys.online = a_key(), a_key()
    assert publisher.published.rotate(publisher.keys.holders(), [first])
    publisher.release("0.3.0")
    assert newest(again(feed)) == "0.3.0"


def test_two_of_two_are_both_needed(tmp_path: Path, server: FakeServer) -> None:
    publisher = Publisher(tmp_path / "web", server.base, Keys(threshold=2))
    feed = feed_of(publisher.begin(), tmp_path / "kept")
    publisher.release("0.2.0")
    first, second = publisher.keys.root
    publisher.keys.online = a_key()
    assert not publisher.published.rotate(publisher.keys.holders(), [first])
    assert not (publisher.metadata / "2.root.json").exists()  # it waits
    assert newest(feed) == "0.2.0"
    assert publisher.published.sign([second])
    assert not (publisher.metadata / "root.staged.json").exists()
    assert refused(again(feed)) is Fault.UNKNOWN_KEY  # what the old key signed counts no more
    publisher.published.freshen([publisher.keys.online])
    assert newest(again(feed)) == "0.2.0"


def test_a_root_with_one_of_two_signatures_is_refused(tmp_path: Path, server: FakeServer) -> None:
    publisher = Publisher(tmp_path / "web", server.base, Keys(threshold=2))
    feed = feed_of(publisher.begin(), tmp_path / "kept")
    publisher.release("0.2.0")
    publisher.published.rotate(publisher.keys.holders(), publisher.keys.root[:1])
    (publisher.metadata / "root.staged.json").rename(publisher.metadata / "2.root.json")
    assert refused(feed) is Fault.TOO_FEW


def test_a_chain_of_roots_is_walked_and_a_gap_in_it_refused(
    feed: TufFeed, publisher: Publisher
) -> None:
    for _ in range(3):
        before = publisher.keys.root
        publisher.keys = Keys()
        signers = [*before, *publisher.keys.root]
        assert publisher.published.rotate(publisher.keys.holders(), signers)
    publisher.release("0.3.0")
    third = publisher.metadata / "3.root.json"
    kept = third.read_bytes()
    third.write_bytes((publisher.metadata / "4.root.json").read_bytes())
    assert refused(feed) in (Fault.GAP, Fault.UNKNOWN_KEY)
    third.write_bytes(kept)
    assert newest(feed) == "0.3.0"
    newer = feed_of(publisher.built_in(), feed.folder)  # a build that came with the newest root
    assert newest(newer) == "0.3.0"


def test_a_root_of_strangers_is_refused(
    feed: TufFeed, publisher: Publisher, tmp_path: Path
) -> None:
    stranger = Publisher(tmp_path / "stranger", publisher.base)
    stranger.begin()
    stranger.published.rotate(stranger.keys.holders(), stranger.keys.root)
    root = (stranger.metadata / "2.root.json").read_bytes()
    (publisher.metadata / "2.root.json").write_bytes(root)
    assert refused(feed) is Fault.UNKNOWN_KEY


# What is kept here


@pytest.mark.parametrize("damage", [b"", b"{}", b"half", b"\xff\xfe"])
def test_damage_to_what_is_kept_is_told_until_the_person_begins_anew(
    feed: TufFeed, damage: bytes
) -> None:
    assert newest(feed) == "0.2.0"
    path = feed.folder / "trust.json"
    path.write_bytes(path.read_bytes()[:90] + damage)
    assert refused(feed) is Fault.DAMAGED
    assert refused(again(feed)) is Fault.DAMAGED
    feed.begin_anew()
    assert newest(feed) == "0.2.0"


def test_what_a_killed_check_left_is_in_nobodys_way(feed: TufFeed) -> None:
    left = feed.folder / "at-work"
    left.mkdir(parents=True)
    (left / "timestamp.json").write_text("half of it")
    assert newest(feed) == "0.2.0"
    assert not left.exists()


def test_a_disk_that_takes_nothing_is_told(feed: TufFeed) -> None:
    feed.folder.parent.mkdir(exist_ok=True)
    feed.folder.write_text("a file where a folder should be")
    assert refused(feed) is Fault.CANNOT_KEEP


def test_it_can_be_cancelled(feed: TufFeed) -> None:
    class Stopped:
        def step(self, done: int, total: int, what: str) -> None:
            raise CancelledError

    with pytest.raises(CancelledError):
        feed.newest("0.1.0", Stopped())


# What is said of a release


@pytest.mark.parametrize(
    "page", ["https://elsewhere.example/get", "http://127.0.0.1:1/get", "file:///etc/passwd", "x"]
)
def test_a_page_on_another_server_is_refused(
    feed: TufFeed, publisher: Publisher, page: str
) -> None:
    with suppress(ValueError):
        publisher.release("0.3.0", page=page)
    assert refused(feed) is Fault.UNREADABLE
    assert not feed.is_own(page)
    assert feed.is_own(f"{publisher.base}/get/0.3.0")


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("timestamp.json", b""),
        ("timestamp.json", b"<html>Please sign in</html>"),
        ("timestamp.json", b"[" * 9000),
        ("timestamp.json", b'{"signed":{},"signatures":[]}'),
        ("2.root.json", b"{}"),
    ],
)
def test_what_is_no_metadata_is_refused(
    feed: TufFeed, publisher: Publisher, name: str, content: bytes
) -> None:
    (publisher.metadata / name).write_bytes(content)
    assert refused(feed) is Fault.UNREADABLE


def test_a_build_without_an_address_says_so(tmp_path: Path) -> None:
    feed = feed_of(None, tmp_path / "kept")
    assert feed.host == ""
    with pytest.raises(UpdateError) as raised:
        feed.newest("0.1.0", NoProgress())
    assert raised.value.fault is Fault.NO_SOURCE
    assert not (tmp_path / "kept").exists()
