"""`python -m app.cli`: the command without the window's entry point."""

from app.cli.main import main

if __name__ == "__main__":
    raise SystemExit(main())
