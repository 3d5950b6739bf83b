"""The journal: a person's own words about positions, and what was planned.

Notes and tags belong to a position by its number, which it keeps when it is worked out anew.
"""

from dataclasses import dataclass, replace
from decimal import Decimal
from enum import Enum
from pathlib import Path
from typing import Final

from app.domain.attachments import Attachment
from app.domain.errors import RefusedError, UnknownNameError
from app.domain.signs import is_showable
from app.domain.trading.records import PositionTag
from app.domain.trading.results import risk_of
from app.ports.clock import Clock
from app.ports.storage import Database
from app.services.attachments import MOST_BYTES, AttachmentService
from app.services.changes import Changes
from app.services.trading.journal_rules import (
    CHANGED,
    MOST_NOTE,
    MOST_STRATEGY,
    MOST_TAG,
    MOST_TAGS,
    as_known,
    check_price,
    counted,
    entry_of,
    found_in,
    note_of,
    ratio,
    store,
    subject_of,
    told,
    word_of,
)

LOWEST, HIGHEST = 1, 5  # of a rating

__all__ = ["CHANGED", "KEEP", "JournalPage", "JournalService", "Keep", "KnownWords"]


class Keep(Enum):
    """Says of a value that it stays as it is; `None` takes it out."""

    KEEP = "keep"


KEEP: Final = Keep.KEEP


@dataclass(frozen=True, slots=True)
class JournalPage:
    """What is noted of a position, and what it plans to lose and to win."""

    position_id: int
    symbol: str
    account: str
    is_paper: bool
    direction: str
    status: str
    currency: str
    entry: Decimal | None  # the average price of what opened; None: nothing has yet
    realized: Decimal | None
    note: str
    strategy: str
    rating: int | None
    tags: tuple[str, ...]
    planned_stop: Decimal | None
    planned_target: Decimal | None
    first_stop: Decimal | None  # R is measured by it
    risk: Decimal | None  # |entry − first stop| × quantity × multiplier
    planned_reward: Decimal | None  # |target − entry| × quantity × multiplier
    r: Decimal | None  # realized ÷ risk
    planned_r: Decimal | None  # planned reward ÷ risk
    files: int  # how many are attached


