"""What the service of notices answers."""

from dataclasses import dataclass

from app.domain.notices.records import Channel, Message
from app.domain.sync.trouble import Remedy, Trouble
from app.ports.notices import ChannelFacts


@dataclass(frozen=True, slots=True)
class Standing:
    """How a channel does; times are UTC, microseconds since 1970."""

    trouble: Trouble | None = None  # of the newest try; None: it went well, or there was none
    reason: str = ""  # the service's own words
    failures: int = 0  # one after another
    paused_us: int = 0  # left alone until then
    ok_us: int | None = None  # the newest letter that arrived

    @property
    def remedy(self) -> Remedy | None:
        from app.domain.sync.trouble import REMEDIES

        return None if self.trouble is None else REMEDIES[self.trouble]


@dataclass(frozen=True, slots=True)
class ChannelLine:
    """A channel as a list shows it."""

    channel: Channel
    facts: ChannelFacts | None  # None: its kind is not installed
    standing: Standing
    waiting: int = 0  # messages that have not gone yet, those for the digest among them


@dataclass(frozen=True, slots=True)
class SentReport:
    """What one round came to."""

    sent: tuple[Message, ...] = ()
    failed: tuple[str, ...] = ()  # channels that could not be reached
    waiting: int = 0
