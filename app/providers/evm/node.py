"""What a node tells: its chain, its newest block, balances, and what a token calls itself."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from app.domain.sync.trouble import ProviderError, Trouble
from app.ports.providers import RemoteAsset, Session
from app.providers import json_rpc
from app.providers.evm import values
from app.providers.evm.chains import Chain
from app.providers.json_rpc import Refusal
from app.providers.reading import BadAnswer, Row

# First four bytes of the Keccak digest of "decimals()" and so on.
DECIMALS, SYMBOL, NAME, BALANCE_OF = "0x313ce567", "0x95d89b41", "0x06fdde03", "0x70a08231"


@dataclass(frozen=True, slots=True)
class Block:
    """A block's place and time."""

    number: int
    at_s: int

    @property
    def at_us(self) -> int:
        return self.at_s * 1_000_000


@dataclass(frozen=True, slots=True)
class Token:
    """A contract and what it says of itself."""

    contract: str
    decimals: int | None  # None: it does not say, so that no amount can be told
    asset: RemoteAsset


class Node:
    """Reads from a node over a session."""

    __slots__ = ("_chain", "_session")

    def __init__(self, session: Session, chain: Chain) -> None:
        self._session = session
        self._chain = chain

    def newest(self) -> Block:
        """Return the newest block, of the right chain.

        Raises:
            ProviderError: WRONG_KEY where the node belongs to another chain.
        """
        number, block = json_rpc.batch_of_results(
            self._session,
            [("eth_chainId", ()), ("eth_getBlockByNumber", ("latest", False))],
        )
        try:
            found = values.quantity(number, "eth_chainId")
            if found != self._chain.number:
                raise ProviderError(
                    Trouble.WRONG_KEY,
                    self._chain.id,
                    f"this server is of chain {found}, not of {self._chain.name} "
                    f"({self._chain.number})",
                )
            return _block(block, "eth_getBlockByNumber")
        except BadAnswer as error:
            raise self.bad(error) from error

    def blocks(self, numbers: Iterable[int]) -> Mapping[int, Block]:
        """Return blocks by number.

        Raises:
            ProviderError: one is not there.
        """
        wanted = sorted(set(numbers))
        calls = [("eth_getBlockByNumber", (hex(number), False)) for number in wanted]
        found: dict[int, Block] = {}
        try:
            for number, told in zip(
                wanted, json_rpc.batch_of_results(self._session, calls), strict=True
            ):
                block = _block(told, "eth_getBlockByNumber")
                if block.number != number:
                    raise BadAnswer("eth_getBlockByNumber", f"block {block.number} for {number}")
                found[number] = block
        except BadAnswer as error:
            raise self.bad(error) from error
        return found

    def balance(self, owner: str, block: int) -> int:
        """Return the balance of the chain's coin at a block, in its smallest unit."""
        told = json_rpc.one(self._session, "eth_getBalance", owner, hex(block))
        try:
            return values.quantity(told, "eth_getBalance")
        except BadAnswer as error:
            raise self.bad(error) from error

    def token_balances(
        self, owner: str, contracts: Sequence[str], block: int
    ) -> Mapping[str, int | None]:
        """Return balances at a block by contract; `None` where a contract refuses to tell."""
        asked = BALANCE_OF + owner[2:].rjust(64, "0")
        calls = [_call(contract, asked, hex(block)) for contract in contracts]
        answers = json_rpc.batch(self._session, calls)
        return {
            contract: self._word(answer)
            for contract, answer in zip(contracts, answers, strict=True)
        }

    def tokens(self, contracts: Iterable[str]) -> Mapping[str, Token]:
        """Return what contracts say of themselves: decimals, symbol, name."""
        wanted = sorted(set(contracts))
        asked = (DECIMALS, SYMBOL, NAME)
        calls = [_call(contract, what, "latest") for contract in wanted for what in asked]
        answers = iter(json_rpc.batch(self._session, calls))
        found = {}
        for contract in wanted:
            decimals = self._word(next(answers))
            symbol = self._text(next(answers), values.LONGEST_SYMBOL)
            name = self._text(next(answers), values.LONGEST_NAME)
            if decimals is not None and decimals > values.MOST_DECIMALS:
                decimals = None
            asset = asset_of(self._chain, contract, symbol, name, decimals)
            found[contract] = Token(contract, decimals, asset)
        return found

    def receipts(self, hashes: Sequence[str]) -> Mapping[str, Row | None]:
        """Return receipts by transaction; `None` where the chain does not have it."""
        calls = [("eth_getTransactionReceipt", (tx,)) for tx in hashes]
        answers = json_rpc.batch_of_results(self._session, calls)
        try:
            return {
                tx: None if told is None else self._receipt(tx, told)
                for tx, told in zip(hashes, answers, strict=True)
            }
        except BadAnswer as error:
            raise self.bad(error) from error

    def _receipt(self, tx: str, told: object) -> Row:
        row = Row(told, "eth_getTransactionReceipt")
        if values.digest(row.get("transactionHash"), f"{row.where}.transactionHash") != tx:
            raise BadAnswer(row.where, "the receipt of another transaction")
        return row

    def bad(self, error: BadAnswer) -> ProviderError:
        return ProviderError(Trouble.BAD_ANSWER, self._chain.id, str(error)[:300])

    def _word(self, answer: object) -> int | None:
        return values.word(self._answered(answer))

    def _text(self, answer: object, longest: int) -> str:
        return values.text(self._answered(answer), longest)

    def _answered(self, answer: object) -> bytes:
        """Return what a contract answered; nothing where it refused by its own code."""
        if isinstance(answer, Refusal):
            error = answer.error(self._chain.id)
            if error.trouble is not Trouble.REFUSED:
                raise error
            return b""
        try:
            return values.data(answer, "eth_call")
        except BadAnswer as error:
            raise self.bad(error) from error


def asset_of(
    chain: Chain, contract: str, symbol: str, name: str, decimals: int | None
) -> RemoteAsset:
    """Return the asset of a contract: well-known ones by their own table, others apart."""
    known = chain.known_token(contract)
    if known is not None:
        return RemoteAsset(
            known.symbol,
            "crypto",
            known.name,
            known.segment,
            contract=chain.key(contract),
            decimals=decimals,
        )
    return RemoteAsset(
        symbol or f"TOKEN-{contract[2:10]}",
        "crypto",
        name,
        chain.key(contract),
        contract=chain.key(contract),
        decimals=decimals,
        is_suspect=True,
    )


def _call(contract: str, asked: str, block: str) -> json_rpc.Call:
    return "eth_call", ({"to": contract, "data": asked}, block)


def _block(told: object, where: str) -> Block:
    row = Row(told, where)
    number = values.quantity(row.get("number"), f"{where}.number")
    at_s = values.quantity(row.get("timestamp"), f"{where}.timestamp")
    if not 0 <= at_s < 7_258_118_400:  # the year 2200
        raise BadAnswer(f"{where}.timestamp", "out of any range")
    return Block(number, at_s)
