"""Coffer's own profiles: all can be read, each knows its own files, and reads them rightly."""

from pathlib import Path

import pytest

from app.domain.activities import ActivityRow
from app.domain.errors import CofferError, RefusedError, RowProblem
from app.domain.mapped.maps import FileMap, map_from_json, map_to_json
from app.domain.mapped.profiles import profile_of
from app.ports.progress import NoProgress
from app.providers.mapped_csv import MappedCsv
from app.providers.mapped_csv.profile_files import profile_named, profiles
from app.providers.mapped_csv.profile_rows import words
from app.providers.mapped_csv.profile_sheet import in_words
from app.providers.mapped_csv.profile_texts import check_of, matched, pattern_of, sum_of
from tests.importers import profile_banks, profile_brokers, profile_coins
from tests.importers.mutations import at_most, count_of, mutants

SAMPLES = {**profile_banks.SAMPLES, **profile_brokers.SAMPLES, **profile_coins.SAMPLES}


def _read(path: Path) -> tuple[str, str, list[str]]:
    with MappedCsv().open(path) as sheet:
        mapping = sheet.guess().mapping
    with MappedCsv().open(path, mapping) as sheet:
        snapshot = sheet.snapshot(mapping)
        told = []
        for item in snapshot.activities(NoProgress()):
            assert isinstance(item, ActivityRow), item
            told.append((item.line, f"{item.line} {item.on} {in_words(item)}"))
        told.sort(key=lambda one: one[0])
        return mapping.profile, snapshot.check.grade, [text for _, text in told]


def test_every_profile_can_be_read_whole() -> None:
    found = profiles()
    assert len(found) >= 70
    assert len({one.name for one in found}) == len(found)
    for one in found:
        assert one.about
        assert list(words(one))
        for rule in one.rules:
            for column, wanted in rule.when:
                check_of(column, wanted)
            for _, patterns in rule.patterns:
                for pattern in patterns:
                    pattern_of(pattern)


@pytest.mark.parametrize("name", SAMPLES)
def test_a_file_is_known_by_its_columns_and_read(name: str, tmp_path: Path) -> None:
    grade, text, expected = SAMPLES[name]
    file = tmp_path / "a"
    file.write_text(text, "utf-8")
    assert _read(file) == (name, grade, list(expected))
    file.write_bytes(text.replace("\n", "\r\n").encode("utf-16"))
    assert _read(file)[0] == name
    file.write_text("\ufeff" + text, "utf-8")
    assert _read(file)[2] == list(expected)


def test_files_of_nobody_are_guessed(tmp_path: Path) -> None:
    file = tmp_path / "a.csv"
    file.write_text("Date,Description,Amount,Currency\n2024-01-02,Shop,-3.20,EUR\n")
    with MappedCsv().open(file) as sheet:
        assert sheet.guess().mapping.profile == ""
    with pytest.raises(CofferError, match="its columns are others"):
        MappedCsv().open(file, FileMap((), profile="kraken-ledgers"))
    with pytest.raises(CofferError, match="no profile named"):
        MappedCsv().open(file, FileMap((), profile="nobody"))


def test_half_an_exchange_is_told_and_never_written(tmp_path: Path) -> None:
    lines = SAMPLES["kraken-ledgers"][1].splitlines(keepends=True)
    file = tmp_path / "a"
    file.write_text("".join([*lines[:3], *lines[4:]]))  # what the 500 euro bought is cut off
    with MappedCsv().open(file, FileMap((), profile="kraken-ledgers", account="K")) as sheet:
        snapshot = sheet.snapshot(FileMap((), profile="kraken-ledgers", account="K"))
        items = list(snapshot.activities(NoProgress()))
        bad = [one for one in items if isinstance(one, RowProblem)]
        assert [(one.line, "other half" in one.reason) for one in bad] == [(3, True)]
        assert not any(one.kind == "buy" for one in items if isinstance(one, ActivityRow))
        assert snapshot.check.grade == "unchecked"


def test_a_balance_that_does_not_follow_is_found(tmp_path: Path) -> None:
    text = SAMPLES["rabobank-statement"][1].replace("+1079,50", "+1079,51")
    file = tmp_path / "a"
    file.write_text(text)
    mapping = FileMap((), profile="rabobank-statement")
    with MappedCsv().open(file, mapping) as sheet:
        snapshot = sheet.snapshot(mapping)
        list(snapshot.activities(NoProgress()))
        assert (snapshot.check.grade, snapshot.check.line) == ("contradicted", 3)


def test_the_preview_says_what_rows_become(tmp_path: Path) -> None:
    file = tmp_path / "a"
    file.write_text(SAMPLES["revolut-account"][1])
    mapping = FileMap((), profile="revolut-account", account="R")
    with MappedCsv().open(file, mapping) as sheet:
        rows, refusal = sheet.preview(mapping, 10)
        assert (refusal, sheet.questions(mapping)) == ("", ())
        assert [row.state for row in rows] == ["deposit", "withdraw", "passed"]
        assert rows[1].text == "withdraw 20 EUR fee 0.5"
    assert map_from_json(map_to_json(mapping)) == mapping


@pytest.mark.parametrize(
    ("text", "pattern", "found"),
    [
        ("Koop 1 @ 33,9 USD", "Koop {q:n} @ {p:n} {c:c}", {"q": "1", "p": "33,9", "c": "USD"}),
        ("Vente 1 046,3825 @ 0,9854 EUR", "Vente {q:n} @ *", {"q": "1 046,3825"}),
        ("Bought .9232 Fund - Acc", "Bought {q:n} {t}", {"q": ".9232", "t": "Fund - Acc"}),
        ("Bought 1 Fund (X)", "Bought {q:n} {t} ({s:w})", {"q": "1", "t": "Fund", "s": "X"}),
        ("Sell 1", "Buy {q:n}", None),
    ],
)
def test_patterns(text: str, pattern: str, found: dict[str, str] | None) -> None:
    assert matched(text, [pattern]) == found


def test_patterns_and_sums_cannot_run_away() -> None:
    with at_most(2):
        for one in profiles():
            for rule in one.rules:
                for _, patterns in rule.patterns:
                    matched("Koop 1 " * 4_000, patterns)
                    matched("@ " * 9_000, patterns)
    for bad in ("__import__('os')", "a.b", "(" * 400, "2 ** 900", "a if b else c", "'x'"):
        with pytest.raises(RefusedError):
            sum_of(bad)
    with pytest.raises(RefusedError):
        profile_of({"id": "../x", "kind": "bank"})
    assert profile_named("kraken-ledgers").institution == "Kraken"


def test_damaged_files_are_refused_or_read(tmp_path: Path) -> None:
    """No error but Coffer's own, and nothing that takes long."""
    for place, (name, (_, text, _)) in enumerate(sorted(SAMPLES.items())):
        for damage, content in mutants(text.encode(), place, count_of(180) // len(SAMPLES) + 1):
            file = tmp_path / "a"
            file.write_bytes(content)
            mapping = FileMap((), profile=name, account="A")
            try:
                with at_most(), MappedCsv().open(file, mapping) as sheet:
                    for item in sheet.snapshot(mapping).activities(NoProgress()):
                        assert isinstance(item, RowProblem) or item.account, (name, damage)
            except CofferError:
                continue
            except Exception as error:
                raise AssertionError(f"{name}: {damage}") from error
