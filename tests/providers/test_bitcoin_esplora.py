"""A Bitcoin wallet of addresses and of an extended key, on a server that answers as Esplora."""

import json
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from decimal import Decimal

import pytest

from app.domain.sync.trouble import ProviderError, Trouble
from app.ports.providers import Page, RemoteEntry
from app.providers.bitcoin import PROVIDER
from app.providers.bitcoin.client import AGAIN, GAP, BitcoinClient
from app.providers.bitcoin.keys import Extended, wallet_of
from tests.providers.chain_contract import Contract
from tests.providers.esplora_fake import OTHER, STRANGER, EsploraFake
from tests.providers.hostile import CANARY, Attack, Case, attacks, withstand, withstand_mutants
from tests.providers.server import FakeServer, Request, session_for

# Of BIP 84's test vectors: the account's key, and its first addresses.
ZPUB = (
    "zpub6rFR7y4Q2AijBEqTUquhVz398htDFrtymD9xYYfG1m4wAcvPhXNfE3EfH1r1ADqtfSdVCToUG868RvUUkgDKf"
    "31mGDtKsAYz2oz2AGutZYs"
)
FIRST = "bc1qcr8te4kr609gcawutmrza0j4xv80jy8z306fyu"
CHANGE = "bc1q8c6fshw2dlwun7ekn9qwf37cu2rn755upcp6el"
MINE, SECOND = FIRST, "3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy"
COIN = 100_000_000


@dataclass
class Bench:
    """A fake server and wallets on it."""

    server: FakeServer
    fake: EsploraFake
    stack: ExitStack

    def wallet(self, addresses: str = "", key: str = "") -> BitcoinClient:
        fields = {"addresses": addresses, "key": key}
        session = session_for(PROVIDER.facts, self.server, fields)
        return PROVIDER.open(self.stack.enter_context(session))


@pytest.fixture
def bench() -> Iterator[Bench]:
    with FakeServer() as server, ExitStack() as stack:
        fake = EsploraFake()
        fake.serve(server)
        yield Bench(server, fake, stack)


def pulled(client: BitcoinClient, cursor: str = "") -> list[Page]:
    (stream,) = client.streams(["wallet"], {})
    pages = list(client.pull(stream, cursor))
    assert all(page.checkpoint is None for page in pages[:-1])
    return pages


def entries(pages: list[Page]) -> list[RemoteEntry]:
    assert not [problem for page in pages for problem in page.problems]
    return [entry for page in pages for entry in page.entries]


def told(found: list[RemoteEntry]) -> list[tuple[str, str, Decimal | None]]:
    return [(one.external_id, one.kind, one.quantity) for one in found]


def balance(client: BitcoinClient) -> Decimal:
    (snapshot,) = client.snapshots(["wallet"])
    assert snapshot.is_whole
    return snapshot.balances[0].balance


def test_each_transaction_counts_once_net_over_all_own_addresses(bench: Bench) -> None:
    came = bench.fake.add([(STRANGER, COIN + 500)], [(MINE, COIN)], 100)
    paid = bench.fake.add([(MINE, COIN)], [(OTHER, 30_000_000), (SECOND, 69_990_000)], 200)
    own = bench.fake.add([(SECOND, 69_990_000)], [(MINE, 69_980_000)], 300)
    mined = bench.fake.add([], [(MINE, 5)], 400, is_coinbase=True)
    joint = bench.fake.add([(MINE, 5), (STRANGER, 1000)], [(SECOND, 4), (OTHER, 900)], 500)
    client = bench.wallet(f"{MINE}\n{SECOND}")
    assert told(entries(pulled(client))) == [
        (f"{came}:net", "deposit", Decimal(1)),
        (f"{paid}:net", "withdraw", Decimal("0.3")),
        (f"{paid}:fee", "fee", Decimal("0.0001")),
        (f"{own}:fee", "fee", Decimal("0.0001")),
        (f"{mined}:net", "reward", Decimal("0.00000005")),
        (f"{joint}:net", "withdraw", Decimal("0.00000001")),
    ]
    assert balance(client) == Decimal("0.69980004")


