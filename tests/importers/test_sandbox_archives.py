"""Archives and encodings: what harms is refused by name, what is text is found."""

import io
import stat
import struct
import warnings
import zipfile

import pytest

from app.ports.importers import RefusedFile
from app.providers.files_in.looking import look_at
from app.providers.text_of import encoding_of, head_text, known_encoding, text_of
from app.providers.zip_parts import MIB, ZipParts, is_zip


def packed(*entries: tuple[str | zipfile.ZipInfo, bytes]) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in entries:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # names that are there twice are the subject
                made.writestr(name, content)
    return file.getvalue()


def link() -> zipfile.ZipInfo:
    info = zipfile.ZipInfo("link")
    info.external_attr = (stat.S_IFLNK | 0o777) << 16
    return info


PLAIN = packed(("a/b.txt", b"words"), ("c.txt", b""))


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "no ZIP archive"),
        (PLAIN[:-10], "end is missing"),
        (packed(("../a", b"x")), "leads out"),
        (packed(("/etc/passwd", b"x")), "leads out"),
        (packed(("C:/a", b"x")), "leads out"),
        (packed(("..\\a", b"x")), "leads out"),
        (packed(("aux.txt", b"x")), "as a device"),
        (packed(("a\nb", b"x")), "no file may have"),
        (packed(("n" * 300, b"x")), "too long a name"),
        (packed((link(), b"/etc/passwd")), "a link"),
        (packed(("a", b"x"), ("a", b"y")), "twice"),
        (packed(("a", b"x"), ("A.", b"y")), "twice"),
        (packed(("a", b"\0" * (20 * MIB))), "far more than it holds"),
        (packed(*((f"n{n}", b"") for n in range(10_001))), "at most 10,000"),
        (b"PK\x03\x04" + b"x" * (21 * MIB), "too big"),
    ],
)
def test_an_archive_that_does_harm_is_refused(content: bytes, words: str) -> None:
    with pytest.raises(RefusedFile, match=words):
        ZipParts(content)


def test_an_archive_is_read_and_counted_again() -> None:
    parts = ZipParts(PLAIN)
    assert parts.names == ("a/b.txt", "c.txt")
    assert parts.read("a/b.txt") == b"words"
    assert parts.read("c.txt") == b""
    assert is_zip(PLAIN)
    with pytest.raises(RefusedFile, match="no file 'x'"):
        parts.read("x")
    with pytest.raises(RefusedFile, match="archive within an archive"):
        ZipParts(packed(("in.zip", PLAIN))).read("in.zip")
    with pytest.raises(RefusedFile, match="too big"):
        parts.read("a/b.txt", most=4)
    lying = bytearray(packed(("a", b"x" * 5_000)))
    at = lying.rindex(b"PK\x01\x02") + 24  # the size unpacked, as the list has it
    lying[at : at + 4] = struct.pack("<I", 10)
    with pytest.raises(RefusedFile, match=r"damaged|bigger"):
        ZipParts(bytes(lying)).read("a")
    assert look_at(PLAIN).entries == ("a/b.txt", "c.txt")


def test_entries_that_share_their_bytes_are_refused() -> None:
    whole = bytearray(packed(("a", b"x" * 500), ("b", b"y" * 500)))
    second = whole.rindex(b"PK\x01\x02") + 42  # where the second says that it begins
    whole[second : second + 4] = struct.pack("<I", 0)
    with pytest.raises(RefusedFile, match="lie in one another"):
        ZipParts(bytes(whole))


TEXTS = {
    "utf-8": "Überweisung żółć",
    "windows-1252": "Überweisung für Müller\nGrüße, déjà vu, niño, Café\n",
    "windows-1250": "Platba kartou, potraviny Žižkov, příchozí úhrada, zůstatek\n",
    "windows-1251": "Перевод средств на счёт\nОплата услуг, Сбербанк\n",
    "mac-roman": "Überweisung für Müller\nGrüße, déjà vu\n",
    "gb18030": "交易日期,金额,摘要\n转账给张三,收入,余额宝\n",
    "shift_jis": "お支払い\nカード利用 セブンイレブン 東京都\n",
    "euc-jp": "お支払い\nカード利用 セブンイレブン 東京都\n",
    "euc-kr": "거래일자,출금액,입금액\n스타벅스 강남점\n",
    "big5": "交易日期,金額,摘要\n轉帳給張三,收入,餘額\n",
}


@pytest.mark.parametrize("encoding", TEXTS)
def test_an_encoding_is_found(encoding: str) -> None:
    text = TEXTS[encoding]
    for before in ("", "Date,Amount\n" + "2024-01-01,12.34,plain words here\n" * 3):
        content = (before + text).encode(encoding)
        found = text_of(content)
        assert (found.encoding, found.text) == (encoding, before + text)
        assert encoding_of(content, is_whole=True) == encoding
        assert bool(found.guesses()) == (encoding != "utf-8")


@pytest.mark.parametrize(
    "codec", ["utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be", "utf-8-sig"]
)
def test_wide_texts_and_marks(codec: str) -> None:
    text = "Date,Amount\n2024-01-01,1.5\n"
    found = text_of(text.encode(codec))
    assert (found.text, found.is_told, found.guesses()) == (text, True, ())
    assert head_text(text.encode(codec), is_whole=True) == (text, found.encoding)


def test_what_is_said_is_followed_where_it_fits() -> None:
    content = "Grüße".encode("cp1252")
    assert text_of(content, declared="1252").is_told
    assert text_of(content, declared="US-ASCII").text == "Grüße"
    assert text_of(content, {"encoding": "windows-1250"}).encoding == "windows-1250"
    assert text_of(b"words\0\0\0").padding == 3
    for raw, options, words in (
        (content, {"encoding": "utf-8"}, "not in utf-8"),
        (content, {"encoding": "utf-7"}, "not known"),
        (b"a\n\0b" + b"word " * 20, {}, "zero byte"),
        (bytes(range(1, 256)) * 4, {}, "no text|not known"),
    ):
        with pytest.raises(RefusedFile, match=words):
            text_of(raw, options)
    assert [known_encoding(one) for one in ("UTF-7", "x-none", "ISO-8859-15", "936", "rot13")] == [
        "", "", "iso-8859-15", "gb18030", "",
    ]  # fmt: skip
