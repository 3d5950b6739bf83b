"""Builds the sample portfolio: the market first, then ten years of a household in it."""

from datetime import date, timedelta
from random import Random

from app.providers.sample import (
    belongings,
    coins,
    daily_life,
    household,
    investing,
    statements,
    trading,
)
from app.providers.sample.accounts import ACCOUNTS, ASSETS
from app.providers.sample.agenda import Agenda
from app.providers.sample.books import Books
from app.providers.sample.market import Market
from app.providers.sample.portfolio import BASE_CURRENCY, TITLE, SamplePortfolio
from app.providers.sample.story import Story

YEARS = 10


def build(seed: int, today: date) -> SamplePortfolio:
    """Return the portfolio of a seed: ten years that end on a day, the same every time.

    Prices go up to `today`, activities up to the day before, so that nothing lies in the future.
    """
    first = date(today.year - YEARS, today.month, min(today.day, 28))
    rng = Random(f"coffer-sample-{seed}")  # noqa: S311  # a story, no secret
    market = Market(rng, first, today)
    story = Story(rng, market, Books(), Agenda(first, today - timedelta(1)), [])
    for part in (daily_life, belongings, investing, coins, trading):
        part.plan(story)
    observations = statements.plan(story)
    story.agenda.run()
    prices = [*market.rows(), *story.valuations]
    return SamplePortfolio(
        title=TITLE,
        base_currency=BASE_CURRENCY,
        accounts=ACCOUNTS,
        assets=(*ASSETS, *trading.assets(story)),
        activities=tuple(sorted(story.books.rows, key=lambda row: row.at_us)),
        prices=tuple(sorted(prices, key=lambda row: (row.at_us, row.symbol))),
        observations=tuple(sorted(observations, key=lambda row: row.at_us)),
        household=household.of(story),
        trades=trading.of(story),
    )
