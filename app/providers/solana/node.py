"""What a node tells: SOL, token accounts, stake, signatures, transactions; finalized ones alone.

Source: solana.com/docs/rpc. What is finalized is never taken back.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from app.domain.sync.trouble import ProviderError, Trouble
from app.ports.providers import Session
from app.providers import json_rpc
from app.providers.json_rpc import Refusal
from app.providers.reading import BadAnswer, Row, rows_of
from app.providers.solana.addresses import is_address
from app.providers.solana.tokens import LARGEST, MOST_DECIMALS, PROGRAMS

MAIN_NETWORK = "5eykt4UsFv8P8NJdTREpY1vzqKqZKvdpKuc147dw2N9d"  # hash of its first block
STAKE_PROGRAM = "Stake11111111111111111111111111111111111111"
WITHDRAWER_AT = 44  # bytes into a stake account, after its kind, rent reserve and staker
PAGE = 1000  # signatures
MOST_REPEATS = 3
AT_ONCE = 20  # transactions a batch
FINAL = {"commitment": "finalized"}
LAST_S = 7_258_118_400  # the year 2200

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Held:
    """A token account."""

    account: str
    mint: str
    amount: int
    decimals: int


@dataclass(frozen=True, slots=True)
class Signed:
    """A transaction's signature and place."""

    signature: str
    slot: int


class Node:
    """Reads from a node over a session."""

    __slots__ = ("_session",)

    def __init__(self, session: Session) -> None:
        self._session = session

    def check_network(self) -> None:
        """Make sure that the node is of the main network.

        Raises:
            ProviderError: WRONG_KEY where it is of another.
        """
        if json_rpc.one(self._session, "getGenesisHash") != MAIN_NETWORK:
            raise ProviderError(
                Trouble.WRONG_KEY,
                self._session.facts.id,
                "this node is not of Solana's main network",
            )

    def slot(self) -> int:
        """Return the newest finalized slot."""
        return self._number("getSlot", FINAL)

    def first_kept(self) -> int:
        """Return the first slot whose block the node has."""
        return self._number("getFirstAvailableBlock")

    def time_of(self, slot: int) -> int:
        """Return when a block was made, in seconds since 1970."""
        return self._number("getBlockTime", slot)

    def lamports(self, address: str) -> int:
        """Return the SOL of an address, in its smallest unit."""
        told = json_rpc.one(self._session, "getBalance", address, FINAL)
        return self._read(lambda: whole(Row(told, "getBalance"), "value"))

    def held(self, owner: str) -> tuple[list[Held], list[str]]:
        """Return the token accounts of both programs, and what one refused to tell."""
        found: dict[str, Held] = {}
        problems: list[str] = []
        for program, name in PROGRAMS:
            told = json_rpc.ask(
                self._session,
                "getTokenAccountsByOwner",
                owner,
                {"programId": program},
                {"encoding": "jsonParsed", **FINAL},
            )
            if isinstance(told, Refusal):
                error = told.error(self._session.facts.id)
                if error.trouble is not Trouble.REFUSED:
                    raise error
                problems.append(f"{name} was not told: {told.message}")
                continue
            rows, bad = self._accounts(told, owner)
            problems += [f"{name}: {one}" for one in bad]
            found |= {one.account: one for one in rows}
        return list(found.values()), problems

    def staked(self, address: str) -> int | str:
        """Return the lamports of the stake accounts that the address may withdraw, or why not."""
        where = {"memcmp": {"offset": WITHDRAWER_AT, "bytes": address}}
        told = json_rpc.ask(
            self._session,
            "getProgramAccounts",
            STAKE_PROGRAM,
            {**FINAL, "encoding": "base64", "dataSlice": {"offset": 0, "length": 0}}
            | {"filters": [where]},
        )
        if isinstance(told, Refusal):
            error = told.error(self._session.facts.id)
            if error.trouble is not Trouble.REFUSED:
                raise error
            return told.message or "refused"
        return self._read(lambda: sum(dict(_stakes(told)).values()))

    def signatures(self, address: str, after_slot: int) -> Iterator[Signed]:
        """Give the finalized transactions of an account, newest first, down to a slot.

        Raises:
            ProviderError: a page failed, or the same one came again and again.
        """
        before = ""
        repeats = 0
        lowest: int | None = None
        seen: set[str] = set()
        while True:
            config: dict[str, object] = {"limit": PAGE, **FINAL}
            if before:
                config["before"] = before
            told = json_rpc.one(self._session, "getSignaturesForAddress", address, config)
            page = self._page(told)
            for one in page:
                if one.signature in seen:
                    continue
                if lowest is not None and one.slot > lowest:
                    raise self._bad(BadAnswer("signatures", "out of their order"))
                lowest = one.slot
                seen.add(one.signature)
                if one.slot >= after_slot:
                    yield one
            if not page or (lowest is not None and lowest < after_slot):
                return
            repeats = repeats + 1 if page[-1].signature == before else 0
            if repeats >= MOST_REPEATS - 1:
                raise self._bad(BadAnswer("signatures", "the same page again and again"))
            before = page[-1].signature

    def transactions(self, signed: Sequence[Signed]) -> Mapping[str, object]:
        """Return transactions by signature; one that the node does not have any more is `None`."""
        config = {"encoding": "jsonParsed", "maxSupportedTransactionVersion": 0, **FINAL}
        calls = [("getTransaction", (one.signature, config)) for one in signed]
        found = json_rpc.batch_of_results(self._session, calls, AT_ONCE)
        return {one.signature: told for one, told in zip(signed, found, strict=True)}

    def _accounts(self, told: object, owner: str) -> tuple[list[Held], list[str]]:
        """Return token accounts, and what cannot be read.

        Of a mint with an account that cannot be read none is told, as a part of what is held
        would look like all of it; where even the mint is unknown, none at all is.
        """
        found: list[Held] = []
        bad: list[str] = []
        lost: set[str] = set()
        is_all_lost = False
        for row in self._rows_of_value(told):
            try:
                found.append(_held(row, owner))
            except BadAnswer as error:
                bad.append(str(error))
                try:
                    lost.add(_mint(row))
                except BadAnswer:
                    is_all_lost = True
        return [one for one in found if not is_all_lost and one.mint not in lost], bad

    def _rows_of_value(self, told: object) -> list[Row | BadAnswer]:
        return self._read(lambda: list(Row(told, "accounts").rows("value")))

    def _page(self, told: object) -> list[Signed]:
        return self._read(lambda: [_signed(row) for row in rows_of(told, "signatures")])

    def _number(self, method: str, *params: object) -> int:
        told = json_rpc.one(self._session, method, *params)
        return self._read(lambda: whole(Row({"value": told}, method), "value"))

    def _read(self, reader: Callable[[], T]) -> T:
        try:
            return reader()
        except BadAnswer as error:
            raise self._bad(error) from error

    def _bad(self, error: BadAnswer) -> ProviderError:
        return ProviderError(Trouble.BAD_ANSWER, self._session.facts.id, str(error)[:300])


