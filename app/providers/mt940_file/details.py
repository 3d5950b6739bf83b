"""What a row says of itself: payee, purpose and the bank's own word, of the forms of field 86.

`?20…?33` as German, Polish and French banks write it, `/NAME/…/REMI/…` as the Netherlands', the
lines of :NS:, and plain text.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from app.providers.reading import LONGEST, clean

_CODE = re.compile(r"\s?\?(\d\d)", re.ASCII)
_GVC = re.compile(r"\s?(\d{3})\s?\?", re.ASCII)
_SEPA = re.compile(r"(?:^|(?<=[\s?\d]))(EREF|KREF|MREF|CRED|DEBT|COAM|OAMT|SVWZ|ABWA|ABWE)\+")
_SLASH = frozenset(
    "TRTP IBAN BIC NAME REMI EREF MARF CSID BENM ORDP ADDR ISDT PREF RTRN RTYP ULTD ULTC ULTB ID "
    "PURP CNTP TRCD OCMT CHGS EXCH SVCL KREF INST PY BO BI AB".split()
)
_WIDE = 64  # characters of a full line: the next one goes on in the middle of a word
_FULL = 27  # characters of a line of codes
_PURPOSE = (*range(20, 30), *range(60, 64))


@dataclass(frozen=True, slots=True)
class Details:
    """The texts of a row, clean; "" where it has none."""

    payee: str = ""
    purpose: str = ""
    word: str = ""  # the bank's own: "GUTSCHRIFT"
    code: str = ""  # of three digits, as German banks classify


def details_of(lines: list[str]) -> Details:
    """Return what field 86 says."""
    bare = "".join(_whole(lines))
    code = _GVC.match(bare)
    if code is not None or (len(bare) > 3 and bare.lstrip()[:1] == "?" and _CODE.match(bare)):
        return _of_codes(bare, code[1] if code else "")
    whole = joined(lines)
    slashes = whole if bare.startswith("/") else ""
    names = {part for part in slashes.split("/") if part in _SLASH}
    if names:
        return _of_slashes(slashes)
    return Details(purpose=clean(whole))


def _whole(lines: list[str]) -> Iterator[str]:
    """Give the lines; one that ends before its time and is followed by a code ends with a blank."""
    for place, line in enumerate(lines):
        is_short = len(line) < _WIDE
        follows = place + 1 < len(lines) and _CODE.match(lines[place + 1]) is not None
        yield line + "\n" if is_short and follows else line


def of_own_lines(lines: list[str]) -> Details:
    """Return what the numbered lines of :NS: say: 01 to 14 purpose, 15 and 16 payee, 17 a word."""
    purpose, payee, word = [], [], ""
    for line in lines:
        number, text = line[:2], line[2:].strip()
        if not number.isdigit() or not number.isascii() or not text:
            continue
        if 1 <= int(number) <= 14:
            purpose.append(text)
        elif number in ("15", "16"):
            payee.append(text)
        elif number == "17":
            word = text
    return Details(clean(" ".join(payee)), clean(" ".join(purpose)), clean(word))


def joined(lines: list[str]) -> str:
    """Join lines; a full one goes on without a blank."""
    text = ""
    for place, line in enumerate(lines):
        text += line
        if place + 1 < len(lines) and len(line) < _WIDE:
            text = text.rstrip() + " "
    return " ".join(text.split())


def note_of(*texts: str) -> str:
    """Join texts, each once."""
    kept: list[str] = []
    for text in texts:
        if text and not any(text in one for one in kept):
            kept.append(text)
    return " · ".join(kept)[:LONGEST]


def _of_codes(text: str, code: str) -> Details:
    parts: dict[int, str] = {}
    found = list(_CODE.finditer(text))
    for place, one in enumerate(found):
        last = found[place + 1].start() if place + 1 < len(found) else len(text)
        number = int(one[1])
        parts[number] = parts.get(number, "") + text[one.end() : last]
    purpose = _purpose([parts[number] for number in _PURPOSE if number in parts])
    payee = " ".join((parts.get(32, "") + _glue(parts.get(32, "")) + parts.get(33, "")).split())
    return Details(clean(payee), clean(purpose), clean(parts.get(0, "")), code)


def _glue(first: str) -> str:
    """Return what stands between two lines of 27 characters: nothing after a full one."""
    return "" if len(first) >= _FULL and first[-1:] != "\n" else " "


def _purpose(parts: list[str]) -> str:
    """Return the purpose; where SEPA's words divide it, what stands behind SVWZ+."""
    is_sepa = any(_SEPA.search(part) for part in parts)
    full = _FULL - 2 if is_sepa else _FULL  # a blank at the end of a line is often lost
    text = last = ""
    for part in parts:
        is_cut = text and len(last) >= full and last[-1:] != "\n" and not _SEPA.match(part)
        text += part if not text or is_cut else " " + part
        last = part
    found = list(_SEPA.finditer(text))
    for place, one in enumerate(found):
        if one[1] == "SVWZ":
            end = found[place + 1].start() if place + 1 < len(found) else len(text)
            inner = " ".join(text[one.end() : end].split())
            if inner:
                return inner
    return " ".join(text.split())


def _of_slashes(text: str) -> Details:
    values: dict[str, str] = {}
    name = ""
    held: list[str] = []
    for part in text.split("/"):
        if part in _SLASH:
            if name:
                values.setdefault(name, " ".join("/".join(held).strip("/").split()))
            name, held = part, []
        else:
            held.append(part)
    if name:
        values.setdefault(name, " ".join("/".join(held).strip("/").split()))
    payee = values.get("NAME", "")
    if not payee and "CNTP" in values:  # account/BIC/name/city
        payee = next(iter(values["CNTP"].split("/")[2:3]), "")
    purpose = values.get("REMI", "")
    for lead in ("USTD//", "STRD/CUR/", "STRD//", "USTD/", "STRD/"):
        purpose = purpose.removeprefix(lead)
    return Details(clean(payee), clean(purpose), clean(values.get("TRTP", "")))
