"""A server on loopback that answers as a provider would, or as it never should.

with FakeServer() as server:
    server.on("GET", "/v2/account", {"id": "1"})
    server.on("POST", "/sync", lambda request: {"cursor": request.json()["cursor"]})
    server.on("GET", "/v2/orders/{id}", lambda request: Reply({"id": request.path["id"]}))
    server.fail(2, status(503, retry_after=3))  # the second call from now on
    with session_for(FACTS, server, {"key": "…"}) as session:
        ...
    assert server.paths() == ["GET /v2/account"]
"""

from tests.providers.fake_server import (
    FakeServer,
    Fault,
    Handler,
    Reply,
    Request,
    Send,
    as_json,
)
from tests.providers.faults import (
    BOM,
    CUT,
    EMPTY,
    ENDLESS,
    HALF_JSON,
    HANG,
    HANG_AFTER_HEADERS,
    HTML,
    bomb,
    changed,
    drip,
    packed,
    raw,
    redirect,
    says,
    status,
    with_headers,
)
from tests.providers.sessions import (
    HASTE,
    START,
    FakeTime,
    contents,
    maker_for,
    session_for,
)

__all__ = [
    "BOM",
    "CUT",
    "EMPTY",
    "ENDLESS",
    "HALF_JSON",
    "HANG",
    "HANG_AFTER_HEADERS",
    "HASTE",
    "HTML",
    "START",
    "FakeServer",
    "FakeTime",
    "Fault",
    "Handler",
    "Reply",
    "Request",
    "Send",
    "as_json",
    "bomb",
    "changed",
    "contents",
    "drip",
    "maker_for",
    "packed",
    "raw",
    "redirect",
    "says",
    "session_for",
    "status",
    "with_headers",
]
