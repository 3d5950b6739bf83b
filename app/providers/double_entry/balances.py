"""What accounts hold while a journal is gone through, and whether stated balances are right."""

from collections import defaultdict
from decimal import Decimal

from app.domain.numbers import ZERO


class Running:
    """Sums by account and commodity. Names of accounts are paths with colons."""

    def __init__(self) -> None:
        self._held: dict[str, dict[str, Decimal]] = defaultdict(dict)
        self._below: dict[str, dict[str, Decimal]] = defaultdict(dict)  # accounts with all below

    def add(self, account: str, commodity: str, quantity: Decimal) -> None:
        own = self._held[account]
        own[commodity] = own.get(commodity, ZERO) + quantity
        path = account
        while path:
            of_path = self._below[path]
            of_path[commodity] = of_path.get(commodity, ZERO) + quantity
            path = path.rpartition(":")[0]

    def held(self, account: str, commodity: str, *, is_deep: bool = False) -> Decimal:
        """Return what an account holds; `is_deep`: with all accounts below it."""
        sums = self._below if is_deep else self._held
        return sums.get(account, {}).get(commodity, ZERO)

    def others(self, account: str, commodity: str, *, is_deep: bool = False) -> bool:
        """Tell whether an account holds anything else."""
        sums = (self._below if is_deep else self._held).get(account, {})
        return any(value for name, value in sums.items() if name != commodity)
