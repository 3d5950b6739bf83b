"""The client: wallets of addresses, each with what it has staked apart."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta

from app.domain.errors import RowProblem
from app.domain.sync.trouble import ProviderError, Trouble
from app.ports.providers import (
    Checked,
    Page,
    Permission,
    RemoteAccount,
    RemoteBalance,
    RemoteEntry,
    Session,
    Snapshot,
    Stream,
)
from app.providers.reading import BadAnswer, Row
from app.providers.solana import transactions
from app.providers.solana.addresses import addresses_of
from app.providers.solana.node import Held, Node, Signed
from app.providers.solana.tokens import SOL, SOL_DECIMALS, token, units

STAKE = "/stake"
STREAM = "history:"
AT_ONCE = 100  # transactions of a page
AGAIN = 300  # slots, about two minutes: nodes behind one address are not equally far
EARLIEST = date(1970, 1, 1)  # before the chain: nothing can have been there before its rows
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class SolanaClient:
    """Balances and history of addresses and of their token accounts."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._node = Node(session)

    def check(self) -> Checked:
        """Check the addresses and the node's network.

        Raises:
            ProviderError: CAN_WITHDRAW where a private key was typed; WRONG_KEY: no address, or a
                node of another network.
        """
        addresses = self._addresses()
        self._node.check_network()
        self._node.lamports(addresses[0])
        return Checked(frozenset({Permission.READ}), ", ".join(map(_short, addresses)))

    def accounts(self) -> Sequence[RemoteAccount]:
        """Return an account for each address, and one for its stake if there is or may be any."""
        found = []
        for one in self._addresses():
            found.append(_account(one, f"Solana {_short(one)}", one[-4:]))
            staked = self._node.staked(one)
            if isinstance(staked, str):
                note = f"The node does not tell stake accounts: {staked}"
                found.append(_account(one + STAKE, f"Solana {_short(one)} stake", one[-4:], note))
            elif staked:
                found.append(_account(one + STAKE, f"Solana {_short(one)} stake", one[-4:]))
        return found

    def snapshots(self, account_ids: Sequence[str]) -> Iterator[Snapshot]:
        """Give the finalized balances of addresses and of their stake."""
        wanted = set(account_ids)
        for address in self._addresses():
            if address in wanted:
                yield self._snapshot(address)
            if address + STAKE in wanted:
                yield self._stake(address)

    def streams(self, account_ids: Sequence[str], known: Mapping[str, str]) -> Sequence[Stream]:
        """Return a stream for each address; stake has none."""
        wanted = set(account_ids)
        return [
            Stream(f"{STREAM}{address}", (address,))
            for address in self._addresses()
            if address in wanted
        ]

    def pull(self, stream: Stream, cursor: str) -> Iterator[Page]:
        """Give the history of an address and of all its token accounts, oldest first.

        Transfers to a token account do not name its owner, so each is asked for its own list; one
        that was closed is found in the transaction that closed it.

        Raises:
            ProviderError: NOT_READY where the node is behind where it was; REFUSED where it does
                not tell the accounts of a token program.
        """
        address = stream.name.removeprefix(STREAM)
        if address not in self._addresses():
            raise ProviderError(Trouble.GONE, "solana", "an address that is not listed")
        read = _Read.of(cursor)
        slot = self._node.slot()
        if slot < read.slot:
            raise ProviderError(
                Trouble.NOT_READY, "solana", f"the node is at slot {slot}, behind {read.slot}"
            )
        kept = self._node.first_kept()
        held, problems = self._node.held(address)
        if problems:
            raise ProviderError(Trouble.REFUSED, "solana", "; ".join(problems)[:300])
        reading = _Reading(self._node, address, read, kept)
        reading.look_at([address, *sorted({one.account for one in held})])
        while True:
            page = reading.next_page()
            self._session.step(reading.done, reading.done + len(reading.waiting), "Solana")
            is_last = not reading.waiting
            following = reading.place(slot if is_last else None)
            yield Page(
                *page,
                checkpoint=following.text(),
                since=EARLIEST if is_last and kept == 0 else None,
                is_full_pull=is_last,
            )
            if is_last:
                return

    def _snapshot(self, address: str) -> Snapshot:
        at_us = self._now_us()
        lamports = self._node.lamports(address)
        balances = [RemoteBalance(address, SOL, units(lamports, SOL_DECIMALS), at_us)]
        held, problems = self._node.held(address)
        for mint, (amount, decimals) in _by_mint(held).items():
            try:
                balance = units(amount, decimals)
            except ValueError as error:
                problems.append(f"the token {mint}: {error}")
                continue
            balances.append(RemoteBalance(address, token(mint, decimals), balance, at_us))
        return Snapshot(address, tuple(balances), not problems, tuple(problems))

    def _stake(self, address: str) -> Snapshot:
        account = address + STAKE
        staked = self._node.staked(address)
        if isinstance(staked, str):
            return Snapshot(
                account, (), False, (f"the node does not tell stake accounts: {staked}",)
            )
        balance = RemoteBalance(account, SOL, units(staked, SOL_DECIMALS), self._now_us())
        return Snapshot(account, (balance,), True)

    def _addresses(self) -> tuple[str, ...]:
        return addresses_of(self._session.field("addresses"))

    def _now_us(self) -> int:
        return (self._session.now() - _EPOCH) // timedelta(microseconds=1)


