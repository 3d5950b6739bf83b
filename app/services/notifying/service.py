"""Rules and channels, what is put on its way, and what became of it. Every call is for a worker."""

import threading
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from app.domain.errors import RefusedError, UnknownNameError
from app.domain.notices.choosing import letters_due, messages_of, released, superfluous
from app.domain.notices.records import (
    SENDABLE,
    Channel,
    Kind,
    Matter,
    Message,
    MessageState,
    Reach,
    Rules,
)
from app.domain.times import from_us, to_us
from app.ports.clock import Clock
from app.ports.notices import Called, ChannelFacts, ChannelKinds, Letter
from app.ports.progress import NoProgress, Progress
from app.ports.storage import UnitOfWork
from app.ports.undo import Watched
from app.services.changes import Changes, Topic
from app.services.notifying import channels as forms
from app.services.notifying import keeping
from app.services.notifying.answers import ChannelLine, SentReport, Standing
from app.services.notifying.sending import Sender

MOST_CHANNELS = 12
NOTHING = NoProgress()
SET = Changes(frozenset({Topic.SETTINGS}))


def _local(at: datetime) -> datetime:
    return at.astimezone()


@dataclass
class NotifyingService:
    """The notices of open books. `wall`: the local time of a moment."""

    database: Watched
    clock: Clock
    kinds: ChannelKinds
    called: Called
    wall: Callable[[datetime], datetime] = _local
    is_private: bool = False  # amounts are hidden: nothing of the books goes out, whatever is set
    _sending: threading.Lock = field(default_factory=threading.Lock, repr=False)
    _open: dict[str, int] = field(default_factory=dict, repr=False)  # seen without any channel

    # Rules

    def rules(self) -> Rules:
        """Return what the person wants to be told."""
        with self.database.reading() as unit:
            return keeping.read_rules(unit.settings)

    def set_rules(self, rules: Rules) -> Changes:
        """Change what the person wants to be told.

        Raises:
            RefusedError: an hour that there is not, no day at all, a rate or threshold too high.
        """
        check_rules(rules)
        with self.database.writing() as unit:
            old = keeping.read_rules(unit.settings)
            if old == rules:
                return Changes()
            unit.settings.set(keeping.RULES, keeping.rules_text(rules))
            unit.commit()
        return SET

    # Channels

    def facts(self) -> list[ChannelFacts]:
        """Return the kinds of channels that there are."""
        return list(self.kinds.all())

    def channels(self) -> list[ChannelLine]:
        """Return the channels, how each does, and how much waits for it."""
        with self.database.reading() as unit:
            found = keeping.read_channels(unit.settings)
            standings = keeping.read_standings(unit) if found else {}
            messages = keeping.read_messages(unit) if found else []
        lines = []
        for one in found:
            kind = self.kinds.find(one.kind)
            waiting = sum(each.is_open and each.channel == one.name for each in messages)
            facts = None if kind is None else kind.facts
            lines.append(ChannelLine(one, facts, standings.get(one.name, Standing()), waiting))
        return lines

    def add(
        self,
        name: str,
        kind: str,
        fields: Mapping[str, str],
        reach: Reach | None = None,
        *,
        proof: Letter | None = None,
    ) -> Changes:
        """Make a channel; with a `proof` only if that could be sent. What is open is not told of.

        Raises:
            RefusedError: a name that is taken, too many channels, a field that is missing.
            UnknownNameError: no such kind.
            ProviderError: a field that cannot be, the proof did not arrive, or books without keys.
        """
        name = forms.checked_name(name)
        found = forms.kind_of(self.kinds, kind)
        kept = forms.checked_fields(found.facts, fields)
        with self.database.reading() as unit:
            self._check_free(unit, name)
        way = found.open(kept, self.called)
        options, secrets = forms.split(found.facts, kept)
        with self.database.writing() as unit:  # rolled back: could they be kept at all?
            forms.store(unit, found.facts, name, secrets, options)
        if proof is not None:
            way.send(proof)
        with self.database.writing() as unit:
            self._check_free(unit, name)
            known = keeping.read_channels(unit.settings)
            made = Channel(name, kind, options, reach or Reach())
            forms.store(unit, found.facts, name, secrets, options)
            unit.settings.set(keeping.CHANNELS, keeping.channels_text([*known, made]))
            keeping.store_told(unit, {**self._open, **keeping.read_told(unit)}, ())
            unit.commit()
        self._open.clear()
        return SET

    def change(
        self, name: str, *, reach: Reach | None = None, is_on: bool | None = None
    ) -> Changes:
        """Change what a channel is told of, or switch it on or off.

        Raises:
            UnknownNameError, RefusedError
        """
        if reach is not None:
            check_reach(reach)

        def changed(one: Channel) -> Channel:
            one = one if reach is None else replace(one, reach=reach)
            return one if is_on is None else replace(one, is_on=is_on)

        return self._change(name, changed)

    def refill(
        self, name: str, fields: Mapping[str, str], *, proof: Letter | None = None
    ) -> Changes:
        """Give a channel other fields; a secret that is left out stays as it is.

        Raises:
            UnknownNameError, RefusedError, ProviderError: as of `add`.
        """
        with self.database.reading() as unit:
            channel = self._channel(unit, name)
            found = forms.kind_of(self.kinds, channel.kind)
            known = forms.load(unit, found.facts, channel)
        secret = {one.key for one in found.facts.fields if one.is_secret}
        given = {key: text for key, text in fields.items() if text or key not in secret}
        kept = forms.checked_fields(found.facts, {**known, **given})
        way = found.open(kept, self.called)
        if proof is not None:
            way.send(proof)
        options, secrets = forms.split(found.facts, kept)
        with self.database.writing() as unit:
            self._channel(unit, name)
            forms.store(unit, found.facts, name, secrets, options)
            self._put(unit, name, lambda one: replace(one, options=options))
            keeping.store_standing(unit, name, Standing())
            unit.commit()
        return SET

    def remove(self, name: str) -> Changes:
        """Take a channel out, with its secrets and what waits for it.

        Raises:
            UnknownNameError
        """
        with self.database.writing() as unit:
            self._channel(unit, name)
            rest = [one for one in keeping.read_channels(unit.settings) if one.name != name]
            unit.settings.set(keeping.CHANNELS, keeping.channels_text(rest))
            unit.secrets.remove(forms.secret_name(name))
            waiting = [
                one for one in keeping.read_messages(unit) if one.channel == name and one.is_open
            ]
            keeping.drop_messages(unit, waiting)
            keeping.drop_standing(unit, name)
            unit.commit()
        return SET

    def test(self, name: str, letter: Letter) -> None:
        """Send a letter over a channel now, whatever the hour.

        Raises:
            UnknownNameError
            ProviderError: it did not arrive.
        """
        self._sender().test(name, letter)

    # What is told

    def take(self, matters: Sequence[Matter], complete: Collection[Kind] = ()) -> None:
        """Put what is new on its way. The same key is not told again until it was settled.

        Without a channel nothing is written: what is open is held in mind until there is one.

        `complete`: kinds of which these are all that there is: others of them are settled.
        """
        with self.database.reading() as unit:
            told = keeping.read_told(unit)
            has_channels = bool(keeping.read_channels(unit.settings))
            now_us = unit.now_us()
        fresh = [one for one in _by_key(matters) if one.key not in told]
        present = {one.key for one in matters}
        prefixes = tuple(f"{kind}:" for kind in complete)
        gone = [key for key in told if key.startswith(prefixes) and key not in present]
        if not has_channels:
            for key in [one for one in list(self._open) if one.startswith(prefixes)]:
                self._open.pop(key, None)
            self._open |= dict.fromkeys((one.key for one in fresh), now_us)
            fresh = []
        if not fresh and not gone:
            return
        with self.database.unwatched(), self.database.writing() as unit:
            self._take(unit, fresh, gone)
            unit.commit()

    def settle(self, keys: Iterable[str]) -> None:
        """Forget matters that are settled: what has not gone yet does not go any more."""
        wanted = set(keys)
        for key in wanted:
            self._open.pop(key, None)
        with self.database.reading() as unit:
            gone = [key for key in keeping.read_told(unit) if key in wanted]
        if gone:
            with self.database.unwatched(), self.database.writing() as unit:
                self._take(unit, (), gone)
                unit.commit()

    def is_due(self) -> bool:
        """Tell whether something is to be sent now."""
        with self.database.reading() as unit:
            channels = keeping.read_channels(unit.settings)
            if not channels:
                return False
            messages = keeping.read_messages(unit)
            if not any(one.is_open for one in messages):
                return False
            rules = keeping.read_rules(unit.settings)
            paused = {name: one.paused_us for name, one in keeping.read_standings(unit).items()}
        now_us = to_us(self.clock.now())
        if released(messages, rules.digest, now_us, self._wall_of):
            return True
        wall = self._wall_of(now_us)
        return bool(letters_due(messages, channels, rules, now_us, wall, paused))

    def send_due(self, progress: Progress = NOTHING) -> SentReport:
        """Send what is due, a letter after another; a channel that fails is left alone a while.

        Raises:
            CancelledError: what was not begun stays as it is.
        """
        if not self._sending.acquire(blocking=False):
            return SentReport()
        try:
            return self._sender().send_due(progress, is_private=self.is_private)
        finally:
            self._sending.release()

    def history(self, limit: int = 100) -> list[Message]:
        """Return what was sent or given up, the newest first."""
        with self.database.reading() as unit:
            over = [one for one in keeping.read_messages(unit) if not one.is_open]
        return sorted(over, key=lambda one: (one.ended_us or 0, one.id), reverse=True)[:limit]

    def waiting(self) -> list[Message]:
        """Return what has not gone yet, the oldest first."""
        with self.database.reading() as unit:
            return [one for one in keeping.read_messages(unit) if one.is_open]

    # Parts

    def _take(self, unit: UnitOfWork, fresh: Sequence[Matter], gone: Sequence[str]) -> None:
        """Add what is new, and let go of what is settled, in a writing unit."""
        told = keeping.read_told(unit)
        fresh = [one for one in fresh if one.key not in told]
        messages = keeping.read_messages(unit)
        settled = set(gone)
        dropped = [
            one
            for one in messages
            if one.key in settled and one.is_open and one.state is not MessageState.SENDING
        ]
        channels, rules = keeping.read_channels(unit.settings), keeping.read_rules(unit.settings)
        now_us = unit.now_us()
        number = max((one.id for one in messages), default=0) + 1
        added: list[Message] = []
        for matter in fresh:
            added += messages_of(forms.cut(matter), channels, rules, number + len(added), now_us)
        kept = [one for one in messages if one not in dropped] + added
        many, old = superfluous(kept)
        over = sorted(told, key=lambda key: told[key])
        too_many = over[: max(len(told) + len(fresh) - keeping.MOST_TOLD, 0)]
        keeping.drop_messages(unit, [*dropped, *many, *old])
        keeping.store_messages(unit, [one for one in added if one not in many])
        keeping.store_told(unit, {one.key: now_us for one in fresh}, {*gone, *too_many})

    def _wall_of(self, at_us: int) -> datetime:
        return self.wall(from_us(at_us))

    def _sender(self) -> Sender:
        return Sender(self.database, self.clock, self.kinds, self.called, self.wall)

    def _check_free(self, unit: UnitOfWork, name: str) -> None:
        known = keeping.read_channels(unit.settings)
        if any(one.name.casefold() == name.casefold() for one in known):
            raise RefusedError(f"there is a channel named {name!r} already", "take another name")
        if len(known) >= MOST_CHANNELS:
            raise RefusedError(f"there are {MOST_CHANNELS} channels already", "remove one first")

    def _channel(self, unit: UnitOfWork, name: str) -> Channel:
        for one in keeping.read_channels(unit.settings):
            if one.name == name:
                return one
        raise UnknownNameError("channel", name)

    def _change(self, name: str, change: Callable[[Channel], Channel]) -> Changes:
        with self.database.writing() as unit:
            old = self._channel(unit, name)
            if change(old) == old:
                return Changes()
            self._put(unit, name, change)
            unit.commit()
        return SET

    def _put(self, unit: UnitOfWork, name: str, change: Callable[[Channel], Channel]) -> None:
        known = keeping.read_channels(unit.settings)
        changed = [change(one) if one.name == name else one for one in known]
        unit.settings.set(keeping.CHANNELS, keeping.channels_text(changed))


