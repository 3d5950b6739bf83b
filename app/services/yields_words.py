"""What a rule says, in English: for the audit trail and the command."""

from app.domain.numbers import plain
from app.domain.yields.records import Payout, YieldRule

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def rule_words(rule: YieldRule) -> str:
    """Return what a rule says, in English: for the audit trail and the command."""
    form = "APY" if rule.is_effective else "nominal"
    days = f"from {rule.since}" + (f" to {rule.until}" if rule.until else "")
    compounding = "" if rule.compounding == "none" else f", compounded {rule.compounding}"
    checks = "" if rule.is_active else ", checks only"
    return (
        f"{plain(rule.rate * 100)} % {form} {rule.kind}, {payout_words(rule)}{compounding}, "
        f"{rule.day_count}, {days}{checks}"
    )


def payout_words(rule: YieldRule) -> str:
    """Return when a rule pays, in English."""
    match rule.payout:
        case Payout.WEEKLY:
            return f"weekly on {WEEKDAYS[rule.weekday or 0]}"
        case Payout.MONTHLY:
            return f"monthly on day {rule.month_day}"
        case Payout.YEARLY:
            return f"yearly on {rule.month:02d}-{rule.month_day:02d}"
        case Payout.WEEKDAYS:
            return "Monday to Friday"
    return rule.payout
