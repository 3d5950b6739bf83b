"""Histories by a Blockscout explorer, its interface v2: the public one or a server of one's own.

Source: the OpenAPI description in github.com/blockscout/swaggers. Lists are newest first; each page
names the parameters of the next.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from app.domain.sync.trouble import ProviderError, Trouble
from app.ports.providers import Session
from app.providers.evm import values
from app.providers.evm.chains import Chain
from app.providers.evm.rows import Bad, Chunk, Moved, Sent, bad_row
from app.providers.reading import BadAnswer, Row, rows_of

MOST_REPEATS = 3  # of a page's parameters before it is taken for a loop
ERC20 = "ERC-20"
# Calls that run another's code in place: their value moves nothing.
_STILL = frozenset({"delegatecall", "callcode", "staticcall", "stop"})
_MOVING = frozenset({"call", "create", "create2", "selfdestruct", "reward"})
_PIECES = frozenset({"ERC-721", "ERC-1155", "ERC-404", "ERC-7984"})  # no amounts, or hidden ones


class Blockscout:
    """An address's history in three lists, each read down to a block."""

    tells_all = True

    def __init__(self, session: Session, chain: Chain) -> None:
        self._session = session
        self._chain = chain

    def check(self, address: str) -> tuple[str, ...]:
        """Ask for the newest transactions.

        Raises:
            ProviderError: it does not answer as Blockscout does.
        """
        self._page(address, "transactions", {})
        return ("history from Blockscout",)

    def contracts(self, address: str, newest: int) -> tuple[frozenset[str], str]:
        """Return the ERC-20 tokens that the explorer says the address holds."""
        told = self._get(f"/v2/addresses/{address}/token-balances", {})
        found: set[str] = set()
        reason = ""
        try:
            for row in rows_of(told, "token-balances"):
                try:
                    if isinstance(row, BadAnswer):
                        raise row
                    token = row.row("token")
                    if _is_amount(token, "type"):
                        found.add(_address(token, "address_hash"))
                except BadAnswer as error:
                    reason = f"a token that cannot be read: {error}"
        except BadAnswer as error:
            raise self._bad(error) from error
        return frozenset(found), reason

    def has_validators(self, address: str) -> bool:
        """Tell whether validators pay to the address, whose payments are in no list."""
        try:
            told = Row(self._get(f"/v2/addresses/{address}", {}), "address")
            return _flag(told, "has_beacon_chain_withdrawals")
        except BadAnswer as error:
            raise self._bad(error) from error

    def chunks(self, address: str, first: int, newest: int) -> Iterator[Chunk]:
        """Give the history from a block on, in one chunk: lists are newest first."""
        bad: list[Bad] = []
        rows = [row for what in _READERS for row in self._rows(address, what, first, bad)]
        sent = tuple(row for row in rows if isinstance(row, Sent))
        moved = tuple(row for row in rows if isinstance(row, Moved))
        chunk = Chunk(sent, moved, tuple(bad), first, is_last=True)
        yield replace(chunk, through=max(first, chunk.highest))

    def _rows(self, address: str, what: str, first: int, bad: list[Bad]) -> Iterator[Sent | Moved]:
        params: Mapping[str, str | int] = {"type": ERC20} if what == "token-transfers" else {}
        asked: dict[str, int] = {}
        seen: set[str] = set()
        line = 0
        lowest: int | None = None
        while True:
            items, following = self._page(address, what, params)
            for told in items:
                line += 1
                text = repr(told.raw) if isinstance(told, Row) else ""
                if isinstance(told, Row) and text in seen:
                    continue
                seen.add(text)
                try:
                    if isinstance(told, BadAnswer):
                        raise told
                    if _is_waiting(told, what):
                        continue
                    block = _whole(told, "block_number")
                    found = _READERS[what](told) if block >= first else None
                except BadAnswer as error:
                    bad.append(self._bad_row(line, error, told, what))
                    continue
                if lowest is not None and block > lowest:
                    raise self._bad(BadAnswer(told.where, "rows out of their order"))
                lowest = block
                if found is not None:
                    yield found
            if following is None or (lowest is not None and lowest < first):
                return
            key = repr(sorted(following.items()))
            asked[key] = asked.get(key, 0) + 1
            if asked[key] >= MOST_REPEATS:
                raise self._bad(BadAnswer(what, "the same page again and again"))
            params = following

    def _bad_row(self, line: int, error: BadAnswer, told: Row | BadAnswer, what: str) -> Bad:
        if isinstance(told, BadAnswer):
            raise self._bad(told)
        is_sent = what == "transactions"
        name = "hash" if is_sent else "transaction_hash"
        try:
            return bad_row(
                line,
                error,
                lambda: _digest(told, name),
                lambda: _whole(told, "block_number"),
                is_sent=is_sent,
            )
        except BadAnswer as unknown:
            raise self._bad(unknown) from error

    def _page(
        self, address: str, what: str, params: Mapping[str, str | int]
    ) -> tuple[list[Row | BadAnswer], Mapping[str, str | int] | None]:
        told = self._get(f"/v2/addresses/{address}/{what}", params)
        try:
            row = Row(told, what)
            items = list(row.rows("items"))
            if "next_page_params" not in row.raw:
                raise BadAnswer(f"{what}.next_page_params", "missing")
            following = row.maybe_row("next_page_params")
        except BadAnswer as error:
            raise self._bad(error) from error
        if following is None:
            return items, None
        kind = {"type": ERC20} if what == "token-transfers" else {}
        return items, {
            **kind,
            **{name: "null" if one is None else str(one) for name, one in following.raw.items()},
        }

    def _get(self, path: str, params: Mapping[str, str | int]) -> object:
        if not (self._chain.blockscout or self._session.field("blockscout").strip()):
            raise ProviderError(
                Trouble.WRONG_KEY,
                self._chain.id,
                f"{self._chain.name} has no public Blockscout: name a server of your own",
            )
        key = self._session.field("history_key")
        sent = {**params, "apikey": key} if key else params
        answer = self._session.get(path, base="blockscout", params=sent)
        try:
            return answer.json()
        except (ValueError, RecursionError) as error:
            raise self._bad(BadAnswer(path.rsplit("/", 1)[-1], f"no JSON: {error}")) from error

    def _bad(self, error: BadAnswer) -> ProviderError:
        return ProviderError(Trouble.BAD_ANSWER, self._chain.id, f"Blockscout {error}"[:300])


