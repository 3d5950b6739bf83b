"""Lines below a header, made into rows: an entry may run over several lines."""

import statistics
from collections.abc import Sequence
from itertools import pairwise

from app.domain.mapped.meanings import Meaning
from app.domain.review.drafts import SURE, DraftCell, DraftRow, Role, Word
from app.domain.review.values import has_year, is_amount, is_day, is_number, year_of
from app.providers.pdf_file.columns import ColumnBand, assign
from app.providers.pdf_file.lines import Line, around, groups_of

NUMERIC = frozenset(
    {Meaning.AMOUNT, Meaning.DEBIT, Meaning.CREDIT, Meaning.BALANCE, Meaning.QUANTITY,
     Meaning.PRICE, Meaning.TAX}
)  # fmt: skip
_MOVED = frozenset({Meaning.AMOUNT, Meaning.DEBIT, Meaning.CREDIT})
_OPENING = (
    "opening balance", "balance brought forward", "brought forward", "previous balance",
    "beginning balance", "starting balance", "alter kontostand", "alter saldo", "anfangssaldo",
    "anfangsbestand", "saldo vortrag", "saldovortrag", "ancien solde",
    "solde précédent", "solde initial", "saldo anterior", "saldo inicial",
    "saldo iniziale", "vorig saldo", "beginsaldo", "ingående saldo", "saldo początkowe",
    "start balance", "balance b/f",
)  # fmt: skip
_CLOSING = (
    "closing balance", "ending balance", "new balance", "end balance", "neuer kontostand",
    "neuer saldo", "endsaldo", "schlusssaldo", "endbestand", "nouveau solde", "solde final",
    "saldo final", "saldo finale", "nieuw saldo", "eindsaldo", "utgående saldo", "saldo końcowe",
    "balance c/f", "statement balance",
)  # fmt: skip
_CARRIED = (
    "carried forward", "übertrag", "zwischensumme", "zwischensaldo", "total", "totals", "summe",
    "gesamtumsatz", "umsatzsumme", "report", "à reporter", "totale", "totaal", "subtotal",
    "sub-total", "somme", "suma",
)  # fmt: skip
_DATED = (
    "kontostand am", "saldo am", "saldo per", "solde au", "saldo al", "balance at", "balance on",
)  # fmt: skip
_FAR = 2.6  # times the usual step from line to line: what comes after it belongs to no row
_MOST_LINES = 12  # of one entry


def role_of(text: str) -> Role:
    """Return what a line without a day of its own is, by its words."""
    words = " ".join(text.casefold().split())
    for role, starts in ((Role.CLOSING, _CLOSING), (Role.OPENING, _OPENING)):
        if any(start in words for start in starts):
            return role
    for role, start in ((Role.OPENING, "opening "), (Role.CLOSING, "closing ")):
        if words.startswith(start) and "balance" in words:
            return role
    head = words.split(" ")[0].strip(":.") if words else ""
    if (
        head in _CARRIED
        or words.startswith(_DATED)
        or any(words.startswith(start) for start in _CARRIED)
    ):
        return Role.CARRIED
    return Role.ROW


