"""Times files of 100,000 rows with the window open: `files_window.py [ROWS]`.

An OFX statement, a CAMT statement and a bank's CSV, each into encrypted books of its own, first and
again. Printed: time and processor time from the path to the committed batch, how long the window
stood still meanwhile, and how far the file could be trusted.
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from app.bootstrap import Coffer, KeyChoice, create_coffer
from app.ports.progress import Progress
from app.services.files.answers import FileWish
from app.services.imports_answers import ImportOptions
from app.services.reports import ImportResult
from tests.benchmarks.window_stall import LIMIT_MS, Phase, Watch
from ui.tasks import TaskRunner
from ui.theme import ThemeManager
from ui.window.frame import MainWindow
from ui.window.launch import SWITCH_S, prepare_locale
from ui.window.memory import Memory, use_memory
from ui.window.settling import MemoryKeeper

ROWS = 100_000
FIRST = date(2016, 1, 4)
LIMIT_S = 20.0
OPENING = Decimal("1000.00")
Import = Callable[[Coffer, Path, Progress], ImportResult]


def amounts(rows: int) -> list[Decimal]:
    """Return amounts that differ, a third of them money in."""
    return [
        Decimal((at * 7919) % 90_000 + 1).scaleb(-2) * (1 if at % 3 == 0 else -1)
        for at in range(rows)
    ]


def day(at: int, rows: int) -> date:
    return FIRST + timedelta(days=at * 3600 // rows)


def ofx(rows: int) -> str:
    """Return a bank statement in OFX 1.0.2 with its closing balance."""
    booked = amounts(rows)
    lines = [
        "OFXHEADER:100", "DATA:OFXSGML", "VERSION:102", "SECURITY:NONE", "ENCODING:USASCII",
        "CHARSET:1252", "COMPRESSION:NONE", "OLDFILEUID:NONE", "NEWFILEUID:NONE", "",
        "<OFX><BANKMSGSRSV1><STMTTRNRS><TRNUID>1<STATUS><CODE>0<SEVERITY>INFO</STATUS><STMTRS>",
        "<CURDEF>EUR<BANKACCTFROM><BANKID>1<ACCTID>2<ACCTTYPE>CHECKING</BANKACCTFROM>",
        f"<BANKTRANLIST><DTSTART>{FIRST:%Y%m%d}<DTEND>{day(rows, rows):%Y%m%d}",
    ]  # fmt: skip
    lines += [
        f"<STMTTRN><TRNTYPE>OTHER<DTPOSTED>{day(at, rows):%Y%m%d}<TRNAMT>{amount}<FITID>F{at}"
        f"<NAME>Shop {at % 400}<MEMO>Purchase {at}</STMTTRN>"
        for at, amount in enumerate(booked)
    ]
    lines += [
        f"</BANKTRANLIST><LEDGERBAL><BALAMT>{OPENING + sum(booked)}<DTASOF>20260101</LEDGERBAL>",
        "</STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>",
    ]
    return "\n".join(lines)


def camt(rows: int) -> str:
    """Return a statement in camt.053.001.02, opening and closing stated."""
    booked = amounts(rows)

    def balance(code: str, amount: Decimal, on: date) -> str:
        sign = "CRDT" if amount >= 0 else "DBIT"
        return (
            f"<Bal><Tp><CdOrPrtry><Cd>{code}</Cd></CdOrPrtry></Tp>"
            f'<Amt Ccy="EUR">{abs(amount)}</Amt><CdtDbtInd>{sign}</CdtDbtInd>'
            f"<Dt><Dt>{on}</Dt></Dt></Bal>"
        )

    entries = "\n".join(
        f'<Ntry><Amt Ccy="EUR">{abs(amount)}</Amt>'
        f"<CdtDbtInd>{'CRDT' if amount > 0 else 'DBIT'}</CdtDbtInd><Sts>BOOK</Sts>"
        f"<BookgDt><Dt>{day(at, rows)}</Dt></BookgDt><AcctSvcrRef>R{at}</AcctSvcrRef>"
        f"<NtryDtls><TxDtls><RmtInf><Ustrd>Purchase {at}</Ustrd></RmtInf></TxDtls></NtryDtls>"
        "</Ntry>"
        for at, amount in enumerate(booked)
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>'
        '<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt>'
        "<GrpHdr><MsgId>1</MsgId><CreDtTm>2026-01-01T00:00:00</CreDtTm></GrpHdr>"
        "<Stmt><Id>1</Id><CreDtTm>2026-01-01T00:00:00</CreDtTm>"
        "<Acct><Id><IBAN>DE02120300000000202051</IBAN></Id><Ccy>EUR</Ccy></Acct>"
        + balance("OPBD", OPENING, FIRST)
        + balance("CLBD", OPENING + sum(booked), day(rows, rows))
        + entries
        + "</Stmt></BkToCstmrStmt></Document>"
    )


def table(rows: int) -> str:
    """Return a bank's CSV with a running balance."""
    balance, lines = OPENING, ["Transaction ID;Date;Description;Amount;Currency;Balance"]
    for at, amount in enumerate(amounts(rows)):
        balance += amount
        told = f"{day(at, rows)};Purchase {at};{amount};EUR;{balance}"
        lines.append(f"T{at};{told}")
    return "\n".join(lines) + "\n"


