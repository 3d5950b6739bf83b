"""Where a command keeps everything, as its options say."""

import os
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager

from app.bootstrap.placing import check_data_dir, make_portable, use_data_dir
from app.cli.output import Output
from app.settings import DATA_DIR


@contextmanager
def data_dir(arguments: Namespace, output: Output) -> Iterator[None]:
    """Let one command use the folder for all data that its options name.

    Raises:
        RefusedError: nothing can be kept there.
    """
    before = os.environ.get(DATA_DIR)
    try:
        if arguments.data_dir:
            use_data_dir(arguments.data_dir)
        if arguments.portable:
            output.problem(f"note: the data lie in {make_portable()}")
        if arguments.data_dir or not arguments.db:
            check_data_dir()
        yield
    finally:
        if before is None:
            os.environ.pop(DATA_DIR, None)
        else:
            os.environ[DATA_DIR] = before
