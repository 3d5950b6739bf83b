"""The figures of a journal by name, each with its formula and the numbers that went into it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from app.domain.numbers import ZERO
from app.domain.trading.results import FEE_UNKNOWN, RATE_UNKNOWN, Result
from app.domain.trading.statistics import FEWEST_DAYS, FEWEST_TRADES, Statistics

RATIO_SHOWN = Decimal("1e-12")  # digits of a quotient; more say nothing
MONEY, RATIO, NUMBER, COUNT, TIME, TRADE = "money", "ratio", "number", "count", "time", "trade"

NO_TRADES = "no_trades"
NO_LOSSES = "no_losses"
NO_WINS = "no_wins"
TOO_FEW = "too_few"  # a deviation needs two
NO_VARIATION = "no_variation"
NO_STOPS = "no_stops"
NO_EQUITY = "no_equity"  # real accounts: money from elsewhere is in them
NO_CAPITAL = "no_capital"  # a closing before any paper money was put in
NO_TIME = "no_time"
NO_ROLLS = "no_rolls"
SIGN_UNKNOWN = "sign_unknown"

Value = Decimal | int | None


@dataclass(frozen=True, slots=True)
class Input:
    """A number that went into a figure."""

    name: str
    value: Value
    kind: str


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure. `None`: it is not defined, or not known; `reason` has the code of why.

    Money in the base currency, ratios as fractions, times in microseconds; `trade`: money, with
    the id of a position in `position`.
    """

    name: str
    value: Value
    kind: str
    formula: str  # a code
    inputs: tuple[Input, ...] = ()
    reason: str = ""
    position: int | None = None


def figures_of(found: Statistics, names: Sequence[str] = ()) -> dict[str, Figure]:
    """Return figures by name, all of them or some, in the order in which they are read."""
    return {name: _MAKERS[name](found) for name in names or NAMES}


def shown(value: Decimal | None) -> Decimal | None:
    """Return a quotient with the digits that are shown."""
    return None if value is None else value.quantize(RATIO_SHOWN)


def not_enough(found: Statistics) -> tuple[Input, ...]:
    """Return what is missing for a judgement: counts beside what is needed; nothing if enough."""
    if found.is_enough:
        return ()
    return (
        Input("trades", found.tally.count, COUNT),
        Input("fewest_trades", FEWEST_TRADES, COUNT),
        Input("days", found.days, COUNT),
        Input("fewest_days", FEWEST_DAYS, COUNT),
    )


def _money_reason(found: Statistics, otherwise: str = "") -> str:
    """Return why money is not known, else what is given."""
    if not found.tally.count:
        return NO_TRADES
    reasons = [one[0] for one in found.unknown]
    if FEE_UNKNOWN in reasons:
        return FEE_UNKNOWN
    return RATE_UNKNOWN if reasons else otherwise


def _why(value: Value, reason: str) -> str:
    return reason if value is None else ""


def _net(found: Statistics) -> Figure:
    own = found.tally
    net = own.net if own.count else None
    inputs = (Input("gains", own.gains, MONEY), Input("losses", own.losses, MONEY))
    return Figure("net", net, MONEY, "gains_less_losses", inputs, _why(net, _money_reason(found)))


def _trades(found: Statistics) -> Figure:
    own = found.tally
    inputs = [
        Input("won", own.won, COUNT),
        Input("lost", own.lost, COUNT),
        Input("even", own.even, COUNT),
    ]
    if own.unsure:
        inputs.append(Input("unsure", own.unsure, COUNT))
    return Figure("trades", own.count, COUNT, "won_lost_even", tuple(inputs))


def _win_rate(found: Statistics) -> Figure:
    own = found.tally
    value = shown(own.win_rate)
    inputs = (Input("won", own.won, COUNT), Input("trades", own.count, COUNT))
    reason = SIGN_UNKNOWN if own.count else NO_TRADES
    return Figure("win_rate", value, RATIO, "won_by_all", inputs, _why(value, reason))


def _chain_win_rate(found: Statistics) -> Figure:
    won, count = found.chains_won, found.chain_count
    value = None
    if found.is_rolled and won is not None and count:
        value = shown(Decimal(won) / count)
    inputs = (Input("chains_won", won, COUNT), Input("chains", count, COUNT))
    reason = NO_TRADES if not count else SIGN_UNKNOWN if found.is_rolled else NO_ROLLS
    return Figure("chain_win_rate", value, RATIO, "chains_won_by_all", inputs, _why(value, reason))


def _profit_factor(found: Statistics) -> Figure:
    own = found.tally
    value = shown(own.profit_factor)
    inputs = (Input("gains", own.gains, MONEY), Input("losses", own.losses, MONEY))
    reason = _money_reason(found, NO_LOSSES)
    return Figure(
        "profit_factor", value, NUMBER, "gains_by_losses", inputs, _why(value, reason)
    )  # fmt: skip


def _expectancy(found: Statistics) -> Figure:
    own = found.tally
    inputs = (Input("net", own.net, MONEY), Input("trades", own.count, COUNT))
    return Figure("expectancy", own.expectancy, MONEY, "net_by_trades", inputs,
                  _why(own.expectancy, _money_reason(found)))  # fmt: skip


def _average_win(found: Statistics) -> Figure:
    own = found.tally
    inputs = (Input("gains", own.gains, MONEY), Input("won", own.won, COUNT))
    reason = _money_reason(found, NO_WINS)
    return Figure("average_win", own.average_win, MONEY, "gains_by_won", inputs,
                  _why(own.average_win, reason))  # fmt: skip


