"""Any CSV by a map into the books: exactly once, looked at first, and taken back as one."""

import json
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.errors import FileRefusedError, RefusedError, UnknownNameError
from app.domain.ids import BatchId
from app.domain.mapped.maps import FileMap
from app.services.imports import ImportOptions
from app.services.reports import ImportResult
from tests.unit.services.desk import Desk, Row, open_desk

HEADER = "Datum;Betrag;Text"
MAP = FileMap(
    (("Datum", "date"), ("Betrag", "amount"), ("Text", "note")),
    date_format="dmy",
    decimal=",",
    account="Giro",
    currency="EUR",
)
DAYS = ("02.01.2024", "03.01.2024", "15.02.2024")
LINES = st.lists(
    st.builds(
        lambda day, cents, note: f"{day};{cents // 100},{cents % 100:02d};{note}",
        st.sampled_from(DAYS),
        st.integers(1, 400),
        st.sampled_from(("Shop", "Pay", "")),
    ),
    min_size=1,
    max_size=14,
)


@pytest.fixture
def desk() -> Iterator[Desk]:
    with open_desk() as made:
        yield made


def bring(
    desk: Desk, lines: list[str], mapping: FileMap = MAP, header: str = HEADER, **options: Any
) -> ImportResult:
    path = desk.write(header, lines)
    name = options.pop("map_name", "")
    return desk.coffer.mapped_imports.run(path, mapping, ImportOptions(**options), map_name=name)


def told(desk: Desk) -> list[str]:
    return sorted(
        f"{one.on} {one.kind} {one.legs[0].quantity} {one.note} {one.external_id}"
        for one in desk.entries()
    )


@settings(max_examples=8)
@given(LINES, st.integers(0, 14), st.randoms(use_true_random=False))
def test_twice_in_halves_overlapping_and_shuffled_give_the_same_books(
    lines: list[str], cut: int, dice: Random
) -> None:
    # Twins are told apart by their number in a file: halves must not separate them.
    lines = list(dict.fromkeys(lines))
    with open_desk() as one, open_desk() as two:
        whole = bring(one, lines)
        assert (whole.added, whole.known, whole.rejected) == (len(lines), 0, ())
        again = bring(one, lines)
        assert (again.added, again.known) == (0, len(lines))
        shuffled = list(lines)
        dice.shuffle(shuffled)
        for part in (shuffled[:cut], shuffled[max(cut - 2, 0) :], shuffled):
            if part:
                bring(two, part)
        assert told(two) == told(one)
        one.verified()


def test_true_twins_are_two(desk: Desk) -> None:
    twin = "02.01.2024;-3,50;Coffee"
    assert bring(desk, [twin, twin]).added == 2
    assert bring(desk, [twin, twin, twin]).added == 1


def test_ids_of_the_file_count_within_the_account(desk: Desk) -> None:
    columns = (*MAP.columns, ("Nr", "external_id"), ("Konto", "account"))
    mapping = replace(MAP, columns=columns, account="")
    header = f"{HEADER};Nr;Konto"
    rows = ["02.01.2024;-1;a;1;A", "02.01.2024;-1;a;2;A", "02.01.2024;-1;a;1;B"]
    assert bring(desk, rows, mapping, header).added == 3
    before = desk.dump()
    [asked] = bring(desk, ["02.01.2024;-2;a;1;A"], mapping, header).changed
    assert (asked.line, asked.answer, asked.told["amount"]) == (2, "ask", "2")
    assert (asked.booked["amount"], asked.booked["currency"]) == ("1", "EUR")
    [one, *_] = [row for row in desk.entries() if row.external_id == "1"]
    assert one.voided_by is None
    taken = bring(desk, ["02.01.2024;-2;a;1;A"], mapping, header, changed="take")
    assert (taken.added, taken.changed[0].answer) == (1, "take")
    assert bring(desk, ["02.01.2024;-2;a;1;A"], mapping, header).known == 1
    assert desk.dump() != before
    desk.verified()


