"""Belongings: what has no feed, with its value by hand and by rule, its parts and its papers."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from app.domain.belongings.checking import check_name, check_round, check_text
from app.domain.belongings.records import BelongingKind, FundingRound
from app.domain.belongings.valuing import value_on
from app.domain.errors import CofferError, RefusedError
from app.ports.clock import Clock
from app.ports.progress import NoProgress, Progress
from app.ports.storage import Database
from app.services.belongings_adding import Adding
from app.services.belongings_answers import (
    HAND,
    ROUND,
    AddEffect,
    BelongingDetail,
    BelongingDraft,
    BelongingList,
    FurtherDraft,
    RuleDraft,
    RulePreview,
    SaleDraft,
    SaleEffect,
)
from app.services.belongings_reading import Named, Reading
from app.services.belongings_work import Due, Sale, Work, buy_further
from app.services.changes import Changes, Topic
from app.services.posting import Posted
from app.services.posting_clock import accept_clock, check_clock
from app.services.preferences import read_preferences

_ENTRIES = Changes(frozenset({Topic.LEDGER, Topic.ACCOUNTS, Topic.PRICES}))
_VALUES = Changes(frozenset({Topic.PRICES}))
NO_PROGRESS = NoProgress()
LABEL = "values by rule"


@dataclass(frozen=True, slots=True)
class BelongingService:
    """The use cases of belongings, which go by name, by symbol or by the id of their holding."""

    database: Database
    clock: Clock

    # -- reading ----------------------------------------------------------------------------

    def all(
        self, as_of: date | None = None, *, base: str = "", with_gone: bool = False
    ) -> BelongingList:
        """Return the belongings as they stand at the end of a day, largest first."""
        with self.database.reading() as unit:
            return Reading(unit, as_of or unit.today(), base).all(with_gone=with_gone)

    def detail(self, name: Named, as_of: date | None = None, *, base: str = "") -> BelongingDetail:
        """Return everything behind one belonging.

        Raises:
            UnknownNameError: there is none of that name.
        """
        with self.database.reading() as unit:
            return Reading(unit, as_of or unit.today(), base).detail(name)

    # -- adding, buying, selling --------------------------------------------------------------

    def add(self, draft: BelongingDraft) -> Changes:
        """Make account, asset, record, opening entry, first values and rule, all or nothing.

        Raises:
            RefusedError: something is missing, impossible, or a name is taken.
            UnknownNameError: the paying account or the index is unknown.
        """
        with self.database.writing() as unit:
            Adding(unit, draft).run()
            unit.commit()
        return _ENTRIES

    def preview_add(self, draft: BelongingDraft) -> AddEffect:
        """Return what `add` would do. It is written, looked at and rolled back."""
        with self.database.writing() as unit:
            before = Reading(unit, unit.today())
            base = before.base_currency
            try:
                added = Adding(unit, draft)
                added.run()
            except CofferError as error:
                return AddEffect((str(error),), base_currency=base)
            after = Reading(unit, unit.today())
            line = after.detail(added.symbol).line
            was, now = before.net_worth, after.net_worth
            return AddEffect(
                (),
                line.account,
                line.quantity,
                line.value,
                line.cost,
                line.unit_value,
                line.currency,
                added.values_by_rule,
                None if was is None or now is None else now - was,
                base,
            )

    def sell(self, name: Named, draft: SaleDraft) -> Changes:
        """Sell a belonging or a part of it; the gain follows from its lots.

        Raises:
            UnknownNameError, RefusedError: more than is held, before it was acquired, a day ahead.
        """
        with self.database.writing() as unit:
            Sale(unit, name, draft).run()
            unit.commit()
        return _ENTRIES

    def preview_sale(self, name: Named, draft: SaleDraft) -> SaleEffect:
        """Return what `sell` would do. It is written, looked at and rolled back."""
        with self.database.writing() as unit:
            base = read_preferences(unit.settings).base_currency
            try:
                sale = Sale(unit, name, draft)
                sale.run()
            except CofferError as error:
                return SaleEffect((str(error),), base_currency=base)
            return sale.effect(base)

    def buy_more(self, name: Named, draft: FurtherDraft) -> Changes:
        """Buy a further part, at its cost.

        Raises:
            UnknownNameError, RefusedError: more than the whole, before it was acquired.
        """
        with self.database.writing() as unit:
            buy_further(unit, name, draft)
            unit.commit()
        return _ENTRIES

    # -- values -------------------------------------------------------------------------------

    def set_value(
        self, name: Named, value: Decimal, on: date | None = None, *, reason: str = ""
    ) -> Changes:
        """Set what one unit is worth on a day, and let its rule go on from it.

        `value`: of the whole, a piece or a share, in the currency of its values.

        Raises:
            UnknownNameError, RefusedError: no value above zero, a day ahead or before it was had.
        """
        with self.database.writing() as unit:
            work = Work(unit, name)
            day = work.day(on, "value")
            work.set_value(day, value, HAND, check_text(reason, "reason") or "by hand")
            unit.commit()
        return _VALUES

    def set_rule(self, name: Named, draft: RuleDraft) -> Changes:
        """Value by a rule from a day on; values by rule after that day are worked out anew.

        Raises:
            UnknownNameError, RefusedError: the rule lacks something or does not fit the kind.
        """
        with self.database.writing() as unit:
            work = Work(unit, name)
            work.set_rule(draft)
            unit.commit()
        return _VALUES

    def preview_rule(self, name: Named, draft: RuleDraft) -> RulePreview:
        """Return what `set_rule` would change, and the next twelve months."""
        with self.database.reading() as unit:
            work = Work(unit, name, may_create=False)
            try:
                rule = work.rule_of(draft)
            except CofferError as error:
                return RulePreview((str(error),))
            was, subject = work.subject, work.with_rule(rule)
            now = value_on(was.valued, work.values.market(was), unit.today())
            return RulePreview(
                (),
                subject.quote.symbol,
                now.value,
                tuple(work.values.changed(subject, rule.since, unit.today())),
                tuple(work.values.coming(subject, unit.today())),
            )

    def add_round(
        self,
        name: Named,
        round_name: str,
        price: Decimal,
        on: date | None = None,
        *,
        shares: Decimal | None = None,
        note: str = "",
    ) -> Changes:
        """Note a funding round of a private company; it says what a share is worth.

        Raises:
            UnknownNameError, RefusedError: no company, or an impossible price or number.
        """
        with self.database.writing() as unit:
            work = Work(unit, name)
            if work.known.facts.kind != BelongingKind.PRIVATE_COMPANY:
                raise RefusedError("only a private company has funding rounds")
            day = work.day(on, "round", may_precede=True)
            records = unit.records(FundingRound)
            label = check_name(round_name)
            made = FundingRound(
                records.next_id(), work.known.asset.id, day, label, price, shares, note.strip()
            )
            records.put(check_round(made))
            work.set_value(day, price, ROUND, f"round {label}")
            unit.commit()
        return _VALUES

    # -- what is due --------------------------------------------------------------------------

    def post_due(self, progress: Progress = NO_PROGRESS, *, is_clock_right: bool = False) -> Posted:
        """Write the values by rule that are due by today, each once; unknown prices are told.

        Raises:
            RefusedError: the clock is far ahead of what the books show; nothing was written.
        """
        if is_clock_right:
            accept_clock(self.database, self.clock)
        with self.database.reading() as unit:
            work = Due(unit)
            problems = work.problems(progress)
            if not work.is_due:
                return Posted(problems=problems)
            check_clock(unit, self.clock, "belongings")
        with self.database.writing() as unit:
            count = Due(unit).write(progress)
            if count:
                unit.audit.record("posted by rule", LABEL, "", f"{count} values")
                unit.commit()
        return Posted(_VALUES if count else Changes(), count, LABEL, None, problems)
