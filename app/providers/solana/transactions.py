"""What a transaction means for an address: the net of SOL and of each token, and the fee.

Amounts are differences of balances before and after, as the node states them; so nothing of what
programs did in between has to be understood. Source: solana.com/docs/rpc (getTransaction).
"""

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta

from app.ports.providers import RemoteAsset, RemoteEntry
from app.providers.reading import BadAnswer, Row, rows_of
from app.providers.solana.node import LAST_S, Signed, address, digits, whole
from app.providers.solana.tokens import MOST_DECIMALS, SOL, SOL_DECIMALS, WRAPPED, token, units

RENT = "Rent of token accounts"
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Told:
    """A transaction as far as it touches an address."""

    signature: str
    at_us: int
    is_own: bool  # the address paid its fee
    fee: int
    sol: int  # net, fee and rent aside
    rent: int  # SOL put into its own token accounts; below zero: given back
    tokens: Mapping[str, tuple[int, int]]  # mint → net, decimals
    accounts: frozenset[str]  # token accounts of the address that it touched
    payload: str


def read(row: Row, signed: Signed, owner: str, own_accounts: frozenset[str]) -> Told:
    """Read a transaction for an address.

    Raises:
        BadAnswer: something is missing or of another kind.
    """
    meta = row.row("meta")
    keys = _keys(row)
    if whole(row, "slot") != signed.slot or _signature(row) != signed.signature:
        raise BadAnswer(row.where, "another transaction than the one asked for")
    before, after = _balances(meta, "preBalances", keys), _balances(meta, "postBalances", keys)
    fee = whole(meta, "fee")
    is_own = keys[0] == owner
    sol = sum(
        now - then for key, then, now in zip(keys, before, after, strict=True) if key == owner
    )
    if is_own:
        sol += fee
    net: dict[str, int] = defaultdict(int)
    decimals: dict[str, int] = {}
    accounts: set[str] = set()
    for sign, name in ((-1, "preTokenBalances"), (1, "postTokenBalances")):
        for account, mint, amount, places in _tokens(meta, name, keys, owner, own_accounts):
            if decimals.setdefault(mint, places) != places:
                raise BadAnswer(f"{meta.where}.{name}", f"two kinds of decimals of {mint}")
            net[mint] += sign * amount
            accounts.add(account)
    # An account of wrapped SOL holds it beside its rent.
    rent = -net.get(WRAPPED, 0) + sum(
        now - then for key, then, now in zip(keys, before, after, strict=True) if key in accounts
    )
    return Told(
        signed.signature,
        whole(row, "blockTime", LAST_S) * 1_000_000,
        is_own,
        fee if is_own else 0,
        sol + rent,
        rent,
        {mint: (value, decimals[mint]) for mint, value in net.items() if value},
        frozenset(accounts),
        _payload(row),
    )


def entries(told: Told, owner: str) -> Iterator[RemoteEntry | str]:
    """Give the entries of a transaction, or why one of its amounts cannot be told."""
    made: list[RemoteEntry] = []
    is_whole = True
    moves = [("SOL", SOL, told.sol, SOL_DECIMALS)] if told.sol else []
    moves += [
        (mint, token(mint, places), net, places) for mint, (net, places) in told.tokens.items()
    ]
    for what, asset, net, places in moves:
        try:
            made.append(
                _entry(told, owner, what, "deposit" if net > 0 else "withdraw", asset, net, places)
            )
        except ValueError as error:
            is_whole = False
            yield f"an amount of {what}: {error}"
    yield from _swapped(made) if told.is_own and is_whole else made
    if told.rent:
        kind = "withdraw" if told.rent > 0 else "deposit"
        yield _entry(told, owner, "rent", kind, SOL, told.rent, SOL_DECIMALS, RENT)
    if told.fee:
        yield _entry(told, owner, "fee", "fee", SOL, told.fee, SOL_DECIMALS)


def day_of(at_us: int) -> date:
    return (_EPOCH + timedelta(microseconds=at_us)).date()


def _entry(
    told: Told,
    owner: str,
    what: str,
    kind: str,
    asset: RemoteAsset,
    net: int,
    decimals: int,
    note: str = "",
) -> RemoteEntry:
    return RemoteEntry(
        owner,
        f"{told.signature}:{what}",
        told.at_us,
        day_of(told.at_us),
        kind,
        asset,
        units(abs(net), decimals),
        note=note,
        payload=told.payload,
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


def _keys(row: Row) -> list[str]:
    """Return the accounts of a transaction, in which those that signed come first."""
    keys: list[str] = []
    signs = True
    for one in row.row("transaction.message").rows("accountKeys"):
        if isinstance(one, BadAnswer):
            raise one
        signed = one.get("signer")
        if not isinstance(signed, bool) or (signed and not signs) or not (signed or keys):
            raise BadAnswer(f"{one.where}.signer", "signers are expected before all others")
        signs = signed
        keys.append(address(one, "pubkey"))
    if not keys or len(set(keys)) != len(keys):
        raise BadAnswer(row.where, "each account once is expected")
    return keys


def _signature(row: Row) -> object:
    found = row.get("transaction.signatures")
    return found[0] if isinstance(found, list) and found else None


def _balances(meta: Row, name: str, keys: list[str]) -> list[int]:
    found = meta.get(name)
    where = f"{meta.where}.{name}"
    if not isinstance(found, list) or len(found) != len(keys):
        raise BadAnswer(where, "a balance for each account is expected")
    return [whole(Row({"balance": one}, where), "balance") for one in found]


def _tokens(
    meta: Row, name: str, keys: list[str], owner: str, own_accounts: frozenset[str]
) -> Iterator[tuple[str, str, int, int]]:
    """Give account, mint, amount and decimals of the owner's token balances."""
    seen: set[int] = set()
    for row in rows_of(meta.get(name), f"{meta.where}.{name}"):
        if isinstance(row, BadAnswer):
            raise row
        place = whole(row, "accountIndex", len(keys) - 1)
        if place in seen:
            raise BadAnswer(row.where, "two balances of one account")
        seen.add(place)
        # Transactions before 2022 do not name the owner.
        told = address(row, "owner") if row.get("owner") is not None else ""
        if (told or (owner if keys[place] in own_accounts else "")) != owner:
            continue
        amount = digits(row, "uiTokenAmount.amount")
        decimals = whole(row, "uiTokenAmount.decimals", MOST_DECIMALS)
        yield keys[place], address(row, "mint"), amount, decimals


def _payload(row: Row) -> str:
    """Return the transaction without its instructions and logs: the answer is kept as evidence."""
    meta = {
        name: one
        for name, one in row.row("meta").raw.items()
        if name not in ("innerInstructions", "logMessages", "loadedAddresses")
    }
    told = {
        "slot": row.get("slot"),
        "blockTime": row.get("blockTime"),
        "signatures": row.get("transaction.signatures"),
        "accountKeys": row.get("transaction.message.accountKeys"),
        "meta": meta,
    }
    return json.dumps(told, default=str, ensure_ascii=False, separators=(",", ":"))
