"""The commands but the reports: each calls one service and prints what it returns."""

from argparse import Namespace

from app.bootstrap import Coffer
from app.cli.output import Output, number, table
from app.cli.restated_commands import (
    restated_json,
    restated_lines,
    restated_table,
)
from app.domain.errors import (
    RefusedError,
)
from app.domain.ids import BatchId
from app.domain.times import iso
from app.services.reports import Opening

DONE, FAILED, DAMAGED, PARTLY = 0, 1, 4, 5


def demo(coffer: Coffer, arguments: Namespace, output: Output) -> int:
    """Fill empty books with the sample portfolio, or take it out again."""
    if arguments.remove:
        coffer.demo.remove()
        output.done({"removed": True}, "The sample portfolio is gone.")
        return DONE
    coffer.demo.fill(arguments.seed)
    output.done(
        {"seed": arguments.seed},
        "Filled with the sample portfolio. Its market, names and people are invented.",
    )
    return DONE


def balance(coffer: Coffer, arguments: Namespace, output: Output) -> int:
    """Print the balance of a holding at a time, and what it rests on."""
    found = coffer.portfolio.balance(arguments.account, arguments.symbol, arguments.at)
    output.answer(
        {
            "account": found.account,
            "symbol": found.symbol,
            "at": found.at,
            "quantity": found.quantity,
            "anchor": found.anchor,
            "anchor_at": found.anchor_at,
            "coverage": found.coverage,
            "clamped": found.was_clamped,
        },
        [
            f"{number(found.quantity)} {found.symbol} in {found.account} at {iso(found.at)}",
            f"rests on: {found.anchor or 'nothing'}"
            + (f" of {iso(found.anchor_at)}" if found.anchor_at else ""),
            f"coverage: {found.coverage.code}",
        ],
    )
    return DONE


def convert(coffer: Coffer, arguments: Namespace, output: Output) -> int:
    """Print an amount in another asset, and by which way."""
    found = coffer.prices.convert(
        arguments.amount,
        arguments.source,
        arguments.target,
        arguments.at,
        known_on=arguments.known_on,
    )
    output.answer(
        {
            "amount": found.amount,
            "rate": found.rate,
            "path": found.path,
            "via": (found.via[0] if len(found.via) == 1 else list(found.via)) or None,
            "hops": found.hops,
            "oldest_at": found.oldest_at,
            "stale": found.is_stale,
        },
        [
            f"{number(found.amount)} {arguments.target}",
            f"rate {number(found.rate)}, {found.path or 'no path'}: {' → '.join(found.hops)}",
            *([f"oldest price of {iso(found.oldest_at)}"] if found.oldest_at else []),
            *(["stale"] if found.is_stale else []),
        ],
    )
    return DONE


def links(coffer: Coffer, arguments: Namespace, output: Output) -> int:
    """Print transfer pairs; with --auto link what is unique both ways first."""
    answer = (
        coffer.links.link_all()
        if arguments.auto
        else coffer.links.answer(suggest=arguments.suggest)
    )
    output.answer(
        {
            "linked": [{"out": out, "in": into} for out, into in answer.linked],
            "ambiguous": [
                {"out": one.out, "candidates": one.candidates} for one in answer.ambiguous
            ],
            "suggested": [{"out": out, "in": into} for out, into in answer.suggested],
        },
        [
            *(f"linked: {out} → {into}" for out, into in answer.linked),
            *(f"ambiguous: {one.out} → {' or '.join(one.candidates)}" for one in answer.ambiguous),
            *(f"likely: {out} → {into}" for out, into in answer.suggested),
        ],
    )
    return DONE


def reconcile(coffer: Coffer, arguments: Namespace, output: Output) -> int:
    """Write the opening balances that observations ask for; print those in effect."""
    del arguments
    found = coffer.reconciliation.run()
    output.answer(
        {"openings": [_opening(one) for one in found]}, [_opening_line(one) for one in found]
    )
    return DONE


def _opening(one: Opening) -> dict[str, object]:
    return {"account": one.account, "symbol": one.symbol, "quantity": one.quantity, "at": one.at}


def _opening_line(one: Opening) -> str:
    return f"{one.account}: {number(one.quantity)} {one.symbol} at {iso(one.at)}"


