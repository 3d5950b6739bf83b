"""Corporate actions of Flex. Splits and what was taken for money are booked; the rest is told."""

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal

from app.domain.errors import RowProblem
from app.domain.kinds import Kind
from app.domain.numbers import ZERO, to_ledger
from app.ports.providers import RemoteAsset, RemoteEntry
from app.providers.ibkr_flex.assets import told
from app.providers.ibkr_flex.document import FlexRow
from app.providers.ibkr_flex.rows import Reading, currency_of
from app.providers.ibkr_flex.times import When
from app.providers.reading import BadAnswer, Row

_SPLIT = re.compile(r"\bSPLIT\s+(\d+(?:\.\d+)?)\s+FOR\s+(\d+(?:\.\d+)?)", re.ASCII)
_WORTHLESS = re.compile(r"\b(DELISTED|WORTHLESS|CANCELLED FOR NO CONSIDERATION)\b")
_DELISTED = "DW"
_BY_HAND = "a corporate action to be booked by hand"


class Actions:
    """Reads the corporate actions of one account."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._unclear: set[str] = set()  # securities that came by an action that was not booked

    def entries(self, rows: Iterable[FlexRow]) -> Iterator[RemoteEntry | RowProblem]:
        """Give the events of the actions, and a problem for each row that cannot be booked."""
        groups: dict[tuple[str, str], list[FlexRow]] = {}
        for one in rows:
            groups.setdefault(_action(one.row), []).append(one)
        for group in groups.values():
            try:
                made = self._of(group)
            except BadAnswer as error:
                self._unclear |= {one.row.maybe_text("conid") for one in group if _comes(one.row)}
                yield from (RowProblem(one.line, _why(error, one), one.row.where) for one in group)
                continue
            if made is not None:
                yield made

    def _of(self, group: list[FlexRow]) -> RemoteEntry | None:
        for one in group:
            self._reading.columns.check(one)
        text = group[0].row.maybe_text("description").upper()
        if all(not one.row.number("quantity") and not _money(one.row) for one in group):
            return None
        found = _SPLIT.search(text)
        if found is not None:
            return self._split(group, Decimal(found[1]), Decimal(found[2]))
        one, row = group[0], group[0].row
        quantity, proceeds = row.number("quantity"), _money(row)
        is_alone = len(group) == 1 and row.maybe_text("conid") not in self._unclear
        is_worthless = bool(_WORTHLESS.search(text)) or row.maybe_text("type") == _DELISTED
        if not is_alone or quantity >= 0 or not (proceeds > 0 or (is_worthless and not proceeds)):
            raise BadAnswer(row.where, _BY_HAND)
        return self._reading.made(
            one,
            self._reading.id_of(one),
            self._when(row),
            Kind.SELL,
            self._reading.assets.of(row),
            currency_of(row),
            quantity=-quantity,
            price=to_ledger(proceeds / -quantity),
            amount=proceeds,
        )

    def _split(self, group: list[FlexRow], new: Decimal, old: Decimal) -> RemoteEntry:
        """Return a split. It is told by what was added, or by the old units out and new ones in.

        The new units may have another ISIN: the holding stays the one that was held.
        """
        where = group[0].row.where
        if not new or not old or new == old or len(group) > 2:
            raise BadAnswer(where, "a split that cannot be read")
        into = next((one for one in group if _comes(one.row)), None)
        out = next((one for one in group if not _comes(one.row)), None)
        if any(_money(one.row) for one in group):
            raise BadAnswer(where, "a split with money")
        if len(group) == 2:
            if into is None or out is None:
                raise BadAnswer(where, "a split whose rows move units the same way")
            expected = -out.row.number("quantity") * new / old
            if abs(into.row.number("quantity") - expected) >= 1:
                raise BadAnswer(where, "units that are not those of the split")
        elif (into is None) == (new > old):
            raise BadAnswer(where, "a split that moves units the other way")
        one, held = into or group[0], out or group[0]
        return self._reading.made(
            one,
            self._reading.id_of(one),
            self._when(one.row),
            Kind.SPLIT,
            self._held(held.row),
            currency_of(one.row),
            quantity=to_ledger(new / old),
        )

    def _held(self, row: Row) -> RemoteAsset:
        """Return what was held, by the symbol of before: "GCM.OLD" is "GCM" in "GCM(…) SPLIT"."""
        symbol = row.maybe_text("description").partition("(")[0].strip()
        name = row.maybe_text("symbol")
        if symbol and name.startswith(f"{symbol}."):
            row = Row({**row.raw, "symbol": symbol}, row.where)
        return self._reading.assets.of(row)

    def _when(self, row: Row) -> When:
        told_at = self._reading.dates.maybe(row, "dateTime")
        booked = self._reading.dates.booked(row)
        return When(booked.on, told_at.at_us if told_at is not None else None)


def _why(error: BadAnswer, one: FlexRow) -> str:
    return f"{error.reason}: {told(one.row)}"


def _action(row: Row) -> tuple[str, str]:
    """Return what the rows of one action have in common."""
    own = row.maybe_text("actionID")
    if own:
        return own, ""
    return row.maybe_text("description").rpartition(" (")[0], row.maybe_text("dateTime")


def _comes(row: Row) -> bool:
    return row.number("quantity") > 0


def _money(row: Row) -> Decimal:
    return row.maybe_number("proceeds") or ZERO
