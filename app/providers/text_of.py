"""The text of a file in any encoding that is known: as a person says, as marked, as it looks.

One place for all readers. `text_of` decodes a whole file, `encoding_of` only tells how it looks.
What was only found by likelihood is said as a `Guess`, and may be changed by the option `encoding`.
"""

import codecs
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from app.domain.mapped.encodings import ENCODINGS
from app.ports.importers import Guess, RefusedFile

LOOKED_AT = 64 * 1024  # bytes by which an encoding is found where the whole text has no say
_MARKS = (  # the longer ones first: UTF-32 begins as UTF-16 does
    (b"\xff\xfe\x00\x00", "utf-32", "utf-32-le"),
    (b"\x00\x00\xfe\xff", "utf-32", "utf-32-be"),
    (b"\xef\xbb\xbf", "utf-8", "utf-8"),
    (b"\xff\xfe", "utf-16", "utf-16-le"),
    (b"\xfe\xff", "utf-16", "utf-16-be"),
)
_BARRED = re.compile("utf-?7|idna|punycode|unicode.?escape|utf-?8.?sig|undefined|rot|hex|base64")
_WIDE = 0.2  # of the bytes are zero: two bytes a letter
_MOST_FOREIGN = 0.3  # of the bytes of a text in a Latin script, outside ASCII
WESTERN = ("windows-1252", "windows-1250", "windows-1251", "mac-roman")
EASTERN = ("gb18030", "shift_jis", "euc-jp", "euc-kr", "big5")
_ALIKE = {  # what a declaration, or Python, calls them → as `ENCODINGS` has them
    "ascii": "utf-8", "cp1252": "windows-1252", "cp1250": "windows-1250", "cp1251": "windows-1251",
    "iso8859-1": "iso-8859-1", "iso8859-2": "iso-8859-2", "iso8859-15": "iso-8859-15",
    "gb2312": "gb18030", "gbk": "gb18030", "cp932": "shift_jis", "cp949": "euc-kr",
    "euc_jp": "euc-jp", "euc_kr": "euc-kr", "utf-16-le": "utf-16", "utf-16-be": "utf-16",
    "utf-32-le": "utf-32", "utf-32-be": "utf-32",
}  # fmt: skip
# Letters that stand in words of the languages for which an encoding is used.
_LETTERS = {
    "windows-1252": "äöüßéèêëàâáãåæçñíìîïóòôõøœúùûÿýÄÖÜÉÈÀÁÅÆÇÑÍÓØÚ€£°§–’´«»·½²",
    "windows-1250": "ąćęłńóśźżčďěňřšťůýžáéíőűúöüäëîâăşţđßĄĆĘŁŃÓŚŹŻČĎĚŇŘŠŤŮÝŽÁÉÍŐŰÚÖÜĂŞŢĐ€§°–’",
    "mac-roman": "äöüßéèêëàâáãåæçñíìîïóòôõøœúùûÄÖÜÉÀÅÆÇÑØ€£°§–’´«»",
}


@dataclass(frozen=True, slots=True)
class TextOf:
    """A file as text. `encoding`: one of `app.domain.mapped.maps.ENCODINGS`, or utf-32."""

    text: str = field(repr=False)
    encoding: str
    is_told: bool  # by a person, by a mark, by the file, or there is no other way to read it
    padding: int = 0  # zero bytes at the end, which are no text

    def guesses(self) -> tuple[Guess, ...]:
        """Return the encoding as a guess, where the file does not say it."""
        if self.is_told:
            return ()
        sample = next((one for one in re.findall(r"\w*[^\W\x00-\x7f]\w*", self.text[:200_000])), "")
        return (Guess("encoding", self.encoding, ENCODINGS, about=sample[:40]),)


def text_of(
    content: bytes, options: Mapping[str, str] | None = None, *, declared: str = ""
) -> TextOf:
    """Decode a whole file.

    `options`: with `encoding` as a person said it; `declared`: as the file itself says, in any
    spelling, or as the number of a Windows code page. A declaration that does not fit is not
    followed. Line ends stay as they are; a mark and zero bytes at the end are taken off.

    Raises:
        RefusedFile: it is no text, or not in the encoding that a person said.
    """
    stated = (options or {}).get("encoding", "")
    body = content.rstrip(b"\0") if not _looks_wide(content[:LOOKED_AT]) else content
    padding = len(content) - len(body)
    if stated:
        return TextOf(_decoded(body, _codec(stated, body), stated), stated, True, padding)
    mark = _mark(body)
    if mark:
        return TextOf(_decoded(body, mark[2], mark[1]), mark[1], True, padding)
    wide = _looks_wide(body[:LOOKED_AT])
    if wide:
        return TextOf(_decoded(body, wide, wide[:6]), wide[:6], True, padding)
    try:
        text = body.decode("utf-8")
        return TextOf(_checked(text), "utf-8", True, padding)
    except UnicodeDecodeError:
        pass
    said = known_encoding(declared)
    if said and not said.startswith("utf"):
        try:
            return TextOf(_checked(body.decode(_python(said))), said, True, padding)
        except UnicodeDecodeError:
            pass
    found = by_likelihood(body[:LOOKED_AT]) or _last_resort(body)
    return TextOf(_decoded(body, _python(found), found), found, False, padding)


