"""Finds what a person means from a few letters of it, among tens of thousands of names.

The names are folded once and kept in one long text, so that all of them are looked through by the
interpreter's own search. What fits best comes first: a beginning, the beginning of a word, a run of
letters, the words in any order, letters with gaps, and last a word with one letter wrong.
"""

import unicodedata
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

_BREAK = "\n"  # between names; none has one
_FEWEST_FOR_SLIP = 5  # letters of a word in which one may be wrong
_MOST_WEIGHED = 1500  # names that fit in one way; of more, the first, as what matters comes first
_WIDEST_GAP = 4  # letters between two that were typed, unless the second begins a word

Span = tuple[int, int]  # where letters begin in a title, and how many


@dataclass(frozen=True, slots=True)
class Candidate:
    """Something that can be opened or done from the command palette."""

    title: str
    kind: str  # view, account, holding, command: what it is, in the person's language
    icon: str
    action: str  # navigate or a command's name
    payload: Any = None
    hint: str = ""  # keys, an amount …
    also: str = ""  # further words that find it
    rank: int = 0  # higher comes first where the match is as good
    second: str = ""  # what Ctrl+Enter does, a command's name; "": nothing
    second_payload: Any = None


def folded(text: str) -> str:
    """Return a text as it is compared: without case, accents and line breaks."""
    if text.isascii():
        return text.lower().replace(_BREAK, " ")
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in parts if not unicodedata.combining(c)).replace(_BREAK, " ")


def spaced(text: str) -> str:
    """Return a folded text with a space before each word, and nothing but spaces between."""
    plain = folded(text)
    if not plain.replace(" ", "").isalnum():
        plain = "".join(c if c.isalnum() else " " for c in plain)
    return f" {plain}"


