"""Notices on their way through real books: once each, at their hour, and nothing that may stay."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.db.database import SqlDatabase, open_database
from app.domain.errors import CancelledError, RefusedError, UnknownNameError
from app.domain.notices.records import (
    Digest,
    Kind,
    Matter,
    MessageState,
    Priority,
    Quiet,
    Reach,
    Rhythm,
)
from app.domain.sync.trouble import ProviderError, Trouble
from app.keys.data_key import OwnDataKey
from app.keys.seal import FieldSealer
from app.ports.notices import UNSURE, Letter
from app.services.notifying import NotifyingService, keeping
from tests.channel_parts import Kinds, MadeKind, MadeWay
from tests.integration.books import Books, SetClock

SECRET = "token-that-nobody-may-see"
FIELDS = {"to": "anna", "token": SECRET}
NEED = Matter("need:a", Kind.NEED, Priority.NORMAL, "Harbor: 12.50 EUR", "A price is missing.")
OTHER = Matter("need:b", Kind.NEED, Priority.NORMAL, "Nordea differs", "A balance differs.")
GRAVE = Matter("backup:state", Kind.BACKUP, Priority.HIGH, "/mnt/disk is full", "No backup.")


def down(code: str = "") -> ProviderError:
    return ProviderError(Trouble.DOWN, "Made", "HTTP 500", code)


@pytest.fixture
def way() -> MadeWay:
    return MadeWay()


def an_opened(place: str, clock: SetClock) -> SqlDatabase:
    key = OwnDataKey(bytes(32), "k" * 32, 1)
    return open_database(place, clock, key, sealer=FieldSealer(key), device="desk")


@pytest.fixture
def database(sqlite_template: Path, tmp_path: Path, clock: SetClock) -> Iterator[SqlDatabase]:
    path = tmp_path / "coffer.db"
    shutil.copy(sqlite_template, path)
    made = an_opened(str(path), clock)
    yield made
    made.close()


def a_service(database: SqlDatabase, clock: SetClock, way: MadeWay) -> NotifyingService:
    kinds = Kinds((MadeKind(way),))
    return NotifyingService(database, clock, kinds, lambda *_: None, lambda at: at.astimezone(UTC))


@pytest.fixture
def service(database: SqlDatabase, clock: SetClock, way: MadeWay) -> NotifyingService:
    made = a_service(database, clock, way)
    made.add("Phone", "made", FIELDS)
    return made


def texts(way: MadeWay) -> list[str]:
    return [one.text for one in way.sent]


def test_what_is_new_is_sent_once_until_it_was_settled(
    service: NotifyingService, way: MadeWay
) -> None:
    assert not service.is_due()
    service.take([NEED], {Kind.NEED})
    assert service.is_due()
    report = service.send_due()
    assert [(one.key, one.state) for one in report.sent] == [("need:a", MessageState.SENT)]
    service.take([replace(NEED, text="Harbor: 13 EUR"), OTHER], {Kind.NEED})
    service.send_due()
    service.send_due()
    assert texts(way) == ["A price is missing.", "A balance differs."]
    service.take([OTHER], {Kind.NEED})  # the first is settled
    service.take([NEED, OTHER], {Kind.NEED})
    service.send_due()
    assert texts(way) == ["A price is missing.", "A balance differs.", "A price is missing."]
    assert len(service.history()) == 3


def test_a_new_channel_does_not_begin_with_all_that_is_open(
    database: SqlDatabase, clock: SetClock, way: MadeWay
) -> None:
    service = a_service(database, clock, way)
    service.take([NEED, OTHER])
    service.add("Phone", "made", FIELDS)
    service.take([NEED, OTHER])
    assert not service.is_due()


def test_what_was_settled_before_its_time_is_not_sent(
    service: NotifyingService, way: MadeWay
) -> None:
    service.take([NEED, GRAVE])
    service.settle([NEED.key, "need:never told"])
    service.send_due()
    assert texts(way) == ["No backup."]


def test_nothing_of_the_books_leaves_unless_the_person_says_so(
    service: NotifyingService, way: MadeWay
) -> None:
    service.take([NEED])
    service.send_due()
    service.set_rules(replace(service.rules(), tells_details=True))
    service.take([OTHER])
    service.is_private = True
    service.send_due()
    service.is_private = False
    service.take([GRAVE])
    service.send_due()
    assert texts(way) == ["A price is missing.", "A balance differs.", "/mnt/disk is full"]


def test_a_failure_loses_nothing_and_sends_nothing_twice(
    service: NotifyingService, way: MadeWay, clock: SetClock
) -> None:
    way.failures = [down(), down(UNSURE)]
    service.take([NEED])
    assert service.send_due().failed == ("Phone",)
    (line,) = service.channels()
    assert (line.standing.trouble, line.standing.failures, line.waiting) == (Trouble.DOWN, 1, 1)
    assert not service.is_due()  # it is left alone for a while
    service.take([OTHER])
    assert not service.is_due()
    clock.move(minutes=2)
    service.send_due()
    clock.move(minutes=5)
    service.send_due()
    assert texts(way) == ["A price is missing.\nA balance differs."]
    (line,) = service.channels()
    assert (line.standing.trouble, line.standing.failures, line.waiting) == (None, 0, 0)
    clock.move(days=1)
    assert service.send_due().sent == ()


def test_what_the_person_must_mend_is_tried_once_an_hour(
    service: NotifyingService, way: MadeWay, clock: SetClock
) -> None:
    way.failures = [ProviderError(Trouble.WRONG_KEY, "Made")]
    service.take([NEED])
    service.send_due()
    clock.move(minutes=55)
    assert not service.is_due()
    clock.move(minutes=6)
    assert service.is_due()
    service.refill("Phone", {"to": "bo", "token": ""})  # the token stays
    assert way.opened[-1] == {"to": "bo", "token": SECRET}
    service.send_due()
    assert len(way.sent) == 1


def test_the_wish_of_a_server_is_kept(
    service: NotifyingService, way: MadeWay, clock: SetClock
) -> None:
    way.failures = [ProviderError(Trouble.RATE_LIMITED, "Made", retry_after_s=1800)]
    service.take([NEED])
    service.send_due()
    clock.move(minutes=29)
    assert not service.is_due()
    clock.move(minutes=2)
    assert service.is_due()


def test_what_never_arrives_is_given_up_and_told(
    service: NotifyingService, way: MadeWay, clock: SetClock
) -> None:
    way.failures = [down() for _ in range(200)]
    service.take([NEED])
    for _ in range(26):
        service.send_due()
        clock.move(hours=3)
    (one,) = service.history()
    assert one.state is MessageState.GIVEN_UP
    assert one.error == Trouble.DOWN
    assert service.waiting() == []


def test_a_kill_in_the_middle_is_seen_and_what_may_have_arrived_is_not_tried_for_ever(
    service: NotifyingService, way: MadeWay, database: SqlDatabase, clock: SetClock
) -> None:
    service.take([NEED])
    for _ in range(4):
        way.failures = [KeyboardInterrupt()]
        with pytest.raises(KeyboardInterrupt):
            service.send_due()
        service = a_service(database, clock, way)  # the next start
    (one,) = service.waiting()
    assert (one.state, one.attempts, one.unsure) == (MessageState.SENDING, 4, 3)
    service.send_due()
    assert [one.state for one in service.history()] == [MessageState.GIVEN_UP]


def test_it_survives_a_restart(
    service: NotifyingService, way: MadeWay, database: SqlDatabase, clock: SetClock
) -> None:
    service.take([NEED])
    database.close()
    again = an_opened(database.place, clock)
    try:
        later = a_service(again, clock, way)
        later.take([NEED])
        later.send_due()
        later.send_due()
    finally:
        again.close()
    assert texts(way) == ["A price is missing."]


def test_quiet_hours_hold_it_back(service: NotifyingService, way: MadeWay, clock: SetClock) -> None:
    service.set_rules(replace(service.rules(), quiet=Quiet(is_on=True)))
    clock.time = datetime(2024, 6, 1, 23, tzinfo=UTC)
    service.take([NEED, GRAVE])
    service.send_due()
    assert texts(way) == ["No backup."]
    assert not service.is_due()
    clock.move(hours=8)
    service.send_due()
    assert texts(way) == ["No backup.", "A price is missing."]


def test_a_digest_comes_once_a_day_with_all_of_it(
    service: NotifyingService, way: MadeWay, clock: SetClock
) -> None:
    service.set_rules(replace(service.rules(), digest=Digest(Rhythm.DAILY, 18 * 60)))
    service.take([NEED, OTHER, GRAVE])
    service.send_due()
    assert texts(way) == ["No backup."]
    clock.time = datetime(2024, 6, 1, 18, 1, tzinfo=UTC)
    way.failures = [down()]
    service.send_due()
    clock.move(minutes=2)
    service.send_due()
    assert texts(way)[1:] == ["A price is missing.\nA balance differs."]
    assert way.sent[1].title == "Coffer · 2024-06-01"
    service.take([replace(NEED, key="need:c")])
    assert not service.is_due()
    clock.move(days=-1)  # a clock that is set back
    assert not service.is_due()
    clock.move(days=2)
    service.send_due()
    assert len(way.sent) == 3


def test_no_more_than_so_many_an_hour(
    service: NotifyingService, way: MadeWay, clock: SetClock
) -> None:
    service.change("Phone", reach=Reach(an_hour=2))
    for number in range(5):
        service.take([replace(NEED, key=f"need:{number}")])
        service.send_due()
        clock.move(minutes=1)
    assert len(way.sent) == 2
    clock.move(hours=1)
    service.send_due()
    assert texts(way)[2:] == ["A price is missing. (×3)"]


def test_the_queue_has_an_end(service: NotifyingService) -> None:
    service.take([replace(NEED, key=f"need:{number}") for number in range(250)])
    service.take([GRAVE])
    waiting = service.waiting()
    assert len(waiting) == 200
    assert waiting[-1].key == GRAVE.key


def test_stopping_leaves_the_rest_as_it_is(service: NotifyingService, way: MadeWay) -> None:
    class Stopped:
        def step(self, done: int, total: int, what: str) -> None:
            raise CancelledError

    service.take([NEED])
    with pytest.raises(CancelledError):
        service.send_due(Stopped())
    assert [one.attempts for one in service.waiting()] == [0]
    service.send_due()
    assert len(way.sent) == 1


def test_a_channel_is_proven_before_it_is_kept(service: NotifyingService, way: MadeWay) -> None:
    proof = Letter("Coffer", "This is a test.")
    way.failures = [down()]
    with pytest.raises(ProviderError):
        service.add("Mail", "made", FIELDS, proof=proof)
    assert [one.channel.name for one in service.channels()] == ["Phone"]
    service.add("Mail", "made", FIELDS, proof=proof)
    assert way.sent == [proof]
    for name, fields in (("phone", FIELDS), ("", FIELDS), ("New", {"to": "anna"})):
        with pytest.raises(RefusedError):
            service.add(name, "made", fields)
    with pytest.raises(RefusedError):
        service.add("New", "made", {**FIELDS, "bogus": "1"})
    with pytest.raises(UnknownNameError):
        service.add("New", "nothing", FIELDS)


def test_secrets_are_sealed_and_go_with_their_channel(
    service: NotifyingService, database: SqlDatabase
) -> None:
    with database.reading() as unit:
        assert unit.secrets.names() == ["channel:Phone"]
        kept = " ".join(unit.settings.all().values())
        trail = repr(unit.audit.rows(50))
    assert SECRET not in kept
    assert SECRET not in trail
    service.take([NEED])
    service.remove("Phone")
    with database.reading() as unit:
        assert unit.secrets.names() == []
        assert keeping.read_messages(unit) == []
    assert service.channels() == []


def test_books_without_keys_keep_no_secrets(sqlite_books: Books, clock: SetClock) -> None:
    way = MadeWay()
    service = a_service(sqlite_books.database, clock, way)
    with pytest.raises(ProviderError) as told:
        service.add("Phone", "made", FIELDS, proof=Letter("a", "b"))
    assert told.value.trouble is Trouble.NO_SECRETS
    assert (way.sent, service.channels()) == ([], [])


def test_a_server_keeps_them_as_well(server_place: str, clock: SetClock) -> None:
    database, way = an_opened(server_place, clock), MadeWay()
    try:
        service = a_service(database, clock, way)
        service.add("Phone", "made", FIELDS)
        service.take([NEED, OTHER], {Kind.NEED})
        service.take([OTHER], {Kind.NEED})
        way.failures = [down()]
        service.send_due()
        clock.move(minutes=2)
        service.send_due()
        assert texts(way) == ["A balance differs."]
        assert [one.key for one in service.history()] == ["need:b"]
    finally:
        database.close()


def test_what_is_off_is_not_told(service: NotifyingService, way: MadeWay) -> None:
    service.change("Phone", reach=Reach(frozenset({Kind.BACKUP})))
    service.take([NEED, GRAVE])
    service.send_due()
    assert texts(way) == ["No backup."]
    service.change("Phone", is_on=False)
    service.take([replace(GRAVE, key="backup:other")])
    assert not service.is_due()


@pytest.mark.parametrize(
    "wrong",
    [
        {"quiet": Quiet(is_on=True, first=1440)},
        {"quiet": Quiet(is_on=True, days=frozenset())},
        {"quiet": Quiet(days=frozenset({7}))},
        {"digest": Digest(Rhythm.DAILY, -1)},
        {"drop_percent": 91},
        {"desktop": Reach(an_hour=0)},
        {"desktop": Reach(frozenset({Kind.CHANNEL}))},
    ],
)
def test_rules_that_cannot_be_are_refused(
    service: NotifyingService, wrong: dict[str, object]
) -> None:
    before = service.rules()
    with pytest.raises(RefusedError):
        service.set_rules(replace(before, **wrong))  # type: ignore[arg-type]  # fields of rules
    assert service.rules() == before


def test_rules_are_kept_as_they_were_set(service: NotifyingService) -> None:
    rules = replace(
        service.rules(),
        muted=frozenset({Kind.IMPORT, Kind.CHANNEL}),
        desktop=Reach(frozenset({Kind.NEED}), Priority.LOW, 3),
        quiet=Quiet(is_on=True, first=1, last=2, days=frozenset({5, 6}), lets_high=False),
        digest=Digest(Rhythm.WEEKLY, 61, 4),
        tells_details=True,
        drop_percent=5,
    )
    service.set_rules(rules)
    assert service.rules() == rules
