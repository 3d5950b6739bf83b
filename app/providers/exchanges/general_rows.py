"""What ccxt has read, taken only where it is exact."""

from app.providers.reading import BadAnswer, Row


class NeedsPairError(Exception):
    """Only one pair after another can be asked for."""


def check_exact(value: object, where: str) -> None:
    """Refuse what is not exact.

    Raises:
        BadAnswer: there is a float in it.
    """
    if isinstance(value, float):
        raise BadAnswer(where, "an inexact number")
    if isinstance(value, dict):
        for name, one in value.items():
            check_exact(one, f"{where}.{name}")
    elif isinstance(value, list):
        for one in value:
            check_exact(one, where)


def payload_of(row: Row) -> str:
    """Return the exchange's own row, which ccxt keeps beside what it read."""
    info = row.get("info")
    return Row(info).payload() if isinstance(info, dict) else row.payload()
