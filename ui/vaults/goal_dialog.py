"""Adds a vault, or changes it."""

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QWidget,
)

from app.domain.errors import NotADateError
from app.services.vaults_answers import VaultDraft, VaultLine
from ui.format import Formatter
from ui.format_currency import CURRENCIES
from ui.format_typed import typed_date, typed_number
from ui.own_day import own_day
from ui.tasks import TaskRunner
from ui.theme import current_theme
from ui.theme.icons import icon
from ui.vaults.form import VaultForm
from ui.widgets.labels import one_line, restyle

if TYPE_CHECKING:
    from app.bootstrap import Coffer

ICONS = ("", "vaults", "home", "car", "shield", "piggy-bank", "target", "briefcase", "calendar",
         "sun", "coins", "wallet")  # fmt: skip


class VaultDialog(VaultForm):
    """One form for both; without a vault it adds one."""

    def __init__(
        self,
        coffer: "Coffer",
        tasks: TaskRunner,
        formatter: Formatter,
        line: VaultLine | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self._line = line
        super().__init__(tasks, "", "", parent)
        title = self.tr("Add a vault") if line is None else self.tr("Edit the vault")
        self.setWindowTitle(title)
        self.heading.setText(title)
        self.save.set_text(self.tr("Add the vault") if line is None else self.tr("Save"))
        self._coffer, self._formatter = coffer, formatter
        self._build()
        if line is not None:
            self._fill(line)
        tasks.read(self, coffer.profile.base_currency, self._on_base, self.fail)
        self.name.setFocus()

    def _build(self) -> None:
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("For example: House deposit"))
        self.target, self.monthly = self._amount(), self._amount()
        self.monthly.setPlaceholderText(self.tr("Not stated"))
        self.currency = QComboBox()
        self.currency.setEditable(True)
        self.currency.addItems(list(CURRENCIES))
        self.by = QLineEdit()
        self.by.setPlaceholderText(self.tr("No date; for example 2028-03-31"))
        self.colour = QComboBox()
        self.colour.addItem(self.tr("By its place"), "")
        for number, colour in enumerate(current_theme().palette, start=1):
            words = self.tr("Colour {}").format(self._formatter.count(number))
            self.colour.addItem(icon("coffer", colour), words, colour)
        self.icon = QComboBox()
        self.icon.setIconSize(QSize(16, 16))
        for name in ICONS:
            if name:
                self.icon.addItem(icon(name), self._icon_words(name), name)
            else:
                self.icon.addItem(self.tr("None"), name)
        self.priority = QLineEdit()
        self.priority.setPlaceholderText(self.tr("After the others; 1 comes first"))
        self.note = QLineEdit()
        for words, field in (
            (self.tr("Name"), self.name),
            (self.tr("Target"), self.target),
            (self.tr("Currency"), self.currency),
            (self.tr("Target date"), self.by),
            (self.tr("Planned a month"), self.monthly),
            (self.tr("Priority"), self.priority),
            (self.tr("Colour"), self.colour),
            (self.tr("Icon"), self.icon),
            (self.tr("Note"), self.note),
        ):
            self.add_field(words, field)
        for edit in (self.name, self.target, self.monthly, self.by, self.priority):
            edit.textEdited.connect(self._on_edited)

    def _icon_words(self, name: str) -> str:
        return {
            "vaults": self.tr("Vault"),
            "home": self.tr("Home"),
            "car": self.tr("Car"),
            "shield": self.tr("Safety"),
            "piggy-bank": self.tr("Piggy bank"),
            "target": self.tr("Aim"),
            "briefcase": self.tr("Work"),
            "calendar": self.tr("Calendar"),
            "sun": self.tr("Sun"),
            "coins": self.tr("Coins"),
            "wallet": self.tr("Wallet"),
        }[name]

    def _amount(self) -> QLineEdit:
        field = QLineEdit()
        field.setAlignment(Qt.AlignmentFlag.AlignTrailing)
        field.setPlaceholderText("0.00")
        return field

    def _fill(self, line: VaultLine) -> None:
        self.name.setText(line.name)
        self.target.setText(self._typed(line.target))
        self.monthly.setText("" if line.monthly is None else self._typed(line.monthly))
        self.currency.setCurrentText(line.currency)
        self.by.setText("" if line.target_on is None else line.target_on.isoformat())
        self.priority.setText(str(line.priority + 1))
        if self.colour.findData(line.colour) < 0:
            self.colour.addItem(icon("coffer", line.colour), line.colour, line.colour)
        self.colour.setCurrentIndex(self.colour.findData(line.colour))
        if self.icon.findData(line.icon) < 0:
            self.icon.addItem(icon(line.icon), line.icon, line.icon)
        self.icon.setCurrentIndex(self.icon.findData(line.icon))
        self.note.setText(one_line(line.note))

    def _typed(self, value: Decimal) -> str:
        return self._formatter.number(value).translate(
            {ord(self._formatter.locale.groupSeparator()[:1] or " "): None}
        )

    def _on_base(self, base: str) -> None:
        if self._line is None:
            self.currency.setCurrentText(base)

    def _on_edited(self, *_: object) -> None:
        self.problem.hide()
        for field in (self.name, self.target, self.monthly, self.by, self.priority):
            if field.property("invalid") == "true":
                field.setProperty("invalid", "false")
                restyle(field)

    def draft(self) -> VaultDraft | None:
        """Return what is typed; `None` where something cannot be read, which is said."""
        if not self.name.text().strip():
            self.complain(self.tr("Give it a name."), self.name)
            return None
        target = typed_number(self.target.text(), self._formatter.locale)
        if target.value is None or target.value <= 0:
            text = target.problem or self.tr("A target is an amount above zero.")
            if target.readings is not None:
                text = self.tr("Write the target without separators of thousands.")
            self.complain(text, self.target)
            return None
        monthly = typed_number(self.monthly.text(), self._formatter.locale)
        has_plan = bool(self.monthly.text().strip())
        if has_plan and (monthly.value is None or monthly.value < 0):
            self.complain(self.tr("What is planned is an amount, not below zero."), self.monthly)
            return None
        try:
            text = self.by.text().strip()
            by = typed_date(text, own_day(), self._formatter.locale) if text else None
        except NotADateError:
            self.complain(self.tr("Write the day as 2028-03-31."), self.by)
            return None
        place = self.priority.text().strip()
        if place and not (place.isascii() and place.isdigit() and 1 <= int(place[:9]) <= 10_000):
            self.complain(self.tr("A priority is 1 for the first, 2, 3 …"), self.priority)
            return None
        made = VaultDraft(
            self.name.text(),
            self.currency.currentText().strip(),
            target.value,
            by,
            str(self.colour.currentData() or ""),
            str(self.icon.currentData() or ""),
            int(place) - 1 if place else None,
            monthly.value if has_plan else None,
            self.note.text(),
        )
        if self._line is not None and one_line(self._line.note) == made.note:
            return replace(made, note=self._line.note)  # its line breaks are no change
        return made

    def act(self) -> None:
        made = self.draft()
        if made is None:
            return
        service, old = self._coffer.vaults, self._line
        if old is None:
            self.run(lambda: service.add(made), made.name.strip())
        else:
            self.run(lambda: service.change(old.name, made), made.name.strip())
