"""Histories by Etherscan's API, version 2: one key for all chains.

Source: docs.etherscan.io (account: txlist, txlistinternal, tokentx, txsBeaconWithdrawal). A list
ends at 10,000 rows, so it is read in windows that begin where the last one was cut.
"""

from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field, replace

from app.domain.sync.trouble import ProviderError, Trouble
from app.ports.providers import Answer, Session
from app.providers.evm import values
from app.providers.evm.chains import Chain
from app.providers.evm.logs import TRANSFER, read_log
from app.providers.evm.node import Node
from app.providers.evm.rows import Bad, Chunk, Moved, Sent, bad_row
from app.providers.reading import BadAnswer, Row, clean, rows_of

PAGE = 1000  # rows a call
MOST = 10_000  # rows of a window
END = 9_999_999_999
_NOTHING = ("no transactions found", "no records found", "no internal transactions found")


@dataclass(slots=True)
class _List:
    """One of the lists, read as far as it was needed."""

    action: str
    next: int  # the block from which on to ask
    waiting: list[Sent | Moved] = field(default_factory=list)
    bad: list[Bad] = field(default_factory=list)
    through: int = -1
    is_done: bool = False


class Etherscan:
    """An address's history in three lists, brought together up to the block that all have."""

    tells_all = True

    def __init__(self, session: Session, chain: Chain, node: Node) -> None:
        self._session = session
        self._chain = chain
        self._node = node

    def check(self, address: str) -> tuple[str, ...]:
        """Try the key.

        Raises:
            ProviderError: it is refused, or the chain is not among those that it may ask for.
        """
        self._ask("txlist", address, 0, 1, 1)
        return ("history from Etherscan",)

    def contracts(self, address: str, newest: int) -> tuple[frozenset[str], str]:
        """Return the tokens that were ever moved to or from the address."""
        found: set[str] = set()
        listing = _List("tokentx", 0)
        while not listing.is_done:
            self._advance(listing, address, newest)
            found |= {row.contract for row in listing.waiting if isinstance(row, Moved)}
            listing.waiting.clear()
        return frozenset(found), "a token that cannot be read" if listing.bad else ""

    def has_validators(self, address: str) -> bool:
        """Tell whether validators pay to the address, whose payments are in no list."""
        return bool(self._ask("txsBeaconWithdrawal", address, 0, 1, 1))

    def chunks(self, address: str, first: int, newest: int) -> Iterator[Chunk]:
        """Give the history from a block on."""
        lists = [_List(action, first) for action in ("txlist", "txlistinternal", "tokentx")]
        highest = first
        while True:
            behind = min(
                (one for one in lists if not one.is_done), key=lambda one: one.through, default=None
            )
            if behind is None:
                break
            self._advance(behind, address, newest)
            through = min((one.through for one in lists if not one.is_done), default=None)
            if through is not None and through >= first:
                chunk = _taken(lists, through, is_last=False)
                highest = max(highest, through)
                yield chunk
        rest = _taken(lists, END, is_last=True)
        highest = max([highest, rest.highest])
        yield Chunk(rest.sent, rest.moved, rest.bad, highest, is_last=True)

    def _advance(self, listing: _List, address: str, newest: int) -> None:
        """Read one more window of a list; its last block, perhaps cut off, is left for later."""
        rows = self._ask(listing.action, address, listing.next, 1, PAGE)
        is_full = len(rows) >= PAGE
        ordered = self._blocks(rows, listing)
        last = ordered[-1] if is_full else END
        if is_full and last == listing.next:  # one block fills the page
            rows, last = self._whole_block(listing, address), last + 1
        found = []
        for line, told in enumerate(rows_of(rows, listing.action), 1):
            made = self._row(line, listing.action, told)
            if made.block >= last:
                continue
            if isinstance(made, Bad):
                listing.bad.append(made)
            else:
                found.append(made)
        listing.waiting += self._settled(found)
        listing.is_done = not is_full
        listing.through = last - 1
        listing.next = last

    def _settled(self, rows: list[Sent | Moved]) -> list[Sent | Moved]:
        """Tell transfers that look the same from one listed twice, by the node's receipt."""
        kept: list[Sent | Moved] = []
        same: dict[tuple[str, ...], list[Moved]] = {}
        for row in rows:
            if isinstance(row, Moved) and row.contract and not row.told:
                same.setdefault(
                    (row.tx, row.contract, row.source, row.target, str(row.value)), []
                ).append(row)
            else:
                kept.append(row)
        doubtful = sorted({key[0] for key, found in same.items() if len(found) > 1})
        receipts = self._node.receipts(doubtful)
        for key, found in same.items():
            count = len(found)
            if count > 1:
                count = min(count, self._times(receipts[key[0]], found[0]))
            kept += [
                replace(row, told=f"{key[2:]} {place}") for place, row in enumerate(found[:count])
            ]
        return kept

    def _times(self, receipt: Row | None, moved: Moved) -> int:
        try:
            return _times(receipt, moved)
        except BadAnswer as error:
            raise self._node.bad(error) from error

    def _whole_block(self, listing: _List, address: str) -> list[object]:
        rows: list[object] = []
        for page in range(1, MOST // PAGE + 1):
            found = self._ask(listing.action, address, listing.next, page, PAGE, listing.next)
            rows += found
            if len(found) < PAGE:
                return rows
        raise self._bad(listing.action, f"{MOST} rows or more in block {listing.next}")

    def _blocks(self, rows: list[object], listing: _List) -> list[int]:
        """Return the rows' blocks, which must be in order and not before the one asked for."""
        blocks = []
        for told in rows_of(rows, listing.action):
            if isinstance(told, Row):
                with suppress(BadAnswer):  # the row is reported by itself
                    blocks.append(_whole(told, "blockNumber"))
        is_cut = len(rows) >= PAGE and len(blocks) < len(rows)
        if is_cut or blocks != sorted(blocks) or (blocks and blocks[0] < listing.next):
            raise self._bad(listing.action, "rows out of their order")
        return blocks

    def _row(self, line: int, action: str, told: Row | BadAnswer) -> Sent | Moved | Bad:
        readers: dict[str, Callable[[Row], Sent | Moved]] = {
            "txlist": _sent,
            "txlistinternal": _internal,
            "tokentx": _token,
        }
        if isinstance(told, BadAnswer):
            raise self._bad(action, str(told))
        try:
            return readers[action](told)
        except BadAnswer as error:
            try:
                return bad_row(
                    line,
                    error,
                    lambda: _digest(told),
                    lambda: _whole(told, "blockNumber"),
                    is_sent=action == "txlist",
                )
            except BadAnswer as unknown:
                raise self._bad(action, str(unknown)) from error

    def _ask(
        self, action: str, address: str, first: int, page: int, size: int, last: int = END
    ) -> list[object]:
        answer = self._session.get(
            "/v2/api",
            base="etherscan",
            params={
                "chainid": self._chain.number,
                "module": "account",
                "action": action,
                "address": address,
                "startblock": first,
                "endblock": last,
                "page": page,
                "offset": size,
                "sort": "asc",
                "apikey": self._session.field("history_key"),
            },
            judge=self._judge,
        )
        try:
            row = Row(answer.json(), action)
            result = row.get("result")
            if row.text("status") != "1" and result not in ([], None):
                raise BadAnswer(f"{action}.status", "a refusal with rows")
            if result is None or not isinstance(result, list):
                raise BadAnswer(f"{action}.result", "a list is expected")
            return result
        except BadAnswer as error:
            raise self._bad(action, str(error)) from error
        except (ValueError, RecursionError) as error:
            raise self._bad(action, f"no JSON: {error}") from error

    def _judge(self, answer: Answer) -> ProviderError | None:
        """Tell a refusal, which comes with status 200, from an empty list."""
        try:
            body = answer.json()
        except (ValueError, RecursionError):
            return None
        if not isinstance(body, dict) or body.get("status") != "0":
            return None
        message, result = str(body.get("message") or ""), body.get("result")
        if result == [] and message.lower().startswith(_NOTHING):
            return None
        said = clean(result if isinstance(result, str) else message)[:200]
        said = said or "it refuses without saying why"
        low = said.lower()
        trouble = Trouble.REFUSED
        if "rate limit" in low or "too many" in low:
            trouble = Trouble.RATE_LIMITED
        elif "api key" in low and ("invalid" in low or "missing" in low):
            trouble = Trouble.WRONG_KEY
        elif "not supported for this chain" in low or "upgrade" in low:
            trouble = Trouble.NOT_PERMITTED
        elif "timeout" in low or "busy" in low or "unavailable" in low:
            trouble = Trouble.DOWN
        key = self._session.field("history_key")
        return ProviderError(trouble, self._chain.id, said.replace(key, "…") if key else said)

    def _bad(self, action: str, reason: str) -> ProviderError:
        return ProviderError(
            Trouble.BAD_ANSWER, self._chain.id, f"Etherscan {action}: {reason}"[:300]
        )


def _taken(lists: list[_List], through: int, *, is_last: bool) -> Chunk:
    rows = [row for one in lists for row in one.waiting if row.block <= through]
    bad = tuple(row for one in lists for row in one.bad if row.block <= through)
    for listing in lists:
        listing.waiting = [row for row in listing.waiting if row.block > through]
        listing.bad = [row for row in listing.bad if row.block > through]
    sent = tuple(row for row in rows if isinstance(row, Sent))
    moved = tuple(row for row in rows if isinstance(row, Moved))
    return Chunk(sent, moved, bad, through, is_last)


def _sent(row: Row) -> Sent:
    gas = _whole(row, "gasUsed") * _whole(row, "gasPrice")
    return Sent(
        _digest(row),
        _whole(row, "blockNumber"),
        _at_us(row),
        values.address(row.get("from"), f"{row.where}.from"),
        _target(row),
        _whole(row, "value"),
        gas,
        _is_ok(row),
        row.payload(),
    )


def _internal(row: Row) -> Moved:
    return Moved(
        _digest(row),
        _whole(row, "blockNumber"),
        _at_us(row),
        "",
        values.address(row.get("from"), f"{row.where}.from"),
        _target(row),
        _whole(row, "value") if _is_ok(row) else 0,
        row.payload(),
        f"internal {row.text('traceId')}",
    )


def _token(row: Row) -> Moved:
    """Read a transfer, which does not say its place in the transaction."""
    return Moved(
        _digest(row),
        _whole(row, "blockNumber"),
        _at_us(row),
        values.address(row.get("contractAddress"), f"{row.where}.contractAddress"),
        values.address(row.get("from"), f"{row.where}.from"),
        values.address(row.get("to"), f"{row.where}.to"),
        _whole(row, "value"),
        row.payload(),
    )


def _is_ok(row: Row) -> bool:
    failed = row.text("isError")
    if failed not in ("0", "1"):
        raise BadAnswer(f"{row.where}.isError", "0 or 1 is expected")
    return failed == "0" and row.get("txreceipt_status") != "0"


def _at_us(row: Row) -> int:
    found = _whole(row, "timeStamp")
    if not 0 < found < 7_258_118_400:  # the year 2200
        raise BadAnswer(f"{row.where}.timeStamp", "out of any range")
    return found * 1_000_000


def _whole(row: Row, name: str) -> int:
    return values.whole(row.get(name), f"{row.where}.{name}")


def _digest(row: Row) -> str:
    return values.digest(row.get("hash"), f"{row.where}.hash")


def _target(row: Row) -> str:
    """Return to whom it went: a contract that was made, where it names nobody."""
    name = "to" if row.maybe_text("to") else "contractAddress"
    return values.address(row.get(name), f"{row.where}.{name}")


def _times(receipt: Row | None, moved: Moved) -> int:
    """Return how often a receipt has a transfer."""
    if receipt is None:
        return 0
    count = 0
    for row in receipt.rows("logs"):
        if isinstance(row, BadAnswer):
            raise row
        topics = row.get("topics")
        if not isinstance(topics, list):
            raise BadAnswer(f"{row.where}.topics", "a list is expected")
        kinds = [values.digest(one, f"{row.where}.topics") for one in topics]
        log = read_log(row) if kinds[:1] == [TRANSFER] else None
        if log is not None:
            found = (log.contract, log.source, log.target, log.value)
            count += found == (moved.contract, moved.source, moved.target, moved.value)
    return count