def as_document(coffer: Coffer, path: Path, progress: Progress) -> ImportResult:
    return coffer.files_in.run(path, FileWish(account="Current"), progress)


def as_table(coffer: Coffer, path: Path, progress: Progress) -> ImportResult:
    look = coffer.mapped_imports.look(path, rows=10)
    return coffer.mapped_imports.run(path, look.mapping, ImportOptions(account="Current"), progress)


FILES: dict[str, tuple[str, Callable[[int], str], Import]] = {
    "OFX": ("bank.ofx", ofx, as_document),
    "CAMT": ("bank.xml", camt, as_document),
    "CSV": ("bank.csv", table, as_table),
}


def timed(
    window: MainWindow, watch: Watch, name: str, call: Callable[[Progress], ImportResult]
) -> tuple[Phase, ImportResult, float]:
    """Import while the window lives."""
    found: list[ImportResult] = []
    cpu = time.process_time()

    def begin() -> None:
        window.tasks.long(
            window, call, found.append, lambda error: sys.exit(f"{name}: {error}"), kind="write"
        )

    phase = watch.during(name, lambda: bool(found) and not window.tasks.is_busy, begin)
    return phase, found[0], time.process_time() - cpu


def both(folder: Path, rows: int, kind: str, themes: ThemeManager) -> bool:
    """Import a file twice into new books; tell whether all was right and in time."""
    name, make, call = FILES[kind]
    path = folder / name
    path.write_text(make(rows), encoding="utf-8")
    tasks = TaskRunner(QApplication.instance())
    MemoryKeeper(tasks, QApplication.instance())
    keys = KeyChoice(passphrase="a bench that times files")
    coffer = create_coffer(str(folder / kind / "coffer.db"), keys=keys)
    window = MainWindow(tasks, themes, Memory())
    window.resize(1440, 900)
    window.show()
    window.attach(coffer)
    watch = Watch()
    begun = time.perf_counter()
    watch.during("open", lambda: time.perf_counter() - begun > 1 and not tasks.is_busy)
    is_fine = True
    for pass_, expected in (("first", rows), ("again", 0)):
        phase, result, cpu = timed(window, watch, pass_, lambda steps: call(coffer, path, steps))
        is_fine &= result.added == expected and not result.rejected and phase.seconds < LIMIT_S
        grade = getattr(result, "grade", "") or (result.check.grade if result.check else "")
        print(
            f"{kind} {path.stat().st_size / 1e6:.0f} MB, {pass_}: {result.added:,} rows in "
            f"{phase.seconds:.1f} s ({cpu:.1f} s of CPU here), {grade}; window late: "
            f"p99 {phase.share(0.99):.0f} ms, worst {phase.worst:.0f} ms, worst of its own "
            f"{phase.worst_own:.0f} ms (limit {LIMIT_MS})",
            flush=True,
        )
    window.close()
    tasks.close()
    coffer.close()
    return is_fine


def main() -> int:
    """Print the figures; 1 if rows are missing, doubled, or an import took too long."""
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else ROWS
    sys.setswitchinterval(SWITCH_S)
    application = QApplication(["coffer"])
    prepare_locale()
    themes = ThemeManager(application)
    themes.set_mode("light")
    themes.apply(application)
    with tempfile.TemporaryDirectory() as folder:
        use_memory(Path(folder) / "bench.window")
        fine = [both(Path(folder), rows, kind, themes) for kind in FILES]
    return 0 if all(fine) else 1


if __name__ == "__main__":
    sys.exit(main())
