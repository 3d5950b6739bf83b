"""Finds what a person means from a few letters of it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any


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


def score(needle: str, text: str) -> int:
    """Return how well the letters match in order; 0: not at all.

    Whole words and beginnings of words count most, then runs of letters, then short texts.
    """
    wanted, found = needle.casefold().strip(), text.casefold()
    if not wanted:
        return 1
    at = found.find(wanted)
    if at >= 0:
        starts = at == 0 or not found[at - 1].isalnum()
        return 1000 + (500 if at == 0 else 250 if starts else 0) - min(len(found), 200)
    points, place, run = 0, -1, 0
    for letter in wanted:
        if letter == " ":
            continue
        following = found.find(letter, place + 1)
        if following < 0:
            return 0
        run = run + 1 if following == place + 1 else 0
        starts = following == 0 or not found[following - 1].isalnum()
        points += 10 + 15 * run + (20 if starts else 0) - min(following - place - 1, 8)
        place = following
    return max(points - min(len(found), 200) // 10, 1)


def search(needle: str, candidates: Iterable[Candidate], limit: int = 12) -> Sequence[Candidate]:
    """Return the best matches, best first."""
    scored = []
    for order, one in enumerate(candidates):
        best = max(score(needle, one.title), score(needle, one.also) - 200 if one.also else 0)
        if best > 0:
            scored.append((-best, -one.rank, order, one))
    scored.sort(key=lambda item: item[:3])
    return [item[3] for item in scored[:limit]]
