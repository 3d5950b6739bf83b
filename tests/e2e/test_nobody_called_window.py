"""Nobody is called whom the person did not connect, and no library calls as it is imported."""

import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from app.bootstrap import Coffer, create_coffer
from app.domain.activities import ActivityRow
from app.domain.times import start_us
from app.ports.progress import NoProgress
from tests.e2e.command import ROOT
from tests.e2e.main_paths_parts import Hands
from tests.e2e.windows import quiet, window_on
from ui.settings.pictures import SECTIONS
from ui.window.keeping import keep
from ui.window.places import INNER, PLACES

CALLS = ("socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "socket.sendto",
         "socket.bind", "socket.gethostbyaddr", "urllib.Request", "http.client.connect",
         "smtplib.connect", "ftplib.connect", "webbrowser.open")  # fmt: skip
_heard: list[list[str]] = []  # hooks of the interpreter stay: they tell whoever listens now


def _hook(event: str, arguments: tuple[Any, ...]) -> None:
    if _heard and event in CALLS:
        if event in ("socket.connect", "socket.bind") and isinstance(arguments[1], str | bytes):
            return  # a socket of this computer alone, such as the desktop's
        _heard[-1].append(f"{event} {arguments[1:]!r}")


@pytest.fixture(scope="module")
def _hooked() -> None:
    sys.addaudithook(_hook)


@pytest.fixture
def calls(_hooked: None) -> Iterator[list[str]]:
    """Give the calls that are made from now on."""
    _heard.append([])
    yield _heard[-1]
    _heard.pop()


@pytest.fixture
def books(tmp_path: Path) -> Iterator[Coffer]:
    """Books with a currency, a share and a coin that somebody could price."""
    coffer = create_coffer(str(tmp_path / "coffer.db"))
    on, five = date(2026, 1, 5), Decimal(5)
    at_us = start_us(on)
    for row in (
        ActivityRow(at_us, on, "Main", "deposit", currency="EUR", amount=Decimal(900)),
        ActivityRow(at_us, on, "Main", "buy", "ACME", "public-stock", five, five, currency="EUR"),
        ActivityRow(at_us, on, "Main", "buy", "BTC", "crypto", five, five, currency="EUR"),
    ):
        coffer.ledger.record(row)
    yield coffer
    coffer.close()


def test_the_whole_program_calls_nobody(qtbot: QtBot, books: Coffer, calls: list[str]) -> None:
    """With all its views, its settings and its background work, as long as nothing is connected."""
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    made = window_on(qtbot, books, Path(books.place))
    window = next(made)
    quiet(qtbot, window)
    for place in (*PLACES, *INNER):
        parts = SECTIONS if place.name == "settings" else ("",)
        for part in parts:
            window.go(place.name, part or None)
            quiet(qtbot, window)
    hands = Hands(qtbot, window)
    hands.shortcut("F5")
    hands.shortcut("Ctrl+K")
    hands.letters("price")
    hands.quiet()
    assert books.connections.list() == []
    assert books.connections.providers()
    assert books.sync.due() == []
    assert books.sync.sync(None).runs == ()
    keep(books, NoProgress(), with_heavy=True)
    assert not books.pricing.due().history
    assert books.pricing.latest().run is None
    books.pricing.update()
    books.diagnostics.parts()
    next(made, None)
    assert calls == []
    assert "PySide6.QtNetwork" not in sys.modules
    with suppress(OSError):  # the other half of the proof: a call would have been heard
        socket.create_connection(("127.0.0.1", 9), 0.2)
    assert calls


IMPORTS = """
import sys
seen = []
def hear(event, arguments):
    if event in {calls!r}:
        seen.append((event, *arguments[1:]))
sys.addaudithook(hear)
import app.bootstrap
heavy = "httpx httpcore ccxt apprise requests urllib3 truststore embit selectolax jsonpath tuf"
print([name for name in heavy.split() if name in sys.modules])
from app.providers.installed import InstalledProviders
for one in InstalledProviders().all():
    one.id
print([name for name in heavy.split() if name in sys.modules])
import httpx, truststore, ccxt, apprise, embit, selectolax.parser, jsonpath, defusedxml.ElementTree
apprise.Apprise()
import app.providers.http.session, app.providers.channels.guarding
# urllib3 looks whether this computer has IPv6, by a socket of its own that nobody calls.
print([one for one in seen if one != ("socket.bind", ("::1", 0))])
"""


def test_what_is_imported_calls_nobody_and_comes_late() -> None:
    """Neither the start nor the list of providers brings a library in; none talks as it comes."""
    code = IMPORTS.format(calls=CALLS)
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    assert done.stdout.splitlines() == ["[]", "[]", "[]"]