class RowMaker:
    """Takes the lines of a table in their order, over all its pages."""

    def __init__(self, bands: Sequence[ColumnBand]) -> None:
        self.bands = tuple(bands)
        self.rows: list[tuple[list[list[Word]], int, Role]] = []
        self.outside = 0  # lines with an amount that belong to no row
        self._day = next(
            (place for place, band in enumerate(bands) if band.meaning == Meaning.DATE), -1
        )
        self._numeric = [place for place, band in enumerate(bands) if band.meaning in NUMERIC]
        self._last: Line | None = None
        self._lines = 0
        self._is_open = False

    def move(self, bands: Sequence[ColumnBand]) -> None:
        """Go on with the next page, where the columns may stand elsewhere."""
        self.bands = tuple(bands)
        self._last, self._is_open = None, False

    def take(self, lines: Sequence[Line]) -> None:
        """Take the lines of a page that stand in the table."""
        step = _usual_step(lines)
        for line in lines:
            self._take(line, step)

    def _take(self, line: Line, step: float) -> None:
        cells = assign(line, self.bands)
        texts = [_text(words) for words in cells]
        role = self._role(line, texts)
        is_far = self._last is not None and line.box.level - self._last.box.level > _FAR * step
        if self._day >= 0 and is_day(texts[self._day]):
            self._start(cells, line, role)
            return
        figures = [place for place in self._numeric if is_number(texts[place])]
        if figures and role is not Role.ROW:
            self._start(cells, line, role)
            self._is_open = False
            return
        if not self._goes_on(texts, figures, is_far=is_far):
            if figures and self._has_words(texts) and not self._is_crossed(line):
                self._start(cells, line, Role.ROW)  # a day is printed once for all of its rows
                return
            self.outside += any(is_amount(group.text) for group in groups_of(line))
            self._is_open = False
            return
        row = self.rows[-1][0]
        for place, words in enumerate(cells):
            row[place] += words
        self._lines += 1
        self._last = line

    def _role(self, line: Line, texts: Sequence[str]) -> Role:
        """Return what a line is; one with a day of its own is a balance only if nothing moved.

        "New Balance" is a shop as well.
        """
        role = role_of(line.text)
        if role not in {Role.OPENING, Role.CLOSING}:
            has_day = self._day >= 0 and is_day(texts[self._day])
            return Role.ROW if has_day else role
        after = [place for place in self._numeric if self._means(place) == Meaning.BALANCE]
        moved = [place for place in self._numeric if self._means(place) in _MOVED]
        if after:
            is_balance = any(texts[at] for at in after) and not any(texts[at] for at in moved)
            return role if is_balance else Role.ROW
        told = " ".join(
            text for place, text in enumerate(texts) if place not in (self._day, *self._numeric)
        )
        own = role_of(told)
        is_shop = told.casefold().startswith("new balance") and len(told.split()) > 2
        return role if own is role and not is_shop else Role.ROW

    def _means(self, place: int) -> str:
        return self.bands[place].meaning

    def _start(self, cells: list[list[Word]], line: Line, role: Role) -> None:
        self.rows.append((cells, line.page, role))
        self._last, self._is_open, self._lines = line, True, 1

    def _goes_on(self, texts: Sequence[str], figures: Sequence[int], *, is_far: bool) -> bool:
        """Tell whether a line belongs to the row before."""
        if not self._is_open or is_far or not self.rows or self._lines >= _MOST_LINES:
            return False
        row = self.rows[-1][0]
        if any(row[place] for place in figures):
            return False
        for place in self._numeric:
            if texts[place] and place not in figures:
                return False  # words in a column of numbers: a line across the table
        if self._day >= 0 and texts[self._day]:
            return is_day(f"{_text(row[self._day])} {texts[self._day]}")
        return True

    def _has_words(self, texts: Sequence[str]) -> bool:
        return any(
            text and place not in self._numeric and place != self._day
            for place, text in enumerate(texts)
        )

    def _is_crossed(self, line: Line) -> bool:
        """Tell whether words run across columns, as those below a table do."""
        edges = [band.left for band in self.bands[1:]]
        return any(
            sum(group.box.left < edge < group.box.right for edge in edges) > 1
            for group in groups_of(line)
        )


def finished(
    rows: Sequence[tuple[list[list[Word]], int, Role]], bands: Sequence[ColumnBand]
) -> list[DraftRow]:
    """Return rows with their texts; a day that is printed once is that of the rows below, too."""
    made: list[DraftRow] = []
    day = next((place for place, band in enumerate(bands) if band.meaning == Meaning.DATE), -1)
    last: DraftCell | None = None
    for words, page, role in rows:
        cells = [_cell(own, page) for own in words]
        if day >= 0 and role is Role.ROW:
            if cells[day].text:
                last = cells[day]
            elif last is not None:
                cells[day] = DraftCell(last.text, "", last.page, last.box, min(85, last.confidence))
        made.append(DraftRow(tuple(cells), page, role))
    return made


def latest_year(lines: Sequence[Line]) -> tuple[int, str]:
    """Return the year that the days of pages name most of all, and one of them: 0 without."""
    seen: dict[int, tuple[int, str]] = {}
    for line in lines:
        words = [word.text.strip(",;:()") for word in line.words]
        for size in (1, 3):
            for place in range(len(words) - size + 1):
                text = " ".join(words[place : place + size])
                year = year_of(text) if has_year(text) else 0
                if 1900 <= year <= 2200:
                    count, first = seen.get(year, (0, text))
                    seen[year] = (count + 1, first)
    if not seen:
        return 0, ""
    most = max(count for count, _ in seen.values())
    year = max(year for year, (count, _) in seen.items() if count * 2 >= most)
    return year, seen[year][1]


def _cell(words: Sequence[Word], page: int) -> DraftCell:
    if not words:
        return DraftCell("", page=page)
    text = _text(words)
    least = min(word.confidence for word in words)
    return DraftCell(text, text, page, around(words), min(least, SURE))


def _text(words: Sequence[Word]) -> str:
    return " ".join(word.text for word in words)


def _usual_step(lines: Sequence[Line]) -> float:
    steps = [
        after.box.level - before.box.level
        for before, after in pairwise(lines)
        if after.box.level > before.box.level
    ]
    tall = statistics.median(line.box.height for line in lines) if lines else 1
    return max(statistics.median(steps), tall) if steps else float(tall)
