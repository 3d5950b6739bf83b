"""A year of figures is written as JSON writes it, one number again and again or not."""

import json

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.rollup.names import COLUMNS
from app.services.valuation.codec import read_block, write_block
from tests.depth import examples

whole = st.integers(-(2**63), 2**63 - 1)
rows = st.lists(whole, min_size=3, max_size=3) | whole.map(lambda one: [one] * 3)


@given(st.lists(rows, min_size=len(COLUMNS), max_size=len(COLUMNS)))
@settings(max_examples=examples(60))
def test_written_as_json_and_read_back(columns: list[list[int]]) -> None:
    block = np.array(columns, dtype=np.int64)
    written = write_block(block)
    assert written == tuple(json.dumps(row, separators=(",", ":")) for row in columns)
    assert np.array_equal(read_block(written), block)
    assert write_block(np.zeros((2, 0), np.int64)) == ("[]", "[]")
