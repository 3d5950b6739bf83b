"""What once came in wrongly: rows that correct others, words for signs, kinds of accounts."""

from pathlib import Path

from app.services.imports import ImportOptions
from tests.importers.here import books
from tests.importers.kit import sample

HEAD = (
    "OFXHEADER:100\nVERSION:102\n\n<OFX><BANKMSGSRSV1><STMTTRNRS><STMTRS><CURDEF>USD<BANKACCTFROM>"
)
ROW = "<STMTTRN><TRNTYPE>DEBIT<DTPOSTED>20230105<TRNAMT>{}<FITID>{}{}</STMTTRN>\n"
END = "</BANKTRANLIST></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>"


def test_a_row_that_corrects_another_takes_its_place(tmp_path: Path) -> None:
    path, start = (
        tmp_path / "x",
        f"{HEAD}<ACCTID>7<ACCTTYPE>CHECKING</BANKACCTFROM><BANKTRANLIST>\n",
    )
    better = ROW.format("-12", "2", "<CORRECTFITID>1<CORRECTACTION>REPLACE")
    gone = ROW.format("-5", "4", "<CORRECTFITID>3<CORRECTACTION>DELETE")
    rows = ROW.format("-10", "1", "") + ROW.format("-5", "3", "") + better + gone
    path.write_text(start + rows + END)
    with books() as own:
        own.documents.run(path)
        [entry] = own.desk.entries()
        assert [str(leg.quantity) for leg in entry.legs] == ["-12"]


def test_debit_and_credit_in_words_give_amounts_their_sign(tmp_path: Path) -> None:
    path = tmp_path / "x"
    path.write_text(
        "Date,Description,Type,Amount\n2024-01-13,Coffee,Debit,3.50\n2024-01-14,Pay,Credit,100\n"
    )
    with books() as own:
        look = own.tables.look(path)
        own.tables.run(path, look.mapping, ImportOptions(account="Giro"))
        assert [entry.kind for entry in own.desk.entries()] == ["withdraw", "deposit"]


def test_accounts_of_a_bank_and_of_a_card_are_made_as_such(tmp_path: Path) -> None:
    path = tmp_path / "x"
    with books() as own:
        for name in ("20171001-20171106.csv", "MS_JANE_SMITH_01-12-2019_14-12-2019.csv"):
            path.write_bytes(sample("bank-csv", name))
            own.tables.run(path, own.tables.look(path).mapping, ImportOptions())
        with own.desk.coffer.database.reading() as unit:
            made = {one.name: one.subtype for one in unit.catalogue.accounts()}
    assert made == {"N26": "checking", "M&S Bank": "credit_card"}
