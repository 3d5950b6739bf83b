"""Vaults: savings goals as cards, the way to the chosen one's target, and what feeds it."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout

from app.domain.errors import CofferError
from app.domain.ids import HoldingId
from app.services.vaults_answers import VaultDetail, VaultLine, VaultsReport
from ui.charts.more import MoreButton
from ui.charts.twin import TableTwin
from ui.format_errors import error_sentence
from ui.tasks import TaskRunner, ignore
from ui.theme import current_theme, space
from ui.vaults.board import CardBoard
from ui.vaults.cards import VaultCard
from ui.vaults.chart import VaultChart
from ui.vaults.contributions import ContributionsDialog
from ui.vaults.feed_dialog import FeedDialog
from ui.vaults.feeds import FeedCard
from ui.vaults.form import SureDialog
from ui.vaults.goal_dialog import VaultDialog
from ui.vaults.words import brief, caption, legend, part_title, points
from ui.widgets.buttons import LinkButton, PillButton, PrimaryButton
from ui.widgets.card import Card
from ui.widgets.empty import EmptyView
from ui.widgets.labels import ElidedLabel, Label, plain_tip
from ui.widgets.page import Page, SideBySide, scrolled
from ui.window.keepsakes import Kept
from ui.window.sample_offer import offer_sample
from ui.window.state import ViewState
from ui.window.view import View

if TYPE_CHECKING:
    from app.bootstrap import Coffer

LONGEST_SUMMARY = 220  # signs; the rest is in its tooltip
NARROW = 60  # a word without a gap may be longer than there is room
WIDE = 900  # from here on the editor stands beside the chart


class VaultsView(View):
    """Cards above; below them the chosen vault's chart and its allocation editor."""

    def __init__(self, coffer: "Coffer", tasks: TaskRunner, state: ViewState) -> None:
        super().__init__(coffer, tasks, state)
        self._report: VaultsReport | None = None
        self._detail: VaultDetail | None = None
        self._chosen_id = 0
        self._chosen_name = ""  # of a vault that is to be chosen once it is there
        self._undo: Callable[[], Any] | None = None
        self._noted: set[tuple[int, date | None]] = set()  # what was asked to be noted already
        self._build()

    def kept(self) -> dict[str, object]:
        """Return what the window remembers of this view."""
        return {
            "archived": self.archived,
            "vault": Kept(lambda: str(self._chosen_id or ""), self._want),
        }

    def _want(self, vault_id: str) -> None:
        self._chosen_id = int(vault_id)

    # Loading

    def show_payload(self, payload: Any) -> None:
        """Show a vault, by its id or name."""
        if isinstance(payload, int):
            self._choose(payload)
        elif isinstance(payload, str) and payload:
            self._chosen_name = payload
            self.refresh()

    def reload(self) -> None:
        as_of, with_archived = self.state.as_of, self.archived.isChecked()
        service = self.coffer.vaults
        self.tasks.reload(
            self,
            "report",
            lambda: service.report(as_of, with_archived=with_archived),
            self._on_report,
            self.show_error,
        )

    def show_error(self, error: CofferError) -> None:
        self._undo = None
        self.banner.show_error(error_sentence(error), self.tr("Try again"))

    def _on_report(self, report: VaultsReport) -> None:
        self._report = report
        if self.banner.property("tone") == "loss":
            self.banner.hide()
        named = report.named(self._chosen_name) if self._chosen_name else None
        if named is not None:
            self._chosen_id, self._chosen_name = named.id, ""
        if self.chosen is None and report.lines:
            self._chosen_id = report.lines[0].id
        self.redraw()
        self._load_detail()
        new = {
            (one.id, one.reached_on)
            for one in report.lines
            if one.reached_on and not one.is_reach_noted
        }
        if new - self._noted and self.state.as_of is None and not self.coffer.is_read_only:
            self._noted |= new
            self.tasks.write(self, self.coffer.vaults.note_reached, ignore, ignore)

    def _load_detail(self) -> None:
        line = self.chosen
        if line is None:
            return
        as_of, service = self.state.as_of, self.coffer.vaults
        self.tasks.reload(
            self,
            "detail",
            lambda: service.detail(line.name, as_of),
            self._on_detail,
            self.show_error,
        )

    def _on_detail(self, detail: VaultDetail) -> None:
        if detail.line.id == self._chosen_id:
            self._detail = detail
            self._redraw_chosen()

    @property
    def cards(self) -> list[VaultCard]:
        return self.board.cards

    @property
    def chosen(self) -> VaultLine | None:
        """Return the vault that is shown below the cards."""
        lines = self._report.lines if self._report else ()
        return next((one for one in lines if one.id == self._chosen_id), None)

    # Showing

    def redraw(self) -> None:
        report = self._report
        if report is None:
            return
        is_empty = not report.lines and not self.archived.isChecked()
        self._pages.setCurrentIndex(1 if is_empty else 0)
        if is_empty:
            return
        colours = [self._colour(one, place) for place, one in enumerate(report.lines)]
        self.board.show_lines(report.lines, colours, self._chosen_id, self.formatter)
        self._lay_out()
        self._summary.setText(self._summary_words(report))
        self._redraw_chosen()

    def _redraw_chosen(self) -> None:
        line, detail = self.chosen, self._detail
        for widget in (self.way, self.feeds):
            widget.setVisible(line is not None)
        if line is None:
            return
        is_of_it = detail is not None and detail.line.id == line.id
        colour = self._colour(line, self._place(line))
        self.feeds.show_vault(
            line, detail if is_of_it else None, colour, self.formatter,
            is_fixed=self.state.as_of is not None or line.archived_on is not None,
        )  # fmt: skip
        self._way_title.setText(line.name)
        self.way.setAccessibleName(line.name)
        for button in (self.contributions, self.twin):
            button.setEnabled(is_of_it and bool(detail and detail.history))
        if detail is None or not is_of_it:
            return
        self._way_caption.setText(caption(detail.projection, self.formatter))
        self.chart.show_detail(detail, colour, self.formatter)
        self.legend.set_lines(legend(line, detail.projection, self.formatter))

    def _summary_words(self, report: VaultsReport) -> str:
        texts = []
        for over in report.over:
            names = ", ".join(
                f"{brief(name)} {points(share, self.formatter)}" for name, share in over.shares
            )
            texts.append(
                self.tr("{}/{} is allocated {} too much: {}").format(
                    brief(over.account),
                    brief(over.symbol),
                    points(over.over, self.formatter),
                    names,
                )
            )
        self._summary.set_tone("warn" if texts else "faint")
        words = " · ".join(texts)
        self._summary.setToolTip(plain_tip("\n".join(texts)))
        return words if len(words) <= LONGEST_SUMMARY else f"{words[:LONGEST_SUMMARY].rstrip()}…"

    def _colour(self, line: VaultLine, place: int) -> str:
        palette = current_theme().palette
        order = (1, 3, 4, 2, 5, 6, 7, 8, 0, 9)  # the pictures' own order comes first
        return line.colour or palette[order[place % len(order)] % len(palette)]

    def _place(self, line: VaultLine) -> int:
        lines = self._report.lines if self._report else ()
        return next((place for place, one in enumerate(lines) if one.id == line.id), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        self.board.lay_out(self.width() - 2 * space.PAGE_MARGIN)

    # Choosing and changing

    def _choose(self, vault_id: int) -> None:
        if vault_id != self._chosen_id:
            self._chosen_id, self._detail = vault_id, None
            self.redraw()
            self._load_detail()

    def _on_wanted(self, vault_id: int, deed: str) -> None:
        self._choose(vault_id)
        line = self.chosen
        if line is None:
            return
        service = self.coffer.vaults
        if deed == "edit":
            self._open(VaultDialog(self.coffer, self.tasks, self.formatter, line, self))
        elif deed == "remove":
            self._open(SureDialog(
                self.tasks, self.tr("Remove {}?").format(brief(line.name)),
                self.tr("The goal and its percentages go; the holdings stay as they are. To keep "
                        "it out of sight, archive it instead."),
                self.tr("Remove the vault"), lambda: service.remove(line.name), line.name, self,
                is_danger=True,
            ))  # fmt: skip
        elif line.archived_on is not None:
            self._write(lambda: service.unarchive(line.name))
        else:
            self._open(SureDialog(
                self.tasks, self.tr("Archive {}?").format(brief(line.name)),
                self.tr("It is put away with its history and claims no holding any more. It can "
                        "be taken back at any time."),
                self.tr("Archive the vault"), lambda: service.archive(line.name), line.name, self,
            ))  # fmt: skip

    def add_vault(self) -> None:
        """Open the dialog that makes a vault."""
        dialog = VaultDialog(self.coffer, self.tasks, self.formatter, None, self)
        dialog.saved.connect(self._on_added)
        self._open(dialog)

    def _on_added(self, name: str) -> None:
        self._chosen_name = name
        self.refresh()

    def _on_add_holding(self) -> None:
        line = self.chosen
        if line is not None:
            self._open(FeedDialog(self.coffer, self.tasks, self.formatter, line, self))

    def _on_settled(self, holding_id: HoldingId, percent: int) -> None:
        line = self.chosen
        part = self._part(line, holding_id)
        if line is None or part is None:
            return
        service, name, before = self.coffer.vaults, line.name, part.percent
        text = self.tr("{} feeds {} with {} since today.").format(
            part_title(part), brief(line.name), points(Decimal(percent), self.formatter)
        )
        self._write(
            lambda: service.feed(name, holding_id, Decimal(percent)),
            partial(self._offer_undo, text, lambda: service.feed(name, holding_id, before)),
        )

    def _on_removed(self, holding_id: HoldingId) -> None:
        line = self.chosen
        part = self._part(line, holding_id)
        if line is None or part is None:
            return
        service, name, before = self.coffer.vaults, line.name, part.percent
        text = self.tr("{} feeds {} no more since today.").format(
            part_title(part), brief(line.name)
        )
        self._write(
            lambda: service.starve(name, holding_id),
            partial(self._offer_undo, text, lambda: service.feed(name, holding_id, before)),
        )

    def _part(self, line: VaultLine | None, holding_id: HoldingId) -> Any:
        parts = line.parts if line else ()
        return next((one for one in parts if one.holding_id == holding_id), None)

    def _write(self, deed: Callable[[], Any], done: Callable[[Any], object] = ignore) -> None:
        self.tasks.write(self, deed, done, self._on_refused)

    def _on_refused(self, error: CofferError) -> None:
        self.show_error(error)
        self.redraw()  # the sliders go back to what is stored

    def _offer_undo(self, text: str, deed: Callable[[], Any], _: object) -> None:
        self._undo = deed
        self.banner.show_text(text, action=self.tr("Undo"))

    def on_banner(self) -> None:
        deed, self._undo = self._undo, None
        self.banner.hide()
        if deed is None:
            self.reload()
        else:
            self._write(deed)

    # Looking closer

    def _on_contributions(self) -> None:
        if self._detail is not None:
            self._open(ContributionsDialog(self._detail, self.formatter, self))

    def _on_twin(self) -> None:
        sheet = self.chart.sheet()
        if sheet is not None:
            self._open(TableTwin(sheet, self.formatter, self))

    def _open(self, dialog: QDialog) -> None:
        self._dialog = dialog  # PySide would collect it with its last reference
        dialog.open()

    # Parts

    def _build(self) -> None:
        self._summary = Label("", "body", "faint")
        self._summary.setWordWrap(True)
        self._summary.setMinimumWidth(NARROW)
        self.archived = PillButton(self.tr("Show archived"))
        self.archived.setCheckable(True)
        self.archived.toggled.connect(self.refresh)
        self.add = PrimaryButton(self.tr("Add a vault"))
        self.add.clicked.connect(self.add_vault)
        bar = QHBoxLayout()
        bar.setSpacing(space.S)
        bar.addWidget(self._summary, 1)
        bar.addWidget(self.archived)
        bar.addWidget(self.add)
        self.board = CardBoard()
        self.board.chosen.connect(self._choose)
        self.board.wanted.connect(self._on_wanted)
        self.way = Card()
        self._way_title = ElidedLabel("", "heading", "soft")
        self._way_caption = ElidedLabel("", "body", "faint")
        title = QHBoxLayout()
        title.setSpacing(space.M)
        title.addWidget(self._way_title, 1)
        title.addWidget(self._way_caption)
        self.way.body.addLayout(title)
        self.chart = VaultChart()
        title.addWidget(MoreButton(self.chart))
        self.legend = Label("", "small", "faint")
        self.contributions = LinkButton(self.tr("Contributions…"))
        self.contributions.clicked.connect(self._on_contributions)
        self.twin = LinkButton(self.tr("As a table…"))
        self.twin.clicked.connect(self._on_twin)
        links = QHBoxLayout()
        links.setSpacing(space.L)
        links.addWidget(self.contributions)
        links.addWidget(self.twin)
        links.addStretch(1)
        self.way.body.addWidget(self.chart, 1)
        self.way.body.addWidget(self.legend)
        self.way.body.addLayout(links)
        self.feeds = FeedCard()
        self.feeds.settled.connect(self._on_settled)
        self.feeds.removed.connect(self._on_removed)
        self.feeds.add_wanted.connect(self._on_add_holding)
        lower = SideBySide(self.way, self.feeds, stacked_below=WIDE, shares=(9, 4))
        self.way.hide()
        self.feeds.hide()  # until there is something to show
        page = Page()
        column = page.column
        column.addLayout(bar)
        column.addWidget(self.board)
        column.addWidget(lower)
        column.addStretch(1)
        self.empty = EmptyView(
            self.tr("Savings goals"),
            self.tr(
                "A vault is something that you save for: an amount, perhaps a day, and the "
                "holdings that feed it. You will see here how far it is, whether it is on pace, "
                "and where it may go."
            ),
            self.tr("Add a vault"),
            icon_name="vaults",
            second_text=self.tr("Show archived"),
        )
        self.empty.acted.connect(self.add_vault)
        self.empty.acted_second.connect(lambda: self.archived.setChecked(True))
        offer_sample(self.empty, self.state)
        self._pages = self.fill(scrolled(page), self.empty)
