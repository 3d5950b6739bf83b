"""The frozen program: commands, both children, what libraries find by name, the window."""

import json
import os
import subprocess
from contextlib import closing
from pathlib import Path

import pytest

from installers.bundle.elf import is_elf, read_dynamic
from installers.plan import ROOT, read_plan
from tests.installed import frozen_parts
from tests.installed.accessible import Tree
from tests.installed.frozen_parts import run
from tests.installed.screen import missing, screen
from tests.installed.sitter import Sitter

pytestmark = pytest.mark.timeout(1500)  # a busy computer freezes for minutes
COLUMNS = (
    "date,account,kind,symbol,asset_type,quantity,price,currency,fee,amount,to_account,"
    "external_id,note"
)
CSV = f"""{COLUMNS}
2026-01-05,Bank,deposit,,,,,USD,,2500,,d1,Salary
2026-02-05,Bank,withdraw,,,,,USD,,700,,d2,Rent
"""
OFX = """<?xml version="1.0" encoding="UTF-8"?>
<?OFX OFXHEADER="200" VERSION="211" SECURITY="NONE" OLDFILEUID="NONE" NEWFILEUID="NONE"?>
<OFX><SIGNONMSGSRSV1><SONRS><STATUS><CODE>0</CODE><SEVERITY>INFO</SEVERITY></STATUS>
<DTSERVER>20260401</DTSERVER><LANGUAGE>ENG</LANGUAGE></SONRS></SIGNONMSGSRSV1>
<BANKMSGSRSV1><STMTTRNRS><TRNUID>1</TRNUID><STATUS><CODE>0</CODE><SEVERITY>INFO</SEVERITY></STATUS>
<STMTRS><CURDEF>USD</CURDEF><BANKACCTFROM><BANKID>1</BANKID><ACCTID>123456</ACCTID>
<ACCTTYPE>CHECKING</ACCTTYPE></BANKACCTFROM><BANKTRANLIST><DTSTART>20260301</DTSTART>
<DTEND>20260401</DTEND><STMTTRN><TRNTYPE>CREDIT</TRNTYPE><DTPOSTED>20260315</DTPOSTED>
<TRNAMT>1234.56</TRNAMT><FITID>a1</FITID><NAME>Salary</NAME></STMTTRN></BANKTRANLIST>
<LEDGERBAL><BALAMT>1234.56</BALAMT><DTASOF>20260401</DTASOF></LEDGERBAL></STMTRS></STMTTRNRS>
</BANKMSGSRSV1></OFX>
"""
IMPORTS = """
import importlib, json, sys
inside, own = json.load(open(sys.argv[1]))
inside = {*inside, *sys.builtin_module_names, "PySide6.support"}
class Gate:
    def find_spec(self, name, path=None, target=None):
        if name not in inside and name != "__main__":
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)
sys.path.insert(0, sys.argv[2])
sys.meta_path.insert(0, Gate())
for name in own:
    try:
        importlib.import_module(name)
    except ImportError as error:
        print(f"{name}:{error}".replace(" ", "_"))
"""
PROVIDERS = ("alpaca", "binance", "ethereum", "ibkr_flex", "kraken", "yahoo")


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return frozen_parts.bundle(tmp_path_factory)


@pytest.fixture(scope="module")
def books(program: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Books of a CSV and an OFX document, which the child has read."""
    folder = tmp_path_factory.mktemp("frozen-books")
    place, home = folder / "books.db", folder / "home"
    run(program, "--db", place, "init", "--no-encryption", home=home)
    for name, text in (("bank.csv", CSV), ("bank.ofx", OFX)):
        (folder / name).write_text(text, encoding="utf-8")
        run(program, "--db", place, "import", folder / name, home=home)
    return place


def test_it_says_which_version_it_is(program: Path, tmp_path: Path) -> None:
    version = read_plan(frozen_parts.PYTHON).version
    assert run(program, "--version", home=tmp_path).stdout.strip() == f"coffer {version}"


def test_files_come_in_and_figures_out(program: Path, books: Path, tmp_path: Path) -> None:
    told = run(program, "--db", books, "--json", "report", "networth", home=tmp_path / "home")
    assert "3034.56" in json.dumps(json.loads(told.stdout))  # 2,500 less 700, and 1,234.56
    run(program, "--db", books, "doctor", home=tmp_path / "home")


def test_a_backup_is_proved_by_the_child(program: Path, books: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    run(program, "--db", books, "backup", home=home)
    told = json.loads(run(program, "--db", books, "--json", "backups", home=home).stdout)
    assert [(one["is_verified"], one["problem"]) for one in told["backups"]] == [(True, "")]


def test_readers_and_providers_are_found(program: Path, books: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    formats = run(program, "--db", books, "import", "formats", home=home).stdout
    for name in ("actual", "camt", "gnucash", "mt940", "ofx", "qif", "wealthfolio"):
        assert name in formats
    told = run(program, "--db", books, "connections", "providers", home=home).stdout
    for name in PROVIDERS:
        assert name in told


def test_every_module_finds_what_it_imports(program: Path, tmp_path: Path) -> None:
    """A library may import by a name that it makes up, which no reader of its text can see."""
    inside = frozen_parts.modules(program)
    own = sorted(one for one in inside if one.split(".")[0] in {"app", "ui"})
    assert len(own) > 1000
    (tmp_path / "inside.json").write_text(json.dumps([sorted(inside), own]), encoding="utf-8")
    done = subprocess.run(
        [str(frozen_parts.PYTHON), "-P", "-c", IMPORTS, str(tmp_path / "inside.json"), str(ROOT)],
        capture_output=True, text=True, timeout=120, check=False,
        env={"PATH": os.defpath, "QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path)},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-3000:]
    assert done.stdout.split() == [], done.stdout


def test_it_looks_for_libraries_only_beside_itself(program: Path) -> None:
    for path in sorted(program.rglob("*.so*")):
        if path.is_file() and is_elf(path):
            search = read_dynamic(path).search
            assert all(one.startswith("$ORIGIN") for one in search), f"{path.name}: {search}"


def test_no_place_of_this_machine_is_told(program: Path) -> None:
    checkout = str(ROOT).encode()
    for path in sorted(program.rglob("*")):
        if path.is_file():
            assert checkout not in path.read_bytes(), path.relative_to(program)


def test_the_window_shows_the_figure(program: Path, books: Path, tmp_path: Path) -> None:
    lacking = missing()
    if lacking and os.environ.get("CI"):
        pytest.fail(f"needed here: {', '.join(lacking)}")
    if lacking:
        pytest.skip(f"no {', '.join(lacking)}")
    with screen(tmp_path / "home") as shown:
        line = [str(program / "coffer"), "--db", str(books)]
        with subprocess.Popen(line, env=shown.environment, cwd=tmp_path) as process:
            try:
                with closing(Tree(shown.session)) as tree:
                    person = Sitter(shown, tree, tmp_path)
                    person.sees("$3,034.56")
                    person.keys("ctrl+q")
                assert process.wait(timeout=30) == 0
            finally:
                process.kill()
