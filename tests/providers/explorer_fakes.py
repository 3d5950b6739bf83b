"""One history of an address, as Blockscout, Etherscan and a node each tell it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from tests.providers.evm_chain import StillNode, StillToken, at_s, receipt, transfer_log
from tests.providers.server import FakeServer, Request

NEWEST = 20_000_000
NOBODY = "0x" + "0" * 40


@dataclass(frozen=True)
class Deed:
    """A transaction. Amounts in the smallest units."""

    number: int
    block: int
    sender: str
    target: str
    value: int = 0
    is_ok: bool = True
    inside: tuple[tuple[str, str, int], ...] = ()  # coins that contracts moved
    tokens: tuple[tuple[str, str, str, int], ...] = ()  # token, source, target, amount
    gas: int = 50_000
    price: int = 3 * 10**9

    @property
    def tx(self) -> str:
        return f"0x{self.number:064x}"


@dataclass
class Picture:
    """What happened, and what is held."""

    me: str
    deeds: Sequence[Deed]
    balances: dict[str, int]
    tokens: dict[str, StillToken]
    page: int = 50  # rows of Blockscout's
    newest: int = NEWEST

    def node(self) -> StillNode:
        logs = [
            transfer_log(*moved, one.block, one.tx, place)
            for one in self.deeds
            for place, moved in enumerate(one.tokens)
        ]
        receipts = {one.tx: receipt(one.tx, one.sender, one.gas, one.price) for one in self.deeds}
        for tx, told in receipts.items():
            told["logs"] = [log for log in logs if log["transactionHash"] == tx]
        return StillNode(self.newest, self.balances, self.tokens, logs, receipts)

    def mine(self, kind: str) -> list[tuple[Deed, int]]:
        """Return the deeds of a list, and the place of the movement in it, oldest first."""
        found = []
        for one in sorted(self.deeds, key=lambda deed: deed.block):
            if kind == "sent" and self.me in (one.sender, one.target):
                found.append((one, 0))
            if kind == "inside":
                found += [(one, at) for at, move in enumerate(one.inside) if self.me in move[:2]]
            if kind == "tokens":
                found += [(one, at) for at, move in enumerate(one.tokens) if self.me in move[1:3]]
        return found


def blockscout(picture: Picture, server: FakeServer) -> None:
    """Serve a picture as Blockscout's interface v2 does."""
    base = "/v2/addresses/{address}"

    def listed(kind: str, row: Any) -> Any:
        def answer(request: Request) -> Any:
            rows = [row(picture, *one) for one in reversed(picture.mine(kind))]
            start = int(request.query.get("index", 0))
            end = start + picture.page
            more = {"index": end, "items_count": picture.page} if end < len(rows) else None
            return {"items": rows[start:end], "next_page_params": more}

        return answer

    server.on("GET", f"{base}/transactions", listed("sent", _transaction))
    server.on("GET", f"{base}/internal-transactions", listed("inside", _internal))
    server.on("GET", f"{base}/token-transfers", listed("tokens", _token_transfer))
    server.on("GET", f"{base}/token-balances", lambda request: _token_balances(picture))
    server.on("GET", base, lambda request: {"has_beacon_chain_withdrawals": False})


def etherscan(picture: Picture, server: FakeServer, most: int = 1000) -> None:
    """Serve a picture as Etherscan's interface does, version 2. `most`: rows a page at most."""

    def answer(request: Request) -> Any:
        query = request.query
        if query["apikey"].startswith("wrong"):
            return {"status": "0", "message": "NOTOK", "result": "Invalid API Key (#err2)|wrong"}
        kind, row = {
            "txlist": ("sent", _listed),
            "txlistinternal": ("inside", _listed_inside),
            "tokentx": ("tokens", _listed_token),
            "txsBeaconWithdrawal": ("none", _listed),
        }[query["action"]]
        first, last = int(query["startblock"]), int(query["endblock"])
        rows = [row(*one) for one in picture.mine(kind) if first <= one[0].block <= last]
        size = min(most, int(query["offset"]))
        start = (int(query["page"]) - 1) * size
        rows = rows[start : start + size]
        if not rows:
            return {"status": "0", "message": "No transactions found", "result": []}
        return {"status": "1", "message": "OK", "result": rows}

    server.on("GET", "/v2/api", answer)


# Blockscout's rows


def _when(block: int) -> str:
    return datetime.fromtimestamp(at_s(block), UTC).strftime("%Y-%m-%dT%H:%M:%S.000000Z")


