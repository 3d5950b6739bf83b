"""The accounts of a connection: followed or not, what they feed, and what was seen of them."""

from collections.abc import Mapping
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QVBoxLayout, QWidget

from app.domain.ids import AccountId
from app.services.reports import AccountLine as BookedLine
from app.services.sync.answers import AccountLine, ConnectionLine
from ui.connections.standing import since_and_when
from ui.connections.words import tr
from ui.format import Formatter, one_line
from ui.theme import space
from ui.widgets.buttons import LinkButton
from ui.widgets.labels import ElidedLabel, Label, plain_tip

NAME = 22  # signs of a name on a button; whole in its tooltip


class AccountsPart(QWidget):
    """A row an account."""

    followed = Signal(str, bool)  # remote id, whether it is followed
    account_wanted = Signal(object)  # AccountId

    def __init__(self) -> None:
        super().__init__()
        self._none = Label("", "body", "soft")
        self._none.set_lines(tr("It has no accounts: it gives prices and rates."))
        self._rows = QWidget()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._none)
        self._column.addWidget(self._rows)
        self._column.addStretch(1)
        self.boxes: dict[str, QCheckBox] = {}

    def show_accounts(
        self,
        line: ConnectionLine,
        values: Mapping[AccountId, BookedLine],
        base: str,
        now: datetime,
        formatter: Formatter,
    ) -> None:
        """Show the accounts of a connection, with the worth of those that they feed."""
        focused = next((key for key, box in self.boxes.items() if box.hasFocus()), "")
        fresh = QWidget()
        grid = QGridLayout(fresh)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(space.S)
        grid.setVerticalSpacing(space.M)
        grid.setColumnStretch(1, 1)
        self.boxes = {}
        for row, one in enumerate(line.accounts):
            self._add(grid, row, one, values, base, now, formatter)
        old, self._rows = self._rows, fresh
        self._column.replaceWidget(old, fresh)
        fresh.show()
        old.hide()
        old.deleteLater()
        self._none.setVisible(not line.accounts)
        if focused in self.boxes:
            self.boxes[focused].setFocus()

    def _add(
        self,
        grid: QGridLayout,
        row: int,
        one: AccountLine,
        values: Mapping[AccountId, BookedLine],
        base: str,
        now: datetime,
        formatter: Formatter,
    ) -> None:
        own = one.account
        name = one_line(own.name or own.remote_id, 80)
        box = QCheckBox()
        box.setChecked(own.is_followed)
        box.setAccessibleName(tr("Follow {}").format(name))
        box.setToolTip(plain_tip(tr("Follow {}").format(name)))
        box.clicked.connect(lambda is_on, key=own.remote_id: self.followed.emit(key, is_on))
        self.boxes[own.remote_id] = box
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(ElidedLabel(name, "strong", "" if own.is_followed else "faint"))
        mask = f"•••• {one_line(own.mask, 12)}" if own.mask else ""
        parts = [own.institution, mask, own.currency]
        if own.is_gone:
            parts.append(tr("no longer listed by the provider"))
        about = " · ".join(one_line(part, 60) for part in parts if part)
        seen = tr("Last seen: {}").format(since_and_when(own.seen_us or None, now, formatter))
        soft = ElidedLabel(about, "small", "warn" if own.is_gone else "faint")
        soft.setToolTip(plain_tip(f"{about}\n{seen}".strip()))
        if about:
            words.addWidget(soft)
        grid.addWidget(box, row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addLayout(words, row, 1)
        grid.addLayout(self._worth(one, values, base, formatter), row, 2)

    def _worth(
        self,
        one: AccountLine,
        values: Mapping[AccountId, BookedLine],
        base: str,
        formatter: Formatter,
    ) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(0)
        account_id = one.account.account_id
        end = Qt.AlignmentFlag.AlignTrailing
        booked = values.get(account_id) if account_id is not None else None
        if booked is not None:
            worth = Label(formatter.money(booked.value, base), "medium")
            worth.setToolTip(plain_tip(formatter.exact(booked.value, base)))
            column.addWidget(worth, 0, end)
        if account_id is not None and one.booked_name:
            link = LinkButton(one_line(one.booked_name, NAME))
            name = one_line(one.booked_name, 200)
            link.setAccessibleName(tr("Show the account {}").format(name))
            link.setToolTip(plain_tip(one_line(one.booked_name, 200)))
            link.clicked.connect(lambda: self.account_wanted.emit(account_id))
            column.addWidget(link, 0, end)
        elif one.account.is_followed:
            column.addWidget(Label(tr("nothing yet"), "small", "faint"), 0, end)
        return column
