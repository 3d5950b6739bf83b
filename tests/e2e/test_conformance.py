"""The conformance cases: figures of other programs' own tests, reached through the command."""

import json
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cache
from pathlib import Path
from random import random
from tempfile import TemporaryDirectory
from typing import Any

import pytest

from tests.depth import DEPTH
from tests.e2e.command import Coffer, near
from tests.e2e.shared_data import WITHOUT, shared_folder

AS_PROGRAMS = ("wf-split-2-1", "sc-convert-one-hop", "sc-balance-exact", "sc-link-keeps-cost")
FILES = ("activities.csv", "prices.csv", "observations.csv")
COVERAGES = ("unknown", "partial", "estimated", "full")

Figures = Mapping[str, Any]
Rows = Sequence[dict[str, Any]]


def _cases() -> dict[str, dict[str, Any]]:
    folder = shared_folder()
    if folder is None:
        return {}
    paths = sorted((folder / "conformance" / "cases").glob("*/case.json"))
    return {path.parent.name: json.loads(path.read_text("utf-8")) for path in paths}


CASES = _cases()
DUE = list(CASES)


def _init(coffer: Coffer, base: str, method: str) -> None:
    coffer.ask("init", "--base", base, "--method", method, "--no-encryption")


@cache
def _new_books(base: str, method: str) -> bytes:
    """Return the file that `init` makes."""
    with TemporaryDirectory() as folder:
        coffer = Coffer(Path(folder) / "coffer.db")
        _init(coffer, base, method)
        return coffer.place.read_bytes()


