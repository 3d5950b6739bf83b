"""An Esplora server with a small chain: addresses, transactions, blocks, a pool."""

import hashlib
from collections.abc import Sequence
from typing import Any

from app.providers.bitcoin.esplora import MAIN_NETWORK
from app.providers.bitcoin.keys import script_of
from tests.providers.server import FakeServer, Reply, Request

STRANGER = "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4"  # of BIP 173
OTHER = "1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2"
TEXT = {"content-type": "text/plain"}
Coin = tuple[str, int]  # address, satoshi


class EsploraFake:
    """Answers as Esplora does, from transactions that tests add."""

    def __init__(self, height: int = 800_000, page: int = 25) -> None:
        self.height, self.page = height, page
        self.network = MAIN_NETWORK
        self.rows: list[dict[str, Any]] = []  # oldest first

    def serve(self, server: FakeServer) -> None:
        server.on(
            "GET", "/blocks/tip/height", lambda request: Reply(str(self.height), headers=TEXT)
        )
        server.on("GET", "/block-height/0", lambda request: Reply(self.network, headers=TEXT))
        server.on("GET", "/address/{address}", self._sums)
        server.on("GET", "/address/{address}/txs", self._first)
        server.on("GET", "/address/{address}/txs/chain/{last}", self._following)
        server.on("GET", "/tx/{txid}", self._one)

    def add(
        self,
        spent: Sequence[Coin],
        made: Sequence[Coin],
        height: int | None,
        *,
        is_coinbase: bool = False,
    ) -> str:
        """Add a transaction; what is spent and not made again is its fee."""
        name = f"{len(self.rows)} {spent} {made} {height}"
        txid = hashlib.sha256(name.encode()).hexdigest()
        fee = 0 if is_coinbase else sum(one for _, one in spent) - sum(one for _, one in made)
        coins = [
            {"txid": "0" * 64, "vout": 0, "is_coinbase": False, "prevout": _coin(one)}
            for one in spent
        ]
        if is_coinbase:
            coins = [{"txid": "0" * 64, "vout": 0, "is_coinbase": True, "prevout": None}]
        self.rows.append(
            {
                "txid": txid,
                "version": 2,
                "locktime": 0,
                "size": 200,
                "weight": 800,
                "fee": fee,
                "vin": coins,
                "vout": [_coin(one) for one in made],
                "status": _status(height),
            }
        )
        return txid

    def confirm(self, txid: str, height: int) -> None:
        next(one for one in self.rows if one["txid"] == txid)["status"] = _status(height)

    def forget(self, txid: str) -> None:
        self.rows = [one for one in self.rows if one["txid"] != txid]

    def _of(self, address: str) -> list[dict[str, Any]]:
        """Return an address's transactions as they are listed: waiting ones first, then newest."""
        mine = [one for one in self.rows if _touches(one, address)]
        waiting = [one for one in mine if not one["status"]["confirmed"]]
        done = [one for one in mine if one["status"]["confirmed"]]
        return waiting + sorted(done, key=lambda one: -one["status"]["block_height"])

    def _sums(self, request: Request) -> Any:
        address = request.path["address"]
        rows = self._of(address)
        return {
            "address": address,
            "chain_stats": _stats([one for one in rows if one["status"]["confirmed"]], address),
            "mempool_stats": _stats(
                [one for one in rows if not one["status"]["confirmed"]], address
            ),
        }

    def _first(self, request: Request) -> Any:
        rows = self._of(request.path["address"])
        waiting = [one for one in rows if not one["status"]["confirmed"]]
        return rows[: len(waiting) + self.page]

    def _following(self, request: Request) -> Any:
        rows = [one for one in self._of(request.path["address"]) if one["status"]["confirmed"]]
        ids = [one["txid"] for one in rows]
        after = ids.index(request.path["last"]) + 1 if request.path["last"] in ids else len(ids)
        return rows[after : after + self.page]

    def _one(self, request: Request) -> Any:
        for one in self.rows:
            if one["txid"] == request.path["txid"]:
                return one
        return Reply("Transaction not found", 404, TEXT)


def _coin(one: Coin) -> dict[str, Any]:
    return {
        "scriptpubkey": script_of(one[0]),
        "scriptpubkey_asm": "",
        "scriptpubkey_type": "v0_p2wpkh",
        "scriptpubkey_address": one[0],
        "value": one[1],
    }


def _status(height: int | None) -> dict[str, Any]:
    if height is None:
        return {"confirmed": False}
    found = hashlib.sha256(str(height).encode()).hexdigest()
    return {
        "confirmed": True,
        "block_height": height,
        "block_hash": found,
        "block_time": 1_231_006_505 + 600 * height,
    }


def _touches(row: dict[str, Any], address: str) -> bool:
    return any(one["scriptpubkey_address"] == address for one in [*_spent(row), *row["vout"]])


def _spent(row: dict[str, Any]) -> list[dict[str, Any]]:
    return [one["prevout"] for one in row["vin"] if one["prevout"]]


def _stats(rows: Sequence[dict[str, Any]], address: str) -> dict[str, int]:
    made = [one for row in rows for one in row["vout"] if one["scriptpubkey_address"] == address]
    spent = [one for row in rows for one in _spent(row) if one["scriptpubkey_address"] == address]
    return {
        "tx_count": len(rows),
        "funded_txo_count": len(made),
        "funded_txo_sum": sum(one["value"] for one in made),
        "spent_txo_count": len(spent),
        "spent_txo_sum": sum(one["value"] for one in spent),
    }
