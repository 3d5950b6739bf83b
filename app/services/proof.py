"""What a copy of the books has to come to: worked out of the live ones, and out of the copy."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from hashlib import sha256

from app.domain.numbers import ZERO
from app.ports.backups import Facts, Figures, Manifest
from app.ports.storage import UnitOfWork
from app.services.memory import let_go, no_collections
from app.services.networth import networth
from app.services.preferences import read_preferences

KEYS = "keys"  # the subject of audit rows about unlocking: they are no change of the books
LOOKED_AT = 500  # audit rows


def figures_of(unit: UnitOfWork, as_of: date) -> Figures:
    """Return the trial balance, the net worth of a day and the series of it that leads there."""
    with no_collections():
        trial: dict[str, Decimal] = defaultdict(lambda: ZERO)
        legs = unit.ledger.legs()
        for leg in legs:
            trial[str(leg.asset_id)] += leg.quantity
        let_go(legs)
        points = networth(unit, None, as_of, every="month")
    lines = [f"{one.on} {_text(one.net_worth)}" for one in points]
    return Figures(
        entries=int(unit.ledger.head()),
        trial={asset: _text(total) for asset, total in sorted(trial.items())},
        base=read_preferences(unit.settings).base_currency,
        as_of=as_of,
        net_worth=_text(points[-1].net_worth) if points else "",
        first_day=str(points[0].on) if points else "",
        first_net_worth=_text(points[0].net_worth) if points else "",
        series=sha256("\n".join(lines).encode()).hexdigest(),
    )


def heads_of(unit: UnitOfWork) -> tuple[str, str]:
    """Return the digests of the newest batch and of the newest row of the audit trail."""
    newest = unit.ledger.batches(1)
    return (newest[0].digest if newest else "", unit.audit.head())


def tag_of(unit: UnitOfWork) -> str:
    """Return a mark of the books' state. To have been unlocked is no change of theirs."""
    newest = unit.ledger.batches(1)
    seen = unit.audit.rows(LOOKED_AT)
    changed = next((one.id for one in seen if one.subject != KEYS), 0)
    return f"{newest[0].digest if newest else ''}|{changed}"


def differences(manifest: Manifest, facts: Facts, figures: Figures | None) -> Iterator[str]:
    """Give what a copy does not come to; the words hold no amount.

    Tables that the copy has beyond the manifest's are those of a newer schema.
    """
    for table, rows in sorted(manifest.facts.rows.items()):
        if facts.rows.get(table, 0) != rows:
            yield f"table {table}: another number of rows"
    if facts.ledger_head != manifest.facts.ledger_head:
        yield "the ledger ends elsewhere"
    if facts.audit_head != manifest.facts.audit_head:
        yield "the audit trail ends elsewhere"
    expected = manifest.figures
    if expected is None:
        return
    if figures is None:
        yield "it could not be re-totalled"
        return
    if figures.entries != expected.entries:
        yield "another number of entries"
    assets = set(expected.trial) | set(figures.trial)
    wrong = sum(figures.trial.get(one) != expected.trial.get(one) for one in assets)
    if wrong:
        yield f"the trial balance differs in {wrong} assets"
    if (figures.base, figures.as_of) != (expected.base, expected.as_of):
        yield "another base currency or day"
    if figures.net_worth != expected.net_worth:
        yield f"the net worth of {expected.as_of} differs"
    if (figures.first_day, figures.first_net_worth) != (
        expected.first_day,
        expected.first_net_worth,
    ):
        yield "the net worth of the first day differs"
    if figures.series != expected.series:
        yield "the net worth over time differs"


def _text(value: Decimal | None) -> str:
    """Return all digits of a number, so that equal texts mean equal numbers."""
    return "" if value is None else format(value.normalize(), "f")
