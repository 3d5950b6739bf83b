"""The panel beside the ledger: everything that is known of one entry, and what can be done."""

import json
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.domain.kinds import Kind
from app.domain.ledger import StoredEntry, StoredLeg
from ui.activity.columns import clock_of, title_of
from ui.format import Formatter, one_line
from ui.format_words import kind_word, source_word
from ui.theme import space
from ui.widgets.buttons import DangerButton, PillButton
from ui.widgets.card import Card
from ui.widgets.labels import Label
from ui.widgets.table_columns import Tone
from ui.widgets.table_facts import Fact, FactList

PANEL_WIDTH = 328
NARROW_WIDTH = 284
_UNLINK = "unlink"
_PAYLOAD_ROWS = 40
_READABLE = 20_000  # characters of a payload that are taken apart; the rest is only counted


class EntryPanel(Card):
    """Shows one entry. Actions are signals: the view asks and writes."""

    edit_wanted = Signal(object)  # StoredEntry
    duplicate_wanted = Signal(object)
    void_wanted = Signal(object)
    undo_wanted = Signal(object)
    unlink_wanted = Signal(object)
    entry_wanted = Signal(int)  # another entry: voided by, replaces, linked
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, padding=0)
        self.entry: StoredEntry | None = None
        self.setFixedWidth(PANEL_WIDTH)
        self.setAccessibleName(self.tr("Entry"))
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = QWidget()
        inner.setProperty("page", "true")
        column = QVBoxLayout(inner)
        column.setContentsMargins(*(space.CARD_PADDING,) * 4)
        column.setSpacing(space.M)
        self._title = Label("", "title")
        self._title.setWordWrap(True)
        self._when = Label("", "small", "faint")
        self._state = Label("", "small-medium", "warn")
        self._state.setWordWrap(True)
        self._note = Label("", "body")
        self._note.setWordWrap(True)
        self.legs = FactList()
        self.facts = FactList()
        self.payload = FactList()
        for each in (self._title, self._when, self._state, self._note):
            column.addWidget(each)
        for part in (self.legs, self.facts, self.payload):
            part.followed.connect(self._on_followed)
            column.addWidget(part)
        column.addStretch(1)
        scroll.setWidget(inner)
        self.body.addWidget(scroll, 1)
        self.body.addWidget(self._actions())

    def show_entry(self, entry: StoredEntry, words: Formatter, today: date) -> None:
        """Show an entry."""
        self.entry = entry
        self._title.setText(title_of(entry, words))
        clock = clock_of(entry, words)
        when = words.ago(entry.on, today)
        self._when.setText(f"{when} · {clock}" if clock else when)
        is_void = entry.voided_by is not None
        self._state.setText(self.tr("Voided. It counts nowhere.") if is_void else "")
        self._state.setVisible(is_void)
        self._note.set_lines(entry.note[:4000])
        self._note.setVisible(bool(entry.note))
        self.legs.show_facts(self.tr("What it did"), self._leg_facts(entry, words))
        self.facts.show_facts(self.tr("Record"), self._record_facts(entry, words))
        rows = payload_facts(entry.payload, words)
        self.payload.show_facts(self.tr("As it came in"), rows)
        self.payload.setVisible(bool(rows))
        for button in (self.edit_button, self.void_button):
            button.setEnabled(not is_void and entry.kind != Kind.VOID)
        self.duplicate_button.setEnabled(entry.kind != Kind.VOID)

    def _actions(self) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(space.M, 0, space.M, space.L)
        row.setSpacing(space.S)
        self.edit_button = PillButton(self.tr("Edit"), icon_name="edit")
        self.duplicate_button = PillButton(self.tr("Duplicate"))
        self.void_button = DangerButton(self.tr("Void"))
        self.undo_button = PillButton("", icon_name="undo")
        undo = self.tr("Undo all that was saved with it…")
        self.undo_button.setToolTip(undo)
        self.undo_button.setAccessibleName(undo)
        for button, signal in (
            (self.edit_button, self.edit_wanted),
            (self.duplicate_button, self.duplicate_wanted),
            (self.void_button, self.void_wanted),
            (self.undo_button, self.undo_wanted),
        ):
            button.clicked.connect(lambda _=False, tell=signal: tell.emit(self.entry))
            row.addWidget(button)
        row.addStretch(1)
        return box

    def _leg_facts(self, entry: StoredEntry, words: Formatter) -> list[Fact]:
        facts: list[Fact] = []
        for leg in entry.legs:
            symbol = one_line(leg.symbol, 24)
            amount = f"{words.held(leg.quantity, leg.symbol, signed=True)} {symbol}"
            tip = words.exact(leg.quantity, symbol)
            facts.append(Fact(one_line(leg.account, 40), amount, Tone.TEXT, tip=tip))
            facts += self._leg_details(leg, words)
        if not facts:
            facts.append(Fact(self.tr("It has no legs.")))
        return facts

    def _leg_details(self, leg: StoredLeg, words: Formatter) -> list[Fact]:
        facts = []
        if leg.unit_price is not None:
            price = words.price(leg.unit_price, leg.quote)
            facts.append(Fact(self.tr("Price"), price, tip=words.exact(leg.unit_price, leg.quote)))
        if leg.amount is not None:
            facts.append(Fact(self.tr("Came to"), words.money(leg.amount, leg.quote)))
        if leg.fee:
            facts.append(
                Fact(self.tr("Fee"), f"{words.held(leg.fee, leg.fee_symbol)} {leg.fee_symbol}")
            )
        if leg.counter_symbol:
            facts.append(Fact(self.tr("From"), one_line(leg.counter_symbol, 40)))
        return facts

    def _record_facts(self, entry: StoredEntry, words: Formatter) -> list[Fact]:
        facts = [
            Fact(self.tr("Kind"), kind_word(entry.kind)),
            Fact(self.tr("Source"), one_line(source_word(entry.source), 60)),
            Fact(self.tr("Batch"), str(entry.batch_id)),
            Fact(self.tr("Recorded"), words.moment(entry.recorded_at)),
            Fact(self.tr("External id"), one_line(entry.external_id, 80), tip=entry.external_id),
        ]
        if entry.voided_by is not None:
            by = str(entry.voided_by)
            facts.append(Fact(self.tr("Voided by entry"), by, target=f"entry:{by}"))
        if entry.voids is not None:
            target = f"entry:{entry.voids}"
            facts.append(Fact(self.tr("Replaces entry"), str(entry.voids), target=target))
        facts += [
            Fact(self.tr("Linked with entry"), str(other), target=f"entry:{other}")
            for other in entry.linked_entries
        ]
        if entry.linked_entries:
            facts.append(Fact(self.tr("Take the link back"), target=_UNLINK))
        return facts

    def _on_followed(self, target: str) -> None:
        if target == _UNLINK:
            self.unlink_wanted.emit(self.entry)
            return
        self.entry_wanted.emit(int(target.partition(":")[2]))


def payload_facts(payload: str, words: Formatter) -> list[Fact]:
    """Return the untouched source row as name and text, whatever it contains."""
    if not payload:
        return []
    if len(payload) > _READABLE:
        return [Fact(f"{payload[:60]}…", words.count(len(payload)))]
    try:
        found = json.loads(payload)
    except ValueError:
        return [Fact(one_line(payload, 200), tip=payload[:2000])]
    if not isinstance(found, dict):
        return [Fact(one_line(str(found), 200), tip=payload[:2000])]
    facts = []
    for name, value in list(found.items())[:_PAYLOAD_ROWS]:
        text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
        if text and text != "null":
            facts.append(Fact(one_line(str(name), 40), one_line(text, 200), Tone.SOFT, tip=text))
    return facts