def test_a_key_is_derived_here_to_the_gap_and_never_sent(bench: Bench) -> None:
    wallet = wallet_of(ZPUB, "").keys[0]
    late = wallet.address(0, 19)
    beyond = wallet.address(0, 19 + GAP + 1)
    assert (wallet.address(0, 0), wallet.address(1, 0)) == (FIRST, CHANGE)
    bench.fake.add([(STRANGER, COIN + 1)], [(late, COIN)], 100)
    sent = bench.fake.add([(late, COIN)], [(OTHER, COIN - 1000), (CHANGE, 900)], 200)
    bench.fake.add([(STRANGER, 10)], [(beyond, 9)], 300)  # out of reach, as for every wallet
    client = bench.wallet(key=ZPUB)
    assert balance(client) == Decimal("0.000009")
    assert told(entries(pulled(client)))[1:] == [
        (f"{sent}:net", "withdraw", Decimal("0.99999")),
        (f"{sent}:fee", "fee", Decimal("0.000001")),
    ]
    checked = client.check()
    words = [str(checked), str(client.accounts()), *bench.server.paths()]
    assert not any(ZPUB[10:30] in word for word in words)


def test_long_histories_come_in_pages_and_the_next_pull_reads_only_the_end(bench: Bench) -> None:
    for height in range(1, 131):
        bench.fake.add([(STRANGER, 1001)], [(MINE, 1000)], height)
    bench.fake.height = 131
    client = bench.wallet(MINE)
    first = pulled(client)
    assert len(entries(first)) == 130
    cursor = first[-1].checkpoint or ""
    before = bench.server.count()
    again = entries(pulled(client, cursor))
    assert len(again) <= 25
    assert bench.server.count() - before == 2  # the height and one page


def test_waiting_payments_are_pending_and_what_a_block_took_back_is_removed(bench: Bench) -> None:
    old = bench.fake.add([(STRANGER, 20)], [(MINE, 10)], bench.fake.height - AGAIN - 5)
    lost = bench.fake.add([(STRANGER, 21)], [(MINE, 11)], bench.fake.height)
    waits = bench.fake.add([(STRANGER, 22)], [(MINE, 12)], None)
    client = bench.wallet(MINE)
    pages = pulled(client)
    assert [(one.external_id, one.is_pending) for one in entries(pages)] == [
        (f"{old}:net", False),
        (f"{lost}:net", False),
        (f"{waits}:net", True),
    ]
    assert pages[-1].is_full_pull
    assert balance(client) == Decimal("0.00000021")
    bench.fake.forget(lost)
    bench.fake.height += 1
    bench.fake.confirm(waits, bench.fake.height)
    again = pulled(client, pages[-1].checkpoint or "")
    assert [page.removed for page in again] == [(f"{lost}:net",)]
    assert (f"{waits}:net", False) in [(one.external_id, one.is_pending) for one in entries(again)]
    bench.fake.height -= 2
    with pytest.raises(ProviderError) as behind:
        pulled(client, again[-1].checkpoint or "")
    assert behind.value.trouble is Trouble.NOT_READY


def test_an_address_that_is_added_later_is_read_from_its_beginning(bench: Bench) -> None:
    bench.fake.add([(STRANGER, 20)], [(MINE, 10)], 100)
    cursor = pulled(bench.wallet(MINE))[-1].checkpoint or ""
    late = bench.fake.add([(STRANGER, 20)], [(SECOND, 10)], 50)
    found = entries(pulled(bench.wallet(f"{MINE} {SECOND}"), cursor))
    assert f"{late}:net" in {one.external_id for one in found}


