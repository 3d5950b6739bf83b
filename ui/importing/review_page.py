"""The review of what was read from pages: the picture beside the grid, cell by cell."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from app.domain.review.check import Sums, sums_of
from app.domain.review.drafts import Box, Draft, DraftCell, DraftTable, Role
from app.domain.review.grid import ReviewGrid, empty_grid, grid_of
from ui.format import Formatter, one_line
from ui.importing.review_bar import PageBar, ReviewBar
from ui.importing.review_picture import PagePicture
from ui.importing.review_table import GridTable
from ui.importing.review_words import found_sentence, tr
from ui.theme import space
from ui.widgets.card import Card
from ui.widgets.labels import Label

_MOST_UNDO = 200
_SHOWN = 4  # notes


class ReviewPage(QWidget):
    """Shows a draft; says `changed` after each step. `is_reviewed` tells when all was looked at."""

    changed = Signal()

    def __init__(self, words: Formatter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.draft: Draft | None = None
        self.grid = ReviewGrid((), ())
        self._before: list[ReviewGrid] = []
        self._table: DraftTable | None = None
        self.found = Label("", "small", "soft")
        self.tables = QComboBox()
        self.tables.setAccessibleName(tr("Which table"))
        self.tables.activated.connect(self._on_table)
        self.notes = Label("", "small", "warn")
        self.notes.setWordWrap(True)
        self.picture = PagePicture()
        self.picture.sheet.clicked.connect(self._on_picture)
        self.pages = PageBar(words)
        self.pages.moved.connect(self.show_page)
        self.pages.compared.connect(self._on_compared)
        self.pages.zoomed.connect(self.picture.zoom)
        self.table = GridTable()
        self.table.cells.edited.connect(self._on_edited)
        self.table.accepted.connect(self._on_accepted)
        self.table.role_wanted.connect(lambda _: self._on_deed("role"))
        self.table.renamed.connect(self._on_renamed)
        self.table.undo_wanted.connect(lambda: self._on_deed("undo"))
        self.table.selectionModel().currentChanged.connect(lambda *_: self._follow())
        self.table.cells.modelReset.connect(self._follow)
        self.bar = ReviewBar(words)
        self.bar.wanted.connect(self._on_deed)
        self.bar.next_wanted.connect(self.show_next_doubt)
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space.M)
        head = QHBoxLayout()
        head.setSpacing(space.M)
        head.addWidget(self.found, 1)
        head.addWidget(self.tables)
        column.addLayout(head)
        column.addWidget(self.notes)
        left = Card(padding=space.S)
        left.body.setSpacing(space.S)
        left.body.addWidget(self.pages)
        left.body.addWidget(self.picture, 1)
        right = Card(padding=1)
        right.body.setSpacing(0)
        right.body.addWidget(self.table)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setObjectName("review-halves")
        self.splitter.setHandleWidth(space.CARD_GAP)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(left)
        self.splitter.addWidget(right)
        self.splitter.setStretchFactor(0, 2)
        self.splitter.setStretchFactor(1, 3)
        self.splitter.setSizes([400, 600])
        column.addWidget(self.splitter, 1)
        column.addWidget(self.bar)

    # -- what is shown ---------------------------------------------------------------------

    def show_draft(self, draft: Draft) -> None:
        """Show a draft from its largest table on; without one, an empty row to type into."""
        self.draft = draft
        self.found.setText(found_sentence(draft))
        self.notes.set_lines("\n".join(one_line(note, 300) for note in draft.notes[:_SHOWN]))
        self.notes.setVisible(bool(draft.notes))
        self.tables.clear()
        for number, table in enumerate(draft.tables, start=1):
            title = one_line(table.title, 40) or tr("Table {}").format(number)
            self.tables.addItem(tr("{} ({} rows)").format(title, len(table.rows)))
        self.tables.setVisible(len(draft.tables) > 1)
        sizes = [len(table.rows) for table in draft.tables]
        self._take_table(sizes.index(max(sizes)) if sizes else -1)

    @property
    def is_reviewed(self) -> bool:
        """Tell whether the next step may come: every page compared, no doubtful cell left."""
        return self.grid.is_reviewed

    @property
    def what_is_left(self) -> str:
        """Return what a person has still to do, "" where nothing is."""
        if not self.grid.taken:
            return tr("No row is taken.")
        if self.grid.doubtful():
            return tr("Look first at each cell that was not read for sure.")
        if not self.grid.is_reviewed:
            return tr("Compare each page with its picture first, and tick that you did.")
        return ""

    def show_page(self, number: int) -> None:
        """Show a page's picture."""
        page = self.draft.page(number) if self.draft is not None else None
        if self.draft is None or page is None:
            return
        self.picture.show_page(page)
        numbers = tuple(one.number for one in self.draft.pages)
        self.pages.show_page(number, numbers, self.grid)
        self._mark()

    def show_next_doubt(self) -> None:
        """Go to the next cell that was not read for sure."""
        left = self.grid.doubtful()
        if left:
            now = self.table.at
            self.table.go_to(*next((one for one in left if one > now), left[0]))
            self.table.setFocus()

    # -- steps -----------------------------------------------------------------------------

    def _take_table(self, place: int) -> None:
        draft = self.draft
        if draft is None:
            return
        self._before.clear()
        if place < 0:
            self._table = None
            first = draft.pages[0].number if draft.pages else 1
            names = (tr("Date"), tr("Note"), tr("Amount of money"))
            self._show(empty_grid(names, first))
        else:
            self.tables.setCurrentIndex(place)
            self._table = draft.tables[place]
            self._show(grid_of(self._table))
        self.table.go_to(0, 0)
        self._follow()

    def _on_table(self, place: int) -> None:
        self._take_table(place)

    def _step(self, grid: ReviewGrid) -> None:
        if grid == self.grid:
            return
        self._before.append(self.grid)
        del self._before[:-_MOST_UNDO]
        self._show(grid)

    def _show(self, grid: ReviewGrid) -> None:
        self.grid = grid
        self.table.show_grid(grid, self._numbers())
        self.bar.show_state(grid, self.sums(), can_undo=bool(self._before))
        self._follow()
        self.changed.emit()

    def _on_edited(self, row: int, place: int, text: str) -> None:
        self._step(self.grid.with_text(row, place, text))

    def _on_accepted(self, row: int, place: int) -> None:
        self._step(self.grid.accepted(row, place))

    def _on_renamed(self, place: int, name: str) -> None:
        self._step(self.grid.renamed(place, name))

    def _on_compared(self, page: int, is_compared: bool) -> None:  # a signal's
        self._step(self.grid.with_page(page, is_compared=is_compared))

    def _on_deed(self, deed: str) -> None:
        row, place = self.table.at
        grid, rows = self.grid, self.table.selected_rows()
        if deed == "undo":
            if self._before:
                self._show(self._before.pop())
        elif deed == "row":
            page = self.picture.page.number if self.picture.page else 1
            self._step(grid.with_row(max(row + 1, 0), page))
            self.table.go_to(max(row + 1, 0), max(place, 0))
        elif deed == "remove-rows" and rows:
            self._step(grid.without_rows(rows))
        elif deed == "join" and row > 0:
            self._step(grid.joined(row))
            self.table.go_to(row - 1, place)
        elif deed == "role" and rows:
            is_taken = grid.rows[rows[0]].role is Role.ROW
            for at in rows:
                grid = grid.with_role(at, Role.LEFT if is_taken else Role.ROW)
            self._step(grid)
        elif deed == "column":
            self._step(grid.with_column(max(place + 1, 0), tr("New column")))
        elif deed == "remove-column" and place >= 0:
            self._step(grid.without_column(place))

    # -- picture and grid ------------------------------------------------------------------

    def _cell(self) -> DraftCell | None:
        row, place = self.table.at
        if not 0 <= row < len(self.grid.rows):
            return None
        cells = self.grid.rows[row].cells
        return cells[place] if 0 <= place < len(cells) else cells[0]

    def _follow(self) -> None:
        """Show the page of the cell under the cursor, and frame the cell in it."""
        cell = self._cell()
        number = cell.page if cell is not None and cell.page else 0
        if not number and self.draft is not None and self.draft.pages:
            shown = self.picture.page
            number = shown.number if shown is not None else self.draft.pages[0].number
        if number:
            self.show_page(number)

    def _mark(self) -> None:
        cell, page = self._cell(), self.picture.page
        number = page.number if page is not None else 0
        frame = cell.box if cell is not None and cell.page == number else None
        if frame is None and cell is not None and cell.page == number:
            frame = self._row_box()  # an empty cell: where its row was read
        doubtful = [
            own.box
            for at, place in self.grid.doubtful()
            for own in (self.grid.rows[at].cells[place],)
            if own.page == number and own.box is not None
        ]
        self.picture.mark(frame, doubtful)

    def _row_box(self) -> Box | None:
        found: Box | None = None
        row = self.grid.rows[self.table.at[0]]
        for cell in row.cells:
            if cell.box is not None and cell.page == row.page and cell.read:
                found = found.around(cell.box) if found is not None else cell.box
        return found

    def _on_picture(self, x: int, y: int) -> None:
        """Go to the cell that was read where a person clicked."""
        page = self.picture.page
        for at, row in enumerate(self.grid.rows):
            for place, cell in enumerate(row.cells):
                box = cell.box
                if box is None or page is None or cell.page != page.number or not cell.read:
                    continue
                if box.left <= x < box.right and box.top <= y < box.bottom:
                    self.table.go_to(at, place)
                    self.table.setFocus()
                    return

    # -- sums ------------------------------------------------------------------------------

    def sums(self) -> Sums:
        """Return what the rows add up to, as far as the columns of money are known."""
        table, draft = self._table, self.draft
        if table is None or draft is None:
            return Sums(len(self.grid.taken), None)
        return sums_of(self.grid, table.money, table.balance, draft.opening, draft.closing)

    def columns(self) -> tuple[tuple[str, str], ...]:
        """Return the columns whose meaning is known, as far as they are still there."""
        table = self._table
        if table is None:
            return ()
        pairs = zip(table.names, table.meanings, strict=False)
        return tuple(pair for pair in pairs if pair[1] and pair[0] in self.grid.names)

    def _numbers(self) -> tuple[str, ...]:
        if self._table is None:
            return ()
        return (*(name for name, _ in self._table.money), self._table.balance)