def test_one_id_for_several_payments_is_several_rows(desk: Desk) -> None:
    mapping = replace(MAP, columns=(*MAP.columns, ("Nr", "external_id")))
    header = f"{HEADER};Nr"
    rows = ["02.01.2024;-1;a;1", "02.01.2024;-2;fee;1", "15.02.2024;-3;c;2"]
    assert bring(desk, rows, mapping, header).added == 3
    again = bring(desk, [rows[1], rows[0], rows[2]], mapping, header)
    assert (again.known, again.added, again.changed) == (3, 0, ())
    other = bring(desk, ["03.01.2024;-9;c;2"], mapping, header)
    assert (other.added, other.changed) == (1, ())


def test_the_file_itself_is_kept_once(desk: Desk) -> None:
    lines = ["02.01.2024;-1;a", "03.01.2024;-2;b"]
    first = bring(desk, lines)
    again = bring(desk, lines)
    assert first.file_id == again.file_id == 1
    [kept] = desk.coffer.attachments.all("import:1")
    assert kept.name.endswith(".csv")
    assert bring(desk, ["02.01.2024;-1;z"], keeps_file=False).file_id == 2
    assert len(desk.coffer.attachments.all()) == 1


def test_a_file_that_contradicts_itself_needs_the_persons_word(desk: Desk) -> None:
    mapping = replace(MAP, columns=(*MAP.columns, ("Saldo", "balance")))
    lines = ["02.01.2024;10;a;10", "03.01.2024;-3;b;7", "04.01.2024;-3;b;5"]
    before = desk.dump()
    with pytest.raises(RefusedError, match="line 4: the balance should be 4"):
        bring(desk, lines, mapping, f"{HEADER};Saldo")
    assert desk.dump() == before
    assert bring(desk, lines, mapping, f"{HEADER};Saldo", takes_contradicted=True).added == 3


def test_a_dry_run_tells_effects_and_writes_nothing(desk: Desk) -> None:
    before = desk.dump()
    lines = ["02.01.2024;-3,50;Coffee", "03.01.2024;100;Pay", "32.01.2024;1;x"]
    result = bring(desk, lines, dry_run=True, looks_back=True)
    assert desk.dump() == before
    assert (result.read, result.added, result.batch_id) == (3, 2, None)
    assert [one.line for one in result.rejected] == [4]
    [effect] = result.effects
    assert (effect.account, effect.symbol, effect.before, effect.after) == (
        "Giro", "EUR", Decimal(0), Decimal("96.5"),
    )  # fmt: skip
    assert effect.is_new
    assert result.new_accounts == ("Giro",)
    done = bring(desk, lines)
    assert done.batch_id is not None
    known = bring(desk, lines[:2], dry_run=True, looks_back=True)
    assert (known.known, known.effects) == (2, ())
    assert known.known_rows[0].reason.startswith("entry ")
    desk.coffer.ledger.undo(BatchId(done.batch_id))
    assert bring(desk, lines).added == 2
    desk.verified()


def test_rows_that_look_like_entries_are_asked_about_and_may_be_left_out(desk: Desk) -> None:
    desk.take(
        Row("withdraw", "Giro", "", amount=Decimal("3.5"), currency="EUR", id="by-hand"),
        Row("withdraw", "Giro", "", amount=Decimal("3.5"), currency="EUR", id="by-hand-2"),
    )
    lines = [
        "01.01.2024;-3,50;a", "01.01.2024;-3,50;b", "01.01.2024;-3,50;c", "02.01.2024;-3,50;d",
    ]  # fmt: skip
    look = bring(desk, lines, dry_run=True, looks_back=True)
    assert [one.line for one in look.possibly_known] == [2, 3]
    assert look.added == 4
    skipped = frozenset(one.line for one in look.possibly_known)
    done = bring(desk, lines, skip_lines=skipped)
    assert (done.added, done.skipped) == (2, 2)
    # What came in by this very map is known by its id, and is like nothing else.
    again = bring(desk, lines, dry_run=True, looks_back=True)
    assert (again.known, again.added) == (2, 2)
    assert [one.line for one in again.possibly_known] == [2, 3]


