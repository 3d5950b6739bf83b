"""The figures of trades in words, for the command."""

from decimal import Decimal

from app.cli.output import money, percent
from app.domain.trading.figures import Figure, Input
from app.services.trading.analysis_answers import Basis

SECOND_US = 1_000_000
TITLES = {
    "net": "Result",
    "trades": "Closed trades",
    "win_rate": "Win rate",
    "profit_factor": "Profit factor",
    "expectancy": "Expectancy",
    "average_win": "Average win",
    "average_loss": "Average loss",
    "payoff": "Payoff ratio",
    "sqn": "SQN",
    "average_r": "Average R",
    "holding_time": "Holding time",
    "best": "Best",
    "worst": "Worst",
    "won_in_a_row": "Won in a row",
    "lost_in_a_row": "Lost in a row",
    "max_drawdown": "Max drawdown",
    "max_drawdown_share": "Max drawdown, of equity",
    "exposure": "Exposure",
    "fees": "Fees",
    "chain_win_rate": "Win rate of rolled chains",
}
FORMULAS = {
    "gains_less_losses": "gains less losses, net of fees",
    "won_lost_even": "won, lost and even",
    "won_by_all": "won by all closed trades, break-even ones among them",
    "chains_won_by_all": "won by all, trades that were rolled into another as one",
    "gains_by_losses": "sum of gains by sum of losses, in money",
    "net_by_trades": "result by closed trades",
    "gains_by_won": "sum of gains by won",
    "losses_by_lost": "sum of losses by lost",
    "win_by_loss": "average win by average loss",
    "root_n_mean_by_deviation": "root of n times mean by deviation (n - 1)",
    "mean_of_r": "mean of result by risk; risk = |entry - first planned stop| x quantity",
    "mean_of_times": "mean time from first opening to last closing",
    "best_of_all": "largest result",
    "worst_of_all": "smallest result",
    "won_in_a_row": "longest run of won trades",
    "lost_in_a_row": "longest run of lost trades",
    "low_less_peak": "deepest fall of the summed results from an earlier highest",
    "fall_by_equity": "the same by equity: paper money put in + summed results at the highest",
    "open_by_whole_time": "time with anything open by time from first opening to last closing",
    "sum_of_fees": "sum of fees",
}
REASONS = {
    "no_trades": "no closed trades",
    "no_losses": "there is no loss",
    "no_wins": "there is no gain",
    "too_few": "it needs two trades",
    "no_variation": "all results are the same",
    "no_stops": "no stop was planned",
    "no_equity": "of real accounts in money alone: other money comes and goes in them",
    "no_capital": "a trade closed before any paper money was put in",
    "no_time": "nothing was held for any time",
    "no_rolls": "nothing was rolled",
    "sign_unknown": "of a trade it is not known whether it was won",
    "fee_unknown": "a fee in something without a price",
    "rate_unknown": "no rate into the base currency on the day of closing",
}
DOUBTS = {
    "won_too_often": "more than 90 % won: look whether losing trades are missing",
    "factor_too_high": "a profit factor above 5: look whether losing trades are missing",
}
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
NONE_OF = {"tag": "(no tag)", "strategy": "(no strategy)"}


def value_words(one: Figure | Input, currency: str) -> str:
    """Return a value as it is read; a dash for unknown."""
    value = one.value
    if value is None:
        return "–"
    match one.kind:
        case "count":
            return str(value)
        case "time":
            return time_words(int(value))
        case "ratio":
            return percent(Decimal(value))
        case "money" | "trade":
            return f"{money(Decimal(value), currency)} {currency}"
        case _:
            return f"{Decimal(value).quantize(Decimal('0.01')):,f}"


def time_words(us: int) -> str:
    """Return a span of time: "3 d 4 h", "4 h 10 min", "12 s"."""
    seconds = us // SECOND_US
    days, rest = divmod(seconds, 86_400)
    hours, rest = divmod(rest, 3_600)
    minutes, seconds = divmod(rest, 60)
    if days:
        return f"{days} d {hours} h"
    if hours:
        return f"{hours} h {minutes} min"
    return f"{minutes} min" if minutes else f"{seconds} s"


def key_words(dimension: str, key: str) -> str:
    """Return what a row of a table is called."""
    if not key:
        return NONE_OF.get(dimension, "(none)")
    if dimension == "weekday":
        return WEEKDAYS[int(key)]
    return f"{key}:00" if dimension == "hour" else key


def basis_words(basis: Basis) -> list[str]:
    """Return what figures rest on."""
    kind = "Paper trades" if basis.is_paper else "Real trades"
    left = "paper" if not basis.is_paper else "real"
    text = f"{kind}, {basis.trades} closed"
    if basis.open_trades:
        text += f", {basis.open_trades} still open and not counted"
    if basis.has_both:
        text += f"; {left} ones are left out"
    lines = [f"{text}. In {basis.base_currency}, each on its day of closing ({basis.zone})."]
    for one in basis.unknown:
        what = f" of {one.symbol}" if one.symbol else ""
        lines.append(f"Not known of {one.trades}: {REASONS[one.reason]}{what}.")
    return lines
