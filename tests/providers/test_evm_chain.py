"""A wallet on a real EVM chain in this process, read through the real client and session."""

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from app.domain.sync.trouble import ProviderError, Trouble
from app.ports.providers import RemoteBalance, RemoteEntry
from app.providers.evm import ETHEREUM, EvmProvider, chains
from app.providers.evm.chains import Known
from app.providers.evm.client import EvmClient
from tests.providers.evm_chain import ETHER, RealChain, erc20
from tests.providers.server import FakeServer, session_for

ME, OTHER, THIRD = 1, 2, 3  # places among the chain's accounts; 0 makes the tokens


@pytest.fixture(scope="module")
def chain() -> RealChain:
    return RealChain()


class Wallets:
    """Opens wallets on a chain, and closes them at the end."""

    def __init__(self, chain: RealChain, server: FakeServer, stack: ExitStack) -> None:
        self.chain, self._server, self._stack = chain, server, stack

    def __call__(self, known: tuple[Known, ...] = (), **fields: str) -> EvmClient:
        provider = EvmProvider(replace(chains.ETHEREUM, known=known))
        given = {"addresses": self.chain.accounts[ME], "history": "", **fields}
        session = session_for(provider.facts, self._server, given)
        return provider.open(self._stack.enter_context(session))


@pytest.fixture
def wallet(chain: RealChain) -> Iterator[Wallets]:
    chain.widest, chain.number = 10**9, 1
    with FakeServer() as server, ExitStack() as stack:
        chain.serve(server)
        yield Wallets(chain, server, stack)


def balances(client: EvmClient) -> dict[str, RemoteBalance]:
    account = client.accounts()[0].id
    (snapshot,) = client.snapshots([account])
    assert snapshot.is_whole, snapshot.problems
    return {one.asset.contract or one.asset.symbol: one for one in snapshot.balances}


def pulled(client: EvmClient, cursor: str = "") -> tuple[list[RemoteEntry], set[str], str]:
    (stream,) = client.streams([client.accounts()[0].id], {})
    assert not stream.tells_all
    pages = list(client.pull(stream, cursor))
    assert not [problem for page in pages for problem in page.problems]
    last = pages[-1].checkpoint
    assert last is not None
    entries = [entry for page in pages for entry in page.entries]
    return entries, {one for page in pages for one in page.removed}, last


def test_tokens_of_one_symbol_are_told_apart_by_contract_and_each_has_its_own_decimals(
    chain: RealChain, wallet: Wallets
) -> None:
    six = chain.deploy(erc20(6, "USDT", "Tether USD", 10**15))
    eighteen = chain.deploy(erc20(18, "USDT", "Tether USD", 10**30))
    chain.move(six, 0, ME, 1_234_567)
    chain.move(eighteen, 0, ME, 2 * ETHER + 1)
    found = balances(wallet(known=(Known(six, "USDT", "Tether USD"),)))
    assert found[f"ethereum:{six}"].balance == Decimal("1.234567")
    assert found[f"ethereum:{eighteen}"].balance == Decimal("2.000000000000000001")
    true, other = (found[f"ethereum:{one}"].asset for one in (six, eighteen))
    assert (true.symbol, true.segment, true.is_suspect) == ("USDT", "", False)
    assert (other.symbol, other.segment, other.is_suspect) == ("USDT", f"ethereum:{eighteen}", True)
    native = chain.chain.get_balance(chain.chain.get_accounts()[ME])
    assert found["ETH"].balance == Decimal(native).scaleb(-18)


def test_symbols_of_old_and_of_hostile_tokens_are_made_harmless(
    chain: RealChain, wallet: Wallets
) -> None:
    old = chain.deploy(erc20(18, "MKR", "Maker", 10**24, is_word=True))
    evil = chain.deploy(erc20(0, "US\u202eDC\n\x07" + "x" * 60, "\u200bFree\x00 money", 10**9))
    odd = chain.deploy(erc20(255, "", "", 10**40))
    for token in (old, evil, odd):
        chain.move(token, 0, THIRD, 10**9)
    client = wallet(addresses=chain.accounts[THIRD])
    found = balances(client)
    assert found[f"ethereum:{old}"].asset.symbol == "MKR"
    hostile = found[f"ethereum:{evil}"].asset
    assert hostile.symbol == "USDC " + "x" * 19
    assert hostile.name == "Free money"
    assert hostile.is_suspect
    assert f"ethereum:{odd}" not in found or found[f"ethereum:{odd}"].asset.symbol.startswith(
        "TOKEN"
    )


