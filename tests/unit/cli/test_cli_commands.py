"""Every command but the reports: what it prints, how it ends, what it leaves behind."""

import subprocess
import sys
from contextlib import closing
from decimal import Decimal
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as driver

from app import __version__
from tests.e2e.command import Coffer, contents, program, run
from tests.unit.cli.books import DAY, ROWS

COMMANDS = (
    ("report", "holdings"), ("balance", "Bank", "USD"), ("convert", "1", "AAA", "USD"),
    ("links",), ("verify",), ("accounts",), ("assets",), ("batches",),
)  # fmt: skip


# --- Grammar ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "line",
    [
        (), ("nonsense",), ("init", "extra"), ("import",), ("balance", "Bank"), ("convert", "1"),
        ("convert", "1e3", "AAA", "USD"), ("convert", "NaN", "AAA", "USD"), ("mark", "nice", "A"),
        ("balance", "Bank", "USD", "--at", "soon"), ("--db",), ("report", "holdings", "--db"),
        ("demo", "--seed", "many"), ("import", "a.csv", "--known", "xls"), ("undo", "one"),
    ],
)  # fmt: skip
def test_what_cannot_be_meant_is_a_matter_of_usage(line: tuple[str, ...], tmp_path: Path) -> None:
    answer = run("--db", str(tmp_path / "none.db"), *line) if line else run()
    assert answer.code == 2
    assert answer.err.startswith("usage: coffer")
    assert answer.out == ""


def test_version_and_help_need_no_database() -> None:
    assert run("--version").out == f"coffer {__version__}\n"
    told = run("--help")
    assert told.code == 0
    for name in ("init", "demo", "import", "report", "balance", "convert", "links", "reconcile",
                 "verify", "accounts", "assets", "undo", "batches", "mark", "unmark"):  # fmt: skip
        assert name in told.out
        assert run(name, "--help").code == 0


@pytest.mark.parametrize("words", COMMANDS, ids=" ".join)
def test_without_a_database_every_command_says_how_to_make_one(
    words: tuple[str, ...], tmp_path: Path
) -> None:
    answer = run("--db", str(tmp_path / "none.db"), *words, "--json")
    assert (answer.code, answer.out) == (1, "")
    assert "coffer init" in answer.err
    assert answer.err.count("\n") == 1
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("words", COMMANDS, ids=" ".join)
def test_commands_that_ask_change_nothing(books: Coffer, words: tuple[str, ...]) -> None:
    before = books.dump()
    for form in ((), ("--json",), ("--quiet",)):
        books(*words, *form, code=0)
    assert books.dump() == before


def test_a_profile_has_books_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COFFER_DATA_DIR", str(tmp_path))
    assert run("init", "--profile", "work", "--base", "CHF", "--no-encryption").code == 0
    assert run("--profile", "work", "report", "holdings", "--json").json["base_currency"] == "CHF"
    assert (tmp_path / "profiles" / "work" / "coffer.db").is_file()
    assert run("report", "holdings").code == 1  # the default profile has none
    assert run("init", "--no-encryption").code == 0
    assert run("report", "holdings", "--json").json["base_currency"] == "USD"


# --- init -------------------------------------------------------------------------------------


def test_init_makes_a_database_once(tmp_path: Path) -> None:
    coffer = Coffer(tmp_path / "new" / "books.db")
    words = ("init", "--base", "EUR", "--method", "section104", "--no-encryption")
    made = {"place": str(coffer.place), "encrypted": False, "unlocked_by": []}
    assert coffer.ask(*words) == made
    found = coffer.ask("report", "holdings")
    assert (found["base_currency"], found["cost_basis_method"]) == ("EUR", "section104")
    assert coffer.place.stat().st_mode & 0o077 == 0
    before = coffer.place.read_bytes()
    answer = coffer("init", "--no-encryption", code=1)
    assert "there is a file or folder already" in answer.err
    assert coffer.place.read_bytes() == before


