"""Which rows of a provider the ledger has already, whatever became of them there."""

from collections import Counter
from collections.abc import Iterable, Sequence

from app.domain.booking import FEE_SUFFIX, TAX_SUFFIX
from app.domain.ids import AccountId, HoldingId
from app.domain.ledger import KnownLeg, NewEntry
from app.ports.storage import UnitOfWork
from app.services.registry import Registry

MOST_ASKED = 3000  # pairs of holding and id that are looked up one by one

_ASIDE = (FEE_SUFFIX, TAX_SUFFIX)


class KnownRows:
    """Knows rows by account and external id; of an account all at once, or none of them.

    A row that a person took out, changed, or moved elsewhere is known for ever: what was stored
    under its id stays.
    """

    def __init__(self, source: str) -> None:
        self._source = source
        self._legs: dict[tuple[HoldingId, str], KnownLeg] = {}
        self._rows: dict[AccountId, dict[str, KnownLeg]] = {}
        self._loaded: set[AccountId] = set()
        self._staged: list[tuple[AccountId, tuple[str, ...], NewEntry, KnownLeg]] = []

    def begin(self) -> None:
        """Start a transaction: what the last one wrote and did not commit is forgotten."""
        self._staged = []

    def look(
        self, unit: UnitOfWork, registry: Registry, account: AccountId, ids: Sequence[str]
    ) -> None:
        """Make sure that rows of these ids are known if they are there."""
        if account in self._loaded:
            return
        holdings = [one.id for one in registry.holdings() if one.account_id == account]
        if not holdings:
            return
        if len(ids) * len(holdings) <= MOST_ASKED:
            keys = [(holding, one) for one in ids for holding in holdings]
            if not unit.ledger.has_any_of(self._source, keys):
                return
        self.load(unit, [account])

    def load(self, unit: UnitOfWork, accounts: Iterable[AccountId]) -> None:
        """Take in all rows of accounts."""
        missing = [one for one in accounts if one not in self._loaded]
        if not missing:
            return
        found = unit.ledger.known(self._source, account_ids=missing)
        owners = {one.id: one.account_id for one in unit.catalogue.holdings()}
        self._legs |= found
        for (holding, external_id), leg in found.items():
            if external_id.endswith(_ASIDE):
                continue
            own = self._rows.setdefault(owners[holding], {})
            before = own.get(external_id)
            if before is None or _is_newer(leg, before):
                own[external_id] = leg
        self._loaded |= set(missing)

    def find(self, account: AccountId, external_id: str) -> KnownLeg | None:
        return self._rows.get(account, {}).get(external_id)

    def rows(self, account: AccountId) -> dict[str, KnownLeg]:
        """Return what is known of an account that was loaded."""
        return self._rows.get(account, {})

    def contents(self, account: AccountId) -> Counter[str]:
        """Return how often each content is there, in an account that was loaded."""
        return Counter(one.fingerprint for one in self.rows(account).values())

    def revisions(self, entry: NewEntry) -> dict[tuple[HoldingId, str, str], int]:
        """Return the revisions of the legs of an entry that comes in again."""
        found: dict[tuple[HoldingId, str, str], int] = {}
        for leg in entry.legs:
            stored = self._legs.get((leg.holding_id, leg.external_id))
            if stored is not None:
                key = (leg.holding_id, self._source, leg.external_id)
                found[key] = stored.revision + 1
        return found

    def stage(self, account: AccountId, ids: Iterable[str], entry: NewEntry, row: KnownLeg) -> None:
        """Note a row that is being written."""
        self._staged.append((account, tuple(ids), entry, row))

    def keep(self) -> None:
        """Take in what was written: it was committed."""
        for account, ids, entry, row in self._staged:
            own = self._rows.setdefault(account, {})
            for one in ids:
                own[one] = row
            for leg in entry.legs:
                self._legs[leg.holding_id, leg.external_id] = row
        self._staged = []


def _is_newer(leg: KnownLeg, than: KnownLeg) -> bool:
    """Tell which of two stands for a row: what is in effect, and of those the newer one."""
    return (not leg.is_void, leg.entry_id) > (not than.is_void, than.entry_id)
