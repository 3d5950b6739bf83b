"""Prices of an asset: where they come from, which are missing, and which are held back."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.errors import CancelledError, CofferError
from app.domain.ids import HoldingId
from app.domain.pricing.ranking import PERSON
from app.ports.progress import Progress
from app.ports.providers import Facts
from app.services.changes import Changes
from app.services.pricing.answers import NOTHING, Gaps, HeldLine, PriceReport, SourceLine
from ui.connections.words import failure_line
from ui.format import Formatter, one_line
from ui.format_errors import error_sentence
from ui.format_words import named_asset, shown_symbol
from ui.pricing.gaps_part import GapsPart
from ui.pricing.held_part import HeldPart
from ui.pricing.source_dialog import SourceDialog
from ui.pricing.sources_part import SourcesPart
from ui.pricing.words import gaps_line, report_line, source_name, tr
from ui.tasks import Job, TaskRunner
from ui.theme import space
from ui.widgets.buttons import LinkButton, PillButton
from ui.widgets.dialog import Dialog
from ui.widgets.labels import Label, Title
from ui.widgets.page import one_of
from ui.widgets.progress import ProgressRow
from ui.widgets.segmented import SegmentedControl
from ui.window.state import ViewState

if TYPE_CHECKING:
    from app.bootstrap import Coffer

PARTS = ("sources", "gaps", "held")
FIAT = "fiat"


@dataclass(frozen=True, slots=True)
class Found:
    """What is known of the prices of an asset."""

    sources: tuple[SourceLine, ...]
    gaps: Gaps
    held: tuple[HeldLine, ...]
    facts: tuple[Facts, ...]  # of the sources that are connected
    assets: Mapping[str, tuple[str, str]] = field(default_factory=dict)  # symbol → type, name

    @property
    def names(self) -> dict[str, str]:
        """Return the connected sources as people call them."""
        return {one.id: one.name for one in self.facts}


@dataclass(frozen=True, slots=True)
class Asked:
    """What came of asking the sources."""

    reports: tuple[PriceReport, ...]
    changes: Changes = NOTHING


class PricesDialog(Dialog):
    """Of one asset at a time; the field at the top goes to another."""

    def __init__(
        self,
        coffer: "Coffer",
        tasks: TaskRunner,
        state: ViewState,
        symbol: str = "",
        parent: QWidget | None = None,
        *,
        holding_id: HoldingId | None = None,
        part: str = "",
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Prices"))
        self._coffer: Any = coffer
        self._tasks, self._state = tasks, state
        self._symbol, self._holding_id = symbol, holding_id
        self._formatter = Formatter(is_private=state.is_private)
        self._found: Found | None = None
        self._job: Job | None = None
        self._part = part
        self._assets: dict[str, tuple[str, str]] = {}
        self._build()
        self._connect()
        self.resize(820, 620)
        tasks.load(self, partial(read_assets, coffer), self._on_assets, self._on_failed)

    @property
    def symbol(self) -> str:
        return self._symbol

    @property
    def now(self) -> datetime:
        return datetime.now(UTC)

    # Loading

    def show_asset(self, symbol: str) -> None:
        """Show another asset."""
        self._symbol, self._holding_id, self._found = symbol, None, None
        self.history_button.hide()
        self.asset.setText(symbol)
        self.body.hide()
        self.ask_button.setEnabled(False)
        self._say("")
        self.reload()

    def reload(self) -> None:
        """Read how its prices stand."""
        if not self._symbol:
            return
        call = partial(read_prices, self._coffer, self._symbol)
        self._tasks.reload(self, "prices", call, self._on_found, self._on_failed)

    def _on_assets(self, found: Mapping[str, tuple[str, str]]) -> None:
        self._assets |= found
        self._names.setStringList(sorted(found))
        self.reload()
        if not self._symbol:
            self.asset.setFocus()

    def _on_found(self, found: Found) -> None:
        if found.gaps.symbol != self._symbol:
            self._symbol = found.gaps.symbol
        self._found = found
        is_first = not self.body.isVisible()
        self._redraw()
        part, self._part = self._part, ""
        if part in PARTS:
            self.parts.choose(part)
        if is_first:  # the keyboard goes where one goes on from
            enter = {"gaps": self.gaps.table.enter, "held": self.held.table.enter}
            enter.get(self.parts.value, self.sources.enter)()

    def _redraw(self) -> None:
        found, formatter = self._found, self._formatter
        if found is None:
            return
        own = self._assets.get(self._symbol, ("", ""))
        name = named_asset(self._symbol, own[1], formatter)
        self.title.setText(tr("Prices of {}").format(one_line(name, 80)))
        self.summary.set_lines(_summary(found, formatter))
        self.sources.show_sources(found.sources, found.names, self.now, formatter)
        self.gaps.show_gaps(found.gaps, found.names, formatter)
        self.held.show_lines(found.held, found.names, formatter)
        count = formatter.count
        self.parts.set_options(
            [
                ("sources", tr("Sources")),
                ("gaps", tr("Missing {}").format(count(len(found.gaps.lines)))
                 if found.gaps.lines else tr("Missing")),
                ("held", tr("Held back {}").format(count(len(found.held)))
                 if found.held else tr("Held back")),
            ]
        )  # fmt: skip
        self.body.show()
        self.ask_button.setEnabled(bool(found.facts))

    # Parts

    def _build(self) -> None:
        self.title = Title(
            tr("Prices of {}").format(shown_symbol(self._symbol)) if self._symbol else tr("Prices")
        )
        self.asset = QLineEdit(self._symbol)
        self.asset.setAccessibleName(tr("Asset"))
        self.asset.setPlaceholderText(tr("Another asset"))
        self.asset.setFixedWidth(168)
        self._names = QStringListModel(self)
        completer = QCompleter(self._names, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.asset.setCompleter(completer)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.asset)
        self.summary = Label("", "body", "soft")
        self.problem = Label("", "body", "loss")
        self.problem.hide()
        self.parts = SegmentedControl([(part, part) for part in PARTS], name=tr("Part"))
        self.sources = SourcesPart(self.now, self._formatter)
        self.gaps = GapsPart(self._formatter)
        self.held = HeldPart(self._formatter, with_asset=False)
        self.body = QWidget()
        inside = QVBoxLayout(self.body)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(space.M)
        inside.addWidget(self.parts, 0, Qt.AlignmentFlag.AlignLeading)
        self._pages = one_of(inside, self.sources, self.gaps, self.held)
        self.progress = ProgressRow()
        self.by_hand_button = LinkButton(tr("Set a price by hand…"))
        self.history_button = LinkButton(tr("Where it is used, and what was changed"))
        self.ask_button = PillButton(tr("Ask now"), icon_name="reload")
        self.ask_button.setEnabled(False)
        self.close_button = PillButton(tr("Close"))
        foot = QHBoxLayout()
        foot.setSpacing(space.M)
        foot.addWidget(self.by_hand_button)
        foot.addWidget(self.history_button)
        foot.addStretch(1)
        foot.addWidget(self.ask_button)
        foot.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(space.XL, space.XL, space.XL, space.L)
        column.setSpacing(space.M)
        column.addLayout(head)
        column.addWidget(self.summary)
        column.addWidget(self.problem)
        column.addWidget(self.body, 1)
        column.addWidget(self.progress)
        column.addStretch(0)
        column.addLayout(foot)
        self.body.hide()
        self.history_button.setVisible(self._holding_id is not None)

    def _connect(self) -> None:
        self.parts.changed.connect(self._show_part)
        self.asset.returnPressed.connect(self._on_asset)
        completer = self.asset.completer()
        completer.activated.connect(self._on_asset)
        self.sources.add_wanted.connect(lambda: self._open_source(None))
        self.sources.change_wanted.connect(self._open_source)
        self.sources.ordered.connect(self._on_ordered)
        self.sources.switched.connect(self._on_switched)
        self.sources.removed.connect(self._on_removed)
        self.sources.connect_wanted.connect(lambda: self._leave("connections", "add"))
        self.gaps.ask_wanted.connect(lambda: self.ask(afresh=True))
        self.gaps.retry_wanted.connect(self._on_retry)
        self.held.settled.connect(self._on_settled)
        self.progress.cancelled.connect(self._stop)
        self.by_hand_button.clicked.connect(lambda: self._leave("price", self._symbol))
        self.history_button.clicked.connect(
            lambda: self._leave("origin", f"price:{self._holding_id}")
        )
        self.ask_button.clicked.connect(lambda _: self.ask())
        self.close_button.clicked.connect(self.reject)
        self.finished.connect(lambda _: self._stop())

    def _show_part(self, part: str) -> None:
        if part in PARTS:
            self._pages.setCurrentIndex(PARTS.index(part))

    def _on_asset(self, *_: object) -> None:
        text = self.asset.text().strip()
        found = text if text in self._assets else self._by_name(text)
        if found and found != self._symbol:
            self.show_asset(found)
        elif text and not found:
            self._say(tr("There is no asset “{}” in these books.").format(one_line(text, 60)))

    def _by_name(self, text: str) -> str:
        folded = text.casefold()
        fits = [
            symbol
            for symbol, (_, name) in self._assets.items()
            if folded in (symbol.casefold(), name.casefold())
        ]
        return fits[0] if len(fits) == 1 else ""

    # Sources

    def _open_source(self, line: SourceLine | None) -> None:
        found = self._found
        if found is None:
            return
        dialog = SourceDialog(
            self._coffer, self._tasks, self._symbol, found.facts, self._formatter, self,
            line=line, is_money=self._assets.get(self._symbol, ("", ""))[0] == FIAT,
        )  # fmt: skip
        dialog.accepted.connect(self.reload)
        self.source_dialog = dialog  # PySide would collect it with its last reference
        dialog.open()

    def _on_ordered(self, order: Sequence[str]) -> None:
        self._write(partial(self._coffer.pricing.order_sources, self._symbol, list(order)))

    def _on_switched(self, line: SourceLine) -> None:
        service, symbol = self._coffer.pricing, self._symbol
        is_plain = line.made_by == PERSON and not (line.symbol or line.currency or line.options)
        if is_plain and not line.is_on:  # there was nothing to it but that it was off
            self._write(partial(service.remove_source, symbol, line.source))
        else:
            self._write(
                partial(
                    service.set_source, symbol, line.source, line.symbol, currency=line.currency,
                    is_on=not line.is_on, options=dict(line.options),
                )
            )  # fmt: skip

    def _on_removed(self, line: SourceLine) -> None:
        self._write(partial(self._coffer.pricing.remove_source, self._symbol, line.source))

    # Held prices, and those that are missing

    def _on_settled(self, ids: Sequence[int], take: bool) -> None:
        service = self._coffer.pricing
        self._write(partial(service.settle_several, list(ids), take=take))

    def _on_retry(self) -> None:
        self._write(partial(self._coffer.pricing.retry, self._symbol), self.ask)

    def ask(self, *, afresh: bool = False) -> None:
        """Ask the sources of this asset now."""
        if self._job is not None or self._found is None:
            return
        service, symbol = self._coffer.pricing, self._symbol
        self._say("")
        self.progress.start(tr("Asks the sources…"))
        call = partial(ask_now, service, symbol, afresh)
        self._job = self._tasks.long(
            self, call, self._on_asked, self._on_ask_failed, self._on_progress, kind="outside"
        )

    def _on_progress(self, done: int, total: int, what: str) -> None:
        del what
        if total:
            self.progress.set_progress(done, total)

    def _on_asked(self, asked: Asked) -> None:
        self._over()
        said = report_line(asked.reports, self._formatter)
        is_bad = any(one.trouble for report in asked.reports for one in report.sources)
        self._say(said, "warn" if is_bad else "soft")
        self.reload()

    def _on_ask_failed(self, error: CofferError) -> None:
        self._over()
        if not isinstance(error, CancelledError):
            self._on_failed(error)
        self.reload()

    def _over(self) -> None:
        self._job = None
        self.progress.finish()

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    # Common

    def _write(self, call: Callable[[], Any], then: Callable[[], object] | None = None) -> None:
        self._say("")

        def done(_: object) -> None:
            self.reload()
            if then is not None:
                then()

        self._tasks.write(self, call, done, self._on_failed)

    def _on_failed(self, error: CofferError) -> None:
        said = failure_line(error)
        self._say(said if said != str(error) else error_sentence(error), "loss")

    def _say(self, text: str, tone: str = "loss") -> None:
        self.problem.set_lines(text)
        self.problem.set_tone(tone)
        self.problem.setVisible(bool(text))

    def _leave(self, view: str, payload: object) -> None:
        self.accept()
        self._state.navigate.emit(view, payload)


def read_assets(coffer: Any) -> dict[str, tuple[str, str]]:
    """Return the assets of the books by their symbols. For the worker that may import."""
    coffer.pricing  # noqa: B018  # made here: it imports much
    return {symbol: (kind, name) for symbol, kind, name in coffer.accounts.symbols()}


def read_prices(coffer: Any, symbol: str) -> Found:
    """Read how the prices of an asset stand. For a worker."""
    service = coffer.pricing
    gaps = service.gaps(symbol)
    held = tuple(line for line in service.held() if line.symbol == gaps.symbol)
    return Found(tuple(service.sources_of(symbol)), gaps, held, tuple(service.connected()))


def ask_now(service: Any, symbol: str, afresh: bool, progress: Progress) -> Asked:
    """Ask for the history and the present price of an asset. For a worker."""
    reports = (
        service.update(progress, [symbol], afresh=afresh), service.latest(progress, [symbol]),
    )  # fmt: skip
    topics = frozenset(topic for one in reports for topic in one.changes.topics)
    return Asked(reports, Changes(topics))


def _summary(found: Found, formatter: Formatter) -> str:
    said = gaps_line(found.gaps, formatter)
    known = [line for line in found.sources if line.newest is not None]
    if not known:
        return said
    newest = max(known, key=lambda line: line.newest)  # type: ignore[arg-type,return-value]  # it has one
    text = tr("The newest of a source: {day}, from {source}.").format(
        day=formatter.day(newest.newest), source=source_name(newest.source, found.names)
    )
    return f"{said} {text}"
