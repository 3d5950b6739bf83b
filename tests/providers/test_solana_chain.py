"""A wallet on the real Solana runtime, read through the real client and session."""

from collections.abc import Iterator
from contextlib import ExitStack
from decimal import Decimal

import pytest

from app.domain.sync.trouble import ProviderError, Trouble
from app.ports.providers import Page, RemoteEntry
from app.providers.solana import PROVIDER
from app.providers.solana.client import SolanaClient
from tests.providers.hostile import CANARY, Attack, Case, attacks, withstand, withstand_mutants
from tests.providers.server import FakeServer, Request, session_for
from tests.providers.solana_chain import SOL, TOKEN, TOKEN_2022, SolanaChain

ME, OTHER = 1, 2  # keys; 0 makes the mints and pays for accounts


class World:
    """The runtime with a history that has all kinds of rows, made once."""

    def __init__(self) -> None:
        chain = self.chain = SolanaChain()
        for number in (0, ME, OTHER):
            chain.give(number, 10 * SOL)
        self.me = str(chain.key(ME).pubkey())
        self.six, self.nine = chain.mint(10, 6), chain.mint(11, 9)
        self.new = chain.mint(12, 2, TOKEN_2022)
        self.mine, self.theirs = chain.hold(ME, self.six), chain.hold(OTHER, self.six)
        self.apart = chain.hold_apart(ME, self.six, 20)
        self.modern = chain.hold(ME, self.new, TOKEN_2022)
        self.nines, self.their_nines = chain.hold(ME, self.nine), chain.hold(OTHER, self.nine)
        self.came = chain.issue(self.six, self.mine, 5_000_000)
        chain.issue(self.six, self.apart, 2_500_000)
        chain.issue(self.new, self.modern, 12_345, TOKEN_2022)
        chain.issue(self.nine, self.their_nines, 3 * SOL)
        self.paid = chain.pay(ME, OTHER, SOL // 4)
        self.got = chain.pay(OTHER, ME, SOL // 2)
        give, take = (
            chain.moved(self.mine, self.theirs, ME, 1_000_000),
            chain.moved(self.their_nines, self.nines, OTHER, SOL),
        )
        self.swapped = chain.send([give, take], ME, OTHER)
        self.failed = chain.send([chain.moved(self.mine, self.theirs, ME, 10**12)], ME)
        back = chain.moved(self.nines, self.their_nines, ME, SOL)
        self.closed = chain.send([back, chain.closed(self.nines, ME)], ME)


@pytest.fixture(scope="module")
def world() -> Iterator[World]:
    found = World()
    yield found
    found.chain.close()


class Wallets:
    """Opens wallets on a node, and closes them at the end."""

    def __init__(self, world: World, server: FakeServer, stack: ExitStack) -> None:
        self.world, self.server, self._stack = world, server, stack

    def __call__(self, addresses: str = "") -> SolanaClient:
        fields = {"addresses": addresses or self.world.me}
        return PROVIDER.open(
            self._stack.enter_context(session_for(PROVIDER.facts, self.server, fields))
        )


@pytest.fixture
def wallet(world: World) -> Iterator[Wallets]:
    chain = world.chain
    chain.page, chain.refused, chain.stakes, chain.first_kept = 1000, set(), [], 0
    with FakeServer() as server, ExitStack() as stack:
        chain.serve(server)
        yield Wallets(world, server, stack)


def pulled(client: SolanaClient, cursor: str = "") -> list[Page]:
    (stream,) = client.streams([one.id for one in client.accounts()], {})
    return list(client.pull(stream, cursor))


def entries(pages: list[Page]) -> list[RemoteEntry]:
    assert not [problem for page in pages for problem in page.problems]
    return [entry for page in pages for entry in page.entries]


def test_both_programs_are_asked_and_accounts_of_one_mint_added(
    world: World, wallet: Wallets
) -> None:
    (snapshot,) = wallet().snapshots([world.me])
    assert snapshot.is_whole
    assert {one.asset.contract or "SOL": one.balance for one in snapshot.balances} == {
        "SOL": Decimal(world.chain._do(lambda: world.chain.lamports(world.me))).scaleb(-9),
        f"solana:{world.six}": Decimal("6.5"),
        f"solana:{world.new}": Decimal("123.45"),
    }
    assert all(one.asset.is_suspect for one in snapshot.balances if one.asset.contract)
    world.chain.refused = {f"getTokenAccountsByOwner {TOKEN_2022}"}
    (half,) = wallet().snapshots([world.me])
    assert not half.is_whole
    assert "the token program of 2022 was not told" in half.problems[0]
    assert len(half.balances) == 2
    with pytest.raises(ProviderError, match="excluded"):
        pulled(wallet())


def test_stake_stands_apart_and_a_refusal_is_said(world: World, wallet: Wallets) -> None:
    client = wallet()
    assert [one.id for one in client.accounts()] == [world.me]
    world.chain.stakes = [(world.mine, world.me, 3 * SOL), (world.apart, world.me, SOL // 2)]
    assert [one.id for one in client.accounts()] == [world.me, f"{world.me}/stake"]
    (staked,) = client.snapshots([f"{world.me}/stake"])
    assert [one.balance for one in staked.balances] == [Decimal("3.5")]
    world.chain.refused = {"getProgramAccounts"}
    assert "does not tell stake" in client.accounts()[1].note
    (unknown,) = client.snapshots([f"{world.me}/stake"])
    assert not unknown.is_whole
    assert unknown.balances == ()


def test_each_transaction_is_netted_with_its_fee_also_of_closed_accounts(
    world: World, wallet: Wallets
) -> None:
    found = entries(pulled(wallet()))
    told = {one.external_id: (one.kind, one.quantity) for one in found}
    assert len(told) == len(found)
    fee, two = Decimal("0.000005"), Decimal("0.00001")
    assert told[f"{world.came}:{world.six}"] == ("deposit", Decimal(5))
    assert told[f"{world.got}:SOL"] == ("deposit", Decimal("0.5"))
    assert f"{world.got}:fee" not in told
    assert told[f"{world.paid}:SOL"] == ("withdraw", Decimal("0.25"))
    assert told[f"{world.paid}:fee"] == ("fee", fee)
    assert told[f"{world.swapped}:{world.six}"] == ("swap_out", Decimal(1))
    assert told[f"{world.swapped}:{world.nine}"] == ("swap_in", Decimal(1))
    assert told[f"{world.swapped}:fee"] == ("fee", two)
    mine = {key: one for key, one in told.items() if key.startswith(world.failed)}
    assert mine == {f"{world.failed}:fee": ("fee", fee)}
    # Closing an account gives its rent back, which is no swap of the token for SOL.
    assert told[f"{world.closed}:{world.nine}"] == ("withdraw", Decimal(1))
    assert told[f"{world.closed}:rent"] == ("deposit", Decimal("0.00203928"))
    signs = {"deposit": 1, "swap_in": 1, "withdraw": -1, "swap_out": -1, "fee": -1}
    net = sum(
        (signs[one.kind] * one.quantity for one in found if one.quantity and one.asset
         and one.asset.symbol == "SOL"),
        Decimal(10),
    )  # fmt: skip
    assert net == Decimal(world.chain._do(lambda: world.chain.lamports(world.me))).scaleb(-9)


def test_a_history_in_small_pages_is_the_same_and_goes_on_where_it_was(
    world: World, wallet: Wallets, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = entries(pulled(wallet()))
    world.chain.page = 2
    monkeypatch.setattr("app.providers.solana.client.AT_ONCE", 3)
    pages = pulled(wallet())
    assert {one.external_id for one in entries(pages)} == {one.external_id for one in whole}
    assert [page.since is None for page in pages] == [True] * (len(pages) - 1) + [False]
    for place, page in enumerate(pages[:-1]):
        before = {one.external_id for done in pages[: place + 1] for one in done.entries}
        after = {one.external_id for one in entries(pulled(wallet(), page.checkpoint or ""))}
        assert before | after == {one.external_id for one in whole}
    world.chain.first_kept = 5
    assert pulled(wallet(), pages[-1].checkpoint or "")[-1].since is None


@pytest.mark.parametrize(
    ("typed", "trouble"),
    [
        ("", Trouble.WRONG_KEY),
        ("0xdac17f958d2ee523a2206206994597c13d831ec7", Trouble.WRONG_KEY),
        ("So1111111111111111111111111111111111111111", Trouble.WRONG_KEY),
        ("[12,34,56]", Trouble.CAN_WITHDRAW),
        ("5" * 87, Trouble.CAN_WITHDRAW),
        (" ".join(["zoo"] * 12), Trouble.CAN_WITHDRAW),
    ],
)
def test_what_is_no_address_or_could_spend_is_refused(
    wallet: Wallets, typed: str, trouble: Trouble
) -> None:
    with pytest.raises(ProviderError) as caught:
        wallet(typed or " ").check()
    assert caught.value.trouble is trouble
    assert not wallet.server.log


def test_a_node_of_another_network_is_refused(world: World, wallet: Wallets) -> None:
    assert wallet().check().permissions == {"read"}
    world.chain.network = "EtWTRABZaYq6iMfeYKouRu166VU2xqa1wcaWoxPkrZBG"
    with pytest.raises(ProviderError, match="main network"):
        wallet().check()


def page_of(request: Request) -> str | None:
    body = request.json()
    if isinstance(body, dict) and body["method"] == "getSignaturesForAddress":
        return str(body["params"][0])
    return None


@pytest.fixture(scope="module")
def case(world: World) -> Case:
    def serve(server: FakeServer) -> None:
        chain = world.chain
        chain.page, chain.refused, chain.first_kept = 3, set(), 0
        chain.stakes = [(world.mine, world.me, 3 * SOL)]
        chain.serve(server)

    return Case(
        "solana",
        PROVIDER.facts,
        PROVIDER.open,
        {"addresses": world.me, "label": CANARY},
        serve,
        pages=page_of,
    )


BLANK = Case("solana", PROVIDER.facts, PROVIDER.open, {}, lambda server: None)


@pytest.mark.parametrize("attack", attacks(BLANK), ids=str)
def test_solana_withstands(case: Case, attack: Attack) -> None:
    withstand(case, attack)


def test_solana_withstands_changed_answers(case: Case) -> None:
    withstand_mutants(case)


def test_the_classic_program_is_the_first_that_is_asked() -> None:
    assert TOKEN.startswith("Tokenkeg")
