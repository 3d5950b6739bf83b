"""A smoke test of speed: generous bounds that only a change of order would break."""

import time
from collections import deque
from pathlib import Path

from app.ports.progress import NoProgress
from app.providers.coffer_csv import CofferCsv


def test_a_hundred_thousand_activities_take_seconds_at_most(tmp_path: Path) -> None:
    path = tmp_path / "activities.csv"
    with path.open("w") as file:
        file.write(
            "date,account,kind,symbol,asset_type,quantity,price,currency,fee,amount,to_account,"
            "external_id,note\n"
        )
        for n in range(100_000):
            file.write(
                f"20{10 + n % 15}-0{1 + n % 9}-{10 + n % 19},Broker {n % 20},buy,S{n % 200},"
                f"public-stock,{n % 97 + 1}.{n % 10_000:04d},{n % 431 + 1}.{n % 100:02d},USD,1.00,"
                f"{n % 4_000 + 1}.25,,T{n:07d},\n"
            )
    began = time.process_time()
    rows = deque(CofferCsv().read_activities(path, NoProgress()), maxlen=1)
    assert rows[0].line == 100_001
    assert time.process_time() - began < 8


def test_two_hundred_thousand_prices_take_seconds_at_most(tmp_path: Path) -> None:
    path = tmp_path / "prices.csv"
    with path.open("w") as file:
        file.write("date,symbol,price,currency\n")
        for n in range(200_000):
            file.write(
                f"20{10 + n % 15}-0{1 + n % 9}-{10 + n % 19},S{n % 200},"
                f"{n % 431 + 1}.{n % 100:02d},USD\n"
            )
    began = time.process_time()
    rows = deque(CofferCsv().read_prices(path, NoProgress()), maxlen=1)
    assert rows[0].line == 200_001
    assert time.process_time() - began < 6