def encoding_of(head: bytes, *, is_whole: bool = False) -> str:
    """Return how a file looks by its first bytes; "" where it is no text that is known.

    `is_whole`: there is nothing behind them, so that none of its letters is cut.
    """
    head = head if is_whole or _looks_wide(head) else head.rstrip(b"\0")
    mark = _mark(head)
    if mark:
        return mark[1]
    wide = _looks_wide(head)
    if wide:
        return wide[:6]
    body = head.rstrip(b"\0")
    if b"\0" in body:
        return ""
    try:
        codecs.getincrementaldecoder("utf-8")().decode(body, final=is_whole)
    except UnicodeDecodeError:
        return by_likelihood(body)
    return "utf-8"


def head_text(head: bytes, *, is_whole: bool = False) -> tuple[str, str]:
    """Return the first bytes as text, and their encoding; two empty texts where they are none."""
    found = encoding_of(head, is_whole=is_whole)
    if not found:
        return "", ""
    mark = _mark(head)
    codec = mark[2] if mark else (_looks_wide(head) or _python(found))
    decoder = codecs.getincrementaldecoder(codec)("replace")
    text = decoder.decode(head[mark[0] :] if mark else head).rstrip("\0")
    return ("", "") if "\0" in text else (text, found)


def known_encoding(name: str) -> str:
    """Return an encoding by any name it has, as `ENCODINGS` writes it; "" for none that is read.

    "1252" is the code page of Windows; US-ASCII is read as UTF-8, of which it is a part.
    """
    name = name.strip().strip("\"'").lower()
    if not name or len(name) > 40 or not name.isascii() or _BARRED.search(name):
        return ""
    if name.isdigit():
        name = {"932": "shift_jis", "936": "gb18030", "949": "euc-kr", "950": "big5"}.get(
            name, f"cp{name}"
        )
    try:
        found = codecs.lookup(name).name
    except LookupError:
        return ""
    found = _ALIKE.get(found, found)
    return found if found in {*ENCODINGS, "utf-32"} else ""


def by_likelihood(head: bytes) -> str:
    """Return the likeliest encoding of a text that is not UTF-8; "" if it is no text.

    More names of columns decide first, then letters that stand in words, then the usual order.
    """
    from app.providers.mapped_csv.names import known_words

    foreign = sum(byte > 127 for byte in head)
    is_latin = foreign <= _MOST_FOREIGN * max(len(head), 1)
    cut = head[: head.rfind(b"\n") + 1] or head
    best, most = "", (-1, -1.0)
    for name in (*WESTERN, *EASTERN) if is_latin else (*EASTERN, *WESTERN):
        try:
            text = cut.decode(_python(name))
        except UnicodeDecodeError:
            continue
        score = (known_words(text), _fit(name, text, cut))
        if score > most:
            best, most = name, score
    if not best or (not most[0] and most[1] < 0.2 and not is_latin and best != "gb18030"):
        return ""
    return best


def _fit(name: str, text: str, raw: bytes) -> float:
    """Return from 0 to 1 how many letters outside ASCII are where such letters stand."""
    foreign = [sign for sign in text if sign > "\x7f"]
    if not foreign:
        return 0.0
    if name in _LETTERS:
        usual = frozenset(_LETTERS[name])
        good = sum(sign in usual for sign in foreign)
        runs = sum(len(run) for run in re.findall(r"[^\x00-\x7f]{5,}", text))
        return max(good - runs, 0) / len(foreign) + (0.01 if name == "windows-1252" else 0)
    if name == "windows-1251":
        small = sum("а" <= sign <= "я" for sign in foreign)
        great = sum("А" <= sign <= "Я" for sign in foreign)
        mixed = len(
            re.findall("[A-Za-z][а-яА-Я]|[а-яА-Я][A-Za-z]", text)
        )  # no word has both scripts
        return (small + great - mixed) / len(foreign) - (0.3 if small < 0.3 * len(foreign) else 0)
    return _eastern_fit(name, foreign, raw)


