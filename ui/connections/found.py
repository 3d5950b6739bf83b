"""What a live check found: what the key may do, and the accounts, of which some are followed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from app.domain.accounts import Account
from app.domain.ids import AccountId
from app.ports.providers import Checked, Permission, RemoteAccount
from app.services.sync.answers import Draft, Proposal
from ui.connections.standing import every_choices
from ui.connections.words import permission_line, permission_word, tr
from ui.format import Formatter, one_line
from ui.settings.rows import IconLabel
from ui.theme import space
from ui.widgets.buttons import LinkButton
from ui.widgets.card import Card
from ui.widgets.fields import NameBox
from ui.widgets.labels import ElidedLabel, Label, plain_tip
from ui.widgets.page import scrolled

NEW = 0  # in the list of accounts: a new one is made
BOX = 250


@dataclass(frozen=True, slots=True)
class Chosen:
    """What the person chose of what was found."""

    name: str
    followed: Mapping[str, AccountId | None]  # remote id → account of the books, `None`: a new one
    every_minutes: int


class PermissionsCard(Card):
    """What a key may do: each right with a sign, a word, and what it means."""

    def __init__(self) -> None:
        super().__init__(tr("What the key may do"), padding=space.M)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(space.XS)
        self.body.addLayout(self._rows)

    def show_checked(self, checked: Checked) -> None:
        """Show what a check found."""
        while self._rows.count():
            item = self._rows.takeAt(0)
            old = item.widget() if item is not None else None
            if old is not None:
                old.hide()
                old.deleteLater()
        self.set_caption(one_line(checked.who, 60))
        for right in Permission:
            if right in checked.permissions:
                icon, tone = {
                    Permission.READ: ("check", "gain"),
                    Permission.TRADE: ("warning", "warn"),
                    Permission.WITHDRAW: ("error", "loss"),
                }[right]
                self._add(icon, tone, permission_line(right))
        if not checked.are_permissions_known:
            self._add("info", "warn", tr("The provider does not tell what this key may do."))
        for note in checked.notes:
            self._add("info", "soft", one_line(note, 300))

    def _add(self, icon: str, tone: str, text: str) -> None:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(space.S)
        words = Label("", "body")
        words.set_lines(text)
        row.addWidget(IconLabel(icon, tone), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(words, 1)
        self._rows.addWidget(holder)


class AccountRows(QWidget):
    """A row an account: followed or not, and into which account of the books."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(space.M)
        self._grid.setVerticalSpacing(space.S)
        self._grid.setColumnStretch(1, 1)
        self.rows: dict[str, tuple[QCheckBox, QComboBox]] = {}

    def show_proposals(self, proposals: Sequence[Proposal], accounts: Sequence[Account]) -> None:
        """List the accounts that were found, each with the account that is likely the same."""
        for place, one in enumerate(proposals):
            self._add(place, one, accounts)

    def _add(self, place: int, one: Proposal, accounts: Sequence[Account]) -> None:
        remote = one.remote
        name = one_line(remote.name or remote.official_name or remote.id, 80)
        box = QCheckBox()
        box.setAccessibleName(tr("Follow {}").format(name))
        box.setChecked(True)
        into = NameBox()
        into.setFixedWidth(BOX)
        into.setAccessibleName(tr("Into which account: {}").format(name))
        new = one_line(one.would_be_called or name, 60)
        into.addItem(tr("New account “{}”").format(new), NEW)
        for account in accounts:
            into.addItem(one_line(account.name, 80), int(account.id))
        into.setCurrentIndex(max(into.findData(int(one.likely)) if one.likely else 0, 0))
        box.toggled.connect(into.setEnabled)
        box.toggled.connect(lambda _: self.changed.emit())
        into.currentIndexChanged.connect(lambda _: self.changed.emit())
        words = QVBoxLayout()
        words.setSpacing(0)
        title = ElidedLabel(name, "strong")
        words.addWidget(title)
        about = about_words(remote)
        if about:
            words.addWidget(ElidedLabel(about, "small", "faint"))
        title.setToolTip(plain_tip(f"{name}\n{about}".strip()))
        self._grid.addWidget(box, place, 0)
        self._grid.addLayout(words, place, 1)
        self._grid.addWidget(into, place, 2)
        self.rows[remote.id] = (box, into)

    def followed(self) -> dict[str, AccountId | None]:
        """Return those that are followed, and into which account of the books."""
        return {
            remote_id: AccountId(into.currentData()) if into.currentData() else None
            for remote_id, (box, into) in self.rows.items()
            if box.isChecked()
        }

    def problem(self) -> str:
        """Return why it cannot be so, "" if it can."""
        into = [one for one in self.followed().values() if one is not None]
        if len(into) != len(set(into)):
            return tr("Two accounts would be written into the same one. Choose another for one.")
        return ""

    def follow_all(self, *, is_wanted: bool) -> None:
        """Follow all, or none."""
        for box, _ in self.rows.values():
            box.setChecked(is_wanted)


