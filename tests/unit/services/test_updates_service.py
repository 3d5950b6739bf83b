"""What is kept of checks for new versions, and what is told of them."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.domain.updates.due import Often
from app.domain.updates.faults import Fault, UpdateError
from app.ports.progress import NoProgress
from app.providers.releases.built_in import read_built_in
from app.providers.releases.notes import NotesFile
from app.services.jobs.deeds import checking_versions
from app.services.updates import UpdateService
from tests.updates_fakes import HERE, NEWER, FakeClock, FakeFeed, FakeNotes, a_service


@pytest.fixture
def feed() -> FakeFeed:
    return FakeFeed()


@pytest.fixture
def time() -> FakeClock:
    return FakeClock()


@pytest.fixture
def service(feed: FakeFeed, time: FakeClock) -> UpdateService:
    return a_service(feed, time)


def test_nobody_is_asked_until_the_person_allows_it(service: UpdateService, feed: FakeFeed) -> None:
    standing = service.standing()
    assert (standing.often, standing.checked_at, standing.newer) == (Often.NEVER, None, None)
    assert not service.is_due()
    assert service.set_often(Often.WEEKLY).often is Often.WEEKLY
    assert service.is_due()
    assert feed.asked == 0


def test_a_newer_version_is_told(service: UpdateService, feed: FakeFeed, time: FakeClock) -> None:
    feed.answer = NEWER
    service.set_often(Often.DAILY)
    found = service.check()
    assert (found.newer, found.files) == (NEWER, (HERE,))
    assert found.checked_at == time.now()
    assert not service.is_due()
    time.forward(days=1)
    assert service.is_due()
    assert service.standing().newer == NEWER
    feed.answer = replace(NEWER, version="0.3.0")
    assert service.check().newer == feed.answer


def test_what_runs_is_no_news(service: UpdateService, feed: FakeFeed) -> None:
    feed.answer = NEWER
    service.check()
    updated = replace(service, running="0.2.0")
    assert updated.standing().newer is None


def test_an_address_elsewhere_is_never_offered(service: UpdateService, feed: FakeFeed) -> None:
    feed.answer = replace(NEWER, page="https://elsewhere.example/get")
    assert service.check().newer is None


def test_a_refusal_is_kept_with_what_was_known(
    service: UpdateService, feed: FakeFeed, time: FakeClock
) -> None:
    feed.answer = NEWER
    service.set_often(Often.DAILY)
    before = service.check()
    time.forward(days=1)
    feed.answer = UpdateError(Fault.EXPIRED, "timestamp.json")
    found = service.check()
    assert (found.fault, found.detail) == (Fault.EXPIRED, "timestamp.json")
    assert (found.newer, found.checked_at) == (NEWER, before.checked_at)
    assert not service.is_due()  # not again at once
    time.forward(hours=6)
    assert service.is_due()


def test_damage_waits_for_the_person(
    service: UpdateService, feed: FakeFeed, time: FakeClock
) -> None:
    service.set_often(Often.DAILY)
    feed.answer = UpdateError(Fault.DAMAGED)
    assert service.check().fault is Fault.DAMAGED
    time.forward(days=30)
    assert not service.is_due()
    found = service.begin_anew()
    assert (found.fault, found.often, feed.forgot) == (None, Often.DAILY, 1)
    assert service.is_due()


def test_a_build_without_an_address_cannot_check(time: FakeClock) -> None:
    service = UpdateService(FakeFeed(""), FakeNotes(), time, "0.1.0")
    assert not service.standing().can_check
    with pytest.raises(UpdateError, match="no address"):
        service.check()
    with pytest.raises(UpdateError, match="no address"):
        service.set_often(Often.DAILY)
    assert service.set_often(Often.NEVER).often is Often.NEVER


@pytest.mark.parametrize("text", ["", "{", "[]", '{"format":1}', '{"format":1,"often":"hourly"}'])
def test_notes_that_cannot_be_read_allow_nothing(
    service: UpdateService, text: str, feed: FakeFeed
) -> None:
    service.notes.write(text)
    assert service.standing().often is Often.NEVER
    assert not service.is_due()


def test_notes_are_kept_in_a_file_of_the_person_alone(tmp_path: Path) -> None:
    notes = NotesFile(tmp_path / "updates" / "checks.json")
    assert notes.read() == ""
    notes.write("é")
    assert notes.read() == "é"
    assert (tmp_path / "updates" / "checks.json").stat().st_mode & 0o077 == 0
    (tmp_path / "in the way").write_text("")
    with pytest.raises(UpdateError) as raised:
        NotesFile(tmp_path / "in the way" / "checks.json").write("x")
    assert raised.value.fault is Fault.CANNOT_KEEP


def test_the_work_in_the_background_tells_what_came_of_it(
    service: UpdateService, feed: FakeFeed
) -> None:
    work = checking_versions(lambda: service)
    feed.answer = NEWER
    assert work(NoProgress()).message == "version 0.2.0"
    feed.answer = replace(NEWER, version="0.1.0")
    assert work(NoProgress()).message == "newest"
    feed.answer = UpdateError(Fault.UNREACHED)
    assert work(NoProgress()).message == "unreached"
    assert not work(NoProgress()).problem
    feed.answer = UpdateError(Fault.BAD_SIGNATURE, "timestamp.json")
    assert "signature does not belong" in work(NoProgress()).problem
    feed.host = ""
    assert "no address" in work(NoProgress()).problem


def test_this_checkout_asks_nobody(tmp_path: Path) -> None:
    assert read_built_in() is None
    (tmp_path / "root.json").write_bytes(b"{}")
    for address in ("", "http://x.example", "https://x.example/?a", "ftp://x", "https://a b"):
        (tmp_path / "address.txt").write_text(address)
        assert read_built_in(tmp_path) is None
    (tmp_path / "address.txt").write_text("https://x.example/coffer/\n")
    found = read_built_in(tmp_path)
    assert found is not None
    assert (found.base, found.host) == ("https://x.example/coffer", "x.example")


def test_time_that_has_no_zone_is_utc(service: UpdateService) -> None:
    service.notes.write(
        '{"format":1,"often":"daily","checked_at":"2026-11-22T11:00:00","tried_at":null}'
    )
    assert service.standing().checked_at == datetime(2026, 11, 22, 11, tzinfo=UTC)
