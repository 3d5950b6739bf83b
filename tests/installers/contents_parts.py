"""A small bundle with the environment that it was made from, for tests of its bill."""

import shutil
from dataclasses import dataclass, field
from pathlib import Path

import markupsafe._speedups
from PyInstaller.archive.writers import (  # type: ignore[import-untyped]  # has no types
    CArchiveWriter,
    ZlibArchiveWriter,
)

from installers.contents.describing import describe_from
from installers.contents.environment import Environment, Package, read_package
from installers.plan import Plan

LIBRARY = Path(markupsafe._speedups.__file__)  # a small one that is always there
EPOCH = 1_700_000_000


@dataclass
class World:
    """Packages, a bundle of them, and a plan to describe it by."""

    folder: Path
    packages: dict[str, Package] = field(default_factory=dict)
    modules: list[str] = field(default_factory=lambda: ["app.main", "json"])
    lock: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        for name in ("site", "root", "work", "out", "stdlib", "bundle/_internal"):
            (self.folder / name).mkdir(parents=True)
        (self.folder / "stdlib" / "LICENSE.txt").write_text("Python Software Foundation License\n")
        told = self.internal / "coffer-1.2.3.dist-info"
        told.mkdir()
        (told / "METADATA").write_text(
            "Metadata-Version: 2.4\nName: coffer\nVersion: 1.2.3\nRequires-Dist: alpha>=1\n"
        )
        self.add("alpha", requires="beta; extra == 'more'")

    @property
    def bundle(self) -> Path:
        return self.folder / "bundle"

    @property
    def internal(self) -> Path:
        return self.bundle / "_internal"

    @property
    def plan(self) -> Plan:
        return Plan(
            root=self.folder / "root", work=self.folder / "work", out=self.folder / "out",
            python=Path("python3"), version="1.2.3", epoch=EPOCH, machine="x86_64",
        )  # fmt: skip

    def add(
        self, name: str, licence: str = "MIT", text: str = "Permission …\n", requires: str = "",
        files: tuple[str, ...] = (),
    ) -> None:  # fmt: skip
        """Install a package with an extension module, and put both into the bundle."""
        site = self.folder / "site"
        told = site / f"{name}-1.0.dist-info"
        told.mkdir()
        lines = [f"Metadata-Version: 2.4\nName: {name}\nVersion: 1.0"]
        lines += [f"License-Expression: {licence}"] if licence else []
        lines += [f"Requires-Dist: {requires}"] if requires else []
        (told / "METADATA").write_text("\n".join(lines) + "\n")
        libraries = [f"{name}/_quick.so", *files]
        record = [f"{name}/__init__.py", f"{told.name}/METADATA", *libraries]
        (site / name).mkdir()
        (site / name / "__init__.py").write_text("")
        if text:
            (told / "LICENSE").write_text(text)
            record.append(f"{told.name}/LICENSE")
        for library in libraries:
            for place in (site / library, self.internal / library):
                place.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(LIBRARY, place)
        (told / "RECORD").write_text("".join(f"{file},,\n" for file in record))
        self.packages[name] = read_package(told)
        self.modules.append(name)
        self.lock.append(f"{name}==1.0 \\\n    --hash=sha256:{'0' * 64}\n")

    def describe(self) -> Path:
        """Pack the program and describe the bundle."""
        self.pack()
        (self.folder / "root" / "bundle.lock").write_text("".join(self.lock))
        site, stdlib = self.folder / "site", self.folder / "stdlib"
        environment = Environment(site, self.folder, "3.11.7", stdlib, self.packages)
        return describe_from(self.plan, self.bundle, environment)

    def pack(self) -> None:
        """Put the modules into a program as PyInstaller does."""
        codes = {name: compile(f"name = {name!r}", name, "exec") for name in self.modules}
        archive = self.folder / "PYZ.pyz"
        ZlibArchiveWriter(
            str(archive), [(name, f"{name}.py", "PYMODULE") for name in self.modules], codes
        )
        package = self.folder / "package"
        CArchiveWriter(str(package), [("PYZ.pyz", str(archive), False, "z")], "libpython")
        (self.bundle / "coffer").write_bytes(b"starts it" + package.read_bytes())
