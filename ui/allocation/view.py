"""Allocation: how it is split, how it is meant to be, and the trades between the two."""

from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QDialog, QVBoxLayout

from app.domain.errors import FileRefusedError
from app.services.allocation_answers import AllocationLine, AllocationReport, PlanReport, PlanWish
from app.services.dimensions import DIMENSIONS
from app.services.first_figures import PORTFOLIO
from app.services.plan_files import plan_csv, plan_json
from ui.allocation.plan_card import PlanCard
from ui.allocation.rows import PartRow, Shown
from ui.allocation.targets_dialog import TargetsDialog
from ui.allocation.words import dimensions, line_tip, part_word, points, summary
from ui.charts.more import MoreButton
from ui.charts.treemap import Part, Treemap
from ui.format_errors import error_sentence
from ui.groups.scope_box import ScopeBox
from ui.overview.allocation import StackedBar, part_color
from ui.tasks import TaskRunner
from ui.widgets.bar_layout import BarLayout
from ui.widgets.buttons import PillButton
from ui.widgets.card import Card
from ui.widgets.empty import EmptyView
from ui.widgets.labels import Label
from ui.widgets.page import Page, scrolled
from ui.widgets.painted import RowPool
from ui.widgets.segmented import SegmentedControl
from ui.window.memory import Memory
from ui.window.sample_offer import offer_beginnings
from ui.window.state import ViewState
from ui.window.view import View

if TYPE_CHECKING:
    from app.bootstrap import Coffer


FORM = "allocation/form"
TILES = 280  # pixels of height


