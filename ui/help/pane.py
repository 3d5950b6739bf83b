"""Help as it is read: contents, search, the page, and the way back."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QShortcut,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QStackedWidget,
    QTextBrowser,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from ui.help.index import HelpIndex, Hit, find_words, words_of
from ui.help.lists import PageList
from ui.help.pages import FIRST, PAGES, contents, languages, text_of, title_of
from ui.help.paper import document_of
from ui.help.words import fold_with_places, with_keys, without_view_links
from ui.theme import current_theme, space
from ui.theme.sides import margins
from ui.theme.tokens import LIGHT
from ui.widgets.buttons import GhostButton
from ui.widgets.fields import FilterField
from ui.widgets.labels import Label
from ui.widgets.page import NO_LIMIT
from ui.window.memory import Memory

BESIDE = 640  # pixels: below, either the list or the page is shown
LIST_WIDTH = 256
TEXT_WIDTH = 760
ZOOMS = (0.85, 1.0, 1.15, 1.3, 1.5, 1.75, 2.0)
_ZOOM_KEY = "help/zoom"


class SearchField(FilterField):
    """Finds with each key; Down goes on to what was found."""

    PAUSE_MS = 0
    down = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.down.emit()
            return
        super().keyPressEvent(event)


class HelpPane(QWidget):
    """Shows pages. Links to views are told by `view_wanted`, where they can be followed."""

    view_wanted = Signal(str)  # "settings/backups"

    def __init__(self, *, with_views: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._with_views = with_views
        self._languages = languages()
        self._index: HelpIndex | None = None
        self._past: list[str] = []
        self._future: list[str] = []
        self._asked = ""
        self._lists_are_wanted = False  # where there is room for one of the two
        self._document: QTextDocument | None = None
        self.name = ""
        kept = Memory().text(_ZOOM_KEY, "1.0")
        self.zoom = float(kept) if kept in {str(one) for one in ZOOMS} else 1.0
        self._build()
        self._anew = QTimer(self, singleShot=True)  # not while Qt dresses everything anew
        self._anew.timeout.connect(self._render)
        self.show_page(FIRST)

    # What is shown

    def show_page(self, name: str, *, is_new: bool = True) -> None:
        """Show a page; the one before can be gone back to."""
        if name not in PAGES:
            return
        if is_new and self.name and self.name != name:
            self._past.append(self.name)
            self._future.clear()
        self.name = name
        self._render()
        self.contents.mark(name)
        self.back.setEnabled(bool(self._past))
        self.forth.setEnabled(bool(self._future))

    def go_back(self) -> None:
        """Show the page before this one."""
        if self._past:
            self._future.append(self.name)
            self.show_page(self._past.pop(), is_new=False)

    def go_forth(self) -> None:
        """Show the page that was gone back from."""
        if self._future:
            self._past.append(self.name)
            self.show_page(self._future.pop(), is_new=False)

    def search(self, text: str) -> None:
        """List the pages that have these words, and show the best."""
        self._asked = text.strip()
        self._lists_are_wanted = bool(self._asked)
        if not self._asked:
            self.lists.setCurrentWidget(self.contents)
            self._mark_words()
            self._fit()
            return
        found = self._found(self._asked)
        self.lists.setCurrentWidget(self.found if found else self.nothing)
        self.found.show_rows(found)
        self._fit()
        if found:
            self.show_page(found[0].name)
            self.found.mark(found[0].name)
        self._mark_words()

    def set_zoom(self, by: int) -> None:
        """Show the text larger or smaller by so many steps; 0: as it was."""
        at = ZOOMS.index(self.zoom) + by if by else ZOOMS.index(1.0)
        self.zoom = ZOOMS[min(max(at, 0), len(ZOOMS) - 1)]
        Memory().set_text(_ZOOM_KEY, str(self.zoom))
        self._render()

    def copy(self) -> None:
        """Put what is selected on the clipboard, else the whole page."""
        chosen = self.text.textCursor().selection().toPlainText()
        QGuiApplication.clipboard().setText(chosen or self.text.toPlainText())

    def print_page(self) -> None:
        """Print the page, or save it as PDF: the system asks how."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(title_of(self.name, self._languages))
        dialog = QPrintDialog(printer, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self.paper().print_(printer))
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.show()

    def paper(self) -> QTextDocument:
        """Return the page for a printer: dark on white."""
        markdown = without_view_links(with_keys(text_of(self.name, self._languages)))
        return document_of(markdown, LIGHT)

    # Parts

    def _build(self) -> None:
        self.field = SearchField(self.tr("Search in Help"))
        self.field.filtered.connect(self.search)
        self.field.down.connect(self._on_down)
        self.menu = self._button("menu", self.tr("Contents"), self._on_menu)
        self.back = self._button("chevron-left", self.tr("Back"), self.go_back)
        self.forth = self._button("chevron-right", self.tr("Forward"), self.go_forth)
        self.larger = self._button("plus", self.tr("Larger text"), lambda: self.set_zoom(1))
        self.smaller = self._button("minus", self.tr("Smaller text"), lambda: self.set_zoom(-1))
        self.copy_button = self._button("file", self.tr("Copy the page"), self.copy)
        self.print_button = self._button("export", self.tr("Print or save as PDF"), self.print_page)
        if self.isRightToLeft():
            self.back.set_icon("chevron-right")
            self.forth.set_icon("chevron-left")
        bar = QHBoxLayout()
        bar.setSpacing(space.XS)
        bar.addWidget(self.menu)
        bar.addWidget(self.back)
        bar.addWidget(self.forth)
        bar.addSpacing(space.S)
        self.field.setMaximumWidth(360)
        bar.addWidget(self.field, 1)
        bar.addStretch(1)
        for each in (self.smaller, self.larger, self.copy_button, self.print_button):
            bar.addWidget(each)
        self.contents = PageList(self.tr("Contents"))
        self.found = PageList(self.tr("Pages that match"))
        self.nothing = Label("", "body", "faint")
        self.nothing.set_lines(self.tr("No page has these words."))
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.nothing.setContentsMargins(space.M, space.M, space.M, 0)
        self.lists = QStackedWidget()
        for one in (self.contents, self.found, self.nothing):
            self.lists.addWidget(one)
        for one in (self.contents, self.found):
            one.wanted.connect(self.show_page)
            one.entered.connect(self._on_entered)
            one.clicked.connect(lambda _: self._leave_lists())
        self.contents.show_rows(self._rows())
        self.text = QTextBrowser()
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setOpenLinks(False)
        self.text.setAccessibleName(self.tr("Page"))
        self.text.anchorClicked.connect(self._on_link)
        self.text.setProperty("kind", "paper")
        self.text.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        card = self._card = QFrame()
        card.setProperty("kind", "card")
        inside = QHBoxLayout(card)
        inside.setContentsMargins(margins(space.XL, space.L, space.XS, space.S))
        inside.addWidget(self.text)
        side = self._side = QFrame()
        side.setProperty("kind", "card")
        column = QVBoxLayout(side)
        column.setContentsMargins(space.S, space.S, space.S, space.S)
        column.addWidget(self.lists)
        body = QHBoxLayout()
        body.setSpacing(space.CARD_GAP)
        body.addWidget(side)
        body.addWidget(card, 1)
        outer = QVBoxLayout(self)
        margin = space.PAGE_MARGIN
        outer.setContentsMargins(margin, space.L, margin, margin)
        outer.setSpacing(space.M)
        outer.addLayout(bar)
        outer.addLayout(body, 1)
        self._bind()

    def _button(self, icon: str, words: str, deed: object) -> GhostButton:
        made = GhostButton("", icon_name=icon)
        made.setFixedSize(30, 30)
        made.setAccessibleName(words)
        made.setToolTip(words)
        made.clicked.connect(deed)
        return made

    def _bind(self) -> None:
        keys = {
            "Alt+Left": self.go_forth if self.isRightToLeft() else self.go_back,
            "Alt+Right": self.go_back if self.isRightToLeft() else self.go_forth,
            "Ctrl+F": self._on_find,
            "Ctrl++": lambda: self.set_zoom(1),
            "Ctrl+=": lambda: self.set_zoom(1),
            "Ctrl+-": lambda: self.set_zoom(-1),
            "Ctrl+0": lambda: self.set_zoom(0),
        }
        for key, deed in keys.items():
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(deed)

    def _rows(self) -> list[Hit]:
        rows = []
        for group, pages in contents(self._languages):
            rows.append(Hit("", group, "", ()))
            rows += [Hit(name, title, "", ()) for name, title in pages]
        return rows

    # Showing

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
        QTimer.singleShot(0, self, self._wrap)  # once the text has its new width

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "_anew"):
            self._anew.start()

    def _fit(self) -> None:
        is_beside = self.width() >= BESIDE
        self.menu.setVisible(not is_beside)
        has_lists = is_beside or self._lists_are_wanted
        self._side.setMinimumWidth(LIST_WIDTH if is_beside else 0)
        self._side.setMaximumWidth(LIST_WIDTH if is_beside else NO_LIMIT)
        self._side.setVisible(has_lists)
        self._card.setVisible(is_beside or not has_lists)
        self._wrap()

    def _leave_lists(self) -> None:
        """Show the page, where only one of the two has room."""
        if self.width() < BESIDE:
            self._lists_are_wanted = False
            self._fit()

    def _wrap(self) -> None:
        """Let no line be longer than one reads with ease."""
        room = self.text.viewport().width() - space.M
        self.text.setLineWrapColumnOrWidth(min(room, round(TEXT_WIDTH * self.zoom)))

    def _found(self, text: str) -> list[Hit]:
        if self._index is None:
            self._index = HelpIndex(
                (name, with_keys(text_of(name, self._languages))) for name in PAGES
            )
        return self._index.search(text)

    def _render(self) -> None:
        markdown = with_keys(text_of(self.name, self._languages))
        if not self._with_views:
            markdown = without_view_links(markdown)
        old, self._document = self._document, document_of(markdown, current_theme(), self.zoom)
        self.text.setDocument(self._document)
        if old is not None:
            old.deleteLater()
        self._wrap()
        self._mark_words()

    def _mark_words(self) -> None:
        """Mark what was searched for, and scroll to the first of it."""
        asked = words_of(self._asked)
        if not asked:
            self.text.setExtraSelections([])
            return
        folded, places = fold_with_places(self.text.toPlainText())
        look = QTextCharFormat()
        look.setBackground(QColor(current_theme().warn_soft))
        look.setForeground(QColor(current_theme().text))
        marks = []
        for at, length in find_words(folded, asked):
            mark = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.text.document())
            cursor.setPosition(places[at])
            cursor.setPosition(places[at + length], QTextCursor.MoveMode.KeepAnchor)
            mark.cursor, mark.format = cursor, look
            marks.append(mark)
        self.text.setExtraSelections(marks)
        if marks:
            first = QTextCursor(self.text.document())
            first.setPosition(places[find_words(folded, asked)[0][0]])
            self.text.setTextCursor(first)
            self.text.ensureCursorVisible()

    # Deeds

    def _on_down(self) -> None:
        shown = self.lists.currentWidget()
        if shown is not None:
            shown.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_menu(self) -> None:
        self._lists_are_wanted = not self._lists_are_wanted
        self.field.clear()
        self._asked = ""
        self.lists.setCurrentWidget(self.contents)
        self._fit()
        if self._lists_are_wanted:
            self.contents.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_entered(self) -> None:
        self._leave_lists()
        self.text.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_find(self) -> None:
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def _on_link(self, link: QUrl) -> None:
        text = link.toString()
        if text.startswith("coffer:"):
            self.view_wanted.emit(text.removeprefix("coffer:"))
            return
        page, _, _ = text.partition("#")
        self.show_page(page.removesuffix(".md"))
