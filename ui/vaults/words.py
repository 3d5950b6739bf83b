"""What the vaults' screen says in words."""

from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from app.domain.numbers import plain
from app.domain.vaults.pace import PaceCode, RateSource
from app.services.vaults_answers import Outlook, Projection, VaultLine, VaultPartLine
from ui.format import Formatter
from ui.format_currency import is_currency
from ui.format_words import reason_line
from ui.widgets.labels import one_line

LONGEST = 40  # signs of a name within a sentence
ROUND_FROM = Decimal(100)  # from here on cards show whole units of a currency


def _tr(text: str) -> str:
    return QCoreApplication.translate("vaults", text)


def brief(name: str) -> str:
    """Return a name that fits into a sentence: a long one would push all else aside."""
    clean = one_line(name)
    return clean if len(clean) <= LONGEST else clean[: LONGEST - 1].rstrip() + "…"


def short(value: Decimal | None, currency: str, formatter: Formatter) -> str:
    """Return an amount as cards show it: whole units where there are many."""
    is_round = value is not None and is_currency(currency) and abs(value) >= ROUND_FROM
    return formatter.money(value, currency, places=0 if is_round else None)


def points(percent: Decimal, formatter: Formatter) -> str:
    """Return a percentage of a holding: "33.33%", "12%"."""
    shown = Decimal(plain(percent))
    places = max(-int(shown.as_tuple().exponent), 0)
    return formatter.percent(shown.scaleb(-2), places=places)


def pace_word(code: PaceCode) -> str:
    """Return where a vault stands."""
    return {
        PaceCode.AHEAD: _tr("ahead"),
        PaceCode.ON_PACE: _tr("on pace"),
        PaceCode.BEHIND: _tr("behind"),
    }.get(code, "")


def pace_tone(code: PaceCode) -> str:
    """Return the tone of what happens if nothing changes."""
    if code in {PaceCode.REACHED, PaceCode.AHEAD, PaceCode.ON_PACE}:
        return "gain"
    return "loss" if code in {PaceCode.BEHIND, PaceCode.OVERDUE} else "soft"


def card_lines(line: VaultLine, formatter: Formatter) -> tuple[str, str]:
    """Return the two lines under a card's amount."""
    return _first_line(line, formatter), _second_line(line, formatter)


def _first_line(line: VaultLine, formatter: Formatter) -> str:
    if line.archived_on is not None:
        return _tr("Archived {}").format(formatter.day(line.archived_on))
    if line.is_below_again:
        return _tr("Reached {}, below it again").format(formatter.day(line.reached_on))
    if line.reached_on is not None:
        return _tr("Reached {}").format(formatter.day(line.reached_on))
    if line.target_on is None:
        return _tr("No target date")
    text = _tr("Target {}").format(formatter.day(line.target_on))
    word = pace_word(line.pace.code)
    if line.pace.code is PaceCode.OVERDUE:
        word = _tr("date is over")
    return f"{text} · {word}" if word else text


def _second_line(line: VaultLine, formatter: Formatter) -> str:
    pace = line.pace

    def money(value: Decimal | None) -> str:
        return short(value, line.currency, formatter)

    if line.current is None:
        return reason_line(line.reasons[0]) if line.reasons else _tr("Its amount is not known.")
    if pace.code is PaceCode.REACHED:
        over = line.current - line.target
        return _tr("{} above the target").format(money(over)) if over else _tr("Exactly reached")
    if pace.code is PaceCode.BEHIND:
        now = _tr("nothing now") if not pace.rate else _tr("{} now").format(money(pace.rate))
        return _tr("{} a month needed, {}").format(money(pace.needed), now)
    if pace.needed is not None:
        return _tr("{} a month reaches it").format(money(pace.needed))
    return _tr("{} to go").format(money(pace.gap))


def arrival(line: VaultLine, formatter: Formatter) -> str:
    """Return when the target is reached if nothing changes."""
    if line.current is None:
        return _tr("not known")
    if line.pace.code is PaceCode.REACHED:
        return _tr("reached")
    if line.pace.reaches_on is None:
        return _tr("not reached")
    return _tr("reached {}").format(formatter.day(line.pace.reaches_on))


