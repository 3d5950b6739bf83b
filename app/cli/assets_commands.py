"""`coffer assets`: lists them, tells what identifies them, merges two that are one."""

from argparse import Namespace
from collections.abc import Callable
from decimal import Decimal

from app.bootstrap import Coffer
from app.cli.output import Output, money, table
from app.cli.restated_commands import dry_run_lines, restated_json
from app.domain.errors import RefusedError
from app.domain.numbers import plain
from app.domain.times import from_us, iso
from app.services.identity.answers import AssetLine, MergeLine, MergePreview, Moved

Deed = Callable[[Coffer, Namespace, Output], None]
_NOTES = {
    "balances": "an observed balance is left out, as the other one's is not known at that time",
    "instrument": "an instrument that was never traded stays with the merged asset",
    "marks": "marks of the two holdings differ: those of the surviving one stand",
    "parts": "both feed a vault: the share of the surviving one stands",
}
_REASONS = {
    "asked": "Coffer asks",
    "cusip": "the same CUSIP",
    "symbol": "the same symbol and type",
}


def assets(coffer: Coffer, arguments: Namespace, output: Output) -> int:
    """List unless another deed is named."""
    deeds: dict[str, Deed] = {
        "list": _list,
        "same": _same,
        "merge": _merge,
        "merges": _merges,
        "unmerge": _unmerge,
        "identities": _identities,
        "allow": _allow,
        "hide": _hide,
    }
    deeds[arguments.deed or "list"](coffer, arguments, output)
    return 0


def _list(coffer: Coffer, arguments: Namespace, output: Output) -> None:
    del arguments
    found = coffer.accounts.assets()
    output.answer(
        {
            "assets": [
                {
                    "id": one.id,
                    "symbol": one.symbol,
                    "type": one.type,
                    "name": one.name,
                    "segment": one.market_segment,
                }
                for one in found
            ]
        },
        table(
            ["Symbol", "Type", "Name"],
            [[one.symbol, one.type, one.name] for one in found],
            left=3,
        ),
    )


def _same(coffer: Coffer, arguments: Namespace, output: Output) -> None:
    del arguments
    found = coffer.identity.candidates()
    rows = [
        [
            str(one.first.id),
            _told(one.first),
            str(one.second.id),
            _told(one.second),
            _REASONS.get(one.reason, one.reason)
            + (f" (question {one.question_id})" if one.question_id else ""),
        ]
        for one in found
    ]
    output.answer(
        {
            "pairs": [
                {
                    "first": _asset_data(one.first),
                    "second": _asset_data(one.second),
                    "reason": one.reason,
                    "question": one.question_id or None,
                }
                for one in found
            ]
        },
        table(["no.", "asset", "no.", "asset", "why"], rows, left=5)
        if rows
        else ["Nothing looks as if it were one and the same."],
    )


def _merge(coffer: Coffer, arguments: Namespace, output: Output) -> None:
    if arguments.dry_run:
        found = coffer.identity.preview(arguments.gone, arguments.into)
        output.answer(_preview_data(found), [] if output.as_json else _preview_lines(found))
        return
    done = coffer.identity.merge(arguments.gone, arguments.into)
    output.done(
        {"merge": _merge_data(done.line), "moved": _moved_data(done.moved)},
        f"{done.line.from_symbol} is a part of {done.line.into_symbol} now: "
        f"{'; '.join(_moved_lines(done.moved))}. "
        f"coffer assets unmerge {done.id} takes it back",
    )


def _merges(coffer: Coffer, arguments: Namespace, output: Output) -> None:
    del arguments
    found = coffer.identity.merges()
    output.answer(
        {"merges": [_merge_data(one) for one in found]},
        table(
            ["no.", "asset", "into", "when", "by", ""],
            [
                [
                    str(one.id),
                    one.from_symbol,
                    one.into_symbol,
                    f"{from_us(one.at_us):%Y-%m-%d %H:%M}",
                    one.made_by,
                    "taken back" if one.is_undone else "",
                ]
                for one in found
            ],
            left=6,
        )
        if found
        else ["No assets were merged."],
    )


def _unmerge(coffer: Coffer, arguments: Namespace, output: Output) -> None:
    done = coffer.identity.unmerge(arguments.merge)
    output.done(
        {"merge": _merge_data(done.line), "entries": done.entries, "later": done.later},
        f"{done.line.from_symbol} and {done.line.into_symbol} are two again: "
        f"{done.entries} entries as they were, {done.later} booked since moved to their asset",
    )