class Index:
    """Candidates, prepared once for any number of searches."""

    def __init__(self, candidates: Iterable[Candidate] = ()) -> None:
        self.candidates: list[Candidate] = []
        self._titles, self._others = _Names(), _Names()
        self._recent: dict[int, int] = {}  # place → how recent, larger is newer
        self._last: tuple[str, list[int]] | None = None  # narrowed down as one types on
        self.add(candidates)

    def add(self, candidates: Iterable[Candidate]) -> None:
        """Take more candidates."""
        more = list(candidates)
        self.candidates += more
        self._titles.add(spaced(one.title) for one in more)
        self._others.add(spaced(one.also) for one in more)
        self._last = None

    def prefer(self, is_recent: Callable[[Candidate], int]) -> None:
        """Let what was chosen lately come first; the function says how lately, 0: not at all."""
        marks = ((place, is_recent(one)) for place, one in enumerate(self.candidates))
        self._recent = {place: mark for place, mark in marks if mark}

    def search(self, typed: str, limit: int = 40) -> list[Candidate]:
        """Return the best matches, best first; of nothing typed, what is recent and important."""
        needle = " ".join(spaced(typed).split())
        if not needle:
            return self._important(limit)
        found: dict[int, None] = {}
        for tier in self._tiers(needle):
            places = [place for place in tier if place not in found]
            found.update(dict.fromkeys(self._sorted(places)[: limit - len(found)]))
            if len(found) >= limit:
                return [self.candidates[place] for place in found]
        letters = needle.replace(" ", "")
        if len(letters) > 1:
            found.update(dict.fromkeys(self._with_letters(letters)))
        words = needle.split()
        if len(found) < limit and any(len(word) >= _FEWEST_FOR_SLIP for word in words):
            places = [place for place in self._with_slip(words) if place not in found]
            found.update(dict.fromkeys(self._sorted(places)))
        return [self.candidates[place] for place in list(found)[:limit]]

    def _important(self, limit: int) -> list[Candidate]:
        recent = sorted(self._recent, key=lambda place: -self._recent[place])
        ranks = sorted({one.rank for one in self.candidates}, reverse=True)
        found = dict.fromkeys(recent[:limit])
        for rank in ranks:
            if len(found) >= limit:
                break
            here = (n for n, one in enumerate(self.candidates) if one.rank == rank)
            found.update(dict.fromkeys(here))
        return [self.candidates[place] for place in list(found)[:limit]]

    def _sorted(self, places: Sequence[int]) -> list[int]:
        candidates, titles, recent = self.candidates, self._titles.keys, self._recent

        def key(place: int) -> tuple[int, int, int, int]:
            return -recent.get(place, 0), -candidates[place].rank, len(titles[place]), place

        return sorted(places, key=key)

    def _tiers(self, needle: str) -> Iterator[Sequence[int]]:
        """Yield the places of what fits, kind of fit by kind of fit."""
        titles, others = self._titles, self._others
        yield titles.having(f"{_BREAK} {needle}")
        yield titles.having(f" {needle}")
        if len(needle) > 1:
            yield titles.having(needle)
        words = needle.split()
        if len(words) > 1:
            places = self._with_words(words)
            yield [n for n in places if all(f" {word}" in titles.keys[n] for word in words)]
            yield places
        yield others.having(f" {needle}")
        if len(needle) > 2:
            yield others.having(needle)

    def _with_words(self, words: Sequence[str]) -> list[int]:
        """Return what has words that begin with each of those typed, in any order."""
        titles, others = self._titles, self._others
        longest = max(words, key=len)
        every = len(self.candidates)
        places = {*titles.having(f" {longest}", every), *others.having(f" {longest}", every)}
        for word in words:
            begun = f" {word}"
            places = {n for n in places if begun in titles.keys[n] or begun in others.keys[n]}
        return list(places)

    def _with_letters(self, letters: str) -> list[int]:
        """Return what has the letters in order, each near the one before or beginning a word."""
        if self._last is not None and letters.startswith(self._last[0]):
            near: Iterable[int] = self._last[1]  # who types on looks among what fitted before
        else:
            near = self._titles.with_letters(letters)
        keys = self._titles.keys
        fits = [(place, fit) for place in near if (fit := fit_of(letters, keys[place]))]
        self._last = (letters, [place for place, _ in fits])
        fits.sort(key=lambda one: (-one[1][0], len(keys[one[0]]), one[0]))
        return [place for place, _ in fits]

    def _with_slip(self, words: Sequence[str]) -> list[int]:
        """Return what has each word, of the longer ones with one letter wrong at most."""
        longest = max(words, key=len)
        half = len(longest) // 2
        places: set[int] = set()
        for part in (longest[:half], longest[half:]):  # one slip leaves one half as it is,
            places.update(self._titles.having(part))
            places.update(self._others.having(part))
        turned = longest[: half - 1] + longest[half] + longest[half - 1]  # or is on its edge
        places.update(self._titles.having(f" {turned}"))
        return [place for place in places if self._is_near(words, self._words(place))]

    def _words(self, place: int) -> list[str]:
        return f"{self._titles.keys[place]} {self._others.keys[place]}".split()

    def _is_near(self, words: Sequence[str], own: Sequence[str]) -> bool:
        return all(
            any(
                each.startswith(word)
                or (len(word) >= _FEWEST_FOR_SLIP and begins_nearly(each, word))
                for each in own
            )
            for word in words
        )


class _Names:
    """Spaced names in one text, and which of them a place in it belongs to."""

    def __init__(self) -> None:
        self.keys: list[str] = []
        self._letters: list[int] = []  # a bit for each letter that a name has; when first needed
        self._starts: list[int] = []
        self._text = ""

    def add(self, keys: Iterable[str]) -> None:
        """Take more names."""
        more = list(keys)
        at = len(self._text)
        for key in more:
            self._starts.append(at)
            at += len(key) + 1
        self.keys += more
        self._text += "".join(f"{_BREAK}{key}" for key in more)

    def having(self, needle: str, most: int = _MOST_WEIGHED) -> list[int]:
        """Return the places of the names with a run of letters in them, the first so many."""
        starts = self._starts
        found: list[int] = []
        last, find = len(starts) - 1, self._text.find
        at = find(needle)
        while at >= 0:
            place = bisect_right(starts, at) - 1
            found.append(place)
            if place == last or len(found) >= most:
                break
            at = find(needle, starts[place + 1])
        return found

    def with_letters(self, letters: str) -> list[int]:
        """Return the places of the names that have all of some letters, the first to begin one."""
        self._letters += map(_bits, self.keys[len(self._letters) :])
        wanted, begun, keys = _bits(letters), f" {letters[0]}", self.keys
        return [
            place
            for place, bits in enumerate(self._letters)
            if bits & wanted == wanted and begun in keys[place]
        ]


