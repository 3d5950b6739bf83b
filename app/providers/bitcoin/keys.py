"""What was typed: addresses of the main network, or extended public keys with their addresses.

Sources: BIP 13, 16 (base58check), 173, 350 (bech32, bech32m), 32, 44, 49, 84, 86; SLIP 132.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.domain.sync.trouble import ProviderError, Trouble

if TYPE_CHECKING:
    from embit.bip32 import HDKey

MOST = 200  # addresses of a connection
PROVIDER = "bitcoin"
CHAINS = (0, 1)  # to receive, and for change
_PARTS = re.compile(r"[\s,;]+")
_EXTENDED = re.compile(r"[xyztuvYZUV](?:pub|prv)[1-9A-HJ-NP-Za-km-z]{100,120}")
_WIF = re.compile(r"[5KL][1-9A-HJ-NP-Za-km-z]{50,51}")
_HEX_KEY = re.compile(r"[0-9a-fA-F]{64}")
_SCRIPTS = {"xpub": "legacy", "ypub": "nested", "zpub": "segwit"}
SEED_WORDS = 12


@dataclass(frozen=True, slots=True)
class Wallet:
    """What a connection follows."""

    addresses: tuple[str, ...]
    keys: tuple["Extended", ...]


class Extended:
    """An extended public key and the kind of addresses that it makes."""

    __slots__ = ("_branches", "script")

    def __init__(self, key: "HDKey", script: str) -> None:
        self.script = script
        self._branches = {chain: key.derive([chain]) for chain in CHAINS}

    def address(self, chain: int, index: int) -> str:
        """Return the address at a place, derived here."""
        from embit import script
        from embit.networks import NETWORKS

        child = self._branches[chain].derive([index])
        makers: dict[str, Callable[[HDKey], script.Script]] = {
            "legacy": script.p2pkh,
            "nested": lambda one: script.p2sh(script.p2wpkh(one)),
            "segwit": script.p2wpkh,
            "taproot": script.p2tr,
        }
        return str(makers[self.script](child).address(NETWORKS["main"]))


def script_of(address: str) -> str:
    """Return the script of a checked address, in hexadecimal digits."""
    from embit.script import address_to_scriptpubkey

    return str(address_to_scriptpubkey(address).data.hex())


def wallet_of(text: str, script: str) -> Wallet:
    """Return what the fields name, each once.

    Raises:
        ProviderError: CAN_WITHDRAW for a private key or seed words, which are not repeated;
            WRONG_KEY: nothing, too much, or what is neither an address nor an extended key.
    """
    parts = [part for part in _PARTS.split(text.strip()) if part]
    if _is_seed(parts) or any(_is_private(part) for part in parts):
        raise ProviderError(
            Trouble.CAN_WITHDRAW, PROVIDER, "a private key or seed words, instead of a public key"
        )
    parts = list(dict.fromkeys(parts))
    if not parts:
        raise _wrong("no address and no extended public key was given")
    if len(parts) > MOST:
        raise _wrong(f"more than {MOST} addresses")
    keys = tuple(_extended(part, script) for part in parts if _EXTENDED.fullmatch(part))
    return Wallet(tuple(_address(part) for part in parts if not _EXTENDED.fullmatch(part)), keys)


def _is_seed(parts: list[str]) -> bool:
    words = [part for part in parts if part.isalpha() and part.islower() and len(part) < 10]
    return len(words) >= SEED_WORDS and len(words) == len(parts)


def _is_private(part: str) -> bool:
    is_extended = part[1:4] == "prv" and len(part) > 100
    return bool(is_extended or _WIF.fullmatch(part) or _HEX_KEY.fullmatch(part))


def _extended(part: str, script: str) -> Extended:
    from embit.base import EmbitError
    from embit.bip32 import HDKey
    from embit.networks import NETWORKS

    kind = part[:4]
    if kind not in _SCRIPTS:
        raise _wrong(f"{kind}: only keys of single signatures on the main network are followed")
    try:
        key = HDKey.from_base58(part)
    except (EmbitError, ValueError) as error:
        raise _wrong(
            f"{kind}…: its checksum is wrong, so a letter or digit is not right"
        ) from error
    if key.is_private or key.version != NETWORKS["main"][kind]:
        raise _wrong(f"{kind}…: not an extended public key of the main network")
    return Extended(key, script or _SCRIPTS[kind])


def _address(part: str) -> str:
    low = part.lower()
    if low.startswith(("bc1", "tb1", "bcrt1")):
        return _segwit(part, low)
    from embit import base58
    from embit.base import EmbitError

    try:
        data = base58.decode_check(part)
    except (EmbitError, ValueError, AssertionError) as error:
        raise _wrong(f"{part[:60]}: not a Bitcoin address") from error
    if len(data) != 21 or data[:1] not in (b"\x00", b"\x05"):
        raise _wrong(f"{part[:60]}: not an address of Bitcoin's main network")
    return part


def _segwit(part: str, low: str) -> str:
    from embit import bech32

    if not low.startswith("bc1"):
        raise _wrong(f"{part[:60]}: an address of a test network")
    version, data = bech32.decode("bc", part)
    if version is None or data is None or (version == 0 and len(data) not in (20, 32)):
        raise _wrong(f"{part[:60]}: not a Bitcoin address")
    return low


def _wrong(reason: str) -> ProviderError:
    return ProviderError(Trouble.WRONG_KEY, PROVIDER, reason)