@pytest.mark.parametrize(
    ("words", "reason"),
    [(("--base", "XXXX"), "no currency code"), (("--method", "guess"), "no cost-basis method")],
)
def test_init_refuses_what_it_does_not_know_and_makes_nothing(
    tmp_path: Path, words: tuple[str, ...], reason: str
) -> None:
    coffer = Coffer(tmp_path / "new" / "books.db")
    assert reason in coffer("init", *words, code=1).err
    assert not coffer.place.exists()


# --- import -----------------------------------------------------------------------------------


def test_an_import_tells_what_became_of_every_row(coffer: Coffer) -> None:
    path = coffer.write("some", *ROWS[:3], "2024-01-01,Broker,buy,AAA,,x,1,USD,,,,z1,", ROWS[0])
    found = coffer("import", path, "--json", code=5).json
    assert {key: found[key] for key in ("read", "added", "known")} == {
        "read": 5, "added": 3, "known": 1,
    }  # fmt: skip
    assert found["rejected"] == [{"line": 5, "reason": "quantity: not a plain decimal number: 'x'"}]
    assert found["refused"] == []
    text = coffer("import", path, code=5).out
    assert "read 5, added 0, already known 4, rejected 1" in text
    assert "  line 5: quantity: not a plain decimal number: 'x'" in text


def test_files_come_in_any_order_and_a_bad_one_does_not_keep_the_others_out(
    books: Coffer, coffer: Coffer
) -> None:
    folder = books.place.parent
    bad = folder / "bad.csv"
    bad.write_text("what,is,this\n")
    good = coffer.write("some", *ROWS)
    answer = coffer("import", bad, good, folder / "none.csv", "--json", code=5)
    assert answer.json["added"] == len(ROWS)
    assert len(answer.json["refused"]) == 2
    assert answer.err.count("\n") == 2
    assert len(contents(coffer.place)["batch"]) == 1


def test_a_dry_run_writes_nothing(coffer: Coffer) -> None:
    before = coffer.dump()
    path = coffer.write("some", *ROWS)
    found = coffer.ask("import", path, "--dry-run")
    assert (found["added"], found["files"][0]["dry_run"]) == (len(ROWS), True)
    assert "would add 15" in coffer("import", path, "--dry-run", code=0).out
    assert coffer.dump() == before
    assert coffer.ask("import", path)["added"] == len(ROWS)


@pytest.mark.parametrize("chosen", ["auto", "activities", "prices", "observations"])
def test_a_format_that_a_file_does_not_have_is_refused(coffer: Coffer, chosen: str) -> None:
    path = coffer.write("some", *ROWS)
    answer = coffer("import", path, "--format", chosen)
    assert answer.code == (0 if chosen in {"auto", "activities"} else 1)
    if answer.code:
        assert (
            answer.err == f"coffer: some.csv holds activities, not {chosen}; "
            "leave the format to be recognised\n"
        )


@pytest.mark.parametrize(("option", "cash"), [("--cash", "-1001"), ("--no-cash", None)])
def test_accounts_made_by_an_import_track_cash_or_do_not(
    coffer: Coffer, option: str, cash: str | None
) -> None:
    coffer.take("some", ROWS[2], options=(option,))
    rows = coffer.ask("report", "holdings")["holdings"]
    assert next((one["quantity"] for one in rows if one["symbol"] == "USD"), None) == cash
    assert coffer.ask("accounts")["accounts"][0]["tracks_cash"] == (option == "--cash")


def test_short_lets_an_account_go_short(coffer: Coffer) -> None:
    sale = "2023-01-03,Broker,sell,AAA,public-stock,10,100,USD,1,,,b1,"
    coffer.take("some", sale, options=("--short",))
    rows = {one["symbol"]: one for one in coffer.ask("report", "holdings")["holdings"]}
    assert (rows["AAA"]["quantity"], rows["AAA"]["cost_basis"]) == ("-10", "-999")
    coffer.verified()


# --- balance, convert, links, reconcile -------------------------------------------------------


