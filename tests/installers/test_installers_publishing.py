"""Who publishes: keys, the first root, releases, other keys, and what a build is given."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from tuf.api.metadata import Metadata

from app.providers.releases.built_in import read_built_in
from installers.publishing import lay
from installers.publishing.__main__ import main
from installers.publishing.keys import make_key, public_path, read_public, read_signer
from installers.publishing.manifest import changes_of, release_of
from installers.running import PackagingError
from tests.updates_parts import Keys, Publisher, a_key, feed_of, newest, serving

CHANGES = """# Changes

## 0.2.0 (2026-11-20)

- **Quicker**: all of it,
  with `coffer` too.
- Nothing is lost.

## 0.1.0

The first version.
"""


@pytest.fixture
def publisher(tmp_path: Path) -> Publisher:
    return Publisher(tmp_path / "web", "https://releases.example")


def test_keys_are_for_their_owner_alone_and_open_with_their_password(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("COFFER_SIGNING_PASSWORD_FILE", raising=False)
    plain = tmp_path / "plain.pem"
    made = make_key(plain)
    assert plain.stat().st_mode & 0o077 == 0
    assert read_signer(plain).public_key == made == read_public(public_path(plain))
    with pytest.raises(PackagingError, match="File exists"):
        make_key(plain)
    (tmp_path / "password").write_text("correct staple\n")
    monkeypatch.setenv("COFFER_SIGNING_PASSWORD_FILE", str(tmp_path / "password"))
    closed = tmp_path / "closed.pem"
    made = make_key(closed)
    assert read_signer(closed).public_key == made
    monkeypatch.delenv("COFFER_SIGNING_PASSWORD_FILE")
    assert read_public(public_path(closed)) == made
    for path in (closed, tmp_path / "none.pem", public_path(plain)):
        with pytest.raises(PackagingError, match=path.name):
            read_signer(path)


def test_only_the_keys_of_the_root_can_publish(publisher: Publisher) -> None:
    publisher.begin()
    with pytest.raises(PackagingError, match="begun already"):
        publisher.begin()
    with pytest.raises(PackagingError, match="no targets yet"):
        publisher.published.freshen([publisher.keys.online])
    stranger = replace(publisher, keys=Keys())
    with pytest.raises(PackagingError, match="not the keys"):
        stranger.release("0.2.0")
    assert sorted(path.name for path in publisher.metadata.iterdir()) == ["1.root.json"]
    with pytest.raises(PackagingError, match="holds no root"):
        publisher.published.rotate(publisher.keys.holders(), [a_key()])


def test_the_first_root_wants_all_the_signatures_that_it_names(publisher: Publisher) -> None:
    publisher.keys.threshold = 2
    with pytest.raises(PackagingError, match="lacks signatures"):
        publisher.published.begin(publisher.keys.holders(), publisher.keys.root[:1])
    assert not (publisher.metadata / "1.root.json").exists()


def test_renewing_moves_the_time_alone_until_the_rest_grows_old(publisher: Publisher) -> None:
    publisher.begin()
    publisher.release("0.2.0")
    publisher.at(days=10).published.freshen([publisher.keys.online])
    assert not (publisher.metadata / "2.snapshot.json").exists()
    publisher.at(days=80).published.freshen([publisher.keys.online])
    assert (publisher.metadata / "2.snapshot.json").exists()
    stamp = Metadata.from_file(str(publisher.metadata / "timestamp.json")).signed
    assert (stamp.version, stamp.expires.date()) == (
        3,
        (publisher.now + timedelta(days=94)).date(),
    )


def test_what_nobody_would_believe_is_not_renewed(publisher: Publisher) -> None:
    publisher.begin()
    publisher.release("0.2.0")
    with pytest.raises(PackagingError, match="targets: it has ended"):
        publisher.at(days=366).published.freshen([publisher.keys.online])
    other = replace(publisher, keys=replace(publisher.keys, targets=a_key()))
    assert other.published.rotate(other.keys.holders(), other.keys.root)
    stamp = (publisher.metadata / "timestamp.json").read_bytes()
    with pytest.raises(PackagingError, match="targets: the root does not name its keys any more"):
        other.published.freshen([other.keys.online])
    assert (publisher.metadata / "timestamp.json").read_bytes() == stamp
    other.release("0.2.0")
    with pytest.raises(PackagingError, match="root: it has ended"):
        other.at(days=731).published.freshen([other.keys.online])


def test_a_release_is_described_by_its_files_and_the_list_of_changes(tmp_path: Path) -> None:
    names = ("coffer_0.2.0_amd64.deb", "Coffer-0.2.0-x86_64.AppImage", "Coffer-0.2.0.dmg",
             "coffer-0.2.0.cdx.json", "SHA256SUMS", "coffer_0.1.0_amd64.deb",
             "coffer_0.2.0rc1_amd64.deb", "coffer_10.2.0_amd64.deb",
             "coffer-0.2.0.1.dmg")  # fmt: skip
    for name in names:
        (tmp_path / name).write_bytes(name.encode())
    changes = changes_of(CHANGES, "0.2.0")
    assert changes == "- Quicker: all of it, with coffer too.\n- Nothing is lost."
    made = release_of("0.2.0", date(2026, 11, 20), "https://x.example", changes, tmp_path)
    assert [(one.kind, one.system, one.machine) for one in made.files] == [
        ("appimage", "linux", "x86_64"), ("dmg", "macos", ""), ("deb", "linux", "x86_64"),
    ]  # fmt: skip
    assert made.files[2].size == len(names[0])
    with pytest.raises(PackagingError, match=r"nothing of version 0\.3\.0"):
        release_of("0.3.0", date(2026, 11, 20), "https://x.example", changes, tmp_path)
    with pytest.raises(PackagingError, match=r"nothing of version 0\.3\.0"):
        changes_of(CHANGES, "0.3.0")
    with pytest.raises(PackagingError, match="page is missing or too long"):
        release_of("0.2.0", date(2026, 11, 20), "x" * 900, changes, tmp_path)


def test_a_build_is_given_address_and_root_or_neither(tmp_path: Path, publisher: Publisher) -> None:
    publisher.begin()
    root = publisher.metadata / "1.root.json"
    assert not lay(tmp_path / "a", {})
    assert not (tmp_path / "a").exists()
    good = {"COFFER_RELEASE_URL": "https://x.example/c/", "COFFER_RELEASE_ROOT": str(root)}
    assert lay(tmp_path / "b", good)
    built_in = read_built_in(tmp_path / "b" / "release")
    assert built_in is not None
    assert (built_in.base, built_in.root) == ("https://x.example/c", root.read_bytes())
    unsigned = tmp_path / "unsigned.json"
    found = json.loads(root.read_bytes())
    found["signatures"] = []
    unsigned.write_text(json.dumps(found))
    for name, value in (
        ("COFFER_RELEASE_URL", ""),
        ("COFFER_RELEASE_URL", "http://x.example"),
        ("COFFER_RELEASE_URL", "https://x.example/?a=b"),
        ("COFFER_RELEASE_ROOT", ""),
        ("COFFER_RELEASE_ROOT", str(tmp_path / "none.json")),
        ("COFFER_RELEASE_ROOT", str(unsigned)),
    ):
        with pytest.raises(PackagingError, match=r"COFFER_RELEASE|none\.json|unsigned\.json"):
            lay(tmp_path / "c", {**good, name: value})
    assert not (tmp_path / "c").exists()


def test_the_command_publishes_what_coffer_believes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("COFFER_SIGNING_PASSWORD_FILE", raising=False)
    web, dist = tmp_path / "web", tmp_path / "dist"
    dist.mkdir()
    (dist / "coffer_0.1.0_amd64.deb").write_bytes(b"x")
    root, spare, targets, online = (str(tmp_path / name) for name in ("r1", "r2", "t", "o"))

    def run(*words: str, code: int = 0) -> str:
        assert main(words) == code
        told = capsys.readouterr()
        return told.err if code else told.out

    for one in (root, spare, targets, online):
        assert ".pub: " in run("key", one)
    held = ["--root", root, f"{spare}.pub", "--targets", targets, "--online", online]
    assert "1.root.json" in run("begin", str(web), *held, "--sign", root, "--threshold", "1")
    assert "begun already" in run("begin", str(web), *held, "--sign", root, code=1)
    with serving(web) as server:
        on = ["--dist", str(dist), "--page", f"{server.base}/get", "--on", "2026-11-20"]
        keys = ["--targets", targets, "--online", online]
        assert "0.1.0 is the newest version: 1 files" in run("release", str(web), *on, *keys)
        first = (web / "metadata" / "1.root.json").read_bytes()
        built_in = Publisher(web, server.base, now=datetime.now(UTC)).built_in()
        assert built_in.root == first
        feed = feed_of(built_in, tmp_path / "kept")
        assert newest(feed, running="0.0.9") == "0.1.0"
        said = run("rotate", str(web), *held, "--threshold", "2", "--sign", root)
        assert "waits for signatures" in said
        assert "2.root.json counts now" in run("sign", str(web), "--sign", spare)
        assert run("freshen", str(web), "--online", online) == "renewed\n"
        assert newest(feed, running="0.0.9") == "0.1.0"