@dataclass(frozen=True, slots=True)
class KnownWords:
    """The tags and strategies that are in use, each with how often, the most used first."""

    tags: tuple[tuple[str, int], ...]
    strategies: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class JournalService:
    """Keeps notes, tags, ratings, plans and screenshots of positions."""

    database: Database
    clock: Clock
    attachments: AttachmentService

    # -- asking --------------------------------------------------------------------------------

    def show(self, position_id: int) -> JournalPage:
        """Return what is noted of a position.

        Raises:
            UnknownNameError: there is no such position.
        """
        with self.database.reading() as unit:
            position, instrument = found_in(unit, position_id)
            note = note_of(unit, position_id)
            tags = tuple(
                one.tag for one in unit.records(PositionTag).where(position_id=position_id)
            )
            account = next(
                one for one in unit.catalogue.accounts() if one.id == position.account_id
            )
            currency = next(
                one.symbol for one in unit.catalogue.assets() if one.id == instrument.quote_id
            )
            stake = next(
                (one for one in unit.trade_results.stakes() if one.position_id == position_id), None
            )
            files = len(unit.attachments.all(subject_of(position_id)))
        entry, stop = entry_of(position, instrument), None if stake is None else stake.stop
        risk, reward = (
            None if price is None or entry is None
            else risk_of(position.open_value, position.opened, instrument.multiplier, price)
            for price in (stop, note.planned_target)
        )  # fmt: skip
        is_over = position.closed_us is not None
        return JournalPage(
            position_id, instrument.symbol, account.name, account.is_paper, position.direction,
            position.status, currency, entry, position.realized, note.note, note.strategy,
            note.rating, tags, note.planned_stop, note.planned_target, stop, risk, reward,
            ratio(position.realized if is_over else None, risk), ratio(reward, risk), files,
        )  # fmt: skip

    def words(self) -> KnownWords:
        """Return the tags and strategies that are in use, for completion."""
        with self.database.reading() as unit:
            tags = [tag for _, tag in unit.trade_results.tags()]
            strategies = [one.strategy for one in unit.trade_results.notes() if one.strategy]
        return KnownWords(counted(tags), counted(strategies))

    def files(self, position_id: int) -> list[Attachment]:
        """Return what is attached to a position, oldest first."""
        return self.attachments.all(subject_of(position_id))

    # -- noting --------------------------------------------------------------------------------

    def note(self, position_id: int, text: str) -> Changes:
        """Keep a text about a position; "" takes it out.

        Raises:
            UnknownNameError: there is no such position.
            RefusedError: it is too long, or has control signs.
        """
        clean = text.strip()
        if len(clean) > MOST_NOTE:
            raise RefusedError(f"a note has at most {MOST_NOTE:,} signs", "attach it as a file")
        if not is_showable(clean.replace("\n", "").replace("\t", "")):
            raise RefusedError("a note has no control signs")
        return self._change(position_id, "note", note=clean)

    def strategy(self, position_id: int, name: str) -> Changes:
        """Say by which strategy a position was traded; "" takes it out.

        A name that is in use but for its capitals is meant.

        Raises:
            UnknownNameError: there is no such position.
            RefusedError: it is too long, or has control signs.
        """
        clean = word_of(name, "the name of a strategy", MOST_STRATEGY, may_be_empty=True)
        known = [one for one, _ in self.words().strategies]
        return self._change(position_id, "strategy", strategy=as_known(clean, known))

    def rate(self, position_id: int, rating: int | None) -> Changes:
        """Rate how well a position was traded, from 1 to 5; `None` takes it out.

        Raises:
            UnknownNameError: there is no such position.
            RefusedError: another number.
        """
        if rating is not None and not LOWEST <= rating <= HIGHEST:
            raise RefusedError(
                f"{rating} is no rating", f"give {LOWEST} (poor) to {HIGHEST} (good)"
            )
        return self._change(position_id, "rating", rating=rating)

    def plan(
        self,
        position_id: int,
        *,
        stop: Decimal | Keep | None = KEEP,
        target: Decimal | Keep | None = KEEP,
        is_correction: bool = False,
    ) -> Changes:
        """Keep the prices at which a position was meant to be closed; `None` takes one out.

        The first stop that was planned stays what R is measured by, wherever it is moved to.
        `is_correction`: that one was a mistake; this one takes its place.

        Raises:
            UnknownNameError: there is no such position.
            RefusedError: no price above zero, or one on the wrong side of the entry.
        """
        with self.database.writing() as unit:
            position, instrument = found_in(unit, position_id)
            old = note_of(unit, position_id)
            new = old
            if not isinstance(stop, Keep):
                check_price(stop, position, instrument, is_stop=True)
                is_first = is_correction or old.first_stop is None
                new = replace(
                    new, planned_stop=stop, first_stop=stop if is_first else old.first_stop
                )
            if not isinstance(target, Keep):
                check_price(target, position, instrument, is_stop=False)
                new = replace(new, planned_target=target)
            return store(unit, instrument, old, new, "plan")

    def tag(self, position_id: int, *tags: str) -> Changes:
        """Put words on a position; one that is in use but for its capitals is meant.

        Raises:
            UnknownNameError: there is no such position.
            RefusedError: no word, one with a comma, too long, or too many.
        """
        words = [word_of(one, "a tag", MOST_TAG) for one in tags]
        if not words:
            raise RefusedError("no tag was given")
        with self.database.writing() as unit:
            _, instrument = found_in(unit, position_id)
            records = unit.records(PositionTag)
            known = list(dict.fromkeys(tag for _, tag in unit.trade_results.tags()))
            before = [one.tag for one in records.where(position_id=position_id)]
            after = list(before)
            for word in words:
                chosen = as_known(word, [*after, *known])
                if chosen not in after:
                    after.append(chosen)
                    records.put(PositionTag(position_id, chosen))
            if len(after) > MOST_TAGS:
                raise RefusedError(f"a position has at most {MOST_TAGS} tags", "take one off first")
            return told(unit, "tags", position_id, instrument, ", ".join(before), ", ".join(after))

    def untag(self, position_id: int, *tags: str) -> Changes:
        """Take words off a position.

        Raises:
            UnknownNameError: there is no such position, or it has no such tag.
        """
        with self.database.writing() as unit:
            _, instrument = found_in(unit, position_id)
            records = unit.records(PositionTag)
            before = [one.tag for one in records.where(position_id=position_id)]
            for tag in tags:
                word = as_known(tag.strip(), before)
                if not records.remove(position_id=position_id, tag=word):
                    raise UnknownNameError("tag of this position", tag)
            gone = {as_known(tag.strip(), before) for tag in tags}
            after = [one for one in before if one not in gone]
            return told(unit, "tags", position_id, instrument, ", ".join(before), ", ".join(after))

    def attach(self, position_id: int, path: Path) -> Attachment:
        """Keep a copy of a picture, or another file, with a position.

        Raises:
            UnknownNameError: there is no such position.
            FileRefusedError: it is missing, no plain file, empty or above 50 MiB.
        """
        with self.database.reading() as unit:
            found_in(unit, position_id)
        return self.attachments.add(path, subject_of(position_id))

    def attach_picture(self, position_id: int, name: str, content: bytes) -> Attachment:
        """Keep a PNG that is in memory, of the clipboard say, with a position.

        Raises:
            UnknownNameError: there is no such position.
            RefusedError: it is empty or above 50 MiB.
        """
        if not 0 < len(content) <= MOST_BYTES:
            raise RefusedError("the picture is empty, or above 50 MiB")
        subject = subject_of(position_id)
        with self.database.writing() as unit:
            found_in(unit, position_id)
            added = unit.attachments.add(subject, name, "image/png", (content,))
            unit.audit.record("attachment added", subject, "", name)
            unit.commit()
        return added

    def content(self, attachment_id: int) -> bytes:
        """Return what is in a file.

        Raises:
            UnknownNameError: there is none of that number.
            SealBrokenError: it was changed in the database.
        """
        with self.database.reading() as unit:
            return b"".join(unit.attachments.open(attachment_id))

    def detach(self, position_id: int, attachment_id: int) -> Changes:
        """Take a file of a position out.

        Raises:
            UnknownNameError: the position has none of that number.
        """
        if all(one.id != attachment_id for one in self.files(position_id)):
            raise UnknownNameError("attachment of this position", str(attachment_id))
        self.attachments.remove(attachment_id)
        return CHANGED

    def _change(self, position_id: int, what: str, **values: object) -> Changes:
        with self.database.writing() as unit:
            _, instrument = found_in(unit, position_id)
            old = note_of(unit, position_id)
            new = replace(old, **values)  # type: ignore[arg-type]  # the callers name its fields
            return store(unit, instrument, old, new, what)
