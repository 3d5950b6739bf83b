"""Shows what a sale would do, by every method, while one types. It writes nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.domain.activities import ActivityRow
from app.domain.errors import CofferError
from app.domain.kinds import Kind
from app.domain.times import start_us, to_us
from app.services.reports import HoldingsReport, LotLine
from app.services.what_if_answers import LotUsed, Sale, SaleOption, SalePreview
from ui.entries.lot_picker import LotPicker, Picks
from ui.format import Formatter
from ui.format_errors import error_sentence
from ui.theme import space
from ui.whatif.columns import lot_columns, option_columns
from ui.whatif.form import SaleForm
from ui.whatif.words import kept_line, lots_title, price_line, side_effects
from ui.widgets.buttons import LinkButton, PillButton, PrimaryButton
from ui.widgets.dialog import Dialog
from ui.widgets.labels import Label
from ui.widgets.table_card import TableCard
from ui.widgets.table_model import TableModel
from ui.widgets.table_view import TableView

if TYPE_CHECKING:
    from app.bootstrap import Coffer
    from ui.tasks import TaskRunner
    from ui.window.state import ViewState

_PAUSE_MS = 150
_WIDTH, _HEIGHT = 940, 720
_LOTS_SHOWN = 3  # rows of lots that are in sight at least


class SaleDialog(Dialog):
    """Asks what if one sells: the options side by side, and the lots of the chosen one."""

    def __init__(
        self,
        coffer: Coffer,
        tasks: TaskRunner,
        state: ViewState,
        symbol: str = "",
        account: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("What if I sell…"))
        self._coffer, self._tasks, self._state = coffer, tasks, state
        self._words = Formatter(is_private=state.is_private)
        self._today = state.as_of or datetime.now(UTC).astimezone().date()
        self._sale: Sale | None = None
        self._picks: Picks = ()
        self._picked_of = ("", "")
        self.preview: SalePreview | None = None
        self._build()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        self.form.edited.connect(self._on_edited)
        self.options.chosen.connect(self._show_lots)
        self._show(None)
        self.form.fill(symbol, account)
        held = partial(coffer.portfolio.holdings, state.as_of, base=state.base)
        tasks.read(self, held, self._on_held, self._show_error)
        (self.form.quantity if symbol else self.form.symbol).setFocus()

    # Parts

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(space.XL, space.XL, space.XL, space.L)
        column.setSpacing(space.M)
        column.addWidget(Label(self.windowTitle(), "title"))
        self.form = SaleForm(self._today)
        column.addWidget(self.form)
        row = QHBoxLayout()
        row.setSpacing(space.S)
        self.held = Label("", "body", "soft")
        self.all_button = LinkButton(self.tr("Sell all"))
        self.all_button.clicked.connect(self._sell_all)
        self.lots_button = LinkButton("")
        self.lots_button.clicked.connect(self._choose_lots)
        self.problem = Label("", "body", "warn")  # beside the field that it is about
        self.problem.setWordWrap(True)
        row.addWidget(self.held)
        row.addWidget(self.all_button)
        row.addWidget(self.problem, 1)
        row.addWidget(self.lots_button)
        column.addLayout(row)
        self.hint = Label("", "body", "faint")
        self.hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(self.hint, 1)
        self.tables = self._tables()
        column.addWidget(self.tables, 1)
        self.notes = Label("", "small", "faint")  # beside the scrolled part: always in sight
        column.addWidget(self.notes)
        column.addLayout(self._foot())
        self._fit_screen()

    def _tables(self) -> QWidget:
        base = self._state.base
        self.option_model = TableModel[SaleOption](
            option_columns(self._words, base), lambda option: option.method, self
        )
        self.options = TableView(self.option_model, "what-if-options", self)
        self.options.setAccessibleName(self.tr("The sale by method"))
        self.lot_model = TableModel[LotUsed](lot_columns(self._words, base), id, self)
        self.lots = TableView(self.lot_model, "what-if-lots", self)
        self.lots.setAccessibleName(self.tr("Lots that would be sold"))
        self.option_card, self.lot_card = TableCard(self.options), TableCard(self.lots)
        self.title = Label("", "heading", "soft")
        page = QWidget()
        page.setProperty("page", "true")
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space.M)
        column.addWidget(self.option_card)
        column.addWidget(self.title)
        column.addWidget(self.lot_card, 1)
        column.addStretch(0)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(page)
        return scroll

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setSpacing(space.S)
        foot.addStretch(1)
        close = PillButton(self.tr("Close"))
        close.clicked.connect(self.reject)
        self.record = PrimaryButton(self.tr("Record this sale…"))
        self.record.clicked.connect(self._record)
        foot.addWidget(close)
        foot.addWidget(self.record)
        return foot

    def _fit_screen(self) -> None:
        room = self.screen().availableSize()
        self.resize(min(_WIDTH, room.width() - 32), min(_HEIGHT, room.height() - 48))

    # Asking

    def _on_held(self, report: HoldingsReport) -> None:
        self.form.offer(report.lines)
        self._on_edited()

    def _on_edited(self) -> None:
        draft = self.form.read()
        if draft.sale is None:
            self._pause.stop()
            self._sale = None
            self._show(None)
            self.problem.setText(draft.problem)
            self.hint.setText(draft.missing)
            return
        sale = draft.sale
        if (sale.symbol, sale.account) != self._picked_of:
            self._picks = ()
        self._sale = replace(sale, picks=self._picks)
        self._pause.start()

    def _ask(self) -> None:
        if self._sale is not None:
            call = partial(self._coffer.what_if.sell, self._sale, base=self._state.base)
            self._tasks.reload(self, "sale", call, self._show, self._on_refused)

    def _on_refused(self, error: CofferError) -> None:
        self._show(None)
        self.hint.setText("")
        self.problem.setText(error_sentence(error))

    def _show_error(self, error: CofferError) -> None:
        self.problem.setText(error_sentence(error))

    # Showing

    def _show(self, preview: SalePreview | None) -> None:
        self.preview = preview
        self.problem.setText("")
        base = preview.base_currency if preview else self._state.base
        self.option_model.columns = option_columns(self._words, base)
        self.option_model.show(preview.options if preview else ())
        self.tables.setVisible(preview is not None)
        self.hint.setVisible(preview is None)
        self.held.setText(price_line(preview, self._words) if preview else "")
        self.held.setVisible(preview is not None)
        self.all_button.setVisible(preview is not None and preview.held != preview.quantity)
        self._offer_lots()
        self._offer_record()
        if preview is None:
            self._show_lots(-1)
            return
        self.option_card.setMinimumHeight(self.option_card.maximumHeight())  # all in sight
        self.options.chooser.measure()
        if self.options.current_row() < 0:
            in_force = [one.method for one in preview.options if one.is_in_force]
            self.options.choose(self.option_model.row_of(in_force[0]) if in_force else 0)
        else:
            self._show_lots(self.options.current_row())

    def _show_lots(self, row: int) -> None:
        preview = self.preview
        is_there = preview is not None and 0 <= row < self.option_model.rowCount()
        option = self.option_model.line(row) if is_there else None
        for each in (self.title, self.lot_card, self.notes):
            each.setVisible(option is not None)
        if preview is None or option is None:
            self.lot_model.show(())
            return
        has_accounts = len({lot.account for lot in option.lots}) > 1
        self.lot_model.columns = lot_columns(
            self._words,
            preview.base_currency,
            has_accounts=has_accounts,
            has_rules=any(lot.rule for lot in option.lots),
        )
        self.lot_model.show(option.lots)
        self.lots.chooser.measure()
        rows = min(len(option.lots), _LOTS_SHOWN)
        self.lot_card.setMinimumHeight(self.lot_card.view.header.height() + 38 * rows + 12)
        self.title.setText(lots_title(option, self._words))
        more = side_effects(option, preview, self._words)
        self.notes.set_lines("\n".join([kept_line(option, preview, self._words), *more]))

    def _offer_lots(self) -> None:
        preview = self.preview
        can_pick = bool(self._picks) or (preview is not None and len(preview.accounts) == 1)
        self.lots_button.setVisible(can_pick)
        count = len(self._picks)
        text = self.tr("Lots: {} chosen by you…").format(self._words.count(count))
        self.lots_button.set_text(text if count else self.tr("Choose lots…"))

    def _offer_record(self) -> None:
        preview = self.preview
        reason = ""
        if preview is None or self._sale is None:
            reason = self.tr("Fill in the form first.")
        elif len(preview.accounts) > 1:
            reason = self.tr("Choose one account: a sale is recorded in one.")
        self.record.setEnabled(not reason)
        self.record.setToolTip(reason)
        self.record.setAccessibleDescription(reason)

    # What the person does

    def _sell_all(self) -> None:
        if self.preview is not None:
            self.form.quantity.set_value(self.preview.held)

    def _choose_lots(self) -> None:
        preview = self.preview
        if preview is None:
            self._set_picks(())
            return
        scope = f"holding:{preview.accounts[0]}/{preview.symbol}"
        read = partial(self._coffer.portfolio.lots, preview.on, scope=scope, base=self._state.base)
        self._tasks.read(self, read, self._show_picker, self._show_error)

    def _show_picker(self, lots: tuple[LotLine, ...]) -> None:
        preview = self.preview
        if preview is None:
            return
        picker = LotPicker(lots, dict(self._picks), preview.base_currency, self)
        picker.picked.connect(self._set_picks)
        picker.open()

    def _set_picks(self, picks: Picks) -> None:
        draft = self.form.read()
        if draft.sale is not None:
            self._picked_of = (draft.sale.symbol, draft.sale.account)
        self._picks = picks
        self.options.choose(-1)
        self._on_edited()

    def _record(self) -> None:
        from ui.entries.editor import EntryDialog

        preview, sale = self.preview, self._sale
        if preview is None or sale is None:
            return
        now, on = datetime.now(UTC), preview.on
        is_now = on == now.astimezone().date()  # else it would come before what was bought today
        row = ActivityRow(
            to_us(now) if is_now else start_us(on), on, preview.accounts[0], Kind.SELL,
            preview.symbol,
            quantity=preview.quantity, price=preview.price, currency=preview.price_currency,
            fee=preview.fee or None, lots=sale.picks, has_time=is_now,
        )  # fmt: skip
        EntryDialog(self._coffer, self._tasks, row, None, self.parentWidget()).open()
        self.accept()
