"""Words for how a figure came about, and for the parts of a change of value."""

from PySide6.QtCore import QCoreApplication

from ui.format_words import spelled


def _tr(text: str) -> str:
    return QCoreApplication.translate("performance", text)


def step_word(label: str) -> str:
    """Return what a step is."""
    words = {
        "gain": _tr("Gain"),
        "ttwror": _tr("TTWROR"),
        "ttwror_annualized": _tr("TTWROR a year"),
        "xirr": _tr("XIRR"),
        "modified_dietz": _tr("Modified Dietz"),
        "max_drawdown": _tr("Largest drawdown"),
        "volatility": _tr("Volatility"),
        "semi_deviation": _tr("Semi-deviation"),
        "sharpe": _tr("Sharpe ratio"),
        "sortino": _tr("Sortino ratio"),
        "calmar": _tr("Calmar ratio"),
        "benchmark_ttwror": _tr("TTWROR of the benchmark"),
        "benchmark_annualized": _tr("The benchmark's yearly rate"),
        "benchmark_end_value": _tr("Same flows in the benchmark"),
        "excess_return": _tr("Excess return"),
        "beta": _tr("Beta"),
        "alpha": _tr("Alpha a year"),
        "tracking_error": _tr("Tracking error"),
        "information_ratio": _tr("Information ratio"),
        "up_capture": _tr("Up capture"),
        "down_capture": _tr("Down capture"),
        "start_value": _tr("Value at the beginning"),
        "end_value": _tr("Value at the end"),
        "flows_in": _tr("Came from outside"),
        "flows_out": _tr("Went outside"),
        "days": _tr("Days"),
        "month": _tr("Month"),
        "flow": _tr("Flow"),
        "present_value": _tr("Flows discounted at this rate"),
        "average_capital": _tr("Average capital"),
        "index_at_peak": _tr("Index at its peak"),
        "index_at_low": _tr("Index at its low"),
        "index_recovered": _tr("Index back at its peak"),
        "index_at_start": _tr("Index at the beginning"),
        "index_at_end": _tr("Index at the end"),
        "returns": _tr("Daily log returns, the first"),
        "mean": _tr("Their mean"),
        "deviation": _tr("Their deviation"),
        "returns_below": _tr("Of them below the mean"),
        "shortfall": _tr("Their shortfall"),
        "days_a_year": _tr("Days a year"),
        "risk_free": _tr("Risk-free rate"),
        "covariance": _tr("Covariance with the benchmark"),
        "benchmark_variance": _tr("Variance of the benchmark"),
        "deviation_of_differences": _tr("Deviation of the differences"),
        "whole_months": _tr("Whole months"),
        "mean_month": _tr("Mean of the months"),
        "benchmark_mean_month": _tr("Mean of the benchmark's months"),
    }
    return words.get(label) or spelled(label)


def formula_word(code: str) -> str:
    """Return a formula in words; empty where a step is simply given."""
    words = {
        "end_less_start_less_flows": _tr("end − beginning − in + out"),
        "days_chained": _tr("product of (end + out) ÷ (value before + in) of its days, − 1"),
        "months_chained": _tr("product of (1 + month), − 1"),
        "power_of_year": _tr("(1 + TTWROR) to the power of 365 ÷ days, − 1"),
        "value_is_zero": _tr("the rate at which the discounted flows come to nothing"),
        "discounted_flows": _tr("sum of flow ÷ (1 + rate) to the power of days ÷ 365"),
        "flows_by_days": _tr("beginning + sum of flow × days left ÷ days"),
        "gain_over_capital": _tr("gain ÷ average capital"),
        "low_under_peak": _tr("1 − low ÷ peak"),
        "never_below_a_peak": _tr("the index was never below an earlier peak"),
        "log_returns": _tr("logarithm of the day's factor; days without a market join the next"),
        "sample_deviation": _tr("root of the sum of (return − mean)² ÷ (count − 1)"),
        "root_of_squares_below": _tr("the same of those below the mean alone"),
        "deviation_by_root": _tr("deviation × root of days a year"),
        "excess_over_spread": _tr("(yearly return − rate to compare with) ÷ spread"),
        "return_over_fall": _tr("yearly return ÷ largest drawdown"),
        "end_over_start": _tr("end ÷ beginning − 1"),
        "same_flows_invested": _tr("the same beginning and flows, in the benchmark"),
        "own_less_benchmark": _tr("own − benchmark's"),
        "covariance_over_variance": _tr("covariance ÷ variance"),
        "more_than_beta_explains": _tr("own − risk-free − beta × (benchmark's − risk-free)"),
        "mean_month_over_mean_month": _tr("mean of the months ÷ mean of the benchmark's months"),
    }
    return words.get(code, code.replace("_", " "))


def part_word(name: str) -> tuple[str, str]:
    """Return what a part of a change of value is called, and what it means."""
    words = {
        "opening": (_tr("Opening"), _tr("Value at the close before the period.")),
        "contributions": (_tr("Contributions"), _tr("What came from outside, less what left.")),
        "price": (_tr("Prices"), _tr("Changes of prices, and trades better or worse than the "
                  "close.")),
        "currency": (_tr("Currencies"), _tr("What was held before, at the new exchange rate.")),
        "revaluation": (_tr("By hand"), _tr("Changes of values that are set by hand: homes, cars, "
                        "private companies.")),
        "income": (_tr("Income"), _tr("Dividends, interest, rewards.")),
        "fees": (_tr("Fees"), _tr("Fees and interest paid.")),
        "taxes": (_tr("Taxes"), _tr("Taxes inside the scope.")),
        "closing": (_tr("Closing"), _tr("Value at the close of the last day.")),
    }  # fmt: skip
    return words.get(name) or (spelled(name), "")
