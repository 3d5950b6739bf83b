"""Where the packages of a bare system come from, and what it is made of."""

import pytest

from installers.checking.roots import Source, settings_of, sources_of, suite_of
from installers.running import PackagingError

LISTED = """\
http://mirror.test/debian-security/ trixie-security main trixie-security Debian
http://mirror.test/debian/ trixie main trixie Debian
http://mirror.test/debian/ trixie main trixie Debian
http://other.test/tools/ stable main stable Tools
http://mirror.test/debian/ sid main sid Debian
"""
DUMPED = """\
APT::Architecture "amd64";
Acquire::http::Proxy "http://proxy.test:3128";
Acquire::cdrom::mount "/media/cdrom/";
Acquire::Check-Date "false";
Acquire::IndexTargets::deb::DEP-11::DefaultEnabled "false";
Acquire::Languages "";
"""


def test_only_the_releases_own_repositories_are_handed_in() -> None:
    assert sources_of(LISTED, "trixie") == [
        Source("http://mirror.test/debian/", "trixie", "main"),
        Source("http://mirror.test/debian-security/", "trixie-security", "main"),
    ]


def test_without_a_repository_of_the_release_it_is_said() -> None:
    with pytest.raises(PackagingError, match="no repository of bookworm"):
        sources_of(LISTED, "bookworm")


def test_how_this_computer_fetches_is_handed_in() -> None:
    assert settings_of(DUMPED).splitlines() == [
        'Acquire::http::Proxy "http://proxy.test:3128";',
        'Acquire::Check-Date "false";',
    ]


@pytest.mark.parametrize("text", ["VERSION_CODENAME=trixie\n", 'ID=x\nVERSION_CODENAME="trixie"\n'])
def test_the_release_is_this_computers(text: str) -> None:
    assert suite_of(text) == "trixie"


def test_a_system_that_names_no_release_is_refused() -> None:
    with pytest.raises(PackagingError, match="names no release"):
        suite_of("ID=arch\nVERSION_CODENAME=\n")
