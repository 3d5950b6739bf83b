"""Nodes of an EVM chain behind JSON-RPC: a real chain in this process, or a still picture."""

import sys
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from app.providers.evm.logs import TRANSFER
from tests.providers.server import FakeServer, Request

GWEI = 10**9
ETHER = 10**18


class Refused(Exception):
    """An error object instead of a result."""

    def __init__(self, code: int, message: str) -> None:
        super().__init__(message)
        self.code, self.message = code, message


Method = Callable[..., Any]


def json_rpc(methods: Mapping[str, Method]) -> Callable[[Request], Any]:
    """Return a route's handler that answers single calls and batches."""
    lock = threading.Lock()

    def one(call: Mapping[str, Any]) -> dict[str, Any]:
        told: dict[str, Any] = {"jsonrpc": "2.0", "id": call["id"]}
        try:
            if call["method"] not in methods:
                raise Refused(-32601, f"the method {call['method']} does not exist")
            with lock:
                told["result"] = methods[call["method"]](*call["params"])
        except Refused as error:
            told["error"] = {"code": error.code, "message": error.message}
        return told

    def handle(request: Request) -> Any:
        body = request.json()
        return [one(call) for call in body] if isinstance(body, list) else one(body)

    return handle


# A token, assembled

_OPS = {
    "ADD": 0x01, "SUB": 0x03, "LT": 0x10, "EQ": 0x14, "SHR": 0x1C, "CALLER": 0x33,
    "CALLDATALOAD": 0x35, "CODECOPY": 0x39, "MSTORE": 0x52, "SLOAD": 0x54, "SSTORE": 0x55,
    "JUMPI": 0x57, "JUMPDEST": 0x5B, "DUP1": 0x80, "DUP2": 0x81, "SWAP1": 0x90, "LOG3": 0xA3,
    "RETURN": 0xF3, "REVERT": 0xFD,
}  # fmt: skip
_RETURN_WORD = "1:00 MSTORE 1:20 1:00 RETURN"
_EMIT = f"32:{TRANSFER[2:]} 1:20 1:00 LOG3"


def _assembled(text: str) -> bytes:
    """Return code: names of operations, `size:hex` pushes, `@label` pushes two bytes, `label:`."""
    code = bytearray()
    labels: dict[str, int] = {}
    holes: list[tuple[int, str]] = []
    for word in text.split():
        if word.startswith("@"):
            holes.append((len(code) + 1, word[1:]))
            code += b"\x61\0\0"
        elif word.endswith(":"):
            labels[word[:-1]] = len(code)
            code.append(_OPS["JUMPDEST"])
        elif ":" in word:
            size, digits = word.split(":")
            code.append(0x5F + int(size))
            code += bytes.fromhex(digits.rjust(2 * int(size), "0"))
        else:
            code.append(_OPS[word])
    for at, label in holes:
        code[at : at + 2] = labels[label].to_bytes(2)
    return bytes(code)


