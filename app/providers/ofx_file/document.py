"""A whole OFX file: its accounts and statements, or the bank's words why there are none."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import replace

from app.domain.currencies import is_currency
from app.ports.importers import Document, Guess, RefusedFile, StatedPart
from app.ports.providers import RemoteAccount, RemoteBalance
from app.providers.decimal_style import COMMA, POINT, Style, style_of
from app.providers.ofx_file.bank import (
    BY_KIND,
    SIGNED,
    Statement,
    account_of,
    balances_of,
    read_bank,
    rows_of,
    sign_doubt,
)
from app.providers.ofx_file.investments import Investments
from app.providers.ofx_file.markup import Element, decoded, parse
from app.providers.ofx_file.rows import BadRow, Reading
from app.providers.ofx_file.securities import Securities, info_lists
from app.providers.reading import clean

_AMOUNTS = frozenset(
    """
    TRNAMT LOANTRNAMT BALAMT UNITS UNITPRICE TOTAL COMMISSION FEES TAXES LOAD WITHHOLDING MKTVAL
    AVAILCASH ACCTBAL
    """.split()
)
_ANSWERS = {  # message → (its answer, the statement in it, whose it is)
    "STMTTRNRS": ("STMTRS", "BANKACCTFROM"),
    "CCSTMTTRNRS": ("CCSTMTRS", "CCACCTFROM"),
    "LOANSTMTTRNRS": ("LOANSTMTRS", "LOANACCTFROM"),
    "INVSTMTTRNRS": ("INVSTMTRS", "INVACCTFROM"),
}
_SOURCES = ("BANKACCTFROM", "CCACCTFROM", "LOANACCTFROM", "INVACCTFROM")


def document_of(content: bytes, options: Mapping[str, str]) -> Document:
    """Read a file.

    Raises:
        RefusedFile: no OFX, damaged, without a statement, or an error of the bank in its place.
    """
    if not content.strip(b" \t\r\n\0"):
        raise RefusedFile("the file is empty")
    text = decoded(content, options)
    roots, missing = parse(text.text)
    style = style_of(_amounts(roots))
    said = options.get("decimal", "")
    if said in (POINT, COMMA):
        style = Style(said)
    reading = Reading(options, style.decimal)
    if missing:
        reading.note(
            f"{missing} end tags are missing; what they would end was ended in their place."
        )
    guesses = list(text.guesses())
    if not style.is_sure and style.decimal == COMMA:
        guesses.append(Guess("decimal", COMMA, (COMMA, POINT), is_open=True, about=style.doubtful))
    return _File(reading, roots, guesses).document()


class _File:
    def __init__(self, reading: Reading, roots: list[Element], guesses: list[Guess]) -> None:
        self._reading, self._roots, self._guesses = reading, roots, guesses
        self._accounts: dict[tuple[str, ...], RemoteAccount] = {}
        self._institution = next(
            (one.text for root in roots for path in _ORGS if (one := root.one(*path)) and one.text),
            "",
        )
        self._errors: list[tuple[Element, str]] = []

    def document(self) -> Document:
        reading = self._reading
        self._check_sign_on()
        names = self._listed_names()
        statements = list(self._statements(names))
        if not statements and self._errors:
            element, words = self._errors[0]
            raise RefusedFile(words, line=element.line)
        if not statements and not self._accounts:
            raise RefusedFile(self._why_none(), line=1)
        for element, words in self._errors:
            reading.told(element, BadRow("STATUS", words))
        if not statements:
            reading.note("The file lists accounts, and has no statement of any.")
        broker = next((one.element.value("INVACCTFROM", "BROKERID") for one in statements), "")
        securities = Securities(reading, clean(broker))
        for root in self._roots:
            for listed in info_lists(root):
                securities.read(listed)
        return self._read(statements, securities)

    def _read(self, statements: list[Statement], securities: Securities) -> Document:
        reading = self._reading
        parts: list[StatedPart] = []
        balances: dict[tuple[str, str, str, str, int], RemoteBalance] = {}
        by_kind = self._by_kind(statements)
        for place, one in enumerate(statements):
            if one.account.type == "investment":
                broker = Investments(reading, one, place, securities)
                parts.append(broker.read())
                found = list(broker.balances())
                if not broker.holds_cash:
                    self._replace(replace(one.account, tracks_cash=False))
            else:
                parts.append(read_bank(reading, one, place, by_kind=by_kind))
                found = list(balances_of(reading, one))
            for balance in found:
                asset = balance.asset
                own = asset.own_id or asset.isin or asset.cusip
                key = (balance.account_id, asset.symbol, asset.type, own, balance.at_us)
                balances[key] = balance
        if not reading.lines and not balances and statements:
            reading.note("The file has no rows and no balances.")
        self._ask_currency(statements)
        reading.finish()
        return Document(
            "ofx",
            tuple(self._accounts.values()),
            tuple(reading.entries),
            tuple(balances.values()),
            tuple(securities.prices),
            tuple(parts),
            tuple(sorted(reading.problems, key=lambda one: one.line)),
            dict(reading.passed),
            tuple(self._guesses),
            tuple(reading.notes),
        )

    # -- what there is ---------------------------------------------------------------------

    def _check_sign_on(self) -> None:
        for root in self._roots:
            for messages in root.all("SIGNONMSGSRSV1"):
                for answer in messages.all("SONRS"):
                    words = _error_of(answer)
                    if words:
                        raise RefusedFile(words, line=answer.line)

    def _listed_names(self) -> dict[tuple[str, ...], str]:
        """Take in the accounts that the file lists without a statement; return their names."""
        names: dict[tuple[str, ...], str] = {}
        infos = [
            info
            for root in self._roots
            for messages in root.all("SIGNUPMSGSRSV1")
            for answer in messages.all("ACCTINFOTRNRS")
            for listed in answer.all("ACCTINFORS")
            for info in listed.all("ACCTINFO")
        ]
        for info in infos:
            for inner in info.children:
                for source in inner.children:
                    if source.tag in _SOURCES:
                        key = _key(source)
                        names[key] = info.value("DESC")
                        self._accounts[key] = self._named(source, info.value("DESC"))
        return names

    def _statements(self, names: Mapping[tuple[str, ...], str]) -> Iterator[Statement]:
        for root in self._roots:
            for messages in root.children:
                for answer in messages.children:
                    if answer.tag not in _ANSWERS:
                        continue
                    inside, source_tag = _ANSWERS[answer.tag]
                    words = _error_of(answer)
                    if words:
                        self._errors.append((answer, words))
                    for element in answer.all(inside):
                        source = element.one(source_tag) or Element(source_tag, "", element.line)
                        yield self._statement(element, source, names)

    def _statement(
        self, element: Element, source: Element, names: Mapping[tuple[str, ...], str]
    ) -> Statement:
        key = _key(source)
        account = self._accounts.get(key) or self._named(source, names.get(key, ""))
        code = element.value("CURDEF").upper()
        if code and not is_currency(code):
            self._reading.told(element, BadRow("CURDEF", "no currency (ISO 4217)", code[:20]))
            code = ""
        code = code or self._of_rows(element) or self._reading.options.get("currency", "").upper()
        if not account.currency and is_currency(code):
            account = replace(account, currency=code)
        self._accounts[key] = account
        return Statement(element, account, code if is_currency(code) else "")

    def _named(self, source: Element, name: str) -> RemoteAccount:
        """Return an account under an id of its own: some banks give one number to several."""
        account = account_of(source, self._institution, name)
        taken = {one.id for one in self._accounts.values()}
        word = (source.value("ACCTTYPE") or source.tag.removesuffix("ACCTFROM")).upper()
        tries = [account.id, f"{account.id} {word}", f"{account.id} {source.value('BANKID')}"]
        found = next((one for one in map(clean, tries) if one not in taken), "")
        number = 2
        while not found or found in taken:
            found, number = f"{account.id} ({number})", number + 1
        name = account.name if account.name != account.id else found
        return replace(account, id=found, name=name)

    def _replace(self, account: RemoteAccount) -> None:
        for key, one in self._accounts.items():
            if one.id == account.id:
                self._accounts[key] = replace(one, tracks_cash=account.tracks_cash)

    def _of_rows(self, element: Element) -> str:
        """Return the currency that the rows name, where the statement names none."""
        counted = Counter(
            code
            for row in rows_of(element)
            if is_currency(code := row.value("CURRENCY", "CURSYM").upper())
        )
        return counted.most_common(1)[0][0] if counted else ""

    # -- what is asked ---------------------------------------------------------------------

    def _by_kind(self, statements: list[Statement]) -> bool:
        chosen = self._reading.options.get("amount_sign", "")
        if chosen in (SIGNED, BY_KIND):
            return chosen == BY_KIND
        for one in statements:
            doubt = sign_doubt(list(rows_of(one.element)), self._reading)
            if doubt:
                self._guesses.append(
                    Guess("amount_sign", BY_KIND, (BY_KIND, SIGNED), is_open=True, about=doubt)
                )
                return True
        return False

    def _ask_currency(self, statements: list[Statement]) -> None:
        if any(not one.currency for one in statements):
            self._guesses.append(Guess("currency", "", about="The file names no currency."))

    def _why_none(self) -> str:
        tags = {
            inner.tag for root in self._roots for one in root.children for inner in one.children
        }
        if any(tag.endswith(("RQ", "TRNRQ")) for tag in tags):
            return "it is a question to a bank, not its answer"
        return "there is no statement and no account in it"


_ORGS = (("SIGNONMSGSRSV1", "SONRS", "FI", "ORG"),)


def _error_of(answer: Element) -> str:
    """Return the words of an answer that says it failed; "" for one that did not."""
    status = answer.one("STATUS")
    if status is None or not status.value("CODE").strip("0 "):
        return ""
    if status.value("SEVERITY").upper() in {"INFO", "WARN"}:
        return ""
    words = clean(status.value("MESSAGE")) or "without a word why"
    return f"the bank answered with an error ({clean(status.value('CODE'))[:12]}): {words}"


def _key(source: Element) -> tuple[str, ...]:
    names = ("BANKID", "BROKERID", "BRANCHID", "ACCTID", "LOANACCTID", "ACCTTYPE", "LOANACCTTYPE")
    return (source.tag, *(source.value(name) for name in names))


def _amounts(roots: list[Element]) -> Iterator[str]:
    waiting = list(roots)
    while waiting:
        element = waiting.pop()
        if element.children:
            waiting += element.children
        elif element.text and element.tag in _AMOUNTS:
            yield element.text
