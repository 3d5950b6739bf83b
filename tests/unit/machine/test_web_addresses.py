"""Which parts of addresses may be keys, and which addresses a browser is sent to."""

import pytest

from app.machine.web_addresses import host_of, is_page, key_parts, named_keys


@pytest.mark.parametrize(
    ("address", "parts"),
    [
        ("https://node.example/v3/0123456789abcdef", {"0123456789abcdef"}),
        ("https://node.example/abcd1234/", {"abcd1234"}),
        ("https://node.example/rpc?key=abcdefgh1", {"key=abcdefgh1", "abcdefgh1"}),
        ("https://me:pass@node.example/", {"me", "pass"}),
        ("https://node.example/#frag", {"frag"}),
        ("https://[bad", {"https://[bad"}),
        ("http://127.0.0.1:3000/api/v2", set()),
        ("https://explorer.example/mainnet/api", set()),
        ("", set()),
    ],
)
def test_what_may_be_a_key_in_a_servers_address(address: str, parts: set[str]) -> None:
    assert set(key_parts(address)) == parts


@pytest.mark.parametrize(
    ("address", "names"),
    [
        ("https://x.example/price?apikey=abc", ("apikey",)),
        ("https://x.example/price?api_key={key}", ()),
        ("https://x.example/price?token=9f8e7d6c5b4a", ("token",)),
        ("https://x.example/price?token=bitcoin", ()),
        ("https://x.example/price?token=0x" + "a1" * 20, ()),
        ("https://x.example/price?symbol=ACME&page_token=1", ()),
        ("no address", ()),
    ],
)
def test_names_under_which_a_key_stands(address: str, names: tuple[str, ...]) -> None:
    assert named_keys(address) == names


@pytest.mark.parametrize(
    ("address", "is_one"),
    [
        ("https://secure.plaid.com/hl/lp1234?x=1#a", True),
        ("https://app.snaptrade.com:443/login?token=a%20b", True),
        ("http://bank.example/", False),
        ("https://localhost/", False),
        ("https://bank.example:99999999/", False),
        ("https://bank.example\\@thief.example/", False),
        ("https://[::1", False),
        ("ftp://bank.example/", False),
    ],
)
def test_pages_that_may_be_opened(address: str, is_one: bool) -> None:
    assert is_page(address) is is_one


def test_a_host_is_its_name_alone() -> None:
    assert host_of("https://API.Example.com:444/x") == "api.example.com"
    assert host_of("https://[bad") == host_of("nothing") == ""
