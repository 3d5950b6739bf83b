"""Adds a belonging: its fields follow from the kind, and the effect is shown before it is kept."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from app.domain.belongings.checking import is_whole
from app.domain.belongings.records import BelongingKind, RuleKind
from app.services.belongings_answers import AddEffect, BelongingDraft
from ui.belongings.rule_fields import RuleFields
from ui.belongings.words import FORMS, KINDS, METALS, UNITS, tr, unit_word
from ui.format import Formatter
from ui.format_currency import CURRENCIES
from ui.format_errors import sentence
from ui.forms.dialog import FormDialog, choice, day_field, day_in, number_field
from ui.tasks import TaskRunner

if TYPE_CHECKING:
    from app.bootstrap import Coffer

MANUAL = "manual_asset"  # the type of accounts in which belongings lie
METAL_FIELDS = ("metal", "metal_form", "weight", "weight_unit", "purity")


class AddDialog(FormDialog):
    """Property, vehicle, metal, collectible, company or anything else."""

    def __init__(
        self,
        coffer: "Coffer",
        tasks: TaskRunner,
        today: date,
        formatter: Formatter,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            tasks, tr("Add property or valuables"), tr("Add"), formatter, parent, width=520
        )
        self._coffer = coffer
        self._today = today
        self.kind = choice([(code, tr(words)) for code, words in KINDS.items()])
        self.name = QLineEdit()
        self.name.setPlaceholderText(tr("For example: Home"))
        self.metal = choice([(code, tr(words)) for code, words in METALS.items()])
        self.metal_form = choice([(code, tr(words)) for code, words in FORMS.items()])
        self.weight = number_field("31.1035")
        self.weight_unit = choice([(code, tr(words)) for code, words in UNITS.items()])
        self.purity = number_field("999.9")
        self.share_class = QLineEdit()
        self.share = number_field("100")
        self.share.setText("100")
        self.quantity = number_field("1")
        self.acquired = day_field(today, today)
        self.currency = QComboBox()
        self.currency.setEditable(True)
        self.cost = number_field("0.00")
        self.paid_from = choice([("", tr("Nobody: it was there already"))])
        self.fee = number_field("0.00")
        self.value = number_field("0.00")
        self.description = QLineEdit()
        self.account = choice([("", tr("An account of its own"))])
        for words, field, hint in (
            (tr("Kind"), self.kind, ""),
            (tr("Name"), self.name, ""),
            (tr("Metal"), self.metal, ""),
            (tr("Form"), self.metal_form, ""),
            (tr("Weight of a piece"), self.weight, tr("The whole piece, with what is no metal")),
            (tr("Unit of weight"), self.weight_unit, ""),
            (tr("Purity, ‰"), self.purity, tr("Fine metal in a thousand: 999.9, or 916.7")),
            (tr("Share class"), self.share_class, ""),
            (tr("Share owned, %"), self.share, tr("From 1 to 100 percent of the whole")),
            (tr("Pieces"), self.quantity, ""),
            (tr("Acquired"), self.acquired, ""),
            (tr("Currency"), self.currency, tr("Of its cost and its values")),
            (tr("Cost"), self.cost, tr("What you paid for your part, in total, without fees")),
            (tr("Paid from"), self.paid_from, tr("Its cash goes down by cost and fees")),
            (tr("Fees"), self.fee, tr("Notary, tax, broker: part of the cost")),
            (tr("Value of the whole"), self.value, tr("What it is worth today")),
            (tr("Kept in"), self.account, tr("Several pieces may lie in one account")),
            (tr("Description"), self.description, ""),
        ):
            self.add(words, field, hint)
        self.rule = RuleFields(self)
        self.kind.currentIndexChanged.connect(self._arrange)
        self.paid_from.currentIndexChanged.connect(self._arrange)
        self._arrange()
        tasks.read(self, self._read, self._on_read, self._on_failed)
        self.name.setFocus()

    # -- what there is to choose from ----------------------------------------------------------

    def _read(self) -> tuple[str, list[str], list[str], list[str]]:
        accounts = self._coffer.accounts
        used = [one for one in accounts.all(with_closed=False) if one.is_active]
        names = [one.name for one in used if one.tracks_cash and one.type != MANUAL]
        places = [one.name for one in used if one.type == MANUAL]
        symbols = [symbol for symbol, _, _ in accounts.symbols()]
        return self._coffer.profile.base_currency(), names, places, symbols

    def _on_read(self, answer: tuple[str, list[str], list[str], list[str]]) -> None:
        base, names, places, symbols = answer
        self.currency.addItems([base, *(code for code in CURRENCIES if code != base)])
        self.currency.setCurrentIndex(0)
        for name in names:
            self.paid_from.addItem(name, name)
        for name in places:
            self.account.addItem(name, name)
        self.rule.complete(symbols)

    def _arrange(self, *_: object) -> None:
        """Show the fields of the kind."""
        kind = str(self.kind.currentData())
        is_metal = kind == BelongingKind.PRECIOUS_METAL
        is_company = kind == BelongingKind.PRIVATE_COMPANY
        for name in METAL_FIELDS:
            self.show_field(getattr(self, name), is_shown=is_metal)
        self.show_field(self.share_class, is_shown=is_company)
        self.show_field(self.share, is_shown=is_whole(kind))
        self.show_field(self.quantity, is_shown=not is_whole(kind))
        self.rename(self.quantity, tr("Shares") if is_company else tr("Pieces"))
        self.rename(self.value, unit_word(kind))
        self.show_field(self.fee, is_shown=bool(self.paid_from.currentData()))
        if self.sender() is not self.paid_from:
            self.rule.offer(kind)
        self.fit()

    # -- effect and deed -----------------------------------------------------------------------

    def draft(self) -> BelongingDraft:
        """Return what is said.

        Raises:
            NotReadError: a field is no number.
        """
        kind = str(self.kind.currentData())
        is_metal = kind == BelongingKind.PRECIOUS_METAL
        acquired = day_in(self.acquired)
        payer = str(self.paid_from.currentData() or "")
        share = self.typed(self.share) if is_whole(kind) else None
        purity = self.typed(self.purity) if is_metal else None
        rule = self.rule.draft(acquired)
        return BelongingDraft(
            kind,
            self.name.text().strip(),
            account=str(self.account.currentData() or ""),
            currency=self.currency.currentText().strip(),
            acquired_on=acquired,
            share=(share or Decimal(0)) if is_whole(kind) else Decimal(100),
            quantity=None if is_whole(kind) else self.typed(self.quantity) or Decimal(1),
            cost=self.typed(self.cost),
            fee=self.typed(self.fee) if payer else None,
            paid_from=payer,
            value=self.typed(self.value),
            value_on=self._today,
            description=self.description.text().strip(),
            metal=str(self.metal.currentData()) if is_metal else "",
            weight=self.typed(self.weight) if is_metal else None,
            weight_unit=str(self.weight_unit.currentData()) if is_metal else "",
            purity=None if purity is None else purity.scaleb(-3),
            form=str(self.metal_form.currentData()) if is_metal else "",
            share_class=self.share_class.text().strip()
            if kind == BelongingKind.PRIVATE_COMPANY
            else "",
            rule=rule if rule.kind != RuleKind.NONE else None,
        )

    def preview(self) -> tuple[Callable[[], Any], bool] | None:
        is_metal = self.kind.currentData() == BelongingKind.PRECIOUS_METAL
        has_worth = self.cost.text().strip() or self.value.text().strip() or is_metal
        is_begun = self.name.text().strip() and has_worth and self.rule.is_complete
        if not is_begun or (is_metal and not (self.weight.text() and self.purity.text())):
            return None
        draft, service = self.draft(), self._coffer.belongings
        return (lambda: service.preview_add(draft)), True

    def show_preview(self, answer: AddEffect) -> None:
        if answer.problems:
            self.show_effect(())
            self.complain(" ".join(sentence(text) for text in answer.problems))
            return
        formatter, base = self.formatter, answer.base_currency
        rows = [
            (tr("Account"), "", answer.account, ""),
            (tr("Value of what you own"), "", formatter.money(answer.value, base), ""),
            (tr("Cost"), "", formatter.money(answer.cost, base), ""),
            (tr("Net worth"), "", formatter.money(answer.net_worth, base, signed=True), ""),
        ]
        if answer.values_by_rule:
            rows.append((tr("Values by rule"), "", formatter.count(answer.values_by_rule), ""))
        self.show_effect(rows)

    def deed(self) -> Callable[[], Any]:
        draft, service = self.draft(), self._coffer.belongings
        return lambda: service.add(draft)
