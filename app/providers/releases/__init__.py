"""The server that says which version of Coffer is the newest, by TUF, over the one way out."""
