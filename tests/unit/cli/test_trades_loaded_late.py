"""The grammar of the commands for trades loads none of what they do."""

import subprocess
import sys
from pathlib import Path

HEAVY = ("app.services.trading.", "app.domain.trading.records", "app.domain.trading.statistics",
         "pandas", "scipy", "exchange_calendars")  # fmt: skip


def test_help_loads_nothing_of_trading() -> None:
    code = (
        "import sys, contextlib\n"
        "from app.cli.main import main\n"
        "with contextlib.suppress(SystemExit):\n"
        "    main(['--help'])\n"
        f"print([name for name in sys.modules if name.startswith({HEAVY!r})])\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
        cwd=Path(__file__).resolve().parents[3],
    )
    assert done.stdout.splitlines()[-1] == "[]"
