"""What an account holds, added up over an exchange's wallets."""

from decimal import Decimal

from app.domain.times import to_us
from app.ports.providers import RemoteAccount, RemoteBalance, Session, Snapshot
from app.providers.exchanges.booking import MAIN
from app.providers.exchanges.coins import asset_of


def account_of(name: str) -> RemoteAccount:
    """Return the one account of an exchange: all its wallets together."""
    return RemoteAccount(MAIN, name, "investment", "crypto_exchange", tracks_cash=True)


class Amounts:
    """Sums by coin. One that lacks a part is none, and is not told: it would be too low."""

    def __init__(self) -> None:
        self._total: dict[str, Decimal] = {}
        self._free: dict[str, Decimal | None] = {}
        self._problems: list[str] = []
        self._seen: set[str] = set()
        self._lacking: set[str] = set()
        self._lacks_any = False

    def codes(self) -> set[str]:
        """Return the coins of which something is held, as far as is known."""
        return {code for code, total in self._total.items() if total}

    def is_new(self, what: str) -> bool:
        """Tell whether a wallet or position comes for the first time; twice, it counts once."""
        if what in self._seen:
            self._problems.append(f"{what} came twice")
            return False
        self._seen.add(what)
        return True

    def add(self, code: str, total: Decimal, free: Decimal | None) -> None:
        """Add what a wallet holds of a coin, and how much of it is at hand, if that is known."""
        self._total[code] = self._total.get(code, Decimal(0)) + total
        before = self._free.get(code, Decimal(0))
        self._free[code] = None if free is None or before is None else before + free

    def lack(self, problem: str, code: str = "") -> None:
        """Note that something of a coin could not be read; without one, of any coin."""
        self._problems.append(problem)
        if code:
            self._lacking.add(code)
        else:
            self._lacks_any = True

    def warn(self, problem: str) -> None:
        """Note why coins that are not named may be held all the same."""
        self._problems.append(problem)

    def snapshot(self, session: Session, *, with_nothing: bool = False) -> Snapshot:
        """Return what was added up. `with_nothing`: coins too of which none is held."""
        at_us = to_us(session.now())
        told = {
            code: total
            for code, total in self._total.items()
            if (total or with_nothing) and code not in self._lacking and not self._lacks_any
        }
        return Snapshot(
            MAIN,
            tuple(
                RemoteBalance(MAIN, asset_of(code), total, at_us, self._free[code])
                for code, total in sorted(told.items())
            ),
            is_whole=not self._problems,
            problems=tuple(self._problems),
        )
