"""What a change moved in the past: `coffer report restated`, and the lines of a dry run."""

from argparse import Namespace
from collections.abc import Sequence

from app.bootstrap import Coffer
from app.cli.output import Output, made_at, money, table
from app.domain.errors import RefusedError
from app.domain.ids import BatchId
from app.domain.restated import Restatement

MOST_MONTHS = 12  # of a dry run; the report tells all


def restated(coffer: Coffer, arguments: Namespace, output: Output) -> None:
    """Print which months moved: by a batch, by all since a time; else by the newest batch.

    Raises:
        RefusedError: both are asked for, or there is no such batch.
    """
    batch, since = arguments.batch, arguments.since
    if batch is not None and since is not None:
        raise RefusedError("a batch or a time, not both", "give --batch N or --since TIME")
    if since is not None:
        found = coffer.restatement.since(since)
    else:
        chosen = BatchId(batch) if batch is not None else coffer.restatement.newest()
        if chosen is None:
            raise RefusedError("nothing was recorded yet")
        found, batch = coffer.restatement.of_batch(chosen), int(chosen)
    output.answer(
        {
            "batch": batch,
            "since": since,
            "generated_at": made_at(),
            **restated_json(found),
        },
        [] if output.as_json else restated_lines(found) + restated_table(found),
    )


def restated_json(found: Restatement | None) -> dict[str, object]:
    """Return the months that moved, in the form of machines."""
    if found is None:
        return {"base_currency": None, "months": []}
    return {
        "base_currency": found.base_currency,
        "months": [
            {
                "date": line.on,
                "scope": line.scope,
                "before": line.before,
                "after": line.after,
                "difference": line.difference,
            }
            for line in found.lines
        ],
    }


def restated_lines(found: Restatement, *, is_dry: bool = False) -> list[str]:
    """Return one line that says how much of the past moves."""
    if not found:
        return ["No month of the past moves." if is_dry else "No month of the past moved."]
    months, largest = found.months, found.largest
    verb = "move" if is_dry else "moved"
    if len(months) == 1:
        verb, span = "moves" if is_dry else "moved", f"1 month, {months[0]:%Y-%m}"
    else:
        span = f"{len(months)} months from {months[0]:%Y-%m} to {months[-1]:%Y-%m}"
    line = f"{span}, {verb}"
    if largest is not None and largest.difference is not None:
        amount = money(largest.difference, found.base_currency)
        where = "" if largest in found.whole else f" in {largest.scope}"
        line += f", at most by {amount} {found.base_currency} ({largest.on:%Y-%m}{where})"
    return [line]


def restated_table(found: Restatement, *, most: int | None = None) -> list[str]:
    """Return a line a month and scope; with `most`, the portfolio's newest months alone."""
    lines = found.lines if most is None else (found.whole or found.lines)[-most:]
    base = found.base_currency
    return table(
        ["Month", "Scope", f"Before ({base})", "After", "Difference"],
        [
            [
                f"{line.on:%Y-%m}",
                line.scope,
                money(line.before, base),
                money(line.after, base),
                money(line.difference, base),
            ]
            for line in lines
        ],
        left=2,
    )


def dry_run_lines(found: Restatement | None) -> Sequence[str]:
    """Return what an import that is only tried out says of the past."""
    if found is None:
        return []
    lines = [*restated_lines(found, is_dry=True), *restated_table(found, most=MOST_MONTHS)]
    return [f"  {line}" for line in lines]
