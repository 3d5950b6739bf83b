"""The client of one user of SnapTrade: all accounts at all brokers connected there."""

from collections.abc import Iterator, Mapping, Sequence

from app.domain.sync.trouble import ProviderError, Trouble
from app.ports.market import OrderPage
from app.ports.providers import (
    BrowserStep,
    Checked,
    Page,
    Permission,
    RemoteAccount,
    Session,
    Snapshot,
    Stream,
)
from app.providers.snaptrade import activities
from app.providers.snaptrade.accounts import (
    Broker,
    account,
    brokers,
    expired,
    listed,
    snapshot,
)
from app.providers.snaptrade.calls import NAME, Calls, envelope
from app.providers.snaptrade.sign_in import Portal

_PREFIX = "activities:"
_BROKER = "brokerage_authorization"


class SnapTradeClient:
    """Reads. `begin` and `finish` of a sign-in are calls of the same client."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._calls = Calls(session)
        self._portal = Portal(self._calls)

    def begin(self, back: str) -> BrowserStep:
        return self._portal.begin(back)

    def finish(self, answer: Mapping[str, str]) -> Mapping[str, str] | None:
        return self._portal.finish(answer)

    def check(self) -> Checked:
        """Try the keys, and see which brokers are connected.

        Raises:
            ProviderError: the keys do not work, or no broker tells anything.
        """
        found = self._brokers()
        _raise_if_none_works(found)
        trading = [one.name for one in found.values() if one.may_trade]
        notes = [f"{one.name} asks for a new sign-in." for one in found.values() if one.is_disabled]
        notes += [f"{name} was connected with a right to trade." for name in trading]
        notes += [f"{one.name} is told once a day." for one in found.values() if one.is_delayed]
        may = {Permission.READ, Permission.TRADE} if trading else {Permission.READ}
        return Checked(
            frozenset(may),
            who=", ".join(sorted({one.name for one in found.values()})),
            notes=tuple(notes),
        )

    def accounts(self) -> Sequence[RemoteAccount]:
        found = self._brokers()
        rows = listed(self._calls)
        with envelope():
            return [account(one, found.get(one.maybe_text(_BROKER))) for one in rows]

    def snapshots(self, account_ids: Sequence[str]) -> Iterator[Snapshot]:
        found = self._brokers()
        _raise_if_none_works(found)
        with envelope():
            rows = {one.id_of("id"): (one, one.maybe_text(_BROKER)) for one in listed(self._calls)}
        for one_id in account_ids:
            if one_id in rows:
                row, broker_id = rows[one_id]
                yield snapshot(self._calls, row, found.get(broker_id))
            else:
                yield Snapshot(one_id, (), is_whole=False, problems=("it is not listed any more",))

    def streams(self, account_ids: Sequence[str], known: Mapping[str, str]) -> Sequence[Stream]:
        return [Stream(f"{_PREFIX}{one}", (one,)) for one in account_ids]

    def pull(self, stream: Stream, cursor: str) -> Iterator[Page]:
        return activities.pull(self._calls, stream.name.removeprefix(_PREFIX), cursor)

    def orders(self, account_ids: Sequence[str]) -> Iterator[OrderPage]:
        """Give the orders of each account; what one broker does not tell, others do."""
        from app.providers.snaptrade.orders import orders

        found = self._brokers()
        _raise_if_none_works(found)
        with envelope():
            homes = {one.id_of("id"): one.maybe_text(_BROKER) for one in listed(self._calls)}
        for one_id in account_ids:
            if one_id in homes:
                yield orders(self._calls, one_id, found.get(homes[one_id]))
            else:
                gone = ProviderError(Trouble.GONE, NAME, "it is not listed any more")
                yield OrderPage(one_id, failed=gone)

    def _brokers(self) -> dict[str, Broker]:
        """Return the connected brokers. They are read first: a disabled one tells old data.

        Raises:
            ProviderError: there is none.
        """
        found = brokers(self._calls)
        if not found:
            raise ProviderError(Trouble.LOGIN_EXPIRED, NAME, "no broker is connected yet")
        return found


def _raise_if_none_works(found: Mapping[str, Broker]) -> None:
    if all(one.is_disabled for one in found.values()):
        raise expired(", ".join(sorted({one.name for one in found.values()})))