def _eastern_fit(name: str, foreign: Sequence[str], raw: bytes) -> float:
    kana = sum("\u3040" <= sign <= "\u30ff" for sign in foreign)
    half = sum("\uff61" <= sign <= "\uff9f" for sign in foreign)
    hangul = sum("\uac00" <= sign <= "\ud7a3" for sign in foreign)
    han = sum("\u4e00" <= sign <= "\u9fff" for sign in foreign)
    plain = sum("\u3000" <= sign <= "\u303f" or "\uff01" <= sign <= "\uff5e" for sign in foreign)
    count = len(foreign)
    if name in {"shift_jis", "euc-jp"}:
        share = (kana + han + plain - half) / count
        return share if kana else share * 0.5
    if name == "euc-kr":
        return (hangul + plain) / count if hangul >= 0.7 * count else 0.1 * hangul / count
    if name == "big5":
        return 0.8 * (han + plain) / count * _share(raw, 0xA4, 0xC6)
    usual = "".join(foreign).encode("gb2312", "ignore")
    share = len(usual) / 2 / count * (han + plain) / count
    return share * (0.3 if kana else 0.9)


def _share(raw: bytes, low: int, high: int) -> float:
    leads = [byte for byte in raw if byte > 0xA0]
    return sum(low <= byte <= high for byte in leads) / max(len(leads), 1)


def _mark(body: bytes) -> tuple[int, str, str] | None:
    return next(
        ((len(mark), name, codec) for mark, name, codec in _MARKS if body[:4].startswith(mark)),
        None,
    )


def _looks_wide(head: bytes) -> str:
    """Return the codec of text of two or four bytes a letter without a mark; "" for other text."""
    if len(head) < 4:
        return ""
    fours = len(head) // 4
    zeros = [head[place::4].count(0) for place in range(4)]
    if zeros[3] >= fours and zeros[2] >= fours and zeros[0] < fours / 4:
        return "utf-32-le"
    if zeros[0] >= fours and zeros[1] >= fours and zeros[3] < fours / 4:
        return "utf-32-be"
    pairs = len(head) // 2
    first, second = head[0::2].count(0), head[1::2].count(0)
    if second > _WIDE * 2 * pairs and first < second / 4:
        return "utf-16-le"
    return "utf-16-be" if first > _WIDE * 2 * pairs and second < first / 4 else ""


def _codec(stated: str, body: bytes) -> str:
    name = known_encoding(stated)
    if not name:
        raise RefusedFile(f"the encoding {stated[:40]!r} is not known")
    if name in {"utf-16", "utf-32"}:
        mark = _mark(body)
        found = mark[2] if mark else _looks_wide(body[:LOOKED_AT])
        return found if found.startswith(name) else f"{name}-le"
    return _python(name)


def _python(name: str) -> str:
    return {"euc-kr": "cp949", "shift_jis": "cp932"}.get(name, name)


def _decoded(body: bytes, codec: str, name: str) -> str:
    mark = _mark(body)
    if mark and mark[2] == codec:
        body = body[mark[0] :]
    try:
        return _checked(body.decode(codec))
    except UnicodeDecodeError as error:
        width = {"utf-16": 2, "utf-32": 4}.get(name, 1)
        ends = body[: error.start].count(b"\n") if width == 1 else 0
        raise RefusedFile(
            f"it is not in {name} (byte {error.start + 1}); choose another encoding",
            line=ends + 1 if width == 1 else 0,
        ) from error


def _checked(text: str) -> str:
    at = text.find("\0")
    if at < 0:
        return text
    kept = text.rstrip("\0")
    if "\0" not in kept:
        return kept
    line = text.count("\n", 0, at) + 1
    raise RefusedFile("it has a zero byte: it is no text, or damaged", line=line)


def _last_resort(body: bytes) -> str:
    """Return an encoding that has a sign for each byte, where most of them are plain text."""
    odd = sum(byte < 32 and byte not in b"\t\n\r\x0b\x0c\x1a" for byte in body[:LOOKED_AT])
    if b"\0" in body or odd > len(body[:LOOKED_AT]) * 0.02:
        raise RefusedFile("it is no text, or in an encoding that is not known")
    return "iso-8859-1"


__all__ = [
    "TextOf",
    "by_likelihood",
    "encoding_of",
    "head_text",
    "known_encoding",
    "text_of",
]
