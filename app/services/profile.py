"""The profile's settings as a person changes them."""

from dataclasses import dataclass

from app.domain.currencies import is_currency
from app.domain.errors import RefusedError
from app.ports.storage import Database
from app.services.changes import ALL_TOPICS, Changes, Topic
from app.services.following import upkeep
from app.services.preferences import (
    BASE_CURRENCY,
    COST_BASIS_METHOD,
    HUBS,
    KIND_FEES_REALIZE,
    PROFILE_NAME,
    REWARDS_ARE_INCOME,
    STALE_MARKET_DAYS,
    checked,
    checked_method,
    read_preferences,
)
from app.services.registry import Registry

COUNTED = frozenset(
    {
        BASE_CURRENCY,
        COST_BASIS_METHOD,
        REWARDS_ARE_INCOME,
        KIND_FEES_REALIZE,
        HUBS,
        STALE_MARKET_DAYS,
    }
)


def check_first_settings(base: str, method: str) -> None:
    """Check what a new database is to be made with.

    Raises:
        RefusedError: no such currency or method.
    """
    if not is_currency(base):
        raise RefusedError(f"{base!r} is no currency code (ISO 4217)")
    checked_method(method)


@dataclass(frozen=True, slots=True)
class ProfileService:
    """Reads and changes settings; every change is in the audit trail."""

    database: Database

    def base_currency(self) -> str:
        with self.database.reading() as unit:
            return read_preferences(unit.settings).base_currency

    def method(self) -> str:
        with self.database.reading() as unit:
            return read_preferences(unit.settings).method

    def name(self) -> str:
        with self.database.reading() as unit:
            return read_preferences(unit.settings).profile_name

    def get(self, key: str) -> str:
        with self.database.reading() as unit:
            return unit.settings.get(key)

    def set(self, key: str, value: str) -> Changes:
        """Change a setting; one that figures follow works the positions out anew.

        Raises:
            RefusedError: the value is none that the setting can have.
        """
        with self.database.writing() as unit:
            if key == BASE_CURRENCY:
                if not is_currency(value):
                    raise RefusedError(f"{value!r} is no currency code (ISO 4217)")
                Registry(unit, value).currency(value)
            value = checked(key, value)
            if unit.settings.get(key) == value:
                return Changes()
            unit.settings.set(key, value)
            if key in COUNTED and unit.ledger.head():
                upkeep(unit).all()
            unit.commit()
        return Changes(ALL_TOPICS if key in COUNTED else frozenset({Topic.SETTINGS}))

    def prepare(self, base: str, method: str, name: str) -> None:
        """Write the first settings of a new database.

        Raises:
            RefusedError: no such currency or method.
        """
        check_first_settings(base, method)
        with self.database.writing() as unit:
            Registry(unit, base).currency(base)
            unit.settings.set(BASE_CURRENCY, base)
            unit.settings.set(COST_BASIS_METHOD, checked_method(method))
            unit.settings.set(PROFILE_NAME, name)
            unit.commit()

    def is_empty(self) -> bool:
        """Tell whether nothing was ever written."""
        with self.database.reading() as unit:
            return not unit.ledger.batches(1)
