"""The fields of a value rule, which change with its kind."""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit

from app.domain.belongings.records import BelongingKind, RuleKind
from app.services.belongings_answers import RuleDraft
from ui.belongings.words import HINTS, RULES, tr
from ui.forms.dialog import FormDialog, choice, number_field
from ui.widgets.labels import Label

SHOWN = {
    RuleKind.NONE: (),
    RuleKind.GROWTH: ("rate",),
    RuleKind.STRAIGHT_LINE: ("salvage", "months"),
    RuleKind.DECLINING: ("rate", "salvage"),
    RuleKind.INDEX: ("index",),
    RuleKind.METAL_SPOT: ("premium",),
}


class RuleFields:
    """Adds its fields to a dialog, and reads a rule from them."""

    def __init__(self, dialog: FormDialog) -> None:
        self._dialog = dialog
        self.kind: QComboBox = choice([(code, tr(words)) for code, words in RULES.items()])
        self.hint = Label("", "small", "faint")
        self.hint.setWordWrap(True)
        self.rate = number_field("3.0")
        self.salvage = number_field("0.00")
        self.months = number_field("60")
        self.index = QLineEdit()
        self.premium = number_field("0.0")
        dialog.add(tr("Its value goes on"), self.kind)
        dialog.form.addRow("", self.hint)
        dialog.add(tr("Rate a year, %"), self.rate)
        dialog.add(tr("Salvage value"), self.salvage, tr("Below which the value does not fall"))
        dialog.add(tr("Life in months"), self.months)
        dialog.add(tr("Index"), self.index, tr("The symbol of the asset whose price it follows"))
        dialog.add(tr("Premium, %"), self.premium, tr("Over the spot price; may be below zero"))
        self.kind.currentIndexChanged.connect(self.arrange)

    def arrange(self, *_: object) -> None:
        """Show the fields of the chosen kind."""
        kind = RuleKind(self.kind.currentData())
        for name in ("rate", "salvage", "months", "index", "premium"):
            self._dialog.show_field(getattr(self, name), is_shown=name in SHOWN[kind])
        self.hint.setText(tr(HINTS[kind]))
        self._dialog.fit()

    def offer(self, kind: str) -> None:
        """Offer the rules that fit a kind of belonging."""
        is_metal = kind == BelongingKind.PRECIOUS_METAL
        chosen = self.kind.currentData()
        self.kind.blockSignals(True)
        self.kind.clear()
        for code, words in RULES.items():
            if is_metal or code != RuleKind.METAL_SPOT:
                self.kind.addItem(tr(words), code)
        place = self.kind.findData(RuleKind.METAL_SPOT if is_metal else chosen)
        self.kind.setCurrentIndex(max(place, 0))
        self.kind.blockSignals(False)
        self.arrange()

    def complete(self, symbols: Iterable[str]) -> None:
        """Offer symbols of assets as indexes."""
        completer = QCompleter(sorted(symbols), self._dialog)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.index.setCompleter(completer)

    def draft(self, since: date | None) -> RuleDraft:
        """Return what is said.

        Raises:
            NotReadError: a field is no number.
        """
        kind = RuleKind(self.kind.currentData())
        shown, dialog = SHOWN[kind], self._dialog
        months = dialog.typed(self.months) if "months" in shown else None
        return RuleDraft(
            kind,
            since,
            dialog.fraction(self.rate) if "rate" in shown else None,
            dialog.typed(self.salvage) if "salvage" in shown else None,
            whole(months),
            self.index.text().strip() if "index" in shown else "",
            dialog.fraction(self.premium) if "premium" in shown else None,
        )

    @property
    def is_complete(self) -> bool:
        """Tell whether the fields that a rule cannot do without hold something."""
        needed = {
            RuleKind.GROWTH: self.rate,
            RuleKind.DECLINING: self.rate,
            RuleKind.STRAIGHT_LINE: self.months,
            RuleKind.INDEX: self.index,
        }.get(RuleKind(self.kind.currentData()))
        return needed is None or bool(needed.text().strip())


def whole(value: Decimal | None) -> int | None:
    """Return a whole number; a broken one becomes 0, which no rule takes."""
    if value is None:
        return None
    return int(value) if value == value.to_integral_value() and abs(value) < 10**6 else 0
