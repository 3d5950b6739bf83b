"""Finds what a person means from a few letters of it, among tens of thousands of names.

The names are folded once and kept in one long text, so that all of them are looked through by the
interpreter's own search. What fits best comes first: a beginning, the beginning of a word, a run of
letters, the words in any order, letters with gaps, and last a word with one letter wrong.
"""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

_BREAK = "\n"  # between names; none has one
_FEWEST_FOR_SLIP = 5  # letters of a word in which one may be wrong
_MOST_WEIGHED = 4000  # names of one kind of fit; of more, those that come first are taken
_WIDEST_GAP = 8  # letters between two that were typed

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


class Index:
    """Candidates, prepared once for any number of searches."""

    def __init__(self, candidates: Iterable[Candidate] = ()) -> None:
        self.candidates: list[Candidate] = []
        self._titles, self._others = _Blob(), _Blob()
        self._recent: dict[int, int] = {}  # place → how recent, larger is newer
        self._last: tuple[str, list[int]] | None = None  # narrowed down as one types on
        self.add(candidates)

    def add(self, candidates: Iterable[Candidate]) -> None:
        """Take more candidates."""
        more = list(candidates)
        self.candidates += more
        self._titles.add(folded(one.title) for one in more)
        self._others.add(folded(one.also) for one in more)
        self._last = None

    def prefer(self, is_recent: Callable[[Candidate], int]) -> None:
        """Let what was chosen lately come first; the function says how lately, 0: not at all."""
        marks = ((place, is_recent(one)) for place, one in enumerate(self.candidates))
        self._recent = {place: mark for place, mark in marks if mark}

    def search(self, typed: str, limit: int = 40) -> list[Candidate]:
        """Return the best matches, best first; of nothing typed, what is recent and important."""
        needle = " ".join(folded(typed).split())
        if not needle:
            return self._important(limit)
        found: dict[int, None] = {}
        for tier in self._tiers(needle, limit):
            places = [place for place in tier if place not in found]
            found.update(dict.fromkeys(self._sorted(places)[: limit - len(found)]))
            if len(found) >= limit:
                break
        return [self.candidates[place] for place in found]

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
            return (
                -recent.get(place, 0), -candidates[place].rank, len(titles[place]), place
            )  # fmt: skip

        return sorted(places[:_MOST_WEIGHED], key=key)

    def _tiers(self, needle: str, limit: int) -> Iterator[Sequence[int]]:
        """Yield the places of what fits, kind of fit by kind of fit."""
        titles, others = self._titles, self._others
        yield titles.beginning(needle)
        yield titles.word_beginning(needle)
        if len(needle) > 1:
            yield titles.having(needle)
        yield others.word_beginning(needle)
        words = needle.split()
        if len(words) > 1:
            yield self._with_words(words)
        if len(needle) > 2:
            yield others.having(needle)
        letters = needle.replace(" ", "")
        if len(letters) > 1:
            yield self._with_letters(letters, limit)
        if any(len(word) >= _FEWEST_FOR_SLIP for word in words):
            yield self._with_slip(words)

    def _with_words(self, words: Sequence[str]) -> list[int]:
        """Return what has words that begin with each of those typed, in any order."""
        longest = max(words, key=len)
        places = {*self._titles.word_beginning(longest), *self._others.word_beginning(longest)}
        return sorted(
            place
            for place in places
            if all(any(own.startswith(word) for own in self._words(place)) for word in words)
        )

    def _with_letters(self, letters: str, limit: int) -> list[int]:
        """Return what has the letters in order, from the beginning of a word, with small gaps."""
        if self._last is not None and letters.startswith(self._last[0]):
            keys = self._titles.keys  # who types on is looking among what fitted before
            pattern = _letters_pattern(letters)
            places = [place for place in self._last[1] if pattern.search(keys[place])]
        else:
            places = self._titles.matching(_letters_pattern(letters))
        self._last = (letters, places)
        weighed = [(points_of(letters, self._titles.keys[place]), place) for place in places]
        least = 12 * len(letters)
        good = sorted((-points, place) for points, place in weighed if points >= least)
        return [place for _, place in good[:limit]]

    def _with_slip(self, words: Sequence[str]) -> list[int]:
        """Return what has each word, of the longer ones with one letter wrong at most."""
        longest = max(words, key=len)
        half = len(longest) // 2
        places: set[int] = set()
        for part in (longest[:half], longest[half:]):  # one slip leaves one half as it is
            places.update(self._titles.having(part))
            places.update(self._others.having(part))
        return sorted(place for place in places if self._is_near(words, self._words(place)))

    def _words(self, place: int) -> list[str]:
        return _WORDS.findall(f"{self._titles.keys[place]} {self._others.keys[place]}")

    def _is_near(self, words: Sequence[str], own: Sequence[str]) -> bool:
        return all(
            any(
                each.startswith(word)
                or (len(word) >= _FEWEST_FOR_SLIP and begins_nearly(each, word))
                for each in own
            )
            for word in words
        )


