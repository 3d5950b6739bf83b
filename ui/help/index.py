"""The index over all pages: every word with its places; asked while one types."""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from ui.help.words import fold, fold_with_places, plain

_WORD = re.compile(r"[^\W_]+(?:['’.\-][^\W_]+)*")
_TITLE, _HEADING, _TEXT = 60, 12, 1  # what a hit weighs, by where it is
_MOST = 90  # of a word on a page, however often it stands there
ROUND = 90  # signs of a snippet


@dataclass(frozen=True, slots=True)
class Hit:
    """A page that has every word that was asked for."""

    name: str
    title: str
    snippet: str
    marks: tuple[tuple[int, int], ...]  # where the words stand in the snippet: start and length


@dataclass(frozen=True)
class _Page:
    name: str
    title: str
    markdown: str

    @cached_property
    def text(self) -> str:
        """The page without its title and without Markdown, on one line."""
        return " ".join(plain(self.markdown.partition("\n")[2]).split())

    @cached_property
    def folded(self) -> tuple[str, list[int]]:
        """The folded text, and where each of its signs comes from."""
        return fold_with_places(self.text)


class HelpIndex:
    """Finds pages by the beginnings of words, whatever their case and accents."""

    def __init__(self, pages: Iterable[tuple[str, str]]) -> None:
        """Take names and Markdown of the pages."""
        self._pages: list[_Page] = []
        weights: dict[str, dict[int, int]] = defaultdict(lambda: defaultdict(int))
        for number, (name, markdown) in enumerate(pages):
            lines = zip(markdown.splitlines(), plain(markdown).splitlines(), strict=True)
            for line, words in lines:
                level = len(line) - len(line.lstrip("#"))
                weight = _TITLE if level == 1 else _HEADING if level else _TEXT
                for word in words_of(words):
                    weights[word][number] = min(weights[word][number] + weight, _MOST)
            title = markdown.partition("\n")[0].lstrip("# ").strip()
            self._pages.append(_Page(name, title, markdown))
        self._weights = {word: dict(found) for word, found in weights.items()}
        self._words = sorted(self._weights)

    def search(self, text: str, limit: int = 20) -> list[Hit]:
        """Return the pages that have all words, the best first; the last word may be begun."""
        asked = words_of(text)
        if not asked:
            return []
        scores: dict[int, float] | None = None
        for word in asked:
            found = self._pages_with(word)
            if scores is None:
                scores = found
            else:
                scores = {page: scores[page] + found[page] for page in scores.keys() & found.keys()}
        ordered = sorted((scores or {}).items(), key=lambda pair: (-pair[1], pair[0]))
        return [self._hit(page, asked) for page, _ in ordered[:limit]]

    def _pages_with(self, beginning: str) -> dict[int, float]:
        found: dict[int, float] = {}
        at = bisect_left(self._words, beginning)
        while at < len(self._words) and self._words[at].startswith(beginning):
            word = self._words[at]
            share = len(beginning) / len(word)  # the whole word weighs most
            for page, weight in self._weights[word].items():
                found[page] = max(found.get(page, 0.0), weight * share)
            at += 1
        return found

    def _hit(self, number: int, asked: list[str]) -> Hit:
        page = self._pages[number]
        folded, places = page.folded
        spots = find_words(folded, asked)
        start = max(spots[0][0] - ROUND // 3, 0) if spots else 0
        start = folded.find(" ", start) + 1 if start else 0
        end = min(start + ROUND * 2, len(folded))
        first, last = places[start], places[end]
        lead = "… " if first else ""
        snippet = lead + page.text[first:last] + ("…" if last < len(page.text) else "")
        marks = tuple(
            (places[at] - first + len(lead), places[at + size] - places[at])
            for at, size in spots
            if start <= at and at + size <= end
        )
        return Hit(page.name, page.title, snippet, marks)


def words_of(text: str) -> list[str]:
    """Return the words of a text, folded."""
    return [fold(word) for word in _WORD.findall(text)]


def find_words(folded: str, asked: Iterable[str]) -> list[tuple[int, int]]:
    """Return where words that begin so stand in a folded text: start and length, in order."""
    return sorted(
        {
            (match.start(), len(word))
            for word in asked
            for match in re.finditer(rf"(?<![^\W_]){re.escape(word)}", folded)
        }
    )
