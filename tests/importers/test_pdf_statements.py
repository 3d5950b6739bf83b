"""PDF statements and pictures: what the pages say, where it stands, and what is refused."""

import subprocess
import sys
from pathlib import Path

import pytest

from app.domain.errors import FileRefusedError
from app.domain.review.drafts import Draft, Role
from app.domain.review.grid import grid_of
from app.ports.importers import SURE, FileLook, RefusedFile
from app.ports.progress import NoProgress
from app.ports.review import DraftWish
from app.providers import ocr
from app.providers.mapped_csv import MappedCsv
from app.providers.pdf_file import recognise
from app.providers.pdf_file.asking import read_file
from app.providers.pdf_file.drafting import PdfDrafter
from app.providers.pdf_file.frames import frame_of, page_of
from app.providers.pdf_file.pages import read_pages
from app.providers.pdf_file.templates import own_templates, template_from_text
from app.services.reviews import ReviewService
from tests.e2e.shared_data import ROOT
from tests.importers.pdf_kit import Text, drafted, flush, lettered, pdf, picture, texts

_HEAD = ("Buchung", 50), ("Valuta", 100), ("Verwendungszweck", 160)


@pytest.fixture(scope="module", autouse=True)
def readers_are_forked() -> None:
    """The start of a child is the subject here."""


def _names(up: float) -> list[Text]:
    return [
        *((across, up, 9, name) for name, across in _HEAD),
        flush(480, up, 9, "Belastung"),
        flush(560, up, 9, "Gutschrift"),
    ]


def _giro() -> list[list[Text]]:
    first: list[Text] = [
        (50, 800, 14, "Musterbank AG"),
        (50, 780, 10, "Kontoauszug 3/2026 vom 31.03.2026"),
        (300, 740, 9, "Alter Kontostand"),
        flush(560, 740, 9, "1.000,00"),
        *_names(720),
    ]
    rows = (
        ("02.03.", "Lastschrift Markt", "Mandat 12345 vom 01.02.2026", "12,50", ""),
        ("09.03.", "Lohn März", "Firma GmbH", "", "2.500,00"),
        ("12.03.", "Miete", "", "1.250,75", ""),
    )
    up = 700.0
    for day, text, more, out, into in rows:
        first += [(50, up, 9, day), (100, up, 9, day), (160, up, 9, text)]
        first += [flush(480, up, 9, out)] if out else []
        first += [flush(560, up, 9, into)] if into else []
        up -= 11
        first += [(160, up, 9, more)] if more else []
        up -= 14
    first.append((50, 60, 7, "Musterbank AG, Vorstand: A. Muster, Amtsgericht Musterstadt HRB 1"))
    second: list[Text] = [
        *_names(800),
        (50, 780, 9, "30.03."),
        (100, 780, 9, "31.03."),
        (160, 780, 9, "Entgelt"),
        flush(480, 780, 9, "4,90"),
        (300, 740, 9, "Neuer Kontostand"),
        flush(560, 740, 9, "2.231,85"),
    ]
    return [first, second]


_GIRO = [
    ["02.03.2026", "02.03.2026", "Lastschrift Markt Mandat 12345 vom 01.02.2026", "12,50", ""],
    ["09.03.2026", "09.03.2026", "Lohn März Firma GmbH", "", "2.500,00"],
    ["12.03.2026", "12.03.2026", "Miete", "1.250,75", ""],
    ["30.03.2026", "31.03.2026", "Entgelt", "4,90", ""],
]  # fmt: skip


def _check_giro(draft: Draft) -> None:
    assert texts(draft) == _GIRO
    assert draft.tables[0].names[3:] == ("Belastung", "Gutschrift")
    assert draft.opening is not None
    assert draft.closing is not None
    assert (draft.opening.text, draft.closing.text) == ("1.000,00", "2.231,85")
    assert any("2026" in note for note in draft.notes)


@pytest.mark.parametrize("turned", [False, True])
def test_a_statement_is_read_over_its_pages_with_the_place_of_each_cell(turned: bool) -> None:
    draft = drafted(pdf(_giro(), turned=turned))
    _check_giro(draft)
    page, cell = draft.pages[0], draft.tables[0].rows[0].cells[3]
    assert cell.box is not None
    assert cell.page == 1
    assert 430 < cell.box.left / page.width * 595 < cell.box.right / page.width * 595 < 484
    assert 690 < 842 - cell.box.bottom / page.height * 842 < 702


def test_letters_that_were_drawn_one_by_one_are_words_by_their_places() -> None:
    _check_giro(drafted(pdf([lettered(page) for page in _giro()])))


def test_the_child_reads_it_and_the_rows_go_on_into_the_import(tmp_path: Path) -> None:
    path = tmp_path / "statement.dat"
    path.write_bytes(pdf(_giro()))
    service = ReviewService(PdfDrafter(read_file))
    assert service.is_for(path)
    draft = service.draft(path)
    _check_giro(draft)
    assert [page.number for page in draft.pages] == [1, 2]
    target = tmp_path / "reviewed.csv"
    service.save(grid_of(draft.tables[0]), target)
    with MappedCsv().open(target) as sheet:
        found = sheet.guess()
    meanings = {str(meaning) for _, meaning in found.mapping.columns}
    assert {"date", "debit", "credit"} <= meanings
    assert found.mapping.decimal == ","


