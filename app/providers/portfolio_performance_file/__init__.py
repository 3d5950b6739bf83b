"""Portfolio Performance: its CSV exports of transactions and prices, in the program's languages.

`words` knows the names of columns and kinds, `layout` what a table is, `document` reads rows,
`prices` quotes.
"""

from collections.abc import Mapping

from app.ports.importers import LIKELY, NO, SURE, Document, FileLook, Format, FormatKind

FORMAT = Format(
    id="portfolio_performance",
    name="Portfolio Performance",
    kind=FormatKind.PROGRAM,
    extensions=("csv",),
    about="CSV exports of Portfolio Performance: transactions of accounts and depots, and prices",
)


class PortfolioPerformanceImporter:
    """Reads exports of Portfolio Performance."""

    @property
    def format(self) -> Format:
        return FORMAT

    def recognise(self, look: FileLook) -> int:
        if not look.text:
            return NO
        from app.providers.portfolio_performance_file.layout import looks_like

        return {"sure": SURE, "likely": LIKELY}.get(looks_like(look.text), NO)

    def read(self, content: bytes, options: Mapping[str, str]) -> Document:
        from app.providers.portfolio_performance_file.document import document_of

        return document_of(content, options)


IMPORTER = PortfolioPerformanceImporter()
