"""Codes of why a figure is missing; the window and the command put them into words."""

NOT_ENOUGH = "not_enough_history"
TOO_SHORT = "too_short"
VALUE_UNKNOWN = "value_unknown"  # at the beginning or the end of the period
FLOW_UNKNOWN = "flow_unknown"  # a deposit or withdrawal without a rate
NO_SOLUTION = "no_solution"  # no single rate fits the flows
NO_CAPITAL = "no_capital"  # on average there was nothing invested, or less
BELOW_ZERO = "below_zero"  # debts alone: nothing that could earn
LOST_ALL = "lost_all"  # the index came down to zero
BEYOND_MEASURE = "beyond_measure"  # larger than any use
NO_VOLATILITY = "no_volatility"
NO_DRAWDOWN = "no_drawdown"
BENCHMARK_UNKNOWN = "benchmark_unknown"  # its price at the beginning or the end is not known
BENCHMARK_USED_UP = "benchmark_used_up"  # more was taken out than it would have been worth
BENCHMARK_STILL = "benchmark_still"  # it did not move
NO_SUCH_MONTHS = "no_such_months"  # no whole month in which the benchmark rose, or fell
