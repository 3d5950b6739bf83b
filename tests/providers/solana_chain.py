"""The real Solana runtime in this process, behind RPC in the shape of a node's.

The runtime belongs to one thread, so one worker does all its work. What a node tells beside
balances (lists of signatures, balances before and after) is kept here.
"""

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

from app.providers.solana.node import MAIN_NETWORK, STAKE_PROGRAM
from app.providers.solana.tokens import PROGRAMS
from tests.providers.evm_chain import Refused, json_rpc
from tests.providers.server import FakeServer

TOKEN, TOKEN_2022 = (program for program, _ in PROGRAMS)
ASSOCIATED = "ATokenGPvbdGVxr1b2hvZbsiqW5xWH25efTNsLJA8knL"
SYSTEM = "11111111111111111111111111111111"
SOL = 10**9
FIRST_SLOT, FIRST_TIME = 1000, 1_700_000_000
MINT_SIZE = 82
T = TypeVar("T")


class SolanaChain:
    """Makes mints, moves SOL and tokens, and answers as a node."""

    def __init__(self) -> None:
        self._worker = ThreadPoolExecutor(max_workers=1)
        self._svm: Any = None
        self.refused: set[str] = set()  # methods that the node does not offer
        self.page = 1000
        self.network = MAIN_NETWORK
        self.first_kept = 0
        self.stakes: list[tuple[str, str, int]] = []  # account, who may withdraw, lamports
        self._slot = FIRST_SLOT
        self._told: list[dict[str, Any]] = []  # transactions, oldest first
        self._accounts: dict[str, str] = {}  # token accounts and their program
        self._decimals: dict[str, int] = {}
        self._do(self._begin)

    def close(self) -> None:
        self._do(self._forget)
        self._worker.shutdown()

    def serve(self, server: FakeServer) -> None:
        methods: dict[str, Callable[..., Any]] = {
            "getGenesisHash": lambda: self.network,
            "getSlot": lambda config: self._slot,
            "getFirstAvailableBlock": lambda: self.first_kept,
            "getBalance": lambda key, config: _with_slot(self._slot, self.lamports(key)),
            "getTokenAccountsByOwner": self._owned,
            "getProgramAccounts": self._staked,
            "getSignaturesForAddress": self._signatures,
            "getTransaction": self._transaction,
        }

        def guarded(name: str, method: Callable[..., Any]) -> Callable[..., Any]:
            def call(*params: Any) -> Any:
                key = f"{name} {params[1]['programId']}" if name.endswith("ByOwner") else name
                if name in self.refused or key in self.refused:
                    raise Refused(-32010, f"{name} is excluded from account secondary indexes")
                return self._do(lambda: method(*params))

            return call

        server.on(
            "POST", "/", json_rpc({name: guarded(name, one) for name, one in methods.items()})
        )

    # What happens on the chain

    def key(self, number: int) -> Any:
        """Return a pair of keys, the same each time."""
        from solders.keypair import Keypair

        return Keypair.from_seed(bytes([number]) * 32)

    def give(self, number: int, lamports: int) -> None:
        """Give SOL from nowhere, in no transaction."""
        self._do(lambda: self._svm.airdrop(self.key(number).pubkey(), lamports))

    def pay(self, source: int, target: int, lamports: int) -> str:
        from solders.system_program import TransferParams, transfer

        sender, receiver = self.key(source), self.key(target).pubkey()
        made = transfer(
            TransferParams(from_pubkey=sender.pubkey(), to_pubkey=receiver, lamports=lamports)
        )
        return self._sent([made], [sender])

    def mint(self, number: int, decimals: int, program: str = TOKEN) -> str:
        """Make a mint whose authority is key 0."""
        from solders.system_program import CreateAccountParams, create_account

        maker, mint = self.key(0), self.key(number)
        rent = self._do(lambda: self._svm.minimum_balance_for_rent_exemption(MINT_SIZE))
        room = create_account(
            CreateAccountParams(
                from_pubkey=maker.pubkey(),
                to_pubkey=mint.pubkey(),
                lamports=rent,
                space=MINT_SIZE,
                owner=_key(program),
            )
        )
        begin = _instruction(
            program, bytes([20, decimals]) + bytes(maker.pubkey()) + b"\0", [(mint.pubkey(), 0, 1)]
        )
        self._decimals[str(mint.pubkey())] = decimals
        self._sent([room, begin], [maker, mint])
        return str(mint.pubkey())

    def hold(self, owner: int, mint: str, program: str = TOKEN, *, payer: int = 0) -> str:
        """Open the account in which an owner holds a token by default."""
        from solders.pubkey import Pubkey

        holder, pays = self.key(owner).pubkey(), self.key(payer)
        seeds = [bytes(holder), bytes(_key(program)), bytes(_key(mint))]
        account, _ = Pubkey.find_program_address(seeds, _key(ASSOCIATED))
        keys = [
            (pays.pubkey(), 1, 1), (account, 0, 1), (holder, 0, 0), (_key(mint), 0, 0),
            (_key(SYSTEM), 0, 0), (_key(program), 0, 0),
        ]  # fmt: skip
        self._accounts[str(account)] = program
        self._sent([_instruction(ASSOCIATED, b"\0", keys)], [pays])
        return str(account)

    def hold_apart(self, owner: int, mint: str, number: int, size: int = 165) -> str:
        """Open a further account for a token that an owner holds already."""
        from solders.system_program import CreateAccountParams, create_account

        pays, account = self.key(0), self.key(number)
        rent = self._do(lambda: self._svm.minimum_balance_for_rent_exemption(size))
        room = create_account(
            CreateAccountParams(
                from_pubkey=pays.pubkey(),
                to_pubkey=account.pubkey(),
                lamports=rent,
                space=size,
                owner=_key(TOKEN),
            )
        )
        begin = _instruction(
            TOKEN,
            bytes([18]) + bytes(self.key(owner).pubkey()),
            [(account.pubkey(), 0, 1), (_key(mint), 0, 0)],
        )
        self._accounts[str(account.pubkey())] = TOKEN
        self._sent([room, begin], [pays, account])
        return str(account.pubkey())

    def issue(self, mint: str, account: str, amount: int, program: str = TOKEN) -> str:
        maker = self.key(0)
        keys = [(_key(mint), 0, 1), (_key(account), 0, 1), (maker.pubkey(), 1, 0)]
        return self._sent(
            [_instruction(program, bytes([7]) + amount.to_bytes(8, "little"), keys)], [maker]
        )

    def moved(self, source: str, target: str, owner: int, amount: int) -> Any:
        """Return the instruction that moves tokens of the classic program."""
        keys = [(_key(source), 0, 1), (_key(target), 0, 1), (self.key(owner).pubkey(), 1, 0)]
        return _instruction(TOKEN, bytes([3]) + amount.to_bytes(8, "little"), keys)

    def closed(self, account: str, owner: int) -> Any:
        """Return the instruction that closes an empty token account."""
        mine = self.key(owner).pubkey()
        keys = [(_key(account), 0, 1), (mine, 0, 1), (mine, 1, 0)]
        return _instruction(TOKEN, bytes([9]), keys)

    def send(self, instructions: Sequence[Any], *signers: int) -> str:
        """Send instructions; the first signer pays."""
        return self._sent(instructions, [self.key(one) for one in signers])

    def lamports(self, key: str) -> int:
        return int(self._svm.get_balance(_key(key)) or 0)

    # The runtime, on its own thread

    def _do(self, work: Callable[[], T]) -> T:
        return self._worker.submit(work).result()

    def _begin(self) -> None:
        from solders.litesvm import LiteSVM

        self._svm = LiteSVM()

    def _forget(self) -> None:
        self._svm = None

    def _sent(self, instructions: Sequence[Any], signers: Sequence[Any]) -> str:
        return self._do(lambda: self._run(instructions, signers))

    def _run(self, instructions: Sequence[Any], signers: Sequence[Any]) -> str:
        from solders.message import Message
        from solders.transaction import Transaction

        self._svm.expire_blockhash()
        recent = self._svm.latest_blockhash()
        message = Message.new_with_blockhash(list(instructions), signers[0].pubkey(), recent)
        names = [str(one) for one in message.account_keys]
        before, tokens_before = self._lamports_of(names), self._tokens_of(names)
        sent = Transaction(list(signers), message, recent)
        done = self._svm.send_transaction(sent)
        failed = hasattr(done, "err")
        self._slot += 10
        signature = str(sent.signatures[0])
        self._told.append(
            {
                "slot": self._slot,
                "blockTime": FIRST_TIME + self._slot,
                "version": "legacy",
                "transaction": {
                    "signatures": [str(one) for one in sent.signatures],
                    "message": {
                        "accountKeys": [
                            {
                                "pubkey": name,
                                "signer": message.is_signer(place),
                                "writable": True,
                                "source": "transaction",
                            }
                            for place, name in enumerate(names)
                        ],
                        "instructions": [],
                        "recentBlockhash": str(recent),
                    },
                },
                "meta": {
                    "err": {"InstructionError": [0, "Custom"]} if failed else None,
                    "fee": (done.meta() if failed else done).fee(),
                    "preBalances": before,
                    "postBalances": self._lamports_of(names),
                    "preTokenBalances": tokens_before,
                    "postTokenBalances": self._tokens_of(names),
                    "innerInstructions": [],
                    "logMessages": ["not kept"],
                },
            }
        )
        return signature

    def _lamports_of(self, names: Sequence[str]) -> list[int]:
        return [self.lamports(one) for one in names]

    def _tokens_of(self, names: Sequence[str]) -> list[dict[str, Any]]:
        found = []
        for place, name in enumerate(names):
            held = self._held(name)
            if held is not None:
                mint, owner, amount = held
                found.append(
                    {
                        "accountIndex": place,
                        "mint": mint,
                        "owner": owner,
                        "programId": self._accounts[name],
                        "uiTokenAmount": self._amount(mint, amount),
                    }
                )
        return found

    def _held(self, account: str) -> tuple[str, str, int] | None:
        """Return mint, owner and amount of a token account, out of its bytes."""
        from solders.pubkey import Pubkey

        told = self._svm.get_account(_key(account)) if account in self._accounts else None
        if told is None or len(told.data) < 165:
            return None
        data = bytes(told.data)
        mint, owner = (str(Pubkey.from_bytes(data[at : at + 32])) for at in (0, 32))
        return mint, owner, int.from_bytes(data[64:72], "little")

    def _amount(self, mint: str, amount: int) -> dict[str, Any]:
        return {"amount": str(amount), "decimals": self._decimals[mint], "uiAmountString": "?"}

    # What a node tells

    def _owned(self, owner: str, which: dict[str, str], config: dict[str, Any]) -> Any:
        rows = []
        for account, program in self._accounts.items():
            held = self._held(account)
            if program == which["programId"] and held is not None and held[1] == owner:
                info = {"mint": held[0], "owner": owner, "state": "initialized"}
                info |= {"tokenAmount": self._amount(held[0], held[2])}  # type: ignore[dict-item]  # JSON
                parsed = {"info": info, "type": "account"}
                data = {"parsed": parsed, "program": "spl-token", "space": 165}
                rows.append({"pubkey": account, "account": {"data": data, "owner": program}})
        return _with_slot(self._slot, rows)

    def _staked(self, program: str, config: dict[str, Any]) -> Any:
        assert program == STAKE_PROGRAM
        wanted = config["filters"][0]["memcmp"]
        assert wanted["offset"] == 44
        return [
            {"pubkey": account, "account": {"lamports": lamports, "data": ["", "base64"]}}
            for account, who, lamports in self.stakes
            if who == wanted["bytes"]
        ]

    def _signatures(self, key: str, config: dict[str, Any]) -> Any:
        rows = [
            {"signature": one["transaction"]["signatures"][0], "slot": one["slot"], "err": None}
            for one in reversed(self._told)
            if any(name["pubkey"] == key for name in one["transaction"]["message"]["accountKeys"])
        ]
        names = [one["signature"] for one in rows]
        start = names.index(config["before"]) + 1 if "before" in config else 0
        return rows[start : start + min(self.page, config["limit"])]

    def _transaction(self, signature: str, config: dict[str, Any]) -> Any:
        assert config["encoding"] == "jsonParsed"
        for one in self._told:
            if one["transaction"]["signatures"][0] == signature:
                return one
        return None


def _with_slot(slot: int, value: Any) -> dict[str, Any]:
    return {"context": {"slot": slot}, "value": value}


def _key(text: str) -> Any:
    from solders.pubkey import Pubkey

    return Pubkey.from_string(text)


def _instruction(program: str, data: bytes, keys: Sequence[tuple[Any, int, int]]) -> Any:
    """Return an instruction; `keys`: account, whether it signs, whether it is written."""
    from solders.instruction import AccountMeta, Instruction

    metas = [AccountMeta(key, bool(signs), bool(written)) for key, signs, written in keys]
    return Instruction(_key(program), data, metas)