def check_rules(rules: Rules) -> None:
    """Refuse rules that cannot be kept.

    Raises:
        RefusedError
    """
    minutes = (rules.quiet.first, rules.quiet.last, rules.digest.at)
    if not all(0 <= one < 24 * 60 for one in minutes):
        raise RefusedError("an hour is between 00:00 and 23:59")
    days = {*rules.quiet.days, rules.digest.day}
    if not all(0 <= one <= 6 for one in days):
        raise RefusedError("a day is one of the week")
    if rules.quiet.is_on and not rules.quiet.days:
        raise RefusedError("quiet hours need a day on which they begin", "or switch them off")
    if not 0 <= rules.drop_percent <= 90:
        raise RefusedError("the drop is watched from 1 to 90 percent; 0: not at all")
    check_reach(rules.desktop)


def check_reach(reach: Reach) -> None:
    """Refuse what a way cannot be told of.

    Raises:
        RefusedError
    """
    if not 1 <= reach.an_hour <= 60:
        raise RefusedError("at least 1 letter an hour, at most 60")
    if reach.kinds - SENDABLE:
        raise RefusedError(
            "what a channel could not send, and new versions, are told in the window alone"
        )


def _by_key(matters: Iterable[Matter]) -> list[Matter]:
    return list({one.key: one for one in matters}.values())
