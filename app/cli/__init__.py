"""The `coffer` commands: parse, call one service, print."""
