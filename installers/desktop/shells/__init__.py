"""Completion for shells, from the command's own grammar: commands, options and their values."""

from installers.desktop.commands import Command
from installers.desktop.shells.bash import bash_script
from installers.desktop.shells.fish import fish_script
from installers.desktop.shells.zsh import zsh_script

__all__ = ["completions"]


def completions(root: Command) -> dict[str, str]:
    """Return the scripts by where they belong below share/."""
    name = root.name
    return {
        f"bash-completion/completions/{name}": bash_script(root),
        f"zsh/site-functions/_{name}": zsh_script(root),
        f"fish/vendor_completions.d/{name}.fish": fish_script(root),
    }
