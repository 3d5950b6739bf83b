"""SOL and tokens as assets. A mint has no symbol of its own, so only well-known ones have one."""

from decimal import Decimal

from app.domain.numbers import DIGITS, PLACES
from app.ports.providers import RemoteAsset

SOL_DECIMALS = 9
MOST_DECIMALS = 255  # a byte in the mint
LARGEST = (1 << 64) - 1  # amounts are of 64 bits
SOL = RemoteAsset("SOL", "crypto", "Solana", own_id="solana:native", decimals=SOL_DECIMALS)
PROGRAMS = (
    ("TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA", "the token program"),
    ("TokenzQdBNbLqP5VEhdkAS6EPFLC1PHnBqCXEpPxuEb", "the token program of 2022"),
)
WRAPPED = "So11111111111111111111111111111111111111112"  # SOL as a token, spl.solana.com
# Mints as their issuers publish them: USDC by developers.circle.com, USDT by tether.to.
KNOWN = {
    "EPjFWdd5AufqSSqeM2qN1xzybapC8G4wEGGkZwyTDt1v": ("USDC", "USD Coin"),
    "Es9vMFrzaCERmJfrF4H2FYD4KCoNkY11McCe8BenwNYB": ("USDT", "Tether USD"),
    WRAPPED: ("WSOL", "Wrapped SOL"),
}


def token(mint: str, decimals: int) -> RemoteAsset:
    """Return the asset of a mint; one that nobody knows stands apart from all others."""
    key = f"solana:{mint}"
    if mint in KNOWN:
        symbol, name = KNOWN[mint]
        return RemoteAsset(symbol, "crypto", name, contract=key, decimals=decimals)
    return RemoteAsset(
        f"TOKEN-{mint[:8]}",
        "crypto",
        segment=key,
        contract=key,
        decimals=decimals,
        is_suspect=True,
    )


def units(amount: int, decimals: int) -> Decimal:
    """Return an amount in units of its token, from the smallest ones, exact.

    Raises:
        ValueError: it has more digits than the ledger holds.
    """
    digits = str(abs(amount))
    if len(digits) - decimals > DIGITS - PLACES:
        raise ValueError(f"more than {DIGITS - PLACES} digits before the point")
    if amount and decimals - (len(digits) - len(digits.rstrip("0"))) > PLACES:
        raise ValueError(f"more than {PLACES} digits after the point")
    return Decimal(amount).scaleb(-decimals) if amount else Decimal(0)
