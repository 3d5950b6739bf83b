"""Files in and out of open books: what reads them, and the services over it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.bootstrap.books import Coffer
    from app.ports.importers import FileExaminer
    from app.services.exporting.service import ExportService
    from app.services.files.service import DocumentService
    from app.services.reviews import ReviewService


class Filing:
    """Makes the services when one of them is first asked for."""

    def __init__(self, coffer: Coffer) -> None:
        self._coffer = coffer

    @cached_property
    def examiner(self) -> FileExaminer:
        from app.providers.files_in.examiner import ChildExaminer

        return ChildExaminer()

    @cached_property
    def documents(self) -> DocumentService:
        """Files of banks, brokers and other programs, with rows and balances of their own."""
        from app.services.files.service import DocumentService

        return DocumentService(self._coffer.database, self.examiner)

    def close(self) -> None:
        """Forget what was read of files."""
        if "documents" in self.__dict__:
            self.documents.held.drop()

    @cached_property
    def reviews(self) -> ReviewService:
        """PDF statements and pictures, read into drafts that a person reviews."""
        from app.providers.pdf_file.asking import read_file
        from app.providers.pdf_file.drafting import PdfDrafter
        from app.services.reviews import ReviewService

        return ReviewService(PdfDrafter(read_file))

    @cached_property
    def exports(self) -> ExportService:
        from app.providers.sheets.lines import TextFiles
        from app.services.exporting.service import ExportService

        coffer = self._coffer
        return ExportService(
            coffer.database,
            coffer.clock,
            coffer.portfolio,
            coffer.reports,
            coffer.ledger,
            coffer.income,
            lambda: coffer.options,
            coffer.sheets,
            TextFiles(),
        )


def read_files(argv: Sequence[str]) -> int:
    """Be the child that reads one file: for the packaged program, which has no modules to name."""
    from app.providers.files_in.child import main

    return main(list(argv))