def verify(coffer: Coffer, arguments: Namespace, output: Output) -> int:
    """Check everything that can be checked; exit code 4 when something is wrong."""
    if arguments.accept:
        coffer.anchor.reset()
    report = coffer.verification.run(rebuild=arguments.rebuild)
    output.answer(
        {
            "ok": report.is_sound,
            "problems": report.problems,
            "batches": report.batches,
            "entries": report.entries,
            "legs": report.legs,
            "rebuilt": report.rebuilt,
        },
        [
            f"{report.batches} batches, {report.entries} entries, {report.legs} legs: "
            + ("all agree" if report.is_sound else f"{len(report.problems)} problems"),
            *report.problems,
        ],
    )
    return DONE if report.is_sound else DAMAGED


def accounts(coffer: Coffer, arguments: Namespace, output: Output) -> int:
    """List the accounts."""
    institutions = {one.id: one.name for one in coffer.accounts.institutions()}
    found = coffer.accounts.all(with_closed=arguments.closed)
    output.answer(
        {
            "accounts": [
                {
                    "name": one.name,
                    "institution": institutions[one.institution_id],
                    "type": one.type,
                    "subtype": one.subtype,
                    "currency": one.currency,
                    "tracks_cash": one.tracks_cash,
                    "allows_short": one.allows_short,
                    "active": one.is_active,
                    "hidden": one.is_hidden,
                    "excluded": one.is_excluded,
                    "paper": one.is_paper,
                    "closed_on": one.closed_on,
                }
                for one in found
            ]
        },
        table(
            ["Account", "Institution", "Type", "Currency"],
            [
                [one.name, institutions[one.institution_id], one.subtype, one.currency]
                for one in found
            ],
            left=4,
        ),
    )
    return DONE


def batches(coffer: Coffer, arguments: Namespace, output: Output) -> int:
    """List what was committed, newest first."""
    del arguments
    found = coffer.ledger.batches()
    output.answer(
        {
            "batches": [
                {
                    "id": one.id,
                    "recorded_at": one.recorded_at,
                    "origin": one.origin,
                    "label": one.label,
                    "entries": one.entries,
                    "observations": one.observations,
                    "digest": one.digest,
                    "undone": one.is_undone,
                }
                for one in found
            ]
        },
        table(
            ["Batch", "Recorded", "Origin", "What", "Entries"],
            [
                [
                    str(one.id),
                    iso(one.recorded_at)[:19],
                    one.origin + (" (undone)" if one.is_undone else ""),
                    one.label,
                    str(one.entries),
                ]
                for one in found
            ],
            left=4,
        ),
    )
    return DONE


def undo(coffer: Coffer, arguments: Namespace, output: Output) -> int:
    """Take a batch out of effect; the newest of imports and edits without a number."""
    batch_id = arguments.batch
    if batch_id is None:
        newest = next(
            (
                one.id
                for one in coffer.ledger.batches()
                if one.origin in {"import", "manual", "void"} and not one.is_undone
            ),
            None,
        )
        if newest is None:
            raise RefusedError("there is nothing to undo")
        batch_id = newest
    if arguments.dry_run:
        found = coffer.ledger.restated_by_undo(BatchId(batch_id))
        lines = restated_lines(found, is_dry=True) + restated_table(found)
        output.answer({"batch": batch_id, "dry_run": True, **restated_json(found)}, lines)
        return DONE
    undone = coffer.ledger.undo(BatchId(batch_id))
    output.done({"undone": batch_id, "batch": undone.batch_id}, f"Undone: {undone.label}.")
    return DONE


def mark(coffer: Coffer, arguments: Namespace, output: Output) -> int:
    """Say what does not count."""
    coffer.accounts.mark(
        arguments.mark,
        arguments.account,
        arguments.symbol,
        reason=arguments.reason,
        since=arguments.since,
    )
    output.done({"marked": arguments.mark}, f"Marked {arguments.mark}.")
    return DONE


def unmark(coffer: Coffer, arguments: Namespace, output: Output) -> int:
    """Let it count again."""
    coffer.accounts.mark(arguments.mark, arguments.account, arguments.symbol, on=False)
    output.done({"unmarked": arguments.mark}, f"No longer {arguments.mark}.")
    return DONE