def arrival_hint(line: VaultLine, formatter: Formatter) -> str:
    """Return what "nothing changes" means, in one sentence."""
    pace = line.pace
    amount = formatter.money(pace.rate, line.currency)
    if pace.rate_source is RateSource.PLANNED:
        return _tr("At the planned {} a month, with prices as they are.").format(amount)
    if pace.rate_source is RateSource.SAVED:
        months = formatter.number(pace.averaged_months, 0)
        return _tr("At {} a month, the average of {} months, with prices as they are.").format(
            amount, months
        )
    return _tr("Nothing was saved yet, and no plan is stated.")


def part_name(part: VaultPartLine) -> str:
    """Return a holding as a card names it: money by its account."""
    return part.account if part.is_cash else part.symbol


def part_title(part: VaultPartLine) -> str:
    """Return a holding with its account."""
    account, symbol = brief(part.account), brief(part.symbol)
    return f"{account} · {symbol}" if part.is_cash else f"{symbol} · {account}"


def mark_word(mark: str) -> str:
    """Return why a holding does not count."""
    return {
        "paper": _tr("paper money: not counted"),
        "scam": _tr("marked as scam: not counted"),
        "inactive": _tr("no longer in use: not counted"),
        "hidden": _tr("hidden: not counted"),
        "closed": _tr("closed: not counted"),
    }.get(mark, _tr("excluded: not counted"))


def claim_line(
    percent: Decimal, elsewhere: tuple[tuple[str, Decimal], ...], formatter: Formatter
) -> tuple[str, bool]:
    """Return what else claims a holding and what is free, and whether it is too much."""
    others = [
        _tr("{} also in {}").format(points(share, formatter), brief(name))
        for name, share in elsewhere
    ]
    total = percent + sum((share for _, share in elsewhere), Decimal(0))
    if total > 100:
        others.append(_tr("{} too much").format(points(total - 100, formatter)))
    elif total == 100 and not elsewhere:
        others.append(_tr("fully allocated here"))
    elif total == 100:
        others.append(_tr("nothing free"))
    else:
        others.append(_tr("{} free").format(points(100 - total, formatter)))
    return " · ".join(others), total > 100


def legend(line: VaultLine, projection: Projection, formatter: Formatter) -> str:
    """Return what the chart shows, in sentences."""
    held = _tr("The solid line is what the vault held.")
    monthly = formatter.money(projection.monthly, line.currency)
    if projection.outlook is Outlook.NONE:
        return f"{held} " + _tr("There is no projection: what it holds is not known.")
    if projection.outlook is Outlook.LINE:
        why = {
            "not_fed": _tr("Nothing feeds it yet, so there is nothing to look ahead from."),
            "cash_only": _tr("Money alone does not swing, so there is no range."),
            "too_short": _tr("The history is too short for a range: it takes twelve whole months."),
            "not_positive": _tr("There is nothing in it that could grow."),
        }.get(projection.reason, "")
        return f"{held} {_tr('The dashed one goes on with {} a month.').format(monthly)} {why}"
    text = _tr(
        "The dashed line is the middle of {} paths drawn from its own {} months, with {} a month "
        "saved; four of five end in the shaded range."
    ).format(formatter.count(projection.paths), formatter.count(projection.history_months), monthly)
    if projection.probability is not None:
        text += " " + _tr("The target is reached by {} on {} of them.").format(
            formatter.day(line.target_on), formatter.percent(projection.probability, places=0)
        )
    return f"{held} {text} " + _tr("An estimate from the past, no promise.")


def caption(projection: Projection, formatter: Formatter) -> str:
    """Return the small text beside the chart's title."""
    if projection.outlook is not Outlook.BAND:
        return ""
    return _tr("likely range, 10th to 90th percentile of {} paths").format(
        formatter.count(projection.paths)
    )
