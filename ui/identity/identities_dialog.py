"""By what an asset is known, and what was merged with it."""

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.errors import CofferError
from app.domain.ids import AssetId
from app.domain.times import from_us
from app.services.identity.answers import AssetLine, Identity, MergeLine
from ui.format import Formatter, one_line
from ui.format_errors import error_sentence
from ui.format_words import shown_symbol
from ui.identity.words import kind_word, source_word, tr
from ui.settings.fitted import FittedDialog
from ui.settings.rows import SettingRow, empty_layout
from ui.tasks import TaskRunner
from ui.theme import space
from ui.widgets.banner import Banner
from ui.widgets.buttons import LinkButton, PillButton
from ui.widgets.labels import Label, Title

if TYPE_CHECKING:
    from app.bootstrap import Coffer

WIDTH = 480
MOST = 8  # identities that are shown one by one
KINDS = ("isin", "figi", "cusip", "contract")


class IdentitiesDialog(FittedDialog):
    """Lists identities, takes new ones, and takes merges back."""

    def __init__(
        self,
        coffer: "Coffer",
        tasks: TaskRunner,
        asset_id: AssetId,
        words: Formatter,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(WIDTH, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Identities"))
        self._service: Any = coffer.identity
        self._tasks, self._words = tasks, words
        self._name = str(int(asset_id))
        column = QVBoxLayout(self)
        column.setContentsMargins(space.XL, space.XL, space.XL, space.L)
        column.setSpacing(space.M)
        self.title = Title(tr("Identities"))
        column.addWidget(self.title)
        self.banner = Banner()
        column.addWidget(self.banner)
        about = Label("", "body", "soft")
        about.set_lines(
            tr("What a provider names by one of these is this asset, whatever it calls it.")
        )
        column.addWidget(about)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(space.S)
        column.addLayout(self._rows)
        column.addLayout(self._adding())
        self.bait_button = LinkButton("")
        self.bait_button.clicked.connect(self._switch_bait)
        self.bait_button.hide()
        close = PillButton(tr("Close"))
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addWidget(self.bait_button)
        foot.addStretch(1)
        foot.addWidget(close)
        column.addLayout(foot)
        self._line: AssetLine | None = None
        self.buttons: list[LinkButton] = []
        self.reload()

    def _adding(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(space.S)
        self.kind = QComboBox()
        self.kind.setAccessibleName(tr("Kind of identity"))
        for one in KINDS:
            self.kind.addItem(kind_word(one), one)
        self.value = QLineEdit()
        self.value.setAccessibleName(tr("Identity"))
        self.value.setPlaceholderText(tr("For example: {}").format("US0378331005"))
        self.value.setMaxLength(200)
        self.value.returnPressed.connect(self._add)
        self.add_button = PillButton(tr("Add"))
        self.add_button.setEnabled(False)
        self.add_button.setAutoDefault(False)
        self.add_button.clicked.connect(self._add)
        self.value.textChanged.connect(self._check)
        row.addWidget(self.kind)
        row.addWidget(self.value, 1)
        row.addWidget(self.add_button)
        return row

    # Reading

    def reload(self) -> None:
        """Read what is known of the asset."""
        call = partial(self._service.line, self._name)
        self._tasks.reload(self, "identities", call, self._show, self._failed)

    def _show(self, line: AssetLine) -> None:
        self._line = line
        name = shown_symbol(line.symbol)
        self.title.setText(tr("Identities of {}").format(name))
        empty_layout(self._rows)
        self.buttons = []
        for one in line.identities[:MOST]:
            self._rows.addWidget(self._identity(one))
        if len(line.identities) > MOST:
            more = tr("and {} more").format(self._words.count(len(line.identities) - MOST))
            self._rows.addWidget(Label(more, "small", "faint"))
        if not line.identities:
            nothing = Label("", "body", "faint")
            nothing.set_lines(tr("None is known: only its symbol and type tell it from others."))
            self._rows.addWidget(nothing)
        if line.names:
            names = Label("", "small", "faint")
            told = ", ".join(one_line(each, 40) for each in line.names)
            names.set_lines(tr("Also named {}.").format(told))
            self._rows.addWidget(names)
        for merge in line.merges:
            self._rows.addWidget(self._merge(merge))
        self.bait_button.set_text(
            tr("Show and count it") if line.is_hidden else tr("Hide it as bait")
        )
        self.bait_button.show()

    def _identity(self, one: Identity) -> QWidget:
        detail = tr("Said by {}.").format(source_word(one.source)) if one.source else ""
        if one.is_ignored:
            detail = tr("{} says so, but its check digit is wrong: it is ignored.").format(
                source_word(one.source)
            )
        elif one.merged_symbol:
            merged = tr("Of {}, which was merged with it.").format(shown_symbol(one.merged_symbol))
            detail = f"{detail} {merged}".strip()
        row = SettingRow(f"{kind_word(one.scheme)}: {one_line(one.value, 80)}", detail)
        if not one.is_ignored:
            button = LinkButton(tr("Remove"))
            button.setAccessibleDescription(one.value)
            button.clicked.connect(
                lambda _=False: self._do(
                    partial(self._service.remove_identity, self._name, one.scheme, one.value)
                )
            )
            self.buttons.append(button)
            row.add_button(button)
        return row

    def _merge(self, one: MergeLine) -> QWidget:
        said = tr("{} was merged into {}").format(
            shown_symbol(one.from_symbol), shown_symbol(one.into_symbol)
        )
        day = self._words.day(from_us(one.at_us).date())
        row = SettingRow(said, tr("On {}. What came since goes back to its own asset.").format(day))
        button = LinkButton(tr("Take back"))
        button.setAccessibleDescription(said)
        button.clicked.connect(lambda _=False: self._do(partial(self._service.unmerge, one.id)))
        self.buttons.append(button)
        row.add_button(button)
        return row

    # Changing

    def _add(self) -> None:
        text = self.value.text().strip()
        if text:
            kind = str(self.kind.currentData())
            self._do(partial(self._service.add_identity, self._name, kind, text))

    def _check(self, text: str) -> None:
        self.add_button.setEnabled(bool(text.strip()))

    def _switch_bait(self) -> None:
        line = self._line
        if line is not None:
            deed = self._service.allow if line.is_hidden else self._service.hide
            self._do(partial(deed, self._name))

    def _do(self, deed: Any) -> None:
        self.banner.hide()
        for button in self.buttons:
            button.setEnabled(False)
        self._tasks.write(self, deed, self._on_done, self._failed)

    def _on_done(self, _: object) -> None:
        self.value.clear()
        self.reload()

    def _failed(self, error: CofferError) -> None:
        for button in self.buttons:
            button.setEnabled(True)
        self.banner.show_error(error_sentence(error))
