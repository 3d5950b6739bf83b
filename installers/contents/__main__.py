"""`python -m installers.contents`: checks a bundle by its bill, compares two makings."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from installers.contents.comparing import check_bill
from installers.contents.twice import differences, make_twice
from installers.running import PackagingError


def main(argv: Sequence[str] | None = None) -> int:
    """Do one check; return 0 if all is in order."""
    options = _options(argv)
    try:
        if options.command == "check":
            count = check_bill(options.bundle, options.bill)
            print(f"{count} files, as the bill of materials says")
            return 0
        if options.command == "compare":
            found = differences(options.one, options.other)
        else:
            found = make_twice(options.python, options.only or (), options.keep)
    except (PackagingError, OSError) as error:
        print(f"installers: {error}", file=sys.stderr)
        return 1
    for line in found:
        print(line)
    print(f"{len(found)} differences" if found else "alike, byte by byte")
    return 1 if found else 0


def _options(argv: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m installers.contents", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    check = commands.add_parser("check", help="a bundle against its bill of materials")
    check.add_argument("bundle", type=Path, help="the folder of the program")
    check.add_argument("--bill", type=Path, help="another bill than the one inside it")
    compare = commands.add_parser("compare", help="two folders of what was made")
    compare.add_argument("one", type=Path)
    compare.add_argument("other", type=Path)
    twice = commands.add_parser("twice", help="make everything twice, and compare")
    twice.add_argument("--python", type=Path, required=True, help="of the bundling environment")
    twice.add_argument("--only", action="append", help="this kind alone, as in ./dev package")
    twice.add_argument("--keep", type=Path, help="where both makings stay, to look at them")
    return parser.parse_args(argv)


if __name__ == "__main__":
    raise SystemExit(main())
