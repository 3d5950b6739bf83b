"""The check of a backup without a process of its own, for tests that are not about the process."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import app.drill
from app.backups.child import CheckProcess
from app.backups.manifest import manifest_text
from app.domain.errors import CofferError


class CheckHere(CheckProcess):
    """Does in this process what the check does in its own, with the same question and answer."""

    def _run(self, given: bytes, scratch: Path) -> Mapping[str, Any] | str:
        line, keys = given.split(b"\n", 1)
        size = app.drill.KEY
        try:
            problems, manifest = app.drill.check(json.loads(line), keys[:size], keys[size:])
        except CofferError as error:
            return {"problems": [app.drill._reason(error)], "manifest": ""}
        return {"problems": problems, "manifest": manifest_text(manifest)}
