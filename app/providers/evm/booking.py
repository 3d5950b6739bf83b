"""From what a chain says of an address to entries: one an asset and transaction, and the fee.

What came and went of one asset in one transaction is netted. Ids come from the transaction and
the asset alone, so that another source, asked later, names the same event the same.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta

from app.domain.errors import RowProblem
from app.ports.providers import RemoteAsset, RemoteEntry
from app.providers.evm import values
from app.providers.evm.chains import NATIVE_DECIMALS, Chain
from app.providers.evm.node import Token
from app.providers.evm.rows import Bad, Moved, Sent

COIN = ""  # the key of the chain's own coin among contracts
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(slots=True)
class _Deed:
    """A transaction as far as it touches an address."""

    tx: str
    block: int
    at_us: int
    sent: Sent | None = None
    net: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    payloads: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Booked:
    """Entries with the block of each, and what could not be made one."""

    entries: tuple[RemoteEntry, ...]
    blocks: Mapping[str, int]  # by external id
    problems: tuple[RowProblem, ...]


def contracts_of(moved: Sequence[Moved]) -> frozenset[str]:
    """Return the tokens that rows name."""
    return frozenset(row.contract for row in moved if row.contract)


def book(
    chain: Chain,
    address: str,
    sent: Sequence[Sent],
    moved: Sequence[Moved],
    tokens: Mapping[str, Token],
    bad: Sequence[Bad] = (),
) -> Booked:
    """Return the entries of rows, oldest first. All rows of a transaction must be among them.

    A transaction with a row that cannot be read is left out, with a problem for all it moved.
    """
    entries: list[RemoteEntry] = []
    blocks: dict[str, int] = {}
    problems = list(_problems(bad))
    without = {one.tx for one in bad}
    without_blocks = {one.block for one in bad if not one.tx}
    deeds = sorted(_deeds(address, sent, moved), key=lambda deed: (deed.block, deed.tx))
    for line, deed in enumerate(deeds, 1):
        for made in _entries(chain, address, deed, tokens):
            if deed.tx in without or deed.block in without_blocks:
                problems.append(RowProblem(line, "a part of its transaction is unknown", deed.tx))
            elif isinstance(made, RemoteEntry):
                entries.append(made)
                blocks[made.external_id] = deed.block
            else:
                problems.append(RowProblem(line, made, deed.tx))
    return Booked(tuple(entries), blocks, tuple(problems))


def _problems(bad: Sequence[Bad]) -> Iterator[RowProblem]:
    for one in bad:
        yield RowProblem(one.line, one.reason, one.where, one.tx)
        if one.is_sent:
            yield RowProblem(one.line, "its fee is unknown as well", one.where, one.tx)


def _deeds(address: str, sent: Sequence[Sent], moved: Sequence[Moved]) -> list[_Deed]:
    found: dict[str, _Deed] = {}
    for row in sent:
        deed = found.setdefault(row.tx, _Deed(row.tx, row.block, row.at_us))
        if deed.sent is not None:
            continue  # listed twice
        deed.sent = row
        deed.payloads.append(row.payload)
        if row.is_ok:
            deed.net[COIN] += _net(address, row.sender, row.target, row.value)
    seen: set[tuple[str, str, str]] = set()
    for one in moved:
        if (one.tx, one.contract, one.told) in seen:
            continue
        seen.add((one.tx, one.contract, one.told))
        deed = found.setdefault(one.tx, _Deed(one.tx, one.block, one.at_us))
        deed.payloads.append(one.payload)
        if deed.sent is None or deed.sent.is_ok:
            deed.net[one.contract] += _net(address, one.source, one.target, one.value)
    return list(found.values())


def _net(address: str, source: str, target: str, value: int) -> int:
    return (value if target == address else 0) - (value if source == address else 0)


def _entries(
    chain: Chain, address: str, deed: _Deed, tokens: Mapping[str, Token]
) -> Iterator[RemoteEntry | str]:
    is_own = deed.sent is not None and deed.sent.sender == address
    net = {contract: value for contract, value in deed.net.items() if value}
    made = []
    for contract, value in sorted(net.items()):
        found = _movement(chain, address, deed, contract, value, tokens)
        if isinstance(found, str):
            yield found
        else:
            made.append(found)
    if is_own and len(net) == len(made):
        made = _swapped(made)
    yield from made
    if is_own and deed.sent is not None and deed.sent.fee:
        yield _entry(address, deed, "fee", "fee", chain.native(), deed.sent.fee, NATIVE_DECIMALS)


def _movement(
    chain: Chain,
    address: str,
    deed: _Deed,
    contract: str,
    value: int,
    tokens: Mapping[str, Token],
) -> RemoteEntry | str:
    kind = "deposit" if value > 0 else "withdraw"
    if contract == COIN:
        return _entry(address, deed, chain.coin, kind, chain.native(), value, NATIVE_DECIMALS)
    token = tokens[contract]
    if token.decimals is None:
        return f"the token {contract} does not tell its decimals"
    try:
        return _entry(address, deed, contract, kind, token.asset, value, token.decimals)
    except ValueError as error:
        return f"an amount of the token {contract}: {error}"


def _entry(
    address: str,
    deed: _Deed,
    what: str,
    kind: str,
    asset: RemoteAsset,
    value: int,
    decimals: int,
) -> RemoteEntry:
    return RemoteEntry(
        address,
        f"{deed.tx}:{what}",
        deed.at_us,
        day_of(deed.at_us),
        kind,
        asset,
        values.units(abs(value), decimals),
        payload=f"[{','.join(deed.payloads)}]",
        has_time=True,
    )


def _swapped(made: list[RemoteEntry]) -> list[RemoteEntry]:
    """Make a swap of exactly one asset out and another in."""
    out = [one for one in made if one.kind == "withdraw"]
    came = [one for one in made if one.kind == "deposit"]
    if len(out) != 1 or len(came) != 1:
        return made
    return [
        replace(out[0], kind="swap_out", swap_with=came[0].external_id),
        replace(came[0], kind="swap_in", swap_with=out[0].external_id),
    ]


def day_of(at_us: int) -> date:
    return (_EPOCH + timedelta(microseconds=at_us)).date()