def test_a_balance_says_what_it_rests_on(books: Coffer) -> None:
    found = books.ask("balance", "Bank", "USD", "--at", "2024-03-05")
    assert found.keys() >= {"quantity", "anchor", "anchor_at", "coverage"}
    assert (found["quantity"], found["anchor"]) == ("10020", "observation_after")
    assert found["anchor_at"].startswith("2024-03-10T23:59:59")
    found = books.ask("balance", "Broker", "AAA", "--at", "2023-01-03T12:00:00Z")
    assert (found["quantity"], found["anchor"], found["coverage"]) == ("10", "ledger", "full")
    text = books("balance", "Broker", "AAA", "--at", "2023-01-03").out
    assert "10 AAA in Broker" in text
    assert "coverage: full" in text


@pytest.mark.parametrize(
    ("account", "symbol", "reason"),
    [("Nobody", "USD", "no account named 'Nobody'"), ("Bank", "ZZZ", "no asset named 'ZZZ'")],
)
def test_a_balance_of_nothing_is_refused(
    books: Coffer, account: str, symbol: str, reason: str
) -> None:
    assert reason in books("balance", account, symbol, code=1).err


def test_a_balance_of_what_an_account_never_held_is_unknown(books: Coffer) -> None:
    found = books.ask("balance", "Bank", "AAA")
    assert (found["quantity"], found["anchor"], found["coverage"]) == (None, None, "unknown")


def test_a_conversion_says_by_which_way(books: Coffer) -> None:
    found = books.ask("convert", "2.50", "SAP", "USD", "--at", DAY)
    assert found.keys() >= {"amount", "rate", "path", "via", "oldest_at", "stale"}
    assert (found["amount"], found["rate"], found["path"], found["via"]) == (
        "140.4", "56.16", "one-hop", "EUR",
    )  # fmt: skip
    assert found["stale"] is True  # a week old
    nowhere = books.ask("convert", "1", "ODD", "USD")
    assert (nowhere["amount"], nowhere["path"], nowhere["via"]) == (None, None, None)
    assert books.ask("convert", "7", "USD", "USD")["path"] == "identity"
    assert "SAP → EUR → USD" in books("convert", "2.50", "SAP", "USD").out
    assert "no asset named 'ZZZ'" in books("convert", "1", "ZZZ", "USD", code=1).err


def test_links_are_found_suggested_and_made(books: Coffer) -> None:
    before = books.dump()
    found = books.ask("links")
    assert (found["linked"], found["ambiguous"], found["suggested"]) == ([], [], [])
    assert books.ask("links", "--suggest")["suggested"] == [{"out": "to1", "in": "ti1"}]
    assert books.dump() == before
    assert books.ask("links", "--auto")["linked"] == [{"out": "to1", "in": "ti1"}]
    assert "linked: to1 → ti1" in books("links", code=0).out
    books.verified()


def test_reconcile_writes_an_opening_once(books: Coffer) -> None:
    found = books.ask("reconcile")["openings"]
    assert [(one["account"], one["symbol"], one["quantity"]) for one in found] == [
        ("Bank", "USD", "7.5")
    ]
    before = books.dump()
    assert books.ask("reconcile")["openings"] == found
    assert books.dump() == before
    books.verified()


# --- lists, marks, undo -----------------------------------------------------------------------


def test_accounts_assets_and_batches_are_listed(books: Coffer) -> None:
    names = [one["name"] for one in books.ask("accounts")["accounts"]]
    assert names == ["Bank", "Broker", "Card", "Vault"]
    assets = {one["symbol"]: one["type"] for one in books.ask("assets")["assets"]}
    assert assets == {
        "AAA": "public-stock", "SAP": "public-stock", "ODD": "crypto", "ETH": "crypto",
        "USD": "fiat", "EUR": "fiat",
    }  # fmt: skip
    batches = books.ask("batches")["batches"]
    assert [(one["id"], one["label"]) for one in batches] == [
        (3, "observations.csv"), (2, "activities.csv"), (1, "prices.csv"),
    ]  # fmt: skip
    assert all(len(one["digest"]) == 64 for one in batches)
    for name in ("accounts", "assets", "batches"):
        assert len(books(name, code=0).out.splitlines()) > 3