class AllocationView(View):
    """One dimension at a time: parts with targets and drift, and a plan."""

    def __init__(self, coffer: "Coffer", tasks: TaskRunner, state: ViewState) -> None:
        super().__init__(coffer, tasks, state)
        self._report: AllocationReport | None = None
        self._dialog: QDialog | None = None
        self._build()

    @property
    def by(self) -> str:
        return self.ways.value

    def show_payload(self, payload: Any) -> None:
        """Show another dimension, by its code, or another scope."""
        if isinstance(payload, str) and ":" in payload:
            self.scope.choose(payload)
            return
        if payload in DIMENSIONS and payload != self.by:
            self.ways.set_value(payload)
            self._on_way(payload)

    # Loading

    def reload(self) -> None:
        by, as_of, base = self.by, self.state.as_of, self.state.base
        service, scope = self.coffer.allocation, self.scope.value
        self.scope.load(self.coffer, self.tasks)
        self.tasks.reload(
            self,
            "report",
            lambda: service.report(by, as_of, base=base, scope=scope),
            self._on_report,
            self.show_error,
        )

    def _on_report(self, report: AllocationReport) -> None:
        if report.by != self.by:
            return  # another dimension was chosen meanwhile
        old, self._report = self._report, report
        self.banner.hide()
        if old is not None and self.plan.plan is not None and old != report:
            self.plan.clear()  # it was worked out from other figures
        self.redraw()

    # Showing

    def kept(self) -> dict[str, object]:
        """Return what the window remembers of this view."""
        return {"way": self.ways, "scope": self.scope, "form": self.forms}

    def redraw(self) -> None:
        report, formatter = self._report, self.formatter
        if report is None:
            return
        lines = list(report.lines)
        if report.rest is not None:
            lines.append(report.rest)
        sizes = [size for one in lines for size in (one.weight, one.target) if size is not None]
        longest = float(max(sizes, default=Decimal(0)))
        rows = self._rows.take(len(lines) + 1)
        rows[0].show_part(
            Shown(
                "", self.tr("Value"), self.tr("Share"), self.tr("Target"), self.tr("Drift, points")
            )
            if report.assigned
            else Shown("", self.tr("Value"), self.tr("Share"), "", "")
        )
        shown = []
        for place, (row, line) in enumerate(zip(rows[1:], lines, strict=True)):
            is_rest = line is report.rest
            row.show_part(self._shown(line, place, longest, report, is_rest=is_rest))
            if not is_rest:
                name = part_word(report.by, line.key)
                words = f"{name} {formatter.percent(line.share)}"
                shown.append((words, float(max(line.value, Decimal(0)))))
        self.bar.show_parts(shown)
        self._show_tiles(report)
        self.split.set_caption(formatter.money(report.owned, report.base_currency))
        self._foot.set_lines(self._foot_words(report))
        is_empty = not report.lines
        is_whole = self.scope.value == PORTFOLIO and self.state.as_of is None
        self._pages.setCurrentWidget(self.empty if is_empty and is_whole else self._area)
        self._none.setVisible(is_empty)
        is_tiled = self.forms.value == "tiles"
        self.bar.setVisible(not is_empty and not is_tiled)
        self.tiles.setVisible(not is_empty and is_tiled)
        self.more.setVisible(not is_empty and is_tiled)
        self.targets.setEnabled(any(line.key for line in report.lines))
        self.plan.setVisible(bool(report.assigned))
        self.plan.redraw(formatter)

    def _show_tiles(self, report: AllocationReport) -> None:
        parts = [
            Part(line.key, part_word(report.by, line.key), line.value, line.share,
                 line.colour or part_color(place))
            for place, line in enumerate(report.lines)
        ]  # fmt: skip
        words = dict(dimensions())
        self.tiles.rename(self.tr("Allocation by {}").format(words[report.by].casefold()))
        self.tiles.show_parts(parts, report.base_currency, self.formatter)

    def _on_form(self, form: str) -> None:
        Memory().set_text(FORM, form)
        self.redraw()

    def _on_part(self, key: str) -> None:
        self.state.navigate.emit("holdings", f"part:{self.by}:{key}")

    def _shown(
        self,
        line: AllocationLine,
        place: int,
        longest: float,
        report: AllocationReport,
        *,
        is_rest: bool,
    ) -> Shown:
        formatter = self.formatter
        whole = longest * 1.06 or 1.0
        weight = line.share if line.weight is None else line.weight
        return Shown(
            name=self.tr("All without a target") if is_rest else part_word(report.by, line.key),
            amount=formatter.money(line.value, report.base_currency, places=0),
            weight=formatter.percent(weight) if line.weight is not None or not report.assigned
            else self.tr("left out"),
            target=formatter.percent(line.target) if line.target is not None else "",
            drift=points(line.drift, formatter) if line.drift is not None else "",
            tip=line_tip(line, report, formatter),
            colour="#7C7F8C" if is_rest else line.colour or part_color(place),
            share=0.0 if line.weight is None else float(line.weight) / whole,
            mark=None if line.target is None else float(line.target) / whole,
            is_outside=line.is_outside,
            is_left_out=line.weight is None,
        )  # fmt: skip

    def _foot_words(self, report: AllocationReport) -> str:
        text = summary(report, self.formatter)
        if report.liabilities:
            debts = self.formatter.money(abs(report.liabilities), report.base_currency, places=0)
            text += " · " + self.tr("debts of {} stand apart").format(debts)
        below = self.tiles.left_out_words()
        if below:
            text += " · " + below
        if report.unknown:
            text += " · " + self.tr("without a known worth: {}").format(
                self.formatter.count(report.unknown)
            )
        return text

    # Doing

    def _on_way(self, _: str) -> None:
        self._report = None
        self.plan.clear()
        self.plan.set_dimension(self.by)
        self.reload()

    def _on_targets(self) -> None:
        if self._report is not None:
            self._dialog = TargetsDialog(
                self.coffer, self.tasks, self._report, self.formatter, self
            )
            self._dialog.open()

    def _on_plan_wanted(self, wish: PlanWish) -> None:
        as_of, base = self.state.as_of, self.state.base
        service, scope = self.coffer.allocation, self.scope.value
        self.tasks.reload(
            self,
            "plan",
            lambda: service.plan(wish, as_of, base=base, scope=scope),
            self._on_plan,
            lambda error: self.plan.say(error_sentence(error), is_problem=True),
        )

    def _on_plan(self, plan: PlanReport) -> None:
        if plan.wish.by == self.by:
            self.plan.show_plan(plan, self.formatter)

    def _on_export(self, path: Path) -> None:
        plan = self.plan.plan
        if plan is None:
            return

        def write() -> Path:
            text = plan_json(plan) if path.suffix.lower() == ".json" else plan_csv(plan)
            try:
                path.write_text(text, encoding="utf-8")
            except OSError as error:
                raise FileRefusedError(str(path), error.strerror or "") from error
            return path

        self.tasks.read(
            self,
            write,
            lambda done: self.banner.show_text(self.tr("Saved as {}.").format(done.name)),
            self.show_error,
        )

    # Parts

    def _build(self) -> None:
        self.ways = SegmentedControl(dimensions(), name=self.tr("Split by"))
        self.ways.changed.connect(self._on_way)
        self.targets = PillButton(self.tr("Set targets…"))
        self.targets.clicked.connect(self._on_targets)
        bar = BarLayout()
        bar.add(self.ways)
        self.scope = ScopeBox()
        self.scope.changed.connect(self.refresh)
        bar.add(self.scope)
        self.forms = SegmentedControl(
            [("bars", self.tr("Bars")), ("tiles", self.tr("Tiles"))], name=self.tr("Shown as")
        )
        self.forms.set_value(Memory().text(FORM) or "bars")
        self.forms.changed.connect(self._on_form)
        bar.add(self.forms)
        bar.add_end(self.targets)
        self.split = Card(self.tr("Allocation"), " ")
        self.bar = StackedBar()
        self.tiles = Treemap(self.tr("Allocation"))
        self.tiles.setMinimumHeight(TILES)
        self.tiles.opened.connect(self._on_part)
        self.tiles.hide()
        self.more = MoreButton(self.tiles)
        self.more.hide()
        self.split.header.addWidget(self.more)
        holder = QVBoxLayout()
        holder.setSpacing(0)
        self._rows = RowPool(holder, PartRow)
        self._foot = Label("", "body", "faint")
        self._none = Label(self.tr("Nothing is owned on this day."), "body", "soft")
        self.split.body.addWidget(self.bar)
        self.split.body.addWidget(self.tiles)
        self.split.body.addWidget(self._none)
        self.split.body.addLayout(holder)
        self.split.body.addWidget(self._foot)
        self.plan = PlanCard()
        self.plan.wanted.connect(self._on_plan_wanted)
        self.plan.export_wanted.connect(self._on_export)
        page = Page()
        column = page.column
        column.addLayout(bar)
        column.addWidget(self.split)
        column.addWidget(self.plan)
        column.addStretch(1)
        self.plan.hide()
        self.empty = EmptyView(
            self.tr("What you own is divided here"),
            self.tr(
                "By type, currency, institution, account or group, beside how it is meant to be, "
                "and what to buy or sell to get there."
            ),
            self.tr("Import a file"),
            icon_name="pie",
            second_text=self.tr("New entry"),
        )
        offer_beginnings(self.empty, self.state)
        self._area = scrolled(page)
        self._pages = self.fill(self._area, self.empty)