def _average_loss(found: Statistics) -> Figure:
    own = found.tally
    value = None if own.average_loss is None else -own.average_loss
    inputs = (Input("losses", own.losses, MONEY), Input("lost", own.lost, COUNT))
    reason = _money_reason(found, NO_LOSSES)
    return Figure("average_loss", value, MONEY, "losses_by_lost", inputs, _why(value, reason))


def _payoff(found: Statistics) -> Figure:
    own = found.tally
    value = shown(own.payoff)
    inputs = (
        Input("average_win", own.average_win, MONEY), Input("average_loss", own.average_loss, MONEY)
    )  # fmt: skip
    reason = _money_reason(found, NO_LOSSES if not own.lost else NO_WINS)
    return Figure("payoff", value, NUMBER, "win_by_loss", inputs, _why(value, reason))


def _sqn(found: Statistics) -> Figure:
    value = shown(found.sqn)
    inputs = (
        Input("trades", found.tally.count, COUNT),
        Input("expectancy", found.tally.expectancy, MONEY),
        Input("deviation", found.deviation, MONEY),
    )
    reason = _money_reason(found, TOO_FEW if found.tally.count < 2 else NO_VARIATION)
    return Figure("sqn", value, NUMBER, "root_n_mean_by_deviation", inputs, _why(value, reason))


def _average_r(found: Statistics) -> Figure:
    own = found.tally
    value = shown(own.average_r)
    inputs = (
        Input("r_sum", shown(own.r_sum), NUMBER),
        Input("r_count", own.r_count, COUNT),
        Input("trades", own.count, COUNT),
    )
    reason = NO_STOPS if own.count else NO_TRADES
    return Figure("average_r", value, NUMBER, "mean_of_r", inputs, _why(value, reason))


def _holding(found: Statistics) -> Figure:
    own = found.held
    inputs = (
        Input("held_median", None if own is None else own.median, TIME),
        Input("held_longest", None if own is None else own.longest, TIME),
        Input("trades", found.tally.count, COUNT),
    )
    value = None if own is None else own.mean
    return Figure("holding_time", value, TIME, "mean_of_times", inputs, _why(value, NO_TRADES))


def _extreme(
    name: str, chosen: Callable[[Statistics], Result | None]
) -> Callable[[Statistics], Figure]:
    def make(found: Statistics) -> Figure:
        one = chosen(found)
        value = None if one is None else one.pnl
        inputs = () if one is None else (Input("r", shown(one.r), NUMBER),)
        return Figure(
            name, value, TRADE, f"{name}_of_all", inputs, _why(value, _money_reason(found)),
            None if one is None else one.id,
        )  # fmt: skip

    return make


def _streak(name: str, place: int) -> Callable[[Statistics], Figure]:
    def make(found: Statistics) -> Figure:
        own = found.streaks
        value = None if own is None else own[place]
        inputs = () if own is None else (Input("last_streak", own.last, COUNT),)
        reason = SIGN_UNKNOWN if found.tally.count else NO_TRADES
        return Figure(name, value, COUNT, name, inputs, _why(value, reason))

    return make


def _drawdown(found: Statistics) -> Figure:
    fall = found.fall
    value = None if fall is None else -fall.depth if fall.depth else ZERO
    inputs = () if fall is None else (
        Input("peak", fall.peak, MONEY), Input("low", fall.low, MONEY)
    )  # fmt: skip
    return Figure("max_drawdown", value, MONEY, "low_less_peak", inputs,
                  _why(value, _money_reason(found)))  # fmt: skip


def _drawdown_share(found: Statistics) -> Figure:
    share = found.share
    value = None if share is None else shown(-share.depth if share.depth else ZERO)
    inputs = () if share is None else (Input("equity", share.equity, MONEY),)
    reason = _money_reason(found, NO_EQUITY if found.put_in is None else NO_CAPITAL)
    return Figure(
        "max_drawdown_share", value, RATIO, "fall_by_equity", inputs, _why(value, reason)
    )  # fmt: skip


def _exposure(found: Statistics) -> Figure:
    value = shown(found.exposure)
    inputs = (Input("exposed", found.exposed_us, TIME), Input("span", found.span_us, TIME))
    reason = NO_TIME if found.tally.count else NO_TRADES
    return Figure("exposure", value, RATIO, "open_by_whole_time", inputs, _why(value, reason))


def _fees(found: Statistics) -> Figure:
    own = found.tally
    value = own.fees if own.count else None
    inputs = (Input("trades", own.count, COUNT),)
    reason = _money_reason(found, FEE_UNKNOWN)
    return Figure("fees", value, MONEY, "sum_of_fees", inputs, _why(value, reason))


_MAKERS: dict[str, Callable[[Statistics], Figure]] = {
    "net": _net,
    "trades": _trades,
    "win_rate": _win_rate,
    "profit_factor": _profit_factor,
    "expectancy": _expectancy,
    "average_win": _average_win,
    "average_loss": _average_loss,
    "payoff": _payoff,
    "sqn": _sqn,
    "average_r": _average_r,
    "holding_time": _holding,
    "best": _extreme("best", lambda found: found.best),
    "worst": _extreme("worst", lambda found: found.worst),
    "won_in_a_row": _streak("won_in_a_row", 0),
    "lost_in_a_row": _streak("lost_in_a_row", 1),
    "max_drawdown": _drawdown,
    "max_drawdown_share": _drawdown_share,
    "exposure": _exposure,
    "fees": _fees,
    "chain_win_rate": _chain_win_rate,
}
NAMES = tuple(_MAKERS)
HEADLINE = (
    "net", "trades", "win_rate", "profit_factor", "expectancy", "max_drawdown",
    "max_drawdown_share",
)  # fmt: skip
