"""The installer and the portable ZIP for Windows: `python -m installers.windows`, run there."""
