"""What feeds a vault: a slider for each holding, what else claims it, and where that leads."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.ids import HoldingId
from app.services.vaults_answers import VaultDetail, VaultLine, VaultPartLine
from ui.format import Formatter
from ui.format_words import reason_line
from ui.theme import space
from ui.vaults.slider import LEAST, PercentSlider
from ui.vaults.words import (
    arrival,
    arrival_hint,
    claim_line,
    mark_word,
    pace_tone,
    part_title,
    points,
    short,
)
from ui.widgets.buttons import GhostButton, LinkButton
from ui.widgets.card import Card
from ui.widgets.labels import ElidedLabel, Label, line, plain_tip
from ui.widgets.painted import RowPool

NARROW = 60  # a name without a gap may be longer than there is room


class FeedRow(QWidget):
    """A holding: its name, percentage and amount, a slider, and what is free."""

    settled = Signal(object, int)  # holding id, percent
    removed = Signal(object)  # holding id

    def __init__(self) -> None:
        super().__init__()
        self._part: VaultPartLine | None = None
        self._formatter = Formatter()
        self._currency = ""
        self.name = ElidedLabel("", "body")
        self.percent, self.amount = Label("", "strong"), Label("", "body", "faint")
        self.remove = GhostButton("", icon_name="close")
        self.remove.setFixedSize(24, 24)
        self.remove.clicked.connect(self._on_remove)
        self.slider = PercentSlider("")
        self.slider.valueChanged.connect(self._on_moved)
        self.slider.settled.connect(self._on_settled)
        self.note = Label("", "small", "faint")
        self.note.setWordWrap(True)
        self.note.setMinimumWidth(NARROW)
        head = QHBoxLayout()
        head.setSpacing(space.XS)
        head.addWidget(self.name, 1)
        for widget in (self.percent, self.amount, self.remove):
            head.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(self.slider)
        column.addWidget(self.note)

    @property
    def part(self) -> VaultPartLine | None:
        return self._part

    def show_part(
        self,
        part: VaultPartLine,
        currency: str,
        colour: str,
        formatter: Formatter,
        *,
        is_fixed: bool,
    ) -> None:
        """Show a holding; `is_fixed`: it cannot be changed now."""
        if self._part is not None and self._part.holding_id != part.holding_id:
            self.slider.let_go()  # the row shows another holding from now on
        self._part, self._currency, self._formatter = part, currency, formatter
        title = part_title(part)
        self.name.setText(title)
        self.slider.setAccessibleName(self.tr("Percent of {}").format(title))
        self.slider.setEnabled(not is_fixed)
        self.remove.setEnabled(not is_fixed)
        self.remove.setAccessibleName(self.tr("Take {} out").format(title))
        self.remove.setToolTip(plain_tip(self.tr("Take {} out").format(title)))
        self.slider.show_value(max(int(part.percent), LEAST), colour)
        self.amount.setText("· " + short(part.value, currency, formatter))
        self.amount.setToolTip(plain_tip(formatter.exact(part.value, currency)))
        self._tell()

    def _tell(self) -> None:
        part = self._part
        if part is None:
            return
        chosen = part.percent
        if self.slider.is_moving:
            chosen = type(part.percent)(self.slider.value())
        self.percent.setText(points(chosen, self._formatter))
        text, is_over = claim_line(chosen, part.elsewhere, self._formatter)
        notes = [text]
        if part.not_counted:
            notes = [mark_word(part.not_counted)]
        notes += [reason_line(one) for one in part.reasons]
        self.note.set_lines("\n".join(notes))
        self.note.set_tone("warn" if is_over and not part.not_counted else "faint")
        self.slider.setAccessibleDescription(" ".join(notes))

    def _on_moved(self, _: int) -> None:
        self._tell()

    def _on_settled(self, percent: int) -> None:
        if self._part is not None:
            self.settled.emit(self._part.holding_id, percent)

    def _on_remove(self) -> None:
        if self._part is not None:
            self.removed.emit(self._part.holding_id)


class FactRow(QWidget):
    """A word and a figure."""

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self.word = ElidedLabel("", "body", "faint")
        self.figure = Label("", "body")
        self.figure.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.word, 1)
        row.addWidget(self.figure)

    def show_fact(self, word: str, figure: str, tip: str = "") -> None:
        """Show a fact."""
        self.word.setText(word)
        self.figure.setText(figure)
        self.setToolTip(plain_tip(tip) if tip else "")
        self.setAccessibleName(f"{word} {figure}")


class FeedCard(Card):
    """The allocation editor of one vault."""

    settled = Signal(object, int)  # holding id, percent
    removed = Signal(object)  # holding id
    add_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("What feeds it"))
        self.add = LinkButton(self.tr("+ add holding"))
        self.add.clicked.connect(self.add_wanted)
        self.set_corner(self.add)
        self.nothing = Label("", "body", "soft")
        holder = QVBoxLayout()
        holder.setSpacing(space.L)
        self._rows = RowPool(holder, self._new_row)
        self.change_word = Label(self.tr("If nothing changes"), "body", "faint")
        self.change = Label("", "strong")
        self.change.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        change = QHBoxLayout()
        change.addWidget(self.change_word)
        change.addStretch(1)
        change.addWidget(self.change)
        self.hint = Label("", "small", "faint")
        facts = QVBoxLayout()
        facts.setSpacing(space.XS)
        self._facts = RowPool(facts, FactRow)
        self.body.addWidget(self.nothing)
        self.body.addLayout(holder)
        self.body.addWidget(line())
        self.body.addLayout(change)
        self.body.addWidget(self.hint)
        self.body.addLayout(facts)
        self.body.addStretch(1)

    @property
    def rows(self) -> list[FeedRow]:
        return self._rows.rows

    def row_of(self, holding_id: HoldingId) -> FeedRow | None:
        """Return the row of a holding."""
        return next(
            (row for row in self.rows if row.part and row.part.holding_id == holding_id), None
        )

    def show_vault(
        self,
        shown: VaultLine,
        detail: VaultDetail | None,
        colour: str,
        formatter: Formatter,
        *,
        is_fixed: bool,
    ) -> None:
        """Show what feeds a vault; `is_fixed`: a past day is shown, or it is archived."""
        self.add.setEnabled(not is_fixed)
        # In an order that a moving slider does not change.
        parts = sorted(shown.parts, key=lambda one: (one.account.casefold(), one.symbol))
        self.nothing.setVisible(not parts)
        self.nothing.set_lines(
            self.tr("Nothing feeds it yet. Add a holding, and say how much of it counts.")
        )
        for row, part in zip(self._rows.take(len(parts)), parts, strict=True):
            row.show_part(part, shown.currency, colour, formatter, is_fixed=is_fixed)
        self.change.setText(arrival(shown, formatter))
        self.change.set_tone(pace_tone(shown.pace.code))
        self.hint.set_lines(arrival_hint(shown, formatter))
        self._show_facts(shown, detail, formatter)

    def _show_facts(
        self, shown: VaultLine, detail: VaultDetail | None, formatter: Formatter
    ) -> None:
        pace, currency = shown.pace, shown.currency
        facts = []
        if pace.needed is not None and pace.gap:
            facts.append((self.tr("Needed a month"), short(pace.needed, currency, formatter),
                          self.tr("What is missing, spread over the months left.")))  # fmt: skip
            if pace.needed_with_growth is not None:
                facts.append((
                    self.tr("… with growth as in the past"),
                    short(pace.needed_with_growth, currency, formatter),
                    self.tr("If the parts grow by {} a month, as they did on average.").format(
                        formatter.percent(pace.growth, places=2)
                    ),
                ))  # fmt: skip
        chance = detail.projection.probability if detail is not None else None
        if chance is not None:
            facts.append((self.tr("Reached in time"), formatter.percent(chance, places=0),
                          self.tr("The share of the simulated paths. No promise.")))  # fmt: skip
        for row, fact in zip(self._facts.take(len(facts)), facts, strict=True):
            row.show_fact(*fact)

    def _new_row(self) -> FeedRow:
        row = FeedRow()
        row.settled.connect(self.settled)
        row.removed.connect(self.removed)
        return row
