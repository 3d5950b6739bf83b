"""Maps as JSON and TOML: kept whole, and refused with a reason where they are none."""

import json

import pytest

from app.domain.errors import RefusedError
from app.domain.mapped.maps import (
    FileMap,
    KeptMap,
    map_from_json,
    map_to_json,
    shared_from_text,
    shared_text,
)

MAP = FileMap(
    (("Datum", "date"), ("Betrag", "amount"), ("Text", "note"), ("Art", "note")),
    date_format="dmy",
    decimal=",",
    thousands=".",
    account="Giro",
    kinds=(("Kauf", "buy"), ("Storno", "skip"), ("Umbuchung", "by_sign")),
    accounts=(("123", "Giro"),),
    symbols=(("US0378331005", "AAPL"),),
    skip=(("Datum", "Summe*"),),
)


def test_maps_survive_json_and_files_that_are_shared() -> None:
    assert map_from_json(map_to_json(MAP)) == MAP
    kept = KeptMap("My bank", MAP, "0123456789abcdef", "dntt")
    assert shared_from_text(shared_text(kept), "other") == kept
    assert shared_from_text(map_to_json(MAP), "other") == KeptMap("other", MAP, "", "")


def test_maps_are_written_as_toml_too() -> None:
    text = (
        'name = "My bank"\n[map]\ndate_format = "dmy"\ndecimal = ","\n'
        '[map.columns]\nDatum = "date"\nBetrag = "amount"\n[map.kinds]\nKauf = "buy"\n'
    )
    kept = shared_from_text(text, "other")
    assert (kept.name, kept.mapping.column("date")) == ("My bank", "Datum")
    assert kept.mapping.kinds == (("Kauf", "buy"),)


@pytest.mark.parametrize(
    ("values", "reason"),
    [
        ({}, "with columns"), ({"columns": {"a": "frob"}}, "cannot be 'frob'"),
        ({"columns": [["a", "date"], ["b", "date"]]}, "two columns are date"),
        ({"columns": [["a", "note"], ["a", "date"]]}, "there twice"),
        ({"columns": {}, "frob": "x"}, "has no 'frob'"),
        ({"columns": {}, "decimal": "x"}, "decimal"),
        ({"columns": {}, "decimal": 1}, "is a text"), ({"columns": [1]}, "pairs"),
        ({"columns": {}, "encoding": "rot13"}, "encoding"),
        ({"columns": {}, "header": "-1"}, "header"),
        ({"columns": {}, "kinds": {"a": "void"}}, "cannot mean"),
        ({"columns": {}, "decimal": ",", "thousands": ","}, "one sign"),
        ({"columns": {str(n): "note" for n in range(600)}}, "at most 500"),
    ],
)  # fmt: skip
def test_what_is_no_map_is_refused(values: dict[str, object], reason: str) -> None:
    with pytest.raises(RefusedError, match=reason):
        map_from_json(json.dumps(values))


@pytest.mark.parametrize("text", ["", "{", "[" * 100_000, "= = =", '{"map": 3}', "x" * 50_000])
def test_texts_that_are_neither_json_nor_toml_are_refused(text: str) -> None:
    with pytest.raises(RefusedError):
        shared_from_text(text, "other")


def test_columns_are_taken_for_one_thing_at_a_time() -> None:
    changed = MAP.with_column("Text", "amount")
    assert changed.column("amount") == "Text"
    assert "Betrag" not in dict(changed.columns)
    assert changed.all_of("note") == ("Art",)
    assert MAP.with_column("Datum", "").missing() == ("date",)
