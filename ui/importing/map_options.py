"""How a file is to be read: every guess of its signs, dates and encoding, shown and changeable."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from app.domain.assets import AssetType
from app.domain.mapped.encodings import ENCODINGS
from app.domain.mapped.maps import FileMap
from app.services.imports_answers import MappedLook
from ui.format import one_line
from ui.format_words import format_word, type_word
from ui.importing.map_words import sign_words, tr
from ui.theme import space
from ui.theme.sides import margins
from ui.trades.journal.flow import FlowLayout
from ui.widgets.buttons import PillButton
from ui.widgets.labels import Label, plain_tip
from ui.widgets.table_menus import ChoicePill

_CURRENCIES = ("USD", "EUR", "GBP", "CHF", "JPY", "CAD", "AUD", "SEK", "NOK", "DKK", "PLN", "CZK")
_ZONES = (
    "UTC", "America/New_York", "America/Chicago", "America/Los_Angeles", "Europe/London",
    "Europe/Berlin", "Europe/Amsterdam", "Europe/Zurich", "Asia/Tokyo", "Asia/Singapore",
    "Australia/Sydney",
)  # fmt: skip
_NAMES = {
    "utf-8": "UTF-8", "utf-16": "UTF-16", "windows-1252": "Windows-1252",
    "windows-1250": "Windows-1250", "windows-1251": "Windows-1251",
}  # fmt: skip


class MapOptions(QWidget):
    """Says `changed` after each choice."""

    changed = Signal()
    sheet_chosen = Signal(str)  # of a workbook: its columns are others

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self, space.S)
        self.account = _field(tr("Account of the rows"), tr("as in the file, or name one"))
        self.currency = _field(tr("Currency of the rows"), tr("as in the file"))
        self.currency.addItems(list(_CURRENCIES))
        self.currency.setCurrentIndex(-1)
        self.account.setFixedWidth(190)
        self.currency.setFixedWidth(110)
        self.add(tr("Account"), self.account)
        self.add(tr("Currency"), self.currency)
        self.sheet = ChoicePill(tr("Sheet: "))
        self.sheet.chosen.connect(self.sheet_chosen)
        self._flow.addWidget(self.sheet)
        self.sheet.hide()
        self.rows = ChoicePill(tr("Rows are: "))
        self.dates = ChoicePill(tr("Dates: "))
        self.decimal = ChoicePill(tr("Decimals: "))
        self.thousands = ChoicePill(tr("Grouping: "))
        self.sign = ChoicePill(tr("Amounts: "))
        self.net = ChoicePill(tr("Amounts of trades: "))
        self.fees = ChoicePill(tr("Fees: "))
        self.type = ChoicePill(tr("New assets: "))
        self.zone = ChoicePill(tr("Times in: "))
        self.encoding = ChoicePill(tr("Encoding: "))
        self.delimiter = ChoicePill(tr("Columns by: "))
        self.header = ChoicePill(tr("Names: "))
        self._is_workbook = False
        self.pills = (
            self.rows, self.dates, self.decimal, self.thousands, self.sign, self.net, self.fees,
            self.type, self.zone, self.encoding, self.delimiter, self.header,
        )  # fmt: skip
        self.rare = (self.thousands, self.zone, self.encoding, self.delimiter, self.header)
        for pill in self.pills:
            self._flow.addWidget(pill)
            pill.chosen.connect(lambda _: self.changed.emit())
            pill.setVisible(pill not in self.rare)
        self.more = PillButton(tr("More…"))
        self.more.setCheckable(True)
        self.more.setToolTip(plain_tip(tr("Encoding, columns, names, grouping and time zone.")))
        self.more.toggled.connect(self._show_rare)
        self._flow.addWidget(self.more)
        for box in (self.account, self.currency):
            box.activated.connect(lambda _: self.changed.emit())
            edit = box.lineEdit()
            if edit is not None:
                edit.editingFinished.connect(self.changed.emit)
        self.thousands.setToolTip(
            plain_tip(
                tr("What stands between thousands. A number that has another one is refused.")
            )
        )

    def add(self, label: str, field: QWidget) -> None:
        """Put a field with its label behind what is there."""
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(margins(0, 0, space.S, 0))
        row.setSpacing(space.S)
        row.addWidget(Label(label, "body", "soft"))
        row.addWidget(field)
        self._flow.addWidget(holder)

    def _show_rare(self, is_shown: bool) -> None:
        for pill in self.rare:
            is_of_text = pill in {self.encoding, self.delimiter}
            pill.setVisible(is_shown and not (is_of_text and self._is_workbook))
        self.updateGeometry()

    def facts(self) -> str:
        """Return what was found of the file as a whole, in a line."""
        if self._is_workbook:
            return " · ".join(pill.accessibleName() for pill in (self.sheet, self.header))
        return " · ".join(
            pill.accessibleName() for pill in (self.encoding, self.delimiter, self.header)
        )

    def offer(self, accounts: Sequence[str]) -> None:
        """Offer the accounts that there are; what was typed stays."""
        kept = self.account.currentText()
        self.account.clear()
        self.account.addItems(list(accounts))
        self.account.setCurrentIndex(self.account.findText(kept))
        self.account.setEditText(kept)

    def show_look(self, look: MappedLook) -> None:
        """Show the settings of a map, and which of them only apply to what the file has."""
        one = look.mapping
        self._is_workbook = bool(look.sheets)
        self.sheet.set_options([(name, one_line(name, 60)) for name in look.sheets], look.sheet)
        self.sheet.setVisible(len(look.sheets) > 1)
        self._show_rare(self.more.isChecked())
        for box, text in ((self.account, one.account), (self.currency, one.currency)):
            if not box.hasFocus():
                box.setEditText(text)
        self.rows.set_options(
            [(name, format_word(name)) for name in ("activities", "prices", "observations")],
            one.rows,
        )
        dates = [("ymd", tr("year first")), ("dmy", tr("day first")), ("mdy", tr("month first")),
                 ("epoch", tr("seconds"))]  # fmt: skip
        _offer(self.dates, dates, one.date_format)
        _offer(self.decimal, [(".", tr("point")), (",", tr("comma"))], one.decimal)
        self.thousands.set_options(
            [("", tr("any")), (".", tr("point")), (",", tr("comma")), ("'", tr("apostrophe")),
             (" ", tr("blank")), ("none", tr("none"))],
            one.thousands,
        )  # fmt: skip
        signs = sign_words()
        _offer(self.sign, [(key, word) for key, word in signs.items() if key], one.amount_sign)
        self.net.set_options(
            [("gross", tr("before fee and tax")), ("net", tr("after fee and tax"))], one.amount_is
        )
        self.fees.set_options(
            [("charged", tr("positive is charged")), ("negative", tr("negative is charged")),
             ("any", tr("all are charged"))],
            one.fee_sign,
        )  # fmt: skip
        self.type.set_options(
            [("", tr("as they look")), *((name, type_word(name)) for name in AssetType)],
            one.asset_type,
        )
        zones = dict.fromkeys((*_ZONES, one.zone))
        self.zone.set_options([(name, name) for name in zones], one.zone)
        found = tr("{}, found").format(_NAMES.get(look.encoding, look.encoding))
        self.encoding.set_options(
            [("", found), *((name, _NAMES.get(name, name)) for name in ENCODINGS)], one.encoding
        )
        signs_of = {",": tr("comma"), ";": tr("semicolon"), "\t": tr("tab"), "|": tr("bar")}
        found = tr("{}, found").format(signs_of.get(look.delimiter, look.delimiter))
        self.delimiter.set_options([("", found), *signs_of.items()], one.delimiter)
        line = str(look.header_line)
        found = tr("on line {}, found").format(line) if look.header_line else tr("none, found")
        lines = dict.fromkeys(
            (*(str(n) for n in range(1, 11)), *([one.header] if one.header else []))
        )
        lines.pop("none", None)
        self.header.set_options(
            [("", found), ("none", tr("none")), *((n, tr("on line {}").format(n)) for n in lines)],
            one.header,
        )
        has = {meaning for _, meaning in one.columns}
        self.net.setVisible("quantity" in has or "tax" in has)
        self.fees.setVisible("fee" in has)
        self.type.setVisible(bool({"symbol", "isin", "quantity"} & has))
        self.sign.setVisible("amount" in has and "direction" not in has)

    def show_rules(self, *, has_rules: bool) -> None:
        """Offer what a profile of Coffer's own leaves to say, or all of it."""
        for pill in (self.rows, self.dates, self.decimal):
            pill.setVisible(not has_rules)
        if has_rules:
            for pill in (self.sign, self.net, self.fees):
                pill.hide()

    def of(self, mapping: FileMap) -> FileMap:
        """Return a map with the settings that are chosen."""
        return replace(
            mapping,
            rows=self.rows.value,
            account=self.account.currentText().strip(),
            currency=self.currency.currentText().strip().upper(),
            date_format=self.dates.value,
            decimal=self.decimal.value,
            thousands="" if self.thousands.value == self.decimal.value else self.thousands.value,
            amount_sign=self.sign.value,
            amount_is=self.net.value,
            fee_sign=self.fees.value,
            asset_type=self.type.value,
            zone=self.zone.value,
            encoding=self.encoding.value,
            delimiter=self.delimiter.value,
            header=self.header.value,
        )


def _field(name: str, hint: str) -> QComboBox:
    box = QComboBox()
    box.setEditable(True)
    box.setAccessibleName(name)
    edit = box.lineEdit()
    if edit is not None:
        edit.setPlaceholderText(hint)
        edit.setAccessibleName(name)
    return box


def _offer(pill: ChoicePill, options: list[tuple[str, str]], value: str) -> None:
    """Offer options; what nobody said asks for itself, another one is shown as it is."""
    known = {key for key, _ in options}
    if value not in known:
        options = [(value, value or tr("choose")), *options]
    pill.set_options(options, value)
    pill.set_tone("" if value else "warn")
