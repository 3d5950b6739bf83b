"""Interest rules: all of them, one in full, and what is due."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QHBoxLayout

from app.domain.errors import CofferError, RefusedError
from app.domain.ids import EntryId
from app.services.changes import Topic
from app.services.posting import Posted
from app.services.yields_answers import YieldDetail, YieldLine
from ui.format import Formatter
from ui.format_errors import error_sentence
from ui.tasks import TaskRunner
from ui.theme import space
from ui.widgets.buttons import PillButton, PrimaryButton
from ui.widgets.empty import EmptyView
from ui.widgets.page import Page, one_of, plain, scrolled
from ui.widgets.table_card import TableCard
from ui.widgets.table_columns import Cell, Column, Tone
from ui.widgets.table_model import TableModel
from ui.widgets.table_view import TableView
from ui.window.keepsakes import Kept
from ui.window.state import ViewState
from ui.window.view import View
from ui.yields.dialogs import RuleDialog, StopDialog
from ui.yields.panel import RulePanel
from ui.yields.words import accrued_words, payout_words, quantity_words, rate_words, reason_words

if TYPE_CHECKING:
    from app.bootstrap import Coffer


class YieldsView(View):
    """The list of rules above, the chosen one below."""

    topics = frozenset({Topic.LEDGER, Topic.OBSERVATIONS, Topic.ACCOUNTS})

    def __init__(self, coffer: "Coffer", tasks: TaskRunner, state: ViewState) -> None:
        super().__init__(coffer, tasks, state)
        self._lines: tuple[YieldLine, ...] | None = None
        self._wanted: int | None = None
        self._is_clock_asked = False
        self._build()

    def show_payload(self, payload: Any) -> None:
        """Show a rule by its number, or add one for a holding: (account, symbol)."""
        if isinstance(payload, int):
            self._wanted = payload
            self._choose()
        elif isinstance(payload, tuple) and len(payload) == 2:
            self.add_rule((str(payload[0]), str(payload[1])))

    def kept(self) -> dict[str, object]:
        """Return what the window remembers of this view."""
        return {"rule": Kept(self._chosen_id, self._want)}

    def _chosen_id(self) -> str:
        row = self.table.current_row()
        return str(self.model.identity_of(row)) if row >= 0 else ""

    def _want(self, rule_id: str) -> None:
        self._wanted = int(rule_id)

    # -- loading ----------------------------------------------------------------------------

    def reload(self) -> None:
        as_of, service = self.state.as_of, self.coffer.yields
        self.tasks.reload(
            self, "lines", lambda: service.lines(as_of), self._on_lines, self.show_error
        )

    def show_error(self, error: CofferError) -> None:
        self._is_clock_asked = False
        self.banner.show_error(error_sentence(error), self.tr("Try again"))

    def _on_lines(self, lines: tuple[YieldLine, ...]) -> None:
        self._lines = lines
        self.redraw()
        self._choose()

    def redraw(self) -> None:
        lines = self._lines
        if lines is None:
            return
        self._pages.setCurrentWidget(self._full if lines else self.empty)
        self.model.show_columns(rule_columns(self.formatter, self))
        self.model.show(lines)
        due = sum(line.due for line in lines if line.rule.is_active)
        self.post.setVisible(bool(due) and self.state.as_of is None)
        self.post.set_text(
            self.tr("Post 1 payout") if due == 1
            else self.tr("Post {} payouts").format(self.formatter.count(due))
        )  # fmt: skip
        self.add.setVisible(bool(lines))
        self.panel.show_detail(self.panel.detail if lines else None, self.formatter)

    def _choose(self) -> None:
        """Choose the rule that is wanted, else the one chosen before, else the first."""
        if not self._lines:
            return
        row = self.model.row_of(self._wanted) if self._wanted is not None else -1
        current = self.table.current_row()
        row = row if row >= 0 else max(current, 0)
        self._wanted = None
        if row == current:
            self._on_chosen(row)
        else:
            self.table.choose(row)

    def _on_chosen(self, row: int) -> None:
        line = self.model.line(row) if row >= 0 else None
        if line is None:
            return
        rule_id, as_of, service = line.rule.id, self.state.as_of, self.coffer.yields
        self.tasks.reload(
            self,
            "detail",
            lambda: service.detail(rule_id, as_of),
            self._on_detail,
            self.show_error,
        )

    def _on_detail(self, detail: YieldDetail) -> None:
        self.panel.show_detail(detail, self.formatter)

    # -- deeds ------------------------------------------------------------------------------

    def add_rule(self, holding: tuple[str, str] | None = None) -> None:
        """Ask for a new rule."""
        self._open(RuleDialog(self.coffer, self.tasks, self.formatter, None, self, holding=holding))

    def _on_add(self, *_: object) -> None:
        self.add_rule()

    def _on_change(self) -> None:
        line = self._line()
        if line is not None:
            self._open(RuleDialog(self.coffer, self.tasks, self.formatter, line, self))

    def _on_stop(self) -> None:
        line = self._line()
        if line is not None:
            self._open(StopDialog(self.coffer, self.tasks, line, self))

    def _on_remove(self) -> None:
        line = self._line()
        if line is not None:
            self.panel.show_detail(None, self.formatter)
            self._write(lambda: self.coffer.yields.remove(line.rule.id))

    def _on_paying(self, is_active: bool) -> None:
        line = self._line()
        if line is not None:
            self._write(lambda: self.coffer.yields.set_paying(line.rule.id, is_active))

    def _on_void(self, entry_id: int) -> None:
        reason = self.tr("the real interest arrived")
        self._write(lambda: self.coffer.ledger.void(EntryId(entry_id), reason=reason))

    def _on_post(self) -> None:
        service, is_right = self.coffer.yields, self._is_clock_asked
        self._is_clock_asked = False
        self.post.setEnabled(False)
        self.tasks.long(
            self,
            lambda progress: service.post_due(progress, is_clock_right=is_right),
            self._on_posted,
            self._on_not_posted,
            kind="write",
        )

    def _on_posted(self, posted: Posted) -> None:
        self.post.setEnabled(True)
        said = (
            self.tr("1 payout was posted.") if posted.count == 1
            else self.tr("{} payouts were posted.").format(self.formatter.count(posted.count))
        )  # fmt: skip
        self.banner.show_text(" ".join([said, *posted.problems]))

    def _on_not_posted(self, error: CofferError) -> None:
        self.post.setEnabled(True)
        self.show_error(error)
        if isinstance(error, RefusedError):
            self._is_clock_asked = True
            self.banner.show_text(
                error_sentence(error), tone="warn", action=self.tr("The clock is right: post")
            )

    def on_banner(self) -> None:
        if self._is_clock_asked:
            self.banner.hide()
            self._on_post()
        else:
            self.banner.hide()
            self.reload()

    def _line(self) -> YieldLine | None:
        return None if self.panel.detail is None else self.panel.detail.line

    def _write(self, deed: Callable[[], object]) -> None:
        self.tasks.write(self, deed, lambda _: self.banner.hide(), self.show_error)

    # -- parts ------------------------------------------------------------------------------

    def _build(self) -> None:
        self.add = PrimaryButton(self.tr("Add a rule…"))
        self.add.clicked.connect(self._on_add)
        self.post = PillButton("")
        self.post.setToolTip(self.tr("Every payout that is due by today, each once"))
        self.post.clicked.connect(self._on_post)
        bar = QHBoxLayout()
        bar.addStretch(1)
        bar.addWidget(self.post)
        bar.addWidget(self.add)
        self.model: TableModel[YieldLine] = TableModel(
            rule_columns(self.formatter, self), lambda one: one.rule.id, self
        )
        self.table = TableView(self.model, "yields", self)
        self.table.setAccessibleName(self.tr("Interest rules"))
        self.table.chosen.connect(self._on_chosen)
        self.table.opened.connect(lambda _: self._on_change())
        self.panel = RulePanel(self.formatter)
        self._connect_panel()
        self._full = plain(
            TableCard(self.table), self.panel, spacing=space.CARD_GAP, is_filled=False
        )
        self.empty = EmptyView(
            self.tr("No interest rules yet"),
            self.tr("A rule says what a savings account or a stake earns. Coffer pays it on its "
                    "days, shows what is accrued, and compares it with what really arrives."),
            self.tr("Add a rule"),
            icon_name="income",
        )  # fmt: skip
        self.empty.acted.connect(self._on_add)
        page = Page()
        page.column.addLayout(bar)
        self._pages = one_of(page.column, self._full, self.empty)
        self.post.hide()
        self.panel.hide()
        self.fill(scrolled(page))

    def _connect_panel(self) -> None:
        panel = self.panel
        panel.change_wanted.connect(self._on_change)
        panel.stop_wanted.connect(self._on_stop)
        panel.remove_wanted.connect(self._on_remove)
        panel.paying_wanted.connect(self._on_paying)
        panel.void_wanted.connect(self._on_void)


def rule_columns(formatter: Formatter, own: QObject) -> list[Column[YieldLine]]:
    """Return the columns of the list of rules."""

    def accrued(one: YieldLine) -> Cell:
        tone = Tone.FAINT if one.accrued is None else Tone.TEXT
        return Cell(accrued_words(one.accrued, one, formatter), tone=tone)

    def upcoming(one: YieldLine) -> Cell:
        if one.next_on is None:
            return Cell("–", tone=Tone.FAINT)
        amount = quantity_words(one.next_amount, one, formatter)
        return Cell(amount, second=formatter.day(one.next_on), is_second_whole=True)

    def difference(one: YieldLine) -> Cell:
        if one.difference is None:
            return Cell("–", tone=Tone.FAINT)
        text = quantity_words(one.difference, one, formatter, signed=True)
        return Cell(text, tone=Tone.WARN if one.doubled else Tone.TEXT)

    def paid(one: YieldLine) -> Cell:
        if one.rule.is_active or not one.arrived_this_year:
            return Cell(quantity_words(one.paid_this_year, one, formatter))
        return Cell(quantity_words(one.arrived_this_year, one, formatter), tone=Tone.SOFT)

    return [
        Column("holding", own.tr("Holding"),
               lambda one: Cell(one.account, second=one.symbol, is_strong=True),
               key=lambda one: (one.account.casefold(), one.symbol), width=160, stretch=1),
        Column("rate", own.tr("Rate"), lambda one: Cell(rate_words(one.rule, formatter)),
               key=lambda one: one.rule.rate, is_number=True, width=90),
        Column("payout", own.tr("Paid"),
               lambda one: Cell(payout_words(one.rule, formatter.locale), tone=Tone.SOFT),
               key=lambda one: one.rule.payout, width=140, stretch=1, gives_way=4),
        Column("accrued", own.tr("Accrued"), accrued, key=lambda one: one.accrued,
               copy=lambda one: formatter.copied(one.accrued),
               tip=lambda one: formatter.exact(one.accrued, one.symbol), is_number=True, width=120,
               hint=own.tr("Earned by the end of yesterday, and not yet paid")),
        Column("next", own.tr("Next payout"), upcoming, key=lambda one: one.next_on,
               tip=lambda one: formatter.exact(one.next_amount, one.symbol), is_number=True,
               width=180, hint=own.tr("If the balance stays as it is")),
        Column("paid", own.tr("This year"), paid, key=lambda one: one.paid_this_year,
               copy=lambda one: formatter.copied(one.paid_this_year), is_number=True, width=110,
               tip=lambda one: formatter.exact(one.paid_this_year, one.symbol), gives_way=3,
               hint=own.tr("Paid by rules; of a rule that only compares, what arrived")),
        Column("difference", own.tr("To real"), difference, key=lambda one: one.difference,
               copy=lambda one: formatter.copied(one.difference), is_number=True, width=100,
               gives_way=2, hint=own.tr("What really arrived less what was expected")),
        Column("state", own.tr("State"),
               lambda one: Cell(reason_words(one), tone=Tone.WARN if one.due else Tone.FAINT),
               key=lambda one: one.reason, width=120, gives_way=1),
    ]  # fmt: skip
