"""The cards: a ring, the amount, the pace, and what feeds the vault."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from app.services.vaults_answers import VaultLine, VaultPartLine
from ui.format import Formatter
from ui.format_words import coverage_line, reason_line
from ui.theme import space
from ui.theme.icons import icon
from ui.vaults.ring import Ring
from ui.vaults.words import card_lines, mark_word, part_name, part_title, points, short
from ui.widgets.buttons import GhostButton
from ui.widgets.choice_cards import ChoiceCard
from ui.widgets.labels import ElidedLabel, Label, line, plain_tip
from ui.widgets.painted import RowPool

SHOWN_PARTS = 3
DEEDS = ("edit", "archive", "remove")


class PartLine(QWidget):
    """A holding and its percentage."""

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(space.S)
        self.name = ElidedLabel("", "body", "soft")
        self.percent = Label("", "body")
        self.percent.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.name, 1)
        row.addWidget(self.percent)

    def show_texts(self, name: str, percent: str) -> None:
        """Show a line."""
        self.name.setText(name)
        self.percent.setText(percent)


class VaultCard(ChoiceCard):
    """One vault. A press, Enter or Space chooses it."""

    wanted = Signal(int, str)  # one of DEEDS

    def __init__(self) -> None:
        super().__init__()
        self.ring = Ring()
        self.name = ElidedLabel("", "large-strong")
        self.amount = Label("", "stat")
        self.of = Label("", "small", "faint")
        self.first, self.second = ElidedLabel("", "body"), ElidedLabel("", "small", "faint")
        self.more = GhostButton("", self, icon_name="more")
        self.more.setFixedSize(28, 28)
        self.menu = QMenu(self)
        self._actions = {}
        for deed, words in (
            ("edit", self.tr("Edit…")),
            ("archive", self.tr("Archive…")),
            ("remove", self.tr("Remove…")),
        ):
            action = self.menu.addAction(words)
            action.triggered.connect(lambda _=False, deed=deed: self._ask(deed))
            self._actions[deed] = action
        self.more.clicked.connect(self._open_menu)
        self._lay_out()

    def show_line(
        self, shown: VaultLine, colour: str, formatter: Formatter, *, is_chosen: bool
    ) -> None:
        """Show a vault."""
        self.shown_id, self.is_chosen = shown.id, is_chosen
        self.ring.show_share(shown.progress, colour, formatter)
        self.name.setText(shown.name)
        self.amount.setText(short(shown.current, shown.currency, formatter))
        self.of.setText(self.tr("of {}").format(short(shown.target, shown.currency, formatter)))
        first, second = card_lines(shown, formatter)
        self.first.setText(first)
        self.second.setText(second)
        self._show_parts(shown.parts, formatter)
        reasons = [reason_line(one) for one in shown.reasons]
        tips = [formatter.exact(shown.current, shown.currency)]
        if reasons:
            tips += [coverage_line(shown.coverage), *reasons]
        self.amount.setToolTip(plain_tip("\n".join(tips)))
        self._actions["archive"].setText(
            self.tr("Take back") if shown.archived_on else self.tr("Archive…")
        )
        self.more.setAccessibleName(self.tr("More of {}").format(shown.name))
        parts = [f"{part_name(one)} {points(one.percent, formatter)}" for one in shown.parts]
        texts = [shown.name, self.ring.text, self.amount.text(), self.of.text(), first, second]
        self.setAccessibleName(", ".join(texts))
        self.setAccessibleDescription(", ".join([*parts, *reasons]))
        self.update()

    def _show_parts(self, parts: tuple[VaultPartLine, ...], formatter: Formatter) -> None:
        fits = len(parts) <= SHOWN_PARTS
        shown = parts if fits else parts[: SHOWN_PARTS - 1]
        rows = self._rows.take(max(len(shown) + (0 if fits else 1), 1))
        if not parts:
            rows[0].show_texts(self.tr("Nothing feeds it yet"), "")
            return
        for row, part in zip(rows, shown, strict=False):
            name = part_name(part)
            mark = f" ({mark_word(part.not_counted)})" if part.not_counted else ""
            row.show_texts(name + mark, points(part.percent, formatter))
            row.name.setToolTip(plain_tip(part_title(part)))
        if not fits:
            left = formatter.count(len(parts) - len(shown))
            rows[-1].show_texts(self.tr("and {} more").format(left), "")

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        for widget in (self.name, self.amount, self.of):
            words.addWidget(widget)
        words.addStretch(1)
        head = QHBoxLayout()
        head.setSpacing(space.L)
        head.addWidget(self.ring)
        head.addLayout(words, 1)
        pace = QVBoxLayout()
        pace.setSpacing(2)
        pace.addWidget(self.first)
        pace.addWidget(self.second)
        parts = QVBoxLayout()
        parts.setSpacing(space.S)
        self._rows = RowPool(parts, PartLine)
        self.body.addLayout(head)
        self.body.addLayout(pace)
        self.body.addWidget(line())
        self.body.addLayout(parts)
        self.body.addStretch(1)

    def _ask(self, deed: str) -> None:
        self.wanted.emit(self.shown_id, deed)

    def _open_menu(self) -> None:
        for deed, name in (("edit", "edit"), ("archive", "box"), ("remove", "trash")):
            self._actions[deed].setIcon(icon(name))
        self.menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        left = space.S if self.isRightToLeft() else self.width() - self.more.width() - space.S
        self.more.move(left, space.S)  # in the corner, where it takes no room from the name
