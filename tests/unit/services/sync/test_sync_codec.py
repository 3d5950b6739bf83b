"""Rows as JSON and back, and entries from rows."""

from dataclasses import replace
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from app.services.sync import codec
from app.services.sync.booking import fingerprint
from tests.sync_parts import ACME, row


@given(
    amount=st.decimals("0", "1e12", places=18),
    note=st.text(st.characters(exclude_categories=["Cs"])),
    has_asset=st.booleans(),
)
def test_a_row_comes_back_as_it_was(amount: Decimal, note: str, has_asset: bool) -> None:  # drawn
    entry = replace(row(1, note=note), amount=amount, asset=ACME if has_asset else None)
    assert codec.from_json(codec.to_json(entry)) == entry


def test_what_a_row_says_tells_its_content() -> None:
    first = row(1, "10")
    assert fingerprint(first) == fingerprint(replace(first, note="else", external_id="x"))
    assert fingerprint(first) != fingerprint(replace(first, amount=Decimal("10.01")))
    assert fingerprint(first) == fingerprint(replace(first, amount=Decimal("10.00")))
