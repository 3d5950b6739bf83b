"""The application and its disk image for macOS: `python -m installers.macos`, run there."""