@pytest.mark.parametrize(
    ("typed", "trouble"),
    [
        ("", Trouble.WRONG_KEY),
        (FIRST[:-1] + "q", Trouble.WRONG_KEY),
        ("1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN3", Trouble.WRONG_KEY),
        ("tb1qw508d6qejxtdg4y5r3zarvary0c5xw7kxpjzsx", Trouble.WRONG_KEY),
        ("2MzQwSSnBHWHqSAqtTVQ6v47XtaisrJa1Vc", Trouble.WRONG_KEY),
        # A version 1 address with the checksum of version 0 (BIP 350).
        ("bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqh2y7hd", Trouble.WRONG_KEY),
        (ZPUB[:-1] + "t", Trouble.WRONG_KEY),
        ("z" + "prv" + ZPUB[4:], Trouble.CAN_WITHDRAW),
        ("KwDiBf89QgGbjEhKnhXJuH7LrciVrZi3qYjgd9M7rFU73sVHnoWn", Trouble.CAN_WITHDRAW),
        (" ".join(["abandon"] * 11 + ["about", "zoo"]), Trouble.CAN_WITHDRAW),
    ],
)
def test_what_is_no_address_or_could_spend_is_refused(
    bench: Bench, typed: str, trouble: Trouble
) -> None:
    words = typed if trouble is Trouble.CAN_WITHDRAW else "never said"
    with pytest.raises(ProviderError) as caught:
        bench.wallet(typed).check()
    assert caught.value.trouble is trouble
    assert words not in str(caught.value)
    assert not bench.server.log


def test_good_addresses_of_all_kinds_are_taken_and_other_networks_refused(bench: Bench) -> None:
    taproot = "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0"  # of BIP 350
    typed = [STRANGER.upper(), taproot, OTHER, SECOND]
    assert wallet_of("\n".join(typed), "").addresses == (STRANGER, taproot, OTHER, SECOND)
    assert isinstance(wallet_of(ZPUB, "taproot").keys[0], Extended)
    assert wallet_of(ZPUB, "taproot").keys[0].address(0, 0).startswith("bc1p")
    bench.fake.network = "000000000933ea01ad0ee984209779baaec3ced90fa3f408719526f8d77f4943"
    with pytest.raises(ProviderError, match="main network"):
        bench.wallet(OTHER).check()


def test_requests_and_answers_keep_to_the_description(bench: Bench) -> None:
    contract = Contract("esplora/esplora-subset.json", "https://blockstream.info")
    bench.fake.page = 3
    bench.fake.add([], [(MINE, 5)], 1, is_coinbase=True)
    for height in range(2, 6):
        bench.fake.add([(STRANGER, 1001)], [(MINE, 1000)], height)
    bench.fake.add([(STRANGER, 1001)], [(MINE, 1000)], None)
    client = bench.wallet(MINE)
    bench.server.every = contract.note
    cursor = pulled(client)[-1].checkpoint or ""
    balance(client)
    gone = json.loads(cursor) | {"recent": {f"{'ab' * 32}:net": bench.fake.height}}
    pulled(client, json.dumps(gone))
    assert not contract.failures
    assert len({path.split("/")[-2] for path in contract.checked}) >= 4


def history(fake: EsploraFake) -> EsploraFake:
    """Give a wallet a history that has all kinds of rows."""
    fake.page = 3
    fake.add([(STRANGER, COIN + 500)], [(MINE, COIN)], 100)
    fake.add([(MINE, COIN)], [(OTHER, 30_000_000), (SECOND, 69_990_000)], 200)
    fake.add([(SECOND, 69_990_000)], [(MINE, 69_980_000)], 300)
    fake.add([], [(MINE, 5)], 400, is_coinbase=True)
    for height in range(401, 405):
        fake.add([(STRANGER, height)], [(MINE, height - 100)], height)
    fake.add([(STRANGER, 9000)], [(MINE, 8000)], None)
    return fake


def page_of(request: Request) -> str | None:
    parts = request.route.split("/")
    return parts[2] if "txs" in parts else None


CASE = Case(
    "bitcoin",
    PROVIDER.facts,
    PROVIDER.open,
    {"addresses": f"{MINE}\n{SECOND}", "label": CANARY},
    lambda server: history(EsploraFake()).serve(server),
    pages=page_of,
)


@pytest.mark.parametrize("attack", attacks(CASE), ids=str)
def test_bitcoin_withstands(attack: Attack) -> None:
    withstand(CASE, attack)


def test_bitcoin_withstands_changed_answers() -> None:
    withstand_mutants(CASE)
