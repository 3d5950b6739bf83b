"""An entry, Ntry: one row of an account, whatever many payments it stands for."""

import json
from dataclasses import dataclass
from decimal import Decimal

from app.domain.kinds import CHARGE_KINDS, Kind
from app.domain.quick import quick
from app.providers.camt_file.tree import Node
from app.providers.camt_file.values import When, money_of, sign_of, when_of
from app.providers.reading import LONGEST, clean

BOOKED = "BOOK"
_PASSED = {
    "PDNG": "pending",
    "FUTR": "of a day to come",
    "INFO": "for information only",
}
_NO_REFERENCE = frozenset({"NONREF", "NOREF", "NOTPROVIDED", "NOTAVAILABLE"})
# Of the families of bank transaction codes: what the entry is for.
_SUB_FAMILIES = {
    "INTR": Kind.INTEREST,
    "CHRG": Kind.FEE,
    "FEES": Kind.FEE,
    "COMM": Kind.FEE,
    "TAXE": Kind.TAX,
    "DVCA": Kind.DIVIDEND,
    "DVID": Kind.DIVIDEND,
}
_GERMAN = {"808": Kind.FEE, "814": Kind.INTEREST}
_LONGEST = 60_000  # characters of a row that is kept
_SHOWN = 5  # payments of a batch that the note names
_SEPARATOR = " · "
_json = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


@quick
@dataclass(frozen=True, slots=True)
class Row:
    """An entry as it is booked. `value` is signed."""

    line: int
    when: When
    value: Decimal
    currency: str
    kind: str
    amount: Decimal  # of the kind
    id: str
    note: str
    payload: str


def status_of(node: Node) -> str:
    """Return "" for an entry that is booked, else the word by which it is passed over.

    Raises:
        ValueError: its status is not known.
    """
    status = node.word("Sts/Cd", "Sts/Prtry", "Sts")
    if status in (BOOKED, ""):
        return ""
    if status not in _PASSED:
        raise ValueError(f"a status that is not known: {status[:20]!r}")
    return _PASSED[status]


def row_of(node: Node, day: When | None) -> Row:
    """Read an entry; `day`: of the statement, where the entry has none.

    Raises:
        ValueError: it cannot be read.
    """
    money, sign = money_of(node.find("Amt")), sign_of(node)
    when = when_of(node.find("BookgDt")) or when_of(node.find("ValDt")) or day
    if when is None:
        raise ValueError("no day: neither BookgDt nor ValDt")
    details = _details(node)
    kind, amount = _kind(node, sign, money.value)
    return Row(
        node.line,
        when,
        sign * money.value,
        money.currency,
        kind,
        amount,
        _id(node, details),
        _note(node, details, is_in=sign > 0),
        _payload(node, len(details)),
    )


def _payload(node: Node, count: int) -> str:
    """Return the entry as JSON; of a batch too long to be kept, without its payments."""
    text = _json(node.plain())
    if len(text) <= _LONGEST:
        return text
    bare = Node(node.name, "", node.line)
    bare.children = [one for one in node.children if one.name not in ("NtryDtls", "TxDtls")]
    rest = bare.plain()
    text = json.dumps({"payments": count, "entry": rest}, ensure_ascii=False)
    return text if len(text) <= _LONGEST else json.dumps({"payments": count})


def _details(node: Node) -> list[Node]:
    """Return the payments: below NtryDtls, and in version 1 below the entry."""
    found = [one for part in node.all("NtryDtls") for one in part.all("TxDtls")]
    return found or node.all("TxDtls")


def _kind(node: Node, sign: int, value: Decimal) -> tuple[str, Decimal]:
    """Return the kind and its amount: a charge that is given back is below zero."""
    code = node.find("BkTxCd")
    found: Kind | None = None
    if code is not None:
        found = _SUB_FAMILIES.get(code.word("Domn/Fmly/SubFmlyCd"))
        own = code.word("Prtry/Cd")
        if found is None and code.word("Prtry/Issr") in ("DK", "ZKA"):
            found = next((_GERMAN[one] for one in own.split("+") if one in _GERMAN), None)
    is_back = node.word("RvslInd") in ("true", "1")
    if found in CHARGE_KINDS:
        return found, -sign * value
    if found == Kind.INTEREST and not is_back:
        return (Kind.INTEREST if sign > 0 else Kind.INTEREST_CHARGE), value
    if found == Kind.DIVIDEND:
        return found, sign * value
    return (Kind.DEPOSIT if sign > 0 else Kind.WITHDRAW), value


def _id(node: Node, details: list[Node]) -> str:
    own = node.word("AcctSvcrRef")
    if not own and len(details) == 1:
        own = details[0].word("Refs/AcctSvcrRef")
    is_one = len(own) >= 8 and any(sign.isdigit() for sign in own)
    return own[:200] if is_one and own.upper() not in _NO_REFERENCE else ""


def _note(node: Node, details: list[Node], *, is_in: bool) -> str:
    texts: list[str] = []
    for one in details[:_SHOWN]:
        texts += [_other_side(one, is_in=is_in), _purpose(one)]
    if len(details) > _SHOWN:
        texts.append(f"{len(details)} payments")
    texts.append(node.word("AddtlNtryInf"))
    if node.word("RvslInd") in ("true", "1"):
        texts.append("reversal")
    kept: list[str] = []
    for text in texts:
        if text and not any(text in before for before in kept):
            kept.append(text)
    return _SEPARATOR.join(kept)[:LONGEST]


def _other_side(one: Node, *, is_in: bool) -> str:
    """Return who paid what came in, or was paid what went out."""
    parties = one.find("RltdPties")
    if parties is None:
        return ""
    names = ("UltmtDbtr", "Dbtr") if is_in else ("UltmtCdtr", "Cdtr")
    others = ("Cdtr", "Dbtr") if is_in else ("Dbtr", "Cdtr")
    paths = [
        f"{name}{way}"
        for name in (*names, *others)
        for way in ("/Nm", "/Pty/Nm", "/Agt/FinInstnId/Nm")
    ]
    return parties.word(*paths)


def _purpose(one: Node) -> str:
    told = one.find("RmtInf")
    texts: list[str] = []
    if told is not None:
        texts = [clean(line.text) for line in told.all("Ustrd")]
        for part in told.all("Strd"):
            texts.append(part.word("CdtrRefInf/Ref", "CdtrRefInf/CdtrRef"))
            texts += [clean(line.text) for line in part.all("AddtlRmtInf")]
    texts.append(one.word("AddtlTxInf"))
    return " ".join(dict.fromkeys(text for text in texts if text))
