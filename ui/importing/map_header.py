"""The header of the mapping table: each column's name, and under it a button with its meaning."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from ui.format import one_line
from ui.importing.map_words import meaning_words, tr
from ui.theme import current_theme, space
from ui.theme.fonts import font, metrics
from ui.widgets.buttons import PillButton
from ui.widgets.table_paint import PAD

FIXED = 2  # columns before those of the file: the line, and what the row becomes
HEIGHT = 66
_BUTTON = 30


class MapHeader(QHeaderView):
    """Makes the buttons of the columns that are in sight, so that five hundred cost nothing."""

    menu_wanted = Signal(int)  # section

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.buttons: dict[int, PillButton] = {}
        self._names: tuple[str, ...] = ()
        self._meanings: dict[str, str] = {}
        self._is_changeable = True
        self.setSectionsMovable(False)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(56)
        self.is_fitted = True  # False: widths are being set, one after the other
        self.sectionResized.connect(self.place)

    def set_changeable(self, is_changeable: bool) -> None:
        """Let the meanings be changed, or show the names alone: rules of a profile read them."""
        if is_changeable != self._is_changeable:
            self._is_changeable = is_changeable
            for button in self.buttons.values():
                button.hide()
            self.place()
            self.viewport().update()

    def show_columns(self, names: tuple[str, ...], meanings: dict[str, str]) -> None:
        """Show the columns of a file and what they mean."""
        if names != self._names:
            for button in self.buttons.values():
                button.deleteLater()
            self.buttons = {}
        self._names, self._meanings = names, meanings
        for section in self.buttons:
            self._dress(section)
        self.place()
        self.viewport().update()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), HEIGHT)

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]  # Qt's own event, passed on
        self.place()

    def setOffset(self, offset: int) -> None:
        super().setOffset(offset)
        self.place()

    def place(self) -> None:
        """Put the buttons of the columns that can be seen where those are."""
        if not self.is_fitted or not self._is_changeable:
            return
        width = self.viewport().width()
        for section in range(FIXED, self.count()):
            left = self.sectionViewportPosition(section)
            size = self.sectionSize(section)
            is_seen = left + size > 0 and left < width and section - FIXED < len(self._names)
            button = self.buttons.get(section)
            if not is_seen:
                if button is not None and not button.hasFocus():
                    button.hide()
                continue
            if button is None:
                button = self._made(section)
            button.setGeometry(
                left + space.XS, HEIGHT - _BUTTON - space.XS, size - space.S, _BUTTON
            )
            button.show()

    def paintSection(self, painter: QPainter, rect: QRect, index: int) -> None:
        theme = current_theme()
        painter.save()
        painter.fillRect(rect, QColor(theme.card))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(theme.border))
        name = self._title(index)
        has_button = index >= FIXED and self._is_changeable
        is_used = not has_button or bool(self._meanings.get(name))
        painter.setFont(font("small-medium"))
        painter.setPen(QColor(theme.text_soft if is_used else theme.text_faint))
        box = rect.adjusted(PAD, 4, -PAD, -(_BUTTON + 6) if has_button else -4)
        shown = metrics("small-medium").elidedText(name, Qt.TextElideMode.ElideRight, box.width())
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.drawText(box, int(flags | Qt.TextFlag.TextSingleLine), shown)
        painter.restore()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            section = next((one for one, own in self.buttons.items() if own is watched), -1)
            view = self.parent()
            scroll = getattr(view, "show_column", None)
            if section >= 0 and scroll is not None:
                scroll(section)
        return super().eventFilter(watched, event)

    def _title(self, section: int) -> str:
        if section < FIXED:
            return (tr("Line"), tr("Becomes"))[section]
        place = section - FIXED
        return one_line(self._names[place], 120) if place < len(self._names) else ""

    def _made(self, section: int) -> PillButton:
        button = self.buttons[section] = PillButton("", self.viewport(), with_arrow=True)
        button.clicked.connect(partial(self.menu_wanted.emit, section))
        button.installEventFilter(self)
        self._dress(section)
        return button

    def _dress(self, section: int) -> None:
        name = self._names[section - FIXED]
        meaning = self._meanings.get(name, "")
        word = meaning_words().get(meaning, meaning)
        button = self.buttons[section]
        button.set_text(word)
        button.set_tone("" if meaning else "faint")
        button.setAccessibleName(tr("Column {}: {}").format(one_line(name, 80), word))
