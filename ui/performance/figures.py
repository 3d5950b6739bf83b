"""The figures of a performance report: their words, their one-line meaning, why one is missing."""

from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from app.services.reports import Performance
from ui.format import UNKNOWN, Formatter


def _tr(text: str) -> str:
    return QCoreApplication.translate("performance", text)


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure as it is shown."""

    title: str
    text: str
    meaning: str
    tone: str = ""
    reason: str = ""  # why it is not known
    name: str = ""  # of the report's own; what an explanation is asked by


def reason_words(code: str) -> str:
    """Return why a figure is not known."""
    words = {
        "not_enough_history": _tr("Not enough history: it needs more days with a known value."),
        "value_unknown": _tr("The value at the beginning or the end is not known."),
        "start_unknown": _tr("The value at the beginning is not known."),
        "end_unknown": _tr("The value at the end is not known."),
        "no_flows": _tr("There were no flows in this period."),
        "no_solution": _tr("No single rate fits these flows."),
        "flow_unknown": _tr("The value of a deposit or withdrawal is not known."),
        "no_drawdown": _tr("The value never fell in this period."),
        "no_volatility": _tr("The value did not move in this period."),
        "too_short": _tr("The period is too short."),
        "no_capital": _tr("On average nothing was invested."),
        "below_zero": _tr("Debts alone earn nothing."),
        "lost_all": _tr("All was lost."),
        "beyond_measure": _tr("It is too large to be of use."),
        "benchmark_unknown": _tr("The benchmark has no price at the beginning."),
        "benchmark_used_up": _tr("More was taken out than the benchmark would have been worth."),
        "benchmark_still": _tr("The benchmark did not move."),
        "no_such_months": _tr("There was no whole month in which the benchmark moved that way."),
    }
    return words.get(code) or code.replace("_", " ").capitalize()


def figures_of(report: Performance, formatter: Formatter) -> list[Figure]:
    """Return all figures in the order in which they are read."""
    currency = report.base_currency

    def ratio(
        name: str, title: str, meaning: str, *, signed: bool = True, is_fall: bool = False
    ) -> Figure:
        value: Decimal | None = getattr(report, name)
        if is_fall and value is not None:
            value = -abs(value)
        text = formatter.percent(value, places=2, signed=signed)
        return Figure(
            title, text, meaning, _tone(value) if signed else "", _why(report, name), name
        )

    def number(name: str, title: str, meaning: str) -> Figure:
        value: Decimal | None = getattr(report, name)
        text = UNKNOWN if value is None else formatter.number(value, 2)
        return Figure(title, text, meaning, "", _why(report, name), name)

    def money(name: str, title: str, meaning: str, *, signed: bool = True) -> Figure:
        value: Decimal | None = getattr(report, name)
        text = formatter.money(value, currency, signed=signed)
        return Figure(
            title, text, meaning, _tone(value) if signed else "", _why(report, name), name
        )

    return [
        ratio("ttwror", _tr("TTWROR"), _tr("True time-weighted return: what a unit held all the "
              "time earned, whatever came in or went out.")),
        ratio("ttwror_annualized", _tr("TTWROR a year"), _tr("The same as a yearly rate.")),
        ratio("xirr", _tr("XIRR"), _tr("The yearly interest rate that fits your own deposits and "
              "withdrawals.")),
        ratio("modified_dietz", _tr("Modified Dietz"), _tr("Gain over the average capital, "
              "weighted by time.")),
        money("gain", _tr("Gain"), _tr("Value at the end less value at the beginning and what "
              "came from outside.")),
        money("net_contributions", _tr("Net contributions"), _tr("What came from outside, less "
              "what went out.")),
        money("start_value", _tr("Value at the beginning"), _tr("At the close of the first day."),
              signed=False),
        money("end_value", _tr("Value at the end"), _tr("At the close of the last day."),
              signed=False),
        ratio("max_drawdown", _tr("Largest drawdown"), _tr("The deepest fall from a high to the "
              "low after it."), is_fall=True),
        ratio("volatility", _tr("Volatility"), _tr("How much daily returns spread, per year."),
              signed=False),
        ratio("semi_deviation", _tr("Semi-deviation"), _tr("How much daily returns fall short of "
              "their average, per year."), signed=False),
        number("sharpe", _tr("Sharpe ratio"), _tr("Return per unit of volatility.")),
        number("sortino", _tr("Sortino ratio"), _tr("Return per unit of volatility downwards.")),
        number("calmar", _tr("Calmar ratio"), _tr("Yearly return over the largest drawdown.")),
        money("price_effect", _tr("From prices"), _tr("What is left of the gain: prices, income "
              "and costs, in the assets' own currencies.")),
        money("currency_effect", _tr("From currencies"), _tr("The part of the gain that exchange "
              "rates made.")),
        money("joint_effect", _tr("From both"), _tr("Where prices and exchange rates worked "
              "together.")),
    ]  # fmt: skip


def against_of(report: Performance, formatter: Formatter) -> list[Figure]:
    """Return the figures beside the benchmark."""

    def why(name: str) -> str:
        if report.against.get(name) is not None:
            return ""
        return reason_words(report.reasons.get(name, "not_enough_history"))

    def ratio(name: str, title: str, meaning: str, *, signed: bool = True) -> Figure:
        value = report.against.get(name)
        text = formatter.percent(value, places=2, signed=signed)
        return Figure(title, text, meaning, _tone(value) if signed else "", why(name), name)

    def number(name: str, title: str, meaning: str) -> Figure:
        value = report.against.get(name)
        text = UNKNOWN if value is None else formatter.number(value, 2)
        return Figure(title, text, meaning, "", why(name), name)

    end = report.against.get("benchmark_end_value")
    return [
        ratio("benchmark_ttwror", _tr("TTWROR of the benchmark"), _tr("What the benchmark itself "
              "returned.")),
        ratio("excess_return", _tr("Excess return"), _tr("Your TTWROR less that of the "
              "benchmark.")),
        Figure(_tr("Same flows in the benchmark"), formatter.money(end, report.base_currency),
               _tr("What you would have now, had the same money gone into the benchmark on "
                   "the same days."), "", why("benchmark_end_value"), "benchmark_end_value"),
        number("beta", _tr("Beta"), _tr("How far it moves when the benchmark moves by one.")),
        ratio("alpha", _tr("Alpha a year"), _tr("Yearly return beyond what beta explains.")),
        ratio("tracking_error", _tr("Tracking error"), _tr("How much daily returns differ from the "
              "benchmark's, per year."), signed=False),
        ratio("up_capture", _tr("Up capture"), _tr("Average month over the benchmark's, in months "
              "in which it rose."), signed=False),
        ratio("down_capture", _tr("Down capture"), _tr("Average month over the benchmark's, in "
              "months in which it fell."), signed=False),
    ]  # fmt: skip


def drawdown_words(report: Performance, formatter: Formatter) -> str:
    """Return when the deepest fall was, and whether it was made good."""
    if report.max_drawdown is None:
        return reason_words(report.reasons.get("max_drawdown", "not_enough_history"))
    if not report.max_drawdown or report.drawdown_from is None or report.drawdown_to is None:
        return _tr("The value never fell below an earlier high in this period.")
    text = _tr("{} from {} to {}").format(
        formatter.percent(-abs(report.max_drawdown), places=2),
        formatter.day(report.drawdown_from),
        formatter.day(report.drawdown_to),
    )
    if report.recovered_on is None:
        return text + ", " + _tr("not made good yet.")
    return text + ", " + _tr("made good on {}.").format(formatter.day(report.recovered_on))


def _tone(value: Decimal | None) -> str:
    if value is None or not value:
        return ""
    return "gain" if value > 0 else "loss"


def _why(report: Performance, name: str) -> str:
    if getattr(report, name) is not None:
        return ""
    return reason_words(report.reasons.get(name, "not_enough_history"))
