"""Damaged PDFs and pictures, read in a process of its own: a library of C may crash.

`python -m tests.importers.pdf_mutants COUNT` ends with 0 where each gave a draft or a refusal.
"""

import sys

from app.ports.importers import RefusedFile
from app.ports.review import DraftWish
from app.providers import ocr
from app.providers.pdf_file import pages
from tests.importers.mutations import at_most, count_of, mutants
from tests.importers.pdf_kit import drafted, flush, pdf, picture


def main(count: int) -> int:
    """Read damaged files; return the exit code."""
    pages.LONGEST_SIDE = 400  # small pictures: it is the reading that is tried
    rows = [
        [(50.0, up, 9.0, "01.03.2026"), (150.0, up, 9.0, "Market"), flush(500, up, 9, "-1.234,50")]
        for up in (700.0, 685.0, 670.0, 655.0, 640.0, 625.0)
    ]  # fmt: skip
    whole = pdf([[one for row in rows for one in row]])
    scan = picture([(10, 10, "01.03.2026 -12,50")], (300, 60))
    # Recognising takes seconds, and sees pixels that were decoded: it is left out here.
    ocr.is_installed = lambda: False
    for seed, content in ((1, whole), (2, scan)):
        for name, changed in mutants(content, seed, count_of(count) // 2):
            print(name, flush=True)  # the last one said is the one that crashed
            try:
                with at_most(30):
                    drafted(changed, DraftWish())
            except RefusedFile as refusal:
                if not refusal.reason:
                    return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1])))
