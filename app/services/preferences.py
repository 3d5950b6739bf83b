"""The profile's settings, typed: what reports and the ledger follow."""

from dataclasses import dataclass, field

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

DEFAULT_HUBS = ("USD", "EUR", "USDT", "BTC")


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
    )


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