def test_days_printed_once_balances_and_words_for_months() -> None:
    up, rows = 760.0, []
    for day, text, out, into, after in (
        ("Date", "Description", "Money out", "Money in", "Balance"),
        ("01 Jan", "Balance brought forward", "", "", "1,000.00"),
        ("02 Jan", "Card payment to Corner Shop", "12.50", "", "987.50"),
        ("", "Direct debit Energy Co", "87.50", "", "900.00"),
        ("05 Jan", "Salary ACME Ltd", "", "2,000.00", "2,900.00"),
        ("06 Jan", "New Balance Store", "100.00", "", "2,800.00"),
        ("31 Jan", "Closing balance", "", "", "2,800.00"),
    ):
        rows += [(50.0, up, 9.0, day)] if day else []
        rows += [(120.0, up, 9.0, text)]
        rows += [
            flush(right, up, 9, own)
            for right, own in ((380, out), (460, into), (550, after))
            if own
        ]
        up -= 15
    draft = drafted(pdf([[(50, 800, 12, "01 Jan 2026 to 31 Jan 2026"), *rows]]))
    assert texts(draft) == [
        ["2026-01-02", "Card payment to Corner Shop", "12.50", "", "987.50"],
        ["2026-01-02", "Direct debit Energy Co", "87.50", "", "900.00"],
        ["2026-01-05", "Salary ACME Ltd", "", "2,000.00", "2,900.00"],
        ["2026-01-06", "New Balance Store", "100.00", "", "2,800.00"],
    ]
    table = draft.tables[0]
    assert [row.role for row in table.rows] == [
        Role.OPENING, Role.ROW, Role.ROW, Role.ROW, Role.ROW, Role.CLOSING,
    ]  # fmt: skip
    assert table.rows[2].cells[0].is_doubtful  # the day is that of the row above
    assert table.balance == "Balance"


def test_amounts_at_the_right_of_columns_with_names_at_their_left() -> None:
    lines: list[Text] = [(50, 800, 10, "Relevé du 01/02/2026 au 28/02/2026")]
    for across, name in ((50, "Date"), (110, "Libellé"), (340, "Débit"), (450, "Crédit")):
        lines.append((across, 760, 9, name))
    for at, (out, into) in enumerate((("12,50", ""), ("", "1 200,00"), ("42,50", ""))):
        up = 740.0 - 12 * at
        lines += [(50, up, 9, f"0{at + 1}/02"), (110, up, 9, f"PRLV SEPA Fournisseur {at}")]
        lines.append(flush(443, up, 9, out) if out else flush(550, up, 9, into))
    lines += [(110, 700, 9, "Nouveau solde au 28/02/2026"), flush(550, 700, 9, "1 145,00")]
    draft = drafted(pdf([lines]))
    assert texts(draft) == [
        ["01/02/2026", "PRLV SEPA Fournisseur 0", "12,50", ""],
        ["02/02/2026", "PRLV SEPA Fournisseur 1", "", "1 200,00"],
        ["03/02/2026", "PRLV SEPA Fournisseur 2", "42,50", ""],
    ]
    assert draft.closing is not None
    assert draft.closing.text == "1 145,00"


def test_marks_of_credit_become_signs_and_a_template_knows_its_columns() -> None:
    card = drafted(
        pdf(
            [
                [
                    (50, 800, 10, "Closing Date 12/31/25"),
                    (50, 760, 9, "Trans Date"), (190, 760, 9, "Description of Transaction"),
                    flush(540, 760, 9, "Amount"),
                    (50, 740, 9, "12/03"), (190, 740, 9, "CORNER SHOP SEATTLE WA"),
                    flush(540, 740, 9, "$45.10"),
                    (50, 725, 9, "12/13"), (190, 725, 9, "PAYMENT THANK YOU"),
                    flush(540, 725, 9, "$145.10 CR"),
                ]
            ]
        )
    )  # fmt: skip
    assert texts(card) == [
        ["12/03/2025", "CORNER SHOP SEATTLE WA", "-$45.10"],
        ["12/13/2025", "PAYMENT THANK YOU", "$145.10"],
    ]
    lines: list[Text] = [
        (50, 800, 9, "Trade Republic Bank GmbH"), (50, 760, 9, "UMSATZÜBERSICHT"),
        (50, 740, 7, "DATUM"), (100, 740, 7, "TYP"), (170, 740, 7, "BESCHREIBUNG"),
        (360, 740, 7, "ZAHLUNGSEINGANG"), (440, 740, 7, "ZAHLUNGSAUSGANG"), (525, 740, 7, "SALDO"),
    ]  # fmt: skip
    for at, (into, out, after) in enumerate(
        (("100,00 €", "", "100,00 €"), ("", "40,00 €", "60,00 €"))
    ):
        up = 720.0 - 30 * at
        lines += [
            (50, up, 7, f"0{at + 1} Jan."), (50, up - 8, 7, "2024"), (100, up - 4, 7, "Handel"),
            (170, up - 4, 7, "Kauf"), (360, up - 4, 7, into), (440, up - 4, 7, out),
            (525, up - 4, 7, after),
        ]  # fmt: skip
    lines.append((50, 600, 9, "BARMITTELÜBERSICHT"))
    draft = drafted(pdf([lines]))
    assert draft.template == "Trade Republic account statement"
    assert draft.tables[0].names == (
        "DATUM", "TYP", "Description", "Money in", "Money out", "SALDO",
    )  # fmt: skip
    assert texts(draft) == [
        ["2024-01-01", "Handel", "Kauf", "100,00 €", "", "100,00 €"],
        ["2024-01-02", "Handel", "Kauf", "", "40,00 €", "60,00 €"],
    ]


