"""What the pages of an encrypted database file are, read past the database: for damaging a part."""

from dataclasses import dataclass
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from app.ports.keys import DataKey, Purpose

PAGE = 4096
CODE = 80  # at the end of each page: 16 bytes to begin its decryption, 64 that prove it
FREE = 100  # of page 1, before its tree: the header, whose first 16 bytes are the salt
TABLE_ABOVE, TABLE_LEAF, INDEX_ABOVE, INDEX_LEAF = 5, 13, 2, 10  # SQLite's file format, 1.6


@dataclass(frozen=True)
class SealedPages:
    """Page numbers from 1, without those of the list of tables.

    `above` others; leaves that are `keyed` (indexes, and tables without row ids); all `others`:
    leaves with row ids, what overflows from a leaf, and free pages.
    """

    above: list[int]
    keyed: list[int]
    others: list[int]
    cells: dict[int, int]

    def rows_on(self, pages: list[int]) -> int:
        """The most rows that these pages can hold: one that overflows to another counts as one."""
        return sum(self.cells.get(page, 1) for page in pages)


def sealed_pages(path: Path, key: DataKey) -> SealedPages:
    """Decrypt and sort the pages of a file that nobody writes to."""
    secret, data = key.derive(Purpose.DATABASE), path.read_bytes()
    plain = [_decrypted(secret, data[at : at + PAGE], at) for at in range(0, len(data), PAGE)]
    listing, found = _below(plain, 1), SealedPages([], [], [], {})
    for number, page in enumerate(plain, 1):
        if number in listing:
            continue
        if page[0] in (TABLE_ABOVE, INDEX_ABOVE):
            found.above.append(number)
        else:
            (found.keyed if page[0] == INDEX_LEAF else found.others).append(number)
            if page[0] in (TABLE_LEAF, INDEX_LEAF):
                found.cells[number] = int.from_bytes(page[3:5])
    return found


def _decrypted(secret: bytes, page: bytes, at: int) -> bytes:
    body, start = page[: PAGE - CODE], page[PAGE - CODE : PAGE - CODE + 16]
    skip = 16 if at == 0 else 0
    cipher = Cipher(algorithms.AES(secret), modes.CBC(start)).decryptor()
    return body[:skip] + cipher.update(body[skip:]) + cipher.finalize()


def _below(plain: list[bytes], number: int) -> set[int]:
    """A table's page and all those under it."""
    start = FREE if number == 1 else 0
    page, found = plain[number - 1], {number}
    if page[start] == TABLE_ABOVE:
        held = int.from_bytes(page[start + 3 : start + 5])
        children = [int.from_bytes(page[start + 8 : start + 12])]
        for cell in range(held):
            place = start + 12 + 2 * cell
            at = int.from_bytes(page[place : place + 2])
            children.append(int.from_bytes(page[at : at + 4]))
        for child in children:
            found |= _below(plain, child)
    return found
