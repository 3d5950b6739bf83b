"""Made-up vaults for tests of the window."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from app.domain.coverage import Coverage
from app.domain.errors import CofferError, UnknownNameError
from app.domain.ids import HoldingId
from app.domain.vaults.pace import Pace, pace_of
from app.domain.vaults.records import ALWAYS
from app.domain.vaults.saving import SavingMonth
from app.services.changes import Changes, Topic
from app.services.vaults_answers import (
    FeedChoice,
    Outlook,
    OverClaim,
    Projection,
    ProjectionPoint,
    SavingTotals,
    VaultDay,
    VaultDetail,
    VaultDraft,
    VaultLine,
    VaultPartLine,
    VaultsReport,
)

D = Decimal
TODAY = date(2026, 11, 20)
CHANGED = Changes(frozenset({Topic.SETTINGS}))


def a_part(
    number: int, account: str, symbol: str, percent: str, value: str | None, **more: Any
) -> VaultPartLine:
    share = D(percent)
    amount = None if value is None else D(value)
    fields: dict[str, Any] = {
        "name": "", "asset_type": "fiat", "is_cash": len(symbol) == 3, "since": ALWAYS,
        "quantity": D(1), "whole": amount, "coverage": Coverage.FULL, "reasons": (),
        "not_counted": "", "elsewhere": (), "claimed": share, "free": 100 - share, "over": D(0),
    }  # fmt: skip
    return VaultPartLine(
        holding_id=HoldingId(number), account=account, symbol=symbol, percent=share, value=amount,
        **{**fields, **more},
    )  # fmt: skip


def a_pace(current: str | None, target: str, by: date | None, saved: str) -> Pace:
    return pace_of(
        None if current is None else D(current), D(target), TODAY, by, average_saved=D(saved),
        averaged_months=D(12), growth=0.004,
    )  # fmt: skip


def a_vault(
    number: int, name: str, current: str | None, target: str, currency: str = "EUR",
    by: date | None = None, saved: str = "1000", *parts: VaultPartLine, **more: Any,
) -> VaultLine:  # fmt: skip
    amount = None if current is None else D(current)
    fields: dict[str, Any] = {
        "colour": "", "icon": "", "priority": number, "monthly": None, "note": "",
        "created_on": date(2025, 1, 1), "archived_on": None, "reached_on": None,
        "is_below_again": False, "is_reach_noted": True, "reasons": (),
        "coverage": Coverage.FULL if amount is not None else Coverage.UNKNOWN,
    }  # fmt: skip
    return VaultLine(
        id=number, name=name, currency=currency, target=D(target), target_on=by, as_of=TODAY,
        current=amount, progress=None if amount is None else amount / D(target), parts=parts,
        pace=a_pace(current, target, by, saved), **{**fields, **more},
    )  # fmt: skip


def some_vaults() -> list[VaultLine]:
    """Return the three of the pictures: behind, reached, and one of which nothing is known."""
    return [
        a_vault(
            1, "House deposit", "57600", "80000", "EUR", date(2027, 5, 31), "3730",
            a_part(11, "Nordea savings", "EUR", "100", "47403"),
            a_part(12, "Interactive", "VWCE", "12", "10197", is_cash=False,
                   elsewhere=(("Retirement", D(30)),), claimed=D(42), free=D(58)),
        ),
        a_vault(
            2, "Emergency fund", "24310", "24000", "USD", None, "0",
            a_part(13, "Nordea", "USD", "40", "24310"), reached_on=date(2026, 9, 4),
        ),
        a_vault(
            3, "Sabbatical", None, "30000", "USD", date(2028, 1, 1), "1173",
            a_part(14, "Kraken", "GOLD", "50", None, is_cash=False, coverage=Coverage.UNKNOWN,
                   reasons=("price_missing",)),
            reasons=("price_missing",),
        ),
    ]  # fmt: skip


def a_detail(line: VaultLine) -> VaultDetail:
    start = TODAY - timedelta(days=400)
    history = tuple(
        VaultDay(start + timedelta(days=n), D(40_000 + 44 * n), Coverage.FULL, D(0))
        for n in range(401)
    )
    months = (
        SavingMonth(date(2026, 10, 1), date(2026, 10, 31), D(50_000), D(900), D(0), D(100),
                    D(51_000), True, Coverage.FULL),
        SavingMonth(date(2026, 11, 1), date(2026, 11, 20), D(51_000), D(700), D(50), D(-150),
                    D(51_600), False, Coverage.PARTIAL),
    )  # fmt: skip
    points = tuple(
        ProjectionPoint(date(2026 + (10 + n) // 12, (10 + n) % 12 + 1, 20), D(57_600 + 2000 * n),
                        D(57_600 + 3500 * n), D(57_600 + 5000 * n))
        for n in range(13)
    )  # fmt: skip
    return VaultDetail(
        line,
        history if line.current is not None else (),
        months,
        SavingTotals(D(1600), D(50), D(-50), D(51_600)),
        Projection(Outlook.BAND, "", points, D(3730), 20, 2000, 3, 34, D("0.64"),
                   date(2027, 5, 20)),
    )  # fmt: skip


@dataclass
class FakeVaults:
    """Keeps what was asked of it, and follows changes of percentages."""

    lines: list[VaultLine] = field(default_factory=list)
    over: tuple[OverClaim, ...] = ()
    calls: list[tuple[Any, ...]] = field(default_factory=list)
    failure: CofferError | None = None

    def names(self) -> tuple[tuple[int, str], ...]:
        return tuple((one.id, one.name) for one in self.lines)

    def report(self, as_of: date | None = None, *, with_archived: bool = False) -> VaultsReport:
        self.calls.append(("report", as_of, with_archived))
        lines = [one for one in self.lines if with_archived or one.archived_on is None]
        return VaultsReport(as_of or TODAY, tuple(lines), self.over)

    def detail(self, name: str, as_of: date | None = None) -> VaultDetail:
        self.calls.append(("detail", name, as_of))
        return a_detail(self._named(name))

    def choices(self, name: str) -> tuple[FeedChoice, ...]:
        self._named(name)
        return (
            FeedChoice(HoldingId(11), "Nordea savings", "EUR", "", D(100), True),
            FeedChoice(HoldingId(15), "Kraken", "BTC", "Bitcoin", D(60), False),
        )

    def add(self, draft: VaultDraft) -> Changes:
        def deed() -> None:
            made = a_vault(9, draft.name.strip(), "0", str(draft.target), draft.currency)
            self.lines.append(replace(made, target_on=draft.target_on, monthly=draft.monthly))

        return self._do(("add", draft), deed)

    def change(self, name: str, draft: VaultDraft) -> Changes:
        return self._do(("change", name, draft), lambda: self._named(name))

    def archive(self, name: str) -> Changes:
        return self._do(("archive", name), lambda: self._put(name, archived_on=TODAY))

    def unarchive(self, name: str) -> Changes:
        return self._do(("unarchive", name), lambda: self._put(name, archived_on=None))

    def remove(self, name: str) -> Changes:
        return self._do(("remove", name), lambda: self.lines.remove(self._named(name)))

    def note_reached(self) -> Changes:
        return self._do(("note_reached",), lambda: None)

    def feed(self, name: str, holding_id: HoldingId, percent: Decimal) -> Changes:
        def deed() -> None:
            line = self._named(name)
            parts = [one for one in line.parts if one.holding_id != holding_id]
            old = next((one for one in line.parts if one.holding_id == holding_id), None)
            made = a_part(int(holding_id), "Kraken", "BTC", str(percent), "1", is_cash=False)
            new = replace(old, percent=percent) if old else made
            self._put(name, parts=(*parts, new))

        return self._do(("feed", name, int(holding_id), percent), deed)

    def starve(self, name: str, holding_id: HoldingId) -> Changes:
        def deed() -> None:
            parts = [one for one in self._named(name).parts if one.holding_id != holding_id]
            self._put(name, parts=tuple(parts))

        return self._do(("starve", name, int(holding_id)), deed)

    def _do(self, call: tuple[Any, ...], deed: Callable[[], Any]) -> Changes:
        self.calls.append(call)
        if self.failure is not None:
            raise self.failure
        deed()
        return CHANGED

    def _named(self, name: str) -> VaultLine:
        for one in self.lines:
            if one.name == name:
                return one
        raise UnknownNameError("vault", name)

    def _put(self, name: str, **more: Any) -> None:
        place = self.lines.index(self._named(name))
        self.lines[place] = replace(self.lines[place], **more)