@dataclass
class Run:
    """One case on books of its own; collects what is wrong instead of stopping at the first."""

    folder: Path
    case: dict[str, Any]
    coffer: Coffer
    wrong: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        case = self.case
        self.options = ["--cash" if case["cash"] else "--no-cash"]
        if case.get("short"):
            self.options.append("--short")
        base, method = case["base_currency"], case["cost_basis_method"]
        if self.coffer.in_process:
            self.coffer.place.write_bytes(_new_books(base, method))
        else:
            _init(self.coffer, base, method)

    @property
    def expect(self) -> Figures:
        found: Figures = self.case["expect"]
        return found

    def load(self, *names: str) -> None:
        """Import files of the case, all at once."""
        paths = [self.folder / name for name in names if (self.folder / name).exists()]
        if paths:
            self.coffer.ask("import", *paths, *self.options)

    def check(self, what: str, got: object, wanted: object, key: str = "") -> None:
        """Compare a number within the tolerance of its key, anything else for being equal."""
        tolerances = self.case["tolerance"]
        tolerance = tolerances.get(key, tolerances.get("default", "0"))
        if key and not near(got, wanted, tolerance):
            self.wrong.append(f"{what}: wanted {wanted}, got {got} (tolerance {tolerance})")
        elif not key and got != wanted:
            self.wrong.append(f"{what}: wanted {wanted!r}, got {got!r}")

    def bring_in(self) -> dict[str, Any]:
        """Import the foreign files of the case; one without rows may be refused."""
        added = 0
        for one in self.case.get("imports", ()):
            path = self.folder / one["file"]
            words = ("import", path, "--account", one["account"], *self.options, "--json")
            answer = self.coffer(*words)
            if answer.code not in {0, 5} and self.expect["rows"]:
                self.wrong.append(f"{path.name} was refused: {answer}")
            added += answer.json["added"] if answer.code in {0, 5} else 0
        return {"added": added}

    # -- kinds ------------------------------------------------------------------------------

    def balances(self) -> None:
        for wanted in self.expect["balances"]:
            what = f"balance of {wanted['symbol']} in {wanted['account']} at {wanted['at']}"
            answer = self.coffer(
                "balance", wanted["account"], wanted["symbol"], "--at", wanted["at"], "--json"
            )
            refused = {"quantity": None, "anchor": None, "coverage": "unknown"}
            got = answer.json if answer.code == 0 else refused
            self.check(what, got["quantity"], wanted["quantity"], "quantity")
            anchors = wanted.get("anchor", got["anchor"])
            if got["anchor"] not in (anchors if isinstance(anchors, list) else [anchors]):
                self.check(f"anchor of the {what}", got["anchor"], anchors)
            most = wanted.get("coverage_at_most", "full")
            if COVERAGES.index(got["coverage"]) > COVERAGES.index(most):
                self.check(f"coverage of the {what}, at most", got["coverage"], most)

    def imported(self) -> None:
        entries = self.coffer.ask("report", "activity", "--limit", "1000")["entries"]
        got = [self._booked(one) for one in entries]
        wanted = list(self.expect["rows"])
        self.check("number of rows", len(got), len(wanted))
        for row in wanted:
            like = next((one for one in got if self._is_row(one, row)), None)
            if like is None:
                self.wrong.append(f"no row like {row} among {got}")
            else:
                got.remove(like)
        if "balances" in self.expect:
            self.balances()

    @staticmethod
    def _booked(entry: dict[str, Any]) -> dict[str, Any]:
        money, *_ = [leg for leg in entry["legs"] if leg["kind"] != "fee"] or entry["legs"]
        fee = sum(
            (-Decimal(leg["quantity"]) for leg in entry["legs"] if leg["kind"] == "fee"), Decimal(0)
        )
        if len(entry["legs"]) == 1:
            fee = Decimal(0)
        return {
            "date": entry["date"],
            "amount": money["quantity"],
            "currency": money["symbol"],
            "text": json.dumps(entry, ensure_ascii=False),
            "fee": fee,
        }

    @staticmethod
    def _is_row(got: dict[str, Any], wanted: dict[str, Any]) -> bool:
        return (
            got["date"] == wanted["date"]
            and near(got["amount"], wanted["amount"], "0")
            and got["currency"] == wanted["currency"]
            and wanted.get("text", "") in got["text"]
            and near(str(got["fee"]), wanted.get("fee", "0"), "0")
        )

    def conversions(self) -> None:
        for wanted in self.expect["conversions"]:
            words = (wanted["amount"], wanted["from"], wanted["to"], "--at", wanted["at"])
            what = f"convert {' '.join(words)}"
            answer = self.coffer("convert", *words, "--json")
            nowhere = {"amount": None, "path": None, "oldest_at": None}
            got = answer.json if answer.code == 0 else nowhere
            self.check(what, got["amount"], wanted["result"], "result")
            for key in ("path", "via", "stale"):
                if key in wanted:
                    self.check(f"{key} of {what}", got.get(key), wanted[key])
            if "oldest_at" in wanted:
                age = str(got["oldest_at"])[:10]
                self.check(f"age of {what}", age, wanted["oldest_at"][:10])

    def links(self) -> None:
        first = self.coffer.ask("links", "--auto")
        self.check("linking again", self.coffer.ask("links", "--auto"), first)
        got = sorted([one["out"], one["in"]] for one in first["linked"])
        self.check("linked", got, sorted(self.expect["linked"]))
        ambiguous = sorted(one["out"] for one in first["ambiguous"])
        self.check("ambiguous", ambiguous, sorted(self.expect["ambiguous"]))
        touched = {leg for pair in got for leg in pair} | set(ambiguous)
        for leg in self.expect.get("unlinked", ()):
            self.check(f"{leg} is linked", leg in touched, False)

    def reconciliations(self) -> None:
        self._openings("openings", self.expect)
        then = self.case.get("then") or self.expect.get("then")
        if then is not None:
            self.load("activities-2.csv")
            self._openings("openings then", then)

    def _openings(self, what: str, expect: Any) -> None:
        wanted = expect["openings"] if isinstance(expect, dict) else expect
        first = self.coffer.ask("reconcile")
        self.check("reconciling again", self.coffer.ask("reconcile"), first)
        got = {(one["account"], one["symbol"]): one for one in first["openings"]}
        self.check(what, sorted(got), sorted((one["account"], one["symbol"]) for one in wanted))
        for one in wanted:
            found = got.get((one["account"], one["symbol"]))
            if found is not None:
                name = f"{what}, {one['symbol']} in {one['account']}"
                self.check(name, found["quantity"], one["quantity"], "quantity")
                self.check(f"{name}, before", found["at"] < one["before"], True)

    def vaults(self) -> None:
        for vault in self.case["vaults"]:
            goal = ("--currency", vault["currency"], "--target", vault["target"])
            self.coffer.ask("vaults", "add", vault["name"], *goal)
            for part in vault["parts"]:
                place = (part["account"], part["symbol"], "--percent", part["percent"])
                self.coffer.ask("vaults", "attach", vault["name"], *place)
        found = self.coffer.ask("vaults", "--as-of", self.case["as_of"])["vaults"]
        got = {one["name"]: one for one in found}
        self.check("vaults", sorted(got), sorted(one["name"] for one in self.expect["vaults"]))
        for wanted in self.expect["vaults"]:
            for key in wanted.keys() - {"name"}:
                own = got.get(wanted["name"], {}).get(key)
                self.check(f"{key} of {wanted['name']}", own, wanted[key], key)

    # -- figures ----------------------------------------------------------------------------

    def figures(self) -> None:
        as_of = self.case["as_of"]
        report = self.coffer.ask("report", "holdings", "--as-of", as_of, "--closed")
        for wanted in self.expect.get("holdings", ()):
            self._holding(report["holdings"], wanted)
        for key, value in self.expect.get("totals", {}).items():
            self.check(f"total {key}", report["totals"][key], value, _numeric(key))
        if "lots" in self.expect:
            got = self.coffer.ask("report", "lots", "--as-of", as_of)["lots"]
            self._rows("lot", got, self.expect["lots"], ("symbol", "acquired", "quantity"))
        if {"realized", "disposals"} & self.expect.keys():
            got = self.coffer.ask("report", "realized", "--to", as_of)["realized"]
            if "realized" in self.expect:
                keys = ("sold", "acquired", "quantity", "cost")
                self._rows("relieved", got, self.expect["realized"], keys)
            if "disposals" in self.expect:
                sums = _disposals(got)
                self._rows("disposal", sums, self.expect["disposals"], ("symbol", "sold"))
        if "performance" in self.expect:
            period = ["--from", self.case["from"]] if "from" in self.case else []
            got = self.coffer.ask("report", "performance", *period, "--to", as_of)
            for key, value in self.expect["performance"].items():
                self.check(key, got[key], value, key)

    def _holding(self, rows: Rows, wanted: dict[str, Any]) -> None:
        symbol, account = wanted["symbol"], wanted.get("account")
        own = [
            row for row in rows
            if row["symbol"] == symbol and account in (None, row["account"])
        ]  # fmt: skip
        for key, value in wanted.items():
            if key in {"symbol", "account"}:
                continue
            parts = [row["value" if key == "market_value" else key] for row in own]
            got = None if None in parts else sum(map(Decimal, parts), Decimal(0))
            self.check(f"{key} of {symbol} in {account or 'all accounts'}", got, value, key)

    def _rows(self, what: str, got: Rows, wanted: Rows, keys: Sequence[str]) -> None:
        """Compare lists whose order does not matter, paired by their sort keys."""
        order = _order(keys)
        if len(got) != len(wanted):
            shown = [{key: row.get(key) for key in keys} for row in sorted(got, key=order)[:5]]
            self.wrong.append(f"{what}: wanted {len(wanted)}, got {len(got)}: {shown}…")
            return
        for mine, theirs in zip(sorted(got, key=order), sorted(wanted, key=order), strict=True):
            name = f"{what} {[theirs.get(key) for key in keys]}"
            for key, value in theirs.items():
                if key in {"sold", "acquired"}:
                    self.check(f"{key} of {name}", str(mine[key])[:10], value[:10])
                else:
                    self.check(f"{key} of {name}", mine.get(key), value, _numeric(key))