def _identities(coffer: Coffer, arguments: Namespace, output: Output) -> None:
    for text in arguments.remove:
        coffer.identity.remove_identity(arguments.asset, *_pair(text))
    for text in arguments.add:
        coffer.identity.add_identity(arguments.asset, *_pair(text))
    line = coffer.identity.line(arguments.asset)
    rows = [
        [
            one.scheme,
            one.value,
            one.source,
            "ignored: it is none" if one.is_ignored else one.merged_symbol and
            f"of {one.merged_symbol}, which was merged",
        ]
        for one in line.identities
    ]  # fmt: skip
    lines = table(["kind", "identity", "said by", ""], rows, left=4) if rows else []
    lines = lines or [f"Nothing identifies {line.symbol} but its symbol and type."]
    if line.names:
        lines = [*lines, f"also named {', '.join(line.names)}"]
    output.answer({"asset": _asset_data(line)}, lines)


def _allow(coffer: Coffer, arguments: Namespace, output: Output) -> None:
    coffer.identity.allow(arguments.asset)
    line = coffer.identity.line(arguments.asset)
    output.done({"asset": _asset_data(line)}, f"{line.symbol} is listed and counted")


def _hide(coffer: Coffer, arguments: Namespace, output: Output) -> None:
    coffer.identity.hide(arguments.asset)
    line = coffer.identity.line(arguments.asset)
    output.done({"asset": _asset_data(line)}, f"{line.symbol} is neither listed nor counted")


def _pair(text: str) -> tuple[str, str]:
    kind, equals, value = text.partition("=")
    if not equals or not kind or not value:
        raise RefusedError(f"{text!r} is no identity", "give it as isin=US0378331005")
    return kind, value


def _told(one: AssetLine) -> str:
    keys = ", ".join(f"{key.scheme} {key.value}" for key in one.identities if not key.is_ignored)
    parts = (one.symbol, one.name, one.segment, keys, ", ".join(one.accounts))
    return " · ".join(part for part in parts if part)


def _moved_lines(moved: Moved) -> list[str]:
    told = [
        f"{count} {words}"
        for count, words in (
            (moved.holdings, "holdings moved as they are"),
            (moved.entries, "entries booked anew"),
            (moved.observations, "balances added up"),
            (moved.prices, "prices taken over"),
            (moved.links, "links made again"),
        )
        if count
    ]
    return [*(told or ["nothing was booked of it"]), *(_NOTES.get(one, one) for one in moved.notes)]


def _preview_lines(found: MergePreview) -> list[str]:
    base = found.base_currency
    rows = [
        [when, one.account, one.symbol, plain(one.quantity), _sum(one.cost, base),
         _sum(one.realized, base)]
        for when, own in (("now", found.before), ("then", found.after))
        for one in own
    ]  # fmt: skip
    head = ["", "account", "asset", "quantity", "cost", "realized"]
    return [
        f"{_told(found.gone)}  →  {_told(found.survivor)}",
        *(f"  {one}" for one in _moved_lines(found.moved)),
        *(table(head, rows, left=3) if rows else []),
        *dry_run_lines(found.restated),
    ]


def _sum(value: Decimal | None, base: str) -> str:
    return "unknown" if value is None else money(value, base)


def _preview_data(found: MergePreview) -> dict[str, object]:
    def standing(own: tuple[object, ...]) -> list[dict[str, object]]:
        names = ("account", "symbol", "quantity", "cost", "realized")
        return [{name: getattr(one, name) for name in names} for one in own]

    return {
        "gone": _asset_data(found.gone),
        "survivor": _asset_data(found.survivor),
        "moved": _moved_data(found.moved),
        "base_currency": found.base_currency,
        "before": standing(found.before),
        "after": standing(found.after),
        "restated": restated_json(found.restated),
    }


def _moved_data(moved: Moved) -> dict[str, object]:
    names = ("holdings", "entries", "observations", "prices", "links", "notes")
    return {name: getattr(moved, name) for name in names}


def _merge_data(one: MergeLine) -> dict[str, object]:
    return {
        "id": one.id,
        "from": one.from_symbol,
        "into": one.into_symbol,
        "at": iso(from_us(one.at_us)),
        "by": one.made_by,
        "taken_back": one.is_undone,
    }


def _asset_data(one: AssetLine) -> dict[str, object]:
    return {
        "id": one.id,
        "symbol": one.symbol,
        "type": one.type,
        "name": one.name,
        "segment": one.segment,
        "identities": [
            {
                "kind": key.scheme,
                "value": key.value,
                "source": key.source,
                "ignored": key.is_ignored,
                "merged": key.merged_symbol or None,
            }
            for key in one.identities
        ],
        "names": one.names,
        "accounts": one.accounts,
        "hidden": one.is_hidden,
        "merges": [_merge_data(each) for each in one.merges],
    }
