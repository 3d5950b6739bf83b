"""The profile's settings, typed: what reports and the ledger follow."""

from dataclasses import dataclass, field
from datetime import date

from app.domain.currencies import is_currency
from app.domain.errors import RefusedError
from app.domain.lots import Method
from app.domain.price_graph import Staleness
from app.ports.storage import Settings

BASE_CURRENCY = "base_currency"
COST_BASIS_METHOD = "cost_basis_method"
PROFILE_NAME = "profile_name"
HUBS = "price_hubs"
LONG_AFTER_DAYS = "long_term_after_days"
REWARDS_ARE_INCOME = "rewards_are_income"
KIND_FEES_REALIZE = "kind_fees_realize"
STALE_MARKET_DAYS = "stale_after_market_days"
STALE_MINUTES = "stale_after_minutes"
STALE_MANUAL_DAYS = "stale_manual_after_days"
RISK_FREE_RATE = "risk_free_rate"
DISPLAY_CURRENCIES = "display_currencies"  # by commas; "": those that are held
TAX_YEAR_START = "tax_year_start"  # month and day: "04-06" in the UK

DEFAULT_HUBS = ("USD", "EUR", "USDT", "BTC")
MOST_HUBS = 8
_COUNTS = {
    LONG_AFTER_DAYS: 36_500,
    STALE_MARKET_DAYS: 3650,
    STALE_MINUTES: 525_600,
    STALE_MANUAL_DAYS: 36_500,
}
_SWITCHES = frozenset({REWARDS_ARE_INCOME, KIND_FEES_REALIZE})


@dataclass(frozen=True, slots=True)
class Preferences:
    """What a person can choose, with the defaults."""

    base_currency: str = "USD"
    method: str = Method.FIFO
    profile_name: str = ""
    hubs: tuple[str, ...] = DEFAULT_HUBS
    long_after_days: int = 365
    rewards_are_income: bool = True
    kind_fees_realize: bool = False
    staleness: Staleness = field(default_factory=Staleness)
    risk_free_rate: str = "0"
    tax_year_start: str = "01-01"

    def hub_order(self) -> list[str]:
        """Return the hubs in the order in which they are tried, the base currency last."""
        order = list(dict.fromkeys(self.hubs))
        return order if self.base_currency in order else [*order, self.base_currency]


def read_preferences(settings: Settings) -> Preferences:
    """Read the settings of an open database."""
    stored = settings.all()
    plain = Preferences()
    return Preferences(
        base_currency=stored.get(BASE_CURRENCY, plain.base_currency),
        method=stored.get(COST_BASIS_METHOD, plain.method),
        profile_name=stored.get(PROFILE_NAME, ""),
        hubs=tuple(stored[HUBS].split(",")) if stored.get(HUBS) else plain.hubs,
        long_after_days=int(stored.get(LONG_AFTER_DAYS, plain.long_after_days)),
        rewards_are_income=stored.get(REWARDS_ARE_INCOME, "1") == "1",
        kind_fees_realize=stored.get(KIND_FEES_REALIZE, "0") == "1",
        staleness=Staleness(
            int(stored.get(STALE_MARKET_DAYS, plain.staleness.daily_market_days)),
            int(stored.get(STALE_MINUTES, plain.staleness.intraday_minutes)),
            int(stored.get(STALE_MANUAL_DAYS, plain.staleness.manual_days)),
        ),
        risk_free_rate=stored.get(RISK_FREE_RATE, plain.risk_free_rate),
        tax_year_start=stored.get(TAX_YEAR_START) or plain.tax_year_start,
    )


def tax_year_start(preferences: Preferences) -> tuple[int, int]:
    """Return month and day on which a tax year begins."""
    month, _, day = preferences.tax_year_start.partition("-")
    return int(month), int(day)


def checked_method(name: str) -> str:
    """Return the method's own spelling.

    Raises:
        RefusedError: there is no such method.
    """
    wanted = name.strip().lower().replace("-", "").replace("_", "").replace(" ", "")
    for method in Method:
        if wanted in {method.value, method.name.lower().replace("_", "")}:
            return method.value
    known = ", ".join(method.value for method in Method)
    raise RefusedError(f"no cost-basis method {name!r}", f"choose one of {known}")


def checked(key: str, value: str) -> str:
    """Return a value as it is stored, after a look at whether the setting can have it.

    Raises:
        RefusedError: it cannot.
    """
    if key == COST_BASIS_METHOD:
        return checked_method(value)
    if key in _COUNTS:
        if not value.isdecimal() or not 1 <= int(value) <= _COUNTS[key]:
            raise RefusedError(f"{value!r} is no whole number from 1 to {_COUNTS[key]}")
    elif key in _SWITCHES:
        if value not in {"0", "1"}:
            raise RefusedError(f"{value!r} is neither 0 nor 1")
    elif key == TAX_YEAR_START:
        try:
            date.fromisoformat(f"2025-{value}")  # no leap year: the 29th of February begins none
        except ValueError as error:
            raise RefusedError(
                f"a tax year cannot begin on {value!r}", "give month and day, as 04-06"
            ) from error
    elif key == DISPLAY_CURRENCIES:
        for code in filter(None, value.split(",")):
            if not is_currency(code):
                raise RefusedError(f"{code!r} is no currency code (ISO 4217)")
    elif key == HUBS and len(value.split(",")) > MOST_HUBS:
        raise RefusedError(f"at most {MOST_HUBS} hubs can be tried")
    return value
