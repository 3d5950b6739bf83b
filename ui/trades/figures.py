"""The five figures above the tree, with the formula of each and why one is not known."""

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from app.domain.trading import figures as codes
from app.domain.trading import results
from app.services.trading import answers
from ui.format import UNKNOWN, Formatter
from ui.format_words import spelled
from ui.trades.cards import CardFigure
from ui.trades.words import tr
from ui.widgets.table_columns import tone_of

if TYPE_CHECKING:
    from app.domain.trading.figures import Figure
    from app.services.trading.analysis_answers import Headline
    from app.services.trading.answers import TradeSummary


def card_figures(
    summary: "TradeSummary", headline: "Headline | None", words: Formatter
) -> list[CardFigure]:
    """Return what the cards show."""
    found = [*_money_figures(summary, words), *_quality(headline, words)]
    if not summary.is_paper:
        return found
    return [replace(one, title=tr("{} · paper").format(one.title)) for one in found]


def _money_figures(summary: "TradeSummary", words: Formatter) -> list[CardFigure]:
    base = summary.base_currency
    paper = tr("Of paper money.") if summary.is_paper else ""
    rows = (
        (
            "realized",
            tr("Realized this year"),
            summary.realized,
            summary.realized_reason,
            tr("Σ of what closing fills brought since 1 January, less what was paid for them, "
               "first in first out, after fees; in {} at today's rates.").format(base),
        ),
        (
            "open",
            tr("Open P&L"),
            summary.open_pnl,
            summary.open_reason,
            tr("Σ (newest price × open quantity × multiplier − cost with entry fees) over open "
               "positions, of shorts the other way round; in {} at today's rates.").format(base),
        ),
    )  # fmt: skip
    return [
        CardFigure(
            name,
            title,
            words.money(value, base, signed=True),
            formula,
            _tone(value),
            " ".join(part for part in (_money_reason(reason, summary), paper) if part),
        )
        for name, title, value, reason, formula in rows
    ]


def _money_reason(reason: str, summary: "TradeSummary") -> str:
    if reason == answers.PRICE_MISSING:
        if summary.unknown == 1:
            return tr("Unknown: one open position has no price.")
        return tr("Unknown: {} open positions have no price.").format(summary.unknown)
    lines = {
        answers.FEE_UNKNOWN: tr("Unknown: a fee was taken in something that has no price."),
        answers.RATE_MISSING: tr("Unknown: a rate into {} is missing.").format(
            summary.base_currency
        ),
    }
    return lines.get(reason, "")


def _quality(headline: "Headline | None", words: Formatter) -> list[CardFigure]:
    titles = (tr("Win rate"), tr("Profit factor"), tr("Max drawdown"))
    if headline is None:
        return [CardFigure(title, title, UNKNOWN, "", "faint") for title in titles]
    found = headline.figures
    basis = tr("Of paper money.") if headline.basis.is_paper else ""
    if headline.basis.has_both:
        basis = tr("Paper trades are left out.") if not headline.basis.is_paper else basis
    rate, count = found["win_rate"], found["trades"].value
    text = UNKNOWN
    if isinstance(rate.value, Decimal):
        shown = words.percent(rate.value, places=0)
        text = tr("{} of {}").format(shown, words.count(int(count or 0)))
    factor = found["profit_factor"]
    number = words.number(factor.value, 2) if isinstance(factor.value, Decimal) else UNKNOWN
    return [
        CardFigure(
            "win_rate",
            titles[0],
            text,
            tr("Closed trades that won ÷ all closed trades; break-even ones count as not won. All "
               "legs of a strategy are one trade."),
            "" if text != UNKNOWN else "faint",
            _reason(rate, basis),
        ),
        CardFigure(
            "profit_factor",
            titles[1],
            number,
            tr("Σ of gains ÷ Σ of losses of closed trades, in money after fees."),
            "" if number != UNKNOWN else "faint",
            _reason(factor, basis),
        ),
        _drawdown(titles[2], headline, words, basis),
    ]  # fmt: skip


def _drawdown(title: str, headline: "Headline", words: Formatter, basis: str) -> CardFigure:
    share, fall = headline.figures["max_drawdown_share"], headline.figures["max_drawdown"]
    value: Decimal | None
    if isinstance(share.value, Decimal):
        text, value, used = words.percent(share.value), share.value, share
        formula = tr("The deepest fall of the account's money with realized results below its "
                     "highest so far ÷ that highest.")  # fmt: skip
    else:
        value = fall.value if isinstance(fall.value, Decimal) else None
        text = words.money(value, headline.basis.base_currency)
        used = fall
        formula = tr("The deepest fall of the sum of closed trades below its highest so far, in "
                     "money: what share of a real account that is, is not known.")  # fmt: skip
    tone = "faint" if value is None else "loss" if value < 0 else ""
    return CardFigure("max_drawdown", title, text, formula, tone, _reason(used, basis))


def _reason(figure: "Figure", basis: str) -> str:
    lines = {
        codes.NO_TRADES: tr("No trade has been closed in this period."),
        codes.NO_LOSSES: tr("Not defined: no trade has lost."),
        codes.NO_WINS: tr("Not defined: no trade has won."),
        codes.SIGN_UNKNOWN: tr("Unknown: of a trade it is not known whether it won."),
        results.FEE_UNKNOWN: tr("Unknown: a fee was taken in something that has no price."),
        results.RATE_UNKNOWN: tr("Unknown: a rate on a day of closing is missing."),
    }
    why = lines.get(figure.reason, spelled(figure.reason)) if figure.reason else ""
    return " ".join(part for part in (why, basis) if part)


def _tone(value: Decimal | None) -> str:
    return {"GAIN": "gain", "LOSS": "loss", "FAINT": "faint"}.get(tone_of(value).name, "")
