"""Keccak-256 as Ethereum uses it: SHA-3's sponge with the padding from before the standard.

Source: https://keccak.team/keccak_specs_summary.html. Addresses are short, so speed is no matter.
"""

_RATE = 136  # bytes absorbed at once
_MASK = (1 << 64) - 1
_ROUNDS = 24


def keccak256(message: bytes) -> bytes:
    """Return the 32 bytes of a message's digest."""
    lanes = [[0] * 5 for _ in range(5)]
    padded = bytearray(message) + bytes(_RATE - len(message) % _RATE)
    padded[len(message)] ^= 0x01
    padded[-1] ^= 0x80
    for start in range(0, len(padded), _RATE):
        for place in range(_RATE // 8):
            at = start + 8 * place
            lanes[place % 5][place // 5] ^= int.from_bytes(padded[at : at + 8], "little")
        lanes = _permuted(lanes)
    return b"".join(lanes[x][0].to_bytes(8, "little") for x in range(4))


def _permuted(a: list[list[int]]) -> list[list[int]]:
    register = 1  # of the round constants
    for _ in range(_ROUNDS):
        sums = [a[x][0] ^ a[x][1] ^ a[x][2] ^ a[x][3] ^ a[x][4] for x in range(5)]
        mixed = [sums[(x - 1) % 5] ^ _turned(sums[(x + 1) % 5], 1) for x in range(5)]
        a = [[a[x][y] ^ mixed[x] for y in range(5)] for x in range(5)]
        x, y, moved = 1, 0, a[1][0]
        for step in range(24):
            x, y = y, (2 * x + 3 * y) % 5
            moved, a[x][y] = a[x][y], _turned(moved, (step + 1) * (step + 2) // 2)
        a = [
            [a[x][y] ^ (~a[(x + 1) % 5][y] & a[(x + 2) % 5][y]) for y in range(5)] for x in range(5)
        ]
        for power in range(7):
            register = ((register << 1) ^ ((register >> 7) * 0x71)) % 256
            if register & 2:
                a[0][0] ^= 1 << ((1 << power) - 1)
    return a


def _turned(lane: int, by: int) -> int:
    by %= 64
    return ((lane << by) | (lane >> (64 - by))) & _MASK
