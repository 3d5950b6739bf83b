"""The figures of closed trades in words: titles, meanings, formulas, why one is not known."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from app.domain.trading.figures import Figure, Input
from app.services.trading.analysis_answers import Basis
from ui.format import UNKNOWN, Formatter
from ui.format_days import month_text
from ui.format_words import spelled
from ui.performance.figures import Figure as Tile
from ui.trades.journal.words import r_words

MINUTE_US: Final = 60_000_000
HOUR_US: Final = 60 * MINUTE_US
DAY_US: Final = 24 * HOUR_US


def _tr(text: str) -> str:
    return QCoreApplication.translate("analysis", text)


def title_of(name: str) -> str:
    """Return what a figure is called."""
    words = {
        "net": _tr("Result"),
        "trades": _tr("Closed trades"),
        "win_rate": _tr("Win rate"),
        "profit_factor": _tr("Profit factor"),
        "expectancy": _tr("Expectancy"),
        "average_win": _tr("Average win"),
        "average_loss": _tr("Average loss"),
        "payoff": _tr("Payoff ratio"),
        "sqn": _tr("SQN"),
        "average_r": _tr("Average R"),
        "holding_time": _tr("Holding time"),
        "best": _tr("Best"),
        "worst": _tr("Worst"),
        "won_in_a_row": _tr("Won in a row"),
        "lost_in_a_row": _tr("Lost in a row"),
        "max_drawdown": _tr("Largest drawdown"),
        "max_drawdown_share": _tr("Drawdown of equity"),
        "exposure": _tr("Exposure"),
        "fees": _tr("Fees"),
        "chain_win_rate": _tr("Win rate of rolls"),
    }
    return words.get(name) or spelled(name)


def formula_of(code: str) -> str:
    """Return a formula in words."""
    words = {
        "gains_less_losses": _tr("sum of gains − sum of losses, net of fees"),
        "won_lost_even": _tr("won + lost + break-even; legs of one strategy count as one"),
        "won_by_all": _tr("won ÷ all closed trades; break-even ones are among them"),
        "chains_won_by_all": _tr("won ÷ all, a trade and what it was rolled into as one"),
        "gains_by_losses": _tr("sum of gains ÷ sum of losses, in money"),
        "net_by_trades": _tr("result ÷ closed trades"),
        "gains_by_won": _tr("sum of gains ÷ won"),
        "losses_by_lost": _tr("sum of losses ÷ lost"),
        "win_by_loss": _tr("average win ÷ average loss"),
        "root_n_mean_by_deviation": _tr("root of n × mean ÷ deviation of results (n − 1)"),
        "mean_of_r": _tr("mean of result ÷ risk; risk = |entry − first planned stop| × quantity"),
        "mean_of_times": _tr("mean of the time from the first opening to the last closing"),
        "best_of_all": _tr("the largest result"),
        "worst_of_all": _tr("the smallest result"),
        "won_in_a_row": _tr("most trades won one after another, by closing"),
        "lost_in_a_row": _tr("most trades lost one after another, by closing"),
        "low_less_peak": _tr("low − highest before it, of the sum of results; begins at nothing"),
        "fall_by_equity": _tr("fall ÷ equity at its highest: paper money put in + sum of results"),
        "open_by_whole_time": _tr("time with anything open ÷ first opening to last closing"),
        "sum_of_fees": _tr("sum of fees; results are net of them"),
    }
    return words.get(code) or spelled(code)


def input_of(name: str) -> str:
    """Return what a number that went into a figure is."""
    words = {
        "gains": _tr("Sum of gains"),
        "losses": _tr("Sum of losses"),
        "won": _tr("Won"),
        "lost": _tr("Lost"),
        "even": _tr("Break-even"),
        "unsure": _tr("Not known whether won"),
        "trades": _tr("Closed trades"),
        "net": _tr("Result"),
        "chains": _tr("Trades, rolls as one"),
        "chains_won": _tr("Of them won"),
        "average_win": _tr("Average win"),
        "average_loss": _tr("Average loss"),
        "expectancy": _tr("Mean result"),
        "deviation": _tr("Deviation"),
        "r_sum": _tr("Sum of R"),
        "r_count": _tr("Trades with a stop"),
        "r": _tr("R"),
        "held_median": _tr("Median"),
        "held_longest": _tr("Longest"),
        "last_streak": _tr("In a row now (− lost)"),
        "peak": _tr("Highest before"),
        "low": _tr("Low"),
        "equity": _tr("Equity at its highest"),
        "exposed": _tr("Time with anything open"),
        "span": _tr("First opening to last closing"),
    }
    return words.get(name) or spelled(name)


def reason_of(code: str) -> str:
    """Return why a figure is not known, or not defined."""
    words = {
        "no_trades": _tr("No closed trades."),
        "no_losses": _tr("There is no loss."),
        "no_wins": _tr("There is no gain."),
        "too_few": _tr("It needs two trades."),
        "no_variation": _tr("All results are the same."),
        "no_stops": _tr("No stop was planned."),
        "no_equity": _tr("Told in money alone: other money comes and goes in real accounts."),
        "no_capital": _tr("A trade closed before any paper money was put in."),
        "no_time": _tr("Nothing was held for any time."),
        "no_rolls": _tr("Nothing was rolled."),
        "sign_unknown": _tr("Of a trade it is not known whether it was won."),
        "fee_unknown": _tr("A fee is in something without a price."),
        "rate_unknown": _tr("A rate into the base currency is missing on a day of closing."),
    }
    return words.get(code) or spelled(code)


def doubt_of(code: str) -> str:
    """Return what is too good to be taken as it is."""
    return {
        "won_too_often": _tr("More than 90% won: look whether losing trades are missing."),
        "factor_too_high": _tr("A profit factor above 5: look whether losing trades are missing."),
    }.get(code, spelled(code))


def rating_of(code: str) -> str:
    """Return a rating by SQN."""
    return {
        "excellent": _tr("Excellent: SQN of 3 or more"),
        "good": _tr("Good: SQN from 2.5 to 3"),
        "fair": _tr("Fair: SQN from 1.6 to 2.5"),
        "poor": _tr("Poor: SQN below 1.6"),
    }.get(code, spelled(code))


def time_words(us: int | None, formatter: Formatter) -> str:
    """Return a span of time: "3 d 4 h", "4 h 10 min", "2 min"."""
    if us is None:
        return UNKNOWN
    count = formatter.count
    if us >= DAY_US:
        return _tr("{} d {} h").format(count(us // DAY_US), count(us % DAY_US // HOUR_US))
    if us >= HOUR_US:
        return _tr("{} h {} min").format(count(us // HOUR_US), count(us % HOUR_US // MINUTE_US))
    return _tr("{} min").format(count(us // MINUTE_US))


def value_words(one: Figure | Input, currency: str, formatter: Formatter) -> str:
    """Return a value as it is read."""
    value = one.value
    if value is None:
        return UNKNOWN
    match one.kind:
        case "count":
            return formatter.count(int(value))
        case "time":
            return time_words(int(value), formatter)
        case "ratio":
            return formatter.percent(Decimal(value), places=1)
        case "money" | "trade":
            is_signed = isinstance(one, Figure) and one.name != "fees"
            return formatter.money(Decimal(value), currency, signed=is_signed)
        case _:
            if one.name in {"average_r", "r", "r_sum"}:
                return r_words(Decimal(value), formatter)
            return formatter.number(Decimal(value), 2)


_TONED: Final = frozenset({"net", "expectancy", "average_r", "best", "worst", "max_drawdown",
                           "max_drawdown_share", "average_win", "average_loss"})  # fmt: skip


def tile_of(one: Figure, currency: str, formatter: Formatter) -> Tile:
    """Return a figure as a tile; its formula and what went into it are on hover."""
    inputs = ", ".join(
        f"{input_of(each.name)} {value_words(each, currency, formatter)}" for each in one.inputs
    )
    meaning = formula_of(one.formula)
    meaning = f"{meaning[0].upper()}{meaning[1:]}" + (f"\n{inputs}" if inputs else "")
    tone = ""
    if one.name in _TONED and one.value:
        tone = "gain" if one.value > 0 else "loss"
    reason = reason_of(one.reason) if one.reason else ""
    text = value_words(one, currency, formatter)
    return Tile(title_of(one.name), text, meaning, tone, reason, one.name)


def basis_words(basis: Basis, formatter: Formatter) -> str:
    """Return what figures rest on: real or paper, how many, in which money, of which days."""
    count = formatter.count(basis.trades)
    kind = _tr("Paper trades: {} closed") if basis.is_paper else _tr("Real trades: {} closed")
    parts = [kind.format(count)]
    if basis.open_trades:
        parts.append(_tr("{} open, not counted").format(formatter.count(basis.open_trades)))
    if basis.has_both:
        parts.append(_tr("real ones left out") if basis.is_paper else _tr("paper left out"))
    days = _tr("in {}, each with all of its result on the day of its closing, {}")
    parts.append(days.format(basis.base_currency, zone_words(basis)))
    return " · ".join(parts)


def zone_words(basis: Basis) -> str:
    """Return which time zone days and hours are in."""
    if "/" in basis.zone:
        return basis.zone
    return _tr("this computer's time zone ({})").format(basis.zone)


def unknown_words(basis: Basis, formatter: Formatter) -> str:
    """Return why money is not known; "" where it is."""
    lines = []
    for one in basis.unknown:
        count = formatter.count(one.trades)
        if one.symbol:
            text = _tr("{} closed trades are in {}, without a rate into {} on their day.")
            lines.append(text.format(count, one.symbol, basis.base_currency))
        else:
            lines.append(_tr("{} closed trades have a fee without a price.").format(count))
    return " ".join(lines)


def missing_words(missing: Sequence[Input], formatter: Formatter) -> str:
    """Return what there is and what is needed to judge; "" where there is enough."""
    if not missing:
        return ""
    has = {one.name: formatter.count(int(one.value or 0)) for one in missing}
    return _tr("Not enough data to judge by: {} of {} trades, {} of {} days.").format(
        has["trades"], has["fewest_trades"], has["days"], has["fewest_days"]
    )


def dimension_of(name: str) -> str:
    """Return what tables are by."""
    return {
        "tag": _tr("Tag"),
        "instrument": _tr("Instrument"),
        "weekday": _tr("Weekday"),
        "hour": _tr("Hour"),
        "strategy": _tr("Strategy"),
        "account": _tr("Account"),
        "direction": _tr("Direction"),
        "month": _tr("Month"),
    }.get(name, spelled(name))


def dimension_note(name: str, basis: Basis) -> str:
    """Return what has to be known of a table."""
    return {
        "tag": _tr("A trade with several tags counts in each."),
        "instrument": _tr("Options are put together by what they are on."),
        "weekday": _tr("Of the first opening, {}.").format(zone_words(basis)),
        "hour": _tr("Of the first opening, {}.").format(zone_words(basis)),
        "strategy": _tr("As noted; else the name of the legs' structure."),
        "direction": _tr("Mixed: legs on both sides."),
        "month": _tr("Of the last closing, {}.").format(zone_words(basis)),
    }.get(name, "")


def key_words(dimension: str, key: str, locale: QLocale) -> str:
    """Return what a row of a table is called."""
    if not key:
        return _tr("No tag") if dimension == "tag" else _tr("None noted")
    if dimension == "weekday":
        return locale.standaloneDayName(int(key) + 1)
    if dimension == "hour":
        return f"{key}:00"
    if dimension == "month":
        year, month = key.split("-")
        return month_text(date(int(year), int(month), 1), locale)
    if dimension == "direction":
        known = {"long": _tr("Long"), "short": _tr("Short"), "mixed": _tr("Mixed")}
        return known.get(key, key)
    return _tr("Several") if dimension == "instrument" and key == "several" else key