def test_income_keeps_its_tax_apart_and_trades_have_it_in_their_fee(desk: Desk) -> None:
    header = "Date,Kind,Symbol,Quantity,Price,Amount,Fee,Tax,Currency"
    mapping = FileMap(
        tuple((name, name.lower()) for name in header.split(",")),
        date_format="ymd", account="Broker", asset_type="public-stock", amount_is="net",
        amount_sign="by_kind",
    )  # fmt: skip
    lines = [
        "2024-01-02,Deposit,,,,1000,,,USD", "2024-01-03,Buy,AAA,10,10,101.5,1,0.5,USD",
        "2024-01-04,Dividend,AAA,10,0.5,4.25,,0.75,USD", "2024-01-05,Sell,AAA,4,11,43.5,0.5,,USD",
    ]  # fmt: skip
    result = bring(desk, lines, mapping, header, looks_back=True)
    assert result.rejected == ()
    assert {one.symbol: one.after for one in result.effects} == {
        "AAA": Decimal(6),
        "USD": Decimal("946.25"),
    }
    dividend = next(one for one in desk.entries() if one.kind == "dividend")
    assert [(leg.kind, leg.quantity) for leg in dividend.legs] == [
        ("dividend", Decimal(5)),
        ("tax", Decimal("-0.75")),
    ]
    row = desk.coffer.ledger.row_of(dividend.id)  # as the entry editor shows it
    assert (row.amount, row.tax) == (Decimal(5), Decimal("0.75"))
    desk.verified()


def test_taken_back_income_and_refunded_charges_keep_their_sign(desk: Desk) -> None:
    mapping = replace(MAP, columns=(*MAP.columns, ("Art", "kind")))
    lines = [
        "02.01.2024;5,00;a;Dividende", "03.01.2024;-2,00;b;Dividende", "04.01.2024;-1,00;c;Entgelt",
        "05.01.2024;0,25;d;Entgelt",
    ]  # fmt: skip
    result = bring(desk, lines, mapping, f"{HEADER};Art", looks_back=True)
    assert result.effects[0].after == Decimal("2.25")
    assert [one.kind for one in desk.entries()] == ["dividend", "dividend", "fee", "fee"]
    desk.verified()


def test_names_of_the_file_may_be_those_of_the_books(desk: Desk) -> None:
    desk.take(Row("deposit", "Giro", "", amount=Decimal(1), currency="EUR", id="a"))
    desk.take(Row("buy", "Giro", "COIN", quantity=Decimal(1), price=Decimal(2), id="b"))
    header = "Datum;Konto;Art;Symbol;Menge;Preis;Betrag;Text"
    mapping = FileMap(
        (("Datum", "date"), ("Konto", "account"), ("Art", "kind"), ("Symbol", "symbol"),
         ("Menge", "quantity"), ("Preis", "price"), ("Betrag", "amount"), ("Text", "note")),
        date_format="dmy", decimal=",", currency="EUR", asset_type="public-stock",
        accounts=(("DE12", "Giro"),), symbols=(("XYZ", "COIN"),),
    )  # fmt: skip
    lines = ["02.01.2024;DE12;Kauf;XYZ;1;3;-3;x", "02.01.2024;DE12;Kauf;COIN;1;3;-3;y"]
    result = bring(desk, lines, mapping, header)
    assert (result.added, result.new_accounts, result.new_assets) == (2, (), ())


def test_maps_are_kept_recognised_renamed_and_shared(desk: Desk, tmp_path: Path) -> None:
    service = desk.coffer.mapped_imports
    path = desk.write(HEADER, ["02.01.2024;-3,50;a", "25.01.2024;5;b"])
    assert service.look(path).map_name == ""
    bring(desk, ["02.01.2024;-3,50;a"], map_name="My bank")
    look = service.look(path)
    assert (look.map_name, look.mapping, look.refusal) == ("My bank", MAP, "")
    other = replace(MAP, account="Savings")
    bring(desk, ["02.01.2024;-3,50;a"], other, map_name="My savings")
    assert service.look(path).map_name == "My savings"  # the last one used
    assert service.look(path, name="My bank").mapping == MAP
    with pytest.raises(RefusedError, match="already"):
        service.rename_map("My bank", "My savings")
    assert service.rename_map("My bank", "House bank").name == "House bank"
    place = tmp_path / "map.json"
    place.write_text(service.export_map("House bank"), encoding="utf-8")
    service.forget_map("House bank")
    service.forget_map("My savings")
    assert service.maps() == []
    assert service.import_map(place).name == "House bank"
    assert service.import_map(place).name == "House bank 2"
    assert service.look(path).mapping == MAP
    with pytest.raises(UnknownNameError):
        service.forget_map("nobody")
    bare = desk.write("x", [], "other.csv")
    bare.write_text("22.01.2024;-3,50;a b c d e f g\n23.01.2024;4,50;a b c d e f g\n")
    assert service.look(bare).map_name == ""