def _who(address: str) -> dict[str, Any]:
    nulls = ("ens_domain_name", "name", "metadata", "proxy_type", "implementations")
    return {
        **dict.fromkeys(nulls[:3]),
        "hash": address,
        "implementations": [],
        "is_contract": False,
        "is_scam": False,
        "is_verified": False,
        "private_tags": [],
        "proxy_type": None,
        "public_tags": [],
        "watchlist_names": [],
        "reputation": "ok",
    }


def _transaction(picture: Picture, one: Deed, place: int) -> dict[str, Any]:
    nothing = (
        "created_contract priority_fee max_fee_per_gas max_priority_fee_per_gas base_fee_per_gas "
        "transaction_burnt_fee decoded_input token_transfers exchange_rate "
        "token_transfers_overflow historic_exchange_rate method transaction_tag "
        "has_error_in_internal_transactions"
    )
    return {
        **dict.fromkeys(nothing.split()),
        "hash": one.tx,
        "revert_reason": {"raw": "0x"},
        "result": "success" if one.is_ok else "execution reverted",
        "status": "ok" if one.is_ok else "error",
        "block_number": one.block,
        "timestamp": _when(one.block),
        "from": _who(one.sender),
        "to": _who(one.target),
        "confirmations": 10,
        "confirmation_duration": [0, 12000],
        "value": str(one.value),
        "fee": {"type": "actual", "value": str(one.gas * one.price)},
        "gas_price": str(one.price),
        "type": 2,
        "gas_used": str(one.gas),
        "gas_limit": str(one.gas),
        "nonce": one.number,
        "position": 0,
        "raw_input": "0x",
        "transaction_types": ["coin_transfer"],
        "authorization_list": [],
        "is_pending_update": False,
        "fhe_operations_count": 0,
    }


def _internal(picture: Picture, one: Deed, place: int) -> dict[str, Any]:
    source, target, value = one.inside[place]
    return {
        "error": None,
        "success": True,
        "type": "call",
        "transaction_hash": one.tx,
        "transaction_index": 0,
        "from": _who(source),
        "to": _who(target),
        "created_contract": None,
        "value": str(value),
        "block_number": one.block,
        "timestamp": _when(one.block),
        "index": place + 1,
        "gas_limit": "2300",
    }


def _token(picture: Picture, contract: str) -> dict[str, Any]:
    nothing = (
        "circulating_market_cap circulating_supply exchange_rate holders_count icon_url "
        "total_supply volume_24h name"
    )
    token = picture.tokens[contract]
    return {
        **dict.fromkeys(nothing.split()),
        "address_hash": contract,
        "decimals": "99",  # never believed
        "symbol": token.symbol,
        "type": "ERC-20",
        "reputation": "ok",
    }


def _token_transfer(picture: Picture, one: Deed, place: int) -> dict[str, Any]:
    contract, source, target, amount = one.tokens[place]
    return {
        "transaction_hash": one.tx,
        "from": _who(source),
        "to": _who(target),
        "total": {"value": str(amount), "decimals": "99"},
        "token": _token(picture, contract),
        "token_type": "ERC-20",
        "type": "token_transfer",
        "timestamp": _when(one.block),
        "method": None,
        "block_hash": f"0x{one.block:064x}",
        "block_number": one.block,
        "log_index": place,
    }


def _token_balances(picture: Picture) -> list[dict[str, Any]]:
    return [
        {
            "token": _token(picture, contract),
            "token_id": None,
            "token_instance": None,
            "value": str(token.balances[picture.me]),
        }
        for contract, token in picture.tokens.items()
        if picture.me in token.balances
    ]


# Etherscan's rows


def _row(one: Deed, source: str, target: str, value: int) -> dict[str, str]:
    return {
        "blockNumber": str(one.block),
        "timeStamp": str(at_s(one.block)),
        "hash": one.tx,
        "from": source,
        "to": target,
        "value": str(value),
        "gas": str(one.gas),
        "gasUsed": str(one.gas),
        "contractAddress": "",
    }


def _listed(one: Deed, place: int) -> dict[str, str]:
    failed = "0" if one.is_ok else "1"
    more = {"gasPrice": str(one.price), "isError": failed, "nonce": "1", "input": "0x"}
    status = {"txreceipt_status": "1" if one.is_ok else "0"}
    return _row(one, one.sender, one.target, one.value) | more | status


def _listed_inside(one: Deed, place: int) -> dict[str, str]:
    more = {"type": "call", "isError": "0", "traceId": f"0_{place}", "errCode": ""}
    return _row(one, *one.inside[place]) | more


def _listed_token(one: Deed, place: int) -> dict[str, str]:
    contract, source, target, amount = one.tokens[place]
    more = {"contractAddress": contract, "tokenDecimal": "99", "tokenSymbol": "?"}
    return _row(one, source, target, amount) | more
