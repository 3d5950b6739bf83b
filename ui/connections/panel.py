"""The pane beside the table: one connection with its accounts, log, and what it asks."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from app.domain.ids import AccountId
from app.domain.sync.records import Status
from app.domain.times import from_us
from app.services.reports import AccountLine as BookedLine
from app.services.sync.answers import ConnectionDetail, ConnectionLine, PendingLine, RunState
from ui.accounts.detail import Facts
from ui.connections.accounts_part import AccountsPart
from ui.connections.columns import run_columns
from ui.connections.first_sync import step_words
from ui.connections.found import permissions_words
from ui.connections.orders_part import OrdersPart, tells_orders
from ui.connections.questions import QuestionList
from ui.connections.standing import (
    ICONS,
    TONES,
    Standing,
    every_choices,
    mending_of,
    next_tip,
    next_words,
    provider_missing,
    provider_name,
    since_and_when,
    standing_of,
    standing_word,
)
from ui.connections.words import kind_icon, tr
from ui.format import Formatter, one_line
from ui.format_words import kind_word, shown_symbol
from ui.settings.rows import IconLabel
from ui.theme import space
from ui.widgets.buttons import PillButton, PrimaryButton
from ui.widgets.card import Card
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.page import one_of
from ui.widgets.progress import ProgressRow
from ui.widgets.segmented import SegmentedControl
from ui.widgets.table_card import TableCard
from ui.widgets.table_columns import Tone
from ui.widgets.table_model import TableModel
from ui.widgets.table_view import TableView

TONE_WORDS = {Tone.GAIN: "gain", Tone.LOSS: "loss", Tone.WARN: "warn", Tone.ACCENT: "accent",
              Tone.SOFT: "soft", Tone.FAINT: "faint"}  # fmt: skip
PARTS = ("accounts", "log", "pending", "questions", "orders")
MOST_PENDING = 30


class ConnectionPanel(Card):
    """Shows; what is pressed is told to the view."""

    mend_wanted = Signal(object)  # ConnectionLine
    sync_wanted = Signal(object)
    stop_wanted = Signal(object)
    turned = Signal(object)  # pause, or go on
    every_chosen = Signal(object, int)  # minutes
    followed = Signal(object, str, bool)  # remote id
    account_wanted = Signal(object)  # AccountId
    run_wanted = Signal(object)  # SyncRun
    answered = Signal(int, str)  # question, answer
    menu_wanted = Signal(object, object)  # ConnectionLine, QMenu to be filled
    part_shown = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._detail: ConnectionDetail | None = None
        self._values: Mapping[AccountId, BookedLine] = {}
        self._base, self._formatter = "", Formatter()
        self._runs: tuple[RunState, ...] = ()
        self._build()

    @property
    def detail(self) -> ConnectionDetail | None:
        return self._detail

    @property
    def line(self) -> ConnectionLine | None:
        return self._detail.line if self._detail is not None else None

    def sizeHint(self) -> QSize:
        return QSize(430, 640)

    def show_detail(
        self,
        detail: ConnectionDetail,
        values: Mapping[AccountId, BookedLine],
        base: str,
        now: datetime,
        formatter: Formatter,
    ) -> None:
        """Show a connection, with the accounts of the books that it feeds."""
        is_other = self.line is None or self.line.connection.id != detail.line.connection.id
        self._detail, self._values, self._base = detail, values, base
        if is_other:
            self.parts.choose("questions" if detail.questions else "accounts")
            self._on_part(self.parts.value)
        self.redraw(now, formatter)

    def show_part(self, part: str) -> None:
        """Show accounts, log, what is announced, or the questions."""
        self.parts.choose(part)
        self._on_part(part)

    def show_runs(self, runs: Sequence[RunState], now: datetime) -> None:
        """Show how far a run is."""
        self._runs = tuple(runs)
        self._show_standing(now)

    def redraw(self, now: datetime, formatter: Formatter) -> None:
        """Show what is loaded once more."""
        self._formatter = formatter
        detail = self._detail
        if detail is None:
            return
        line = detail.line
        self._icon.set_icon(kind_icon(line.facts.kind if line.facts is not None else ""), "soft")
        self._name.setText(line.connection.name)
        self._provider.setText(provider_name(line))
        self._show_standing(now)
        self._show_facts(detail, now)
        self.accounts.show_accounts(line, self._values, self._base, now, formatter)
        self.log.show_columns(run_columns(now, formatter))
        self.log.show(detail.runs)
        self.pending.show_rows([self._pending_row(one) for one in detail.pending[:MOST_PENDING]])
        self._no_pending.setVisible(not detail.pending)
        self.questions.show_questions(detail.questions, now, formatter)
        self.orders.redraw(now, formatter)
        count = formatter.count
        self.parts.set_options(
            [
                ("accounts", tr("Accounts")),
                ("log", tr("Log")),
                ("pending", tr("Announced {}").format(count(len(detail.pending)))
                 if detail.pending else tr("Announced")),
                ("questions", tr("Questions {}").format(count(len(detail.questions)))
                 if detail.questions else tr("Questions")),
                *([("orders", tr("Orders"))] if tells_orders(line) else []),
            ]
        )  # fmt: skip

    def _show_standing(self, now: datetime) -> None:
        line, formatter = self.line, self._formatter
        if line is None:
            return
        found = standing_of(line, now, self._runs)
        tone = TONE_WORDS.get(TONES[found], "soft")
        self._standing_icon.set_icon(ICONS[found], tone)
        self._standing.setText(standing_word(line, now, formatter, self._runs))
        self._standing.set_tone(tone)
        mending = mending_of(line) if found != Standing.SYNCING else None
        missing = provider_missing(line)
        self._trouble.set_lines(mending.sentence if mending is not None else missing)
        self._trouble.setVisible(mending is not None or bool(missing))
        self.mend_button.set_text(mending.action if mending is not None else "")
        self.mend_button.setVisible(mending is not None)
        is_running = found == Standing.SYNCING
        run = next((one for one in self._runs if one.connection_id == line.connection.id), None)
        if run is None:
            self.progress.finish()
        else:
            if not self.progress.isVisibleTo(self):
                self.progress.start(tr("Syncing…"))
            self.progress.set_progress(run.done, run.total, step_words(run, formatter))
        status = line.connection.status
        can_sync = status in (Status.ACTIVE, Status.NEEDS_ATTENTION) and line.facts is not None
        self.sync_button.setVisible(can_sync and mending is None)
        self.sync_button.setEnabled(not is_running)
        words = {Status.PAUSED: tr("Go on"), Status.DISCONNECTED: tr("Connect again")}
        self.turn_button.set_text(words.get(Status(status), tr("Pause")))
        self.turn_button.setEnabled(line.facts is not None)

    def _show_facts(self, detail: ConnectionDetail, now: datetime) -> None:
        line, formatter = detail.line, self._formatter
        link = line.connection
        rows = [
            (tr("Last success"), "", since_and_when(link.last_ok_us, now, formatter), ""),
            (tr("Next run"), "", next_words(line, now, formatter), next_tip(line, now, formatter)),
            (tr("The key may"), "", permissions_words(link.permissions), ""),
        ]
        if link.failures:
            rows.append((tr("Failed in a row"), "", formatter.count(link.failures), ""))
        self.facts.show_rows(rows)
        self.every.blockSignals(True)
        self.every.clear()
        for minutes, words in every_choices(link.every_minutes, formatter):
            self.every.addItem(words, minutes)
        self.every.setCurrentIndex(max(self.every.findData(link.every_minutes), 0))
        self.every.blockSignals(False)

    def _pending_row(self, one: PendingLine) -> tuple[str, str, str, str]:
        formatter = self._formatter
        name = one_line(one.note, 80) or kind_word(one.kind)
        if one.symbol:
            name = f"{name} {shown_symbol(one.symbol)}"
        seen = formatter.moment(from_us(one.row.seen_us))
        tip = tr("Last announced: {}").format(seen)
        day = " · ".join(part for part in (one.on, one.account_name) if part)
        return name, day, formatter.money(one.amount, one.currency), tip

    # Parts

    def _build(self) -> None:
        self._icon = IconLabel("connections")
        self._name = ElidedLabel("", "title")
        self._provider = ElidedLabel("", "small", "faint")
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(self._name)
        names.addWidget(self._provider)
        head = QHBoxLayout()
        head.setSpacing(space.M)
        head.addWidget(self._icon)
        head.addLayout(names, 1)
        self._standing_icon = IconLabel("check")
        self._standing = Label("", "strong")
        standing = QHBoxLayout()
        standing.setSpacing(space.S)
        standing.addWidget(self._standing_icon)
        standing.addWidget(self._standing, 1)
        self._trouble = Label("", "body")
        self.progress = ProgressRow()
        self.progress.cancelled.connect(lambda: self.stop_wanted.emit(self.line))
        self.body.addLayout(head)
        self.body.addLayout(standing)
        self.body.addWidget(self._trouble)
        self.body.addWidget(self.progress)
        self.body.addLayout(self._buttons())
        self.facts = Facts()
        self.body.addWidget(self.facts)
        self.body.addLayout(self._often())
        self.parts = SegmentedControl([(part, part) for part in PARTS], name=tr("Part"))
        self.parts.changed.connect(self._on_part)
        self.body.addWidget(self.parts)
        self._pages = one_of(self.body, *self._make_parts())

    def _buttons(self) -> QHBoxLayout:
        self.mend_button = PrimaryButton("")
        self.mend_button.clicked.connect(lambda: self.mend_wanted.emit(self.line))
        self.sync_button = PillButton(tr("Sync now"), icon_name="reload")
        self.sync_button.clicked.connect(lambda: self.sync_wanted.emit(self.line))
        self.turn_button = PillButton(tr("Pause"))
        self.turn_button.clicked.connect(lambda: self.turned.emit(self.line))
        self.more_button = PillButton("", icon_name="more")
        self.more_button.setAccessibleName(tr("More about this connection"))
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill_menu)
        self.more_button.set_menu(self._menu)
        row = QHBoxLayout()
        row.setSpacing(space.S)
        for button in (self.mend_button, self.sync_button, self.turn_button, self.more_button):
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _often(self) -> QHBoxLayout:
        self.every = QComboBox()
        self.every.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.every.setAccessibleName(tr("How often"))
        self.every.activated.connect(
            lambda _: self.every_chosen.emit(self.line, int(self.every.currentData()))
        )
        label = Label(tr("How often"), "body")
        label.setBuddy(self.every)
        row = QHBoxLayout()
        row.addWidget(label, 1)
        row.addWidget(self.every)
        return row

    def _make_parts(self) -> list[QWidget]:
        self.accounts = AccountsPart()
        self.accounts.followed.connect(
            lambda remote_id, is_on: self.followed.emit(self.line, remote_id, is_on)
        )
        self.accounts.account_wanted.connect(self.account_wanted)
        self.log: TableModel[Any] = TableModel(run_columns(_ANY, Formatter()), _id_of, self)
        self.log_table = TableView(self.log, "sync-log", self)
        self.log_table.setAccessibleName(tr("Log"))
        self.log_table.nothing = tr("It was never synced.")
        self.log_table.opened.connect(lambda row: self.run_wanted.emit(self.log.line(row)))
        log = QWidget()
        column = QVBoxLayout(log)
        column.setContentsMargins(0, 0, 0, 0)
        card = TableCard(self.log_table)
        card.setMinimumHeight(200)
        column.addWidget(card, 1)
        self.open_run = PillButton(tr("Show this run"))
        self.open_run.clicked.connect(self._on_open_run)
        column.addWidget(self.open_run, 0, Qt.AlignmentFlag.AlignLeading)
        pending = QWidget()
        column = QVBoxLayout(pending)
        column.setContentsMargins(0, 0, 0, 0)
        self._no_pending = Label("", "body", "soft")
        self._no_pending.set_lines(
            tr("Payments that are announced and not booked will stand here. They are in no "
               "balance.")
        )  # fmt: skip
        self.pending = Facts()
        column.addWidget(self._no_pending)
        column.addWidget(self.pending)
        column.addStretch(1)
        self.questions = QuestionList()
        self.questions.answered.connect(self.answered)
        self.orders = OrdersPart()
        return [self.accounts, log, pending, _at_top(self.questions), self.orders]

    def _on_part(self, part: str) -> None:
        if part in PARTS:
            self._pages.setCurrentIndex(PARTS.index(part))
            self.part_shown.emit(part)

    def _on_open_run(self) -> None:
        row = max(self.log_table.current_row(), 0)
        if row < self.log.rowCount():
            self.run_wanted.emit(self.log.line(row))

    def _fill_menu(self) -> None:
        self._menu.clear()
        self.menu_wanted.emit(self.line, self._menu)


_ANY = from_us(0)


def _id_of(run: Any) -> int:
    return int(run.id)


def _at_top(content: QWidget) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(content)
    column.addStretch(1)
    return holder
