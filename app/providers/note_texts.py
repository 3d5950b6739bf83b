"""The words of a row, several texts as one note."""

from app.providers.reading import clean

BETWEEN = " · "


def joined(*texts: str) -> str:
    """Return texts as one, none that stands in another: a name cut short, a memo said twice."""
    kept: list[str] = []
    for text in texts:
        own = clean(text) if text else ""
        if not own:
            continue
        if not kept:
            kept.append(own)
            continue
        low = own.casefold()
        if any(low in one.casefold() for one in kept):
            continue
        kept = [one for one in kept if one.casefold() not in low]
        kept.append(own)
    return BETWEEN.join(kept)
