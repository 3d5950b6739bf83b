"""Plaid's description of its interface against our requests and the fake's answers."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from tests.e2e.shared_data import WITHOUT, shared_folder
from tests.providers.plaid_fake import recorded
from tests.providers.server import FakeServer, Fault, Reply, Request
from tests.providers.test_plaid_sync import bench

pytestmark = pytest.mark.skipif(shared_folder() is None, reason=WITHOUT)
Check = Callable[[Request, Reply], None]


def checker(description: dict[str, Any], host: str) -> Check:
    """Return what holds a call and its answer against a description, taken to be a good one."""
    from openapi_core import Config, OpenAPI
    from openapi_core.testing import MockRequest, MockResponse

    api = OpenAPI.from_dict(description, config=Config(spec_validator_cls=None))

    def check(request: Request, reply: Reply) -> None:
        sent = MockRequest(
            host,
            request.method.lower(),
            request.route,
            args=dict(request.query),
            headers=dict(request.headers),
            data=request.body or None,
        )
        api.validate_request(sent)
        api.validate_response(sent, MockResponse(reply.content(), status_code=reply.status))

    return check


def opened(value: Any) -> Any:
    """Return a description whose lists of words are open, as providers add to them."""
    if isinstance(value, dict):
        return {
            name: opened(one)
            for name, one in value.items()
            if not (name == "enum" and isinstance(one, list))
        }
    return [opened(one) for one in value] if isinstance(value, list) else value


def noting(check: Check, checked: list[str]) -> Fault:
    """Return a fault that is none: it checks each call and lets it pass."""

    def fault(server: FakeServer, request: Request, reply: Reply) -> Reply:
        check(request, reply)
        checked.append(request.route)
        return reply

    return fault


def test_requests_and_answers_are_as_plaid_describes_them() -> None:
    folder = shared_folder()
    assert folder is not None
    text = (folder / "contracts/openapi/plaid/plaid-subset.json").read_text()
    checked: list[str] = []
    failures: list[str] = []
    check = checker(opened(json.loads(text)), "https://sandbox.plaid.com")

    def careful(request: Request, reply: Reply) -> None:
        try:
            check(request, reply)
        except Exception as error:  # noqa: BLE001 - told by the test, not by the server's thread
            failures.append(f"{request.route}: {error!r} {error.__cause__!r}"[:2000])

    with bench() as at:
        at.server.every = noting(careful, checked)
        for number in range(3):
            at.fake.add(f"t{number}", "10.5")
        for row in at.fake.invested:
            row["date"] = "2026-09-10"
        ids = [one.id for one in at.client.accounts()]
        at.client.check()
        assert len(list(at.client.snapshots(ids))) == len(ids)
        for stream in at.client.streams(ids, {}):
            assert list(at.client.pull(stream, ""))
        at.client.begin("http://127.0.0.1:5/back")
        until = {"expiration": "2026-11-20T12:30:00Z"}
        at.fake.link = recorded("link_token_get") | until | {"link_sessions": []}
        assert at.client.finish({}) is None
    assert failures == []
    assert len(set(checked)) == 9, sorted(set(checked))
