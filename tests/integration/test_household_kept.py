"""What has no feed survives backups, encryption, a new key and salvage; bundles tell none of it."""

import zipfile
from contextlib import closing
from pathlib import Path

import pytest

from app.bootstrap import (
    Coffer,
    KeyChoice,
    create_coffer,
    decrypt_place,
    encrypt_place,
    open_coffer,
    restore_backup,
    rotate_place,
    unlock,
)
from app.db.salvage import salvage
from app.db.schema import metadata
from app.ports.keys import DataKey, Way
from app.services.backups import BackupKind
from tests.faults.keyed_books import RIGHT, hurry
from tests.household_parts import BOAT, CAR, HOUSE, SAVINGS, add_household, post_all, posted
from tests.integration.books import SetClock

TABLES = (
    "belonging", "value_rule", "funding_round", "loan", "loan_rate", "loan_extra", "loan_asset",
    "card_terms", "yield_rule", "vault", "vault_part", "exclusion", "job", "job_schedule",
)  # fmt: skip


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    hurry(monkeypatch)


def key_of(place: Path) -> DataKey | None:
    """Return the key; of decrypted books it still opens the documents, which stay sealed."""
    if not (place.parent / "profile.toml").exists():
        return None
    return unlock(str(place), Way.PASSPHRASE, RIGHT, by="test")


def opened(place: Path) -> Coffer:
    return open_coffer(str(place), SetClock(), key=key_of(place))


def made(folder: Path, *, keys: bool) -> Path:
    folder.mkdir()
    place = folder / "coffer.db"
    choice = KeyChoice(passphrase=RIGHT) if keys else None
    with closing(create_coffer(str(place), clock=SetClock(), keys=choice)) as coffer:
        add_household(coffer, folder)
        post_all(coffer)
    return place


def told(coffer: Coffer) -> list[object]:
    """Return what the books say; they have to check out."""
    assert coffer.verification.run().problems == ()
    assert post_all(coffer) == 0
    target = Path(coffer.place).with_name("deed out.pdf")
    (deed,) = [one for one in coffer.attachments.all() if one.subject.startswith("holding:")]
    target.unlink(missing_ok=True)
    coffer.attachments.save(deed.id, target)
    content = target.read_bytes()
    target.unlink()
    return [
        coffer.belongings.all(), coffer.belongings.detail(HOUSE), coffer.loans.all(),
        coffer.loans.detail("Loan 0"), coffer.yields.lines(), coffer.vaults.detail(BOAT),
        coffer.balances.newest(), coffer.exclusions.all(), coffer.groups.all(),
        coffer.statements.report(), posted(coffer), content,
    ]  # fmt: skip


def test_encrypted_decrypted_with_a_new_key(tmp_path: Path) -> None:
    place = made(tmp_path / "books", keys=True)
    with closing(opened(place)) as coffer:
        wanted = told(coffer)
    rotate_place(str(place), RIGHT)
    with closing(opened(place)) as coffer:
        assert told(coffer) == wanted
    key = key_of(place)
    assert key is not None
    decrypt_place(str(place), key)
    with closing(opened(place)) as coffer:
        assert told(coffer) == wanted


def test_encrypted_later(tmp_path: Path) -> None:
    place = made(tmp_path / "books", keys=True)
    key = key_of(place)
    assert key is not None
    decrypt_place(str(place), key)
    with closing(opened(place)) as coffer:
        wanted = told(coffer)
    encrypt_place(str(place), key=key)
    raw = place.read_bytes()
    for name in (HOUSE, CAR, BOAT, *SAVINGS):
        assert name.encode() not in raw
    with closing(opened(place)) as coffer:
        assert told(coffer) == wanted


def test_backed_up_and_restored(tmp_path: Path) -> None:
    place = made(tmp_path / "books", keys=True)
    with closing(opened(place)) as coffer:
        wanted = told(coffer)
        coffer.backups.make(BackupKind.MANUAL, target=tmp_path / "kept.coffer-backup")
        coffer.belongings.set_value(HOUSE, wanted[1].line.value + 1)  # type: ignore[attr-defined]  # a detail
        coffer.vaults.remove(BOAT)
    restore_backup(
        str(place), tmp_path / "kept.coffer-backup", way=Way.PASSPHRASE, secret=RIGHT,
        clock=SetClock(),
    )  # fmt: skip
    with closing(opened(place)) as coffer:
        assert told(coffer) == wanted


def test_salvaged(tmp_path: Path) -> None:
    place = made(tmp_path / "books", keys=True)
    with closing(opened(place)) as coffer:
        wanted = told(coffer)
    (tmp_path / "saved").mkdir()
    saved = tmp_path / "saved" / place.name
    report = salvage(place, key_of(place), saved)
    assert report.problems == []
    assert {one for one in TABLES if not report.saved[one]} == set()
    assert set(TABLES) <= set(metadata.tables)
    saved.replace(place)
    with closing(opened(place)) as coffer:
        assert told(coffer) == wanted


def test_a_bundle_tells_none_of_it(tmp_path: Path) -> None:
    place = made(tmp_path / "books", keys=False)
    with closing(opened(place)) as coffer:
        coffer.diagnostics.save(tmp_path / "bundle.zip")
    with zipfile.ZipFile(tmp_path / "bundle.zip") as bundle:
        text = b"\n".join(bundle.read(name) for name in bundle.namelist()).decode()
    for secret in (HOUSE, CAR, BOAT, *SAVINGS, "Loan 0", "Visa", "deed of", "second charge",
                   "120000", "50000", "200000", "60000"):  # fmt: skip
        assert secret not in text, secret