def test_a_kept_map_that_does_not_read_a_file_is_not_offered(desk: Desk) -> None:
    bring(desk, ["02.01.2024;-3,50;a"], map_name="My bank")
    other = desk.write(HEADER, ["2024/31/01;x;a", "2024/31/02;y;b", "2024/31/03;z;b"])
    assert desk.coffer.mapped_imports.look(other).map_name == ""


def test_what_is_not_said_is_refused_before_anything_is_written(desk: Desk) -> None:
    before = desk.dump()
    for changes, reason in (
        ({"account": ""}, "which account"), ({"date_format": ""}, "day or month"),
        ({"decimal": ""}, "points and commas"), ({"amount_sign": ""}, "came in or went out"),
        ({"columns": MAP.columns[:1]}, "no column is the amount"),
        ({"columns": (*MAP.columns, ("Frob", "fee"))}, "no column 'Frob'"),
        ({"zone": "Mars/North"}, "no time zone"),
    ):  # fmt: skip
        with pytest.raises(RefusedError, match=reason):
            bring(desk, ["02.01.2024;-3,50;a"], replace(MAP, **changes))
    with pytest.raises(FileRefusedError):
        bring(desk, ['02.01.2024;-3,50;"a'])
    assert desk.dump() == before


def test_a_file_that_contradicts_itself_says_so(desk: Desk) -> None:
    mapping = replace(MAP, columns=(*MAP.columns, ("Saldo", "balance")))
    lines = ["02.01.2024;10;a;10", "03.01.2024;-3;b;7", "04.01.2024;-3;b;5"]
    result = bring(desk, lines, mapping, f"{HEADER};Saldo", dry_run=True)
    assert result.check is not None
    assert (result.check.grade, result.check.line) == ("contradicted", 4)
    assert "line 4: the balance should be 4" in result.warnings[-1]


def test_by_command(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    from app.cli.main import main

    path = desk.write(HEADER, ["02.01.2024;-3,50;Coffee", "25.01.2024;5,00;Pay"])
    place = str(desk.place)
    desk.coffer.close()

    def run(*words: str, code: int = 0) -> str:
        assert main([*words, "--db", place]) == code
        out, err = capsys.readouterr()
        return out + err

    assert "which account the rows belong to" in run("import", str(path), code=1)
    assert "which account" in run("import", str(path), "--map", "guess", code=1)
    shown = json.loads(run("import", "maps", "look", str(path), "--json"))
    assert shown["questions"] == [{"doubt": "account", "about": ""}]
    own = desk.folder / "my.json"
    own.write_text(json.dumps(shown["map"] | {"account": "Giro"}), encoding="utf-8")
    dry = run("import", str(path), "--map", str(own), "--dry-run")
    assert "would add 2" in dry
    assert "Giro: EUR 0 → 1.5" in dry or "Giro: USD 0 → 1.5" in dry
    run("import", "maps", "import", str(own))
    assert "added 2" in run("import", str(path), "--map", "my")
    assert "already known 2" in run("import", str(path))  # recognised
    assert "my" in run("import", "maps", "list")
    assert "Betrag  amount" in run("import", "maps", "show", "my")
    run("import", "maps", "rename", "my", "Giro bank")
    exported = desk.folder / "out.json"
    run("import", "maps", "export", "Giro bank", str(exported))
    assert "there already" in run("import", "maps", "export", "Giro bank", str(exported), code=1)
    run("import", "maps", "delete", "Giro bank")
    assert json.loads(run("import", "maps", "list", "--json")) == {"maps": []}
    assert "maps has no 'frob'" in run("import", "maps", "frob", code=1)
    told = json.loads(run("import", str(path), "--map", str(exported), "--json", "--dry-run"))
    assert (told["known"], told["files"][0]["grade"]) == (2, "counted")
