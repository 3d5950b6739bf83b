"""What the frozen program runs."""

from ui.entry import main

if __name__ == "__main__":
    raise SystemExit(main())
