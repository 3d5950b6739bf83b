"""The client: a wallet of addresses on one chain."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from app.domain.sync.trouble import ProviderError, Trouble
from app.ports.providers import (
    Checked,
    Page,
    Permission,
    RemoteAccount,
    RemoteBalance,
    Session,
    Snapshot,
    Stream,
)
from app.providers.evm import booking, values
from app.providers.evm.addresses import addresses_of, checksummed
from app.providers.evm.blockscout import Blockscout
from app.providers.evm.chains import NATIVE_DECIMALS, Chain
from app.providers.evm.etherscan import Etherscan
from app.providers.evm.logs import Logs
from app.providers.evm.node import Block, Node
from app.providers.evm.rows import Chunk
from app.providers.reading import BadAnswer, Row

AGAIN = 64  # blocks at the end that may still be replaced: they are read again each time
EARLIEST = date(1970, 1, 1)  # before the chain: nothing can have been there before its rows
STREAM = "history:"
# A list of tokens that fails so leaves the coin and well-known tokens to be told.
_UNLISTED = frozenset({Trouble.REFUSED, Trouble.GONE, Trouble.BAD_ANSWER, Trouble.TOO_BIG})


class EvmClient:
    """Balances and history of addresses; each number from the node, lists from an explorer."""

    def __init__(self, session: Session, chain: Chain) -> None:
        self._session = session
        self._chain = chain
        self._node = Node(session, chain)
        self._history: Blockscout | Etherscan | Logs
        chosen = session.field("history")
        if chosen == "blockscout":
            self._history = Blockscout(session, chain)
        elif chosen == "etherscan":
            self._history = Etherscan(session, chain, self._node)
        else:
            self._history = Logs(session, chain, self._node)

    def check(self) -> Checked:
        """Check the addresses, the node's chain, and the source of history.

        Raises:
            ProviderError: CAN_WITHDRAW where a private key was typed; WRONG_KEY: no address, or a
                node of another chain.
        """
        addresses = self._addresses()
        self._first_block()
        self._more_tokens()
        self._node.newest()
        notes = self._history.check(addresses[0])
        return Checked(frozenset({Permission.READ}), ", ".join(map(_short, addresses)), notes)

    def accounts(self) -> Sequence[RemoteAccount]:
        """Return an account for each address."""
        return [
            RemoteAccount(
                one,
                f"{self._chain.name} {_short(one)}",
                "investment",
                "crypto_wallet",
                mask=one[-4:],
                official_name=checksummed(one),
                institution=self._chain.name,
                tracks_cash=False,
            )
            for one in self._addresses()
        ]

    def snapshots(self, account_ids: Sequence[str]) -> Iterator[Snapshot]:
        """Give the balances at the newest block: the coin, and the tokens that were found."""
        wanted = set(account_ids)
        newest = self._node.newest()
        for address in self._addresses():
            if address in wanted:
                yield self._snapshot(address, newest)

    def streams(self, account_ids: Sequence[str], known: Mapping[str, str]) -> Sequence[Stream]:
        """Return a stream for each address. Where validators pay to it, it does not tell all."""
        wanted = set(account_ids)
        return [
            Stream(
                f"{STREAM}{address}",
                (address,),
                tells_all=self._history.tells_all and not self._has_validators(address),
            )
            for address in self._addresses()
            if address in wanted
        ]

    def pull(self, stream: Stream, cursor: str) -> Iterator[Page]:
        """Give an address's history from a cursor on; the newest 64 blocks are always read again.

        Raises:
            ProviderError: NOT_READY where the node has fewer blocks than at the last time.
        """
        address = stream.name.removeprefix(STREAM)
        if address not in self._addresses():
            raise ProviderError(Trouble.GONE, self._chain.id, "an address that is not listed")
        read = _Read.of(cursor, self._first_block(), self._chain.id)
        newest = self._node.newest()
        if newest.number < read.tip:
            raise ProviderError(
                Trouble.NOT_READY,
                self._chain.id,
                f"the node is at block {newest.number}, behind {read.tip}, which was seen before",
            )
        seen: set[str] = set()
        for chunk in self._history.chunks(address, read.block, newest.number):
            page, read = self._page(address, chunk, read, seen, newest)
            yield page

    def _page(
        self, address: str, chunk: Chunk, read: "_Read", seen: set[str], newest: Block
    ) -> tuple[Page, "_Read"]:
        moved = [row for row in chunk.moved if row.contract not in self._chain.mirrors]
        tokens = self._node.tokens(booking.contracts_of(moved))
        booked = booking.book(self._chain, address, chunk.sent, moved, tokens, chunk.bad)
        seen.update(booked.blocks)
        problems = booked.problems
        through = min(chunk.through, newest.number)
        block = max(read.block, min(through, newest.number) - AGAIN + 1)
        gone = () if problems else self._gone(read, through, seen)
        kept = {one: at for one, at in read.recent.items() if one not in gone and at >= block}
        kept |= {one: at for one, at in booked.blocks.items() if at >= block}
        following = _Read(block, max(read.tip, through), kept)
        is_whole = chunk.is_last and self._first_block() == 0
        page = Page(
            booked.entries,
            gone,
            problems,
            following.text(),
            EARLIEST if is_whole else None,
            is_full_pull=chunk.is_last,
        )
        return page, following

    def _gone(self, read: "_Read", through: int, seen: set[str]) -> tuple[str, ...]:
        """Return what was told before and is not any more, if the node says so as well."""
        missing = [one for one, at in read.recent.items() if at <= through and one not in seen]
        if not missing:
            return ()
        receipts = self._node.receipts(sorted({one.partition(":")[0] for one in missing}))
        return tuple(one for one in missing if receipts[one.partition(":")[0]] is None)

    def _snapshot(self, address: str, newest: Block) -> Snapshot:
        coin = self._node.balance(address, newest.number)
        balances = [
            RemoteBalance(
                address, self._chain.native(), values.units(coin, NATIVE_DECIMALS), newest.at_us
            )
        ]
        problems: list[str] = []
        is_whole = True
        try:
            found, reason = self._history.contracts(address, newest.number)
        except ProviderError as error:
            if error.trouble not in _UNLISTED:
                raise
            found, reason = (
                frozenset(),
                f"tokens could not be listed: {error.reason or error.trouble}",
            )
        if reason:
            problems.append(reason)
            is_whole = False
        known = {one.address.lower() for one in self._chain.known}
        contracts = sorted((found | known | self._more_tokens()) - self._chain.mirrors)
        held = self._node.token_balances(address, contracts, newest.number)
        tokens = self._node.tokens(one for one, value in held.items() if value)
        for contract, value in held.items():
            if value is None:
                problems.append(f"the token {contract} does not tell its balance")
                is_whole = False
            elif value:
                token = tokens[contract]
                try:
                    if token.decimals is None:
                        raise ValueError("it does not tell its decimals")
                    amount = values.units(value, token.decimals)
                except ValueError as error:
                    problems.append(f"the token {contract}: {error}")
                    # Anybody can send a token that cannot be counted: it must not spoil the rest.
                    is_whole = is_whole and token.asset.is_suspect
                else:
                    balances.append(RemoteBalance(address, token.asset, amount, newest.at_us))
        return Snapshot(address, tuple(balances), is_whole, tuple(problems))

    def _has_validators(self, address: str) -> bool:
        return self._chain.id == "ethereum" and self._history.has_validators(address)

    def _addresses(self) -> tuple[str, ...]:
        return addresses_of(self._session.field("addresses"), self._chain.id)

    def _more_tokens(self) -> frozenset[str]:
        text = self._session.field("tokens")
        return frozenset(addresses_of(text, self._chain.id)) if text.strip() else frozenset()

    def _first_block(self) -> int:
        text = self._session.field("first_block").strip()
        if text and not (text.isascii() and text.isdigit() and len(text) < 12):
            raise ProviderError(
                Trouble.WRONG_KEY, self._chain.id, f"{text[:30]}: the number of a block is expected"
            )
        return int(text or 0)


@dataclass(frozen=True, slots=True)
class _Read:
    """How far a history was read: from which block to go on, and what may still be replaced."""

    block: int
    tip: int  # the newest block that was read
    recent: Mapping[str, int]  # external ids from `block` on, with their blocks

    @classmethod
    def of(cls, cursor: str, first: int, provider: str) -> "_Read":
        if not cursor:
            return cls(first, 0, {})
        try:
            row = Row(json.loads(cursor), "cursor")
            recent = row.row("recent")
            return cls(
                row.whole("block"), row.whole("tip"), {one: recent.whole(one) for one in recent.raw}
            )
        except (ValueError, BadAnswer) as error:
            raise ProviderError(Trouble.CURSOR_LOST, provider, "an unknown cursor") from error

    def text(self) -> str:
        told = {"block": self.block, "tip": self.tip, "recent": dict(sorted(self.recent.items()))}
        return json.dumps(told, separators=(",", ":"))


def _short(address: str) -> str:
    full = checksummed(address)
    return f"{full[:6]}…{full[-4:]}"