def _numeric(key: str) -> str:
    return "" if key in {"symbol", "account", "term", "coverage", "method"} else key


def _order(keys: Sequence[str]) -> Callable[[dict[str, Any]], tuple[Any, ...]]:
    def order(row: dict[str, Any]) -> tuple[Any, ...]:
        return tuple(
            row[key][:10] if key in {"sold", "acquired", "symbol"} else Decimal(row[key])
            for key in keys
        )

    return order


def _disposals(rows: Rows) -> Rows:
    """Add up what was sold of a symbol on a day."""
    sums: dict[tuple[str, str], dict[str, Decimal]] = defaultdict(lambda: defaultdict(Decimal))
    for row in rows:
        for key in ("quantity", "proceeds", "cost", "gain"):
            sums[row["symbol"], row["sold"]][key] += Decimal(row[key] or 0)
    return [{"symbol": symbol, "sold": sold, **found} for (symbol, sold), found in sums.items()]


def _play(run: Run) -> None:
    run.load(*FILES)
    run.bring_in()
    for mark in run.case.get("marks", ()):
        symbol = [mark["symbol"]] if mark.get("symbol") else []
        run.coffer("mark", mark["mark"], mark["account"], *symbol, code=0)
    kinds = {
        "balance": run.balances,
        "convert": run.conversions,
        "links": run.links,
        "reconcile": run.reconciliations,
        "vault": run.vaults,
        "import": run.imported,
    }
    kind = run.case.get("kind")
    if kind in kinds:
        kinds[kind]()
    if "as_of" in run.case and kind not in {"balance", "convert", "reconcile", "vault"}:
        run.figures()