class _Reading:
    """The transactions that wait to be read, of an address and the token accounts found so far."""

    def __init__(self, node: Node, address: str, read: "_Read", kept: int) -> None:
        self._node = node
        self._address = address
        self._read = read
        self._kept = kept
        self._accounts: set[str] = set()
        self._taken: set[str] = set()
        self.waiting: dict[str, Signed] = {}
        self.done = 0
        self._slot = read.slot

    def look_at(self, accounts: Sequence[str]) -> None:
        """List the transactions of accounts; those not looked at before, from their beginning."""
        for account in accounts:
            if account in self._accounts:
                continue
            self._accounts.add(account)
            after = max(0, self._read.slot - AGAIN) if account in self._read.accounts else 0
            for one in self._node.signatures(account, after):
                if one.signature not in self._taken:
                    self.waiting[one.signature] = one

    def next_page(
        self,
    ) -> tuple[tuple[RemoteEntry, ...], tuple[str, ...], tuple[RowProblem, ...]]:
        """Read the oldest that wait, and list what the accounts found in them have."""
        ordered = sorted(self.waiting.values(), key=lambda one: (one.slot, one.signature))
        batch = ordered[:AT_ONCE]
        found = self._node.transactions(batch)
        entries: list[RemoteEntry] = []
        problems: list[RowProblem] = []
        for one in batch:
            self._taken.add(one.signature)
            del self.waiting[one.signature]
            self.done += 1
            for made in self._entries(one, found[one.signature]):
                if isinstance(made, RemoteEntry):
                    entries.append(made)
                else:
                    problems.append(RowProblem(self.done, made, one.signature))
        if batch:
            self._slot = max(self._slot, batch[-1].slot)
        return tuple(entries), (), tuple(problems)

    def place(self, newest: int | None) -> "_Read":
        """Return from where to go on; `newest`: nothing waits any more."""
        if newest is not None:
            return _Read(max(self._read.slot, newest), frozenset(self._accounts))
        # What waits may be older than what was read before: then that is read again.
        oldest = min(one.slot for one in self.waiting.values())
        return _Read(min(oldest, self._slot), frozenset(self._accounts))

    def _entries(self, signed: Signed, told: object) -> Iterator[RemoteEntry | str]:
        if told is None:
            if signed.slot < self._kept:
                yield "the node does not keep this transaction any more"
                return
            raise ProviderError(
                Trouble.NOT_READY, "solana", f"the node lists {signed.signature} and lacks it"
            )
        try:
            row = transactions.read(
                Row(told, "getTransaction"), signed, self._address, frozenset(self._accounts)
            )
        except BadAnswer as error:
            yield f"its SOL: {error}"
            yield f"its tokens: {error}"
            yield f"its fee: {error}"
            yield f"its rent: {error}"
            return
        yield from transactions.entries(row, self._address)
        self.look_at(sorted(row.accounts))


@dataclass(frozen=True, slots=True)
class _Read:
    """How far a history was read: up to a slot, of these accounts."""

    slot: int = 0
    accounts: frozenset[str] = field(default_factory=frozenset)

    @classmethod
    def of(cls, cursor: str) -> "_Read":
        if not cursor:
            return cls()
        try:
            row = Row(json.loads(cursor), "cursor")
            accounts = row.get("accounts")
            if not isinstance(accounts, list):
                raise BadAnswer("cursor", "no accounts")
            return cls(row.whole("slot"), frozenset(map(str, accounts)))
        except (ValueError, BadAnswer) as error:
            raise ProviderError(Trouble.CURSOR_LOST, "solana", "an unknown cursor") from error

    def text(self) -> str:
        told = {"slot": self.slot, "accounts": sorted(self.accounts)}
        return json.dumps(told, separators=(",", ":"))


def _account(remote_id: str, name: str, mask: str, note: str = "") -> RemoteAccount:
    return RemoteAccount(
        remote_id,
        name,
        "investment",
        "crypto_wallet",
        mask=mask,
        institution="Solana",
        tracks_cash=False,
        note=note,
    )


def _by_mint(held: Sequence[Held]) -> Mapping[str, tuple[int, int]]:
    """Return what accounts of one mint hold together, with its decimals."""
    found: dict[str, tuple[int, int]] = {}
    for one in held:
        amount, _ = found.get(one.mint, (0, one.decimals))
        found[one.mint] = (amount + one.amount, one.decimals)
    return {mint: told for mint, told in found.items() if told[0]}


def _short(address: str) -> str:
    return f"{address[:4]}…{address[-4:]}"
