"""Digests of ledger rows and batches: the same text, and so the same digest, on both databases.

A row's canonical line holds every stored column: texts with their length before them, so that no
text can pass for a border; numbers, ids and NULL as Python writes them (a number's text in quotes).
A row keeps the first 16 hexadecimal digits of the line's SHA-256, which names the row that was
changed. A batch's digest is over its own content, the digests of its rows, and that of the batch
before it.
"""

from hashlib import sha256
from typing import Any

from app.domain.errors import RefusedError

# The columns that count, in the order of the functions below. `digest` follows them in the tables.
ENTRY_COLUMNS = (
    "id", "batch_id", "at_us", "on_date", "kind", "source", "external_id", "note", "payload",
    "fingerprint", "voids_entry_id",
)  # fmt: skip
LEG_COLUMNS = (
    "id", "entry_id", "holding_id", "kind", "quantity", "unit_price", "quote_id", "amount", "fee",
    "fee_asset_id", "counter_asset_id", "counter_quantity", "source", "external_id", "revision",
    "picks",
)  # fmt: skip
LEG_NUMBERS = ("quantity", "unit_price", "amount", "fee", "counter_quantity")
LEG_REFERENCES = ("quote_id", "fee_asset_id", "counter_asset_id")
OBSERVATION_COLUMNS = (
    "id", "holding_id", "batch_id", "at_us", "balance", "source", "available", "credit_limit",
    "recorded_at",
)  # fmt: skip
OBSERVATION_NUMBERS = ("balance", "available", "credit_limit")
VOID_COLUMNS = ("observation_id", "batch_id")
BATCH_COLUMNS = ("id", "recorded_at", "origin", "label", "file_digest", "undoes")
AUDIT_COLUMNS = ("id", "at", "action", "subject", "before", "after", "device")


def check_text(*texts: str) -> None:
    """Refuse what one of the two databases cannot hold.

    Raises:
        RefusedError: a NUL character (PostgreSQL has none), or half of a surrogate pair.
    """
    for text in texts:
        if "\0" in text:
            raise RefusedError("a text has a NUL character, which cannot be stored")
        if not text.isascii():
            try:
                text.encode()
            except UnicodeEncodeError as error:
                raise RefusedError("a text has half a character, which cannot be stored") from error


def _short(line: str) -> str:
    if "\0" in line:
        check_text(line)
    try:
        return sha256(line.encode()).hexdigest()[:16]
    except UnicodeEncodeError:
        check_text(line)
        raise


def entry_digest(row: tuple[Any, ...]) -> str:
    """Return the digest of an entry, its columns in the order of ENTRY_COLUMNS."""
    (own, batch, at, on, kind, source, external, note, payload, fingerprint, voids) = row
    return _short(
        f"entry|{own!r}|{batch!r}|{at!r}|{len(on)}:{on}|{len(kind)}:{kind}|{len(source)}:{source}"
        f"|{len(external)}:{external}|{len(note)}:{note}|{len(payload)}:{payload}"
        f"|{len(fingerprint)}:{fingerprint}|{voids!r}"
    )


def leg_digest(row: tuple[Any, ...]) -> str:
    """Return the digest of a leg, its columns in the order of LEG_COLUMNS, numbers as text."""
    (
        own, entry, holding, kind, quantity, price, quote, amount, fee, fee_asset, counter,
        counter_quantity, source, external, revision, picks,
    ) = row  # fmt: skip
    return _short(
        f"leg|{own!r}|{entry!r}|{holding!r}|{len(kind)}:{kind}|{quantity!r}|{price!r}|{quote!r}"
        f"|{amount!r}|{fee!r}|{fee_asset!r}|{counter!r}|{counter_quantity!r}"
        f"|{len(source)}:{source}|{len(external)}:{external}|{revision!r}"
        f"|{len(picks)}:{picks}"
    )


def observation_digest(row: tuple[Any, ...]) -> str:
    """Return the digest of an observation, its columns in the order of OBSERVATION_COLUMNS."""
    (own, holding, batch, at, balance, source, available, limit, recorded) = row
    return _short(
        f"observation|{own!r}|{holding!r}|{batch!r}|{at!r}|{balance!r}|{len(source)}:{source}"
        f"|{available!r}|{limit!r}|{recorded!r}"
    )


def void_digest(row: tuple[Any, ...]) -> str:
    """Return the digest of an observation's void: (observation, batch)."""
    observation, batch = row
    return _short(f"observation_void|{observation!r}|{batch!r}")


def audit_digest(row: tuple[Any, ...], previous: str) -> str:
    """Return the full digest of an audit row, chained to the one before it."""
    (own, at, action, subject, before, after, device) = row
    texts = "|".join(f"{len(text)}:{text}" for text in (action, subject, before, after))
    if device:  # rows of before there were devices keep their line
        texts += f"|{len(device)}:{device}"
    return sha256(f"audit|{own!r}|{at!r}|{texts}|{previous}".encode()).hexdigest()


class BatchDigest:
    """The running digest of one batch's rows, each kind of row in the order of its ids."""

    KINDS = ("entry", "leg", "observation", "observation_void")

    def __init__(self) -> None:
        self._hashes = {kind: sha256() for kind in self.KINDS[:-1]}
        self._voids: list[str] = []
        self.counts = dict.fromkeys(self.KINDS, 0)
        self.prices = 0

    def add(self, kind: str, digests: list[str]) -> None:
        """Count further rows in, by their digests."""
        self.counts[kind] += len(digests)
        if kind in self._hashes:
            self._hashes[kind].update("".join(digests).encode())
        else:  # voids have no ids of their own, so their digests count in order of themselves
            self._voids.extend(digests)

    def digest(self, batch: tuple[Any, ...], previous: str) -> str:
        """Return the batch's digest; its columns in the order of BATCH_COLUMNS."""
        (own, recorded, origin, label, file_digest, undoes) = batch
        texts = "|".join(f"{len(text)}:{text}" for text in (origin, label, file_digest))
        voids = sha256("".join(sorted(self._voids)).encode()).hexdigest()
        parts = [*(found.hexdigest() for found in self._hashes.values()), voids]
        rows = "|".join(
            f"{count}:{part}" for count, part in zip(self.counts.values(), parts, strict=True)
        )
        line = f"batch|{own!r}|{recorded!r}|{texts}|{undoes!r}|{rows}|{self.prices!r}|{previous}"
        return sha256(line.encode()).hexdigest()