def test_templates_are_whole_and_strict() -> None:
    assert {one.id for one in own_templates()} >= {"trade_republic", "n26", "revolut", "dkb"}
    for text in ("id = 1", 'id = "a"\nname = "b"\ninstitution = "c"\ntexts = []', "x" * 999_999):
        with pytest.raises(Exception, match="template"):
            template_from_text(text)


def test_what_is_no_statement_is_refused_in_words(tmp_path: Path) -> None:
    large = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x75\x30\0\0\x75\x30\x08\x02\0\0\0"
    for content, words in (
        (b"%PDF-1.4 and no more", "damaged"),
        (b"plain text", "neither"),
        (large + b"\x9e\xcb\x8b\x27" + b"\0" * 40, "damaged|pixels"),
        (pdf([[]] * 501), "501 pages"),
        (picture([(10, 10, "cut")], (200, 100))[:300], "damaged"),
    ):
        with pytest.raises(RefusedFile, match=words):
            list(read_pages(content, DraftWish()))
    path = tmp_path / "none.pdf"
    path.write_bytes(b"%PDF-1.4 and no more")
    with pytest.raises(FileRefusedError, match="damaged"):
        read_file(path, DraftWish(), NoProgress())


def test_text_under_a_scan_is_doubtful_and_pages_are_told_by_content() -> None:
    draft = drafted(pdf([[*_giro()[0]]], mode=3))
    assert all(cell.is_doubtful for cell in draft.tables[0].rows[0].cells if cell.text)
    assert recognise(FileLook(pdf([[]])[:64], 0)) == SURE
    assert recognise(FileLook(b"date,amount\n%PDF", 0)) == 0


def test_frames_are_not_believed() -> None:
    page = next(iter(read_pages(pdf([_giro()[1]]), DraftWish())))
    assert page_of(frame_of(page)) == page
    good = frame_of(page)
    for change in (
        {"width": 0}, {"width": True}, {"height": 10**9}, {"picture": "AAAA"}, {"words": "x"},
        {"number": 0}, {"words": [["a", 101, 0, 0, 1, 1]]}, {"words": [["a", 1.5, 0, 0, 1, 1]]},
        {"words": [["a" * 999, 1, 0, 0, 1, 1]]}, {"note": None}, {"words": [[1, 1, 0, 0, 1, 1]]},
    ):  # fmt: skip
        with pytest.raises(RefusedFile):
            page_of({**good, **change})
    odd = page_of({**good, "words": [["a\u202eb\x1b", 9, -5, -5, 10**6, 10**6]]})
    assert odd.words[0].text == "ab"
    assert odd.words[0].box.right == page.width


def test_damaged_files_end_in_a_refusal_or_a_draft() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.importers.pdf_mutants", "100"],
        cwd=ROOT, capture_output=True, text=True, timeout=280, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]


@pytest.mark.skipif(not ocr.is_installed(), reason="left out: the extra ocr is not installed")
def test_a_tilted_scan_is_recognised_in_the_child_with_its_memory_limited(tmp_path: Path) -> None:
    path = tmp_path / "scan"
    path.write_bytes(
        picture(
            [
                (20, 20, "Date"), (200, 20, "Description"), (520, 20, "Amount"),
                (20, 70, "2026-03-01"), (200, 70, "Corner shop"), (520, 70, "-12.50"),
                (20, 120, "2026-03-02"), (200, 120, "Salary"), (520, 120, "2,000.00"),
            ],
            (720, 200),
            tilt=1.2,
        )
    )  # fmt: skip
    draft = PdfDrafter(read_file).draft(path, DraftWish(), NoProgress())
    assert draft.is_recognised
    assert texts(draft) == [
        ["2026-03-01", "Corner shop", "-12.50"],
        ["2026-03-02", "Salary", "2,000.00"],
    ]
    cell = draft.tables[0].rows[1].cells[2]
    assert cell.box is not None
    assert cell.confidence < 100
    assert 440 < cell.box.left < 560