def whole(row: Row, path: str, most: int = LARGEST) -> int:
    """Return a whole number of 64 bits.

    Raises:
        BadAnswer: it is none.
    """
    value = row.get(path)
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= most:
        raise BadAnswer(f"{row.where}.{path}", "a whole number is expected")
    return value


def digits(row: Row, path: str) -> int:
    """Return a whole number of 64 bits that is given as text.

    Raises:
        BadAnswer: it is none.
    """
    text = row.get(path)
    if not isinstance(text, str) or not text.isascii() or not text.isdigit() or len(text) > 20:
        raise BadAnswer(f"{row.where}.{path}", "a whole number as text is expected")
    return int(text)


def address(row: Row, path: str) -> str:
    """Return an address.

    Raises:
        BadAnswer: it is none.
    """
    text = row.text(path)
    if not is_address(text):
        raise BadAnswer(f"{row.where}.{path}", "an address is expected")
    return text


def _held(row: Row | BadAnswer, owner: str) -> Held:
    if isinstance(row, BadAnswer):
        raise row
    info = row.row("account.data.parsed.info")
    if address(info, "owner") != owner:
        raise BadAnswer(info.where, "the account of another owner")
    return Held(
        address(row, "pubkey"),
        address(info, "mint"),
        digits(info, "tokenAmount.amount"),
        whole(info, "tokenAmount.decimals", MOST_DECIMALS),
    )


def _mint(row: Row | BadAnswer) -> str:
    if isinstance(row, BadAnswer):
        raise row
    return address(row, "account.data.parsed.info.mint")


def _stakes(told: object) -> Iterator[tuple[str, int]]:
    for row in rows_of(told, "stake"):
        if isinstance(row, BadAnswer):
            raise row
        yield address(row, "pubkey"), whole(row, "account.lamports")


def _signed(row: Row | BadAnswer) -> Signed:
    if isinstance(row, BadAnswer):
        raise row
    return Signed(row.text("signature"), whole(row, "slot"))
