"""Network: every server that was ever called for these books, by whom, why, and how much."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.sync.records import Contact
from app.domain.times import to_us
from app.ports.providers import Facts
from ui.connections.standing import since, since_and_when
from ui.connections.words import kind_icon, kind_word
from ui.format import Formatter, one_line
from ui.i18n.counts import counted
from ui.settings.backup_words import size_words
from ui.settings.section import Section
from ui.theme import space
from ui.widgets.fields import FilterField
from ui.widgets.labels import Label
from ui.widgets.page import scrolled
from ui.widgets.table_card import TableCard
from ui.widgets.table_columns import Cell, Column, Tone
from ui.widgets.table_model import TableModel
from ui.widgets.table_view import TableView

if TYPE_CHECKING:
    from app.bootstrap import Coffer
    from ui.tasks import TaskRunner
    from ui.window.state import ViewState

RELEASES = "releases"  # who asks for new versions


@dataclass(frozen=True, slots=True)
class Called:
    """The servers that were called, and what is known of who called them."""

    contacts: tuple[Contact, ...] = ()
    facts: Mapping[str, Facts] | None = None


class NetworkSection(Section):
    """A table that can be sorted, copied and exported as any other."""

    names: ClassVar = ("list",)

    def __init__(self, coffer: Coffer, tasks: TaskRunner, state: ViewState) -> None:
        super().__init__(coffer, tasks, state)
        self._called = Called()
        columns = contact_columns(datetime.now(UTC), self.formatter, {})
        self.model: TableModel[Contact] = TableModel(
            columns, lambda one: (one.host, one.provider), self
        )
        self._build()
        self.settings = {"list": self.table}

    def reload(self) -> None:
        self.tasks.load(self, partial(read_called, self.coffer), self._show, self.show_error)

    def redraw(self) -> None:
        self._show(self._called)

    def _show(self, called: Called) -> None:
        self._called = called
        facts = called.facts or {}
        self.model.show_columns(contact_columns(datetime.now(UTC), self.formatter, facts))
        self._filter(self.filter.text().strip())
        many, count = len(called.contacts), self.formatter.count
        text = counted("counts", "{} row", "{} rows", many)
        self.status.setText(text.format(count(many)))

    def _filter(self, needle: str) -> None:
        facts, words = self._called.facts or {}, needle.casefold().split()
        self.model.show(
            [
                one
                for one in self._called.contacts
                if all(
                    word in f"{one.host} {provider_name(one, facts)} {one.reason}".casefold()
                    for word in words
                )
            ]
        )

    def _build(self) -> None:
        inner = QWidget()
        inner.setProperty("page", "true")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(inner, sideways=True))  # on small screens
        page = QVBoxLayout(inner)
        page.setContentsMargins(space.PAGE_MARGIN, space.S, space.PAGE_MARGIN, space.L)
        page.setSpacing(space.M)
        said = Label("", "body", "soft")
        said.set_lines(
            self.tr("Every server that Coffer ever called for these books stands here. It calls "
                    "no other: only what you connected or allowed yourself, and nothing that "
                    "counts or watches.")
        )  # fmt: skip
        page.addWidget(said)
        bar = QHBoxLayout()
        self.filter = FilterField(self.tr("Filter the servers"))
        self.filter.setMaximumWidth(288)
        self.filter.filtered.connect(self._filter)
        self.status = Label("", "small", "faint")
        bar.addWidget(self.filter, 1)
        bar.addStretch(1)
        bar.addWidget(self.status)
        page.addLayout(bar)
        self.table = TableView(self.model, "network", self)
        self.table.setAccessibleName(self.tr("Servers that were called"))
        self.table.nothing = self.tr("No server was ever called for these books.")
        self.filter.lead_to(self.table)
        self.card = TableCard(self.table)
        page.addWidget(self.card, 1)
        page.addStretch(0)
        column = self.model.column_at("last")
        if self.table.chooser.saved_sort() is None:
            self.table.header.setSortIndicator(column, Qt.SortOrder.DescendingOrder)


def read_called(coffer: Any) -> Called:
    """Read which servers were called. For the worker that may import."""
    contacts = getattr(coffer, "contacts", None)
    if contacts is None:
        return Called()
    facts = {one.id: one for one in coffer.connections.providers()}
    return Called(tuple(contacts.all()), facts)


def provider_name(contact: Contact, facts: Mapping[str, Facts]) -> str:
    """Return on whose behalf a server was called."""
    if contact.provider == RELEASES:
        return tr("New versions of Coffer")
    own = facts.get(contact.provider)
    return one_line(own.name if own is not None else contact.provider, 60)


def contact_columns(
    now: datetime, formatter: Formatter, facts: Mapping[str, Facts]
) -> Sequence[Column[Contact]]:
    """Return the columns of the servers that were called."""

    def icon(one: Contact) -> str:
        own = facts.get(one.provider)
        return kind_icon(own.kind) if own is not None else "connections"

    def purpose(one: Contact) -> str:
        own = facts.get(one.provider)
        return kind_word(own.kind) if own is not None else ""

    def why(one: Contact) -> Cell:
        reason = one_line(one.reason, 80)
        if not purpose(one):
            return Cell(reason, tone=Tone.SOFT)
        return Cell(purpose(one), second=reason, tone=Tone.SOFT)

    def at(one: datetime) -> str:
        return since_and_when(to_us(one), now, formatter)

    return (
        Column("host", tr("Server"), lambda one: Cell(one_line(one.host, 120), is_strong=True,
                                                      icon=icon(one)),
               key=lambda one: one.host, copy=lambda one: one.host,
               tip=lambda one: one_line(one.host, 300), width=230, least=150, stretch=2),
        Column("provider", tr("Provider"), lambda one: Cell(provider_name(one, facts)),
               key=lambda one: provider_name(one, facts).casefold(), width=140, least=90,
               stretch=1),
        Column("why", tr("Why"), why, key=lambda one: (purpose(one), one.reason),
               copy=lambda one: one_line(f"{purpose(one)} {one.reason}".strip()),
               tip=lambda one: tr("The newest call: {}").format(one_line(one.reason, 200)),
               hint=tr("What it is for, and the newest call, without what was asked for"),
               width=180, least=90, stretch=1, gives_way=2),
        Column("calls", tr("Calls"), lambda one: Cell(formatter.count(one.calls)),
               key=lambda one: one.calls, copy=lambda one: str(one.calls), is_number=True,
               width=76),
        Column("sent", tr("Sent"), lambda one: Cell(size_words(one.sent, formatter)),
               key=lambda one: one.sent, copy=lambda one: str(one.sent),
               tip=lambda one: exact_size(one.sent, formatter), is_number=True, width=88),
        Column("received", tr("Received"), lambda one: Cell(size_words(one.received, formatter)),
               key=lambda one: one.received, copy=lambda one: str(one.received),
               tip=lambda one: exact_size(one.received, formatter), is_number=True, width=88),
        Column("first", tr("First"),
               lambda one: Cell(since(to_us(one.first), now, formatter), tone=Tone.SOFT),
               key=lambda one: one.first, copy=lambda one: one.first.isoformat(),
               tip=lambda one: at(one.first), width=116, gives_way=1),
        Column("last", tr("Last"),
               lambda one: Cell(since(to_us(one.last), now, formatter), tone=Tone.SOFT),
               key=lambda one: one.last, copy=lambda one: one.last.isoformat(),
               tip=lambda one: at(one.last), width=116),
    )  # fmt: skip


def exact_size(count: int, formatter: Formatter) -> str:
    """Return a number of bytes, all digits."""
    text = counted("NetworkSection", "{} byte", "{} bytes", count)
    return text.format(formatter.count(count))


def tr(text: str) -> str:
    """Return a text of this section in the person's language."""
    return QCoreApplication.translate("NetworkSection", text)
