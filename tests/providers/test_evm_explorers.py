"""The history of an address by Blockscout, by Etherscan and by a node alone: the same events."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

import pytest

from app.domain.sync.trouble import ProviderError, Trouble
from app.ports.providers import Page, RemoteEntry
from app.providers.evm import BSC, ETHEREUM
from tests.depth import DEPTH
from tests.providers.chain_contract import Contract
from tests.providers.evm_chain import ETHER, StillToken
from tests.providers.explorer_fakes import NEWEST, Deed, Picture, blockscout, etherscan
from tests.providers.hostile import CANARY, Attack, Case, attacks, withstand, withstand_mutants
from tests.providers.server import FakeServer, Request, session_for

ME = "0x" + "a1" * 20
OTHER, DEX = "0x" + "b2" * 20, "0x" + "c3" * 20
USDC = "0xa0b86991c6218b36c1d19d4a2e9eb0ce3606eb48"
SPAM = "0x" + "d4" * 20
FEE = Decimal("0.00015")
Serve = Callable[[Picture, FakeServer], None]


def picture(**changes: object) -> Picture:
    """Return a wallet with rows of all kinds."""
    deeds = [
        Deed(1, 100, OTHER, ME, 2 * ETHER),
        Deed(2, 200, ME, OTHER, ETHER // 2),
        Deed(3, 300, ME, OTHER, ETHER, is_ok=False),
        # Sold for a token; what was too much came back from inside.
        Deed(4, 400, ME, DEX, ETHER, inside=((DEX, ME, ETHER // 10),),
             tokens=((USDC, DEX, ME, 1_800_000_000),)),
        Deed(5, 500, ME, USDC, tokens=((USDC, ME, OTHER, 300_000_000),) * 2),
        Deed(6, 600, OTHER, SPAM, tokens=((SPAM, DEX, ME, 10**24),)),
        Deed(7, 700, OTHER, DEX, inside=((DEX, ME, 7),)),
        Deed(8, NEWEST - 5, ME, ME, 5),
    ]  # fmt: skip
    tokens = {
        USDC: StillToken(6, "USDC", {ME: 1_200_000_000}),
        SPAM: StillToken(18, "USDC", {ME: 10**24}),
    }
    made = Picture(ME, deeds, {ME: 6 * ETHER // 10}, tokens, page=3)
    return replace(made, **changes)  # type: ignore[arg-type]  # fields by name


def pulled(history: str, shown: Picture, serve: Serve | None, cursor: str = "") -> list[Page]:
    with FakeServer() as server:
        shown.node().serve(server)
        if serve is not None:
            serve(shown, server)
        given = {"addresses": ME, "history": history, "history_key": CANARY}
        with session_for(ETHEREUM.facts, server, given) as session:
            client = ETHEREUM.open(session)
            (stream,) = client.streams([ME], {})
            assert stream.tells_all is (serve is not None)
            return list(client.pull(stream, cursor))


def entries(pages: list[Page]) -> list[RemoteEntry]:
    assert not [problem for page in pages for problem in page.problems]
    return [entry for page in pages for entry in page.entries]


def told(pages: list[Page]) -> list[tuple[str, str, str, Decimal | None]]:
    return [
        (one.external_id.removeprefix("0x").lstrip("0"), one.kind, one.asset.symbol, one.quantity)
        for one in entries(pages)
        if one.asset is not None
    ]


def test_both_explorers_tell_the_same_events() -> None:
    by_blockscout = pulled("blockscout", picture(), blockscout)
    assert told(by_blockscout) == [
        ("1:ETH", "deposit", "ETH", Decimal(2)),
        ("2:ETH", "withdraw", "ETH", Decimal("0.5")),
        ("2:fee", "fee", "ETH", FEE),
        ("3:fee", "fee", "ETH", FEE),
        ("4:ETH", "swap_out", "ETH", Decimal("0.9")),
        (f"4:{USDC}", "swap_in", "USDC", Decimal(1800)),
        ("4:fee", "fee", "ETH", FEE),
        (f"5:{USDC}", "withdraw", "USDC", Decimal(600)),
        ("5:fee", "fee", "ETH", FEE),
        (f"6:{SPAM}", "deposit", "USDC", Decimal(10**6)),
        ("7:ETH", "deposit", "ETH", Decimal("0.000000000000000007")),
        ("8:fee", "fee", "ETH", FEE),
    ]
    by_etherscan = pulled("etherscan", picture(), etherscan)
    assert told(by_etherscan) == told(by_blockscout)
    swap = [one for one in entries(by_etherscan) if one.kind.startswith("swap")]
    assert [one.swap_with for one in swap] == [one.external_id for one in reversed(swap)]
    spam = next(one for one in entries(by_etherscan) if SPAM in one.external_id)
    assert spam.asset is not None
    assert (spam.asset.is_suspect, spam.asset.segment) == (True, f"ethereum:{SPAM}")


def test_a_node_alone_tells_transfers_of_tokens_with_the_same_ids() -> None:
    alone = {one.external_id for one in entries(pulled("", picture(), None))}
    whole = {one.external_id for one in entries(pulled("etherscan", picture(), etherscan))}
    assert {one.removeprefix("0x").lstrip("0") for one in alone} == {
        f"4:{USDC}", "4:fee", f"5:{USDC}", "5:fee", f"6:{SPAM}",
    }  # fmt: skip
    assert alone < whole


def test_a_list_longer_than_a_window_is_read_on_and_the_next_pull_reads_only_the_end(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("app.providers.evm.etherscan.PAGE", 3)
    many = [Deed(n, 1000 + n // 2, OTHER, ME, n) for n in range(10, 30)]
    many += [Deed(n, 2000, OTHER, ME, n) for n in range(40, 47)]  # a block longer than a window
    many += [Deed(50, NEWEST - 3, OTHER, ME, 1), Deed(51, NEWEST - 2, OTHER, ME, 1)]
    shown = picture(deeds=many)
    pages = pulled("etherscan", shown, lambda one, server: etherscan(one, server, 3))
    assert len(told(pages)) == len(many)
    assert told(pages) == told(pulled("blockscout", shown, blockscout))
    assert [page.since is not None for page in pages] == [False] * (len(pages) - 1) + [True]
    again = pulled("etherscan", shown, etherscan, pages[-1].checkpoint or "")
    assert [one[0] for one in told(again)] == ["32:ETH", "33:ETH"]  # 50 and 51
    for page in pages[:-1]:
        after = pulled("etherscan", shown, etherscan, page.checkpoint or "")
        assert {one[0] for one in told(after)} >= {"32:ETH", "33:ETH"}


def test_what_an_explorer_forgets_is_removed_only_if_the_node_has_it_no_more() -> None:
    shown = picture()
    cursor = pulled("etherscan", shown, etherscan)[-1].checkpoint or ""
    newer = Deed(9, NEWEST - 1, OTHER, ME, 1)
    without = [one for one in shown.deeds if one.number != 8]
    lost = picture(deeds=[*without, newer])
    gone = pulled("etherscan", lost, etherscan, cursor)
    assert [one.removeprefix("0x").lstrip("0") for page in gone for one in page.removed] == [
        "8:fee"
    ]
    late = picture(deeds=[*without, newer])
    late.node = picture(deeds=[*shown.deeds, newer]).node  # type: ignore[method-assign]  # another answer of the fake
    kept = pulled("etherscan", late, etherscan, cursor)
    assert not [one for page in kept for one in page.removed]


def test_a_row_that_cannot_be_read_leaves_out_its_whole_transaction_and_says_so() -> None:
    shown = picture()
    shown.deeds = [
        replace(one, sender="0xnobody", target=ME) if one.number == 4 else one
        for one in shown.deeds
    ]
    pages = pulled("etherscan", shown, etherscan)
    ids = {one.external_id.removeprefix("0x").lstrip("0") for page in pages for one in page.entries}
    assert not any(one.startswith("4:") for one in ids)
    assert {"2:ETH", f"5:{USDC}"} <= ids
    problems = [problem for page in pages for problem in page.problems]
    assert len(problems) == 4
    assert problems[0].reason == "an address is expected"
    assert pages[-1].checkpoint is not None


def test_etherscan_refusals_are_told_by_what_mends_them() -> None:
    said = {
        "Max calls per sec rate limit reached (3/sec)": Trouble.RATE_LIMITED,
        "Invalid API Key (#err2)|x": Trouble.WRONG_KEY,
        "Free API access is not supported for this chain. Please upgrade": Trouble.NOT_PERMITTED,
        "Error! Invalid address format": Trouble.REFUSED,
    }
    for text, trouble in said.items():
        with FakeServer() as server:
            picture().node().serve(server)
            server.on("GET", "/v2/api", {"status": "0", "message": "NOTOK", "result": text})
            with (
                session_for(
                    ETHEREUM.facts,
                    server,
                    {"addresses": ME, "history": "etherscan", "history_key": "k" * 20},
                ) as session,
                pytest.raises(ProviderError) as caught,
            ):
                ETHEREUM.open(session).check()
        assert caught.value.trouble is trouble


def test_a_chain_without_a_public_explorer_asks_for_one() -> None:
    with FakeServer() as server:
        picture().node().serve(server)
        fields = {"addresses": ME, "history": "blockscout"}
        with session_for(BSC.facts, {"": server.base}, fields) as session:
            client = BSC.open(session)
            with pytest.raises(ProviderError, match="chain 1, not of BNB"):
                client.check()
            with pytest.raises(ProviderError, match="no public Blockscout"):
                client._history.check(ME)
        own = {"blockscout": server.base, **fields}
        blockscout(picture(), server)
        with session_for(BSC.facts, {"": server.base}, own) as session:
            assert BSC.open(session)._history.check(ME)
        assert server.paths()[-1].startswith("GET /v2/addresses")


def test_blockscout_requests_and_answers_keep_to_the_description() -> None:
    contract = Contract("blockscout/address-subset.json", "http://localhost")
    shown = picture(page=6)
    shown.deeds = shown.deeds[3:6]
    with FakeServer() as server:
        shown.node().serve(server)
        blockscout(shown, server)

        def note(fake: FakeServer, request: Request, reply: object) -> object:
            is_held = request.method == "GET" and not request.route.endswith(ME)
            return contract.note(fake, request, reply) if is_held else reply  # type: ignore[arg-type]  # a test's own

        server.every = note  # type: ignore[assignment]  # a fault
        given = {"addresses": ME, "history": "blockscout"}
        with session_for(ETHEREUM.facts, server, given) as session:
            client = ETHEREUM.open(session)
            (snapshot,) = client.snapshots([ME])
            assert snapshot.is_whole
            assert list(client.pull(client.streams([ME], {})[0], ""))
    assert not contract.failures
    assert len(contract.checked) == 4


def case(history: str, serve: Serve | None, shown: Picture, **more: object) -> Case:
    def served(server: FakeServer) -> None:
        shown.node().serve(server)
        if serve is not None:
            serve(shown, server)

    fields = {"addresses": ME, "history": history, "history_key": CANARY}
    return Case(f"evm-{history}", ETHEREUM.facts, ETHEREUM.open, fields, served, **more)  # type: ignore[arg-type]  # a test's own


def page_of(request: Request) -> str | None:
    return request.route if "/addresses/" in request.route and len(request.route) > 70 else None


# What is null for a page's parameters is a list's end: no change of the answer that can be seen.
BY_BLOCKSCOUT = case(
    "blockscout",
    blockscout,
    picture(),
    pages=page_of,
    keys=frozenset({"next_page_params", "index", "items_count"}),
)
BY_ETHERSCAN = case("etherscan", etherscan, picture())
BY_NODE = case("", None, picture())
# What goes wrong on the way is the same for each source: the further two are shown a part of it.
PART = 1 if DEPTH >= 1 else 3


@pytest.mark.parametrize("attack", attacks(BY_BLOCKSCOUT), ids=str)
def test_a_chain_by_blockscout_withstands(attack: Attack) -> None:
    withstand(BY_BLOCKSCOUT, attack)


@pytest.mark.parametrize("attack", attacks(BY_ETHERSCAN)[::PART], ids=str)
def test_a_chain_by_etherscan_withstands(attack: Attack) -> None:
    withstand(BY_ETHERSCAN, attack)


@pytest.mark.parametrize("attack", attacks(BY_NODE)[1::PART], ids=str)
def test_a_chain_by_its_node_withstands(attack: Attack) -> None:
    withstand(BY_NODE, attack)


@pytest.mark.parametrize("one", [BY_BLOCKSCOUT, BY_ETHERSCAN, BY_NODE], ids=lambda one: one.name)
def test_a_chain_withstands_changed_answers(one: Case) -> None:
    withstand_mutants(one, 10)
