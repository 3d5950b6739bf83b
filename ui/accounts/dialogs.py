"""Adds an account, or changes one: type from the catalogue, currency, what counts."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from app.domain.accounts import MANUAL_INSTITUTION, Account, AccountType
from app.domain.errors import CofferError
from app.domain.ids import AccountId
from ui.format_currency import CURRENCIES
from ui.format_errors import error_sentence
from ui.tasks import TaskRunner
from ui.theme import space
from ui.theme.icons import icon
from ui.widgets.buttons import PrimaryButton
from ui.widgets.dialog import Dialog
from ui.widgets.labels import Label, Title, one_line

if TYPE_CHECKING:
    from app.bootstrap import Coffer


@dataclass(frozen=True, slots=True)
class Choices:
    """What the form offers."""

    types: tuple[AccountType, ...]
    institutions: tuple[str, ...]
    account: Account | None  # the one to change


class AccountDialog(Dialog):
    """One form for both; without an account it adds one."""

    def __init__(
        self,
        coffer: "Coffer",
        tasks: TaskRunner,
        account_id: AccountId | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._coffer, self._tasks, self._account_id = coffer, tasks, account_id
        self._account: Account | None = None
        self._types: tuple[AccountType, ...] = ()
        is_new = account_id is None
        title = self.tr("Add an account") if is_new else self.tr("Edit the account")
        self.setWindowTitle(title)
        self.setMinimumWidth(460)
        self._build(title, self.tr("Add") if is_new else self.tr("Save"))
        tasks.read(self, self._read, self._on_choices, self._on_failed)

    def _build(self, title: str, action: str) -> None:
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("For example: Everyday account"))
        self.name.textChanged.connect(self._check)
        self.institution = QComboBox()
        self.institution.setEditable(True)
        self.type = QComboBox()
        self.type.setIconSize(QSize(16, 16))
        self.currency = QComboBox()
        self.currency.setEditable(True)
        self.currency.addItem("")
        self.currency.addItems(list(CURRENCIES))
        edit = self.currency.lineEdit()
        if edit is not None:
            edit.setPlaceholderText(self.tr("As the base currency"))
        self.tracks_cash = QCheckBox(self.tr("Trades move its cash"))
        self.tracks_cash.setChecked(True)
        self.allows_short = QCheckBox(self.tr("Quantities may fall below zero (short selling)"))
        self.is_active = QCheckBox(self.tr("In use"))
        self.is_hidden = QCheckBox(self.tr("Hidden"))
        self.is_excluded = QCheckBox(self.tr("Not counted in net worth"))
        self.is_paper = QCheckBox(self.tr("Paper money, never counted"))
        self._form = form = QFormLayout()
        form.setHorizontalSpacing(space.L)
        form.setVerticalSpacing(space.M)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for words, field in (
            (self.tr("Name"), self.name),
            (self.tr("Institution"), self.institution),
            (self.tr("Type"), self.type),
            (self.tr("Currency"), self.currency),
        ):
            label = Label(words, "body", "soft")
            label.setBuddy(field)
            field.setAccessibleName(words)
            form.addRow(label, field)
        form.addRow("", self.tracks_cash)
        form.addRow("", self.allows_short)
        self._marks = (self.is_active, self.is_hidden, self.is_excluded, self.is_paper)
        for box in self._marks:
            form.addRow("", box)
            box.setVisible(self._account_id is not None)
            box.toggled.connect(self._ask_reason)
        self.reason = QLineEdit()
        self.reason.setMaxLength(500)
        self.reason.setAccessibleName(self.tr("Why"))
        self.reason.setPlaceholderText(self.tr("Why it does not count, for later"))
        form.addRow("", self.reason)
        self.reason.hide()
        self.institution.setEnabled(self._account_id is None)
        self.problem = Label("", "body", "loss")
        self.problem.setWordWrap(True)
        self.problem.hide()
        self.save = PrimaryButton(action)
        self.save.setDefault(True)
        self.save.setEnabled(False)
        self.save.clicked.connect(self._on_save)
        row = self.foot(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(space.XL, space.XL, space.XL, space.L)
        column.setSpacing(space.L)
        column.addWidget(Title(title))
        column.addLayout(form)
        column.addWidget(self.problem)
        column.addStretch(1)
        column.addLayout(row)

    def _read(self) -> Choices:
        accounts = self._coffer.accounts
        names = tuple(one.name for one in accounts.institutions())
        found = None
        if self._account_id is not None:
            found = next((one for one in accounts.all() if one.id == self._account_id), None)
        types = tuple(sorted(accounts.types(), key=lambda one: one.order))
        return Choices(types, names, found)

    def _on_choices(self, choices: Choices) -> None:
        self._types = choices.types
        for one in choices.types:
            self.type.addItem(icon(one.icon), one.name, (one.type, one.subtype))
        self._fill_institutions(choices.institutions)
        if choices.account is not None:
            self._fill(choices.account)
        self._check()
        self.name.setFocus()

    def _fill_institutions(self, names: Sequence[str]) -> None:
        self.institution.addItem(MANUAL_INSTITUTION)
        for name in names:
            if name != MANUAL_INSTITUTION:
                self.institution.addItem(one_line(name))

    def _fill(self, account: Account) -> None:
        self._account = account
        self.name.setText(account.name)
        # Not by findData, which finds no tuple: the type would be lost when saving.
        own = (account.type, account.subtype)
        places = (n for n, one in enumerate(self._types) if (one.type, one.subtype) == own)
        self.type.setCurrentIndex(next(places, -1))
        self.currency.setCurrentText(account.currency)
        self.tracks_cash.setChecked(account.tracks_cash)
        self.allows_short.setChecked(account.allows_short)
        self.is_active.setChecked(account.is_active)
        self.is_hidden.setChecked(account.is_hidden)
        self.is_excluded.setChecked(account.is_excluded)
        self.is_paper.setChecked(account.is_paper)
        self._form.setRowVisible(self.institution, False)

    def _ask_reason(self) -> None:
        """Ask why, where a mark is set that was not."""
        old = self._account
        is_new = old is not None and (
            (old.is_active and not self.is_active.isChecked())
            or (self.is_hidden.isChecked() and not old.is_hidden)
            or (self.is_excluded.isChecked() and not old.is_excluded)
            or (self.is_paper.isChecked() and not old.is_paper)
        )
        self.reason.setVisible(is_new)

    def _check(self) -> None:
        self.problem.hide()
        self.save.setEnabled(bool(self.name.text().strip()) and bool(self._types))

    def _on_save(self) -> None:
        from app.services.accounts import AccountDraft

        data = self.type.currentData()
        old = self._account
        own = ("investment", "brokerage") if old is None else (old.type, old.subtype)
        kind, subtype = data or own
        name = self.name.text().strip()
        currency = self.currency.currentText().strip().upper()
        tracks, shorts = self.tracks_cash.isChecked(), self.allows_short.isChecked()
        accounts = self._coffer.accounts
        self.save.setEnabled(False)
        if self._account is None:
            draft = AccountDraft(
                name=name,
                institution=self.institution.currentText().strip() or MANUAL_INSTITUTION,
                type=kind,
                subtype=subtype,
                currency=currency,
                tracks_cash=tracks,
                allows_short=shorts,
            )
            call = lambda: accounts.add(draft)  # noqa: E731  # a call for a worker
        else:
            changed = replace(
                self._account,
                name=name,
                type=kind,
                subtype=subtype,
                currency=currency,
                tracks_cash=tracks,
                allows_short=shorts,
                is_active=self.is_active.isChecked(),
                is_hidden=self.is_hidden.isChecked(),
                is_excluded=self.is_excluded.isChecked(),
                is_paper=self.is_paper.isChecked(),
            )
            why = self.reason.text().strip() if self.reason.isVisibleTo(self) else ""
            call = lambda: accounts.update(changed, reason=why)  # noqa: E731  # a call for a worker
        self._tasks.write(self, call, lambda _: self.accept(), self._on_failed)

    def _on_failed(self, error: CofferError) -> None:
        self._check()
        self.problem.set_lines(error_sentence(error))
        self.problem.show()
