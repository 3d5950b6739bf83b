"""A history from the node alone: transfers of tokens out of its events, and the gas they cost.

A node cannot list an address's plain payments, nor what failed, so this never tells all.
"""

from collections.abc import Iterator, Sequence

from app.domain.sync.trouble import ProviderError, Trouble
from app.ports.providers import Session
from app.providers import json_rpc
from app.providers.evm import values
from app.providers.evm.chains import Chain
from app.providers.evm.node import Node
from app.providers.evm.rows import Bad, Chunk, Moved, Sent, bad_row
from app.providers.json_rpc import NO_METHOD, Refusal
from app.providers.reading import BadAnswer, Row, rows_of

# Keccak digest of "Transfer(address,address,uint256)".
TRANSFER = "0xddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef"
MOST_RANGES = 300  # of a pull; the next one goes on
MOST_LOOKS = 60  # of a search for tokens
_NARROWED = frozenset({Trouble.REFUSED, Trouble.TOO_BIG, Trouble.TIMED_OUT})


class Logs:
    """Transfers of tokens in ranges of blocks, halved where the node finds them too wide."""

    tells_all = False

    def __init__(self, session: Session, chain: Chain, node: Node) -> None:
        self._session = session
        self._chain = chain
        self._node = node

    def check(self, address: str) -> tuple[str, ...]:
        return (
            "Without a source of history only transfers of tokens and the gas paid for them are "
            "told: no plain payments, no failed transactions.",
        )

    def contracts(self, address: str, newest: int) -> tuple[frozenset[str], str]:
        """Return the tokens that came to the address, looked for from the newest block back."""
        found: set[str] = set()
        last, span = newest, newest + 1
        bad: list[Bad] = []
        for _ in range(MOST_LOOKS):
            first = max(0, last - span + 1)
            rows = self._found(address, first, last, ("to",))
            if rows is None:
                span = self._halved(span)
                continue
            found |= {row.contract for row in self._read(rows, first, last, bad)}
            if first == 0:
                reason = f"a transfer of a token cannot be read: {bad[0].reason}" if bad else ""
                return frozenset(found), reason
            last, span = first - 1, min(2 * span, first)
        return frozenset(found), f"the node was not asked for tokens before block {last + 1}"

    def has_validators(self, address: str) -> bool:
        return False

    def chunks(self, address: str, first: int, newest: int) -> Iterator[Chunk]:
        """Give transfers of tokens from a block on, a chunk for each range."""
        start, span = first, max(1, newest - first + 1)
        for _ in range(MOST_RANGES):
            end = min(newest, start + span - 1)
            rows = self._found(address, start, end, ("from", "to"))
            if rows is None:
                span = self._halved(min(span, end - start + 1))
                continue
            yield self._chunk(address, rows, start, end, is_last=end >= newest)
            if end >= newest:
                return
            start, span = end + 1, min(2 * span, newest - end)
            self._session.step(end, newest, f"{self._chain.name}: block {end}")

    def _halved(self, span: int) -> int:
        if span <= 1:
            raise ProviderError(
                Trouble.REFUSED, self._chain.id, "the node refuses the events of a single block"
            )
        return span // 2

    def _found(
        self, address: str, first: int, last: int, sides: Sequence[str]
    ) -> list[object] | None:
        """Return the logs of a range; `None`: it is too wide for the node."""
        mine = "0x" + address[2:].rjust(64, "0")
        topics = {"from": [TRANSFER, mine], "to": [TRANSFER, None, mine]}
        calls = [
            (
                "eth_getLogs",
                ({"fromBlock": hex(first), "toBlock": hex(last), "topics": topics[side]},),
            )
            for side in sides
        ]
        try:
            answers = json_rpc.batch(self._session, calls)
        except ProviderError as error:
            if error.trouble in _NARROWED and error.code != str(NO_METHOD):
                return None
            raise
        found: list[object] = []
        for answer in answers:
            if isinstance(answer, Refusal):
                refused = answer.error(self._chain.id)
                if refused.trouble is not Trouble.REFUSED or answer.code == NO_METHOD:
                    raise refused
                return None
            if not isinstance(answer, list):
                raise self._node.bad(BadAnswer("eth_getLogs", "a list is expected"))
            found += answer
        return found

    def _read(self, rows: list[object], first: int, last: int, bad: list[Bad]) -> Iterator["Log"]:
        for line, told in enumerate(rows_of(rows, "eth_getLogs"), 1):
            try:
                if isinstance(told, BadAnswer):
                    raise told
                found = read_log(told)
                if found is None:
                    continue
                if not first <= found.block <= last:
                    raise BadAnswer(told.where, "a block out of the range asked for")
                yield found
            except BadAnswer as error:
                bad.append(self._bad_row(line, error, told))

    def _bad_row(self, line: int, error: BadAnswer, told: Row | BadAnswer) -> Bad:
        if isinstance(told, BadAnswer):
            raise self._node.bad(told)
        try:
            return bad_row(line, error, lambda: _tx(told), lambda: _block(told), is_sent=False)
        except BadAnswer as unknown:
            raise self._node.bad(unknown) from error

    def _chunk(
        self, address: str, rows: list[object], first: int, last: int, *, is_last: bool
    ) -> Chunk:
        bad: list[Bad] = []
        logs = []
        for log in self._read(rows, first, last, bad):
            if address not in (log.source, log.target):
                raise self._node.bad(BadAnswer("eth_getLogs", "a transfer between others"))
            logs.append(log)
        times = self._node.blocks(log.block for log in logs)
        sent = self._sent(sorted({log.tx for log in logs}), {log.tx: log.block for log in logs})
        moved = tuple(
            Moved(
                log.tx, log.block, times[log.block].at_us, log.contract,
                log.source, log.target, log.value, log.payload, f"log {log.index}",
            )
            for log in logs
        )  # fmt: skip
        signed = tuple(
            Sent(tx, block, times[block].at_us, sender, "", 0, fee, True, payload)
            for tx, block, sender, fee, payload in sent
        )
        return Chunk(signed, moved, tuple(bad), last, is_last)

    def _sent(
        self, hashes: list[str], blocks: dict[str, int]
    ) -> Iterator[tuple[str, int, str, int, str]]:
        for tx, row in self._node.receipts(hashes).items():
            try:
                if row is None:
                    raise BadAnswer("eth_getTransactionReceipt", f"nothing of {tx}")
                where = row.where
                fee = values.quantity(row.get("gasUsed"), f"{where}.gasUsed") * values.quantity(
                    row.get("effectiveGasPrice"), f"{where}.effectiveGasPrice"
                )
                sender = values.address(row.get("from"), f"{where}.from")
                yield tx, blocks[tx], sender, fee, row.payload()
            except BadAnswer as error:
                raise self._node.bad(error) from error