class FoundPage(QWidget):
    """Permissions above, accounts in the middle, the name and how often below."""

    changed = Signal()

    def __init__(self, formatter: Formatter) -> None:
        super().__init__()
        self._formatter = formatter
        self.permissions = PermissionsCard()
        self._card = Card(tr("Accounts to follow"), padding=space.M)
        self.all = LinkButton(tr("All"))
        self.all.setAccessibleName(tr("Follow all accounts"))
        self.none = LinkButton(tr("None"))
        self.none.setAccessibleName(tr("Follow no account"))
        self._card.header.addWidget(self.all)
        self._card.header.addWidget(self.none)
        self.all.clicked.connect(lambda: self.accounts.follow_all(is_wanted=True))
        self.none.clicked.connect(lambda: self.accounts.follow_all(is_wanted=False))
        self.accounts: AccountRows = AccountRows()
        self._none = Label("", "body", "soft")
        self._none.set_lines(tr("There are no accounts to choose here: it gives prices and rates."))
        self._card.body.addWidget(self._none)
        self.name = QLineEdit()
        self.name.setMaxLength(120)
        self.name.setAccessibleName(tr("Name of the connection"))
        self.name.textChanged.connect(lambda _: self.changed.emit())
        self.every = QComboBox()
        self.every.setAccessibleName(tr("How often"))
        inside = QWidget()
        inside.setProperty("page", "true")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, space.S, 0)
        column.setSpacing(space.M)
        column.addWidget(self.permissions)
        column.addWidget(self._card)
        column.addLayout(self._foot())
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(inside))

    def _foot(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(space.L)
        grid.setVerticalSpacing(space.XS)
        for place, (words, field) in enumerate(
            ((tr("Name of the connection"), self.name), (tr("How often"), self.every))
        ):
            label = Label(words, "small-medium", "soft")
            label.setBuddy(field)
            grid.addWidget(label, 0, place)
            grid.addWidget(field, 1, place)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 1)
        return grid

    def show_draft(self, draft: Draft, accounts: Sequence[Account]) -> None:
        """Show what a check found."""
        self.permissions.show_checked(draft.checked)
        fresh = AccountRows()
        fresh.show_proposals(draft.proposals, accounts)
        fresh.changed.connect(self.changed)
        self._card.body.addWidget(fresh)
        old, self.accounts = self.accounts, fresh
        old.hide()
        old.deleteLater()
        has_accounts = bool(draft.proposals)
        self._none.setVisible(not has_accounts)
        for button in (self.all, self.none):
            button.setVisible(len(draft.proposals) > 1)
        self._card.set_caption("")
        self.name.setText(one_line(draft.suggested_name or draft.provider.name, 120))
        self.every.clear()
        for minutes, words in every_choices(draft.provider.every_minutes, self._formatter):
            self.every.addItem(words, minutes)
        self.every.setCurrentIndex(max(self.every.findData(draft.provider.every_minutes), 0))

    def chosen(self) -> Chosen:
        """Return what the person chose."""
        minutes = int(self.every.currentData() or 0)
        return Chosen(self.name.text().strip(), self.accounts.followed(), minutes)

    def problem(self) -> str:
        """Return why it cannot be connected so, "" if it can."""
        if not self.name.text().strip():
            return tr("Give the connection a name.")
        if self.accounts.rows and not self.accounts.followed():
            return tr("Choose at least one account to follow.")
        return self.accounts.problem()


def about_words(remote: RemoteAccount) -> str:
    """Return what a provider tells of an account, in one line."""
    kind = remote.subtype.replace("_", " ").capitalize()
    mask = f"•••• {one_line(remote.mask, 12)}" if remote.mask else ""
    paper = tr("paper money") if remote.is_paper else ""
    parts = (remote.institution, kind, mask, remote.currency, paper, remote.note)
    return " · ".join(one_line(part, 80) for part in parts if part)


def permissions_words(words: str) -> str:
    """Return the rights of a stored key: "Read, Trade"."""
    return ", ".join(permission_word(one) for one in words.split()) or tr("not known")
