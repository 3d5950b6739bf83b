"""Whether a row has the fields of its neighbours.

A query tells the same fields in each row of a section, empty ones too. A row without a field that
others have was damaged on the way: taken as it is, it would seem to be another row, or one without
a charge.
"""

from collections.abc import Iterable

from app.providers.ibkr_flex.document import FlexRow, Part
from app.providers.reading import BadAnswer

_TELLING = frozenset(
    """
    accountId actionID accruedInt amount assetCategory cashTransfer conid currency cusip dateTime
    description direction ibCommission ibCommissionCurrency isin levelOfDetail multiplier
    origTradeID position proceeds quantity reportDate settleDate symbol taxes tradeDate tradeID
    transactionID transactionType type
    """.split()
)


class Columns:
    """Knows the fields of each section."""

    def __init__(self, parts: Iterable[Part]) -> None:
        self._known: dict[tuple[str, str], frozenset[str]] = {}
        for part in parts:
            for one in part.rows:
                key = (one.section, one.tag)
                known = self._known.get(key, frozenset())
                if not one.names <= known:
                    self._known[key] = known | (one.names & _TELLING)

    def check(self, one: FlexRow) -> None:
        """Look at a row.

        Raises:
            BadAnswer: it lacks a field that others of its section have.
        """
        lacking = self._known[one.section, one.tag] - one.names
        if lacking:
            name = min(lacking)
            raise BadAnswer(f"{one.row.where}.{name}", "missing, though other rows have it")