def test_marks_take_out_of_totals_and_unmark_brings_back(books: Coffer) -> None:
    def worth() -> Decimal:
        totals = books.ask("report", "holdings", "--as-of", DAY)["totals"]
        return Decimal(totals["net_worth"])

    before = worth()
    assert books.ask("mark", "paper", "Broker", "AAA") == {"marked": "paper"}
    assert worth() == before - 1539
    assert books("unmark", "paper", "Broker", "AAA", code=0).out == "No longer paper.\n"
    assert worth() == before
    books("mark", "excluded", "Card", code=0)
    assert worth() == before + 300
    assert books("--quiet", "unmark", "excluded", "Card", code=0).out == ""
    assert "scam is said of a holding" in books("mark", "scam", "Card", code=1).err
    assert "no account named 'X'" in books("mark", "hidden", "X", code=1).err


def test_undo_takes_the_newest_import_out_or_the_one_that_is_named(books: Coffer) -> None:
    assert books.ask("undo") == {"undone": 3, "batch": 4}
    assert books.ask("undo", "2") == {"undone": 2, "batch": 5}
    assert books.ask("report", "holdings")["holdings"] == []
    assert [one["undone"] for one in books.ask("batches")["batches"]] == [
        False, False, True, True, False,
    ]  # fmt: skip
    assert "undone already" in books("undo", "2", code=1).err
    assert "there is no batch 99" in books("undo", "99", code=1).err
    books("undo", code=0)
    assert "there is nothing to undo" in books("undo", code=1).err
    books.verified()


def test_verify_counts_and_rebuilds(books: Coffer) -> None:
    found = books.ask("verify")
    assert found == {
        "ok": True, "problems": [], "batches": 3, "entries": 14, "legs": 19, "rebuilt": False,
    }  # fmt: skip
    with closing(driver.connect(str(books.place))) as connection:
        connection.execute("UPDATE derived SET payload = 'garbage' WHERE key = '1'")
        connection.commit()
    answer = books("verify", "--json", code=4)
    assert answer.json["problems"] == ["derived positions of USD: they differ from a rebuild"]
    books("verify", "--rebuild", code=4)  # what was found; it is mended now
    books.verified()


# --- As a program -----------------------------------------------------------------------------


def test_a_report_imports_no_window_and_nothing_slow(books: Coffer) -> None:
    code = (
        "import sys\n"
        "from app.cli.main import main\n"
        "code = main(sys.argv[1:])\n"
        "slow = ('PySide6', 'shiboken6', 'numpy', 'pyqtgraph', 'alembic', 'pyxirr', 'psycopg',\n"
        "        'cryptography', 'keyring', 'platformdirs', 'sqlalchemy.orm')\n"
        "print([name for name in slow if name in sys.modules])\n"
        "sys.exit(code)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, "--db", str(books.place), "report", "holdings", "--quiet"],
        capture_output=True, text=True, check=True, timeout=60,
        cwd=Path(__file__).resolve().parents[3],
    )  # fmt: skip
    assert done.stdout.splitlines()[-1] == "[]"


def test_an_answer_that_nobody_takes_is_said_in_one_line(books: Coffer) -> None:
    if not Path("/dev/full").exists():
        pytest.skip("left out: a full device to write to (no /dev/full here)")
    line = [sys.executable, "-m", "app.cli", "--db", str(books.place), "report", "activity"]
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(line, stdout=full, stderr=subprocess.PIPE, check=False, timeout=60)
    assert done.returncode == 1
    assert done.stderr.decode() == "coffer: the answer cannot be printed: No space left on device\n"


def test_a_reader_that_has_seen_enough_is_no_error(books: Coffer) -> None:
    process = books.start("report", "activity")
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.close()
    told = process.stderr.read()
    process.stderr.close()
    assert (process.wait(60), told) == (0, b"")


def test_a_name_of_a_file_that_is_no_text_is_answered(books: Coffer) -> None:
    name = b"/tmp/\xff\x1b[31m.csv".decode("utf-8", "surrogateescape")
    answer = program(
        "--db", str(books.place), "import", name, "--json",
        environment={"PYTHONIOENCODING": "utf-8"},
    )  # fmt: skip
    assert answer.code == 1
    assert "there is no such file" in answer.json["refused"][0]
    assert "Traceback" not in answer.err
    assert "\x1b" not in answer.err + answer.out