def _text(value: bytes, is_word: bool) -> str:
    """Return code that answers a text: as one word of 32 bytes, or as a string."""
    if is_word:
        word = value.ljust(32, b"\0").hex()
        return f"32:{word} {_RETURN_WORD}"
    padded = value.ljust(-(-max(len(value), 1) // 32) * 32, b"\0")
    parts = [(32).to_bytes(32), len(value).to_bytes(32)]
    parts += [padded[at : at + 32] for at in range(0, len(padded), 32)]
    stored = " ".join(f"32:{part.hex()} 2:{32 * at:x} MSTORE" for at, part in enumerate(parts))
    return f"{stored} 2:{32 * len(parts):x} 1:00 RETURN"


def erc20(decimals: int, symbol: str, name: str, supply: int, *, is_word: bool = False) -> bytes:
    """Return the code that makes an ERC-20 whose whole supply is the maker's.

    It has balanceOf, transfer, decimals, symbol, name and the event Transfer; balances lie in the
    storage at the owner's address. `is_word`: symbol and name are bytes32, as old tokens have them.
    """
    selectors = {
        "70a08231": "balance", "a9059cbb": "transfer", "313ce567": "decimals",
        "95d89b41": "symbol", "06fdde03": "name",
    }  # fmt: skip
    choose = " ".join(f"DUP1 4:{digits} EQ @{label} JUMPI" for digits, label in selectors.items())
    runtime = _assembled(
        f"""
        1:00 CALLDATALOAD 1:e0 SHR {choose} none: 1:00 1:00 REVERT
        balance: 1:04 CALLDATALOAD SLOAD {_RETURN_WORD}
        decimals: 1:{decimals:x} {_RETURN_WORD}
        symbol: {_text(symbol.encode(), is_word)}
        name: {_text(name.encode(), is_word)}
        transfer: 1:24 CALLDATALOAD CALLER SLOAD DUP2 DUP2 LT @none JUMPI
        DUP2 SWAP1 SUB CALLER SSTORE
        DUP1 1:04 CALLDATALOAD SLOAD ADD 1:04 CALLDATALOAD SSTORE
        1:00 MSTORE 1:04 CALLDATALOAD CALLER {_EMIT}
        1:01 {_RETURN_WORD}
        """
    )
    head = (
        f"32:{supply:x} DUP1 CALLER SSTORE 1:00 MSTORE CALLER 1:00 {_EMIT} "
        f"2:{len(runtime):x} DUP1 2:{{at:04x}} 1:00 CODECOPY 1:00 RETURN"
    )
    size = len(_assembled(head.format(at=0)))
    return _assembled(head.format(at=size)) + runtime


class RealChain:
    """A chain of py-evm in this process; each transaction is a block of its own."""

    def __init__(self) -> None:
        limit = sys.getrecursionlimit()
        from eth_tester import EthereumTester, PyEVMBackend

        sys.setrecursionlimit(limit)  # it raises it so far that deep JSON overflows the stack
        self.chain = EthereumTester(PyEVMBackend())
        self.accounts = [one.lower() for one in self.chain.get_accounts()]
        self.widest = 10**9  # blocks that getLogs takes at once
        self.number = 1

    def serve(self, server: FakeServer) -> None:
        server.on("POST", "/", json_rpc(self._methods()))

    def deploy(self, code: bytes) -> str:
        sent = self._send({"from": self._name(0), "data": f"0x{code.hex()}", "gas": 3_000_000})
        return str(self.chain.get_transaction_receipt(sent)["contract_address"]).lower()

    def pay(self, source: int, target: int, wei: int) -> str:
        return self._send(
            {"from": self._name(source), "to": self._name(target), "value": wei, "gas": 21_000}
        )

    def move(self, token: str, source: int, target: int, amount: int, *, gas: int = 100_000) -> str:
        """Send a token; fails on the chain where the source has too few."""
        data = f"0xa9059cbb{self.accounts[target][2:]:0>64}{amount:064x}"
        return self._send(
            {"from": self._name(source), "to": self._checked(token), "data": data, "gas": gas}
        )

    def fee(self, tx: str) -> int:
        told = self.chain.get_transaction_receipt(tx)
        return int(told["gas_used"]) * int(told["effective_gas_price"])

    def _send(self, transaction: dict[str, Any]) -> str:
        return str(self.chain.send_transaction({**transaction, "gas_price": 5 * GWEI}))

    def _name(self, place: int) -> str:
        return str(self.chain.get_accounts()[place])

    def _checked(self, address: str) -> str:
        from eth_utils.address import to_checksum_address

        return to_checksum_address(address)

    def _methods(self) -> dict[str, Method]:
        return {
            "eth_chainId": lambda: hex(self.number),
            "eth_getBlockByNumber": self._block,
            "eth_getBalance": lambda owner, block: hex(
                self.chain.get_balance(self._checked(owner), int(block, 16))
            ),
            "eth_call": self._call,
            "eth_getLogs": self._logs,
            "eth_getTransactionReceipt": self._receipt,
        }

    def _block(self, number: str, whole: bool) -> dict[str, Any]:
        told = self.chain.get_block_by_number(number if number == "latest" else int(number, 16))
        return {"number": hex(told["number"]), "timestamp": hex(told["timestamp"])}

    def _call(self, call: dict[str, str], block: str) -> str:
        from eth_tester.exceptions import TransactionFailed

        wanted = {"from": self._name(0), "to": self._checked(call["to"]), "data": call["data"]}
        try:
            return str(self.chain.call({**wanted, "gas": 1_000_000}, "latest"))
        except TransactionFailed as error:
            raise Refused(3, "execution reverted") from error

    def _logs(self, wanted: dict[str, Any]) -> list[dict[str, Any]]:
        first, last = int(wanted["fromBlock"], 16), int(wanted["toBlock"], 16)
        if last - first + 1 > self.widest:
            raise Refused(-32005, f"query exceeds the range of {self.widest} blocks")
        found = self.chain.get_logs(from_block=first, to_block=last, topics=wanted["topics"])
        return [
            {
                "address": log["address"],
                "topics": list(log["topics"]),
                "data": log["data"],
                "blockNumber": hex(log["block_number"]),
                "transactionHash": log["transaction_hash"],
                "logIndex": hex(log["log_index"]),
                "removed": False,
            }
            for log in found
        ]

    def _receipt(self, tx: str) -> dict[str, Any] | None:
        from eth_tester.exceptions import TransactionNotFound

        try:
            told = self.chain.get_transaction_receipt(tx)
        except TransactionNotFound:
            return None
        return {
            "transactionHash": tx,
            "from": told["from"],
            "gasUsed": hex(told["gas_used"]),
            "effectiveGasPrice": hex(told["effective_gas_price"]),
            "logs": [],
        }


@dataclass
class StillToken:
    """A token of a still picture."""

    decimals: int
    symbol: str
    balances: dict[str, int] = field(default_factory=dict)


class StillNode:
    """A picture of a chain: quick, for hundreds of pulls."""

    def __init__(
        self,
        newest: int,
        balances: Mapping[str, int],
        tokens: Mapping[str, StillToken],
        logs: Sequence[Mapping[str, Any]] = (),
        receipts: Mapping[str, Mapping[str, Any]] | None = None,
    ) -> None:
        self.newest = newest
        self.balances, self.tokens, self.logs = balances, tokens, logs
        self.receipts = receipts or {}
        self.number = 1  # of the chain

    def serve(self, server: FakeServer) -> None:
        methods: dict[str, Method] = {
            "eth_chainId": lambda: hex(self.number),
            "eth_getBlockByNumber": self._block,
            "eth_getBalance": lambda owner, block: hex(self.balances.get(owner, 0)),
            "eth_call": self._call,
            "eth_getLogs": self._logs,
            "eth_getTransactionReceipt": self.receipts.get,
        }
        server.on("POST", "/", json_rpc(methods))

    def _block(self, number: str, whole: bool) -> dict[str, str]:
        found = self.newest if number == "latest" else int(number, 16)
        return {"number": hex(found), "timestamp": hex(at_s(found))}

    def _call(self, call: Mapping[str, str], block: str) -> str:
        token = self.tokens.get(call["to"])
        selector, argument = call["data"][:10], call["data"][10:]
        if selector == "0x70a08231":
            held = token.balances.get(f"0x{argument[-40:]}", 0) if token else 0
            return f"0x{held:064x}"
        if token is None:
            return "0x"
        if selector == "0x313ce567":
            return f"0x{token.decimals:064x}"
        return "0x" + token.symbol.encode().ljust(32, b"\0").hex()

    def _logs(self, wanted: Mapping[str, Any]) -> list[Mapping[str, Any]]:
        first, last = int(wanted["fromBlock"], 16), int(wanted["toBlock"], 16)
        topics = wanted["topics"]
        return [
            log
            for log in self.logs
            if first <= int(log["blockNumber"], 16) <= last
            and all(want in (None, log["topics"][at]) for at, want in enumerate(topics))
        ]


def at_s(block: int) -> int:
    """Return when a block of a still picture was made."""
    return 1_700_000_000 + 12 * block


def transfer_log(
    token: str, source: str, target: str, amount: int, block: int, tx: str, index: int = 0
) -> dict[str, Any]:
    """Return an event as a node tells it."""
    return {
        "address": token,
        "topics": [TRANSFER, f"0x{source[2:]:0>64}", f"0x{target[2:]:0>64}"],
        "data": f"0x{amount:064x}",
        "blockNumber": hex(block),
        "transactionHash": tx,
        "logIndex": hex(index),
        "removed": False,
    }


def receipt(tx: str, sender: str, gas: int, price: int) -> dict[str, Any]:
    """Return a receipt as a node tells it."""
    return {
        "transactionHash": tx,
        "from": sender,
        "gasUsed": hex(gas),
        "effectiveGasPrice": hex(price),
        "logs": [],
    }
