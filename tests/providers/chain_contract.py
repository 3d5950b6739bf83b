"""Holds requests and a fake's answers against an OpenAPI description of the shared contracts."""

import json
from typing import Any

import pytest

from tests.e2e.shared_data import WITHOUT, shared_folder
from tests.providers.server import FakeServer, Reply, Request


class Contract:
    """A description. Put `note` on a server; `failures` has what broke it, `checked` the calls."""

    def __init__(self, path: str, host: str, prefix: str = "") -> None:
        from openapi_core import OpenAPI

        folder = shared_folder()
        if folder is None:
            pytest.skip(WITHOUT)
        described = json.loads((folder / "contracts/openapi" / path).read_text())
        described = _nulls_meant(described, described["components"]["schemas"])
        described["servers"] = [{"url": host}]
        self._api = OpenAPI.from_dict(described)
        self._host, self._prefix = host, prefix
        self.failures: list[str] = []
        self.checked: list[str] = []

    def note(self, server: FakeServer, request: Request, reply: Reply) -> Reply:
        from openapi_core.testing import MockRequest, MockResponse

        kind = reply.headers.get("content-type", "application/json")
        sent: Any = MockRequest(
            self._host,
            request.method.lower(),
            request.route.removeprefix(self._prefix),
            args=dict(request.query),
        )
        answer = MockResponse(reply.content(), status_code=reply.status, content_type=kind)
        try:
            self._api.validate_request(sent)
            self._api.validate_response(sent, answer)
        except Exception as error:  # noqa: BLE001 - told by the test, not by the server's thread
            self.failures.append(f"{request.target}: {error!r} {error.__cause__!r}"[:1500])
        self.checked.append(request.route)
        return reply


def _nulls_meant(value: Any, schemas: dict[str, Any]) -> Any:
    """Return a description whose "nullable" beside a reference or a list of words means it."""
    if isinstance(value, list):
        return [_nulls_meant(one, schemas) for one in value]
    if not isinstance(value, dict):
        return value
    if value.get("nullable") is True and "allOf" in value:
        name = value["allOf"][0]["$ref"].rsplit("/", 1)[-1]
        value = schemas[name] | {"nullable": True}
    if value.get("nullable") is True and isinstance(value.get("enum"), list):
        value = value | {"enum": [*value["enum"], None]}
    return {name: _nulls_meant(one, schemas) for name, one in value.items()}
