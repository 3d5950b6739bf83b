"""What a child says is believed value by value: documents come back whole, lies do not."""

import json
from datetime import date
from decimal import Decimal
from io import BytesIO
from typing import Any

import pytest

from app.domain.errors import RowProblem
from app.ports.importers import (
    Document,
    FileEntry,
    FilePrice,
    Format,
    FormatKind,
    Guess,
    StatedPart,
)
from app.ports.providers import RemoteAccount, RemoteAsset, RemoteBalance, RemoteEntry
from app.providers.files_in.codec import CodecError, DocumentReader, frames_of
from app.providers.files_in.examiner import FileAnswer
from app.providers.files_in.frames import (
    FrameError,
    json_of,
    receive,
    receive_bytes,
    send_bytes,
    send_json,
)

ABC = RemoteAsset("ABC", "stock", "A b c", isin="US0000000001", decimals=2)
ROW = RemoteEntry(
    "1", "id 1", 1_704_067_200_000_000, date(2024, 1, 1), "buy", ABC, Decimal("1.5"),
    Decimal("10"), "EUR", amount=Decimal("15.00"), fee=Decimal("0.10"), note="Zoë · 三",
    payload='{"a": "\\u0000"}', has_time=True,
)  # fmt: skip
WHOLE = Document(
    "evil",
    (RemoteAccount("1", "Giro"),),
    (FileEntry(ROW, 3, 0, Decimal("-12.50")), FileEntry(ROW, 4)),
    (RemoteBalance("1", RemoteAsset("EUR", "cash"), Decimal("5"), 1),),
    (FilePrice(ABC, date(2024, 1, 2), Decimal("10.5"), "EUR"),),
    (StatedPart("1", "EUR", date(2024, 1, 1), None, Decimal(0), Decimal("2.2"), 2),),
    (RowProblem(5, "no date", "on", "x"),),
    {"pending": 2},
    (Guess("encoding", "utf-8", ("utf-8", "utf-16"), about="é"),),
    ("There is more.",),
    7,
    "a profile",
)
EVIL = {"evil": Format("evil", "Evil", FormatKind.STATEMENT, ())}


def taken(frames: list[Any]) -> Document | None:
    reader = DocumentReader("evil")
    document = None
    for frame in json.loads(json.dumps(frames)):
        document = reader.take(frame)
    return document


def test_a_document_comes_back_as_it_was() -> None:
    assert taken(list(frames_of(WHOLE))) == WHOLE
    many = Document("evil", WHOLE.accounts, tuple(FileEntry(ROW, n) for n in range(1, 2_501)))
    assert taken(list(frames_of(many))) == many


def _swapped(path: list[Any], value: Any) -> list[Any]:
    """Return the frames of the document with one value replaced by another."""
    frames: list[Any] = json.loads(json.dumps(list(frames_of(WHOLE))))
    place: Any = frames
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = value
    return frames


ENTRY = [3, "rows", 0]  # the first entry: [row, line, part, balance]


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ([0, "document"], "ofx"),
        ([0, "stated_rows"], "7"),
        ([0, "passed"], [["pending", 2.0]]),
        ([0, "notes"], ["."] * 1_001),
        ([3, "of"], "none"),
        ([3, "rows"], {}),
        ([*ENTRY, 0, 0], "another account"),
        ([*ENTRY, 0, 1], None),
        ([*ENTRY, 0, 2], True),
        ([*ENTRY, 0, 2], 1 << 63),
        ([*ENTRY, 0, 2], 9_000_000_000_000_000),
        ([*ENTRY, 0, 3], "2024-02-30"),
        ([*ENTRY, 0, 3], "3024-01-01"),
        ([*ENTRY, 0, 4], "gift"),
        ([*ENTRY, 0, 5], ["ABC"]),
        ([*ENTRY, 0, 5], [["ABC"]] * 10),
        ([*ENTRY, 0, 6], "1e5"),
        ([*ENTRY, 0, 6], "NaN"),
        ([*ENTRY, 0, 6], "9" * 40),
        ([*ENTRY, 0, 6], 5),
        ([*ENTRY, 0], []),
        ([*ENTRY, 1], -1),
        ([*ENTRY, 2], 1),
        ([*ENTRY, 2], -2),
        ([-1, "end", "entries"], 3),
    ],
)
def test_a_lie_in_a_document_is_refused(path: list[Any], value: Any) -> None:
    with pytest.raises(CodecError):
        taken(_swapped(path, value))


def test_texts_are_cleaned_and_cut() -> None:
    note = [*ENTRY, 0, 15]
    for said, kept in (("a\nb\x07", "a b"), ("\ud800x", "x"), ("x" * 5_000, "x" * 4_096)):
        document = taken(_swapped(note, said))
        assert document is not None
        assert document.entries[0].row.note == kept


@pytest.mark.parametrize(
    "frames",
    [
        [{"formats": [["none", 100]]}],
        [{"formats": [["evil", 1.0]]}],
        [{"formats": {}}],
        [{"document": "evil"}],  # which was not recognised
        [{"refusal": ""}],
        [{"refusal": "so", "line": -1}],
        [{"refusal": "so", "line": 1}, {"refusal": "so", "line": 1}],
        [{"formats": [["evil", 100]]}, {"of": "entries", "rows": []}],
    ],
)
def test_a_lie_about_a_file_is_refused(frames: list[dict[str, Any]]) -> None:
    answer = FileAnswer(EVIL, "")
    for frame in frames[:-1]:
        answer.take(frame)
    with pytest.raises(CodecError):
        answer.take(frames[-1])


def test_frames_are_bounded_and_whole() -> None:
    stream = BytesIO()
    send_json(stream, {"a": "ü"})
    send_bytes(stream, b"x" * 3_000_000)
    stream.seek(0)
    first = receive(stream)
    assert first is not None
    assert json_of(first[1]) == {"a": "ü"}
    assert receive_bytes(stream, 3_000_000) == b"x" * 3_000_000
    assert receive(stream) is None
    for body in (b"J\0\0", b"J\0\0\0\x09{}", b"X\0\0\0\0", b"J\xff\xff\xff\xff{}"):
        with pytest.raises(FrameError):
            receive(BytesIO(body))
    for text in (b"[" * 100_000, b"1.5", b"NaN", b"\xff", b"{"):
        with pytest.raises(FrameError):
            json_of(text)
