"""One round of sending. What is begun is noted before the call, so a kill in between is seen."""

import random
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime

from app.domain.jobs.due import wait_us
from app.domain.notices import choosing
from app.domain.notices.choosing import (
    is_hopeless,
    letters_due,
    lines_of,
    released,
    superfluous,
)
from app.domain.notices.records import Channel, Message, MessageState, Priority, Rules
from app.domain.sync.trouble import ProviderError, Trouble
from app.domain.times import from_us, to_us
from app.ports.clock import Clock
from app.ports.notices import UNSURE, Called, ChannelKinds, Letter, Way
from app.ports.progress import Progress
from app.ports.storage import UnitOfWork
from app.ports.undo import Watched
from app.services.memory import no_collections
from app.services.notifying import channels as forms
from app.services.notifying import keeping
from app.services.notifying.answers import SentReport, Standing

TITLE = "Coffer"


@dataclass
class Sender:
    """Sends what is due over the channels of some books."""

    database: Watched
    clock: Clock
    kinds: ChannelKinds
    called: Called
    wall: Callable[[datetime], datetime]
    dice: random.Random = field(default_factory=random.SystemRandom)

    def test(self, name: str, letter: Letter) -> None:
        """Send a letter now, and note how the channel does.

        Raises:
            ProviderError
        """
        way = self._way(name)
        try:
            way.send(letter)
        except ProviderError as error:
            self._note(name, error)
            raise
        self._note(name, None)

    def send_due(self, progress: Progress, *, is_private: bool) -> SentReport:
        """Send what is due now.

        Raises:
            CancelledError
        """
        rules, letters = self._due()
        sent: list[Message] = []
        failed: list[str] = []
        for place, letter in enumerate(letters):
            progress.step(place, len(letters), "sending")
            if letter.channel in failed:
                continue
            begun = self._begin(letter)
            if not begun:
                continue
            tells = rules.tells_details and not is_private
            problem = self._send(letter, begun, tells_details=tells)
            ended = self._end(letter, begun, problem)
            if problem is None:
                sent += ended
            else:
                failed.append(letter.channel)
        with self.database.reading() as unit:
            waiting = sum(one.is_open for one in keeping.read_messages(unit))
        return SentReport(tuple(sent), tuple(failed), waiting)

    def _due(self) -> tuple[Rules, list[choosing.Letter]]:
        now = self.clock.now()
        wall = self.wall(now)
        with self.database.unwatched(), self.database.writing() as unit:
            rules = keeping.read_rules(unit.settings)
            messages = self._without_hopeless(unit, keeping.read_messages(unit), to_us(now))
            messages = self._with_digest(unit, messages, rules, to_us(now))
            letters = letters_due(
                messages,
                keeping.read_channels(unit.settings),
                rules,
                to_us(now),
                wall,
                {name: one.paused_us for name, one in keeping.read_standings(unit).items()},
            )
            unit.commit()
        return rules, letters

    def _with_digest(
        self, unit: UnitOfWork, messages: list[Message], rules: Rules, now_us: int
    ) -> list[Message]:
        """Let go what was collected, where its time has come."""
        found = released(messages, rules.digest, now_us, lambda at_us: self.wall(from_us(at_us)))
        keeping.store_messages(unit, found)
        fresh = {one.id: one for one in found}
        return [fresh.get(one.id, one) for one in messages]

    def _without_hopeless(
        self, unit: UnitOfWork, messages: list[Message], now_us: int
    ) -> list[Message]:
        ended = [
            replace(one, state=MessageState.GIVEN_UP, ended_us=now_us)
            for one in messages
            if one.is_open and is_hopeless(one, now_us)
        ]
        keeping.store_messages(unit, ended)
        numbers = {one.id for one in ended}
        return [one for one in messages if one.id not in numbers]

    def _begin(self, letter: choosing.Letter) -> list[Message]:
        """Note that a letter is being sent; return its messages as far as they are still open."""
        numbers = {one.id for one in letter.messages}
        with self.database.unwatched(), self.database.writing() as unit:
            own = [one for one in keeping.read_messages(unit) if one.id in numbers and one.is_open]
            begun = [
                replace(
                    one,
                    state=MessageState.SENDING,
                    attempts=one.attempts + 1,
                    # It was begun before, and nobody came to note how that ended.
                    unsure=one.unsure + (one.state is MessageState.SENDING),
                )
                for one in own
            ]
            keeping.store_messages(unit, begun)
            unit.commit()
        return begun

    def _send(
        self, letter: choosing.Letter, messages: list[Message], *, tells_details: bool
    ) -> ProviderError | None:
        lines = lines_of(one.text if tells_details else one.brief for one in messages)
        title = TITLE
        if letter.is_digest:
            title = f"{TITLE} · {self.wall(self.clock.now()).date().isoformat()}"
        weight = max((one.priority for one in messages), default=Priority.NORMAL)
        try:
            self._way(letter.channel).send(Letter(title, "\n".join(lines), weight))
        except ProviderError as error:
            return error
        return None

    def _end(
        self, letter: choosing.Letter, messages: list[Message], problem: ProviderError | None
    ) -> list[Message]:
        now = self.clock.now()
        now_us = to_us(now)
        if problem is None:
            ended = [
                replace(one, state=MessageState.SENT, ended_us=now_us, error="") for one in messages
            ]
        else:
            is_unsure = problem.code == UNSURE
            ended = [
                replace(
                    one,
                    state=MessageState.WAITING,
                    unsure=one.unsure + is_unsure,
                    error=str(problem.trouble),
                )
                for one in messages
            ]
        with self.database.unwatched(), self.database.writing() as unit:
            keeping.store_messages(unit, ended)
            self._put_standing(unit, letter.channel, problem)
            _, old = superfluous(keeping.read_messages(unit))
            keeping.drop_messages(unit, old)
            unit.commit()
        return ended

    def _note(self, name: str, problem: ProviderError | None) -> None:
        with self.database.unwatched(), self.database.writing() as unit:
            self._put_standing(unit, name, problem)
            unit.commit()

    def _put_standing(self, unit: UnitOfWork, name: str, problem: ProviderError | None) -> None:
        if all(one.name != name for one in keeping.read_channels(unit.settings)):
            return  # it was removed meanwhile
        now_us = to_us(self.clock.now())
        if problem is None:
            keeping.store_standing(unit, name, Standing(ok_us=now_us))
            return
        old = keeping.read_standings(unit).get(name, Standing())
        failures = old.failures + 1
        # Where only the person can mend it, each try costs them nothing but noise at the server.
        pause = (
            choosing.LONGEST_WAIT_US
            if problem.needs_person
            else wait_us(failures, self.dice.random())
        )
        if problem.retry_after_s is not None:
            pause = max(pause, int(problem.retry_after_s * choosing.SECOND_US))
        pause = min(pause, choosing.LONGEST_WAIT_US)
        keeping.store_standing(
            unit,
            name,
            Standing(problem.trouble, problem.reason, failures, now_us + pause, old.ok_us),
        )

    def _way(self, name: str) -> Way:
        with self.database.reading() as unit:
            channel = self._channel(unit, name)
            kind = self.kinds.find(channel.kind)
            if kind is None:
                raise ProviderError(Trouble.GONE, channel.name, "its kind is not installed")
            fields = forms.load(unit, kind.facts, channel)
        with no_collections():  # it imports much
            return kind.open(fields, self.called)

    def _channel(self, unit: UnitOfWork, name: str) -> Channel:
        for one in keeping.read_channels(unit.settings):
            if one.name == name:
                return one
        raise ProviderError(Trouble.GONE, name, "it was removed")
