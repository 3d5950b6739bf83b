"""What people on Linux install: a tree as below /usr, and of it .deb, .rpm, tar and Flatpak."""

from installers.linux.debian import make_deb
from installers.linux.flatpak import make_flatpak
from installers.linux.redhat import make_rpm
from installers.linux.tarball import make_tar
from installers.linux.tree import stage

__all__ = ["make_deb", "make_flatpak", "make_rpm", "make_tar", "stage"]