def _load_again(run: Run) -> None:
    """Insist on books that verify, and to which importing everything again adds nothing.

    The latter of so many cases as `tests.depth` says, of others in each run.
    """
    run.coffer.verified()
    if random() >= DEPTH:
        return
    names = [*FILES, "activities-2.csv"] if run.case.get("kind") == "reconcile" else [*FILES]
    paths = [run.folder / name for name in names if (run.folder / name).exists()]
    before = run.coffer.dump()
    foreign = "imports" in run.case
    again = run.bring_in() if foreign else run.coffer.ask("import", *paths, *run.options)
    run.check("rows added by importing again", again["added"], 0)
    run.check("the books after importing again", run.coffer.dump(), before)


@pytest.mark.parametrize("name", DUE or [pytest.param("", marks=pytest.mark.skip(WITHOUT))])
def test_the_figures_of_a_case_are_reached(name: str, shared_dir: Path, tmp_path: Path) -> None:
    run = Run(
        shared_dir / "conformance" / "cases" / name, CASES[name], Coffer(tmp_path / "coffer.db")
    )
    _play(run)
    _load_again(run)
    assert not run.wrong, f"{name} ({run.case['source']})\n  " + "\n  ".join(run.wrong)


@pytest.mark.parametrize("name", AS_PROGRAMS if DEPTH >= 1 else AS_PROGRAMS[:2])
def test_the_installed_program_reaches_them_too(
    name: str, shared_dir: Path, tmp_path: Path
) -> None:
    run = Run(
        shared_dir / "conformance" / "cases" / name,
        CASES[name],
        Coffer(tmp_path / "coffer.db", in_process=False),
    )
    _play(run)
    assert not run.wrong, f"{name}\n  " + "\n  ".join(run.wrong)


def test_every_kind_of_case_is_run(shared_dir: Path) -> None:
    kinds = {case.get("kind") for case in CASES.values()}
    done = {None, "balance", "convert", "links", "reconcile", "inclusion", "vault", "import"}
    assert kinds <= done, f"cases of a kind that no test runs: {kinds - done}"
    assert len(DUE) >= 138


def test_a_wrong_figure_would_be_noticed(shared_dir: Path, tmp_path: Path) -> None:
    name = "wf-split-2-1"
    case = json.loads(json.dumps(CASES[name]))
    for holding in case["expect"].get("holdings", ()):
        holding["quantity"] = str(Decimal(holding.get("quantity", "0")) + 1)
    run = Run(shared_dir / "conformance" / "cases" / name, case, Coffer(tmp_path / "coffer.db"))
    _play(run)
    assert run.wrong
    assert "tolerance" in run.wrong[0]
