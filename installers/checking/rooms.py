"""A bare system below a folder, and programs run in it: by root, or by an ordinary person.

Each run has mounts and processes of its own, which the kernel takes away when the run ends, however
it ends: nothing is ever mounted on the computer itself.
"""

import os
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from installers.running import PackagingError

LOGIN = "pat"
NUMBER = 1000  # of the person and of their group
HOME = f"/home/{LOGIN}"
PATHS = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
NEEDED = ("setpriv", "unshare", "chroot", "mount")
# $1: the root; $2: "fuse" or not; $3: how many pairs to bind follow; then the words.
PREPARE = r"""
set -eu
root=$1 fuse=$2 pairs=$3
shift 3
mount -t proc proc "$root/proc"
mount -t tmpfs -o mode=755 tmpfs "$root/dev"
for one in null zero full random urandom tty; do
    : >"$root/dev/$one"
    mount --bind "/dev/$one" "$root/dev/$one"
done
[ "$fuse" != fuse ] || mknod -m 666 "$root/dev/fuse" c 10 229 # as desktops have it
mkdir "$root/dev/pts" "$root/dev/shm"
mount -t devpts -o newinstance,ptmxmode=0666,mode=620 devpts "$root/dev/pts"
mount -t tmpfs -o mode=1777,nosuid,nodev tmpfs "$root/dev/shm"
ln -s pts/ptmx "$root/dev/ptmx"
ln -s /proc/self/fd "$root/dev/fd"
ln -s /proc/self/fd/0 "$root/dev/stdin"
ln -s /proc/self/fd/1 "$root/dev/stdout"
ln -s /proc/self/fd/2 "$root/dev/stderr"
mount -t tmpfs -o mode=755 tmpfs "$root/run"
while [ "$pairs" -gt 0 ]; do
    if [ -d "$1" ]; then
        mkdir -p "$root$2"
    else
        mkdir -p "$(dirname "$root$2")"
        [ -e "$root$2" ] || : >"$root$2"
    fi
    mount --bind "$1" "$root$2"
    pairs=$((pairs - 1))
    shift 2
done
"$@" || exit
"""  # the shell stays, as the first process of this run: it collects what others leave behind


@dataclass(frozen=True, slots=True)
class Ended:
    """How a run ended, and all that it said."""

    code: int
    text: str

    @property
    def last(self) -> str:
        """Return its last words, for a line of a report."""
        lines = [line for line in self.text.splitlines() if line.strip()]
        return " / ".join(lines[-3:]) or "it said nothing"


@dataclass(frozen=True, slots=True)
class Room:
    """A system below a folder, with one person in it."""

    root: Path

    @property
    def home(self) -> Path:
        """Return the person's own folder, as seen from outside."""
        return self.root / HOME.lstrip("/")

    def outside(self, path: str) -> Path:
        """Return where a path of this system lies, seen from outside."""
        return self.root / path.lstrip("/")

    def add_person(self) -> None:
        """Make an ordinary user with nothing of their own."""
        self.require(["useradd", "--create-home", "--uid", str(NUMBER), "--shell", "/bin/sh",
                      LOGIN])  # fmt: skip
        self.home.chmod(0o700)

    def give(self, source: Path, to: str) -> Path:
        """Copy a file to the person; it is theirs then."""
        target = self.outside(to)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, target)
        self._hand_over(target)
        return target

    def write(self, to: str, text: str) -> Path:
        """Write a file of the person's."""
        target = self.outside(to)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
        self._hand_over(target)
        return target

    def _hand_over(self, path: Path) -> None:
        """Make it the person's, with the folders that lead to it from their home."""
        one = path
        while one not in (self.home, self.root) and one.is_relative_to(self.home):
            os.chown(one, NUMBER, NUMBER)
            one = one.parent

    def run(self, words: Sequence[str], of: "Person | None" = None, timeout: float = 300) -> Ended:
        """Run something to its end; by root, unless it is said whose it is."""
        try:
            done = subprocess.run(
                self.line(words, of or Person.root()), stdin=subprocess.DEVNULL, check=False,
                stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=timeout, text=True,
                errors="replace",
            )  # fmt: skip
        except subprocess.TimeoutExpired:
            return Ended(124, f"{words[0]} took longer than {timeout:.0f} s")
        return Ended(done.returncode, done.stdout)

    def require(
        self, words: Sequence[str], of: "Person | None" = None, timeout: float = 300
    ) -> str:
        """Run something that has to succeed; return what it said."""
        ended = self.run(words, of, timeout)
        if ended.code != 0:
            raise PackagingError(f"{' '.join(words)} ended with {ended.code}: {ended.last}")
        return ended.text

    def line(self, words: Sequence[str], of: "Person") -> list[str]:
        """Return the words that start a program in this system, as a child of this process."""
        pairs = [str(one) for pair in of.binds for one in pair]
        outer = ["setpriv", "--pdeathsig", "KILL", "unshare", "--mount", "--pid", "--fork",
                 "--kill-child=KILL"]  # fmt: skip
        if not of.has_network:
            outer.append("--net")
        named = [f"{name}={value}" for name, value in of.environment.items()]
        return [
            *outer, "sh", "-c", PREPARE, "room", str(self.root),
            "fuse" if of.has_fuse else "-", str(len(of.binds)), *pairs,
            "chroot", f"--userspec={of.number}:{of.number}", "--groups=", str(self.root),
            "env", "-i", f"--chdir={of.folder}", *named, *words,
        ]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Person:
    """Whose a run is, what it finds around it, and whether there is a network."""

    number: int = NUMBER
    folder: str = HOME
    environment: Mapping[str, str] = field(default_factory=dict)
    binds: tuple[tuple[Path, str], ...] = ()  # what lies outside, and where it is seen inside
    has_network: bool = False
    has_fuse: bool = False

    @staticmethod
    def root(
        binds: tuple[tuple[Path, str], ...] = (), *, has_network: bool = False, **more: str
    ) -> "Person":
        """Return who installs."""
        environment = {"PATH": PATHS, "HOME": "/root", "LC_ALL": "C.UTF-8",
                       "DEBIAN_FRONTEND": "noninteractive", **more}  # fmt: skip
        return Person(0, "/", environment, binds, has_network)

    @staticmethod
    def ordinary(
        binds: tuple[tuple[Path, str], ...] = (), environment: Mapping[str, str] | None = None
    ) -> "Person":
        """Return who uses the program: without rights, and without a network."""
        own = {"PATH": "/usr/local/bin:/usr/bin:/bin", "HOME": HOME, "USER": LOGIN,
               "LOGNAME": LOGIN, "LANG": "C.UTF-8", "TZ": "UTC"}  # fmt: skip
        return Person(environment={**own, **(environment or {})}, binds=binds)


def lacking() -> str:
    """Return why no such system can be run in here; "" if it can."""
    if os.geteuid() != 0:
        return "this needs root: it installs packages in a root of its own (sudo ./dev package …)"
    absent = [one for one in NEEDED if not shutil.which(one)]
    return f"{', '.join(absent)} not installed" if absent else ""