def test_history_has_each_transfer_and_the_gas_of_those_that_were_sent(
    chain: RealChain, wallet: Wallets
) -> None:
    token = chain.deploy(erc20(6, "COIN", "Coin", 10**15))
    came = chain.move(token, 0, ME, 5_000_000)
    went = chain.move(token, ME, OTHER, 1_500_000)
    chain.pay(0, ME, ETHER)  # which a node alone cannot list
    all_at_once = [
        one for one in pulled(wallet())[0] if one.external_id.split(":")[0] in (came, went)
    ]
    assert [(one.external_id, one.kind, one.quantity) for one in all_at_once] == [
        (f"{came}:{token}", "deposit", Decimal(5)),
        (f"{went}:{token}", "withdraw", Decimal("1.5")),
        (f"{went}:fee", "fee", Decimal(chain.fee(went)).scaleb(-18)),
    ]
    assert all_at_once[-1].asset is not None
    assert all_at_once[-1].asset.symbol == "ETH"
    chain.widest = 3
    in_ranges, _, _ = pulled(wallet())
    assert in_ranges == pulled(wallet())[0]
    assert {one.external_id for one in all_at_once} <= {one.external_id for one in in_ranges}


def test_what_a_reorganisation_took_back_is_removed_and_the_rest_is_known(
    chain: RealChain, wallet: Wallets
) -> None:
    token = chain.deploy(erc20(6, "FORK", "Fork", 10**15))
    stays = chain.move(token, 0, ME, 1_000_000)
    before = chain.chain.take_snapshot()
    lost = chain.move(token, 0, ME, 2_000_000)
    client = wallet()
    first, _, cursor = pulled(client)
    assert f"{lost}:{token}" in {one.external_id for one in first}
    chain.chain.revert_to_snapshot(before)
    with pytest.raises(ProviderError, match="behind") as caught:
        pulled(client, cursor)
    assert caught.value.trouble is Trouble.NOT_READY
    new = chain.move(token, 0, ME, 3_000_000)
    chain.chain.mine_blocks(2)
    again, removed, after = pulled(client, cursor)
    assert removed == {f"{lost}:{token}"}
    ids = {one.external_id for one in again}
    assert {f"{stays}:{token}", f"{new}:{token}"} <= ids
    assert pulled(client, after)[1] == set()


def test_a_node_of_another_chain_or_a_private_key_is_refused(
    chain: RealChain, wallet: Wallets
) -> None:
    assert wallet().check().permissions == {"read"}
    chain.number = 56
    with pytest.raises(ProviderError, match="chain 56, not of Ethereum") as other:
        wallet().check()
    assert other.value.needs_person
    secret = "4c0883a69102937d6231471b5dbb6204fe5129617082792ae468d01a3f362318"
    with pytest.raises(ProviderError) as told:
        wallet(addresses=secret).check()
    assert told.value.trouble is Trouble.CAN_WITHDRAW
    assert secret not in str(told.value)
    wrong = "0xdAC17F958D2ee523a2206206994597C13D831eC7"  # one letter of the checksum
    with pytest.raises(ProviderError, match="checksum"):
        wallet(addresses=wrong).check()


def test_the_known_contracts_have_right_checksums_and_facts_are_cheap() -> None:
    from eth_utils.address import is_checksum_address

    for one in (chains.ETHEREUM, chains.BSC, chains.POLYGON):
        assert all(is_checksum_address(token.address) for token in one.known)
    assert ETHEREUM.facts.bases[""].startswith("https://")


def test_a_snapshot_says_where_it_did_not_look(chain: RealChain, wallet: Wallets) -> None:
    token = chain.deploy(erc20(6, "LATE", "Late", 10**9))
    chain.move(token, 0, ME, 10**6)
    chain.chain.mine_blocks(130)
    chain.widest = 2
    client = wallet()
    (snapshot,) = client.snapshots([chain.accounts[ME]])
    assert not snapshot.is_whole
    assert "before block" in snapshot.problems[0]
    named = wallet(tokens=token)
    found: Any = next(iter(named.snapshots([chain.accounts[ME]])))
    assert f"ethereum:{token}" in {one.asset.contract for one in found.balances}