def _sent(row: Row) -> Sent:
    status = row.text("status")
    if status not in ("ok", "error"):
        raise BadAnswer(f"{row.where}.status", "ok or error is expected")
    fee = row.row("fee")
    if fee.text("type") != "actual":
        raise BadAnswer(f"{row.where}.fee", "the fee that was paid is expected")
    return Sent(
        _digest(row, "hash"),
        _whole(row, "block_number"),
        row.time_us("timestamp"),
        _address(row, "from.hash"),
        _target(row),
        _whole(row, "value"),
        _whole(fee, "value"),
        status == "ok",
        row.payload(),
    )


def _internal(row: Row) -> Moved | None:
    index = _whole(row, "index")
    kind = row.text("type")
    if kind not in _MOVING | _STILL:
        raise BadAnswer(f"{row.where}.type", "an unknown kind of call")
    if not _flag(row, "success") or kind in _STILL or index == 0:
        return None  # place 0 is the transaction itself
    return Moved(
        _digest(row, "transaction_hash"),
        _whole(row, "block_number"),
        row.time_us("timestamp"),
        "",
        _address(row, "from.hash"),
        _target(row),
        _whole(row, "value"),
        row.payload(),
        f"internal {index}",
    )


def _token(row: Row) -> Moved | None:
    if not _is_amount(row, "token_type"):
        return None
    return Moved(
        _digest(row, "transaction_hash"),
        _whole(row, "block_number"),
        row.time_us("timestamp"),
        _address(row, "token.address_hash"),
        _address(row, "from.hash"),
        _address(row, "to.hash"),
        _whole(row, "total.value"),
        row.payload(),
        f"log {_whole(row, 'log_index')}",
    )


_READERS = {"transactions": _sent, "internal-transactions": _internal, "token-transfers": _token}


def _whole(row: Row, path: str) -> int:
    return values.whole(row.get(path), f"{row.where}.{path}")


def _address(row: Row, path: str) -> str:
    return values.address(row.get(path), f"{row.where}.{path}")


def _digest(row: Row, path: str) -> str:
    return values.digest(row.get(path), f"{row.where}.{path}")


def _flag(row: Row, path: str) -> bool:
    value = row.get(path)
    if not isinstance(value, bool):
        raise BadAnswer(f"{row.where}.{path}", "true or false is expected")
    return value


def _target(row: Row) -> str:
    """Return to whom it went: a contract that was made, where it names nobody."""
    return _address(row, "created_contract.hash" if row.get("to") is None else "to.hash")


def _is_amount(row: Row, path: str) -> bool:
    kind = row.text(path)
    if kind != ERC20 and kind not in _PIECES:
        raise BadAnswer(f"{row.where}.{path}", "an unknown kind of token")
    return kind == ERC20


def _is_waiting(row: Row, what: str) -> bool:
    """Tell whether a transaction is not in a block yet."""
    is_open = what == "transactions" and row.get("status") is None
    return is_open and row.get("block_number") is None