class _Blob:
    """Folded names in one text, and which of them a place in it belongs to."""

    def __init__(self) -> None:
        self.keys: list[str] = []
        self._starts: list[int] = []
        self._text = _BREAK

    def add(self, keys: Iterable[str]) -> None:
        more = list(keys)
        at = len(self._text)
        for key in more:
            self._starts.append(at)
            at += len(key) + 1
        self.keys += more
        self._text += "".join(f"{key}{_BREAK}" for key in more)

    def beginning(self, needle: str) -> list[int]:
        return self.having(f"{_BREAK}{needle}")

    def word_beginning(self, needle: str) -> list[int]:
        return self.matching(re.compile(rf"(?<![^\W_]){re.escape(needle)}"))

    def having(self, needle: str) -> list[int]:
        text, starts, found = self._text, self._starts, []
        at = text.find(needle)
        while at >= 0:
            place = bisect_right(starts, at + (needle[0] == _BREAK)) - 1
            found.append(place)
            after = starts[place + 1] - 1 if place + 1 < len(starts) else len(text)
            at = text.find(needle, after)
        return found

    def matching(self, pattern: re.Pattern[str]) -> list[int]:
        text, starts, found = self._text, self._starts, []
        match = pattern.search(text)
        while match is not None:
            place = bisect_right(starts, match.start()) - 1
            found.append(place)
            after = starts[place + 1] - 1 if place + 1 < len(starts) else len(text)
            match = pattern.search(text, after)
        return found


_WORDS = re.compile(r"[^\W_]+")


def _letters_pattern(letters: str) -> re.Pattern[str]:
    """Return the pattern of letters in order, the first at the beginning of a word.

    Between two of them stands anything but the next one, so that nothing is tried twice.
    """
    parts = [rf"(?<![^\W_]){re.escape(letters[0])}"]
    parts += [rf"[^{re.escape(one)}\n]*{re.escape(one)}" for one in letters[1:]]
    return re.compile("".join(parts))


def points_of(letters: str, key: str) -> int:
    """Return how well letters in order fit: runs and beginnings of words count, gaps cost."""
    best = 0
    for start in re.finditer(rf"(?<![^\W_]){re.escape(letters[0])}", key):
        at, run, points = start.start(), 0, 30
        for letter in letters[1:]:
            following = key.find(letter, at + 1)
            if following < 0 or following - at - 1 > _WIDEST_GAP * 2:
                points = 0
                break
            begins = not key[following - 1].isalnum()
            run = run + 1 if following == at + 1 else 0
            points += 8 + min(run, 3) * 6 + (22 if begins else 0) - min(following - at - 1, 8)
            at = following
        best = max(best, points)
    return best


def begins_nearly(text: str, word: str) -> bool:
    """Tell whether a text begins with a word of which one letter is wrong, missing or too many."""
    if not text or text[0] != word[0] and text[1:2] != word[1:2] and text[0] != word[1:2]:
        return False  # a slip in the first letter leaves the second
    at = 0
    while at < len(word) and at < len(text) and text[at] == word[at]:
        at += 1
    rest_text, rest = text[at:], word[at:]
    return (
        len(rest) <= 1
        or rest_text.startswith(rest[1:])  # one too many
        or rest_text[1:].startswith(rest[1:])  # one wrong
        or rest_text[1:].startswith(rest)  # one missing
        or rest_text.startswith(rest[1] + rest[0] + rest[2:])  # two turned around
    )


def spans_of(typed: str, title: str) -> list[Span]:
    """Return which letters of a title were typed, to be highlighted."""
    needle = " ".join(folded(typed).split())
    key, places = _with_places(title)
    if not needle or not key:
        return []
    at = _best_run(needle, key)
    if at >= 0:
        return _joined(places[at : at + len(needle)])
    words = needle.split()
    runs = [(_best_run(word, key), len(word)) for word in words]
    if len(words) > 1 and any(at >= 0 for at, _ in runs):
        return _joined(sorted(p for at, n in runs if at >= 0 for p in places[at : at + n]))
    letters = needle.replace(" ", "")
    match = _letters_pattern(letters).search(key)
    if match is None:
        return []
    found, at = [match.start()], match.start()
    for letter in letters[1:]:
        at = key.find(letter, at + 1)
        found.append(at)
    return _joined([places[each] for each in found])


def _with_places(title: str) -> tuple[str, list[int]]:
    """Return the folded title, and which letter of the title each of its letters is of."""
    if title.isascii():
        return folded(title), list(range(len(title)))
    parts = [(letter, place) for place, one in enumerate(title) for letter in folded(one)]
    return "".join(letter for letter, _ in parts), [place for _, place in parts]


def _best_run(needle: str, key: str) -> int:
    match = re.search(rf"(?<![^\W_]){re.escape(needle)}", key)
    return match.start() if match is not None else key.find(needle)


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
