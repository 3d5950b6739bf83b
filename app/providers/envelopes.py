"""An answer as a whole: what cannot be read of it is a failure of the call."""

from collections.abc import Iterator
from contextlib import contextmanager

from app.domain.sync.trouble import ProviderError, Trouble
from app.ports.providers import Answer
from app.providers.reading import BadAnswer, Row, clean, rows_of

LONGEST = 300  # characters of a reason


def bad(provider: str, reason: str) -> ProviderError:
    """Return the failure of an answer that is not what a provider's interface says."""
    return ProviderError(Trouble.BAD_ANSWER, provider, clean(reason)[:LONGEST])


@contextmanager
def envelope(provider: str) -> Iterator[None]:
    """Turn what cannot be read into a failure of the call.

    Raises:
        ProviderError: BAD_ANSWER for a `ValueError` within.
    """
    try:
        yield
    except ValueError as error:
        raise bad(provider, str(error)) from error


def object_of(answer: Answer, provider: str) -> Row:
    """Return the object that an answer is.

    Raises:
        ProviderError: it is none.
    """
    with envelope(provider):
        return Row(answer.json())


def list_of(answer: Answer, provider: str) -> list[Row | BadAnswer]:
    """Return the rows of the list that an answer is.

    Raises:
        ProviderError: it is none.
    """
    with envelope(provider):
        return list(rows_of(answer.json(), "answer"))
