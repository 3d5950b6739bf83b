"""The client: one wallet of addresses and extended public keys."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
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
from app.providers.bitcoin.esplora import Esplora, Sums
from app.providers.bitcoin.keys import CHAINS, Extended, Wallet, script_of, wallet_of
from app.providers.bitcoin.transactions import (
    BITCOIN,
    Transaction,
    amount,
    entries,
    touches,
    transaction,
)
from app.providers.reading import BadAnswer, Row

GAP = 20  # unused addresses in a row after which a wallet has no more (BIP 44)
MOST_DERIVED = 5000  # addresses of a chain of a key
AGAIN = 12  # blocks at the end that may still be replaced: they are read again each time
WALLET = "wallet"
STREAM = "transactions"
EARLIEST = date(1970, 1, 1)  # before the chain: nothing can have been there before its rows
A_PAGE = 500  # entries handed over at once
READS = 3  # of all sums, if a block comes meanwhile
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class BitcoinClient:
    """Balances and history of a wallet, netted over all of its own addresses."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._esplora = Esplora(session)

    def check(self) -> Checked:
        """Check what was typed, the server and its network.

        Raises:
            ProviderError: CAN_WITHDRAW where a private key was typed; WRONG_KEY: no address, or a
                server of another network.
        """
        wallet = self._wallet()
        self._esplora.check_network()
        first = wallet.addresses[0] if wallet.addresses else wallet.keys[0].address(0, 0)
        self._esplora.sums(first)
        notes = (f"first address: {first}",) if wallet.keys else ()
        return Checked(frozenset({Permission.READ}), _named(wallet), notes)

    def accounts(self) -> Sequence[RemoteAccount]:
        """Return the wallet, one account for all that is its own."""
        wallet = self._wallet()
        return [
            RemoteAccount(
                WALLET,
                f"Bitcoin {_named(wallet)}",
                "investment",
                "crypto_wallet",
                mask=wallet.addresses[0][-4:] if wallet.addresses else "",
                institution="Bitcoin",
                tracks_cash=False,
            )
        ]

    def snapshots(self, account_ids: Sequence[str]) -> Iterator[Snapshot]:
        """Give the confirmed balance, summed over all addresses at one height."""
        if WALLET not in account_ids:
            return
        wallet = self._wallet()
        height = self._esplora.height()
        problems: tuple[str, ...] = ("blocks came while the addresses were read",)
        for _ in range(READS):
            total = sum(sums.balance for _, sums in self._sums(wallet))
            now = self._esplora.height()
            if now == height:
                problems = ()
                break
            height = now
        at_us = self._now_us()
        balance = RemoteBalance(WALLET, BITCOIN, amount(total), at_us)
        yield Snapshot(WALLET, (balance,) if not problems else (), not problems, problems)

    def streams(self, account_ids: Sequence[str], known: Mapping[str, str]) -> Sequence[Stream]:
        """Return the wallet's one history."""
        return [Stream(STREAM, (WALLET,))] if WALLET in account_ids else []

    def pull(self, stream: Stream, cursor: str) -> Iterator[Page]:
        """Give the history from a cursor on; the newest blocks are always read again.

        Raises:
            ProviderError: NOT_READY where the server has fewer blocks than at the last time.
        """
        read = _Read.of(cursor)
        wallet = self._wallet()
        height = self._esplora.height()
        if height < read.tip:
            raise ProviderError(
                Trouble.NOT_READY,
                "bitcoin",
                f"the server is at block {height}, behind {read.tip}, which was seen before",
            )
        found = _Found()
        own: list[str] = []
        asked: dict[str, int] = {}
        for branch, address in self._walk(wallet, read, found):
            own.append(script_of(address))
            asked[branch] = asked.get(branch, 0) + 1
        following = _Read(max(0, height - AGAIN + 1), height, asked)
        yield from self._pages(found, frozenset(own), read, following)

    def _walk(self, wallet: Wallet, read: "_Read", found: "_Found") -> Iterator[tuple[str, str]]:
        """Read the transactions of each address; give its branch and itself.

        An address that was not read at the last time is read down to the beginning.
        """
        for address in wallet.addresses:
            self._history(address, read.first_of(address, 0), found)
            yield address, address
        for key in wallet.keys:
            for chain in CHAINS:
                branch = f"{key.address(0, 0)}/{chain}"
                unused, index = 0, 0
                while unused < GAP:
                    address = self._derived(key, chain, index)
                    is_used = self._history(address, read.first_of(branch, index), found)
                    unused = 0 if is_used else unused + 1
                    yield branch, address
                    index += 1

    def _history(self, address: str, first: int, found: "_Found") -> bool:
        """Read an address's transactions down to a block; tell whether it has any."""
        is_used = False
        script = script_of(address)
        lowest: int | None = None
        for rows in self._esplora.transactions(address):
            heights = []
            for row in rows:
                is_used = True
                told, is_new = found.take(row, script)
                if told is None or told.height is None:
                    continue
                if lowest is not None and told.height > lowest and is_new:
                    raise self._bad("transactions out of their order")
                lowest = told.height if lowest is None else min(lowest, told.height)
                heights.append(told.height)
            if heights and min(heights) < first:  # newest first, so nothing newer follows
                break
        return is_used

    def _pages(
        self, found: "_Found", own: frozenset[str], read: "_Read", following: "_Read"
    ) -> Iterator[Page]:
        now_us = self._now_us()
        made: list[tuple[int | None, RemoteEntry]] = []
        ordered = sorted(
            found.transactions.values(), key=lambda one: (one.height is None, one.height or 0)
        )
        for told in ordered:
            made += ((told.height, entry) for entry in entries(told, own, WALLET, now_us))
        seen = {entry.external_id for height, entry in made if height is not None}
        gone = () if found.problems else self._gone(sorted(read.recent.keys() - seen))
        recent = {one: at for one, at in read.recent.items() if one not in seen | set(gone)}
        recent |= {
            entry.external_id: height
            for height, entry in made
            if height is not None and height >= following.block
        }
        following = replace(following, recent=recent)
        all_entries = [entry for _, entry in made]
        for start in range(0, max(len(all_entries) - A_PAGE, 0), A_PAGE):
            yield Page(tuple(all_entries[start : start + A_PAGE]))
        rest = max(0, (len(all_entries) - 1) // A_PAGE * A_PAGE)
        yield Page(
            tuple(all_entries[rest:]),
            gone,
            tuple(found.problems),
            following.text(),
            EARLIEST,
            is_full_pull=True,
        )

    def _gone(self, missing: Sequence[str]) -> tuple[str, ...]:
        """Return what was told before and is not any more, if the server does not have it."""
        txids = sorted({one.partition(":")[0] for one in missing})
        lost = {txid for txid in txids if not self._esplora.has(txid)}
        return tuple(one for one in missing if one.partition(":")[0] in lost)

    def _sums(self, wallet: Wallet) -> Iterator[tuple[str, Sums]]:
        for address in wallet.addresses:
            yield address, self._esplora.sums(address)
        for key in wallet.keys:
            for chain in CHAINS:
                unused, index = 0, 0
                while unused < GAP:
                    address = self._derived(key, chain, index)
                    sums = self._esplora.sums(address)
                    unused = 0 if sums.is_used else unused + 1
                    yield address, sums
                    index += 1

    def _derived(self, key: Extended, chain: int, index: int) -> str:
        if index >= MOST_DERIVED:
            raise self._bad(f"more than {MOST_DERIVED} used addresses of one key")
        self._session.step(index, 0, f"addresses: {index}")
        return key.address(chain, index)

    def _wallet(self) -> Wallet:
        typed = f"{self._session.field('addresses')}\n{self._session.field('key')}"
        return wallet_of(typed, self._session.field("script"))

    def _now_us(self) -> int:
        return (self._session.now() - _EPOCH) // timedelta(microseconds=1)

    def _bad(self, reason: str) -> ProviderError:
        return ProviderError(Trouble.BAD_ANSWER, "bitcoin", reason)


class _Found:
    """The transactions of all addresses, each once, and the rows that cannot be read."""

    def __init__(self) -> None:
        self.transactions: dict[str, Transaction] = {}
        self.problems: list[RowProblem] = []
        self._line = 0

    def take(self, row: Row | BadAnswer, script: str) -> tuple[Transaction | None, bool]:
        """Return the transaction of a row, if it can be read, and whether it is a new one."""
        self._line += 1
        try:
            if isinstance(row, BadAnswer):
                raise row
            told = transaction(row)
            if not touches(told, script):
                raise BadAnswer(row.where, "a transaction of another address")
            before = self.transactions.get(told.txid)
            if before is not None and (before.spent, before.made) != (told.spent, told.made):
                raise BadAnswer(row.where, "the same transaction told in two ways")
        except BadAnswer as error:
            self.problems.append(RowProblem(self._line, error.reason, error.where))
            self.problems.append(RowProblem(self._line, "nor a fee that it cost", error.where))
            return None, False
        # A block may have come between two addresses: confirmed is the newer word.
        if before is None or before.height is None:
            self.transactions[told.txid] = told
        return told, before is None


@dataclass(frozen=True, slots=True)
class _Read:
    """How far a wallet was read: from which block to go on, and what may still be replaced."""

    block: int = 0
    tip: int = 0
    read: Mapping[str, int] = field(default_factory=dict)  # addresses read, by branch
    recent: Mapping[str, int] = field(default_factory=dict)  # external ids with their heights

    @classmethod
    def of(cls, cursor: str) -> "_Read":
        if not cursor:
            return cls()
        try:
            row = Row(json.loads(cursor), "cursor")
            read, recent = row.row("read"), row.row("recent")
            return cls(
                row.whole("block"),
                row.whole("tip"),
                {one: read.whole(one) for one in read.raw},
                {one: int(str(at)) for one, at in recent.raw.items()},
            )
        except (ValueError, BadAnswer) as error:
            raise ProviderError(Trouble.CURSOR_LOST, "bitcoin", "an unknown cursor") from error

    def first_of(self, branch: str, index: int) -> int:
        """Return the block down to which an address is to be read."""
        return self.block if index < self.read.get(branch, 0) else 0

    def text(self) -> str:
        told = {
            "block": self.block,
            "tip": self.tip,
            "read": dict(sorted(self.read.items())),
            "recent": dict(sorted(self.recent.items())),
        }
        return json.dumps(told, separators=(",", ":"))


def _named(wallet: Wallet) -> str:
    """Return what a wallet is called: nothing of an extended key, but an address that it makes."""
    first = wallet.addresses[0] if wallet.addresses else wallet.keys[0].address(0, 0)
    more = len(wallet.addresses) + len(wallet.keys) - 1
    return f"{first[:6]}…{first[-4:]}" + (f" +{more}" if more else "")