def _bits(text: str) -> int:
    bits = 0
    for letter in set(text):
        bits |= 1 << (ord(letter) & 63)
    return bits


def fit_of(letters: str, key: str) -> tuple[int, list[int]] | None:
    """Return how well letters fit a spaced name in their order, and where they stand in it.

    Each stands near the one before it, or begins a word.
    """
    best: tuple[int, list[int]] | None = None
    start = key.find(f" {letters[0]}")
    while start >= 0:
        at = start + 1
        points, run, places = 30, 0, [at]
        for letter in letters[1:]:
            following = key.find(letter, at + 1, at + 2 + _WIDEST_GAP)
            if following < 0:
                following = key.find(f" {letter}", at + 1) + 1
                if not following:
                    break
            begins = key[following - 1] == " "
            run = run + 1 if following == at + 1 else 0
            points += 8 + min(run, 3) * 6 + (20 if begins else at + 1 - following)
            at = following
            places.append(at)
        else:
            if best is None or points > best[0]:
                best = (points, places)
        start = key.find(f" {letters[0]}", start + 1)
    return best


def begins_nearly(text: str, word: str) -> bool:
    """Tell whether a text begins with a word of which one letter is wrong, missing or too many."""
    at = 0
    while at < len(word) and at < len(text) and text[at] == word[at]:
        at += 1
    here, after, rest = text[at:], text[at + 1 :], word[at:]
    if len(rest) <= 1:
        return True
    turned = rest[1] + rest[0] + rest[2:]
    return here.startswith((rest[1:], turned)) or after.startswith((rest[1:], rest))


def spans_of(typed: str, title: str) -> list[Span]:
    """Return which letters of a title were typed, to be highlighted."""
    needle = " ".join(spaced(typed).split())
    key, places = _with_places(title)
    if not needle or not title:
        return []
    runs = [(_run(each, key), len(each)) for each in (needle, *needle.split())]
    if runs[0][0] >= 0:
        runs = runs[:1]
    found = sorted({n for at, length in runs if at >= 0 for n in range(at, at + length)})
    if not found and (fit := fit_of(needle.replace(" ", ""), key)) is not None:
        found = fit[1]
    return _joined([places[each] for each in found])


def _run(needle: str, key: str) -> int:
    begun = key.find(f" {needle}")
    return begun + 1 if begun >= 0 else key.find(needle)


def _with_places(title: str) -> tuple[str, list[int]]:
    """Return the spaced title, and which letter of the title each of its letters is of."""
    if title.isascii():
        return spaced(title), [0, *range(len(title))]
    parts = [(letter, place) for place, one in enumerate(title) for letter in spaced(one)[1:]]
    return f" {''.join(letter for letter, _ in parts)}", [0, *(place for _, place in parts)]


def _joined(places: Sequence[int]) -> list[Span]:
    spans: list[Span] = []
    for place in dict.fromkeys(places):
        if spans and sum(spans[-1]) == place:
            spans[-1] = (spans[-1][0], spans[-1][1] + 1)
        else:
            spans.append((place, 1))
    return spans


def search(typed: str, candidates: Iterable[Candidate], limit: int = 40) -> list[Candidate]:
    """Return the best matches among candidates that are searched once."""
    return Index(candidates).search(typed, limit)
