"""Which provider: a list by kind, and what the chosen one can do, needs and keeps to."""

from collections.abc import Sequence
from urllib.parse import urlsplit

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ports.providers import Facts, ProviderKind, SignIn
from ui.connections.fields import translated
from ui.connections.words import capability_word, kind_icon, kind_word, tr
from ui.format import Formatter
from ui.theme import space
from ui.widgets.card import Card
from ui.widgets.fields import FilterField
from ui.widgets.labels import Label
from ui.widgets.page import scrolled
from ui.widgets.table_card import TableCard
from ui.widgets.table_columns import Cell, Column, Section
from ui.widgets.table_model import TableModel
from ui.widgets.table_view import TableView

LIST = 330


class _Search(FilterField):
    """Enter leads into the list, and no further: the dialog does not go on by it."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()


class ProvidersPage(QWidget):
    """Enter on a provider, or a double click, goes on with it."""

    chosen = Signal(object)  # Facts | None
    opened = Signal(object)  # Facts

    def __init__(self, formatter: Formatter) -> None:
        super().__init__()
        self._facts: tuple[Facts, ...] = ()
        self.filter = _Search(tr("Search for a bank, broker, exchange or wallet"))
        self.filter.filtered.connect(self._on_filter)
        self.model: TableModel[Facts] = TableModel(provider_columns(), lambda facts: facts.id, self)
        self.table = TableView(self.model, "providers", self)
        self.table.setAccessibleName(tr("Providers"))
        self.table.nothing = tr("No provider fits. Files can be imported from any of them.")
        self.table.chosen.connect(self._on_chosen)
        self.table.opened.connect(self._on_opened)
        self.filter.lead_to(self.table)
        self.card = ProviderCard(formatter)
        left = QVBoxLayout()
        left.setSpacing(space.S)
        left.addWidget(self.filter)
        left.addWidget(TableCard(self.table), 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(space.CARD_GAP)
        row.addLayout(left, 4)
        row.addWidget(scrolled(self.card), 5)

    @property
    def facts(self) -> Facts | None:
        """The chosen provider."""
        return self.model.line(self.table.current_row()) if self.table.current_row() >= 0 else None

    def show_providers(self, facts: Sequence[Facts]) -> None:
        """List providers."""
        self._facts = tuple(sorted(facts, key=lambda one: one.name.casefold()))
        self._show("")

    def choose(self, provider_id: str) -> None:
        """Make a provider the chosen one."""
        row = self.model.row_of(provider_id)
        if row >= 0:
            self.table.choose(row)

    def _on_filter(self, needle: str) -> None:
        self._show(needle)

    def _show(self, needle: str) -> None:
        words = needle.casefold().split()
        fits = [one for one in self._facts if all(word in _haystack(one) for word in words)]
        sections = [
            Section(own, kind_word(kind))
            for kind in ProviderKind
            if (own := tuple(one for one in fits if one.kind == kind))
        ]
        self.model.show_sections(sections)
        if fits:
            self.table.choose(self.model.row_of(sections[0].lines[0].id))
        else:
            self._on_chosen(-1)

    def _on_chosen(self, row: int) -> None:
        facts = self.model.line(row) if row >= 0 else None
        self.card.show_facts(facts)
        self.chosen.emit(facts)

    def _on_opened(self, row: int) -> None:
        facts = self.model.line(row)
        if facts is not None:
            self.opened.emit(facts)


class ProviderCard(Card):
    """What a provider can do, what it needs, how far back it tells, and whom Coffer calls."""

    def __init__(self, formatter: Formatter) -> None:
        super().__init__()
        self._formatter = formatter
        self._name = Label("", "title")
        self._name.setWordWrap(True)
        self._about = Label("", "body", "soft")
        self.body.addWidget(self._name)
        self.body.addWidget(self._about)
        self._rows: list[tuple[Label, Label]] = []
        for _ in range(len(facts_rows(_NONE, formatter))):
            title, text = Label("", "small-medium", "soft"), Label("", "body")
            self._rows.append((title, text))
            holder = QVBoxLayout()
            holder.setSpacing(2)
            holder.addWidget(title)
            holder.addWidget(text)
            self.body.addLayout(holder)
        self.body.addStretch(1)

    def show_facts(self, facts: Facts | None) -> None:
        """Show a provider."""
        self.setVisible(facts is not None)
        if facts is None:
            return
        self._name.set_lines(facts.name)
        self._about.set_lines(translated(facts.about))
        self._about.setVisible(bool(facts.about))
        for (title, text), (name, words) in zip(
            self._rows, facts_rows(facts, self._formatter), strict=True
        ):
            title.setText(name)
            text.set_lines(words)
            title.setVisible(bool(words))
            text.setVisible(bool(words))


_NONE = Facts("", "", ProviderKind.BANK, frozenset(), {})


def provider_columns() -> list[Column[Facts]]:
    """Return the one column of the list of providers."""
    return [
        Column(
            "name",
            tr("Provider"),
            lambda one: Cell(one.name, is_strong=True, icon=kind_icon(one.kind)),
            key=lambda one: one.name.casefold(),
            tip=lambda one: translated(one.about) or one.name,
            width=LIST - 40,
            least=180,
            stretch=1,
        )
    ]


def facts_rows(facts: Facts, formatter: Formatter) -> list[tuple[str, str]]:
    """Return what is to be known of a provider: a title, and words or ""."""
    can = ", ".join(capability_word(one) for one in sorted(facts.capabilities))
    return [
        (tr("What it tells"), can),
        (tr("What it needs"), needs_words(facts)),
        (tr("A key that only reads"), translated(facts.read_only)),
        (tr("How far back"), translated(facts.history)),
        (tr("Limits"), limit_words(facts, formatter)),
        (tr("Whom Coffer calls"), ", ".join(hosts_of(facts))),
    ]


def needs_words(facts: Facts) -> str:
    """Return what a person must have at hand."""
    labels = [translated(one.label) for one in facts.fields if not one.is_optional]
    if facts.sign_in == SignIn.BROWSER:
        labels.append(tr("a sign-in in your browser"))
    return ", ".join(labels) or tr("Nothing: it is open to everybody.")


def limit_words(facts: Facts, formatter: Formatter) -> str:
    """Return how often a provider may be asked."""
    count, limit = formatter.count, facts.limit
    if not facts.name or not limit.calls:
        return ""
    text = tr("{calls} calls in {seconds} s. Coffer keeps to half of that.")
    return text.format(calls=count(limit.calls), seconds=count(max(int(limit.seconds), 1)))


def hosts_of(facts: Facts) -> list[str]:
    """Return the servers that are called, and no other."""
    found = [urlsplit(base).hostname or base for base in facts.bases.values()]
    return sorted({*found, *facts.hosts})


def _haystack(facts: Facts) -> str:
    return f"{facts.name} {facts.id} {facts.about} {kind_word(facts.kind)}".casefold()