class Log:
    """A transfer as its event says it."""

    __slots__ = ("block", "contract", "index", "payload", "source", "target", "tx", "value")

    def __init__(self, row: Row, topics: list[object]) -> None:
        where = row.where
        self.tx = _tx(row)
        self.block = _block(row)
        self.index = values.quantity(row.get("logIndex"), f"{where}.logIndex")
        self.contract = values.address(row.get("address"), f"{where}.address")
        self.source = _address(topics[1], f"{where}.topics[1]")
        self.target = _address(topics[2], f"{where}.topics[2]")
        amount = values.data(row.get("data"), f"{where}.data")
        if len(amount) != values.WORD:
            raise BadAnswer(f"{where}.data", "one number is expected")
        self.value = int.from_bytes(amount)
        self.payload = row.payload()


def read_log(row: Row) -> Log | None:
    """Return a transfer of a token; `None` for one of a single piece, and for one taken back."""
    topics = row.get("topics")
    if not isinstance(topics, list) or not topics or topics[0] != TRANSFER:
        raise BadAnswer(f"{row.where}.topics", "an event of a transfer is expected")
    if len(topics) == 4 or row.flag("removed"):
        return None
    if len(topics) != 3:
        raise BadAnswer(f"{row.where}.topics", "an event of a transfer is expected")
    return Log(row, topics)


def _address(topic: object, where: str) -> str:
    word = values.digest(topic, where)
    if word[2:26] != "0" * 24:
        raise BadAnswer(where, "an address is expected")
    return f"0x{word[26:]}"


def _tx(row: Row) -> str:
    return values.digest(row.get("transactionHash"), f"{row.where}.transactionHash")


def _block(row: Row) -> int:
    return values.quantity(row.get("blockNumber"), f"{row.where}.blockNumber")
