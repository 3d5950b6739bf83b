"""What can be explained, as short texts: `worth:account:Main`, `holding:12`, `price:12`, `entry:5`.

Views ask for it with `state.navigate.emit("explain", subject)`.
"""

from ui.format import one_line

WORTH, HOLDING, LOTS, SOLD, PRICE, ENTRIES, ENTRY = (
    "worth", "holding", "lots", "sold", "price", "entries", "entry",
)  # fmt: skip
EVERYTHING = f"{WORTH}:portfolio"


def worth(scope: str) -> str:
    """Return the subject of what a scope of reports is worth."""
    return f"{WORTH}:{scope}"


def of(what: str, number: int) -> str:
    """Return the subject of something with an id."""
    return f"{what}:{number}"


def parts(subject: str) -> tuple[str, str]:
    """Return what is asked, and of what."""
    what, _, rest = subject.partition(":")
    return what, rest


def scope_title(scope: str) -> str:
    """Return the name of a scope as people know it, "" for everything."""
    return "" if scope == "portfolio" else one_line(scope.partition(":")[2], 60)
