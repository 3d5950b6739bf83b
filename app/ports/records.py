"""Small tables that hold records as they are: one row a record, read by key or by column."""

from collections.abc import Iterable
from typing import Protocol, TypeVar

T = TypeVar("T")


class Records(Protocol[T]):
    """The rows of one type of record. A record is a frozen dataclass; see `UnitOfWork.records`."""

    def all(self) -> list[T]:
        """Return all records in the order of their keys."""
        ...

    def where(self, **columns: object) -> list[T]:
        """Return the records with these values, in the order of their keys.

        A list, tuple or set stands for any of its values.
        """
        ...

    def put(self, record: T) -> None:
        """Store it, in place of what is there under its key.

        Raises:
            RefusedError: it names what does not exist, or a name that is taken.
            NotANumberError: a number with more digits than are kept.
        """
        ...

    def add(self, records: Iterable[T]) -> None:
        """Store many new ones at once.

        Raises:
            CofferError: one is there already, or names what does not exist.
            NotANumberError: a number with more digits than are kept.
        """
        ...

    def remove(self, **columns: object) -> int:
        """Take out the records with these values; return how many."""
        ...

    def next_id(self) -> int:
        """Return a free id, of records whose key is `id`."""
        ...
